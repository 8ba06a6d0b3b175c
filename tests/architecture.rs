//! The rules of `docs/architecture.md` that neither the compiler nor the lints enforce.

use std::path::{Path, PathBuf};

/// The rooms, lowest first. Calls go down only.
const ROOMS: [&str; 19] = [
    "platform",
    "accounts",
    "safety",
    "texts",
    "network",
    "files",
    "people",
    "posts",
    "search",
    "gatherings",
    "study_trips",
    "milestones",
    "calendar",
    "evaluation",
    "moderation",
    "notifications",
    "home",
    "privacy",
    "admin",
];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

fn room_files(room: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("app/src").join(room), &mut files);
    files.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

/// The code of a file without comments and doc comments.
pub fn code(source: &str) -> String {
    source.lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_folder_of_the_app_is_a_room_of_this_list() {
    let mut rooms: Vec<String> = std::fs::read_dir(root().join("app/src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    rooms.sort();
    let mut known = ROOMS.map(str::to_owned).to_vec();
    known.sort();
    assert_eq!(rooms, known);
}

#[test]
fn rooms_call_downwards_only() {
    for (height, room) in ROOMS.iter().enumerate() {
        for (path, source) in room_files(room) {
            for above in &ROOMS[height + 1..] {
                assert!(
                    !code(&source).contains(&format!("crate::{above}")),
                    "{} names the room {above} above it",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_room_uses_of_another_only_its_model_views_events_and_service() {
    let open = ["model", "view", "server::service", "server::setup", "islands", "api"];
    for room in ROOMS {
        for (path, source) in room_files(room) {
            for other in ROOMS.iter().filter(|other| **other != room && **other != "platform") {
                for use_of in code(&source).split(&format!("crate::{other}::")).skip(1) {
                    let private =
                        ["server::store", "server::entity", "server::policy", "server::views", "web::"];
                    let reached: String = use_of.chars().take(40).collect();
                    assert!(
                        !private.iter().any(|name| reached.starts_with(name)),
                        "{} reaches into {other}: {reached} (open: {open:?})",
                        path.display()
                    );
                }
            }
        }
    }
}

#[test]
fn a_room_has_two_gates_and_no_other_condition_on_the_server_half() {
    for room in ROOMS.iter().filter(|room| **room != "platform") {
        for (path, source) in room_files(room) {
            let gates = code(&source).matches("cfg(feature = \"ssr\")").count();
            if path.ends_with("mod.rs") && path.parent().unwrap().ends_with(room) {
                assert!(gates > 0, "{} has no gate", path.display());
            } else {
                assert_eq!(gates, 0, "{} has a condition of its own", path.display());
            }
        }
    }
}

#[test]
fn services_take_the_actor_first() {
    for room in ROOMS.iter().filter(|room| **room != "platform") {
        for (path, source) in room_files(room) {
            let is_service = path.parent().unwrap().ends_with("server") && source.contains("&Actor");
            let private =
                ["store.rs", "policy.rs", "views.rs", "entity.rs", "mod.rs", "snapshot.rs", "events.rs"];
            if !is_service || private.iter().any(|name| path.ends_with(name)) {
                continue;
            }
            for function in code(&source).split("\npub async fn ").skip(1) {
                let (name, arguments) = function.split_once('(').unwrap();
                // What hears an event acts for nobody: the event's own transaction has asked already.
                if arguments.contains("event: &") {
                    continue;
                }
                let first = arguments.trim_start();
                assert!(
                    first.starts_with("actor: &Actor") || first.starts_with("_actor: &Actor"),
                    "{}: {name}({first:.40}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn only_services_open_transactions_and_only_stores_query() {
    for room in ROOMS.iter().filter(|room| **room != "platform") {
        for (path, source) in room_files(room) {
            let code = code(&source);
            if path.components().any(|part| part.as_os_str() == "web") {
                for forbidden in [".begin()", "db.read", "sea_orm", "::entity::"] {
                    assert!(!code.contains(forbidden), "{} holds {forbidden}", path.display());
                }
            }
            if path.ends_with("store.rs") {
                assert!(!code.contains(".begin()"), "{} opens a transaction", path.display());
            }
        }
    }
}

#[test]
fn every_route_stands_in_the_table_of_its_room() {
    for route in app::routes() {
        assert!(ROOMS.contains(&route.room), "{} belongs to no room", route.path);
    }
    let router = std::fs::read_to_string(root().join("server/src/router.rs")).unwrap();
    let outside: Vec<&str> =
        code(&router).matches(".route(").collect::<Vec<_>>().into_iter().map(|_| "route").collect();
    assert_eq!(outside.len(), 2, "the table's own routes and the server functions, nothing else");
}

#[test]
fn the_clock_is_asked_in_one_place() {
    let mut files = Vec::new();
    for folder in ["app/src", "server/src"] {
        rust_files(&root().join(folder), &mut files);
    }
    for path in files {
        let source = std::fs::read_to_string(&path).unwrap();
        let asks = code(&source).contains("now_utc()") || code(&source).contains("SystemTime::now");
        assert!(
            !asks || path.ends_with("server/clock.rs"),
            "{} asks the system for the time",
            path.display()
        );
    }
}

#[test]
fn files_stay_short_enough_to_read() {
    let mut files = Vec::new();
    for folder in ["app", "bench", "server", "frontend", "migrations", "tests", "xtask"] {
        rust_files(&root().join(folder), &mut files);
    }
    for path in files {
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines: it hides two rooms or more", path.display());
    }
}
