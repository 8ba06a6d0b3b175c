//! Keeping order between rows and content, on a folder and on a store that speaks S3.

use app::files::server::service::{self as files, Damage};
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::server::Content;
use axum::http::StatusCode;
use bytes::Bytes;
use image::ImageFormat;
use time::Duration;

use super::{attach, author, held, publish, send};
use crate::support::samples::picture;
use crate::support::{Client, S3Server, World, on_both};

async fn keys(world: &World) -> usize {
    world.app.content.list().await.unwrap().len()
}

async fn collect(world: &World) -> (usize, usize) {
    let done = files::collect(&Actor::System, &world.app).await.unwrap();
    world.work().await;
    done
}

/// Sends a picture and a document, publishes them, reads them back and takes them off again.
async fn whole_way(world: &World) {
    let mut client = author(world).await;
    let png = picture(1000, 500, ImageFormat::Png);
    let file = attach(&mut client, "rom.png", &png).await;
    assert_eq!(keys(world).await, 3, "{}", world.name);
    let post = publish(&mut client, "members", &file, &[("alt", "Et rom")]).await;
    let small = client.get(&format!("{post}/files/{file}/small.jpg")).await;
    assert_eq!(small.status, StatusCode::OK, "{}", small.text());
    assert!(image::load_from_memory(&small.bytes).is_ok());
    assert_eq!(files::damage(&Actor::System, &world.app, true).await.unwrap(), []);
    let saved =
        send(&mut client, &format!("{post}/edit"), &[("action", "save"), ("version", "1")], &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    world.work().await;
    assert_eq!(keys(world).await, 0, "{}: content goes with its row", world.name);
}

#[tokio::test]
async fn files_go_the_whole_way_on_a_folder() {
    on_both(async |world: World| whole_way(&world).await).await;
}

#[tokio::test]
async fn files_go_the_whole_way_on_a_store_that_speaks_s3() {
    let server = S3Server::start().await;
    on_both(async |mut world: World| {
        let store = server.bucket(&format!("vitja-{}", world.name)).await;
        world.app.content = Content::open(&store).unwrap();
        whole_way(&world).await;
        let missing = world.app.content.get("no/such").await;
        assert!(missing.is_err());
        world.app.content.delete("no/such").await.unwrap();
    })
    .await;
}

async fn save_draft(client: &mut Client, draft: &str, file: &str) {
    let fields = [("action", "save"), ("draft", draft), ("draft_version", "0"), ("file", file)];
    let answer = send(client, "/posts/new", &fields, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

#[tokio::test]
async fn a_file_stays_as_long_as_its_draft_and_what_nobody_holds_is_collected() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let png = picture(20, 20, ImageFormat::Png);
        let held_file = attach(&mut client, "a.png", &png).await;
        attach(&mut client, "b.png", &png).await;
        let draft = world.app.new_id().to_string();
        save_draft(&mut client, &draft, &held_file).await;
        let lost = format!("{}/large", world.app.new_id().simple());
        world.app.content.put(&lost, Bytes::from_static(b"x")).await.unwrap();
        assert_eq!(collect(&world).await, (0, 0), "a day has not passed");
        world.clock.advance(Duration::hours(25));
        assert_eq!(collect(&world).await, (1, 1), "the one nobody holds, and the content without a row");
        assert_eq!(keys(&world).await, 1);
        // Nobody came by for a day: the session has ended, the draft has not.
        client.sign_in("school.steinkjer.no").await;
        let page = client.get(&format!("/posts/new?draft={draft}")).await.text();
        assert_eq!(held(&page), [held_file.as_str()], "the draft still has its picture");
        let gone = client.post(&format!("/posts/drafts/{draft}/delete"), &[]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        world.work().await;
        assert_eq!(keys(&world).await, 0, "it goes with the draft");
    })
    .await;
}

#[tokio::test]
async fn damage_is_found_and_a_backup_reads_and_writes_as_the_program_alone() {
    on_both(async |world: World| {
        let (app, system) = (&world.app, &Actor::System);
        let mut client = author(&world).await;
        attach(&mut client, "a.txt", b"Plan").await;
        let stored = files::list_all(system, app).await.unwrap().pop().unwrap();
        let content = files::read(system, app, &stored.key).await.unwrap();
        assert_eq!((content.as_ref(), stored.size), (&b"Plan"[..], 4));
        files::write(system, app, &stored.key, Bytes::from_static(b"Plxn")).await.unwrap();
        assert_eq!(files::damage(system, app, false).await.unwrap(), []);
        assert_eq!(files::damage(system, app, true).await.unwrap(), [Damage::Changed(stored.key.clone())]);
        app.content.delete(&stored.key).await.unwrap();
        assert_eq!(files::damage(system, app, true).await.unwrap(), [Damage::Missing(stored.key.clone())]);
        let outside = files::write(system, app, "../../etc/passwd", Bytes::new()).await;
        assert_eq!(outside, Err(Failure::NotFound), "ASVS 5.3.2");
        let person = world.person("secretariat").await;
        assert_eq!(files::read(&person, app, &stored.key).await, Err(Failure::Forbidden));
        assert_eq!(files::list_all(&person, app).await, Err(Failure::Forbidden));
    })
    .await;
}
