//! Backups of pictures and documents, and the commands on a whole installation with people, posts and files in it.

use std::path::{Path, PathBuf};

use app::files::model::FileInput;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::platform::actor::Actor;
use app::platform::server::{App, Content, FileStore};
use image::ImageFormat;
use migrations::{Migrator, MigratorTrait};
use server::settings::Settings;
use server::{backup, start};

use crate::backup::{empty_installations, place, restore, rewrite, rows, settings};
use crate::support::samples::{docx, picture};
use crate::support::{World, email, experience, on_both};

/// Sends a picture and a document and publishes them.
async fn with_files(app: &App, author: &Actor) {
    let mut input = experience("members");
    for (name, bytes) in [
        ("rom.png", picture(900, 300, ImageFormat::Png)),
        ("plan.docx", docx(&["Felles ", "plan"])),
        ("tom linje.txt", b"\r\n\xe6\xf8\xe5\r\n".to_vec()),
    ] {
        let upload = Upload { name: name.to_owned(), content: UploadContent::Bytes(bytes.into()) };
        let id = files::accept(author, app, upload).await.unwrap().id;
        let alt = "Et møterom".to_owned();
        let caption = String::new();
        input.attachments.files.push(FileInput { id, alt, caption, decorative: false, confirmed: true });
    }
    let form = app::posts::model::DraftId(app.new_id());
    app::posts::server::service::publish(author, app, form, &input).await.unwrap();
}

/// What the store holds, by key.
async fn contents(app: &App) -> Vec<(String, Vec<u8>)> {
    let mut keys = app.content.list().await.unwrap();
    keys.sort();
    let mut contents = Vec::new();
    for key in keys {
        let bytes = app.content.get(&key).await.unwrap().to_vec();
        contents.push((key, bytes));
    }
    contents
}

#[tokio::test]
async fn pictures_and_documents_come_back_byte_for_byte() {
    on_both(async |world: World| {
        with_files(&world.app, &world.person("projectleader.no").await).await;
        let path = place(&world, "files.zip");
        let made = backup::create(&world.app, &path).await.unwrap();
        assert!(made.manifest.missing_files.is_empty());
        let before = contents(&world.app).await;
        assert!(before.len() >= 4, "three sizes of a picture and two documents: {}", before.len());
        for (name, mut app) in empty_installations().await {
            let folder = place(&world, &format!("restored-{name}"));
            app.content = Content::open(&FileStore::Folder(folder)).unwrap();
            restore(&app, &path).await.unwrap();
            assert!(contents(&app).await == before, "{} to {name}: other bytes", world.name);
            assert_eq!(files::damage(&Actor::System, &app, true).await.unwrap(), [], "{name}");
        }
    })
    .await;
}

/// A folder with a whole installation in it.
struct Installation {
    folder: PathBuf,
    settings: Settings,
}

impl Installation {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("vitja-{name}-{}", uuid::Uuid::new_v4().simple()));
        std::fs::create_dir_all(&folder).unwrap();
        let settings = settings(&folder);
        Self { folder, settings }
    }

    async fn run(&self, line: &[&str]) -> Result<(), String> {
        let line: Vec<&str> = ["vitja"].iter().chain(line).copied().collect();
        server::commands::run_line(&line, &self.settings).await.map_err(|error| format!("{error:#}"))
    }

    async fn app(&self) -> App {
        start::app(&self.settings).await.unwrap()
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn problems(installation: &Installation) -> Vec<String> {
    let app = installation.app().await;
    let problems = server::integrity::problems(&app).await.unwrap();
    app.db.close().await.unwrap();
    problems
}

#[tokio::test]
async fn the_commands_bring_a_whole_installation_to_another_machine_and_check_tells_of_lost_and_changed_files()
 {
    let old = Installation::new("old");
    old.run(&["seed", "--demo"]).await.unwrap();
    let app = old.app().await;
    let found =
        app::accounts::server::service::get_by_email(&Actor::System, &app, &email("projectleader.no")).await;
    let author = server::actor::actor_of(&app, found.unwrap()).await.unwrap();
    with_files(&app, &author).await;
    let (before, bytes) = (rows(&app).await, contents(&app).await);
    app.db.close().await.unwrap();
    old.run(&["check"]).await.expect("nothing is wrong");
    let file = old.folder.join("backup.zip").display().to_string();
    old.run(&["backup", &file]).await.unwrap();
    assert!(!Path::new(&format!("{file}.part")).exists(), "nothing half written lies about");

    let new = Installation::new("new");
    let other = new.run(&["restore", &file, "--sha256", &"0".repeat(64)]).await.unwrap_err();
    assert!(other.contains("checksum"), "{other}");
    new.run(&["restore", &file]).await.unwrap();
    let app = new.app().await;
    assert_eq!(rows(&app).await, before, "every row");
    assert!(contents(&app).await == bytes, "every byte");
    app.db.close().await.unwrap();
    new.run(&["check"]).await.expect("nothing is wrong there either");
    let refused = new.run(&["restore", &file]).await.unwrap_err();
    assert!(refused.contains("not empty"), "{refused}");
    new.run(&["restore", "--replace", &file]).await.unwrap();

    let (changed, missing) = (&bytes[0].0, &bytes[1].0);
    std::fs::write(new.folder.join("files").join(changed), b"other").unwrap();
    std::fs::remove_file(new.folder.join("files").join(missing)).unwrap();
    assert_eq!(new.run(&["check"]).await, Err("2 problems".to_owned()));
    let told = problems(&new).await;
    for problem in [format!("files: {changed} is not what came in"), format!("files: {missing} is missing")] {
        assert!(told.contains(&problem), "{problem}: {told:?}");
    }
    new.run(&["restore", "--replace", &file]).await.unwrap();
    new.run(&["check"]).await.expect("restoring mends it");
}

#[tokio::test]
async fn a_backup_without_a_lost_file_says_so_and_restores_the_rest() {
    on_both(async |world: World| {
        with_files(&world.app, &world.person("projectleader.no").await).await;
        let key = world.app.content.list().await.unwrap().remove(0);
        world.app.content.delete(&key).await.unwrap();
        let path = place(&world, "lost.zip");
        let made = backup::create(&world.app, &path).await.unwrap();
        assert_eq!(made.manifest.missing_files, [key], "{}", world.name);
        for (_, mut app) in empty_installations().await {
            let folder = place(&world, &app.new_id().to_string());
            app.content = Content::open(&FileStore::Folder(folder)).unwrap();
            restore(&app, &path).await.unwrap();
            assert_eq!(contents(&app).await, contents(&world.app).await);
        }
    })
    .await;
}

/// So many migrations back there were pictures and documents already, which a backup asks for.
fn with_a_table_of_files() -> u32 {
    let names: Vec<String> = Migrator::migrations().iter().map(|one| one.name().to_owned()).collect();
    let files = names.iter().position(|name| name.contains("_files")).unwrap();
    u32::try_from(names.len() - files - 1).unwrap()
}

#[tokio::test]
async fn a_backup_of_an_older_version_is_brought_up_to_date() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let list = async |app: &App| {
            let filter = app::posts::filter::PostFilter::default();
            let page =
                app::posts::server::service::list_posts(&Actor::System, app, &filter, None).await.unwrap();
            page.items.into_iter().map(|card| card.id).collect::<Vec<_>>()
        };
        let before = list(&world.app).await;
        assert!(before.contains(&post));
        let behind = with_a_table_of_files();
        assert!(behind > 2, "{behind}");
        Migrator::down(world.app.db.writer(), Some(behind)).await.unwrap();
        let (now, path) = (place(&world, "now.zip"), place(&world, "older.zip"));
        backup::create(&world.app, &now).await.unwrap();
        // As the program of that time would have written it: it knew no more migrations.
        rewrite(&now, &path, "manifest.json", |manifest| {
            let mut manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
            let known = manifest["migrations"].as_array_mut().unwrap();
            known.truncate(known.len() - behind as usize);
            manifest.to_string()
        });
        for (name, app) in empty_installations().await {
            restore(&app, &path).await.unwrap();
            assert!(start::is_up_to_date(&app.db).await.unwrap());
            assert_eq!(list(&app).await, before, "{} to {name}", world.name);
            let problems = server::integrity::problems(&app).await.unwrap();
            assert!(problems.is_empty(), "{} to {name}: {problems:?}", world.name);
        }
    })
    .await;
}
