//! From text to rows and columns: the separator is found out, and each row knows its line in the file.

use serde::{Deserialize, Serialize};

use super::headers;
use crate::people::model::{Column, LIST_MAX_ROWS, PeopleError};
use crate::platform::error::{Failure, FieldErrors};

/// A list as rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// What separates the columns.
    pub separator: char,
    /// What each column holds; none for a column that means nothing here.
    pub columns: Vec<Option<Column>>,
    /// Headers that mean nothing here.
    pub ignored: Vec<String>,
    /// The row of headers, if there is one.
    pub header: Option<Row>,
    /// The rows below the header.
    pub rows: Vec<Row>,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Why a list cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    /// The Fluent key that says so.
    key: &'static str,
    /// Where a quotation mark was opened that is never closed.
    open: Option<Place>,
}

/// A cell of the file: its line and its column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    line: u64,
    column: usize,
}

impl From<&'static str> for Unreadable {
    fn from(key: &'static str) -> Self {
        Self { key, open: None }
    }
}

impl Unreadable {
    /// The message at the field of the list.
    pub(super) fn into_failure(self) -> PeopleError {
        let mut errors = FieldErrors::default();
        let args = self.open.map(|at| [("line", at.line.to_string()), ("column", at.column.to_string())]);
        errors.add_with("list", self.key, args.as_ref().map_or(&[], <[_; 2]>::as_slice));
        Failure::Invalid(errors)
    }
}

/// Reads a list. Without a header the first column holds addresses and the second names.
///
/// # Errors
/// When there is nothing in it, it has no column of addresses, it is too long, or a quotation mark in it is not closed:
/// then rows would be swallowed by a cell.
pub(super) fn read(text: &str) -> Result<Table, Unreadable> {
    // The reader counts lines wrongly where they end as in Windows, and as forms send them.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (text, told, skipped) = told_separator(&text);
    let separator = told.unwrap_or_else(|| separator(text));
    if let Some(open) = unclosed(text, separator, skipped) {
        return Err(Unreadable { key: "people-error-list-quote", open: Some(open) });
    }
    let mut rows = rows(text, separator, skipped);
    rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
    let first = rows.first().ok_or(Unreadable::from("people-error-list-empty"))?;
    let columns: Vec<Option<Column>> = first.cells.iter().map(|cell| headers::column(cell)).collect();
    let is_header = columns.iter().any(Option::is_some) && !first.cells.iter().any(|cell| cell.contains('@'));
    let (columns, ignored, header) = if is_header {
        let unknown = first
            .cells
            .iter()
            .zip(&columns)
            .filter(|(cell, column)| column.is_none() && !cell.trim().is_empty());
        let ignored = unknown.map(|(cell, _)| cell.trim().to_owned()).collect();
        (columns, ignored, Some(rows.remove(0)))
    } else {
        (vec![Some(Column::Email), Some(Column::Name)], Vec::new(), None)
    };
    if !columns.contains(&Some(Column::Email)) || (!is_header && !rows.iter().any(has_address)) {
        return Err("people-error-list-no-address".into());
    }
    match rows.len() {
        0 => Err("people-error-list-empty".into()),
        count if count > LIST_MAX_ROWS => Err("people-error-list-rows".into()),
        _ => Ok(Table { separator, columns, ignored, header, rows }),
    }
}

impl Table {
    /// The list as text again, each row on its line.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut line = 1;
        for row in self.header.iter().chain(&self.rows) {
            while line < row.line {
                text.push('\n');
                line += 1;
            }
            text.push_str(&written(row, self.separator));
            line += 1;
        }
        text
    }

    /// The cell of a row in a column, without white space around it; empty where there is none.
    pub(super) fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        let place = self.columns.iter().position(|known| *known == Some(column));
        place.and_then(|place| row.cells.get(place)).map_or("", |cell| cell.trim())
    }
}

/// A row as one line of a file.
fn written(row: &Row, separator: char) -> String {
    let quoted = |cell: &String| {
        let bare = !cell.contains([separator, '"', '\n', '\r']);
        if bare { cell.clone() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let cells: Vec<String> = row.cells.iter().map(quoted).collect();
    format!("{}\n", cells.join(&separator.to_string()))
}

fn has_address(row: &Row) -> bool {
    row.cells.first().is_some_and(|cell| cell.contains('@'))
}

/// The separator that Excel's first line `sep=;` tells, the text below it, and how many lines that leaves out.
fn told_separator(text: &str) -> (&str, Option<char>, u64) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim().to_ascii_lowercase();
    match told.strip_prefix("sep=").map(|told| told.chars().collect::<Vec<_>>()).as_deref() {
        Some([one @ (',' | ';' | '\t')]) => (rest, Some(*one), 1),
        // The tab was trimmed away.
        Some([]) => (rest, Some('\t'), 1),
        _ => (text, None, 0),
    }
}

/// The separator with which the first lines fall into the most columns, evenly.
fn separator(text: &str) -> char {
    let rate = |separator: char| {
        let rows = rows(&text.lines().take(20).collect::<Vec<_>>().join("\n"), separator, 0);
        let width = rows.first().map_or(0, |row| row.cells.len());
        let even = rows.iter().filter(|row| row.cells.len() == width).count();
        let known = rows
            .first()
            .map_or(0, |row| row.cells.iter().filter(|cell| headers::column(cell).is_some()).count());
        (known, if width > 1 { even } else { 0 }, width)
    };
    // The last of equals wins; a comma alone may stand inside a name.
    ['\t', ',', ';'].into_iter().max_by_key(|separator| rate(*separator)).unwrap_or(';')
}

/// Where a quotation mark opens a cell that goes on over lines and is never closed, or is closed by the next quotation mark
/// of another cell.
fn unclosed(text: &str, separator: char, skipped: u64) -> Option<Place> {
    let mut at = Place { line: 1 + skipped, column: 1 };
    let mut quoted: Option<Place> = None;
    let mut begins = true;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('"', Some(_)) if letters.peek() == Some(&'"') => drop(letters.next()),
            ('"', Some(open)) => {
                let ends = letters.peek().is_none_or(|next| *next == separator || *next == '\n');
                if !ends && at.line > open.line {
                    return Some(open);
                }
                quoted = None;
            }
            ('"', None) if begins => quoted = Some(at),
            ('\n', _) => at = Place { line: at.line + 1, column: 1 },
            (letter, None) if letter == separator => at.column += 1,
            _ => {}
        }
        begins = quoted.is_none() && (letter == separator || letter == '\n');
    }
    quoted
}

fn rows(text: &str, separator: char, skipped: u64) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    let bytes = text.as_bytes();
    let (mut at, mut line) = (0_usize, 1 + skipped);
    let rows = records.map(|record| {
        // The reader tells where it began to look for the row: empty lines before it are not its own.
        let begin = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(at);
        let begin = begin + bytes.iter().skip(begin).take_while(|byte| **byte == b'\n').count();
        let passed = bytes.get(at..begin).unwrap_or_default().iter().filter(|byte| **byte == b'\n');
        (at, line) = (begin, line + passed.count() as u64);
        Row { line, cells: record.iter().map(str::to_owned).collect() }
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::people::model::Column;

    #[test]
    fn every_separator_is_found_out() {
        for separator in [',', ';', '\t'] {
            let text = format!("email{separator}name\na@b.example{separator}\"Berg{separator} Åse\"\n");
            let table = read(&text).unwrap();
            assert_eq!(table.separator, separator);
            assert_eq!(table.cell(&table.rows[0], Column::Name), format!("Berg{separator} Åse"));
        }
    }

    #[test]
    fn a_comma_in_a_name_does_not_make_the_list_comma_separated() {
        let table = read("Navn;E-post\nBerg, Åse;a@b.example\nLie, Per;c@d.example\n").unwrap();
        assert_eq!((table.separator, table.rows.len()), (';', 2));
    }

    #[test]
    fn rows_know_their_lines_past_empty_ones_and_line_breaks_in_cells() {
        let text = "sep=,\nemail,name\n\n\"a@b.example\",\"Åse\nBerg\"\nc@d.example,Per\n";
        for end in ["\n", "\r\n", "\r"] {
            let table = read(&text.replace('\n', end)).unwrap();
            assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 6], "{end:?}");
        }
    }

    #[test]
    fn addresses_alone_are_a_list_too() {
        let table = read("a@b.example\nc@d.example\n").unwrap();
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.cell(&table.rows[1], Column::Email), "c@d.example");
    }

    #[test]
    fn what_is_no_list_is_said_in_words() {
        let wrong = |text: &str| read(text).unwrap_err().key;
        assert_eq!(wrong("\n \n"), "people-error-list-empty");
        assert_eq!(wrong("email;name\n"), "people-error-list-empty");
        assert_eq!(wrong("navn;land\nÅse;NO\n"), "people-error-list-no-address");
        assert_eq!(wrong("bare tekst"), "people-error-list-no-address");
        let long = format!("email\n{}", "a@b.example\n".repeat(1001));
        assert_eq!(wrong(&long), "people-error-list-rows");
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_told_by_line_and_column_and_swallows_no_rows() {
        let place = |text: &str| read(text).unwrap_err().open.map(|at| (at.line, at.column));
        let open =
            "email;name;role\na@b.example;Åse;member\nc@d.example;\"Per;member\ne@f.example;Kari;member\n";
        for end in ["\n", "\r\n"] {
            assert_eq!(place(&open.replace('\n', end)), Some((3, 2)), "{end:?}");
        }
        assert_eq!(place(&format!("sep=;\n{open}")), Some((4, 2)));
        let closed_by_another = open.replace("Kari", "\"Kari\"");
        assert_eq!(place(&closed_by_another), Some((3, 2)));
        let fine = "email;name\na@b.example;\"Berg; \"\"Å\"\"\"\nc@d.example;Per \"Pelle\" Lie\ne@f.example;\"Åse\nLie\"\n";
        assert_eq!(read(fine).unwrap().rows.len(), 3);
    }

    #[test]
    fn a_list_written_again_is_the_same_list() {
        let text = "\n\"E-post\";Navn\n\nase@b.example;\"Berg; \"\"Å\"\"\"\nc@d.example;Per\n";
        let table = read(text).unwrap();
        assert_eq!(read(&table.text()).unwrap(), table);
        let bare = read("a@b.example;Åse\nc@d.example;Per\n").unwrap();
        assert_eq!(read(&bare.text()).unwrap(), bare);
    }

    #[test]
    fn columns_that_mean_nothing_are_told() {
        let table = read("email,Skonummer,name\na@b.example,42,Åse\n").unwrap();
        assert_eq!(table.ignored, ["Skonummer"]);
        assert_eq!(table.cell(&table.rows[0], Column::Name), "Åse");
    }
}
