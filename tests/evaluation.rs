//! Collecting material with consent, and taking it out.

use std::io::{Cursor, Read};

use app::evaluation::server::download::{Format, download};
use app::evaluation::server::service;
use app::moderation::model::ReportInput;
use app::moderation::server::service as moderation;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::text::Text;
use app::posts::model::{CommentId, PieceId, PostId};
use app::posts::server::{comments, service as posts};

use crate::support::{World, experience, on_both};

const INTERIM: &str = "interim-report-1";

struct Scene {
    evaluator: Actor,
    author: Actor,
    finn: Actor,
    post: PostId,
    comment: CommentId,
}

async fn scene(world: &World) -> Scene {
    let author = world.person("projectleader.no").await;
    let finn = world.person("school.esimerkkila.fi").await;
    let post = world.publish(&author, &experience("members")).await;
    let comment = world.comment(&finn, post, "Tätä haluamme kokeilla 😀.", ContentLang::Fi, true).await;
    Scene { evaluator: world.person("evaluator.fafo").await, author, finn, post, comment }
}

async fn project(world: &World, evaluator: &Actor) -> (String, Vec<(String, String)>) {
    let bytes =
        download(evaluator, &world.app, &Text::new(UiLang::Da, false), INTERIM, Format::Qdpx).await.unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> =
        (0..archive.len()).map(|n| archive.by_index(n).unwrap().name().unwrap().into_owned()).collect();
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sources = names
        .iter()
        .filter(|name| name.starts_with("sources/"))
        .map(|name| (name.clone(), read(name)))
        .collect();
    (read("project.qde"), sources)
}

#[tokio::test]
async fn asvs_15_3_1_what_consent_allows_is_exported_whole_and_without_names_of_people() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        let chosen = [PieceId::Post(scene.post), PieceId::Comment(scene.comment)];
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &chosen).await.unwrap();
        let (project, sources) = project(&world, &scene.evaluator).await;
        assert_eq!(sources.len(), 2, "{}", world.name);
        assert!(sources.iter().any(|(_, text)| text == "Tätä haluamme kokeilla 😀."));
        let whole =
            sources.iter().find(|(_, text)| text.starts_with("Felles møte for alle tjenestene\n\n")).unwrap();
        assert!(whole.1.contains("Tekst om reuse – felles møte hver måned."));
        assert!(project.contains("Esimerkkilä") && project.contains("<TextValue>nb</TextValue>"));
        for person in [&scene.author, &scene.finn] {
            let name = &person.person().unwrap().name;
            assert!(!project.contains(name.as_str()), "{name} is in the export");
        }
    })
    .await;
}

#[tokio::test]
async fn a_piece_without_consent_is_not_collected_and_takes_the_others_with_it() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        comments::set_consent(&scene.finn, &world.app, scene.comment, false).await.unwrap();
        let chosen = [PieceId::Post(scene.post), PieceId::Comment(scene.comment)];
        let refused = service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &chosen).await;
        assert!(matches!(refused, Err(Failure::Invalid(_))), "{}", world.name);
        let (_, material) =
            service::list_material(&scene.evaluator, &world.app, INTERIM, None).await.unwrap();
        assert!(material.items.is_empty(), "all or none");
        let other = world.publish(&scene.author, &experience("members")).await;
        let foreign =
            service::collect(&scene.evaluator, &world.app, INTERIM, other, &[PieceId::Post(scene.post)])
                .await;
        assert_eq!(foreign.err(), Some(Failure::NotFound), "a piece is collected from its own post");
    })
    .await;
}

#[tokio::test]
async fn withdrawing_consent_empties_the_copy_and_the_next_export_says_so() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        let chosen = [PieceId::Post(scene.post), PieceId::Comment(scene.comment)];
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &chosen).await.unwrap();
        let (before, _) = project(&world, &scene.evaluator).await;
        posts::set_consent(&scene.author, &world.app, scene.post, false).await.unwrap();
        let (after, sources) = project(&world, &scene.evaluator).await;
        assert_eq!(sources.len(), 1, "{}", world.name);
        assert!(!sources[0].1.contains("Felles møte"));
        assert!(after.contains(&format!("/posts/{}", scene.post)), "the place of what was left out is named");
        assert_ne!(before, after);
        let (_, material) =
            service::list_material(&scene.evaluator, &world.app, INTERIM, None).await.unwrap();
        let emptied = material.items.iter().find(|item| item.source.uuid() == chosen[0].uuid()).unwrap();
        assert!(emptied.content.is_none() && emptied.withdrawn_at.is_some() && emptied.sha256.len() == 64);
        posts::set_consent(&scene.author, &world.app, scene.post, true).await.unwrap();
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &chosen[..1]).await.unwrap();
        assert_eq!(project(&world, &scene.evaluator).await.1.len(), 2, "given again, collected again");
    })
    .await;
}

async fn set_hidden(world: &World, actor: &Actor, piece: PieceId, hidden: bool) {
    let tx = world.app.db.begin().await.unwrap();
    if hidden {
        posts::hide(actor, &world.app, &tx, piece).await.unwrap();
    } else {
        posts::show_again(actor, &world.app, &tx, piece).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn listed(world: &World, evaluator: &Actor) -> (usize, usize) {
    let (_, material) = service::list_material(evaluator, &world.app, INTERIM, None).await.unwrap();
    let exported = project(world, evaluator).await.1.len();
    let counts = service::list_milestones(evaluator, &world.app).await.unwrap();
    let counted: u64 = counts.iter().map(|count| count.collected).sum();
    assert_eq!(counted, exported as u64, "{}", world.name);
    (material.items.len(), exported)
}

#[tokio::test]
async fn what_is_looked_into_is_neither_listed_nor_exported_until_it_can_be_read_again() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        let (post, comment) = (PieceId::Post(scene.post), PieceId::Comment(scene.comment));
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &[post, comment]).await.unwrap();
        assert_eq!(listed(&world, &scene.evaluator).await, (2, 2));
        let secretariat = world.person("secretariat").await;
        let reason = ReportInput {
            reason: "recognised".to_owned(),
            words: "Bygda er liten.".to_owned(),
            numbers_ok: false,
        };
        moderation::report(&scene.finn, &world.app, post, &reason).await.unwrap();
        assert_eq!(listed(&world, &scene.evaluator).await, (0, 0), "a comment goes with its post");
        let (project, _) = project(&world, &scene.evaluator).await;
        assert!(!project.contains("Felles møte"), "{}", world.name);
        set_hidden(&world, &secretariat, comment, true).await;
        set_hidden(&world, &secretariat, post, false).await;
        assert_eq!(listed(&world, &scene.evaluator).await, (1, 1), "the comment is hidden by itself");
        set_hidden(&world, &secretariat, comment, false).await;
        assert_eq!(listed(&world, &scene.evaluator).await, (2, 2), "shown again");
        set_hidden(&world, &secretariat, comment, true).await;
        set_hidden(&world, &secretariat, post, true).await;
        set_hidden(&world, &secretariat, comment, false).await;
        assert_eq!(listed(&world, &scene.evaluator).await, (0, 0), "its post is still hidden");
    })
    .await;
}

#[tokio::test]
async fn a_collected_copy_stays_as_it_was_when_the_text_is_revised() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &[PieceId::Post(scene.post)])
            .await
            .unwrap();
        let (mut input, version) = posts::get_for_edit(&scene.author, &world.app, scene.post).await.unwrap();
        input.title = "En annen tittel".to_owned();
        posts::revise(&scene.author, &world.app, scene.post, version, &input).await.unwrap();
        let (_, sources) = project(&world, &scene.evaluator).await;
        assert!(sources[0].1.starts_with("Felles møte"), "{}", world.name);
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &[PieceId::Post(scene.post)])
            .await
            .unwrap();
        let (_, renewed) = project(&world, &scene.evaluator).await;
        assert!(renewed.len() == 1 && renewed[0].1.starts_with("En annen tittel"));
        assert_ne!(
            renewed[0].0, sources[0].0,
            "another version is another source: coding positions point into one text"
        );
    })
    .await;
}

#[tokio::test]
async fn withdrawing_while_it_is_collected_never_leaves_a_copy() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        for _ in 0..6 {
            posts::set_consent(&scene.author, &world.app, scene.post, true).await.unwrap();
            let collect = {
                let (world, evaluator, post) = (world.clone(), scene.evaluator.clone(), scene.post);
                tokio::spawn(async move {
                    let _ =
                        service::collect(&evaluator, &world.app, INTERIM, post, &[PieceId::Post(post)]).await;
                })
            };
            let withdraw = {
                let (world, author, post) = (world.clone(), scene.author.clone(), scene.post);
                tokio::spawn(
                    async move { posts::set_consent(&author, &world.app, post, false).await.unwrap() },
                )
            };
            collect.await.unwrap();
            withdraw.await.unwrap();
            assert_eq!(project(&world, &scene.evaluator).await.1.len(), 0, "{}", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_but_evaluators_works_with_material() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        let secretariat = world.person("secretariat").await;
        for actor in [&Actor::Visitor, &scene.author, &scene.finn, &secretariat] {
            let chosen = [PieceId::Post(scene.post)];
            let collected = service::collect(actor, &world.app, INTERIM, scene.post, &chosen).await;
            assert_eq!(collected.err(), Some(Failure::Forbidden));
            let text = Text::new(UiLang::Nb, false);
            let exported = download(actor, &world.app, &text, INTERIM, Format::Xlsx).await;
            assert_eq!(exported.err(), Some(Failure::Forbidden));
        }
    })
    .await;
}

/// Text that breaks careless writers: the end of a CDATA section, joined emoji, a combining accent, long enough for two
/// cells of a sheet.
fn hard_text() -> String {
    let line = "Slutten ]]> på noe & mer <b> 👩‍👧‍👦 e\u{301} _x0041_ =1+1 gaajhkh";
    (0..250).map(|n| format!("{n}. {line}")).collect::<Vec<_>>().join("\n\n")
}

/// Runs one of the independent readers of `tests/python` and gives its JSON.
fn read_back(program: &str, file: &std::path::Path, arguments: &[&str]) -> String {
    let python = std::env::var("VITJA_TEST_PYTHON")
        .expect("VITJA_TEST_PYTHON is not set: run the tests with cargo xtask test");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("python");
    let done = std::process::Command::new(python)
        .arg(folder.join(program))
        .arg(file)
        .args(arguments)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[tokio::test]
async fn independent_readers_find_the_very_same_text() {
    on_both(async |world: World| {
        let scene = scene(&world).await;
        let hard = world.comment(&scene.finn, scene.post, &hard_text(), ContentLang::Nb, true).await;
        service::collect(&scene.evaluator, &world.app, INTERIM, scene.post, &[PieceId::Comment(hard)])
            .await
            .unwrap();
        let (_, sources) = project(&world, &scene.evaluator).await;
        let text = Text::new(UiLang::Kl, false);
        let folder = std::env::temp_dir();
        for (format, program) in [(Format::Qdpx, "read_qdpx.py"), (Format::Xlsx, "read_xlsx.py")] {
            let bytes = download(&scene.evaluator, &world.app, &text, INTERIM, format).await.unwrap();
            let file = folder.join(format!(
                "vitja-{}-{}.{}",
                std::process::id(),
                world.name,
                format!("{format:?}").to_lowercase()
            ));
            std::fs::write(&file, bytes).unwrap();
            let read = read_back(program, &file, &[]);
            let value: serde_json::Value = serde_json::from_str(&read).unwrap();
            let found = value.to_string();
            for sentence in ["249. Slutten ]]> på noe & mer", "👩‍👧‍👦", "Esimerkkilä"] {
                assert!(found.contains(sentence), "{} {program}: {sentence}", world.name);
            }
            if format == Format::Qdpx {
                assert_eq!(value["sources"][0]["text"].as_str().unwrap(), sources[0].1);
                match std::env::var("VITJA_REFI_XSD") {
                    Ok(schema) => drop(read_back(program, &file, &["--xsd", &schema])),
                    Err(_) => println!("the REFI-QDA schema is not at hand: VITJA_REFI_XSD"),
                }
            }
            std::fs::remove_file(file).unwrap();
        }
    })
    .await;
}
