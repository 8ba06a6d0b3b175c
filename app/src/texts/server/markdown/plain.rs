//! Plain text with offsets: what search indexes, what evaluators code, what exports carry.

use super::{
    blocks::{Kind, Piece, blocks},
    paragraphs::Paragraph,
};
use crate::platform::server::normal::normalise;
use serde::{Deserialize, Serialize};
use similar::DiffableStr;

/// A text without markup, and where each paragraph stands in it.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug, Default)]
pub struct PlainText {
    /// Paragraphs one blank line apart, LF line ends, NFC.
    pub text: String,
    /// One for each paragraph, in order. A paragraph that shows nothing (a rule, a link definition) has an empty
    /// one.
    pub spans: Vec<Span>,
}

/// Where a paragraph stands in the plain text.
///
/// Counted in Unicode code points from 0, `end` exclusive, as REFI-QDA's `PlainTextSelection` counts: neither
/// bytes nor the browser's UTF-16 units.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The paragraph's id.
    pub paragraph: u32,
    /// Code point at which it begins.
    pub start: usize,
    /// Code point after its last.
    pub end: usize,
}

/// The text as plain text, the same on every machine: codings are stored as offsets into it.
///
/// List items begin with `- ` or their number, a link's address follows its text in parentheses when the text
/// does not say it, and paragraphs are one blank line apart.
pub fn to_plain(paragraphs: &[Paragraph]) -> PlainText {
    let mut writers: Vec<Writer> = Vec::new();
    writers.resize_with(paragraphs.len(), Writer::default);
    for block in blocks(paragraphs) {
        if let Some(writer) = writers.get_mut(block.index) {
            writer.end_block();
            block.pieces.iter().for_each(|piece| writer.take(piece));
        }
    }
    let mut plain = PlainText::default();
    let mut at = 0;
    for (paragraph, writer) in paragraphs.iter().zip(writers) {
        let text = normalise(&writer.out);
        if !text.is_empty() && !plain.text.is_empty() {
            plain.text.push_str("\n\n");
            at += 2;
        }
        let end = at + text.chars().count();
        plain.spans.push(Span { paragraph: paragraph.id, start: at, end });
        plain.text.push_str(&text);
        at = end;
    }
    plain
}

/// The beginning of the text on one line, at most `max_chars` code points long.
///
/// Whole words, with `…` at the end when something is left out. Only a first word that is too long itself is cut,
/// and then never inside what a reader sees as one character.
pub fn excerpt(paragraphs: &[Paragraph], max_chars: usize) -> String {
    let text = to_plain(paragraphs).text;
    let mut out = String::new();
    let mut length = 0_usize;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let gap = usize::from(!out.is_empty());
        let wanted = length.saturating_add(gap).saturating_add(word.chars().count());
        let dots = usize::from(words.peek().is_some());
        if wanted.saturating_add(dots) > max_chars {
            return shortened(out, word, max_chars);
        }
        out.extend(std::iter::repeat_n(' ', gap));
        out.push_str(word);
        length = wanted;
    }
    out
}

fn shortened(mut out: String, next_word: &str, max_chars: usize) -> String {
    let mut left = max_chars.saturating_sub(1);
    if out.is_empty() {
        for cluster in next_word.tokenize_graphemes() {
            let Some(rest) = left.checked_sub(cluster.chars().count()) else {
                break;
            };
            left = rest;
            out.push_str(cluster);
        }
    }
    let kept = out.trim_end_matches([',', ';', ':', '-', '–', '—', '.', '…', ' ']).len();
    out.truncate(kept);
    if max_chars > 0 {
        out.push('…');
    }
    out
}

/// Writes the pieces of one paragraph.
#[derive(Default)]
struct Writer {
    out: String,
    /// Line ends owed before the next text.
    due: usize,
    /// The numbers of the open lists.
    lists: Vec<Option<u64>>,
    /// Widths of the open items' markers: their further lines are indented so far.
    indents: Vec<usize>,
    /// Markers of items that have shown nothing so far.
    markers: Vec<String>,
}

impl Writer {
    fn take(&mut self, piece: &Piece) {
        match piece {
            Piece::Open(kind) => self.open(kind),
            Piece::Close(kind) => self.close(kind),
            Piece::Text(text) | Piece::Code(text) => self.say(text),
            Piece::Address(address) => self.say(&format!(" ({address})")),
            Piece::Break => self.due = self.due.max(1),
            Piece::Rule => {}
        }
    }

    fn open(&mut self, kind: &Kind) {
        match kind {
            Kind::List(first) => {
                self.end_block();
                self.lists.push(*first);
            }
            Kind::Item => {
                self.end_block();
                let marker = self.marker();
                self.indents.push(marker.chars().count());
                self.markers.push(marker);
            }
            Kind::Paragraph | Kind::Heading(_) | Kind::Quote | Kind::CodeBlock => self.end_block(),
            Kind::Emphasis | Kind::Strong | Kind::Link(_) => {}
        }
    }

    fn close(&mut self, kind: &Kind) {
        match kind {
            Kind::List(_) => {
                self.lists.pop();
                self.end_block();
            }
            Kind::Item => {
                self.indents.pop();
                self.markers.pop();
                self.end_block();
            }
            Kind::Paragraph | Kind::Heading(_) | Kind::Quote | Kind::CodeBlock => self.end_block(),
            Kind::Emphasis | Kind::Strong | Kind::Link(_) => {}
        }
    }

    /// Blocks inside a list follow line upon line, others with a blank line between.
    fn end_block(&mut self) {
        self.due = self.due.max(if self.lists.is_empty() { 2 } else { 1 });
    }

    fn marker(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            _ => "- ".to_owned(),
        }
    }

    fn say(&mut self, text: &str) {
        for (nth, line) in text.split('\n').enumerate() {
            if nth > 0 {
                self.due = self.due.saturating_add(1);
            }
            if !line.is_empty() {
                self.begin_line();
                self.out.push_str(line);
            }
        }
    }

    fn begin_line(&mut self) {
        if self.out.is_empty() || self.due > 0 {
            let newlines = if self.out.is_empty() { 0 } else { self.due };
            let pending = self.markers.len().min(self.indents.len());
            let indent: usize = self.indents.iter().take(self.indents.len() - pending).sum();
            self.out.extend(std::iter::repeat_n('\n', newlines));
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.extend(self.markers.drain(..));
            self.due = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::paragraphs;
    use super::*;

    fn plain(markdown: &str) -> PlainText {
        to_plain(&paragraphs(&[], markdown, &mut 1))
    }

    #[test]
    fn no_markup_is_left() {
        let cases = [
            ("# Title\n\nA *b* **c** `d`.", "Title\n\nA b c d."),
            ("a\nb\\\nc", "a\nb\nc"),
            ("- a\n- b\n  - c\n\n    d\n- e", "- a\n- b\n  - c\n    d\n- e"),
            ("9. a\n10. b\n    > c", "9. a\n10. b\n    c"),
            ("- - a", "- - a"),
            ("> a\n>\n> b\n\nc", "a\n\nb\n\nc"),
            ("```x\na\n\n  b\n```", "a\n\n  b"),
            ("    a\n      b", "a\n  b"),
            ("a\n\n***\n\nb", "a\n\nb"),
            (
                "[t](https://a.no) [https://a.no](https://a.no) <https://b.no> <a@b.no>",
                "t (https://a.no) https://a.no https://b.no a@b.no",
            ),
            ("![alt](m.png) [x](javascript:y)", "alt (m.png) x (javascript:y)"),
            ("<b>x</b> &amp; &lt;", "<b>x</b> & <"),
            ("<div>\na\n</div>", "<div>\na\n</div>"),
            ("a&#x202e;b e&#x301;", "ab é"),
            ("", ""),
        ];
        for (markdown, expected) in cases {
            assert_eq!(plain(markdown).text, expected, "{markdown:?}");
        }
    }

    #[test]
    fn offsets_count_code_points() {
        let read = plain("**𝒜🏳️‍🌈**\n\n***\n\nkjære e\u{301}\n\n[t]: /u\n\nþŋ");
        let characters: Vec<char> = read.text.chars().collect();
        let cut = |span: &Span| characters[span.start..span.end].iter().collect::<String>();
        let parts: Vec<(u32, String)> = read.spans.iter().map(|span| (span.paragraph, cut(span))).collect();
        let expected =
            [(1, "𝒜🏳️‍🌈"), (2, ""), (3, "kjære é"), (4, "þŋ")].map(|(id, text)| (id, text.to_owned()));
        assert_eq!(parts, expected);
        assert_eq!(read.spans[2], Span { paragraph: 3, start: 7, end: 14 });
    }

    #[test]
    fn excerpts_end_at_a_word() {
        let cases = [
            ("# Om *skolen*\n\nVi var i Tórshavn.", 100, "Om skolen Vi var i Tórshavn."),
            ("# Om *skolen*\n\nVi var i Tórshavn.", 13, "Om skolen Vi…"),
            ("# Om *skolen*\n\nVi var i Tórshavn.", 12, "Om skolen…"),
            ("en to", 5, "en to"),
            ("en, to tre", 8, "en, to…"),
            ("en, to tre", 6, "en…"),
            ("atuartitsisoqarfik", 6, "atuar…"),
            ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 10, "👩‍👩‍👧‍👦…"),
            ("abc", 0, ""),
            ("", 10, ""),
        ];
        for (markdown, most, expected) in cases {
            assert_eq!(excerpt(&paragraphs(&[], markdown, &mut 1), most), expected, "{markdown:?} {most}");
        }
    }
}
