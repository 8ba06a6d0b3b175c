//! One spelling for every text that is stored: what looks the same is the same, and nothing is hidden in it.

use unicode_normalization::UnicodeNormalization;

/// Brings a text to the form in which it is stored, compared, counted and searched.
///
/// Composed characters (NFC, UAX #15), LF line ends, no trailing white space, at most one blank line in a row and
/// none at either end. Control characters, characters that Unicode reserves as "not a character" (XML exports may
/// not hold them) and the bidirectional overrides and isolates, which can make a text read otherwise than it is
/// stored, are taken out. The joiners that hold emoji and some scripts together stay. Applying it twice changes
/// nothing more.
#[must_use]
pub fn normalise(raw: &str) -> String {
    let text = clean(raw);
    let mut out = String::with_capacity(text.len());
    let mut newlines = 0_usize;
    for line in text.split('\n') {
        let line = line.trim_end();
        if !line.is_empty() {
            let due = if out.is_empty() { 0 } else { newlines.min(2) };
            out.extend(std::iter::repeat_n('\n', due));
            out.push_str(line);
            newlines = 0;
        }
        newlines = newlines.saturating_add(1);
    }
    out
}

/// The character part of [`normalise`], for pieces whose white space counts: a Markdown entity such as `&#x202E;`
/// brings back what was taken out of the source, so decoded text passes here again.
#[must_use]
pub fn clean(raw: &str) -> String {
    let mut kept = String::with_capacity(raw.len());
    let mut after_return = false;
    for character in raw.chars() {
        match character {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{b}' | '\u{85}' | '\u{2028}' => kept.push('\n'),
            '\u{c}' | '\u{2029}' => kept.push_str("\n\n"),
            '\t' => kept.push('\t'),
            hidden if is_hidden(hidden) => {}
            visible => kept.push(visible),
        }
        after_return = character == '\r';
    }
    if unicode_normalization::is_nfc(&kept) { kept } else { kept.nfc().collect() }
}

fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(character, '\u{fdd0}'..='\u{fdef}')
        || u32::from(character) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_holds() {
        let cases = [
            ("a\r\nb\rc", "a\nb\nc"),
            ("a  \t\nb\u{a0}\n", "a\nb"),
            ("\n\na\n\n\n \n\nb\n\n", "a\n\nb"),
            ("    code", "    code"),
            ("a\0b\u{7}c\td", "abc\td"),
            ("a\u{b}b\u{c}c\u{2028}d\u{2029}e", "a\nb\n\nc\nd\n\ne"),
            ("ab\u{202e}cd\u{2066}e\u{2069}", "abcde"),
            ("\u{feff}x\u{ffff}\u{1fffe}\u{fdd0}", "x"),
            ("x \u{202e}\n", "x"),
            ("", ""),
            (" \n\t\n", ""),
        ];
        for (raw, expected) in cases {
            assert_eq!(normalise(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn nordic_letters_have_one_spelling() {
        assert_eq!(
            normalise("a\u{30a}, A\u{30a}, o\u{308}, u\u{301}, c\u{30c}, s\u{30c}"),
            "å, Å, ö, ú, č, š"
        );
        for atomic in ["æøåþðŋđŧ", "ÆØÅÞÐŊĐŦ", "áâãäéíóúýöčšžǩǧǯʒõ"] {
            assert_eq!(normalise(&atomic.nfd().collect::<String>()), atomic);
        }
    }

    #[test]
    fn joined_emoji_and_flags_are_left_whole() {
        for whole in ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👩🏽‍🏫", "🇳🇴🇫🇴🇬🇱", "می‌خواهم"]
        {
            assert_eq!(normalise(whole), whole);
        }
    }

    #[test]
    fn a_second_time_changes_nothing() {
        let parts =
            ["a", " ", "\n", "\r", "\t", "\u{30a}", "\u{202e}", "\u{2028}", "\u{c}", "\0", "\u{2000}", "🏳️‍🌈"];
        let mut seed = 7_usize;
        for _ in 0..2_000 {
            let mut raw = String::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                raw.push_str(parts[(seed >> 33) % parts.len()]);
            }
            let once = normalise(&raw);
            assert_eq!(normalise(&once), once, "{raw:?}");
        }
    }
}
