//! What the system itself must have. As root on Debian it is installed; elsewhere it is named.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{is_root, on_path, output, run_quietly, say, succeeds};

/// Something the system must have, and the Debian package that brings it.
pub enum Need {
    /// One of these programs on PATH.
    Program(&'static [&'static str], &'static str),
    /// A command that must end well.
    Probe(&'static [&'static str], &'static str),
    /// A Debian package (data or a library); other systems are trusted to have its like.
    Package(&'static str),
}

impl Need {
    fn package(&self) -> &'static str {
        match self {
            Self::Program(_, package) | Self::Probe(_, package) | Self::Package(package) => package,
        }
    }

    fn is_met(&self) -> bool {
        match self {
            Self::Program(names, _) => on_path(names).is_some(),
            Self::Probe(words, _) => words
                .split_first()
                .is_some_and(|(program, arguments)| succeeds(Command::new(program).args(arguments))),
            Self::Package(name) => !is_debian() || is_installed(name),
        }
    }
}

/// Whether packages come from apt.
pub fn is_debian() -> bool {
    on_path(&["apt-get"]).is_some() && on_path(&["dpkg-query"]).is_some()
}

/// Installs what is missing, or says what to install.
pub fn ensure(needs: &[Need]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.iter().map(|need| need.package()).collect::<Vec<_>>();
    let list = names.join(" ");
    if !is_debian() {
        bail!("missing on this system (names as in Debian): {list}\nInstall their like, then try again.");
    }
    if !is_root() {
        bail!(
            "missing packages; run this, then try again:\n  sudo apt-get update && sudo apt-get install -y {list}"
        );
    }
    say(format!("packages: installing {list}"));
    run_quietly(Command::new("apt-get").args(["update", "-qq"]))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    run_quietly(install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(names))?;
    match missing.iter().find(|need| !need.is_met()) {
        Some(need) => bail!("{} is installed, yet what it should bring is not found", need.package()),
        None => Ok(()),
    }
}

fn is_installed(package: &str) -> bool {
    output(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
        .is_ok_and(|status| status == "installed")
}
