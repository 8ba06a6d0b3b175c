//! HTML tags, entities and percent signs in the middle of a number.

/// A piece of markup at one place, with its length in code points.
pub(super) enum Piece {
    /// A tag or comment. `wide` tags stand for a space or new line, the others for nothing.
    Tag { len: usize, wide: bool },
    /// The end of a Markdown link with its target, `](…)` or `][…]`: nothing to the eye.
    Link { len: usize },
    /// An escape for one character.
    Char { len: usize, ch: char },
}

/// Inline elements: their tags take no room between two digits.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strong", "strike", "sub", "sup", "time", "tt", "u", "var",
    "wbr", "!--",
];

/// Signs of the longest link target that is looked for, so that the whole stays linear.
const LONGEST_LINK: usize = 2000;

/// Named character references that can stand in or between digits.
const NAMED: &[(&str, char)] = &[
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("emsp13", ' '),
    ("emsp14", ' '),
    ("thinsp", ' '),
    ("numsp", ' '),
    ("puncsp", ' '),
    ("hairsp", ' '),
    ("MediumSpace", ' '),
    ("Tab", ' '),
    ("NewLine", '\n'),
    ("shy", '\u{AD}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("ZeroWidthSpace", '\u{200B}'),
    ("NoBreak", '\u{2060}'),
    ("lrm", '\u{200E}'),
    ("rlm", '\u{200F}'),
    ("ndash", '-'),
    ("mdash", '-'),
    ("minus", '-'),
    ("hyphen", '-'),
    ("dash", '-'),
    ("horbar", '-'),
    ("period", '.'),
    ("sol", '/'),
    ("lowbar", '_'),
    ("colon", ':'),
    ("comma", ','),
    ("plus", '+'),
    ("middot", '.'),
    ("bull", '.'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ast", ' '),
    ("vert", '|'),
    ("amp", '&'),
    ("aring", 'å'),
    ("Aring", 'å'),
    ("auml", 'ä'),
    ("Auml", 'ä'),
    ("ouml", 'ö'),
    ("Ouml", 'ö'),
    ("oslash", 'ø'),
    ("Oslash", 'ø'),
    ("aelig", 'æ'),
    ("AElig", 'æ'),
    ("iacute", 'í'),
    ("eth", 'ð'),
    ("thorn", 'þ'),
];

/// Reads the markup that starts at `at`, if any. Looks ahead no further than the next `<`, so the whole stays linear.
pub(super) fn read(chars: &[char], at: usize, tags: bool) -> Option<Piece> {
    match chars.get(at)? {
        '<' if tags => tag(chars, at),
        ']' if tags => link(chars, at),
        '&' => entity(chars.get(at + 1..at.saturating_add(16).min(chars.len()))?),
        '%' => percent(chars.get(at..at.saturating_add(12).min(chars.len()))?),
        _ => None,
    }
}

fn tag(chars: &[char], at: usize) -> Option<Piece> {
    let rest = chars.get(at + 1..)?;
    let first = rest.first()?;
    if !(first.is_ascii_alphabetic() || matches!(first, '/' | '!')) {
        return None;
    }
    let close = rest.iter().position(|ch| matches!(ch, '<' | '>'))?;
    if rest.get(close) != Some(&'>') {
        return None;
    }
    let name: String =
        rest.iter().skip_while(|ch| **ch == '/').take(10).collect::<String>().to_ascii_lowercase();
    let name = name
        .split(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '!' | '-')))
        .next()
        .unwrap_or_default();
    let comment = name.starts_with("!--");
    Some(Piece::Tag { len: close + 2, wide: !comment && !INLINE.contains(&name) })
}

fn link(chars: &[char], at: usize) -> Option<Piece> {
    let end = match chars.get(at + 1)? {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let rest = chars.get(at + 2..)?;
    let close = rest.iter().take(LONGEST_LINK).position(|ch| *ch == end || *ch == '\n')?;
    (rest.get(close) == Some(&end)).then_some(Piece::Link { len: close + 3 })
}

fn entity(rest: &[char]) -> Option<Piece> {
    let close = rest.iter().position(|ch| *ch == ';')?;
    let name: String = rest.iter().take(close).collect();
    let ch = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        char::from_u32(code)?
    } else {
        NAMED.iter().find(|(known, _)| *known == name)?.1
    };
    Some(Piece::Char { len: close + 2, ch })
}

/// A percent-encoded character, of up to four bytes.
fn percent(rest: &[char]) -> Option<Piece> {
    let mut bytes = Vec::with_capacity(4);
    for triple in rest.chunks_exact(3) {
        let ['%', high, low] = triple else { break };
        let (Some(high), Some(low)) = (high.to_digit(16), low.to_digit(16)) else {
            break;
        };
        bytes.push(u8::try_from(high * 16 + low).ok()?);
        if let Ok(whole) = std::str::from_utf8(&bytes) {
            let ch = whole.chars().next().filter(|ch| *ch >= ' ')?;
            return Some(Piece::Char { len: bytes.len() * 3, ch });
        }
    }
    None
}
