//! Embeds `locales/<lang>/<room>.ftl` in the program, so that an installation is one file and a text can't be missing
//! on one server of several. Writes a static table of language, room and source to `OUT_DIR/locales.rs`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut table = String::from(
        "/// Every embedded file of texts: language, room, source.\npub(super) static SOURCES: &[(&str, &str, &str)] = &[\n",
    );
    for folder in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        for file in sorted(folder)?.iter().filter(|path| path.extension().is_some_and(|e| e == "ftl")) {
            let (lang, room) = (name(folder)?, name(file)?);
            let path = fs::canonicalize(file)?;
            writeln!(table, "    ({lang:?}, {room:?}, include_str!({:?})),", path.display().to_string())?;
        }
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), table)?;
    Ok(())
}

/// What a folder holds, in a fixed order: the same sources give the same program.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The name of a file or folder without its ending.
fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    Ok(stem.ok_or_else(|| format!("{}: not a UTF-8 name", path.display()))?)
}
