//! Words out of text, for the index and for what is looked for alike. Pure.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most characters of a word that count. Greenlandic sentences of one word stay far below.
const TERM_MAX: usize = 64;
/// The most different words of one piece that are kept: more than any book has, less than a table of numbers.
const TERMS_MAX: usize = 20_000;
/// From so many characters on, a word also finds longer ones that begin with it.
const PREFIX: usize = 3;

/// A word in a text: where it stands, in bytes, and how it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub start: usize,
    pub end: usize,
    pub term: String,
}

/// The words of a text in order. The text must be composed (NFC).
pub(super) struct Words<'a> {
    text: &'a str,
    at: usize,
}

/// Reads the words of a text.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let begins = |c: char| c.is_alphanumeric();
        let start = self.at + self.text.get(self.at..)?.find(begins)?;
        let rest = self.text.get(start..)?;
        let goes_on = |c: char| c.is_alphanumeric() || is_combining_mark(c) || is_invisible(c);
        let length = rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
        let end = start + length;
        self.at = end;
        Some(Word { start, end, term: term(rest.get(..length)?) })
    }
}

/// Hyphens and joints that nobody sees; they part no word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// How a word is compared: letter by letter without case. Letters keep their marks: å is no a, and ð is no d.
fn term(word: &str) -> String {
    let letters = word.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase);
    letters.take(TERM_MAX).collect()
}

/// The text with every letter in one piece (NFC), as the index reads it.
pub(super) fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The different words of texts.
pub(super) fn terms<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for text in texts {
        for word in words(&composed(text)) {
            if terms.len() >= TERMS_MAX {
                return terms;
            }
            terms.insert(word.term);
        }
    }
    terms
}

/// A word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    term: String,
    prefix: bool,
}

impl Wanted {
    /// The word as it is compared.
    pub(super) fn term(&self) -> &str {
        &self.term
    }

    /// Whether longer words that begin so are meant too.
    pub(super) fn is_prefix(&self) -> bool {
        self.prefix
    }

    /// Whether a word of the index is one that is looked for.
    pub(super) fn finds(&self, term: &str) -> bool {
        if self.prefix { term.starts_with(&self.term) } else { term == self.term }
    }
}

/// The different words of a search. What is no letter and no digit only parts them.
pub(super) fn wanted(query: &str) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for word in words(&composed(query)) {
        let length = word.term.chars().count();
        let one = Wanted { prefix: length >= PREFIX, term: word.term };
        if !wanted.contains(&one) {
            wanted.push(one);
        }
    }
    wanted
}

/// Whether there is a word long enough to look for.
pub(super) fn is_enough(wanted: &[Wanted]) -> bool {
    wanted.iter().any(|one| one.term.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::{composed, is_enough, terms, wanted, words};

    fn read(text: &str) -> Vec<String> {
        words(&composed(text)).map(|word| word.term).collect()
    }

    #[test]
    fn letters_keep_their_marks_and_lose_their_case() {
        assert_eq!(
            read("Åse ÆRLIG, Öland/Ørsta; Ðað ÞÓRS"),
            ["åse", "ærlig", "öland", "ørsta", "ðað", "þórs"]
        );
        assert_eq!(read("a\u{30a}pen"), ["åpen"], "written in two pieces");
        assert_eq!(read("sam\u{ad}arbeid"), ["samarbeid"], "a hyphen that nobody sees");
        assert_eq!(read("barne-vern 24/7 «hei» 🙂"), ["barne", "vern", "24", "7", "hei"]);
        assert_eq!(read("Meeqqanik inuusuttunillu"), ["meeqqanik", "inuusuttunillu"]);
        assert!(read("\u{301} -- **").is_empty());
    }

    #[test]
    fn a_longer_word_is_found_by_three_letters_and_a_short_one_by_itself() {
        let looked = wanted("Bar KS \"bar\" (KS");
        assert_eq!(looked.len(), 2, "each once, whatever stands around them");
        assert!(looked[0].finds("barnevern") && !looked[0].finds("sandbar"));
        assert!(looked[1].finds("ks") && !looked[1].finds("ksenia"));
        assert!(!wanted("åpen")[0].finds("apent"));
    }

    #[test]
    fn one_letter_is_not_enough() {
        assert!(is_enough(&wanted("i ks")));
        for none in ["a", "å i", "\"*\" -: ()", ""] {
            assert!(!is_enough(&wanted(none)), "{none:?}");
        }
    }

    #[test]
    fn a_word_without_end_is_cut_alike_in_text_and_search() {
        let long = "qaa".repeat(100);
        let kept = terms([long.as_str()]);
        assert!(kept.iter().all(|term| term.chars().count() == 64));
        assert!(wanted(&long)[0].finds(kept.first().unwrap()));
    }

    #[test]
    fn a_table_of_numbers_does_not_fill_the_index() {
        let numbers: String = (0..50_000).map(|n| format!("{n} ")).collect();
        assert_eq!(terms([numbers.as_str()]).len(), 20_000);
    }
}
