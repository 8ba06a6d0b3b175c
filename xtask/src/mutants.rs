//! Mutation tests of what safety rests on: the identity-number guard and every room's policy.
//!
//! `app` takes minutes to build, and each mutant is a build of its own. So they are copied into two small packages under the
//! target folder: the guard, which needs nothing else of `app`, and the policies with the few types they name. There one
//! mutant costs about two seconds.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;

use crate::{
    env::Project,
    process::{output, run, stage},
};

/// What can be tested alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Subject {
    /// The identity-number guard.
    Guard,
    /// What every room allows to whom.
    Policies,
}

/// Numbers for a country, or clean posts, that a test of the guard makes while mutants run, instead of ten thousand and more.
const ROUNDS: &str = "600";

/// Seconds after which a mutant counts as never ending: many times what the tests need, so that a busy machine is no verdict.
const PATIENCE: &str = "60";

/// It measures time, which a machine busy with mutants cannot.
const LEFT_OUT: &str = "the_time_grows_with_the_length_only";

const GUARD_NEEDS: &str = r#"unicode-normalization = "0.1""#;

const POLICIES_NEED: &str = r#"serde = { version = "1", features = ["derive"] }
time = { version = "0.3", features = ["serde", "std", "macros", "parsing", "formatting"] }
unicode-normalization = "0.1"
uuid = { version = "1", features = ["serde", "v4", "v7"] }"#;

/// Writes the packages and runs cargo-mutants over each. What stands in `arguments` is passed on, such as `--shard 0/4`.
/// What it found lies beside each package, in `target/mutants/*/mutants.out`.
pub fn mutants(project: &Project, only: Option<Subject>, arguments: &[String]) -> Result<()> {
    if output(Command::new("cargo").args(["mutants", "--version"])).is_err() {
        bail!("cargo-mutants is missing: cargo install --locked cargo-mutants");
    }
    let from = project.root.join("app/src");
    for subject in Subject::value_variants().iter().filter(|one| only.is_none_or(|only| only == **one)) {
        let folder = project.target.join("mutants").join(subject.name());
        subject.write(&from, &folder)?;
        stage(&format!("mutants of the {}", subject.name()), || {
            let mut command = project.cargo();
            command
                .env_remove("CARGO_TARGET_DIR")
                .env("CARGO_INCREMENTAL", "1")
                .env("GUARD_ROUNDS", ROUNDS)
                .args(["mutants", "--timeout", PATIENCE, "--dir"])
                .arg(&folder)
                .args(["--file", subject.files()])
                .args(arguments)
                .args(["--", "--", "--skip", LEFT_OUT]);
            run(&mut command)
        })?;
    }
    Ok(())
}

impl Subject {
    const fn name(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::Policies => "policies",
        }
    }

    const fn files(self) -> &'static str {
        match self {
            Self::Guard => "**/guard/*.rs",
            Self::Policies => "**/policy.rs",
        }
    }

    /// Writes its package anew.
    fn write(self, from: &Path, folder: &Path) -> Result<()> {
        let source = folder.join("src");
        if source.exists() {
            fs::remove_dir_all(&source)?;
        }
        fs::create_dir_all(&source)?;
        let (needs, rooms) = match self {
            Self::Guard => (GUARD_NEEDS, guard(from, &source)?),
            Self::Policies => (POLICIES_NEED, policies(from, &source)?),
        };
        fs::write(folder.join("Cargo.toml"), manifest(self.name(), needs))?;
        fs::write(source.join("lib.rs"), rooms.join("\n"))?;
        Ok(())
    }
}

/// Unoptimised and without debug information, because most of what a mutant costs is its build.
fn manifest(name: &str, needs: &str) -> String {
    format!(
        r#"[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
doctest = false

[dependencies]
{needs}

[profile.dev]
debug = false

[profile.dev.package."*"]
opt-level = 3

[workspace]
"#
    )
}

/// Copies the guard with its tests. Returns the lines of the package's root.
fn guard(from: &Path, source: &Path) -> Result<Vec<String>> {
    copy_files(&from.join("safety/server/guard"), &source.join("guard"), |_| true)?;
    Ok(vec!["pub mod guard;".to_owned()])
}

/// Copies the rooms' types that compile everywhere and the policies with their tests. Returns the lines of the package's root.
fn policies(from: &Path, source: &Path) -> Result<Vec<String>> {
    let mut rooms = vec!["#![allow(dead_code, unused, unexpected_cfgs, missing_docs)]".to_owned()];
    let mut names: Vec<String> = entries(from)?;
    // The macros of the platform come first.
    names.sort_by_key(|name| (name != "platform", name.clone()));
    for room in names.iter().filter(|name| from.join(name).is_dir()) {
        copy_room(&from.join(room), &source.join(room), room)?;
        let macros = if room == "platform" { "#[macro_use]\n" } else { "" };
        rooms.push(format!("{macros}pub mod {room};"));
    }
    Ok(rooms)
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
    // Its own server half stays out, with the feature that brings it; only the policy comes along.
    let server = from.join("server");
    if room != "platform" && server.join("policy.rs").exists() {
        copy_files(&server, &to.join("server"), |name| name.starts_with("policy"))?;
        fs::write(to.join("server/mod.rs"), "mod policy;\n")?;
        map.push("mod server;");
    }
    fs::write(to.join("mod.rs"), map.join("\n"))?;
    Ok(())
}

fn copy_files(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in entries(from)?.iter().filter(|name| wanted(name)) {
        fs::copy(from.join(name), to.join(name))?;
    }
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
