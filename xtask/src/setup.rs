//! Finds or prepares what building, serving and testing need. Every part is skipped when it is in place.

use std::{path::PathBuf, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    env::Project,
    node,
    packages::{self, Need},
    process::{on_path, run_quietly, say},
    stamp::Stamp,
};

/// To build and serve: SQLite is compiled from C, and npm brings the style bundler.
const TO_SERVE: &[Need] = &[
    Need::Program(&["cc"], "build-essential"),
    Need::Program(&["node"], "nodejs"),
    Need::Program(&["npm"], "npm"),
];

/// To test: a browser, a second database, readers of exported files, and dictionaries for the languages.
const TO_TEST: &[Need] = &[
    Need::Probe(&["python3", "-c", "import ensurepip, venv"], "python3-venv"),
    Need::Program(&["hunspell"], "hunspell"),
    Need::Package("hunspell-da"),
    Need::Package("hunspell-is"),
    Need::Package("hunspell-no"),
    Need::Package("hunspell-sv"),
    Need::Package("myspell-fo"),
    Need::Package("libvoikko1"),
    Need::Package("voikko-fi"),
];

/// Names under which distributions install Chromium.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Prepares what `build` and `serve` need. The compiler is ready once there is a project.
pub fn for_serving(project: &Project) -> Result<()> {
    packages::ensure(TO_SERVE)?;
    node::ensure(project)?;
    node::install(project, "frontend")
}

/// Prepares what `check` and `test` need on top.
pub fn for_testing(project: &Project) -> Result<()> {
    for_serving(project)?;
    packages::ensure(TO_TEST)?;
    packages::ensure(&[Need::Program(CHROMIUM, "chromium")])?;
    if postgres_programs().is_none() {
        packages::ensure(&[Need::Package("postgresql")])?;
        postgres_programs()
            .context("PostgreSQL's initdb is found neither on PATH nor in /usr/lib/postgresql")?;
    }
    node::install(project, "tests/browser")?;
    python(project)
}

/// The browser for the tests.
pub fn chromium() -> Result<PathBuf> {
    on_path(CHROMIUM).context("no Chromium on PATH")
}

/// The interpreter that has the packages of tests/requirements.txt.
pub fn python_program(project: &Project) -> PathBuf {
    project.target.join("venv/bin/python")
}

/// The folder that holds `initdb` and `pg_ctl`; Debian keeps it off PATH. The newest of several.
pub fn postgres_programs() -> Option<PathBuf> {
    if let Some(initdb) = on_path(&["initdb"]) {
        return initdb.parent().map(PathBuf::from);
    }
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let folders = versions.filter_map(|entry| {
        let path = entry.ok()?.path();
        let version: u32 = path.file_name()?.to_str()?.parse().ok()?;
        let programs = path.join("bin");
        programs.join("initdb").is_file().then_some((version, programs))
    });
    folders.max().map(|(_, programs)| programs)
}

fn python(project: &Project) -> Result<()> {
    let requirements = project.root.join("tests/requirements.txt");
    let stamp = Stamp::new(&project.scratch(), "python").file(&requirements)?;
    if stamp.is_current() && python_program(project).exists() {
        return Ok(());
    }
    say("python: packages of tests/requirements.txt");
    let folder = project.target.join("venv");
    run_quietly(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    let mut pip = Command::new(python_program(project));
    run_quietly(pip.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(requirements))?;
    stamp.save()
}
