//! A deleted post that stays readable by another way: all ways in one test.

use app::files::model::{FileInput, LinkInput};
use app::files::server::service::{self as files, Upload, UploadContent};
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::posts::model::{PieceId, PostId, PostInput};
use app::posts::server::service as posts;
use axum::http::StatusCode;
use time::macros::datetime;

use crate::notifications::before_all_notices;
use crate::support::{Client, World, experience};

/// A word that stands in everything of the post, and nowhere else.
const CANARY: &str = "Tranebærlyng";
const READERS: [&str; 6] = [
    "visitor",
    "projectleader.no",
    "school.steinkjer.no",
    "school.esimerkkila.fi",
    "evaluator.fafo",
    "secretariat",
];

/// A public post with the word in its title, text, link and document, and the address of the document.
async fn post(world: &World, author: &Actor) -> (PostId, String) {
    let words = format!("{CANARY} i vedlegget.").into_bytes();
    let upload = Upload { name: format!("{CANARY}.txt"), content: UploadContent::Bytes(words.into()) };
    let id = files::accept(author, &world.app, upload).await.unwrap().id;
    let mut input: PostInput = experience("public");
    input.title = format!("{CANARY} i tittelen");
    input.parts[0].1 = format!("{CANARY} i teksten.");
    let caption = format!("{CANARY} under bildet");
    input.attachments.files.push(FileInput {
        id,
        alt: String::new(),
        caption,
        decorative: false,
        confirmed: false,
    });
    let (title, address) = (format!("{CANARY} i lenken"), "https://lenke.example/".to_owned());
    input.attachments.links.push(LinkInput { title, address, lang: Some(ContentLang::Nb) });
    let post = world.publish(author, &input).await;
    (post, format!("/posts/{post}/files/{id}/{}.txt", CANARY.replace('æ', "%C3%A6")))
}

/// Every address by which somebody may come to a post.
fn ways(post: PostId, document: &str, person: &str) -> Vec<String> {
    let mut ways: Vec<String> = ["", "/edit", "/versions", "/audience", "/decision", "/move", "/delete"]
        .iter()
        .map(|rest| format!("/posts/{post}{rest}"))
        .collect();
    ways.push(document.to_owned());
    ways.push(format!("/reports/new?piece=post:{post}"));
    ways.push(format!("/people/{person}"));
    ways.extend(
        [
            "/",
            "/posts",
            "/posts?country=NO&theme=coordinator&sector=school&kind=experience",
            "/posts/waiting",
            "/feeds/posts.atom",
            "/search?q=tranebærlyng",
            "/search?q=traneb&country=NO",
            "/cases/no",
            "/networks/ks-learning-network",
            "/municipalities/steinkjer",
            "/notices",
            "/moderation",
            "/evaluation",
            "/evaluation/interim-report-1",
            "/profile",
            "/admin/audit",
        ]
        .map(|way| way.replace('æ', "%C3%A6")),
    );
    ways
}

/// The ways that show the word to this reader.
async fn shown(client: &mut Client, ways: &[String]) -> Vec<String> {
    let mut shown = Vec::new();
    for way in ways {
        let answer = client.get(way).await;
        assert!(!answer.status.is_server_error(), "{way}: {}", answer.status);
        // What was searched for stands in the field again, in small letters.
        if answer.text().contains(CANARY) {
            shown.push(way.clone());
        }
    }
    shown
}

#[tokio::test]
async fn a_deleted_post_is_read_by_no_way_at_all() {
    before_all_notices(async |world: World| {
        let author = world.person("projectleader.no").await;
        let person = author.account().unwrap().to_string();
        let (post, document) = post(&world, &author).await;
        let control = PostInput { title: "Blåklokke i tittelen".to_owned(), ..experience("public") };
        world.publish(&author, &control).await;
        let neighbour = world.person("school.steinkjer.no").await;
        world.comment(&neighbour, post, &format!("{CANARY} i svaret."), ContentLang::Nb, true).await;
        let evaluator = world.person("evaluator.fafo").await;
        app::evaluation::server::service::collect(
            &evaluator,
            &world.app,
            "interim-report-1",
            post,
            &[PieceId::Post(post)],
        )
        .await
        .unwrap();
        let revised = posts::get_for_edit(&author, &world.app, post).await.unwrap();
        let mut input = PostInput { human_checked: true, ..revised.0 };
        input.parts[1].1 = format!("{CANARY} i den andre utgaven.");
        posts::revise(&author, &world.app, post, revised.1, &input).await.unwrap();
        let ways = ways(post, &document, &person);
        let mut clients = Vec::new();
        for name in READERS {
            let mut client = world.client();
            if name != "visitor" {
                client.sign_in(name).await;
            }
            clients.push(client);
        }
        let mut seen = std::collections::BTreeSet::new();
        for client in &mut clients {
            seen.extend(shown(client, &ways).await);
        }
        // Each of these must show it before, or that it does not afterwards would prove nothing.
        for way in ["/", "/posts", "/feeds/posts.atom", "/cases/no", "/evaluation/interim-report-1"] {
            assert!(seen.contains(way), "{}: {way} did not show it before: {seen:?}", world.name);
        }
        for rest in ["", "/edit", "/versions", "/audience", "/delete"] {
            assert!(seen.contains(&format!("/posts/{post}{rest}")), "{rest}: {seen:?}");
        }
        assert!(
            seen.contains(&document) && seen.iter().filter(|way| way.starts_with("/search")).count() == 2,
            "{seen:?}"
        );

        posts::delete_post(&author, &world.app, post).await.unwrap();
        for (client, name) in clients.iter_mut().zip(READERS) {
            let still = shown(client, &ways).await;
            assert!(still.is_empty(), "{}: {name} still reads it at {still:?}", world.name);
            let gone = client.get(&format!("/posts/{post}")).await.status;
            assert_eq!(gone, StatusCode::GONE, "{name}");
        }
        let own = clients[1].get("/profile/data/my-data.zip").await;
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(own.bytes)).unwrap();
        for number in 0..zip.len() {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut zip.by_index(number).unwrap(), &mut bytes).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains(CANARY), "own data");
        }
        // The weekly mail, on the Monday after.
        world.clock.set(datetime!(2019-11-25 10:01 UTC));
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.text.contains("Blåklokke")), "no mail tells of the other post");
        for mail in mails {
            assert!(!mail.text.contains(CANARY) && !mail.subject.contains(CANARY), "a mail to {}", mail.to);
        }
        assert!(world.app.content.list().await.unwrap().is_empty(), "the document is gone from the store");
        for table in server::backup::tables(&world.app.db.read).await.unwrap() {
            for row in server::backup::rows(&world.app, &table).await.unwrap() {
                let row = row.to_string();
                let holds = row.contains(CANARY) || row.contains(&CANARY.to_lowercase());
                assert!(!holds, "{}: {}: {row:.300}", world.name, table.name);
            }
        }
    })
    .await;
}
