//! What stands in the repository itself.

use std::path::{Path, PathBuf};

use crate::architecture::{code, root};

/// Every file that belongs to the project.
fn every_file(folder: &Path, into: &mut Vec<PathBuf>) {
    const NOT_OURS: [&str; 5] = ["target", "node_modules", ".git", ".venv", "data"];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // What a running program leaves in `data` at the root is kept out by .gitignore; tests' data is ours.
        let not_ours = NOT_OURS.contains(&name.as_str()) && !path.ends_with("tests/data");
        if path.is_dir() && !not_ours {
            every_file(&path, into);
        } else if path.is_file() {
            into.push(path);
        }
    }
}

/// What keys and passwords of well-known systems look like, in two halves, so that this list does not find itself.
const MARKS: [(&str, &str); 9] = [
    ("-----BEGIN ", "PRIVATE KEY"),
    ("-----BEGIN RSA ", "PRIVATE KEY"),
    ("-----BEGIN EC ", "PRIVATE KEY"),
    ("-----BEGIN OPENSSH ", "PRIVATE KEY"),
    ("PuTTY-User-", "Key-File"),
    ("AK", "IAIOSFOD"),
    ("gh", "p_"),
    ("github", "_pat_"),
    ("xox", "b-"),
];

#[test]
fn no_key_and_no_password_of_a_running_system_is_in_the_repository() {
    let mut files = Vec::new();
    every_file(&root(), &mut files);
    assert!(files.len() > 500, "{} files: the search has become blind", files.len());
    let mut found = Vec::new();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().to_lowercase();
        let ending = name.rsplit('.').next().unwrap_or_default();
        let is_key =
            ["pem", "key", "p12", "pfx", "jks", "kdbx", "env", "sqlite", "db", "sql3"].contains(&ending);
        if is_key || name.starts_with("id_rsa") || name.starts_with("id_ed25519") {
            found.push(format!("{} is called like a key or a database", path.display()));
        }
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        for (first, second) in MARKS {
            if source.contains(&format!("{first}{second}")) {
                found.push(format!("{} holds {first}{second}", path.display()));
            }
        }
        for address in source.split("postgres://").skip(1) {
            let user = address.split(['@', '/', '"', ' ', '\n', '`']).next().unwrap_or_default();
            let has_password = address[user.len()..].starts_with('@') && user.contains(':');
            if has_password && !user.contains("PASSWORD") && !user.contains('…') {
                found.push(format!("{} holds a password of a database: {user}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Words in the names of things that nobody may guess.
const SECRET: [&str; 7] = ["token", "secret", "password", "hash", "hashed", "recovery", "otp"];

/// The words on one side of a comparison: `self.token_hash` is `self`, `token`, `hash`. What is quoted is no variable.
fn names_a_secret(side: &str) -> bool {
    !side.starts_with('"')
        && side.to_lowercase().split(|c: char| !c.is_ascii_alphabetic()).any(|word| SECRET.contains(&word))
}

#[test]
fn secrets_are_looked_up_by_their_hash_and_compared_nowhere() {
    /// `is_common` compares what was typed with two spellings of itself.
    const HARMLESS: [&str; 1] = ["normal != password"];
    let mut files = Vec::new();
    for folder in ["app/src", "server/src"] {
        crate::architecture::rust_files(&root().join(folder), &mut files);
    }
    let (mut found, mut hashed) = (Vec::new(), 0);
    for path in files {
        let source = std::fs::read_to_string(&path).unwrap();
        let program = code(source.split("#[cfg(test)]").next().unwrap());
        hashed += program.matches("Hash.eq(").count() + program.matches("hash.eq(").count();
        for line in program.lines().filter(|line| !HARMLESS.iter().any(|fine| line.contains(fine))) {
            for (at, _) in line.match_indices("==").chain(line.match_indices("!=")) {
                let ends = [' ', '(', ')', '{', '|', '&', '!', ',', ';'];
                let left = line[..at].trim_end().rsplit(ends).next().unwrap_or_default();
                let right = line[at + 2..].trim_start().trim_start_matches(['*', '&']);
                let right = right.split(ends).next().unwrap_or_default();
                if names_a_secret(left) || names_a_secret(right) {
                    found.push(format!("{}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "compared, which takes longer the more of it is right:\n{}", found.join("\n"));
    assert!(hashed >= 3, "{hashed} look-ups by a hash: the search has become blind");
    assert!(names_a_secret("row.token_hash") && !names_a_secret("row.sha256"));
}

#[test]
fn the_compiler_refuses_code_that_ends_the_program_by_itself() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for lint in ["unwrap_used", "expect_used", "indexing_slicing"] {
        assert!(manifest.contains(&format!("{lint} = \"deny\"")), "{lint} is not denied");
    }
}
