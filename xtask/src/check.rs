//! What can be checked with neither database nor browser.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{
    compiler::WASM,
    env::Project,
    process::{output, run, stage},
    setup,
};

/// What must not reach the browser: the server's libraries and the translations.
const SERVER_ONLY: &[&str] = &["axum", "fluent", "sea-orm", "sqlx", "tokio"];

/// Format, lints, unit tests, and what the browser half depends on.
pub fn check(project: &Project) -> Result<()> {
    setup::for_serving(project)?;
    stage("format", || run(project.cargo().args(["fmt", "--all", "--check"])))?;
    stage("lints", || {
        let lints = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"];
        run(project.cargo().args(lints))
    })?;
    stage("unit tests", || {
        let rooms_and_program = ["--package", "app", "--package", "server", "--features", "app/ssr", "--lib"];
        run(project.cargo().args(["test", "--quiet"]).args(rooms_and_program))?;
        // The cargo that built this program has its dependencies ready.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        run(Command::new(cargo).current_dir(&project.root).args(["test", "--quiet", "--package", "xtask"]))
    })?;
    stage("browser half's dependencies", || {
        let tree = output(project.cargo().args([
            "tree",
            "--package",
            "frontend",
            "--target",
            WASM,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]))?;
        let found = server_only(&tree);
        if !found.is_empty() {
            bail!("these belong to the server, yet the browser half depends on them: {}", found.join(", "));
        }
        Ok(())
    })
}

/// The server's libraries among the lines `name version` of a dependency tree.
fn server_only(tree: &str) -> Vec<&str> {
    let crates = tree.lines().filter_map(|line| line.split_whitespace().next());
    let mut found: Vec<_> = crates
        .filter(|name| {
            SERVER_ONLY.iter().any(|banned| {
                name.strip_prefix(banned).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            })
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_libraries_are_found_by_name_and_family() {
        let tree =
            "frontend v0.1.0\naxum-core v0.5.0\ntokio v1.0.0\ntokio v1.0.0 (*)\nserde v1\nsqlx-core v0.9";
        assert_eq!(server_only(tree), ["axum-core", "sqlx-core", "tokio"]);
        assert!(server_only("axumish v1\nleptos v0.8").is_empty());
    }
}
