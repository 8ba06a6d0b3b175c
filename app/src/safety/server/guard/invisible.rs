//! Which characters are digits, dashes, or nothing to the eye. Tables from the Unicode Character Database.

/// Zero of every block of ten decimal digits (general category Nd); compatibility digits are left to NFKD.
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
    0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x1E140, 0x1E2F0, 0x1E4F0,
    0x1E950,
];

/// One of the dingbat circled digits, which NFKD leaves alone; each row is the digit 1.
const CIRCLED_ONES: &[u32] = &[0x2776, 0x2780, 0x278A, 0x24F5];

/// The ASCII digit a character stands for.
pub(super) fn digit(ch: char) -> Option<char> {
    let code = u32::from(ch);
    if code == 0x24FF {
        return Some('0');
    }
    let place = |zero: &u32| code.checked_sub(*zero).filter(|value| *value < 10);
    let circled = |one: &u32| code.checked_sub(*one).filter(|value| *value < 9).map(|value| value + 1);
    let value = ZEROS.iter().find_map(place).or_else(|| CIRCLED_ONES.iter().find_map(circled))?;
    char::from_digit(value, 10)
}

/// Dashes, hyphens and minus signs of every script.
pub(super) const fn is_dash(ch: char) -> bool {
    matches!(
        ch,
        '-' | '\u{02D7}' | '\u{058A}' | '\u{05BE}' | '\u{06D4}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2053}'
                | '\u{207B}'
                | '\u{208B}'
                | '\u{2212}'
                | '\u{2500}'
                | '\u{2796}'
                | '\u{2E17}'
                | '\u{2E1A}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{2E40}'
                | '\u{2E5D}'
                | '\u{301C}'
                | '\u{3030}'
                | '\u{30A0}'
                | '\u{30FC}'
                | '\u{FE31}'
                | '\u{FE32}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{10EAD}'
    )
}

/// Characters with no width: soft hyphens, joiners, direction marks, fillers, tags, control characters, and what Unicode
/// reserves as no character at all, which is taken out before a text is kept.
pub(super) fn is_invisible(ch: char) -> bool {
    u32::from(ch) & 0xFFFE == 0xFFFE
        || matches!(
            ch,
            '\0'..='\u{08}' | '\u{0E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}' | '\u{034F}'
                | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
                | '\u{FDD0}'..='\u{FDEF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Spaces that are drawn but are not `White_Space`: the Braille blank.
pub(super) fn is_space(ch: char) -> bool {
    ch.is_whitespace() || ch == '\u{2800}'
}
