//! Writing, reading, revising and answering posts; drafts; marks; the guard.

use app::network::PlaceShown;
use app::network::model::Country;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::filter::PostFilter;
use app::posts::model::{CommentInput, DraftId, Part, PostInput, PostKind};
use app::posts::server::{comments, drafts, service, versions};
use app::posts::view::Words;
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::support::{World, experience, on_both};

fn with_part(mut input: PostInput, part: Part, text: &str) -> PostInput {
    for (code, value) in &mut input.parts {
        if code == part.code() {
            *value = text.to_owned();
        }
    }
    input
}

/// A number that passes Norway's two check digits, made up for the test (day 32 + 40 never exists on a birth certificate
/// of 1 January 1990 with this serial number).
fn identity_number() -> String {
    let digits = |text: &str| text.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>();
    let check = |digits: &[u32], weights: &[u32]| {
        (11 - digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11) % 11
    };
    (100..)
        .find_map(|serial| {
            let start = format!("010190{serial:03}");
            let k1 = check(&digits(&start), &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
            let k2 = check(&digits(&format!("{start}{k1}")), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
            (k1 < 10 && k2 < 10).then(|| format!("{start}{k1}{k2}"))
        })
        .unwrap()
}

#[tokio::test]
async fn what_is_published_is_read_as_it_was_written() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let input = with_part(
            experience("members"),
            Part::WhatWeDid,
            "Vi møttes:\r\n\r\n- én gang i **måneden**\r\n- med <script>alert(1)</script>",
        );
        let id = world.publish(&author, &input).await;
        let reader = world.person("school.esimerkkila.fi").await;
        let post = service::get_post(&reader, &world.app, id).await.unwrap();
        assert_eq!(
            (post.text.title.as_str(), post.text.lang),
            ("Felles møte for alle tjenestene", ContentLang::Nb)
        );
        let did = post.text.parts.iter().find(|part| part.part == Part::WhatWeDid).unwrap();
        assert!(did.html.contains("<li>én gang i <strong>måneden</strong></li>"), "{}", did.html);
        assert!(!did.html.contains("<script"), "ASVS 1.3.1: {}", did.html);
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        for path in [format!("/posts/{id}"), format!("/posts/{id}/edit"), format!("/posts/{id}/versions")] {
            let page = client.get(&path).await.text();
            assert!(!page.contains("<script>alert"), "ASVS 1.2.1: {path}");
        }
        assert_eq!(post.text.themes.len(), 2);
        assert_eq!(post.byline.origin.country, Some(Country::No));
        assert!(post.consent && post.comments.is_empty() && !post.can.edit && post.can.comment);
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_many_times_at_once_makes_one_post() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let form = DraftId(world.app.new_id());
        let tries = (0..8).map(|_| {
            let (world, author) = (world.clone(), author.clone());
            tokio::spawn(async move {
                service::publish(&author, &world.app, form, &experience("members")).await.unwrap()
            })
        });
        let mut ids = Vec::new();
        for one in tries.collect::<Vec<_>>() {
            ids.push(one.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1, "{}", world.name);
        let other = world.person("projectleader.dk").await;
        let stolen = service::publish(&other, &world.app, form, &experience("members")).await;
        assert_eq!(stolen, Err(Failure::Forbidden), "a form key does not lead to somebody else's post");
    })
    .await;
}

#[tokio::test]
async fn a_list_shows_each_reader_what_the_policy_lets_them_see_page_by_page() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        for n in 0..30 {
            world.clock.advance(Duration::minutes(1));
            let audience = ["members", "network", "case"][n % 3];
            world.publish(&author, &experience(audience)).await;
        }
        let readers =
            ["school.esimerkkila.fi", "health.skaun.no", "projectleader.no", "evaluator.fafo", "secretariat"];
        let mut actors = vec![Actor::Visitor];
        for name in readers {
            actors.push(world.person(name).await);
        }
        for actor in &actors {
            let mut listed = Vec::new();
            let mut after = None;
            loop {
                let page = service::list_posts(actor, &world.app, &PostFilter::default(), after.as_deref())
                    .await
                    .unwrap();
                listed.extend(page.items.iter().map(|card| card.id));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            let everything = all_posts(&world).await;
            let mut seen = Vec::new();
            for id in everything {
                if service::get_post(actor, &world.app, id).await.is_ok() {
                    seen.push(id);
                }
            }
            let mut sorted = listed.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), listed.len(), "no post twice");
            seen.sort_unstable();
            assert_eq!(sorted, seen, "{}: the list and the policy disagree for {actor:?}", world.name);
        }
    })
    .await;
}

async fn all_posts(world: &World) -> Vec<app::posts::model::PostId> {
    let db = &world.app.db.read;
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), "SELECT id FROM posts".to_owned()))
        .await
        .unwrap();
    rows.iter().map(|row| app::posts::model::PostId(row.try_get_by_index(0).unwrap())).collect()
}

#[tokio::test]
async fn a_place_shows_what_is_new_there() {
    on_both(async |world: World| {
        let author = world.person("projectleader.fo").await;
        let id = world.publish(&author, &experience("members")).await;
        let reader = world.person("school.esimerkkila.fi").await;
        let there =
            service::list_newest(&reader, &world.app, Some(PlaceShown::Case(Country::Fo)), 5).await.unwrap();
        assert_eq!(there[0].id, id);
        let elsewhere =
            service::list_newest(&reader, &world.app, Some(PlaceShown::Case(Country::Is)), 5).await.unwrap();
        assert!(elsewhere.iter().all(|card| card.id != id));
        let visitor =
            service::list_newest(&Actor::Visitor, &world.app, Some(PlaceShown::Case(Country::Fo)), 5)
                .await
                .unwrap();
        assert!(visitor.iter().all(|card| card.id != id), "not public");
    })
    .await;
}

#[tokio::test]
async fn a_stale_save_changes_nothing_and_shows_what_was_saved_meanwhile() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let id = world.publish(&author, &experience("members")).await;
        let (mine, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        let theirs = with_part(mine.clone(), Part::Outcome, "Lagret i det andre vinduet.");
        world.clock.advance(Duration::minutes(1));
        service::revise(&author, &world.app, id, version, &theirs).await.unwrap();
        let mine = with_part(mine, Part::Outcome, "Lagret for sent.");
        let Err(Failure::Conflict(conflict)) = service::revise(&author, &world.app, id, version, &mine).await
        else {
            panic!("{}: a stale save must be a conflict", world.name)
        };
        assert_eq!(conflict.theirs.part(Part::Outcome), "Lagret i det andre vinduet.");
        assert_eq!(conflict.by, author.person().unwrap().name);
        let kept = versions::list_versions(&author, &world.app, id).await.unwrap();
        assert_eq!(
            kept.iter().map(|version| version.number).collect::<Vec<_>>(),
            [2, 1],
            "the refused text is no version"
        );
        service::revise(&author, &world.app, id, conflict.version, &mine).await.unwrap();
        let kept = versions::list_versions(&author, &world.app, id).await.unwrap();
        let removed = kept[0]
            .changes
            .iter()
            .flat_map(|change| &change.words)
            .any(|word| matches!(word, Words::Removed(_)));
        assert!(kept.len() == 3 && removed);
        let reader = world.person("school.esimerkkila.fi").await;
        assert_eq!(versions::list_versions(&reader, &world.app, id).await, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn paragraphs_that_stay_keep_their_ids_when_others_change() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let input = with_part(
            experience("members"),
            Part::Reuse,
            "Første avsnitt om møtene.\n\nAndre avsnitt om skjemaet.",
        );
        let id = world.publish(&author, &input).await;
        let before = part_html(&world, &author, id).await;
        let (input, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        let input = with_part(
            input,
            Part::Reuse,
            "Et nytt avsnitt først.\n\nFørste avsnitt om møtene.\n\nAndre avsnitt om skjemaet.",
        );
        service::revise(&author, &world.app, id, version, &input).await.unwrap();
        let after = part_html(&world, &author, id).await;
        for paragraph in
            before.split_inclusive("</p>").map(str::trim).filter(|paragraph| !paragraph.is_empty())
        {
            assert!(after.contains(paragraph), "{paragraph} is not in {after}");
        }
    })
    .await;
}

async fn part_html(world: &World, actor: &Actor, id: app::posts::model::PostId) -> String {
    let post = service::get_post(actor, &world.app, id).await.unwrap();
    post.text.parts.iter().find(|part| part.part == Part::Reuse).unwrap().html.clone()
}

#[tokio::test]
async fn an_identity_number_keeps_a_text_out_of_the_database_even_as_a_draft() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let number = identity_number();
        for part in PostKind::Experience.parts() {
            let input = with_part(experience("members"), *part, &format!("Det gjaldt {number}."));
            let refused = service::publish(&author, &world.app, DraftId(world.app.new_id()), &input).await;
            let Err(Failure::Invalid(errors)) = refused else {
                panic!("{}: {part:?} was published", world.name)
            };
            assert_eq!((errors.0[0].field.as_str(), errors.0[0].key.as_str()), (part.code(), "safety-stop"));
            assert!(!format!("{errors:?}").contains(&number), "an error never holds the number");
            let draft = drafts::save_draft(&author, &world.app, DraftId(world.app.new_id()), 0, &input).await;
            assert!(matches!(draft, Err(Failure::Invalid(_))));
        }
        // Signs that are taken out before a text is kept part no number.
        for sign in ["\u{FDD0}", "\u{FFFE}", "&#xFFFE;", "&\u{FDD0}shy;"] {
            let hidden = format!("{}{}{}", &number[..6], sign.repeat(9), &number[6..]);
            let input = with_part(experience("members"), Part::Reuse, &hidden);
            let refused = service::publish(&author, &world.app, DraftId(world.app.new_id()), &input).await;
            assert!(matches!(refused, Err(Failure::Invalid(_))), "{}: {sign:?}", world.name);
        }
        let post = world.publish(&author, &experience("members")).await;
        let comment =
            CommentInput { text: number.clone(), lang: Some(ContentLang::Nb), ..CommentInput::default() };
        assert!(comments::comment(&author, &world.app, post, world.app.new_id(), &comment).await.is_err());
        assert!(drafts::list_drafts(&author, &world.app).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_its_authors_alone_and_two_windows_lose_nothing() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let other = world.person("projectleader.dk").await;
        let id = DraftId(world.app.new_id());
        let first = drafts::save_draft(&author, &world.app, id, 0, &experience("members")).await.unwrap();
        assert_eq!(drafts::find_draft(&other, &world.app, id).await.unwrap(), None);
        assert_eq!(
            drafts::save_draft(&other, &world.app, id, 1, &experience("members")).await,
            Err(Failure::NotFound)
        );
        let one = with_part(experience("members"), Part::Outcome, "Fra det ene vinduet.");
        let two = with_part(experience("members"), Part::Outcome, "Fra det andre vinduet.");
        let one = drafts::save_draft(&author, &world.app, id, first.version, &one).await.unwrap();
        let two = drafts::save_draft(&author, &world.app, id, first.version, &two).await.unwrap();
        assert!(one.id == id && two.id != id);
        let later = PostInput { writer: Some(world.app.new_id()), ..experience("members") };
        let third = DraftId(world.app.new_id());
        let begun = drafts::save_draft(&author, &world.app, third, 0, &later).await.unwrap();
        let grown = with_part(later, Part::Outcome, "Skrevet videre i det samme skjemaet.");
        let grown = drafts::save_draft(&author, &world.app, third, 0, &grown).await.unwrap();
        assert!(grown.id == begun.id, "one form is one draft, however its saves overtake each other");
        for saved in [&one, &two] {
            let kept = drafts::find_draft(&author, &world.app, saved.id).await.unwrap().unwrap();
            assert_eq!(kept.input, saved.input, "{}", world.name);
        }
        service::publish(&author, &world.app, id, &experience("members")).await.unwrap();
        assert_eq!(
            drafts::find_draft(&author, &world.app, id).await.unwrap(),
            None,
            "published, so no draft any more"
        );
        drafts::delete_draft(&other, &world.app, two.id).await.unwrap();
        assert!(
            drafts::find_draft(&author, &world.app, two.id).await.unwrap().is_some(),
            "only the author throws it away"
        );
    })
    .await;
}

#[tokio::test]
async fn a_comment_has_its_own_language_author_and_consent() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("members")).await;
        let id =
            world.comment(&finn, post, "Kiitos! Haluamme **kokeilla** tätä.", ContentLang::Fi, true).await;
        let view = service::get_post(&finn, &world.app, post).await.unwrap();
        let comment = &view.comments[0];
        assert_eq!((comment.lang, comment.consent, comment.own), (ContentLang::Fi, true, true));
        assert_eq!(comment.byline.as_ref().unwrap().origin.name.as_ref().unwrap().text, "Esimerkkilä");
        let (input, _, version) = comments::get_for_edit(&finn, &world.app, id).await.unwrap();
        assert_eq!(input.text, "Kiitos! Haluamme **kokeilla** tätä.");
        assert_eq!(comments::revise(&author, &world.app, id, version, &input).await, Err(Failure::Forbidden));
        assert_eq!(comments::set_consent(&author, &world.app, id, false).await, Err(Failure::Forbidden));
        let again = CommentInput { text: "Korjattu.".to_owned(), ..input };
        comments::revise(&finn, &world.app, id, version, &again).await.unwrap();
        comments::revise(&finn, &world.app, id, version, &again).await.unwrap();
        let other = CommentInput { text: "Korjattu toisin.".to_owned(), ..again };
        assert!(matches!(
            comments::revise(&finn, &world.app, id, version, &other).await,
            Err(Failure::Conflict(_))
        ));
    })
    .await;
}
