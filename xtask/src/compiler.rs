//! A Rust compiler that can also build for the browser. Rustup's is used wherever it has, or can fetch, the
//! standard library for `wasm32-unknown-unknown`; else Debian's packages are, with that library built once.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};

use crate::{
    env::{DEBIAN_LINKER, bare_cargo, choose},
    packages::{self, Need},
    process::{is_root, on_path, output, run, say, status_within, succeeds},
};

/// The compilation target of the browser half.
pub const WASM: &str = "wasm32-unknown-unknown";

const DEBIAN_WASM_LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

const DEBIAN_NEEDS: &[Need] = &[
    Need::Package("rustc-web"),
    Need::Package("cargo-web"),
    Need::Package("rust-web-src"),
    Need::Package("rust-web-clippy"),
    Need::Package("rustfmt-web"),
    Need::Package("lld-22"),
];

/// Which installation of Rust builds everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compiler {
    /// The `cargo` on PATH, as a rule rustup's.
    Rustup,
    /// Debian's under `/usr/bin`, which needs a linker named to it.
    Debian,
}

/// The compiler to use. Fast when one is ready; otherwise sets one up, which may take some minutes.
pub fn find_or_prepare(target: &Path) -> Result<Compiler> {
    let scratch = target.join("xtask");
    fs::create_dir_all(&scratch)?;
    let on_path_is_debian = is_debian_compiler();
    if !on_path_is_debian && compiles_for_browser(Compiler::Rustup, &scratch) {
        return Ok(Compiler::Rustup);
    }
    if compiles_for_browser(Compiler::Debian, &scratch) {
        return Ok(Compiler::Debian);
    }
    if !on_path_is_debian && add_with_rustup() && compiles_for_browser(Compiler::Rustup, &scratch) {
        return Ok(Compiler::Rustup);
    }
    prepare_debian(&scratch)?;
    if !compiles_for_browser(Compiler::Debian, &scratch) {
        bail!("the standard library in {DEBIAN_WASM_LIBRARY} does not work with /usr/bin/rustc");
    }
    Ok(Compiler::Debian)
}

fn is_debian_compiler() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    output(Command::new(rustc).args(["--print", "sysroot"])).is_ok_and(|sysroot| sysroot == "/usr")
}

/// Links an empty crate as the browser half is linked. That finds a missing library, one left by another
/// version, and one without the bitcode that optimisation across crates reads.
fn compiles_for_browser(compiler: Compiler, scratch: &Path) -> bool {
    if compiler == Compiler::Debian && (on_path(&[DEBIAN_LINKER]).is_none() || !debian_has_cargo()) {
        return false;
    }
    let source = scratch.join("probe.rs");
    if fs::write(&source, "").is_err() {
        return false;
    }
    let rustc = match compiler {
        Compiler::Debian => "/usr/bin/rustc".into(),
        Compiler::Rustup => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
    };
    let mut probe = Command::new(rustc);
    choose(&mut probe, compiler);
    if compiler == Compiler::Debian {
        probe.arg(format!("-Clinker={DEBIAN_LINKER}"));
    }
    probe.arg(&source).args(["--crate-type", "cdylib", "-Clto", "-Cpanic=abort", "--target", WASM, "-o"]);
    succeeds(probe.arg(scratch.join("probe.wasm")))
}

fn debian_has_cargo() -> bool {
    Path::new("/usr/bin/cargo").is_file()
}

fn add_with_rustup() -> bool {
    if on_path(&["rustup"]).is_none() || !rustup_is_reachable() {
        return false;
    }
    say(format!("compiler: rustup target add {WASM}"));
    succeeds(Command::new("rustup").args(["target", "add", WASM]))
}

/// Asks rustup's server for news, which changes nothing and so may be cut short; an installation may not.
/// The status is 100 when there are no updates.
fn rustup_is_reachable() -> bool {
    let status = status_within(Command::new("rustup").arg("check"), Duration::from_secs(20));
    matches!(status, Some(0 | 100))
}

/// Debian's derivatives have apt as well, but not the packages of the fall-back.
fn is_debian_itself() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

fn prepare_debian(scratch: &Path) -> Result<()> {
    if !is_debian_itself() {
        bail!("no compiler for the browser half: run `rustup target add {WASM}`, then try again");
    }
    say("compiler: rustup has no library for the browser; using Debian's compiler");
    packages::ensure(DEBIAN_NEEDS)?;
    if compiles_for_browser(Compiler::Debian, scratch) {
        return Ok(());
    }
    say("compiler: building Rust's standard library for the browser, once (1-2 minutes)");
    let built = build_library(&scratch.join("wasm-std"))?;
    install_library(&built)
}

/// Builds the standard library through a crate that holds nothing, and answers with the folder of its parts.
fn build_library(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("src"))?;
    let manifest = "[package]\nname = \"wasm-std\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let target = folder.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    run(bare_cargo(Compiler::Debian)
        .current_dir(folder)
        // Building the standard library is an unstable option of a stable compiler.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        // Without bitcode in it the library cannot take part in link-time optimisation.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("CARGO_INCREMENTAL")
        .args(["build", "--quiet", "--release", "--target", WASM, "-Zbuild-std=std,panic_abort,test"]))?;
    Ok(target.join(WASM).join("release/deps"))
}

fn install_library(built: &Path) -> Result<()> {
    let parts = rlibs(built)?;
    // The empty crate itself is no part of the library.
    let parts: Vec<_> =
        parts.into_iter().filter(|part| !part.to_string_lossy().contains("wasm_std")).collect();
    if !is_root() {
        let (from, to) = (built.display(), DEBIAN_WASM_LIBRARY);
        bail!(
            "run this, then try again:\n  sudo mkdir -p {to} && sudo rm -f {to}/*.rlib && sudo cp {from}/*.rlib {to}/"
        );
    }
    let library = Path::new(DEBIAN_WASM_LIBRARY);
    fs::create_dir_all(library)?;
    for old in rlibs(library)? {
        fs::remove_file(old)?;
    }
    for part in parts {
        let name = part.file_name().context("a library part without a name")?;
        fs::copy(&part, library.join(name))?;
    }
    Ok(())
}

fn rlibs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rlib") {
            found.push(path);
        }
    }
    Ok(found)
}
