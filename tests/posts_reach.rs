//! Kinds of posts, who can read them, the second person, hiding, deleting.

use app::network::PlaceShown;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::filter::PostFilter;
use app::posts::model::{
    Audience, DecisionInput, DraftId, Part, PieceId, PieceState, PostId, PostInput, PostKind,
};
use app::posts::server::{drafts, pieces, service, versions};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{World, experience, on_both};

const MEMBER: &str = "school.steinkjer.no";

/// A post of this kind with all its parts, for members.
fn of_kind(kind: PostKind) -> PostInput {
    let part = |part: &Part| (part.code().to_owned(), format!("Tekst om {}.", part.code()));
    PostInput {
        kind: Some(kind.code().to_owned()),
        parts: kind.parts().iter().map(part).collect(),
        ..experience("members")
    }
}

/// How many rows hold these words.
async fn kept(world: &World, words: &str) -> i64 {
    let db = &world.app.db.read;
    let sql = format!(
        "SELECT COUNT(*) FROM text_versions WHERE sections LIKE '%{words}%' OR title LIKE '%{words}%'"
    );
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

async fn in_list(world: &World, reader: &Actor, id: PostId) -> bool {
    let list = service::list_posts(reader, &world.app, &PostFilter::default(), None).await.unwrap();
    list.items.iter().any(|card| card.id == id)
}

fn fields<T: std::fmt::Debug>(refused: Result<T, app::posts::model::PostError>) -> Vec<(String, String)> {
    match refused {
        Err(Failure::Invalid(errors)) => errors.0.into_iter().map(|error| (error.field, error.key)).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn every_kind_is_published_read_revised_and_compared_with_its_own_parts() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        for kind in PostKind::ALL.iter().copied() {
            let id = world.publish(&author, &of_kind(kind)).await;
            let post = service::get_post(&author, &world.app, id).await.unwrap();
            let parts: Vec<Part> = post.text.parts.iter().map(|part| part.part).collect();
            assert_eq!((post.kind, parts.as_slice()), (kind, kind.parts()), "{}", world.name);
            let (mut input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
            let last = input.parts.last_mut().unwrap();
            last.1 = "Skrevet om.".to_owned();
            let other_kind = PostInput { kind: Some("update".to_owned()), ..input.clone() };
            service::revise(&author, &world.app, id, version, &other_kind).await.unwrap();
            let versions = versions::list_versions(&author, &world.app, id).await.unwrap();
            let changed: Vec<_> = versions[0].changes.iter().map(|change| change.part).collect();
            assert_eq!(changed, [kind.parts().last().copied()], "a kind never changes: {kind:?}");
            input.parts.last_mut().unwrap().1 = "Skrevet om på en annen måte.".to_owned();
            let stale = service::revise(&author, &world.app, id, version, &input).await;
            assert!(matches!(stale, Err(Failure::Conflict(_))), "{kind:?}");
            let empty = PostInput { parts: Vec::new(), ..of_kind(kind) };
            let refused = service::publish(&author, &world.app, DraftId(world.app.new_id()), &empty).await;
            let wanted: Vec<&str> = kind.required().iter().map(|part| part.code()).collect();
            assert_eq!(fields(refused).iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), wanted);
        }
        let unknown = PostInput { kind: Some("poll".to_owned()), ..experience("members") };
        let refused = service::publish(&author, &world.app, DraftId(world.app.new_id()), &unknown).await;
        assert_eq!(fields(refused), [("kind".to_owned(), "posts-error-kind".to_owned())], "ASVS 2.2.1");
    })
    .await;
}

#[tokio::test]
async fn a_draft_keeps_its_kind() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let id = DraftId(world.app.new_id());
        drafts::save_draft(&author, &world.app, id, 0, &of_kind(PostKind::Question)).await.unwrap();
        let draft = drafts::find_draft(&author, &world.app, id).await.unwrap().unwrap();
        assert_eq!(draft.input.kind(), Some(PostKind::Question));
        assert_eq!(draft.input.part(Part::Context), "Tekst om context.");
    })
    .await;
}

#[tokio::test]
async fn fifty_sendings_of_one_form_at_once_make_one_post() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let form = DraftId(world.app.new_id());
        let tries = (0..50).map(|_| {
            let (world, author) = (world.clone(), author.clone());
            tokio::spawn(async move {
                service::publish(&author, &world.app, form, &experience("members")).await.unwrap()
            })
        });
        let mut ids = std::collections::BTreeSet::new();
        for one in tries.collect::<Vec<_>>() {
            ids.insert(one.await.unwrap());
        }
        assert_eq!(ids.len(), 1, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn the_first_publications_ask_whether_anybody_can_be_recognised() {
    on_both(async |world: World| {
        let author = world.person("leisure.eksempelkobing.dk").await;
        let unlooked = PostInput { human_checked: false, ..experience("members") };
        let publish = async |input: &PostInput| {
            service::publish(&author, &world.app, DraftId(world.app.new_id()), input).await
        };
        for _ in 0..3 {
            if !service::asks_whether_recognisable(&author, &world.app).await.unwrap() {
                break;
            }
            let wanted = ("human_checked".to_owned(), "posts-error-human-check".to_owned());
            assert_eq!(fields(publish(&unlooked).await), [wanted]);
            publish(&experience("members")).await.unwrap();
        }
        assert!(!service::asks_whether_recognisable(&author, &world.app).await.unwrap());
        publish(&unlooked).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_a_member_opens_to_everybody_waits_for_a_second_person_who_is_not_the_author() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let lead = world.person("projectleader.no").await;
        let foreign = world.person("projectleader.dk").await;
        let member = world.person("school.esimerkkila.fi").await;
        let id = world.publish(&author, &experience("public")).await;
        let post = service::get_post(&member, &world.app, id).await.unwrap();
        assert_eq!((post.audience, post.waits), (Audience::Members, true), "members read it meanwhile");
        assert_eq!(service::get_post(&Actor::Visitor, &world.app, id).await, Err(Failure::NotFound));
        let queue = async |actor: &Actor| {
            let page = service::list_waiting(actor, &world.app, None).await?;
            Ok::<_, app::posts::model::PostError>(page.items.iter().any(|card| card.id == id))
        };
        assert_eq!(queue(&lead).await, Ok(true));
        assert_eq!(queue(&foreign).await, Ok(false), "another case");
        assert_eq!(queue(&author).await, Err(Failure::Forbidden));
        let (_, version) = service::get_waiting(&lead, &world.app, id).await.unwrap();
        let decide = async |actor: &Actor, version, yes, reason: &str| {
            let decision = DecisionInput {
                approved: yes,
                reason: reason.to_owned(),
                lang: Some(ContentLang::Nb),
                numbers_ok: false,
            };
            service::decide(actor, &world.app, id, version, &decision).await
        };
        for actor in [&author, &foreign, &member] {
            assert_eq!(decide(actor, version, true, "").await, Err(Failure::Forbidden));
        }
        assert_eq!(fields(decide(&lead, version, false, " ").await)[0].1, "posts-error-reason");
        decide(&lead, version, false, "Skolen kan kjennes igjen.").await.unwrap();
        let told = service::get_post(&author, &world.app, id).await.unwrap();
        assert!(!told.waits && told.returned.unwrap().html.contains("Skolen kan kjennes igjen."));
        assert!(service::get_post(&member, &world.app, id).await.unwrap().returned.is_none());
        assert_eq!(
            service::set_audience(&author, &world.app, id, Some(Audience::Public), true).await,
            Ok(true)
        );
        let (mut input, before) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        input.title = "Felles møte, sagt på en annen måte".to_owned();
        service::revise(&author, &world.app, id, before, &input).await.unwrap();
        let stale = decide(&lead, before, true, "").await;
        assert_eq!(fields(stale)[0].1, "posts-error-revised-meanwhile", "only what was read is approved");
        let (_, version) = service::get_waiting(&lead, &world.app, id).await.unwrap();
        decide(&lead, version, true, "").await.unwrap();
        assert!(service::get_post(&Actor::Visitor, &world.app, id).await.is_ok());
        let (mut input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        let same = service::get_post(&author, &world.app, id).await.unwrap();
        assert!(!same.waits && same.audience == Audience::Public, "nothing was changed");
        input.title = "Felles møte, sagt på en tredje måte".to_owned();
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        let revised = service::get_post(&author, &world.app, id).await.unwrap();
        assert!(revised.waits && revised.audience == Audience::Members, "a new text is looked at again");
    })
    .await;
}

#[tokio::test]
async fn narrowing_takes_a_post_from_those_outside_and_only_its_author_widens_it() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let lead = world.person("projectleader.no").await;
        let foreign = world.person("school.esimerkkila.fi").await;
        let id = world.publish(&author, &experience("members")).await;
        let set = async |actor: &Actor, audience| {
            service::set_audience(actor, &world.app, id, Some(audience), false).await
        };
        assert_eq!(set(&foreign, Audience::Network).await, Err(Failure::Forbidden));
        set(&lead, Audience::Case).await.unwrap();
        assert_eq!(service::get_post(&foreign, &world.app, id).await, Err(Failure::NotFound));
        assert_eq!(fields(set(&lead, Audience::Members).await)[0].1, "posts-error-audience-forbidden");
        set(&author, Audience::Members).await.unwrap();
        assert!(service::get_post(&foreign, &world.app, id).await.is_ok());
        assert_eq!(fields(set(&author, Audience::Public).await)[0].0, "human_checked");
        set(&author, Audience::Network).await.unwrap();
        assert_eq!(service::get_post(&foreign, &world.app, id).await, Err(Failure::NotFound));
    })
    .await;
}

#[tokio::test]
async fn a_hidden_post_is_shown_to_its_author_and_those_who_decide_and_stands_in_no_list() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let lead = world.person("projectleader.no").await;
        let reporter = world.person("school.esimerkkila.fi").await;
        let evaluator = world.person("evaluator.fafo").await;
        let id = world.publish(&author, &experience("members")).await;
        let piece = PieceId::Post(id);
        let tx = world.app.db.begin().await.unwrap();
        service::hide(&reporter, &world.app, &tx, piece).await.unwrap();
        tx.commit().await.unwrap();
        for (actor, sees) in [(&author, true), (&lead, true), (&reporter, false), (&evaluator, false)] {
            assert_eq!(service::get_post(actor, &world.app, id).await.is_ok(), sees, "{actor:?}");
            assert!(!in_list(&world, actor, id).await);
        }
        assert_eq!(pieces::list_pieces(&evaluator, &world.app, id).await, Err(Failure::NotFound));
        let found = service::find_piece(&lead, &world.app, piece).await.unwrap();
        assert!(found.state == PieceState::Hidden && found.may_decide);
        let tx = world.app.db.begin().await.unwrap();
        assert_eq!(service::show_again(&author, &world.app, &tx, piece).await, Err(Failure::Forbidden));
        service::show_again(&lead, &world.app, &tx, piece).await.unwrap();
        tx.commit().await.unwrap();
        assert!(in_list(&world, &reporter, id).await, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn deleting_takes_every_version_comments_marks_and_copies_and_leaves_a_tombstone() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let finn = world.person("school.esimerkkila.fi").await;
        let mut input = experience("members");
        input.parts[0].1 = "Kanarifugl en.".to_owned();
        let id = world.publish(&author, &input).await;
        let (mut revised, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        revised.parts[0].1 = "Kanarifugl to.".to_owned();
        service::revise(&author, &world.app, id, version, &revised).await.unwrap();
        world.comment(&finn, id, "Kanarifugl tre.", ContentLang::Nb, true).await;
        assert_eq!(kept(&world, "Kanarifugl").await, 3);
        let goes = service::get_deletion(&author, &world.app, id).await.unwrap();
        assert_eq!((goes.comments, goes.consent), (1, true));
        assert_eq!(service::delete_post(&finn, &world.app, id).await, Err(Failure::Forbidden));
        service::delete_post(&author, &world.app, id).await.unwrap();
        assert_eq!(
            kept(&world, "Kanarifugl").await,
            0,
            "{}: the words are gone from the database",
            world.name
        );
        assert_eq!(service::get_post(&author, &world.app, id).await, Err(Failure::NotFound));
        assert!(!in_list(&world, &author, id).await);
        assert!(service::find_tombstone(&finn, &world.app, id).await.unwrap().is_some());
        assert!(service::find_tombstone(&Actor::Visitor, &world.app, id).await.unwrap().is_none());
        let mut client = world.client();
        client.sign_in(MEMBER).await;
        assert_eq!(client.get(&format!("/posts/{id}")).await.status, axum::http::StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn those_who_run_a_place_pin_close_and_move() {
    on_both(async |world: World| {
        let author = world.person(MEMBER).await;
        let lead = world.person("projectleader.no").await;
        let id = world.publish(&author, &experience("network")).await;
        assert_eq!(service::set_pinned(&author, &world.app, id, true).await, Err(Failure::Forbidden));
        service::set_pinned(&lead, &world.app, id, true).await.unwrap_err();
        let facilitator = world.person("facilitator.no").await;
        service::set_pinned(&facilitator, &world.app, id, true).await.unwrap();
        let network = facilitator.person().unwrap().networks[0];
        let place = PlaceShown::Network(app::network::model::NetworkId(network));
        let pinned = service::list_pinned(&author, &world.app, place).await.unwrap();
        assert_eq!(pinned.iter().map(|card| card.id).collect::<Vec<_>>(), [id], "{}", world.name);
        service::set_closed(&facilitator, &world.app, id, true).await.unwrap();
        let post = service::get_post(&author, &world.app, id).await.unwrap();
        assert!(post.closed_at.is_some() && !post.can.comment);
        let secretariat = world.person("secretariat").await;
        let there = service::list_destinations(&secretariat, &world.app, id).await.unwrap();
        assert!(service::list_destinations(&facilitator, &world.app, id).await.unwrap().is_empty());
        service::move_post(&secretariat, &world.app, id, Some(there[0].id)).await.unwrap();
        let post = service::get_post(&secretariat, &world.app, id).await.unwrap();
        assert!(post.moved.is_some() && !post.pinned);
    })
    .await;
}
