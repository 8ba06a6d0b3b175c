//! Which documents are taken, by ending and by what they begin with, and the words in them.

use super::{archive, pdf, plain};

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Portable Document Format.
    Pdf,
    /// An archive of XML: the part that must be there, and its kind.
    Archive(archive::Family),
    /// Plain text, or a table in plain text.
    Plain,
}

/// The endings that are taken, with their media types.
const TYPES: [(&str, Format, &str); 9] = [
    ("pdf", Format::Pdf, "application/pdf"),
    (
        "docx",
        Format::Archive(archive::Family::Docx),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "xlsx",
        Format::Archive(archive::Family::Xlsx),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    (
        "pptx",
        Format::Archive(archive::Family::Pptx),
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("odt", Format::Archive(archive::Family::Odf("text")), "application/vnd.oasis.opendocument.text"),
    (
        "ods",
        Format::Archive(archive::Family::Odf("spreadsheet")),
        "application/vnd.oasis.opendocument.spreadsheet",
    ),
    (
        "odp",
        Format::Archive(archive::Family::Odf("presentation")),
        "application/vnd.oasis.opendocument.presentation",
    ),
    ("txt", Format::Plain, "text/plain; charset=utf-8"),
    ("csv", Format::Plain, "text/csv; charset=utf-8"),
];

/// Why a document was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// What it begins with is not what its name says.
    Mismatch,
    /// It carries a program.
    Macros,
    /// Unpacked it would be far larger than it is.
    Bomb,
    /// It cannot be read.
    Broken,
}

/// The words in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub text: String,
    /// Whether all of them could be read.
    pub whole: bool,
    /// Numbers of cells as they may have been before a program took their leading zero for nothing, a line each.
    pub padded: String,
}

/// A document that is taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Taken {
    pub media_type: &'static str,
    pub words: Words,
    /// What is kept; for plain text it is written in UTF-8, so that every reader shows the same letters.
    pub bytes: Option<Vec<u8>>,
}

/// The kind of document that an ending promises.
pub(super) fn format(ending: &str) -> Option<Format> {
    TYPES.iter().find(|(known, _, _)| *known == ending).map(|(_, format, _)| *format)
}

/// Checks a document against what its ending promises, and reads its words. Slow: call it where waiting is fine.
pub(super) fn read(ending: &str, bytes: &[u8]) -> Result<Taken, Refused> {
    let (_, format, media_type) =
        TYPES.iter().find(|(known, _, _)| *known == ending).ok_or(Refused::Mismatch)?;
    let (words, kept) = match format {
        Format::Pdf if !bytes.starts_with(b"%PDF-") => return Err(Refused::Mismatch),
        Format::Pdf => (pdf::words(bytes), None),
        Format::Archive(family) => (archive::words(*family, bytes)?, None),
        Format::Plain => {
            let text = plain::decode(bytes).ok_or(Refused::Mismatch)?;
            let words = Words { whole: true, text: text.clone(), padded: String::new() };
            (words, Some(text.into_bytes()))
        }
    };
    Ok(Taken { media_type, words, bytes: kept })
}

/// The most characters of words that are read: some 500 printed pages.
const WORDS_MAX: usize = 1_500_000;

impl Words {
    /// Words cut to the limit; what was cut off was not read. NUL, which some fonts of PDF give and PostgreSQL does not
    /// keep, is left out, so that it cannot part the digits of a number either.
    pub fn limited(mut text: String, whole: bool) -> Self {
        text.retain(|c| c != '\0');
        match text.char_indices().nth(WORDS_MAX) {
            Some((end, _)) => {
                let text = text.get(..end).unwrap_or_default().to_owned();
                Self { text, whole: false, padded: String::new() }
            }
            None => Self { text, whole, padded: String::new() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_nul_neither_stays_nor_parts_a_number() {
        assert_eq!(Words::limited("0101\090 fra".to_owned(), true).text, "010190 fra");
    }
}
