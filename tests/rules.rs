//! The rules of the OWASP ASVS that hold here: each stands in the name of a test, or in `docs/security.md` with the
//! reason why nothing tests it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The ids in the name of a test: `asvs_3_4_3_3_4_4_every_page` holds 3.4.3 and 3.4.4.
fn ids(name: &str) -> Vec<String> {
    let numbers: Vec<&str> =
        name.split('_').take_while(|part| part.bytes().all(|byte| byte.is_ascii_digit())).collect();
    numbers.chunks(3).filter(|id| id.len() == 3).map(|id| id.join(".")).collect()
}

fn collect(folder: &Path, into: &mut BTreeMap<String, BTreeSet<String>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != "node_modules" {
                collect(&path, into);
            }
        } else if name.ends_with(".rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let shown = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            for test in source.split("fn asvs_").skip(1) {
                for id in ids(test) {
                    into.entry(id).or_default().insert(shown.clone());
                }
            }
        }
    }
}

fn tested() -> BTreeMap<String, BTreeSet<String>> {
    let mut tested = BTreeMap::new();
    for folder in ["app/src", "server/src", "tests"] {
        collect(&root().join(folder), &mut tested);
    }
    tested
}

/// The rows below a heading of `docs/security.md`: ids and what stands beside them.
fn table(heading: &str) -> Vec<(Vec<String>, String)> {
    let page = std::fs::read_to_string(root().join("docs/security.md")).unwrap();
    let part = page.split(heading).nth(1).expect(heading).split("\n## ").next().unwrap();
    let cells = part.lines().filter(|line| line.starts_with("| ")).map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned());
        (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
    });
    let rows = cells.map(|(first, second)| {
        let ids = first.split(", ").filter(|id| id.starts_with(|sign: char| sign.is_ascii_digit()));
        (ids.map(str::to_owned).collect::<Vec<_>>(), second)
    });
    rows.filter(|(ids, _)| !ids.is_empty()).collect()
}

#[test]
fn every_rule_of_the_table_is_in_the_name_of_a_test_in_that_file() {
    let tested = tested();
    let mut wrong = Vec::new();
    for (ids, place) in table("## Which rules are tested where") {
        for id in ids {
            let files = tested.get(&id).cloned().unwrap_or_default();
            if !files.iter().any(|file| place.contains(&format!("`{file}`"))) {
                wrong.push(format!("{id} is not tested in {place}, but in {files:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_tested_or_told_why_not_and_never_both() {
    let of = |heading: &str| table(heading).into_iter().flat_map(|(ids, _)| ids).collect::<Vec<_>>();
    let told = of("## Which rules are tested where");
    let untested = of("## Not tested, because");
    let all: BTreeSet<&String> = told.iter().chain(&untested).collect();
    assert_eq!(all.len(), told.len() + untested.len(), "a rule stands there twice");
    assert!(all.len() >= 81, "{} rules: the list has lost some", all.len());
    for (id, files) in tested() {
        assert!(told.contains(&id), "{id} is tested in {files:?} and not in the table");
    }
    for (ids, reason) in table("## Not tested, because") {
        assert!(reason.len() > 20, "{ids:?} needs a reason");
    }
}

#[test]
fn everything_that_is_recorded_in_the_audit_trail_has_words() {
    use app::privacy::actions::AuditAction;
    let mut files = Vec::new();
    rust_files(&root().join("app/src"), &mut files);
    let mut unknown = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let rooms: BTreeSet<&str> =
        AuditAction::ALL.iter().filter_map(|action| action.code().split('.').next()).collect();
    for source in files {
        // `action: "…"`, and what the rooms' own `audit(…)`, `audited(…)` and `keep(…)` are given.
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let records = ["action: \"", "audit(", "audited(", "keep(", "let action ="]
                .iter()
                .any(|mark| line.contains(mark));
            for word in line.split('"').skip(1).step_by(2).filter(|_| records) {
                let is_action = word.split_once('.').is_some_and(|(room, verb)| {
                    let letters = |part: &str| {
                        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b"-_".contains(&b))
                    };
                    rooms.contains(room) && letters(verb)
                });
                if is_action && AuditAction::from_code(word).is_none() {
                    unknown.insert(word.to_owned());
                } else if is_action {
                    seen.insert(word.to_owned());
                }
            }
        }
    }
    assert!(unknown.is_empty(), "without words: {unknown:?}");
    assert!(seen.len() > 40, "{} actions were found: the search has become blind", seen.len());
}

fn rust_files(folder: &Path, into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(std::fs::read_to_string(path).unwrap());
        }
    }
}
