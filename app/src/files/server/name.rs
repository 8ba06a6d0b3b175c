//! Names of files: what people's machines call them, made harmless, and how a header carries them.

use unicode_normalization::UnicodeNormalization;

/// The longest name, in characters.
const NAME_MAX: usize = 120;

/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A name without folders, control characters, directions and invisible characters, in NFC; never empty.
#[must_use]
pub(super) fn clean(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last
        .nfc()
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !ending.is_empty() && ending.chars().count() <= 10 => {
            (stem, format!(".{ending}"))
        }
        _ => (name, String::new()),
    };
    let stem: String = stem.chars().take(NAME_MAX - ending.chars().count()).collect();
    let first = stem.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|port| {
        first
            .strip_prefix(port)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    let stem = if stem.trim().is_empty() { "file".to_owned() } else { stem };
    if DEVICES.contains(&first.as_str()) || numbered {
        format!("_{stem}{ending}")
    } else {
        format!("{stem}{ending}")
    }
}

/// Characters that turn the direction of text or are not seen: with them one name looks like another.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// The ending of a cleaned name, in lower case.
#[must_use]
pub(super) fn ending(name: &str) -> Option<String> {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// The value of `Content-Disposition` for a download (RFC 6266), the name in both forms (RFC 8187).
#[must_use]
pub(super) fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_graphic() && !"\"\\%".contains(c) || c == ' ' { c } else { '_' })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(name))
}

/// Percent-encoded, but for the characters that RFC 8187 lets stand.
fn encoded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{clean, disposition, ending};

    #[test]
    fn asvs_5_3_2_a_name_is_never_a_path_and_shows_what_it_is() {
        let table = [
            ("../../etc/passwd.txt", "passwd.txt"),
            ("C:\\Users\\kari\\Møte.docx", "Møte.docx"),
            ("rapport.pdf::$DATA", "rapport.pdf__$DATA"),
            ("cod\u{202e}fdp.exe", "codfdp.exe"),
            ("a\u{0}b\r\n.pdf", "ab.pdf"),
            (" .htaccess", "htaccess"),
            ("..", "file"),
            ("nul.txt", "_nul.txt"),
            ("COM1.pdf", "_COM1.pdf"),
            ("A\u{30a}rsplan.pdf", "Årsplan.pdf"),
            ("x.pdf. . ", "x.pdf"),
            ("zero\u{200b}width.csv", "zerowidth.csv"),
        ];
        for (sent, kept) in table {
            assert_eq!(clean(sent), kept, "{sent:?}");
        }
        let long = clean(&format!("{}.pdf", "å".repeat(400)));
        assert!(long.chars().count() == 120 && long.ends_with(".pdf"));
        assert_eq!(ending("Plan.PDF").as_deref(), Some("pdf"));
        assert_eq!(ending("plan"), None);
    }

    #[test]
    fn asvs_5_4_2_a_name_in_a_header_stays_in_its_quotes() {
        assert_eq!(
            disposition("Møte \"a\"; x=y.pdf"),
            "attachment; filename=\"M_te _a_; x=y.pdf\"; filename*=UTF-8''M%C3%B8te%20%22a%22%3B%20x%3Dy.pdf"
        );
    }
}
