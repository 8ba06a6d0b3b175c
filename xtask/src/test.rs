//! Checks and tests, stage by stage.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};
use clap::ValueEnum;

use crate::{
    check::check,
    env::Project,
    postgres::Cluster,
    process::{run, say, stage},
    run::build,
    setup,
};

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Format, lints, unit tests, the browser half's dependencies.
    Check,
    /// Services, permissions, migrations, on both databases.
    Rust,
    /// The pages in a real browser.
    Browser,
}

/// Runs the parts asked for (all, by default); the first failing stage ends it.
pub fn test(project: &Project, only: Option<Part>, filter: &[String]) -> Result<()> {
    if only == Some(Part::Check) {
        return check(project);
    }
    stage("setup", || setup::for_testing(project))?;
    if only.is_none() {
        check(project)?;
    }
    stage("build", || build(project, false))?;
    let cluster = stage("PostgreSQL", Cluster::start)?;
    if only != Some(Part::Browser) {
        stage("tests", || {
            let mut cargo = project.cargo();
            surroundings(project, &mut cargo, &cluster)?;
            run(cargo.args(["test", "--quiet", "--package", "tests", "--"]).args(filter))
        })?;
    }
    if only != Some(Part::Rust) {
        stage("browser tests", || browser(project, &cluster, filter))?;
    }
    Ok(())
}

/// Pictures of the pages, by the tests' own script.
pub fn screenshots(project: &Project, arguments: &[String]) -> Result<()> {
    setup::for_testing(project)?;
    build(project, false)?;
    let cluster = Cluster::start()?;
    let mut node = project.node();
    surroundings(project, &mut node, &cluster)?;
    run(node.arg("tests/browser/screenshots.mjs").args(arguments))
}

fn browser(project: &Project, cluster: &Cluster, filter: &[String]) -> Result<()> {
    let mut node = project.node();
    surroundings(project, &mut node, cluster)?;
    node.args(["--test", "--test-concurrency=1"]);
    let all = browser_tests(&project.root.join("tests/browser"))?;
    let (files, patterns): (Vec<_>, Vec<_>) =
        filter.iter().partition(|word| all.iter().any(|file| names(file, word)));
    node.args(patterns.iter().map(|pattern| format!("--test-name-pattern={pattern}")));
    node.args(all.iter().filter(|file| files.is_empty() || files.iter().any(|word| names(file, word))));
    run(&mut node)
}

/// What tests and browser learn about their surroundings.
fn surroundings(project: &Project, command: &mut Command, cluster: &Cluster) -> Result<()> {
    command
        .env("VITJA_TEST_POSTGRES", cluster.url())
        .env("VITJA_TEST_POSTGRES_PROGRAMS", setup::postgres_programs().unwrap_or_default())
        .env("VITJA_TEST_PYTHON", setup::python_program(project))
        .env("VITJA_BIN", project.server_program(false))
        .env("VITJA_SITE_DIR", project.site())
        .env("CHROMIUM", setup::chromium()?);
    match schema(&project.root) {
        Some(path) => command.env("VITJA_REFI_XSD", path),
        None => {
            say("REFI-QDA's Project.xsd is not at hand: exports are not validated against it");
            command.env_remove("VITJA_REFI_XSD")
        }
    };
    Ok(())
}

/// The standard's schema may not be copied into the repository; it may lie in it or beside it.
fn schema(root: &Path) -> Option<PathBuf> {
    if let Some(named) = env::var_os("VITJA_REFI_XSD") {
        return Some(named.into());
    }
    let beside = fs::read_dir(root.parent()?).ok()?.filter_map(Result::ok);
    let mut candidates: Vec<_> =
        beside.map(|entry| entry.path().join("design/refi-qda/Project.xsd")).collect();
    candidates.sort();
    candidates.push(root.join("tests/data/Project.xsd"));
    candidates.into_iter().find(|path| path.is_file())
}

fn browser_tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn names(file: &Path, word: &str) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().contains(word))
}
