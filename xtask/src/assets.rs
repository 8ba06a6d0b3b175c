//! Everything served under `/assets/`: named by its content, so that it may be cached for ever, and compressed
//! beforehand. `manifest.json` beside the folder maps the plain names to the served ones.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

use crate::{
    compress::{self, Sizes},
    css,
    env::Project,
    process::say,
    stamp::{files_below, short_hash},
    wasm,
};

/// Most bytes the browser half may take over the wire (brotli). Readers on a phone in a train pay for it.
const WASM_BUDGET: u64 = 80_000;

/// Builds the browser half and its assets into the target folder's `site`.
pub fn build(project: &Project) -> Result<()> {
    let staging = project.target.join("site-staging");
    wasm::build(project, &staging)?;
    assemble(project, &staging)
}

/// Names, compresses and lists the files, given the bindings and the module in the staging folder.
pub fn assemble(project: &Project, staging: &Path) -> Result<()> {
    let mut site = Site::new(project.site().join("assets"))?;
    for file in files_below(&project.root.join("app/style/static"))? {
        let name =
            file.file_name().and_then(|name| name.to_str()).context("a static file's name is not UTF-8")?;
        site.add(name, &fs::read(&file)?)?;
    }
    let style_sheet = staging.join("main.css");
    css::bundle(project, &site.names, &style_sheet)?;
    site.add("main.css", &fs::read(&style_sheet)?)?;
    for icon in files_below(&staging.join("icons"))? {
        let name = icon.file_name().and_then(|name| name.to_str()).context("an icon's name is not UTF-8")?;
        site.add(name, &fs::read(&icon)?)?;
    }

    let module = site.add("vitja_bg.wasm", &fs::read(staging.join("vitja_bg.wasm"))?)?;
    site.add("vitja.js", &fs::read(staging.join("vitja.js"))?)?;
    let loader = fs::read_to_string(project.root.join("frontend/islands.js"))?;
    site.add("islands.js", site.rename_in(&loader, &["vitja.js", "vitja_bg.wasm"])?.as_bytes())?;

    for name in ["programme.js", "dragging.js"] {
        site.add(name, &fs::read(project.root.join("frontend").join(name))?)?;
    }

    site.remove_others()?;
    let manifest = serde_json::to_string_pretty(&site.names)?;
    fs::write(project.site().join("manifest.json"), manifest + "\n")?;
    check_budget(module)
}

fn check_budget(module: Sizes) -> Result<()> {
    let Sizes { raw, brotli } = module;
    say(format!("browser half: {} raw, {} in brotli", kilobytes(raw), kilobytes(brotli)));
    if brotli > WASM_BUDGET {
        bail!("the browser half takes {brotli} bytes in brotli; the budget is {WASM_BUDGET}");
    }
    Ok(())
}

struct Site {
    folder: PathBuf,
    names: BTreeMap<String, String>,
}

impl Site {
    fn new(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, names: BTreeMap::new() })
    }

    /// Writes a file under its content's name, and its compressed neighbours. What is there already is left.
    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<Sizes> {
        let served = served_name(name, bytes);
        let path = self.folder.join(&served);
        if !path.is_file() {
            compress::write_whole(&path, bytes)?;
        }
        if self.names.insert(name.to_owned(), served).is_some() {
            bail!("two assets are named {name}");
        }
        compress::beside(&path, bytes)
    }

    /// Puts the served names in place of the plain ones, which must each occur as a quoted string.
    fn rename_in(&self, text: &str, names: &[&str]) -> Result<String> {
        names.iter().try_fold(text.to_owned(), |text, name| {
            let quoted = format!("\"{name}\"");
            let served = self.names.get(*name).with_context(|| format!("{name} is not among the assets"))?;
            if !text.contains(&quoted) {
                bail!("the loader does not name {quoted}");
            }
            Ok(text.replace(&quoted, &format!("\"./{served}\"")))
        })
    }

    /// Removes what earlier builds left.
    fn remove_others(&self) -> Result<()> {
        for file in files_below(&self.folder)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let plain = name.trim_end_matches(".br").trim_end_matches(".gz");
            if !self.names.values().any(|served| served == plain) {
                fs::remove_file(&file)?;
            }
        }
        Ok(())
    }
}

/// `main.css` with content hash `abc` is served as `main.abc.css`.
fn served_name(name: &str, bytes: &[u8]) -> String {
    let hash = short_hash(bytes);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let names = [("vitja.js".to_owned(), "vitja.0f.js".to_owned())].into();
        Site { folder: PathBuf::new(), names }
    }

    #[test]
    fn a_name_bears_the_hash_of_the_content_before_its_extension() {
        assert_eq!(served_name("main.css", b""), "main.e3b0c44298fc1c14.css");
        assert_ne!(served_name("main.css", b"a"), served_name("main.css", b"b"));
    }

    #[test]
    fn the_loader_gets_the_served_names() {
        let text = site().rename_in("const BINDINGS = \"vitja.js\";", &["vitja.js"]).unwrap();
        assert_eq!(text, "const BINDINGS = \"./vitja.0f.js\";");
    }

    #[test]
    fn a_loader_that_lost_a_name_is_refused() {
        assert!(site().rename_in("nothing here", &["vitja.js"]).is_err());
        assert!(site().rename_in("\"other.js\"", &["other.js"]).is_err());
    }

    #[test]
    fn the_budget_holds_to_the_byte() {
        assert!(check_budget(Sizes { raw: 200_000, brotli: 80_000 }).is_ok());
        assert!(check_budget(Sizes { raw: 200_000, brotli: 80_001 }).is_err());
    }
}
