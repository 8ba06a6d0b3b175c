//! Ids of things that exist and are somebody else's: what is only looked for under made-up ids proves little.

use app::evaluation::server::service as evaluation;
use app::posts::model::{DraftId, PieceId, PostInput};
use app::posts::server::{drafts, filters};
use axum::http::StatusCode;

use crate::notifications::{answer, before_all_notices, choose};
use crate::support::{Client, World, experience, on_both};

const OWNER: &str = "school.steinkjer.no";
/// Everybody else, from the same town to the secretariat.
const OTHERS: [&str; 6] = [
    "visitor",
    "child-welfare.steinkjer.no",
    "projectleader.no",
    "school.esimerkkila.fi",
    "evaluator.fafo",
    "secretariat",
];

async fn client(world: &World, name: &str) -> Client {
    let mut client = world.client();
    if name != "visitor" {
        client.sign_in(name).await;
    }
    client
}

/// Asked to sign in, or told that there is no such thing.
fn refused(status: StatusCode, name: &str) -> bool {
    let wanted = if name == "visitor" {
        vec![StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED]
    } else {
        vec![StatusCode::NOT_FOUND, StatusCode::FORBIDDEN]
    };
    wanted.contains(&status)
}

#[tokio::test]
async fn asvs_8_2_2_a_filter_is_its_owners_alone() {
    on_both(async |world: World| {
        let owner = world.person(OWNER).await;
        filters::save(&owner, &world.app, "Mitt filter", "country=NO").await.unwrap();
        let id = filters::list_saved(&owner, &world.app).await.unwrap().remove(0).id;
        for name in OTHERS {
            let mut client = client(&world, name).await;
            for action in ["rename", "delete"] {
                let form = [("name", "Overtatt"), ("action", action)];
                let status = client.post(&format!("/posts/filters/{id}"), &form).await.status;
                assert!(refused(status, name), "{}: {name} {action}: {status}", world.name);
            }
            assert!(!client.get("/posts/filters").await.text().contains("Mitt filter"), "{name}");
        }
        let kept = filters::list_saved(&owner, &world.app).await.unwrap();
        assert_eq!(kept.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Mitt filter"]);
        let mut owners = client(&world, OWNER).await;
        let form = [("action", "delete"), ("name", "")];
        let done = owners.post(&format!("/posts/filters/{id}"), &form).await.status;
        assert_eq!(done, StatusCode::SEE_OTHER, "the address is right: its owner may");
        assert!(filters::list_saved(&owner, &world.app).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_a_draft_is_its_authors_alone() {
    on_both(async |world: World| {
        let owner = world.person(OWNER).await;
        let id = DraftId(world.app.new_id());
        let input = PostInput { title: "Halvferdig tanke".to_owned(), ..experience("members") };
        drafts::save_draft(&owner, &world.app, id, 0, &input).await.unwrap();
        for name in OTHERS {
            let mut client = client(&world, name).await;
            let page = client.get(&format!("/posts/new?draft={id}")).await;
            assert!(!page.text().contains("Halvferdig tanke"), "{}: {name} reads it", world.name);
            client.post(&format!("/posts/drafts/{id}/delete"), &[]).await;
            let mut form = crate::asvs::form("Overskrevet.", "Overtatt");
            form.retain(|(field, _)| *field != "action");
            let draft = id.to_string();
            form.extend([("draft", draft.as_str()), ("draft_version", "1"), ("action", "save")]);
            let saved = client.post("/posts/new", &form).await;
            assert!(!saved.status.is_server_error(), "{name}: {}", saved.status);
            let kept = drafts::find_draft(&owner, &world.app, id).await.unwrap();
            let kept = kept.unwrap_or_else(|| panic!("{}: {name} deleted it", world.name));
            assert_eq!(kept.input.title, "Halvferdig tanke", "{}: {name} wrote over it", world.name);
        }
        let mut owners = client(&world, OWNER).await;
        assert!(owners.get(&format!("/posts/new?draft={id}")).await.text().contains("Halvferdig tanke"));
        owners.post(&format!("/posts/drafts/{id}/delete"), &[]).await;
        assert_eq!(drafts::find_draft(&owner, &world.app, id).await.unwrap(), None, "its author may");
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_a_persons_page_is_for_those_who_have_signed_in() {
    on_both(async |world: World| {
        let owner = world.person(OWNER).await;
        let path = format!("/people/{}", owner.account().unwrap());
        for name in OTHERS {
            let answer = client(&world, name).await.get(&path).await;
            if name == "visitor" {
                assert_eq!(answer.status, StatusCode::SEE_OTHER);
            } else {
                assert_eq!(answer.status, StatusCode::OK, "{}: {name}", world.name);
                let shown = answer.text().contains("school.steinkjer.no@demo");
                assert!(!shown, "{}: {name} reads an address that nobody showed", world.name);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_collected_material_is_taken_out_by_evaluators_and_of_its_own_milestone() {
    on_both(async |world: World| {
        let owner = world.person(OWNER).await;
        let post = world.publish(&owner, &experience("members")).await;
        let evaluator = world.person("evaluator.fafo").await;
        let interim = "interim-report-1";
        evaluation::collect(&evaluator, &world.app, interim, post, &[PieceId::Post(post)]).await.unwrap();
        let count = async || {
            let list = evaluation::list_material(&evaluator, &world.app, interim, None).await.unwrap();
            list.1.items
        };
        let before = count().await;
        let id = before.iter().find(|item| item.source.uuid() == post.0).unwrap().id.to_string();
        let form = [("material", id.as_str())];
        for name in OTHERS.iter().filter(|name| **name != "evaluator.fafo").chain([&OWNER]) {
            let status =
                client(&world, name).await.post(&format!("/evaluation/{interim}/remove"), &form).await.status;
            assert!(refused(status, name), "{}: {name}: {status}", world.name);
        }
        let mut own = client(&world, "evaluator.fafo").await;
        let elsewhere = own.post("/evaluation/final-report/remove", &form).await.status;
        assert_eq!(elsewhere, StatusCode::NOT_FOUND, "not by way of another milestone");
        assert_eq!(count().await.len(), before.len(), "{}", world.name);
        let done = own.post(&format!("/evaluation/{interim}/remove"), &form).await.status;
        assert_eq!(done, StatusCode::SEE_OTHER);
        assert_eq!(count().await.len(), before.len() - 1);
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_a_link_from_a_mail_switches_off_its_receivers_mails_whoever_holds_it() {
    use app::notifications::model::{Rhythm, Topic};
    use app::notifications::server::service;
    before_all_notices(async |world: World| {
        let owner = world.person(OWNER).await;
        let other = world.person("projectleader.no").await;
        choose(&world, &owner, Topic::Answers, Rhythm::AtOnce).await;
        choose(&world, &other, Topic::Answers, Rhythm::AtOnce).await;
        let post = world.publish(&owner, &experience("members")).await;
        answer(&world, &other, post, None).await;
        // What is mailed at once gathers for some minutes first.
        world.work().await;
        world.clock.advance(time::Duration::hours(1));
        let mails = crate::notifications::mailed(&world, OWNER).await;
        let link = mails.iter().find_map(|mail| mail.unsubscribe.clone()).expect("a mail with a link");
        let path = link.split_once("vitja.test").unwrap().1.to_owned();
        // Forwarded to somebody who has signed in: it is about whom it was sent to, never about who holds it.
        let mut holder = client(&world, "projectleader.no").await;
        let before = service::rhythms(&other, &world.app).await.unwrap();
        let done = holder.post(&path, &[("action", "off")]).await.status;
        assert!(done.is_success() || done.is_redirection(), "{done}");
        assert_eq!(
            service::rhythms(&other, &world.app).await.unwrap(),
            before,
            "the holder's are as they were"
        );
        assert_ne!(service::rhythms(&owner, &world.app).await.unwrap().of(Topic::Answers), Rhythm::AtOnce);
        let (start, token) = path.rsplit_once('/').unwrap();
        let turned: String = token.chars().rev().collect();
        assert_eq!(holder.post(&format!("{start}/{turned}"), &[]).await.status, StatusCode::NOT_FOUND);
        let page = holder.get(&path).await.text();
        let name = &owner.person().unwrap().name;
        assert!(!page.contains(name.as_str()) && !page.contains(OWNER), "it does not say whose they are");
    })
    .await;
}
