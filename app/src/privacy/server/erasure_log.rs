//! The file that names erased accounts, one a line: number, date, and whether texts stayed. It lives beside the database
//! and outlives it, so that a restored backup brings nobody back.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, create_dir_all};
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::Path;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::accounts::server::erasure::Erased;

/// Adds those who do not stand in the file yet, and waits until they are on the disk.
///
/// # Errors
/// When the file cannot be read or written.
pub(super) fn add(path: &Path, erased: &[Erased]) -> io::Result<()> {
    let known: BTreeSet<_> = read(path)?.into_iter().map(|one| one.account).collect();
    let new: Vec<&Erased> = erased.iter().filter(|one| !known.contains(&one.account)).collect();
    if new.is_empty() {
        return Ok(());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        create_dir_all(folder)?;
    }
    let mut lines = String::new();
    for one in new {
        let at = one.at.format(&Rfc3339).map_err(io::Error::other)?;
        let texts = if one.keep_texts { "keep" } else { "remove" };
        lines.push_str(&format!("{} {at} {texts}\n", one.account));
    }
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    file.write_all(lines.as_bytes())?;
    file.sync_all()
}

/// Who stands in the file; nobody when there is none.
///
/// # Errors
/// When it cannot be read, or a line is broken: then nothing may be concluded from it.
pub(super) fn read(path: &Path) -> io::Result<Vec<Erased>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut erased = Vec::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line?;
        let broken = || io::Error::other(format!("line {} of the erasure log is broken", number + 1));
        erased.push(parse(&line).ok_or_else(broken)?);
    }
    Ok(erased)
}

fn parse(line: &str) -> Option<Erased> {
    let mut words = line.split_whitespace();
    let account = words.next()?.parse().ok()?;
    let at = OffsetDateTime::parse(words.next()?, &Rfc3339).ok()?;
    let keep_texts = match words.next()? {
        "keep" => true,
        "remove" => false,
        _ => return None,
    };
    Some(Erased { account, at, keep_texts })
}
