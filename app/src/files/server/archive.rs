//! Documents that are archives of XML: Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300).

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::documents::{Refused, Words};

/// The most entries of an archive: a long slide show has some hundreds.
const ENTRIES: usize = 4000;
/// The largest an archive may be unpacked, in bytes.
const UNPACKED: u64 = 400 * 1024 * 1024;
/// The most times an entry may grow when unpacked; below a megabyte it does not matter.
const RATIO: u64 = 150;
/// The most bytes of XML that are read for the words.
const XML: u64 = 48 * 1024 * 1024;

/// What kind of document an archive is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// A text.
    Docx,
    /// A workbook.
    Xlsx,
    /// A slide show.
    Pptx,
    /// An OpenDocument of this kind (`text`, `spreadsheet`, `presentation`).
    Odf(&'static str),
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Checks the archive (ASVS 5.2.3) and reads its words.
pub(super) fn words(family: Family, bytes: &[u8]) -> Result<Words, Refused> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(Refused::Mismatch);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken)?;
    let names = measure(&mut archive, bytes.len() as u64)?;
    belongs(family, &names, &mut archive)?;
    let mut left = XML;
    let mut whole = true;
    let mut text = String::new();
    for name in names.iter().filter(|name| holds_words(name)) {
        match part(&mut archive, name, left)? {
            Some(xml) => {
                left = left.saturating_sub(xml.len() as u64);
                whole &= append(&xml, &mut text);
            }
            None => whole = false,
        }
    }
    Ok(Words::limited(text, whole))
}

/// Measures every entry by what the archive tells of it, and gives their names in order.
fn measure(archive: &mut Archive<'_>, length: u64) -> Result<Vec<String>, Refused> {
    if archive.len() > ENTRIES {
        return Err(Refused::Bomb);
    }
    let (mut names, mut packed, mut unpacked) = (Vec::new(), 0_u64, 0_u64);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| Refused::Broken)?;
        let grows = entry.size() / entry.compressed_size().max(1);
        packed = packed.saturating_add(entry.compressed_size());
        unpacked = unpacked.saturating_add(entry.size());
        // More packed bytes than the file is long: entries that lie over each other.
        if unpacked > UNPACKED || packed > length || (entry.size() > 1024 * 1024 && grows > RATIO) {
            return Err(Refused::Bomb);
        }
        names.push(entry.name().map_err(|_| Refused::Broken)?.into_owned());
    }
    Ok(names)
}

/// Whether it is what its ending says, and carries no program.
fn belongs(family: Family, names: &[String], archive: &mut Archive<'_>) -> Result<(), Refused> {
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let has = |name: &str| lower.iter().any(|known| known == name);
    let program = |name: &String| {
        name.ends_with("vbaproject.bin") || name.starts_with("basic/") || name.starts_with("scripts/")
    };
    if lower.iter().any(program) {
        return Err(Refused::Macros);
    }
    if let Family::Odf(kind) = family {
        let told = part(archive, "mimetype", 256)?.unwrap_or_default();
        let wanted = format!("application/vnd.oasis.opendocument.{kind}");
        let right = String::from_utf8_lossy(&told).trim() == wanted && has("content.xml");
        return if right { Ok(()) } else { Err(Refused::Mismatch) };
    }
    let main = match family {
        Family::Docx => "word/document.xml",
        Family::Xlsx => "xl/workbook.xml",
        _ => "ppt/presentation.xml",
    };
    let types = part(archive, "[Content_Types].xml", XML)?.unwrap_or_default();
    let types = String::from_utf8_lossy(&types).to_lowercase();
    if types.contains("macroenabled") || types.contains("vbaproject") {
        return Err(Refused::Macros);
    }
    if has(main) && !types.is_empty() { Ok(()) } else { Err(Refused::Mismatch) }
}

/// Whether an entry may hold words: any XML but what describes the archive and the program's window.
fn holds_words(name: &str) -> bool {
    let lower = name.to_lowercase();
    let last = lower.rsplit('/').next().unwrap_or_default();
    last.ends_with(".xml")
        && !["[content_types].xml", "app.xml", "settings.xml", "manifest.xml"].contains(&last)
}

/// An entry, unpacked; none when it is longer than `limit`. An entry that unpacks to more than it tells is refused.
fn part(archive: &mut Archive<'_>, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Refused> {
    let Ok(entry) = archive.by_name(name) else { return Ok(None) };
    let told = entry.size();
    if told > limit {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    entry.take(told + 1).read_to_end(&mut bytes).map_err(|_| Refused::Broken)?;
    if bytes.len() as u64 > told { Err(Refused::Bomb) } else { Ok(Some(bytes)) }
}

/// What ends a line: the end of a paragraph or row.
const LINES: [&str; 10] =
    ["p", "h", "tr", "row", "table-row", "si", "title", "subject", "description", "keywords"];
/// What ends a cell.
const CELLS: [&str; 3] = ["c", "tc", "table-cell"];
/// What stands for white space.
const SPACES: [&str; 5] = ["tab", "br", "cr", "line-break", "s"];

/// Adds the words of an XML part: words of different paragraphs, rows and cells never run together, and words of one
/// paragraph always do, however it was cut up. False when the XML breaks off.
fn append(xml: &[u8], text: &mut String) -> bool {
    let (xml, _, broken) = encoding_rs::UTF_8.decode(xml);
    let mut reader = Reader::from_str(&xml);
    // A cell of type "s" holds the number of a shared string, no words.
    let mut number = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if tag.local_name().as_ref() == "c" => {
                number = tag.try_get_attribute("t").ok().flatten().is_some_and(|kind| kind.value == "s");
            }
            Ok(Event::Empty(tag)) if SPACES.contains(&tag.local_name().as_ref()) => text.push(' '),
            Ok(Event::Text(words)) if !number => text.push_str(&words),
            Ok(Event::CData(words)) if !number => text.push_str(&words),
            Ok(Event::GeneralRef(name)) if !number => match entity(&name) {
                Some(c) => text.push(c),
                None => return false,
            },
            Ok(Event::End(tag)) if LINES.contains(&tag.local_name().as_ref()) => text.push('\n'),
            Ok(Event::End(tag)) if CELLS.contains(&tag.local_name().as_ref()) => {
                number = false;
                text.push_str(" ; ");
            }
            Ok(Event::Eof) => return !broken,
            Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// The character that a reference stands for. Entities that a document defines itself are not expanded.
fn entity(name: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    match &**name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
