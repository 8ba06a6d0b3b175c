//! Lists as CSV files that spreadsheets of every language open well (RFC 4180).

use crate::platform::lang::UiLang;

/// Where the decimal mark is a comma, spreadsheets expect semicolons between the columns.
#[must_use]
pub fn separator(lang: UiLang) -> char {
    if lang == UiLang::En { ',' } else { ';' }
}

/// Rows as a file: UTF-8 with a mark, so that spreadsheets know, and lines that end as RFC 4180 says.
#[must_use]
pub fn csv(lang: UiLang, rows: &[Vec<String>]) -> Vec<u8> {
    let separator = separator(lang);
    let mut file = String::from('\u{feff}');
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                file.push(separator);
            }
            push(&mut file, cell, separator);
        }
        file.push_str("\r\n");
    }
    file.into_bytes()
}

/// A cell, quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe before it (ASVS 1.2.10).
fn push(file: &mut String, cell: &str, separator: char) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']);
    let quoted = formula || cell.contains(['"', '\n', '\r', separator]) || cell.trim() != cell;
    if !quoted {
        file.push_str(cell);
        return;
    }
    file.push('"');
    if formula {
        file.push('\'');
    }
    file.push_str(&cell.replace('"', "\"\""));
    file.push('"');
}

#[cfg(test)]
mod tests {
    use super::csv;
    use crate::platform::lang::UiLang;

    fn text(lang: UiLang, row: &[&str]) -> String {
        let row = row.iter().map(|cell| (*cell).to_owned()).collect();
        String::from_utf8(csv(lang, &[row])).unwrap()
    }

    #[test]
    fn asvs_1_2_10_a_cell_is_never_a_formula() {
        for bad in ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "＝1"] {
            let file = text(UiLang::En, &[bad]);
            assert!(file.starts_with("\u{feff}\"'"), "{file:?}");
        }
    }

    #[test]
    fn separator_and_quotes_follow_the_language() {
        assert_eq!(text(UiLang::Nb, &["a;b", "c,d", "\"e\""]), "\u{feff}\"a;b\";c,d;\"\"\"e\"\"\"\r\n");
        assert_eq!(text(UiLang::En, &["a;b", "c,d"]), "\u{feff}a;b,\"c,d\"\r\n");
    }
}
