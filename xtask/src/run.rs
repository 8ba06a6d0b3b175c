//! Building the server program and running it over demo content.

use std::{env, fs, os::unix::process::CommandExt as _, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    assets,
    env::Project,
    process::{run, say},
    setup,
};

/// Browser half, assets and server program.
pub fn build(project: &Project, release: bool) -> Result<()> {
    setup::for_serving(project)?;
    assets::build(project)?;
    say("server: compiling");
    let mut cargo = project.cargo();
    cargo.args(["build", "--package", "server", "--bin", "vitja", "--quiet"]);
    if release {
        cargo.arg("--release");
    }
    run(&mut cargo)
}

/// Builds, sees to an up-to-date database, and serves. A new embedded database gets demo content.
pub fn serve(project: &Project, release: bool, arguments: &[String]) -> Result<()> {
    build(project, release)?;
    let new = is_new_embedded_database(&project.root);
    run(vitja(project, release).arg("migrate"))?;
    if new {
        say("data: demo content into the new database in ./data");
        run(vitja(project, release).args(["seed", "--demo"]))
            .context("the new database has no demo content; remove ./data before the next try")?;
    }
    // The server takes our place, so that signals reach it and its exit status is ours.
    let error = vitja(project, release).arg("serve").args(arguments).exec();
    Err(error).context("cannot start the server")
}

/// True when the settings name no database and the embedded one is not there yet.
fn is_new_embedded_database(root: &Path) -> bool {
    let named =
        ["VITJA_DATABASE_URL", "VITJA_DATABASE_URL_FILE"].iter().any(|name| env::var_os(name).is_some());
    let empty = fs::read_dir(root.join("data")).map_or(true, |mut entries| entries.next().is_none());
    !named && empty
}

fn vitja(project: &Project, release: bool) -> Command {
    let mut command = Command::new(project.server_program(release));
    command.current_dir(&project.root).env("VITJA_SITE_DIR", project.site());
    command
}
