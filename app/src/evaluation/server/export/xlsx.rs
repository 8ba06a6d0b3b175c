//! The same material as a flat workbook: the pieces, what was left out, and what the columns mean.
//!
//! Every text is written as a string cell, so nothing in a post can become a formula, and a text longer than a cell
//! goes on in further columns to its right.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use time::OffsetDateTime;

use super::clean::{cells, clean};
use super::columns::{Column, Reader, Value, joined};
use super::{Export, ExportError, refuse_duplicates};

/// What stands in the sheet of the pieces left out.
const LEFT_OUT: [Column; 7] = [
    Column::Kind,
    Column::Address,
    Column::Collected,
    Column::Withdrawn,
    Column::Reason,
    Column::Sha256,
    Column::Id,
];
/// Row height in points, six lines: a long post would otherwise fill the screen. The cell holds all of it.
const ROW_HEIGHT: f64 = 90.0;
/// Excel's longest sheet name in characters.
const SHEET_NAME_LIMIT: usize = 31;

/// The export as an `.xlsx` workbook.
///
/// # Errors
/// [`ExportError::Duplicate`] if a piece is there twice, [`ExportError::Workbook`] if Excel cannot hold the data.
pub fn xlsx(export: &Export) -> Result<Vec<u8>, ExportError> {
    refuse_duplicates(export)?;
    let formats = Formats::new();
    let mut book = Workbook::new();
    book.set_properties(
        &DocProperties::new()
            .set_title(clean(&export.title))
            .set_author(clean(&export.exported_by.name))
            .set_creation_datetime(&moment(export.exported_at)?),
    );
    pieces(book.add_worksheet(), export, &formats)?;
    left_out(book.add_worksheet(), export, &formats)?;
    about(book.add_worksheet(), export, &formats)?;
    Ok(book.save_to_buffer()?)
}

struct Formats {
    head: Format,
    text: Format,
    formula_like: Format,
    number: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let text = top.clone().set_text_wrap();
        Self {
            head: text.clone().set_bold(),
            formula_like: text.clone().set_quote_prefix(),
            moment: top.clone().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left),
            number: top,
            text,
        }
    }

    /// Excel would turn such a text into a formula as soon as somebody edits the cell, were it not marked as quoted.
    fn of(&self, text: &str) -> &Format {
        if text.starts_with(['=', '+', '-', '@', '\t']) { &self.formula_like } else { &self.text }
    }
}

fn moment(moment: OffsetDateTime) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_timestamp(moment.unix_timestamp())
}

fn sheet_name(name: &str) -> String {
    name.replace(['[', ']', ':', '*', '?', '/', '\\'], "-").chars().take(SHEET_NAME_LIMIT).collect()
}

fn write_text(sheet: &mut Worksheet, at: (u32, u16), text: &str, formats: &Formats) -> Result<(), XlsxError> {
    let text = clean(text);
    sheet.write_string_with_format(at.0, at.1, &text, formats.of(&text))?;
    Ok(())
}

/// Writes a text of any length into this column and those to its right, and says how many it took.
fn write_long(
    sheet: &mut Worksheet,
    at: (u32, u16),
    text: &str,
    formats: &Formats,
) -> Result<u16, XlsxError> {
    let (row, mut column) = at;
    for part in cells(text) {
        sheet.write_string_with_format(row, column, part, formats.of(part))?;
        column += 1;
    }
    Ok(column - at.1)
}

fn write_moment(
    sheet: &mut Worksheet,
    at: (u32, u16),
    when: OffsetDateTime,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.write_datetime_with_format(at.0, at.1, moment(when)?, &formats.moment)?;
    Ok(())
}

fn head(sheet: &mut Worksheet, names: &[String], formats: &Formats) -> Result<(), XlsxError> {
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(0, column, clean(name), &formats.head)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

fn width(column: Column) -> f64 {
    match column {
        Column::Text => 80.0,
        Column::Title | Column::Address | Column::BelongsTo | Column::Reason => 36.0,
        Column::Themes | Column::Services | Column::Case | Column::Role => 24.0,
        Column::Sha256 | Column::Id => 38.0,
        Column::Written | Column::Collected | Column::Withdrawn | Column::AgeGroups => 17.0,
        Column::Kind | Column::CaseKind | Column::Country => 14.0,
        Column::Language | Column::Version | Column::Step => 10.0,
    }
}

fn pieces(sheet: &mut Worksheet, export: &Export, formats: &Formats) -> Result<(), ExportError> {
    sheet.set_name(sheet_name(&export.labels.sheet_pieces))?;
    let reader = Reader::new(export);
    let columns: Vec<Column> = Column::of_piece().chain([Column::Text]).collect();
    let mut text_columns = 1;
    for (row, piece) in (1..).zip(&export.pieces) {
        sheet.set_row_height(row, ROW_HEIGHT)?;
        for (at, &column) in (0..).zip(&columns) {
            match reader.value(column, piece) {
                Some(Value::Texts(texts)) if column == Column::Text => {
                    let taken = write_long(sheet, (row, at), &joined(&texts), formats)?;
                    text_columns = text_columns.max(taken);
                }
                Some(Value::Texts(texts)) => write_text(sheet, (row, at), &joined(&texts), formats)?,
                Some(Value::Number(number)) => {
                    sheet.write_number_with_format(row, at, number as f64, &formats.number)?;
                }
                Some(Value::Moment(when)) => write_moment(sheet, (row, at), when, formats)?,
                None => {}
            }
        }
    }
    let text_name = export.labels.headings.name(Column::Text);
    let mut names: Vec<String> = columns.iter().map(|&c| export.labels.headings.name(c).to_owned()).collect();
    names.extend((2..=text_columns).map(|part| format!("{text_name} ({part})")));
    let widths = columns.iter().copied().chain((2..=text_columns).map(|_| Column::Text)).map(width);
    table(sheet, &names, widths, export.pieces.len(), formats)
}

fn table(
    sheet: &mut Worksheet,
    names: &[String],
    widths: impl Iterator<Item = f64>,
    rows: usize,
    formats: &Formats,
) -> Result<(), ExportError> {
    head(sheet, names, formats)?;
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, width)?;
    }
    let last_row = u32::try_from(rows).map_err(|_| XlsxError::RowColumnLimitError)?;
    let last_column =
        u16::try_from(names.len().saturating_sub(1)).map_err(|_| XlsxError::RowColumnLimitError)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn left_out(sheet: &mut Worksheet, export: &Export, formats: &Formats) -> Result<(), ExportError> {
    let labels = &export.labels;
    sheet.set_name(sheet_name(&labels.sheet_left_out))?;
    for (row, out) in (1..).zip(&export.left_out) {
        for (at, column) in (0..).zip(LEFT_OUT) {
            let text = match column {
                Column::Kind => labels.kind(out.kind).to_owned(),
                Column::Address => out.address.clone(),
                Column::Reason => labels.withdrawn.clone(),
                Column::Sha256 => out.sha256.clone(),
                Column::Id => out.id.to_string(),
                _ => String::new(),
            };
            match column {
                Column::Collected => write_moment(sheet, (row, at), out.collected_at, formats)?,
                Column::Withdrawn => write_moment(sheet, (row, at), out.withdrawn_at, formats)?,
                _ => write_text(sheet, (row, at), &text, formats)?,
            }
        }
    }
    let names: Vec<String> = LEFT_OUT.iter().map(|&c| labels.headings.name(c).to_owned()).collect();
    table(sheet, &names, LEFT_OUT.into_iter().map(width), export.left_out.len(), formats)
}

fn about(sheet: &mut Worksheet, export: &Export, formats: &Formats) -> Result<(), ExportError> {
    let labels = &export.labels;
    sheet.set_name(sheet_name(&labels.sheet_about))?;
    sheet.set_column_width(0, 32)?;
    sheet.set_column_width(1, 80)?;
    let facts = [
        (&labels.project, &export.title),
        (&labels.milestone, &export.milestone),
        (&labels.exported_by, &export.exported_by.name),
    ];
    for (row, (label, fact)) in (0..).zip(facts) {
        sheet.write_string_with_format(row, 0, clean(label), &formats.head)?;
        write_text(sheet, (row, 1), fact, formats)?;
    }
    sheet.write_string_with_format(3, 0, clean(&labels.exported_at), &formats.head)?;
    write_moment(sheet, (3, 1), export.exported_at, formats)?;
    let counts = [(&labels.included, export.pieces.len()), (&labels.left_out, export.left_out.len())];
    for (row, (label, count)) in (4..).zip(counts) {
        sheet.write_string_with_format(row, 0, clean(label), &formats.head)?;
        let number = formats.number.clone().set_align(FormatAlign::Left);
        sheet.write_number_with_format(row, 1, count as f64, &number)?;
    }
    sheet.write_string_with_format(7, 0, clean(&labels.column), &formats.head)?;
    sheet.write_string_with_format(7, 1, clean(&labels.meaning), &formats.head)?;
    for (row, column) in (8..).zip(Column::ALL) {
        write_text(sheet, (row, 0), labels.headings.name(column), formats)?;
        write_text(sheet, (row, 1), labels.headings.meaning(column), formats)?;
    }
    Ok(())
}
