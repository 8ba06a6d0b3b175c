//! The words in a PDF (ISO 32000). Readers of PDF are known to fail on hostile files, so this one runs on a thread of its
//! own, under limits of pages, time and size; whatever goes wrong, the words are simply not read.

use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use flate2::read::ZlibDecoder;
use pdf_extract::{Document, Object, ObjectId, PlainTextOutput, output_doc_page};

use super::documents::Words;

/// The most pages that are read.
const PAGES: usize = 600;
/// The longest time for reading.
const TIME: Duration = Duration::from_secs(15);
/// The most bytes that all streams together may unpack to.
const UNPACKED: u64 = 160 * 1024 * 1024;
/// The stack of the reading thread, in bytes: nested objects are read by recursion.
const STACK: usize = 64 * 1024 * 1024;
/// Readers at one time, those among them that hang included.
const READERS: usize = 4;

static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// The words, as far as they can be read.
pub(super) fn words(bytes: &[u8]) -> Words {
    match read(bytes) {
        Some((text, whole)) if !text.trim().is_empty() => Words::limited(text, whole),
        // Such as pages that were scanned: there are words, but only as pictures.
        _ => Words::limited(String::new(), false),
    }
}

/// The words, and whether there are no others.
fn read(bytes: &[u8]) -> Option<(String, bool)> {
    if swells(bytes) {
        return None;
    }
    if RUNNING.fetch_add(1, Ordering::SeqCst) >= READERS {
        RUNNING.fetch_sub(1, Ordering::SeqCst);
        return None;
    }
    let (done, answer) = mpsc::channel();
    let bytes = bytes.to_vec();
    let reader = std::thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(move || {
        let text = std::panic::catch_unwind(|| text(&bytes)).ok().flatten();
        RUNNING.fetch_sub(1, Ordering::SeqCst);
        let _ = done.send(text);
    });
    if reader.is_err() {
        RUNNING.fetch_sub(1, Ordering::SeqCst);
        return None;
    }
    answer.recv_timeout(TIME).ok().flatten()
}

fn text(bytes: &[u8]) -> Option<(String, bool)> {
    let document = Document::load_mem(bytes).ok()?;
    let pages = document.get_pages();
    if document.is_encrypted() || pages.len() > PAGES {
        return None;
    }
    let (mut text, mut whole) = (String::new(), !has_form(&document));
    for (number, id) in pages {
        let before = text.len();
        output_doc_page(&document, &mut PlainTextOutput::new(&mut text), number).ok()?;
        let words = text.get(before..).is_some_and(|words| !words.trim().is_empty());
        text.push('\n');
        whole &= words || is_blank(&document, id);
        whole &= links(&document, id, &mut text);
    }
    Some((text, whole))
}

/// Whether nothing is drawn on a page.
fn is_blank(document: &Document, page: ObjectId) -> bool {
    document.get_page_content(page).is_ok_and(|content| content.trim_ascii().is_empty())
}

/// Whether people fill in fields of it: what they wrote is drawn by the program that shows it.
fn has_form(document: &Document) -> bool {
    let form = document.catalog().and_then(|catalog| document.get_dict_in_dict(catalog, b"AcroForm"));
    form.is_ok_and(|form| {
        let fields = form.get(b"Fields").and_then(|fields| document.dereference(fields));
        form.has(b"XFA") || fields.is_ok_and(|(_, fields)| fields.as_array().is_ok_and(|all| !all.is_empty()))
    })
}

/// Adds where the links of a page lead. False when there are notes, stamps or anything else beside them, which are not read.
fn links(document: &Document, page: ObjectId, text: &mut String) -> bool {
    let Ok(page) = document.get_dictionary(page) else { return false };
    let Ok(notes) = page.get(b"Annots") else { return true };
    let Ok(notes) = document.dereference(notes).and_then(|(_, notes)| notes.as_array()) else { return false };
    for one in notes {
        let Ok(one) = document.dereference(one).and_then(|(_, one)| one.as_dict()) else { return false };
        if !one.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Link") {
            return false;
        }
        let action = document.get_dict_in_dict(one, b"A");
        if let Ok(address) = action.and_then(|action| action.get(b"URI")).and_then(Object::as_str) {
            text.push_str(&String::from_utf8_lossy(address));
            text.push('\n');
        }
    }
    true
}

/// Whether the streams of a PDF unpack to far more than any real one does, or are packed twice so that nobody can tell.
fn swells(bytes: &[u8]) -> bool {
    let mut left = UNPACKED;
    let mut rest = bytes;
    while let Some(place) = find(rest, b"stream") {
        let ended = rest.get(..place).is_some_and(|before| before.ends_with(b"end"));
        rest = rest.get(place + 6..).unwrap_or_default();
        if ended {
            continue;
        }
        let body = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        left = left.saturating_sub(unpacked(body, left + 1));
        if left == 0 {
            return true;
        }
    }
    packed_twice(bytes)
}

fn unpacked(body: &[u8], limit: u64) -> u64 {
    let mut decoder = ZlibDecoder::new(body).take(limit);
    std::io::copy(&mut decoder, &mut std::io::sink()).unwrap_or_else(|_| limit - decoder.limit())
}

/// Whether a list of filters unpacks more than once, or hides its names.
fn packed_twice(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(place) = find(rest, b"/Filter") {
        rest = rest.get(place + 7..).unwrap_or_default();
        let list = rest.get(..rest.len().min(200)).unwrap_or_default();
        let end = list.iter().position(|byte| [b']', b'>'].contains(byte)).unwrap_or(list.len());
        let list = String::from_utf8_lossy(list.get(..end).unwrap_or_default()).into_owned();
        let list = if list.trim_start().starts_with('[') { list } else { list.chars().take(24).collect() };
        let packing = ["/FlateDecode", "/LZWDecode", "/RunLengthDecode", "/Fl ", "/LZW "];
        if list.contains('#') || packing.iter().map(|name| list.matches(name).count()).sum::<usize>() > 1 {
            return true;
        }
    }
    false
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    loop {
        let place = from + bytes.get(from..)?.iter().position(|byte| *byte == first)?;
        if bytes.get(place..)?.starts_with(wanted) {
            return Some(place);
        }
        from = place + 1;
    }
}
