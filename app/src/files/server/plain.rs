//! Plain text in whatever encoding it was saved in.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text; none for what is no text: with zero bytes in it, or beginning like another kind of file.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    if infer::get(bytes).is_some_and(|kind| kind.matcher_type() != infer::MatcherType::Text) {
        return None;
    }
    let (encoding, marked) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, true),
        None => (guess(bytes), false),
    };
    let (text, _, _) = encoding.decode(bytes);
    let wide = marked && (encoding == UTF_16LE || encoding == UTF_16BE);
    let control = |c: char| c.is_control() && !['\n', '\r', '\t', '\u{c}'].contains(&c);
    if (!wide && bytes.contains(&0)) || text.chars().any(control) {
        return None;
    }
    Some(text.into_owned())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn the_letters_come_through_from_every_encoding_that_machines_save() {
        let text = "Årsplan; møte på Nørresundby, þetta er í lagi";
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
        assert_eq!(decode(&latin).as_deref(), Some(text));
        assert_eq!(decode(text.as_bytes()).as_deref(), Some(text));
        let wide: Vec<u8> =
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide).as_deref(), Some(text));
        assert_eq!(decode(b"").as_deref(), Some(""));
    }

    #[test]
    fn asvs_5_2_2_what_begins_like_another_kind_or_holds_zero_bytes_is_no_text() {
        for other in [
            &b"MZ\x90\x00\x03"[..],
            b"%PDF-1.7",
            b"\x7fELF\x02\x01\x01\x00",
            b"PK\x03\x04",
            b"a\x00b",
            b"a\x1b[2J",
        ] {
            assert_eq!(decode(other), None, "{other:?}");
        }
    }
}
