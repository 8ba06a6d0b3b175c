//! What becomes of posts: asking for approval again, moving, deleting, revising at the same time, and what stays of it.

use app::files::model::{AttachmentInput, FileInput};
use app::files::server::service::{Upload, UploadContent, accept};
use app::network::model::NetworkId;
use app::notifications::model::NoticeKind;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::text::Text;
use app::posts::model::{
    Audience, CommentInput, DecisionInput, DraftId, MarkKind, PostId, PostInput, PostKind,
};
use app::posts::server::{comments, drafts, marks, service, versions};
use app::posts::view::{FactKind, PostView};
use app::privacy::server::retention;
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::notifications::{answer, before_all_notices, told};
use crate::support::{World, experience, on_both, samples};

const AUTHOR: &str = "school.steinkjer.no";
const COLLEAGUE: &str = "child-welfare.steinkjer.no";
const NEIGHBOUR: &str = "health.skaun.no";
const FACILITATOR: &str = "facilitator.no";

async fn count(world: &World, sql: &str) -> i64 {
    let db = &world.app.db.read;
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

/// An identifier as the database keeps it.
fn code(world: &World, id: uuid::Uuid) -> String {
    if world.name == "sqlite" { format!("X'{}'", id.simple()) } else { format!("'{id}'") }
}

async fn waits_for(world: &World, name: &str) -> usize {
    let lines = told(world, &world.person(name).await).await;
    lines.iter().filter(|line| line.kind == NoticeKind::Waiting).map(|line| line.count).sum()
}

async fn attached(world: &World, author: &Actor, words: &[u8]) -> AttachmentInput {
    let upload = Upload { name: "plan.txt".to_owned(), content: UploadContent::Bytes(words.to_vec().into()) };
    let file = accept(author, &world.app, upload).await.unwrap();
    let file = FileInput {
        id: file.id,
        alt: String::new(),
        caption: String::new(),
        decorative: false,
        confirmed: false,
    };
    AttachmentInput { files: vec![file], ..AttachmentInput::default() }
}

async fn shown(world: &World, actor: &Actor, id: PostId) -> PostView {
    service::get_post(actor, &world.app, id).await.unwrap()
}

#[tokio::test]
async fn a_request_that_is_withdrawn_is_told_to_nobody_and_one_that_is_repeated_is_told_again() {
    before_all_notices(async |world: World| {
        let author = world.person(AUTHOR).await;
        let id = world.publish(&author, &experience("public")).await;
        let set = async |audience| {
            service::set_audience(&author, &world.app, id, Some(audience), true).await.unwrap()
        };
        assert_eq!(waits_for(&world, FACILITATOR).await, 1, "{}", world.name);
        assert!(set(Audience::Public).await, "it waits already, and nothing is told twice");
        assert!(!set(Audience::Members).await);
        assert_eq!(waits_for(&world, FACILITATOR).await, 0, "it waits no more");
        assert!(set(Audience::Public).await);
        assert_eq!(waits_for(&world, FACILITATOR).await, 1, "it waits again");
        app::notifications::server::service::read_all(&world.person(FACILITATOR).await, &world.app, None)
            .await
            .unwrap();
        set(Audience::Members).await;
        set(Audience::Public).await;
        assert_eq!(waits_for(&world, FACILITATOR).await, 1, "also to who had read of it before");
    })
    .await;
}

#[tokio::test]
async fn a_moved_post_is_lost_where_it_stood_read_where_it_stands_and_says_who_wrote_it_from_where() {
    before_all_notices(async |world: World| {
        let (lead, secretariat) = (world.person("projectleader.no").await, world.person("secretariat").await);
        let facilitator = world.person(FACILITATOR).await;
        let reader = world.person(NEIGHBOUR).await;
        let old = facilitator.person().unwrap().networks[0];
        let id = world.publish(&facilitator, &experience("network")).await;
        let byline = shown(&world, &secretariat, id).await.byline;
        assert!(service::get_post(&reader, &world.app, id).await.is_ok(), "{}", world.name);
        let there = service::list_destinations(&secretariat, &world.app, id).await.unwrap();
        let to = there.iter().find(|card| card.id.0 != old).unwrap().id;
        service::move_post(&secretariat, &world.app, id, Some(to)).await.unwrap();
        assert_eq!(service::get_post(&reader, &world.app, id).await.map(drop), Err(Failure::NotFound));
        let gains = world.person("school.esimerkkila.fi").await;
        let inside = gains.person().unwrap().networks.contains(&to.0);
        assert_eq!(service::get_post(&gains, &world.app, id).await.is_ok(), inside, "{to}");
        let post = shown(&world, &facilitator, id).await;
        assert_eq!(post.byline, byline, "who wrote it still wrote it from there");
        let back = service::list_destinations(&secretariat, &world.app, id).await.unwrap();
        let again = back.iter().find(|card| card.id.0 != old && card.id != to).unwrap().id;
        service::move_post(&secretariat, &world.app, id, Some(again)).await.unwrap();
        assert_eq!(shown(&world, &secretariat, id).await.byline, byline, "however often it is moved");
        // What waits for a second person waits for those of its new place.
        let author = world.person(AUTHOR).await;
        let waits = world.publish(&author, &experience("public")).await;
        assert_eq!(waits_for(&world, "projectleader.no").await, 1);
        let finnish = service::list_destinations(&secretariat, &world.app, waits).await.unwrap();
        let finnish = finnish
            .iter()
            .find(|card| card.country.is_some_and(|country| country.code() == "FI"))
            .map(|card| card.id);
        if let Some(finnish) = finnish {
            service::move_post(&secretariat, &world.app, waits, Some(finnish)).await.unwrap();
            assert_eq!(waits_for(&world, "projectleader.fi").await, 1, "who decides now is told");
            assert_eq!(waits_for(&world, "projectleader.no").await, 0);
            assert_eq!(shown(&world, &lead, waits).await.byline.account, author.account());
        }
    })
    .await;
}

#[tokio::test]
async fn deleting_a_post_takes_its_files_marks_and_notices() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let attachments = attached(&world, &author, b"Plan").await;
        let input = PostInput { attachments, ..experience("members") };
        let id = world.publish(&author, &input).await;
        answer(&world, &neighbour, id, None).await;
        let place = shown(&world, &neighbour, id).await.can.mark[0].municipality.id;
        marks::mark(&neighbour, &world.app, id, place, MarkKind::Want).await.unwrap();
        assert_eq!(told(&world, &author).await.len(), 2);
        let of = |table: &str, column: &str| {
            format!("SELECT COUNT(*) FROM {table} WHERE {column} = {}", code(&world, id.0))
        };
        let tables = [
            ("files", "owner_id"),
            ("marks", "post_id"),
            ("post_facts", "post_id"),
            ("notices", "post_id"),
            ("post_tags", "post_id"),
        ];
        for (table, column) in tables {
            assert!(count(&world, &of(table, column)).await > 0, "{}: {table}", world.name);
        }
        service::delete_post(&author, &world.app, id).await.unwrap();
        world.work().await;
        for (table, column) in tables {
            assert_eq!(count(&world, &of(table, column)).await, 0, "{}: {table}", world.name);
        }
        assert!(told(&world, &author).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_nobody_goes_on_with_takes_its_files_with_it() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let attachments = attached(&world, &author, b"Plan").await;
        let input = PostInput { attachments, ..experience("members") };
        let id = DraftId(world.app.new_id());
        drafts::save_draft(&author, &world.app, id, 0, &input).await.unwrap();
        let held = format!("SELECT COUNT(*) FROM files WHERE owner_id = {}", code(&world, id.0));
        assert_eq!(count(&world, &held).await, 1);
        let content = world.app.content.list().await.unwrap().len();
        world.clock.advance(Duration::days(400));
        retention::forget(&Actor::System, &world.app).await.unwrap();
        assert_eq!(count(&world, &held).await, 0, "{}", world.name);
        world.work().await;
        assert_eq!(world.app.content.list().await.unwrap().len(), content - 1, "nor its content");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_left_below_a_post_that_is_deleted_while_somebody_answers_it() {
    on_both(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        for _ in 0..6 {
            let id = world.publish(&author, &experience("members")).await;
            let answers = (0..3).map(|_| {
                let (world, neighbour) = (world.clone(), neighbour.clone());
                tokio::spawn(async move {
                    let input = CommentInput {
                        text: "Kanarifugl svar.".to_owned(),
                        lang: Some(ContentLang::Nb),
                        ..CommentInput::default()
                    };
                    let key = world.app.new_id();
                    comments::comment(&neighbour, &world.app, id, key, &input).await.is_ok()
                })
            });
            let answers: Vec<_> = answers.collect();
            service::delete_post(&author, &world.app, id).await.unwrap();
            for one in answers {
                one.await.unwrap();
            }
        }
        let left = "SELECT COUNT(*) FROM comments c JOIN posts p ON p.id = c.post_id \
                    WHERE p.state = 'deleted' AND c.state <> 'deleted'";
        assert_eq!(count(&world, left).await, 0, "{}", world.name);
        let words = "SELECT COUNT(*) FROM text_versions WHERE sections LIKE '%Kanarifugl%'";
        assert_eq!(count(&world, words).await, 0, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn saving_what_was_not_changed_does_nothing_and_consent_alone_makes_no_version() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let attachments = attached(&world, &author, b"Plan").await;
        let id = world.publish(&author, &PostInput { attachments, ..experience("members") }).await;
        let (mut input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        for (_, text) in &mut input.parts {
            *text = text.replace('\n', "\r\n") + "\r\n";
        }
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        input.consent = false;
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        let post = shown(&world, &author, id).await;
        assert_eq!((post.edited_at, post.consent), (None, false), "{}", world.name);
        assert_eq!(service::get_for_edit(&author, &world.app, id).await.unwrap().1, version);
        let comment = answer(&world, &author, id, None).await;
        let (mut mine, _, first) = comments::get_for_edit(&author, &world.app, comment).await.unwrap();
        comments::revise(&author, &world.app, comment, first, &mine).await.unwrap();
        assert_eq!(shown(&world, &author, id).await.comments[0].edited_at, None);
        mine.text.push_str(" Og mer.");
        comments::revise(&author, &world.app, comment, first, &mine).await.unwrap();
        assert!(shown(&world, &author, id).await.comments[0].edited_at.is_some());
    })
    .await;
}

#[tokio::test]
async fn the_history_of_a_practice_tells_its_steps_themes_and_services() {
    on_both(async |world: World| {
        let (author, reader) = (world.person(AUTHOR).await, world.person("school.esimerkkila.fi").await);
        let parts =
            PostKind::Practice.parts().iter().map(|part| (part.code().to_owned(), "Slik.".to_owned()));
        let input = PostInput {
            kind: Some(PostKind::Practice.code().to_owned()),
            parts: parts.collect(),
            ..experience("network")
        };
        let id = world.publish(&author, &input).await;
        let change = async |step: &str, services: &[&str]| {
            world.clock.advance(Duration::minutes(1));
            let (mut input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
            input.step = Some(step.to_owned());
            input.services = services.iter().map(|code| (*code).to_owned()).collect();
            service::revise(&author, &world.app, id, version, &input).await.unwrap();
            world.clock.advance(Duration::minutes(1));
        };
        change("4", &["school", "health"]).await;
        service::set_audience(&author, &world.app, id, Some(Audience::Members), false).await.unwrap();
        change("5", &["school", "nav"]).await;
        let kinds = async |actor: &Actor| {
            let versions = versions::list_versions(actor, &world.app, id).await.unwrap();
            assert_eq!(versions.len(), 1, "{}: the text is the same", world.name);
            versions[0].facts.clone()
        };
        let all = kinds(&author).await;
        let told: Vec<FactKind> = all.iter().map(|one| one.kind).collect();
        assert_eq!(told, [FactKind::Step, FactKind::Step, FactKind::Services], "{}", world.name);
        assert_eq!((all[2].gone.len(), all[2].came.len()), (1, 1));
        let seen: Vec<FactKind> = kinds(&reader).await.iter().map(|one| one.kind).collect();
        assert_eq!(seen, [FactKind::Step, FactKind::Services], "not what changed before it reached them");
        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        let page = client.get(&format!("/posts/{id}/versions?lang=nb")).await.text();
        let came = Text::new(UiLang::Nb, false).t("network-sector-nav").to_string();
        assert!(page.contains(&format!("<ins>{came}")) || page.contains("<ins>"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_reason_that_warns_is_asked_for_and_one_with_a_number_is_not_kept() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let id = world.publish(&author, &experience("public")).await;
        let mut lead = world.client();
        lead.sign_in("projectleader.no").await;
        let page = format!("/posts/{id}/decision");
        let form = |reason: &str, more: &[(&'static str, &'static str)]| {
            let mut form = vec![("action", "return".to_owned()), ("version", "1".to_owned())];
            form.extend([("lang", "da".to_owned()), ("reason", reason.to_owned())]);
            form.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
            form
        };
        let sent = async |lead: &mut crate::support::Client, form: Vec<(&str, String)>| {
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            lead.post(&page, &form).await
        };
        let doubtful = "Se sak 010190 12345 hos oss.";
        let asked = sent(&mut lead, form(doubtful, &[])).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let asked = asked.text();
        assert!(asked.contains("numbers_ok") && asked.contains(doubtful), "with the box that confirms it");
        assert!(asked.contains("<option value=\"da\" selected"), "in the language that was chosen");
        let number = samples::identity_number();
        let stopped = sent(&mut lead, form(&format!("Barnet {number}."), &[("numbers_ok", "yes")])).await;
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
        let kept = format!("SELECT COUNT(*) FROM text_versions WHERE sections LIKE '%{number}%'");
        assert_eq!(count(&world, &kept).await, 0);
        let confirmed = sent(&mut lead, form(doubtful, &[("numbers_ok", "yes")])).await;
        assert_eq!(confirmed.location(), "/posts/waiting?done=returned", "{}", confirmed.text());
        let returned = shown(&world, &author, id).await.returned.unwrap();
        assert_eq!(returned.lang, ContentLang::Da);
        assert!(returned.html.contains("010190 12345"));
    })
    .await;
}

#[tokio::test]
async fn the_second_person_sees_all_that_becomes_public() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let attachments = attached(&world, &author, b"Plan").await;
        let mut input = PostInput { attachments, ..experience("public") };
        input.attachments.links.push(app::files::model::LinkInput {
            title: "Veilederen".to_owned(),
            address: "https://www.fafo.no/veileder".to_owned(),
            lang: Some(ContentLang::Nb),
        });
        let id = world.publish(&author, &input).await;
        answer(&world, &world.person(NEIGHBOUR).await, id, None).await;
        let mut lead = world.client();
        lead.sign_in("projectleader.no").await;
        let page = lead.get(&format!("/posts/{id}/decision?lang=nb")).await.text();
        for seen in ["plan.txt", "https://www.fafo.no/veileder", "Et svar om samarbeidet."] {
            assert!(page.contains(seen), "{}: {seen} in {page}", world.name);
        }
        let words = Text::new(UiLang::Nb, false).ta("posts-decide-comments", &[("count", 1_i64.into())]);
        assert!(page.contains(words.as_ref()), "{page}");
        assert!(!page.contains("/helped\""), "and decides about nothing else there");
    })
    .await;
}

#[tokio::test]
async fn a_comment_saved_meanwhile_is_a_conflict_that_shows_both_and_keeps_what_was_typed() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let id = world.publish(&author, &experience("members")).await;
        let comment = answer(&world, &author, id, None).await;
        let mut client = world.client();
        client.sign_in(AUTHOR).await;
        let path = format!("/comments/{comment}/edit");
        let send = async |client: &mut crate::support::Client, version: &str, text: &str| {
            client.post(&path, &[("version", version), ("lang", "nb"), ("text", text)]).await
        };
        let saved = send(&mut client, "1", "Det første vinduet.").await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", world.name);
        let stale = send(&mut client, "1", "Det andre vinduet.").await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let page = stale.text();
        assert!(page.contains("id=\"conflict\"") && page.contains("Det første vinduet."), "{page}");
        assert!(page.contains("Det andre vinduet.</textarea>"), "{page}");
        assert!(page.contains("name=\"version\" value=\"2\""), "{page}");
        assert_eq!(send(&mut client, "2", "Det andre vinduet.").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn who_names_somebody_that_nobody_is_called_is_told_so_after_sending() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let id = world.publish(&author, &experience("members")).await;
        let mut client = world.client();
        client.sign_in(AUTHOR).await;
        let form = [("lang", "nb"), ("text", "Takk, @Ingensomheterslik og @Heller Ikke!")];
        let sent = client.post(&format!("/posts/{id}/comments"), &form).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}: it is sent all the same", world.name);
        let landed = sent.location().split('#').next().unwrap().to_owned();
        let page = client.get(&landed).await.text();
        assert!(page.contains("@Ingensomheterslik") && page.contains("@Heller"));
        let told = |page: &str, name: &str| {
            let words = Text::new(UiLang::Nb, false);
            page.contains(words.ta("posts-mention-unknown", &[("name", name.into())]).as_ref())
        };
        let page = client.get(&format!("{landed}&lang=nb")).await.text();
        assert!(told(&page, "Ingensomheterslik") && told(&page, "Heller"), "{page}");
        let mut other = world.client();
        other.sign_in(NEIGHBOUR).await;
        assert!(!told(&other.get(&format!("{landed}&lang=nb")).await.text(), "Heller"), "its author alone");
        let (mut input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        input.parts[0].1 = "Spør @Ukjent.".to_owned();
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        let page = client.get(&format!("/posts/{id}?done=revised&lang=nb")).await.text();
        assert!(told(&page, "Ukjent"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn colleagues_who_mark_different_steps_at_once_lose_neither() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let (one, other) = (world.person(AUTHOR).await, world.person(COLLEAGUE).await);
        let post = world.publish(&author, &experience("members")).await;
        let place = shown(&world, &one, post).await.can.mark[0].municipality.id;
        let mark = |actor: &Actor, kind| {
            let (world, actor) = (world.clone(), actor.clone());
            tokio::spawn(async move { marks::mark(&actor, &world.app, post, place, kind).await })
        };
        let (first, second) = (mark(&one, MarkKind::Want), mark(&other, MarkKind::Trying));
        first.await.unwrap().unwrap();
        second.await.unwrap().unwrap();
        let mut way: Vec<MarkKind> =
            shown(&world, &one, post).await.marks.iter().map(|mark| mark.kind).collect();
        way.sort();
        assert_eq!(way, [MarkKind::Want, MarkKind::Trying], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_network_that_is_named_in_a_text_is_linked_and_told() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let lead = world.person("projectleader.no").await;
        let network = NetworkId(author.person().unwrap().networks[0]);
        let cards = app::network::server::service::list_networks(&author, &world.app).await.unwrap();
        let card = cards.into_iter().find(|card| card.id == network).unwrap();
        let mut input = experience("members");
        input.parts[0].1 = format!("Kjære @{}, se på dette.", card.name.text);
        let id = world.publish(&lead, &input).await;
        let html = shown(&world, &lead, id).await.text.parts[0].html.clone();
        assert!(html.contains(&format!("href=\"/networks/{}\"", card.slug)), "{}: {html}", world.name);
        for reader in [&author, &neighbour] {
            let lines = told(&world, reader).await;
            assert!(lines.iter().any(|line| line.kind == NoticeKind::Mention), "{lines:?}");
        }
        let far = told(&world, &world.person("school.esimerkkila.fi").await).await;
        assert!(far.iter().all(|line| line.kind != NoticeKind::Mention), "{far:?}");
    })
    .await;
}

#[tokio::test]
async fn a_decision_needs_the_language_of_its_reason() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        let lead = world.person("projectleader.no").await;
        let id = world.publish(&author, &experience("public")).await;
        let decision = DecisionInput { reason: "Skolen kan kjennes.".to_owned(), ..DecisionInput::default() };
        let refused = service::decide(&lead, &world.app, id, 1, &decision).await;
        let Err(Failure::Invalid(errors)) = refused else { panic!("{}: {refused:?}", world.name) };
        assert_eq!(errors.0[0].field, "lang");
    })
    .await;
}
