//! From the bytes of a file to text: which encoding it is in is found out.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file and the name of the encoding it was read in.
///
/// A byte order mark decides; then bytes that are UTF-16 or UTF-8 beyond doubt; then the detector that browsers use.
/// Of its guesses only those for the Latin alphabet are believed, which is what spreadsheets here write.
pub(super) fn decode(bytes: &[u8]) -> (String, &'static str) {
    let encoding = Encoding::for_bom(bytes).map_or_else(|| guess(bytes), |(encoding, _)| encoding);
    let (text, _, _) = encoding.decode(bytes);
    // PostgreSQL keeps no NUL, and no text needs one.
    (text.replace('\0', ""), encoding.name())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"no"), Utf8Detection::Deny);
    let latin = ["windows-1252", "windows-1250", "windows-1257", "ISO-8859-2", "ISO-8859-4"];
    if latin.contains(&guess.name()) { guess } else { WINDOWS_1252 }
}

/// UTF-16 without a mark: in Latin text every other byte is zero, and there is a second one to each.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let pairs = bytes.chunks_exact(2).take(512);
    let (mut total, mut high, mut low) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        total += 1;
        high += usize::from(pair.first() == Some(&0));
        low += usize::from(pair.last() == Some(&0));
    }
    match total {
        0 => None,
        _ if low * 2 > total && low > high => Some(UTF_16LE),
        _ if high * 2 > total => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    const LIST: &str = "e-post;navn\nåse@råde.example;Åse Østbø\n";

    fn utf16(little: bool, mark: bool) -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        let units = format!("{mark}{LIST}").encode_utf16().collect::<Vec<_>>();
        let bytes = units.iter().map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
        bytes.flatten().collect()
    }

    #[test]
    fn every_encoding_that_spreadsheets_write_is_read() {
        let latin: Vec<u8> = LIST.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let cases: [(&str, Vec<u8>, &str); 7] = [
            ("UTF-8", LIST.as_bytes().to_vec(), "UTF-8"),
            ("UTF-8 with mark", format!("\u{feff}{LIST}").into_bytes(), "UTF-8"),
            ("Windows-1252", latin, "windows-1252"),
            ("UTF-16 LE", utf16(true, true), "UTF-16LE"),
            ("UTF-16 BE", utf16(false, true), "UTF-16BE"),
            ("UTF-16 LE without mark", utf16(true, false), "UTF-16LE"),
            ("UTF-16 BE without mark", utf16(false, false), "UTF-16BE"),
        ];
        for (what, bytes, name) in cases {
            assert_eq!(decode(&bytes), (LIST.to_owned(), name), "{what}");
        }
    }

    #[test]
    fn a_dash_and_a_euro_of_windows_are_read() {
        assert_eq!(decode(b"Team \x96 H\xf8st \x80").0, "Team – Høst €");
    }

    #[test]
    fn names_of_every_country_are_read_from_one_byte_a_letter() {
        let names = "Averøy Råde Åse Ægir|Göteborg Växjö Ängelholm|Hämeenlinna Jyväskylä|Breiðholt Þór Ýmir|Tórshavn Eiði";
        for name in names.split('|') {
            let bytes: Vec<u8> = name.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
            assert_eq!(decode(&bytes).0, name);
        }
    }

    #[test]
    fn nothing_and_nul_do_no_harm() {
        assert_eq!(decode(b"").0, "");
        assert_eq!(decode(b"a\0b").0, "ab");
    }
}
