//! Documents that are archives of XML: Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300).

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
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
    let mut found = Found::default();
    for name in &names {
        // A document inside the document: a workbook behind a chart, a mail, a recording.
        whole &= !is_embedded(name);
        if !holds_words(name) {
            continue;
        }
        match part(&mut archive, name, left)? {
            Some(xml) => {
                left = left.saturating_sub(xml.len() as u64);
                whole &= found.append(&xml);
            }
            None => whole = false,
        }
    }
    Ok(Words { padded: found.padded, ..Words::limited(found.text, whole) })
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

/// Whether an entry is a file of its own that is not read here.
fn is_embedded(name: &str) -> bool {
    let lower = name.to_lowercase();
    let inside = ["embeddings/", "activex/"].iter().any(|folder| lower.contains(folder));
    let document =
        [".html", ".htm", ".mht", ".rtf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".pdf"];
    (inside && !lower.ends_with('/') && !lower.ends_with(".xml") && !lower.ends_with(".rels"))
        || document.iter().any(|ending| lower.ends_with(ending))
}

/// Whether an entry may hold words: any XML but what describes the archive and the program's window. What a link leads to
/// stands in an entry of its own.
fn holds_words(name: &str) -> bool {
    let lower = name.to_lowercase();
    let last = lower.rsplit('/').next().unwrap_or_default();
    (last.ends_with(".xml") || last.ends_with(".rels"))
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

/// Attributes that people fill: what a picture shows, its title, what a link says and where it leads.
const WORDS: [&str; 8] = ["descr", "title", "tooltip", "display", "alt", "href", "Target", "author"];
/// Elements whose `name` people give.
const NAMED: [&str; 6] = ["sheet", "docPr", "cNvPr", "table", "frame", "definedName"];

/// What was found in the parts of an archive.
#[derive(Default)]
struct Found {
    text: String,
    /// Numbers of cells that may have lost a leading zero.
    padded: String,
}

/// Where the reader stands in a table.
#[derive(Default)]
struct Cell {
    /// It holds the number of a shared string, no words.
    shared: bool,
    /// It holds a number.
    number: bool,
    /// Where its value begins in the text.
    value: Option<usize>,
}

impl Found {
    /// Adds the words of an XML part: words of different paragraphs, rows and cells never run together, and words of one
    /// paragraph always do, however it was cut up. What attributes say stands behind. False when the XML breaks off.
    fn append(&mut self, xml: &[u8]) -> bool {
        let (xml, _, broken) = encoding_rs::UTF_8.decode(xml);
        let mut reader = Reader::from_str(&xml);
        let (mut cell, mut said) = (Cell::default(), String::new());
        let whole = loop {
            match reader.read_event() {
                Ok(Event::Start(tag)) => {
                    self.start(&tag, &mut cell);
                    attributes(&tag, &mut said);
                }
                Ok(Event::Empty(tag)) if SPACES.contains(&tag.local_name().as_ref()) => self.text.push(' '),
                Ok(Event::Empty(tag)) => {
                    self.office_value(&tag);
                    attributes(&tag, &mut said);
                }
                Ok(Event::Text(words)) if !cell.shared => self.text.push_str(&words),
                Ok(Event::CData(words)) if !cell.shared => self.text.push_str(&words),
                Ok(Event::GeneralRef(name)) if !cell.shared => match entity(&name) {
                    Some(c) => self.text.push(c),
                    None => break false,
                },
                Ok(Event::End(tag)) => self.end(tag.local_name().as_ref(), &mut cell),
                Ok(Event::Eof) => break !broken,
                Err(_) => break false,
                Ok(_) => {}
            }
        };
        self.text.push_str(&said);
        whole
    }

    fn start(&mut self, tag: &BytesStart<'_>, cell: &mut Cell) {
        match tag.local_name().as_ref() {
            "c" => {
                let kind = attribute(tag, "t");
                let number = kind.as_deref().is_none_or(|kind| kind == "n");
                *cell = Cell { shared: kind.as_deref() == Some("s"), number, value: None };
            }
            "v" => cell.value = Some(self.text.len()),
            "table-cell" => self.office_value(tag),
            _ => {}
        }
    }

    fn end(&mut self, name: &str, cell: &mut Cell) {
        if name == "v" && cell.number {
            let value =
                cell.value.and_then(|from| self.text.get(from..)).unwrap_or_default().trim().to_owned();
            self.number(&value);
        }
        if LINES.contains(&name) {
            self.text.push('\n');
        } else if CELLS.contains(&name) {
            *cell = Cell::default();
            self.text.push_str(" ; ");
        }
    }

    /// The number that a cell of an OpenDocument holds.
    fn office_value(&mut self, tag: &BytesStart<'_>) {
        if tag.local_name().as_ref() == "table-cell"
            && let Some(value) = attribute(tag, "value")
        {
            self.number(&value);
        }
    }

    /// Notes a number of nine or ten digits as it was with a zero in front.
    fn number(&mut self, value: &str) {
        if (9..=10).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit()) {
            self.padded.push('0');
            self.padded.push_str(value);
            self.padded.push_str(" ;\n");
        }
    }
}

/// An attribute, whatever its prefix, as it is read.
fn attribute(tag: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|one| one.key.local_name().as_ref() == wanted)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

/// Adds what people wrote into attributes, a line each.
fn attributes(tag: &BytesStart<'_>, said: &mut String) {
    let named = NAMED.contains(&tag.local_name().as_ref());
    for one in tag.attributes().flatten() {
        let key = one.key.local_name();
        if !(WORDS.contains(&key.as_ref()) || (named && key.as_ref() == "name")) {
            continue;
        }
        let value = quick_xml::escape::unescape(&one.value)
            .map_or_else(|_| one.value.to_string(), |value| value.into_owned());
        if !value.trim().is_empty() {
            said.push('\n');
            said.push_str(&value);
        }
    }
    if !said.is_empty() && !said.ends_with('\n') {
        said.push('\n');
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
