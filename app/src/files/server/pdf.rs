//! The words in a PDF (ISO 32000). Readers of PDF are known to fail on hostile files, so this one runs on a thread of its
//! own, under limits of pages, time and size; whatever goes wrong, the words are simply not read.

use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use flate2::read::ZlibDecoder;
use pdf_extract::{Document, PlainTextOutput, output_doc};

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
        Some(text) if !text.trim().is_empty() => Words::limited(text, true),
        // Such as pages that were scanned: there are words, but only as pictures.
        _ => Words { text: String::new(), whole: false },
    }
}

fn read(bytes: &[u8]) -> Option<String> {
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

fn text(bytes: &[u8]) -> Option<String> {
    let document = Document::load_mem(bytes).ok()?;
    if document.is_encrypted() || document.get_pages().len() > PAGES {
        return None;
    }
    let mut text = String::new();
    output_doc(&document, &mut PlainTextOutput::new(&mut text)).ok()?;
    Some(text)
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
