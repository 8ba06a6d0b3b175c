//! The one place that decides which compiler is used and what environment it gets. Server and browser half
//! must be built by the same compiler with the same variables, or shared crates compile twice and the
//! addresses of server functions differ.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{
    compiler::{self, Compiler},
    node, process,
};

/// Linker of Debian's compiler for WebAssembly; rustup's brings its own.
pub const DEBIAN_LINKER: &str = "wasm-ld-22";

/// The checkout, where its build goes, and what builds it.
pub struct Project {
    /// Folder that holds the workspace's Cargo.toml.
    pub root: PathBuf,
    /// Cargo's target folder, as the environment and cargo's settings have it.
    pub target: PathBuf,
    compiler: Compiler,
}

impl Project {
    /// Finds the checkout and a compiler that can build both halves, setting the compiler up when there is none.
    pub fn open() -> Result<Self> {
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = manifest_dir.parent().context("xtask lies outside a workspace")?.to_path_buf();
        let target = target_folder(&root)?;
        let compiler = compiler::find_or_prepare(&target)?;
        Ok(Self { root, target, compiler })
    }

    /// A cargo call in the checkout with the chosen compiler.
    pub fn cargo(&self) -> Command {
        let mut command = bare_cargo(self.compiler);
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("DISABLE_SERVER_FN_HASH", "1");
        command
    }

    /// A call of node with the script and the project's folder as working directory.
    pub fn node(&self) -> Command {
        let mut command = Command::new(node::program(&self.target));
        command.current_dir(&self.root);
        command
    }

    /// Where the files served under `/assets/` and their manifest lie.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The server program of the given profile.
    pub fn server_program(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join("vitja")
    }

    /// The program that measures, as it is built for measuring.
    pub fn bench_program(&self) -> PathBuf {
        self.target.join("release/vitja-bench")
    }

    /// The program that is the floor of the machine.
    pub fn floor_program(&self) -> PathBuf {
        self.target.join("release/vitja-floor")
    }

    /// Where xtask keeps its stamps and intermediate files.
    pub fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }
}

/// A cargo call with the compiler and nothing of this project.
pub fn bare_cargo(compiler: Compiler) -> Command {
    let mut command = match compiler {
        Compiler::Rustup => Command::new("cargo"),
        Compiler::Debian => Command::new("/usr/bin/cargo"),
    };
    forget_outer_cargo(&mut command);
    choose(&mut command, compiler);
    command
}

/// Sets the variables that make a cargo or rustc call use the compiler.
pub fn choose(command: &mut Command, compiler: Compiler) {
    if compiler == Compiler::Debian {
        command
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTDOC", "/usr/bin/rustdoc")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
            .env_remove("RUSTUP_TOOLCHAIN")
            // The cargo that started xtask may have put its own compiler's libraries here.
            .env_remove("LD_LIBRARY_PATH");
        if let Ok(path) = process::path_with(Path::new("/usr/bin")) {
            command.env("PATH", path);
        }
    }
}

/// The cargo that started xtask describes the package `xtask` in variables; build scripts of others must not see it.
fn forget_outer_cargo(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text == "CARGO" || text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}

fn target_folder(root: &Path) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    let text = process::output(command.current_dir(root).args([
        "metadata",
        "--no-deps",
        "--format-version",
        "1",
        "--quiet",
    ]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(PathBuf::from(folder.context("cargo metadata names no target_directory")?))
}
