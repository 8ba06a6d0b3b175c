//! Turns text into a stream of plain glyphs, each with its place in the text as given.
//!
//! NFKD per character (which covers NFKC for this purpose and also drops accents for the cue words), every script's
//! digits, dashes and spaces folded to ASCII, invisible characters and inline markup gone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::invisible::{digit, is_dash, is_invisible, is_space};
use super::markup::{self, Piece};

/// Stands between texts that do not touch, such as body text and the attributes of a tag.
pub(super) const WALL: char = '\u{1}';
/// Marks a sign that turned out to show nothing.
const GONE: char = '\u{2}';

/// One normalised character: lower case, with the code points `start..end` of the original it came from.
/// Has no `Debug`: a glyph may be part of a number.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    pub ch: char,
    pub start: usize,
    pub end: usize,
}

/// The glyphs of a text: first what is read, then the insides of tags (addresses, alternative texts), each behind a wall.
pub(super) fn glyphs(text: &str) -> Vec<Glyph> {
    let chars: Vec<char> = text.chars().collect();
    let mut out = Vec::with_capacity(chars.len());
    let mut insides = Vec::new();
    run(&chars, 0, chars.len(), Some(&mut insides), &mut out);
    for (start, end) in insides {
        out.push(Glyph { ch: WALL, start, end: start });
        run(&chars, start, end, None, &mut out);
    }
    out.retain(|glyph| glyph.ch != GONE);
    out
}

fn run(
    chars: &[char],
    from: usize,
    to: usize,
    mut insides: Option<&mut Vec<(usize, usize)>>,
    out: &mut Vec<Glyph>,
) {
    let whole = chars.get(..to).unwrap_or_default();
    let mut at = from;
    let mut brackets = Vec::new();
    while let Some(ch) = whole.get(at) {
        if *ch == '[' {
            brackets.push(out.len());
        }
        let next = match markup::read(whole, at, insides.is_some()) {
            Some(Piece::Link { len }) => {
                if let Some(list) = insides.as_deref_mut() {
                    list.push((at + 2, at + len - 1));
                }
                // The bracket that opened the link shows nothing either.
                if let Some(open) = brackets.pop().and_then(|open| out.get_mut(open)) {
                    open.ch = GONE;
                }
                at + len
            }
            Some(Piece::Tag { len, wide }) => {
                if let Some(list) = insides.as_deref_mut() {
                    list.push((at + 1, at + len - 1));
                }
                if wide {
                    out.push(Glyph { ch: ' ', start: at, end: at + len });
                }
                at + len
            }
            Some(Piece::Char { len, ch }) => {
                push(ch, at, at + len, out);
                at + len
            }
            None => {
                if !is_mark(*ch, whole.get(at + 1)) {
                    push(*ch, at, at + 1, out);
                }
                at + 1
            }
        };
        at = next;
    }
}

/// Markdown marks that show nothing themselves: emphasis, code, and the backslash before a punctuation mark.
fn is_mark(ch: char, next: Option<&char>) -> bool {
    match ch {
        '*' | '`' => true,
        '~' => next == Some(&'~'),
        '\\' => next.is_some_and(char::is_ascii_punctuation),
        _ => false,
    }
}

fn push(ch: char, start: usize, end: usize, out: &mut Vec<Glyph>) {
    let mut put = |ch: char| out.push(Glyph { ch, start, end });
    if ch.is_ascii_graphic() || ch == ' ' {
        put(ch.to_ascii_lowercase());
        return;
    }
    for lower in ch.to_lowercase() {
        for part in std::iter::once(lower).nfkd() {
            fold(part, &mut put);
        }
    }
}

fn fold(ch: char, put: &mut impl FnMut(char)) {
    match ch {
        '\r' => put(' '),
        '\n' | '\u{0B}' | '\u{85}' | '\u{2028}' => put('\n'),
        '\u{0C}' | '\u{2029}' => {
            put('\n');
            put('\n');
        }
        _ if is_invisible(ch) || is_combining_mark(ch) => {}
        _ if is_dash(ch) => put('-'),
        _ if is_space(ch) => put(' '),
        'ø' => put('o'),
        'ð' | 'đ' => put('d'),
        'ŋ' => put('n'),
        'æ' => {
            put('a');
            put('e');
        }
        'þ' => {
            put('t');
            put('h');
        }
        '\u{2044}' | '\u{2215}' => put('/'),
        '\u{B7}' | '\u{2022}' | '\u{2219}' | '\u{22C5}' => put('.'),
        _ => put(digit(ch).unwrap_or(ch)),
    }
}
