//! The style sheet: every room's file and Designsystemet in one bundle.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};

use crate::{
    env::Project,
    process::{run, say},
    stamp::Stamp,
};

/// Bundles `app/style/main.css` into the file, unless nothing it is made of changed. The map tells under
/// which name each static file is served.
pub fn bundle(project: &Project, names: &BTreeMap<String, String>, output: &Path) -> Result<()> {
    let names = serde_json::to_string(names).context("names of static files")?;
    let stamp = Stamp::new(&project.scratch(), "css")
        .text(&names)
        .folder(&project.root.join("app/style"))?
        .file(&project.root.join("frontend/bundle-css.mjs"))?
        .file(&project.root.join("frontend/package-lock.json"))?;
    if stamp.is_current() && output.is_file() {
        return Ok(());
    }
    say("style sheet: bundling");
    if let Some(folder) = output.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut bundle = project.node();
    run(bundle.args(["frontend/bundle-css.mjs", "app/style/main.css"]).arg(output).arg(names))?;
    stamp.save()
}
