//! Mutation tests of what safety rests on: the identity-number guard and every room's policy.
//!
//! `app` takes minutes to build, and each mutant is a build of its own. So the guard, the policies and the few types they
//! name are copied into a small package under the target folder, where one mutant costs seconds.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::{
    env::Project,
    process::{output, run, stage},
};

/// Numbers each guard test makes for a country while mutants run, instead of ten thousand.
const ROUNDS: &str = "300";

const MANIFEST: &str = r#"[package]
name = "mutants"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
doctest = false

[dependencies]
serde = { version = "1", features = ["derive"] }
time = { version = "0.3", features = ["serde", "std", "macros", "parsing", "formatting"] }
unicode-normalization = "0.1"
uuid = { version = "1", features = ["serde", "v4", "v7"] }

[profile.dev]
debug = false

[workspace]
"#;

/// Writes the package and runs cargo-mutants over it. What stands in `arguments` is passed on, such as `--shard 0/4`.
pub fn mutants(project: &Project, arguments: &[String]) -> Result<()> {
    let folder = project.target.join("mutants");
    stage("package of guard and policies", || write(&project.root.join("app/src"), &folder))?;
    if output(Command::new("cargo").args(["mutants", "--version"])).is_err() {
        bail!("cargo-mutants is missing: cargo install --locked cargo-mutants");
    }
    stage("mutants", || {
        let mut command = project.cargo();
        command
            .env_remove("CARGO_TARGET_DIR")
            .env("GUARD_ROUNDS", ROUNDS)
            .args(["mutants", "--dir"])
            .arg(&folder)
            .args(["--file", "**/guard/*.rs", "--file", "**/policy.rs", "--no-shuffle"])
            .args(arguments);
        run(&mut command)
    })
}

/// Copies the rooms' types that compile everywhere, the policies and the guard.
fn write(from: &Path, folder: &Path) -> Result<()> {
    let source = folder.join("src");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    fs::create_dir_all(&source)?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    let mut rooms = vec!["#![allow(dead_code, unused, unexpected_cfgs, missing_docs)]".to_owned()];
    let mut names: Vec<String> = entries(from)?;
    // The macros of the platform come first.
    names.sort_by_key(|name| (name != "platform", name.clone()));
    for room in names.iter().filter(|name| from.join(name).is_dir()) {
        copy_room(&from.join(room), &source.join(room), room)?;
        let macros = if room == "platform" { "#[macro_use]\n" } else { "" };
        rooms.push(format!("{macros}pub mod {room};"));
    }
    fs::write(source.join("lib.rs"), rooms.join("\n"))?;
    Ok(())
}

fn copy_room(from: &Path, to: &Path, room: &str) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in entries(from)?.iter().filter(|name| name.ends_with(".rs") && *name != "api.rs") {
        // Their own tests need more than stands here, and no mutant is made of them.
        let text = fs::read_to_string(from.join(name))?;
        let code = text.split("\n#[cfg(test)]").next().unwrap_or_default();
        fs::write(to.join(name), code)?;
    }
    let map = fs::read_to_string(from.join("mod.rs"))?;
    let mut map: Vec<&str> =
        map.lines().filter(|line| !["pub mod api;", "pub mod islands;"].contains(line)).collect();
    // Its own server half stays out, with the feature that brings it; only policy and guard come along.
    let server = from.join("server");
    if room != "platform" && server.is_dir() {
        let mut half = String::new();
        fs::create_dir_all(to.join("server"))?;
        for name in entries(&server)?.iter().filter(|name| name.starts_with("policy")) {
            fs::copy(server.join(name), to.join("server").join(name))?;
        }
        if server.join("policy.rs").exists() {
            half.push_str("mod policy;\n");
        }
        if server.join("guard").is_dir() {
            let guard = to.join("server/guard");
            fs::create_dir_all(&guard)?;
            for name in entries(&server.join("guard"))? {
                fs::copy(server.join("guard").join(&name), guard.join(&name))?;
            }
            half.push_str("pub mod guard;\n");
        }
        fs::write(to.join("server/mod.rs"), half)?;
        map.push("mod server;");
    }
    fs::write(to.join("mod.rs"), map.join("\n"))?;
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<String>> {
    let listed = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut names = listed
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}
