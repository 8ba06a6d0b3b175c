//! Stamps: a step that ran well leaves a hash of what it read, and is skipped while that stays the same.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

/// Hash over a step's inputs, and where the last good run left its own.
pub struct Stamp {
    file: PathBuf,
    hash: Sha256,
}

impl Stamp {
    /// A stamp of the named step, kept in the folder.
    pub fn new(folder: &Path, step: &str) -> Self {
        Self { file: folder.join(format!("{step}.stamp")), hash: Sha256::new() }
    }

    /// Adds a text the step depends on, such as its options.
    pub fn text(mut self, text: &str) -> Self {
        self.hash.update(text.len().to_le_bytes());
        self.hash.update(text);
        self
    }

    /// Adds a file's content.
    pub fn file(self, path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut with_name = self.text(&path.to_string_lossy());
        with_name.hash.update(bytes.len().to_le_bytes());
        with_name.hash.update(bytes);
        Ok(with_name)
    }

    /// Adds every file below a folder.
    pub fn folder(mut self, path: &Path) -> Result<Self> {
        for file in files_below(path)? {
            self = self.file(&file)?;
        }
        Ok(self)
    }

    /// True when the last good run read the same.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|last| last == self.digest())
    }

    /// Remembers that the step ran well.
    pub fn save(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, self.digest()).with_context(|| self.file.display().to_string())
    }

    fn digest(&self) -> String {
        hex(self.hash.clone())
    }
}

/// Lower-case hexadecimal SHA-256 of the bytes, cut to 16 digits: enough to tell versions of a file apart.
pub fn short_hash(bytes: &[u8]) -> String {
    hex(Sha256::new_with_prefix(bytes)).chars().take(16).collect()
}

/// Every file below the folder, in order of name; none when there is no such folder.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_current_only_while_its_inputs_stay() {
        let folder = std::env::temp_dir().join(format!("vitja-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let input = folder.join("input.css");
        fs::write(&input, "a{}").unwrap();
        let stamp = || Stamp::new(&folder, "css").text("minify").file(&input).unwrap();
        assert!(!stamp().is_current());
        stamp().save().unwrap();
        assert!(stamp().is_current());
        fs::write(&input, "b{}").unwrap();
        assert!(!stamp().is_current());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_short_hash_is_the_start_of_sha_256() {
        assert_eq!(short_hash(b""), "e3b0c44298fc1c14");
    }
}
