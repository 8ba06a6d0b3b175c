//! The archive and its manifest: written member by member, verified whole before anything is read from it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::cells::hex;

/// The name of the manifest in the archive.
const MANIFEST: &str = "manifest.json";
/// Where the files are in the archive.
pub(super) const FILES: &str = "files/";
/// The form of the archive that this program writes and reads.
const FORMAT: u32 = 1;

/// What an archive holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of the archive.
    pub format: u32,
    /// The version of the program that made it.
    pub program: String,
    /// When it was made.
    pub made_at: String,
    /// The migrations that the rows fit, in order.
    pub migrations: Vec<String>,
    /// Tables: columns and number of rows, by name.
    pub tables: BTreeMap<String, TableFacts>,
    /// Tables that were left out on purpose.
    pub left_out: Vec<String>,
    /// Files that the database names and the store does not have.
    pub missing_files: Vec<String>,
    /// Every other member of the archive, by name.
    pub members: BTreeMap<String, Member>,
}

/// Columns and number of rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableFacts {
    /// Names of the columns, in the order of the cells.
    pub columns: Vec<String>,
    /// How many rows there are.
    pub rows: u64,
}

/// A member of the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content, in hexadecimal digits.
    pub sha256: String,
}

/// An archive that is being written.
pub(super) struct Writer {
    zip: ZipWriter<File>,
    members: BTreeMap<String, Member>,
    current: Option<(String, Sha256, u64)>,
}

impl Writer {
    pub(super) fn new(file: File) -> Self {
        Self { zip: ZipWriter::new(file), members: BTreeMap::new(), current: None }
    }

    /// Begins a member; what is written from now on belongs to it.
    pub(super) fn begin(&mut self, name: &str) -> Result<()> {
        self.end();
        self.zip.start_file(name, SimpleFileOptions::default().large_file(true))?;
        self.current = Some((name.to_owned(), Sha256::new(), 0));
        Ok(())
    }

    fn end(&mut self) {
        if let Some((name, hash, bytes)) = self.current.take() {
            self.members.insert(name, Member { bytes, sha256: hex(&hash.finalize()) });
        }
    }

    /// Writes the manifest and closes the archive, which is then on the disk.
    pub(super) fn finish(mut self, mut manifest: Manifest) -> Result<Manifest> {
        self.end();
        manifest.format = FORMAT;
        manifest.members = self.members;
        self.zip.start_file(MANIFEST, SimpleFileOptions::default())?;
        self.zip.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        self.zip.finish()?.sync_all()?;
        Ok(manifest)
    }
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.zip.write(bytes)?;
        if let Some((_, hash, count)) = &mut self.current {
            hash.update(bytes.get(..written).unwrap_or_default());
            *count += written as u64;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

/// An archive whose every member is as the manifest says.
pub struct Verified {
    /// The manifest.
    pub manifest: Manifest,
    zip: ZipArchive<BufReader<File>>,
}

impl std::fmt::Debug for Verified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verified").field("manifest", &self.manifest).finish_non_exhaustive()
    }
}

impl Verified {
    /// Opens a member for reading.
    pub(super) fn member(&mut self, name: &str) -> Result<impl Read + '_> {
        self.zip.by_name(name).with_context(|| format!("the backup lacks {name}"))
    }
}

/// SHA-256 of a whole file, in hexadecimal digits.
///
/// # Errors
/// When it cannot be read.
pub(super) fn checksum(path: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(hex(&hash.finalize()))
}

/// Reads the whole archive and compares it with its manifest. Nothing is taken from it before that.
///
/// # Errors
/// A sentence that says what is wrong: cut, changed, of a newer form, or no backup at all.
pub fn verify(path: &Path, expected: Option<&str>) -> Result<Verified> {
    if let Some(expected) = expected
        && !checksum(path)?.eq_ignore_ascii_case(expected.trim())
    {
        bail!("the backup is not the one with this checksum");
    }
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut zip = ZipArchive::new(BufReader::new(file))
        .context("this is no backup, or it was cut off: it has no end")?;
    let manifest: Manifest = {
        let member = zip.by_name(MANIFEST).context("this is no backup: it has no manifest")?;
        serde_json::from_reader(member).context("the manifest of the backup is broken")?
    };
    if manifest.format != FORMAT {
        bail!("the backup has form {}, and this program reads form {FORMAT}", manifest.format);
    }
    let names = zip.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<Vec<String>>>()?;
    if let Some(name) = names.iter().find(|name| *name != MANIFEST && !manifest.members.contains_key(*name)) {
        bail!("the backup was changed: {name} is not in its manifest");
    }
    for (name, facts) in &manifest.members {
        let mut member = zip.by_name(name).with_context(|| format!("the backup lacks {name}"))?;
        let mut hash = Sha256::new();
        let bytes = io::copy(&mut member, &mut hash)
            .with_context(|| format!("the backup was changed or cut off: {name} cannot be read"))?;
        if bytes != facts.bytes || hex(&hash.finalize()) != facts.sha256 {
            bail!("the backup was changed: {name} is not as its manifest says");
        }
    }
    for name in manifest.tables.keys() {
        if !manifest.members.contains_key(&member_of(name)) {
            bail!("the backup lacks the rows of {name}");
        }
    }
    Ok(Verified { manifest, zip })
}

/// The member that holds the rows of a table.
pub(super) fn member_of(table: &str) -> String {
    format!("tables/{table}.jsonl")
}
