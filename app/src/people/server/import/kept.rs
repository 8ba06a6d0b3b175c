//! What is kept of a list until it is confirmed: its known columns alone, and never a number that the guard stops.

use serde::{Deserialize, Serialize};

use super::table::{Row, Table};
use crate::people::model::{Column, PeopleError, RowProblem};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::App;
use crate::safety::server::service::{Field, Warnings, check};

/// The longest header that is told back, in characters.
const HEADER: usize = 60;

/// A list as the database keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    separator: char,
    columns: Vec<String>,
    ignored: Vec<String>,
    header: Option<Row>,
    rows: Vec<Row>,
    stopped: Vec<Stopped>,
}

/// A cell that was emptied because an identity number stood in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stopped {
    /// The line of the file, from 1.
    pub line: u64,
    column: String,
    args: Vec<(String, String)>,
}

impl Stopped {
    /// What the preview says of it; the kind of number, never the number.
    pub(super) fn problem(&self) -> Option<RowProblem> {
        Some(RowProblem {
            line: self.line,
            column: Column::from_code(&self.column)?,
            found: String::new(),
            key: "safety-stop",
            args: self.args.clone(),
        })
    }
}

impl Kept {
    /// What is kept of a list.
    ///
    /// # Errors
    /// When the guard itself fails; what it stops is emptied and noted.
    pub(super) async fn of(actor: &Actor, app: &App, table: Table) -> Result<Self, PeopleError> {
        let known = known(&table.columns);
        let pick = |row: Row| Row { line: row.line, cells: picked(&row, &known) };
        let mut kept = Self {
            separator: table.separator,
            columns: known.iter().map(|(_, column)| column.code().to_owned()).collect(),
            ignored: table.ignored.iter().map(|header| told(header)).collect(),
            header: table.header.map(pick),
            rows: table.rows.into_iter().map(pick).collect(),
            stopped: Vec::new(),
        };
        kept.empty_stopped(actor, app).await?;
        Ok(kept)
    }

    /// The list as it is read, and the cells that were emptied.
    pub(super) fn open(self) -> (Table, Vec<Stopped>) {
        let table = Table {
            separator: self.separator,
            columns: self.columns.iter().map(|code| Column::from_code(code)).collect(),
            ignored: self.ignored,
            header: self.header,
            rows: self.rows,
        };
        (table, self.stopped)
    }

    async fn empty_stopped(&mut self, actor: &Actor, app: &App) -> Result<(), PeopleError> {
        let mut names = Vec::new();
        let mut texts = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            for (place, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                names.push(format!("{at} {place}"));
                texts.push(cell.as_str());
            }
        }
        let fields: Vec<Field<'_>> =
            names.iter().zip(texts).map(|(name, text)| Field { name, text }).collect();
        let errors = match check::<()>(actor, app, &fields, Warnings::Later).await {
            Ok(_) => return Ok(()),
            Err(Failure::Invalid(errors)) => errors,
            Err(failure) => return Err(failure),
        };
        for error in errors.0 {
            let place = error.field.split_once(' ').and_then(|(row, cell)| Some((row.parse().ok()?, cell)));
            if let Some((row, cell)) = place {
                self.empty(row, cell.parse().unwrap_or(usize::MAX), error.args);
            }
        }
        Ok(())
    }

    /// Empties a cell and notes why; once, however many numbers stood in it.
    fn empty(&mut self, row: usize, place: usize, args: Vec<(String, String)>) {
        let Some(row) = self.rows.get_mut(row) else { return };
        let (Some(cell), Some(column)) = (row.cells.get_mut(place), self.columns.get(place)) else { return };
        if !cell.is_empty() {
            cell.clear();
            self.stopped.push(Stopped { line: row.line, column: column.clone(), args });
        }
    }
}

/// Where the known columns stand, each once.
fn known(columns: &[Option<Column>]) -> Vec<(usize, Column)> {
    let mut known: Vec<(usize, Column)> = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        if let Some(column) = column.filter(|column| known.iter().all(|(_, other)| other != column)) {
            known.push((place, column));
        }
    }
    known
}

/// The cells of the known columns, each on one line.
fn picked(row: &Row, known: &[(usize, Column)]) -> Vec<String> {
    let cell = |place: usize| row.cells.get(place).map(String::as_str).unwrap_or_default();
    known.iter().map(|(place, _)| cell(*place).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// A header that means nothing here, as it is told back: short and without digits, because it may be no header at all.
fn told(header: &str) -> String {
    header.chars().filter(|c| !c.is_numeric()).take(HEADER).collect()
}
