//! What of a text shows nothing, and so cannot part a number; and what does show, and parts it.

use super::normalise::glyphs;
use super::samples::TODAY;
use super::{Level, NumberKind, check};

fn plain(text: &str) -> String {
    glyphs(text).iter().map(|glyph| glyph.ch).collect()
}

#[test]
fn emphasis_and_code_marks_show_nothing() {
    for (text, wanted) in [
        ("a*b*c", "abc"),
        ("a**b**c", "abc"),
        ("a`b`c", "abc"),
        ("a~~b~~c", "a~b~c"),
        ("a~b", "a~b"),
        ("a~", "a~"),
        ("a\\*b", "ab"),
        ("a\\-b", "a-b"),
        ("a\\b", "a\\b"),
        ("a\\", "a\\"),
        ("a_b", "a_b"),
        ("\\\\", "\\"),
    ] {
        assert_eq!(plain(text), wanted, "{text}");
    }
}

#[test]
fn links_show_their_words_and_keep_their_target_apart() {
    for (text, wanted) in [
        ("[12](x)3", "123\u{1}x"),
        ("[12][x]3", "123\u{1}x"),
        ("1[2](x)", "12\u{1}x"),
        ("1[2", "1[2"),
        ("[1]2", "[1]2"),
        ("[[1](x)]", "[1]\u{1}x"),
        ("[1](x\n)", "[1](x\n)"),
        ("1](x)", "1\u{1}x"),
        ("<b>1</b>2", "12\u{1}b\u{1}/b"),
        ("1<p>2", "1 2\u{1}p"),
        ("1<2", "1<2"),
        ("&#49;&nbsp;%32", "1 2"),
    ] {
        assert_eq!(plain(text), wanted, "{text}");
    }
}

#[test]
fn letters_and_signs_have_one_spelling() {
    for (text, wanted) in [
        ("FØDSELSDAG", "fodselsdag"),
        ("fæddur", "faeddur"),
        ("þú", "thu"),
        ("ðŋđ", "dnd"),
        ("a\r\nb", "a \nb"),
        ("a\u{B}b\u{85}c\u{2028}d", "a\nb\nc\nd"),
        ("a\u{C}b\u{2029}c", "a\n\nb\n\nc"),
        ("1\u{2044}2\u{2215}3", "1/2/3"),
        ("1\u{B7}2\u{2022}3\u{2219}4\u{22C5}5", "1.2.3.4.5"),
        ("1\u{2013}2\u{2212}3", "1-2-3"),
        ("1\u{A0}2\u{2800}3", "1 2 3"),
        ("\u{661}\u{FF12}", "12"),
    ] {
        assert_eq!(plain(text), wanted, "{text}");
    }
}

/// The reserved code points are taken out before a text is kept, so they cannot part a number here either.
#[test]
fn what_is_no_character_parts_no_number() {
    for code in [0xFDD0, 0xFDDF, 0xFDEF, 0xFFFE, 0xFFFF, 0x1_FFFE, 0x10_FFFF, 0xFFF0, 0xFFF8, 0xFFFB] {
        let sign = char::from_u32(code).unwrap();
        let typed = check(&format!("150760{}1111", sign.to_string().repeat(9)), TODAY);
        let entities = check(&format!("150760{}1111", format!("&#x{code:X};").repeat(9)), TODAY);
        for found in [typed, entities] {
            let found: Vec<_> = found.iter().map(|one| (one.kind, one.level)).collect();
            assert_eq!(found, [(NumberKind::DenmarkCpr, Level::Warn)], "{code:X}");
        }
    }
    for code in [0xFDCF, 0xFDF0, 0xFFFD, 0xFFEF - 1] {
        assert_eq!(plain(&format!("1{}2", char::from_u32(code).unwrap())).chars().next_back(), Some('2'));
        assert_ne!(plain(&format!("1{}2", char::from_u32(code).unwrap())), "12", "{code:X}");
    }
}
