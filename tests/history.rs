//! The history of a practice: who reads it, from when on, and what can be taken out of it.

use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::posts::model::{Audience, DecisionInput, PostId, PostInput, PostKind};
use app::posts::server::{service, versions};
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::support::{World, experience, on_both};

const AUTHOR: &str = "school.steinkjer.no";
const READER: &str = "school.esimerkkila.fi";

fn of_kind(kind: PostKind, audience: &str) -> PostInput {
    let part = |part: &app::posts::model::Part| {
        (part.code().to_owned(), format!("Skrevet først om {}.", part.code()))
    };
    PostInput {
        kind: Some(kind.code().to_owned()),
        parts: kind.parts().iter().map(part).collect(),
        ..experience(audience)
    }
}

async fn revise(world: &World, author: &Actor, id: PostId, words: &str) {
    world.clock.advance(Duration::minutes(1));
    let (mut input, version) = service::get_for_edit(author, &world.app, id).await.unwrap();
    input.parts[0].1 = words.to_owned();
    service::revise(author, &world.app, id, version, &input).await.unwrap();
    world.clock.advance(Duration::minutes(1));
}

async fn numbers(world: &World, actor: &Actor, id: PostId) -> Vec<i32> {
    let list = versions::list_versions(actor, &world.app, id).await.unwrap();
    list.iter().map(|version| version.number).collect()
}

async fn count(world: &World, sql: &str) -> i64 {
    let db = &world.app.db.read;
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn readers_of_a_practice_read_its_history_and_never_what_it_said_before_it_reached_them() {
    on_both(async |world: World| {
        let (author, reader) = (world.person(AUTHOR).await, world.person(READER).await);
        let id = world.publish(&author, &of_kind(PostKind::Practice, "network")).await;
        revise(&world, &author, id, "Skrevet som nummer to.").await;
        service::set_audience(&author, &world.app, id, Some(Audience::Members), false).await.unwrap();
        assert_eq!(numbers(&world, &reader, id).await, [2], "{}", world.name);
        revise(&world, &author, id, "Skrevet som nummer tre.").await;
        let seen = versions::list_versions(&reader, &world.app, id).await.unwrap();
        assert_eq!(seen.iter().map(|one| one.number).collect::<Vec<_>>(), [3, 2]);
        assert!(!seen[0].changes.is_empty(), "what changed since");
        assert!(seen[1].changes.is_empty(), "and not what changed before");
        assert!(seen.iter().all(|one| !one.removable));
        assert_eq!(numbers(&world, &author, id).await, [3, 2, 1], "its author sees all of it");
        let mut client = world.client();
        client.sign_in(READER).await;
        let page = client.get(&format!("/posts/{id}/versions")).await;
        assert_eq!(page.status, StatusCode::OK);
        let first = format!("Skrevet først om {}.", PostKind::Practice.parts()[0].code());
        assert!(!page.text().contains(&first) && page.text().contains("Skrevet som nummer to."));
        assert!(client.get(&format!("/posts/{id}")).await.text().contains(&format!("/posts/{id}/versions")));
        let other = world.publish(&author, &of_kind(PostKind::Experience, "members")).await;
        let refused = versions::list_versions(&reader, &world.app, other).await;
        assert_eq!(refused.map(drop), Err(Failure::Forbidden), "of a practice alone");
    })
    .await;
}

#[tokio::test]
async fn hiding_and_approving_begin_a_history_anew() {
    on_both(async |world: World| {
        let (author, reader) = (world.person(AUTHOR).await, world.person(READER).await);
        let lead = world.person("projectleader.no").await;
        let id = world.publish(&author, &of_kind(PostKind::Practice, "public")).await;
        revise(&world, &author, id, "Skrevet som nummer to.").await;
        assert_eq!(numbers(&world, &reader, id).await, [2, 1], "{}: read meanwhile", world.name);
        let (_, version) = service::get_waiting(&lead, &world.app, id).await.unwrap();
        let yes = DecisionInput { approved: true, ..DecisionInput::default() };
        service::decide(&lead, &world.app, id, version, &yes).await.unwrap();
        assert_eq!(numbers(&world, &reader, id).await, [2], "everybody reads what was approved");
        let visitor = versions::list_versions(&Actor::Visitor, &world.app, id).await;
        assert_eq!(visitor.map(drop), Err(Failure::Forbidden));
        let piece = app::posts::model::PieceId::Post(id);
        let tx = world.app.db.begin().await.unwrap();
        service::hide(&lead, &world.app, &tx, piece).await.unwrap();
        tx.commit().await.unwrap();
        revise(&world, &author, id, "Uten det som kunne kjennes igjen.").await;
        let tx = world.app.db.begin().await.unwrap();
        service::show_again(&lead, &world.app, &tx, piece).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(numbers(&world, &reader, id).await, [3], "what was hidden stays out of the history");
    })
    .await;
}

#[tokio::test]
async fn an_earlier_version_is_taken_out_by_its_author_and_those_who_moderate_and_its_words_are_gone() {
    on_both(async |world: World| {
        let (author, reader) = (world.person(AUTHOR).await, world.person(READER).await);
        let id = world.publish(&author, &of_kind(PostKind::Practice, "members")).await;
        revise(&world, &author, id, "Kanarifugl to.").await;
        revise(&world, &author, id, "Skrevet som nummer tre.").await;
        assert_eq!(numbers(&world, &reader, id).await, [3, 2, 1]);
        let remove =
            async |actor: &Actor, number| versions::remove_version(actor, &world.app, id, number).await;
        assert_eq!(remove(&reader, 2).await, Err(Failure::Forbidden));
        assert_eq!(remove(&author, 3).await, Err(Failure::NotFound), "the current one is revised instead");
        assert_eq!(remove(&author, 9).await, Err(Failure::NotFound));
        let kept = "SELECT COUNT(*) FROM text_versions WHERE sections LIKE '%Kanarifugl%'";
        assert_eq!(count(&world, kept).await, 1);
        remove(&author, 2).await.unwrap();
        assert_eq!(count(&world, kept).await, 0, "{}: gone from the database", world.name);
        let audited = "SELECT COUNT(*) FROM audit WHERE action = 'posts.remove-version'";
        assert_eq!(count(&world, audited).await, 1);
        let seen = versions::list_versions(&reader, &world.app, id).await.unwrap();
        assert_eq!(
            seen.iter().map(|one| (one.number, one.removed)).collect::<Vec<_>>(),
            [(3, false), (2, true), (1, false)]
        );
        assert!(seen[1].changes.is_empty() && seen[1].text.parts.is_empty());
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let path = format!("/posts/{id}/versions");
        assert!(client.get(&path).await.text().contains("name=\"number\" value=\"1\""));
        let done = client.post(&path, &[("number", "1")]).await;
        assert_eq!(done.location(), format!("{path}?done=removed"));
        assert!(service::get_post(&reader, &world.app, id).await.is_ok(), "the post itself stays");
    })
    .await;
}
