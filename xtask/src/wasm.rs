//! The browser half: compiled, given its JavaScript bindings, made small.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    compiler::WASM,
    env::Project,
    process::{run, say},
    stamp::Stamp,
};

/// Name before `.js` and `_bg.wasm`.
const NAME: &str = "vitja";

/// What Rust's compiler emits for this target by default. Not `--all-features`: that lets wasm-opt write
/// things browsers cannot read yet.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles `frontend` and leaves `vitja.js` and `vitja_bg.wasm` in the folder.
pub fn build(project: &Project, staging: &Path) -> Result<()> {
    say("browser half: compiling");
    run(project.cargo().args([
        "build",
        "--package",
        "frontend",
        "--lib",
        "--target",
        WASM,
        "--profile",
        "wasm",
        "--quiet",
    ]))?;
    let compiled = project.target.join(WASM).join("wasm/frontend.wasm");
    bind(project, &compiled, staging)
}

/// Bindings and size optimisation, skipped while the compiled module stays the same.
pub fn bind(project: &Project, compiled: &Path, staging: &Path) -> Result<()> {
    let stamp = Stamp::new(&project.scratch(), "wasm")
        .text(&FEATURES.join(" "))
        .file(&project.root.join("frontend/package-lock.json"))?
        .file(compiled)?;
    let module = staging.join(format!("{NAME}_bg.wasm"));
    if stamp.is_current() && module.is_file() && staging.join(format!("{NAME}.js")).is_file() {
        return Ok(());
    }
    say("browser half: bindings");
    generate(compiled, staging)?;
    say("browser half: wasm-opt");
    let optimised = staging.join("optimised.wasm");
    let mut wasm_opt = project.node();
    wasm_opt.arg("frontend/node_modules/binaryen/bin/wasm-opt").arg("-Oz").args(FEATURES);
    wasm_opt.args(["--strip-debug", "--strip-producers", "-o"]).arg(&optimised).arg(&module);
    run(&mut wasm_opt)?;
    fs::rename(&optimised, &module)?;
    stamp.save()
}

fn generate(compiled: &Path, staging: &Path) -> Result<()> {
    fs::create_dir_all(staging)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)?
        .input_path(compiled)
        .out_name(NAME)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The loader says where the module lies.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen cannot read the compiled module")?;
    let inline = output.snippets().values().any(|snippets| !snippets.is_empty());
    if inline || !output.local_modules().is_empty() {
        bail!(
            "a dependency of `frontend` brings JavaScript files of its own, which the asset pipeline does not serve"
        );
    }
    output.emit(staging)
}
