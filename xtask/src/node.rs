//! Node and what npm brings: the style bundler and wasm-opt for the build, the browser driver for the tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{
    env::Project,
    process::{output, run_quietly, say},
    stamp::Stamp,
};

/// Oldest release line of node that every npm package used here runs on.
const OLDEST: u32 = 20;

/// The release fetched where the system's own is too old, as in Debian 12.
const FETCHED: &str = "node@22.23.3";

/// The node to use: the one fetched for this checkout if there is one, else that on PATH.
pub fn program(target: &Path) -> PathBuf {
    let fetched = fetched_program(target);
    if fetched.is_file() { fetched } else { "node".into() }
}

/// Sees to a node that is new enough; npm can fetch one.
pub fn ensure(project: &Project) -> Result<()> {
    if release(&program(&project.target))? >= OLDEST {
        return Ok(());
    }
    say(format!("node: older than {OLDEST}, fetching {FETCHED} for this checkout"));
    let folder = project.target.join("node");
    fs::create_dir_all(&folder)?;
    let mut install = Command::new("npm");
    run_quietly(install.arg("install").arg("--prefix").arg(&folder).args([
        "--no-save",
        "--no-audit",
        FETCHED,
    ]))?;
    if release(&program(&project.target))? < OLDEST {
        bail!("node {OLDEST} or newer is needed; install it, then try again");
    }
    Ok(())
}

/// Installs what a folder's package-lock.json names, unless it is in place already.
pub fn install(project: &Project, folder: &str) -> Result<()> {
    let path = project.root.join(folder);
    let step = format!("npm-{}", folder.replace('/', "-"));
    let stamp = Stamp::new(&project.scratch(), &step)
        .file(&path.join("package.json"))?
        .file(&path.join("package-lock.json"))?;
    if stamp.is_current() && path.join("node_modules").is_dir() {
        return Ok(());
    }
    say(format!("npm: packages of {folder}/"));
    let mut install = Command::new("npm");
    install.current_dir(&path).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run_quietly(install.args(["ci", "--no-audit", "--no-fund"]))?;
    stamp.save()
}

fn fetched_program(target: &Path) -> PathBuf {
    target.join("node/node_modules/node/bin/node")
}

fn release(node: &Path) -> Result<u32> {
    Ok(release_of(&output(Command::new(node).arg("--version"))?))
}

/// The release line in what `node --version` prints; 0 when it is not understood, which counts as too old.
fn release_of(version: &str) -> u32 {
    let digits = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::release_of;

    #[test]
    fn the_release_line_is_the_first_number() {
        assert_eq!(release_of("v20.20.2"), 20);
        assert_eq!(release_of("nonsense"), 0);
    }
}
