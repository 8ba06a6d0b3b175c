//! The columns of the sheet, which are also the variables of the project.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;
use uuid::Uuid;

use super::{Export, Labels, Piece, clean::clean};

/// One fact about a piece. The order is that of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Title as written.
    Title,
    /// Post or comment.
    Kind,
    /// Name of the municipality, national case, network or organisation.
    Case,
    /// What the case is.
    CaseKind,
    /// Country of the case.
    Country,
    /// Language of the text, BCP 47.
    Language,
    /// When the version was written, UTC.
    Written,
    /// When it was collected, UTC.
    Collected,
    /// Number of the version.
    Version,
    /// Role of the author.
    Role,
    /// Themes.
    Themes,
    /// Services.
    Services,
    /// Age groups.
    AgeGroups,
    /// Step of the staircase.
    Step,
    /// Address of the post that a comment answers.
    BelongsTo,
    /// Stable address.
    Address,
    /// SHA-256 of the collected text.
    Sha256,
    /// Identifier of the piece.
    Id,
    /// The text itself; only in the sheet, the project has it as a source.
    Text,
    /// When consent was withdrawn, UTC; only of what was left out.
    Withdrawn,
    /// Why a piece was left out; only of what was left out.
    Reason,
}

impl Column {
    /// Every column, to make [`Headings`] and the explanation of the workbook from.
    pub const ALL: [Self; 21] = [
        Self::Title,
        Self::Kind,
        Self::Case,
        Self::CaseKind,
        Self::Country,
        Self::Language,
        Self::Written,
        Self::Collected,
        Self::Version,
        Self::Role,
        Self::Themes,
        Self::Services,
        Self::AgeGroups,
        Self::Step,
        Self::BelongsTo,
        Self::Address,
        Self::Sha256,
        Self::Id,
        Self::Text,
        Self::Withdrawn,
        Self::Reason,
    ];

    /// What a text source says about itself.
    pub(super) fn of_piece() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|c| !matches!(c, Self::Text | Self::Withdrawn | Self::Reason))
    }

    /// What a case says about all its pieces together.
    pub(super) const OF_CASE: [Self; 9] = [
        Self::CaseKind,
        Self::Country,
        Self::Kind,
        Self::Language,
        Self::Role,
        Self::Themes,
        Self::Services,
        Self::AgeGroups,
        Self::Step,
    ];

    /// A name that never changes: identifiers in the project and keys of translations are made of it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Kind => "kind",
            Self::Case => "case",
            Self::CaseKind => "case-kind",
            Self::Country => "country",
            Self::Language => "language",
            Self::Written => "written",
            Self::Collected => "collected",
            Self::Version => "version",
            Self::Role => "role",
            Self::Themes => "themes",
            Self::Services => "services",
            Self::AgeGroups => "age-groups",
            Self::Step => "step",
            Self::BelongsTo => "belongs-to",
            Self::Address => "address",
            Self::Sha256 => "sha256",
            Self::Id => "id",
            Self::Text => "text",
            Self::Withdrawn => "withdrawn",
            Self::Reason => "reason",
        }
    }

    /// Type of the variable in the words of REFI-QDA (`typeOfVariableType`).
    pub(super) fn variable_type(self) -> &'static str {
        match self {
            Self::Written | Self::Collected | Self::Withdrawn => "DateTime",
            Self::Version | Self::Step => "Integer",
            _ => "Text",
        }
    }
}

/// How a column is called and what it means.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Short name, different from all others.
    pub name: String,
    /// One sentence for the reader; of dates it says that they are UTC.
    pub meaning: String,
}

/// A heading for every column.
#[derive(Clone, Debug)]
pub struct Headings(BTreeMap<Column, Heading>);

impl Headings {
    /// Asks for the heading of each column once; [`Column::key`] names its translation.
    pub fn new(heading: impl FnMut(Column) -> Heading) -> Self {
        let mut heading = heading;
        Self(Column::ALL.into_iter().map(|column| (column, heading(column))).collect())
    }

    pub(super) fn name(&self, column: Column) -> &str {
        self.0.get(&column).map_or(column.key(), |heading| &heading.name)
    }

    pub(super) fn meaning(&self, column: Column) -> &str {
        self.0.get(&column).map_or("", |heading| &heading.meaning)
    }
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Texts(Vec<String>),
    Number(i64),
    Moment(OffsetDateTime),
}

impl Value {
    fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let texts: Vec<String> = texts.into_iter().map(clean).filter(|text| !text.is_empty()).collect();
        (!texts.is_empty()).then_some(Self::Texts(texts))
    }
}

/// Several values in one field, as analysis programs and spreadsheets show them.
pub(super) fn joined(texts: &[String]) -> String {
    texts.join("; ")
}

/// Reads the columns of pieces; knows the words and which post a comment answers.
pub(super) struct Reader<'a> {
    labels: &'a Labels,
    addresses: BTreeMap<Uuid, &'a str>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(export: &'a Export) -> Self {
        let addresses = export.pieces.iter().map(|piece| (piece.id, piece.address.as_str())).collect();
        Self { labels: &export.labels, addresses }
    }

    /// The value of a piece, or nothing if it has none or the column is not one of pieces.
    pub(super) fn value(&self, column: Column, piece: &Piece) -> Option<Value> {
        match column {
            Column::Title => Value::texts([piece.title.as_str()]),
            Column::Kind => Value::texts([self.labels.kind(piece.kind)]),
            Column::Case => Value::texts([piece.origin.name.as_str()]),
            Column::CaseKind => Value::texts([piece.origin.kind.as_str()]),
            Column::Country => Value::texts([piece.origin.country.as_str()]),
            Column::Language => Value::texts([piece.lang.as_str()]),
            Column::Written => Some(Value::Moment(piece.written_at)),
            Column::Collected => Some(Value::Moment(piece.collected_at)),
            Column::Version => Some(Value::Number(piece.version.into())),
            Column::Role => Value::texts([piece.author_role.as_str()]),
            Column::Themes => Value::texts(piece.themes.iter().map(String::as_str)),
            Column::Services => Value::texts(piece.services.iter().map(String::as_str)),
            Column::AgeGroups => Value::texts(piece.age_groups.iter().map(String::as_str)),
            Column::Step => piece.step.map(|step| Value::Number(step.into())),
            Column::BelongsTo => {
                Value::texts(piece.belongs_to.and_then(|id| self.addresses.get(&id).copied()))
            }
            Column::Address => Value::texts([piece.address.as_str()]),
            Column::Sha256 => Value::texts([piece.sha256.as_str()]),
            Column::Id => Value::texts([piece.id.to_string().as_str()]),
            Column::Text => Value::texts([piece.text.as_str()]),
            Column::Withdrawn | Column::Reason => None,
        }
    }

    /// Each text and number that occurs in the pieces once, sorted.
    pub(super) fn gathered(&self, column: Column, pieces: &[&Piece]) -> Option<Value> {
        let mut all = BTreeSet::new();
        for value in pieces.iter().filter_map(|piece| self.value(column, piece)) {
            match value {
                Value::Texts(texts) => all.extend(texts),
                Value::Number(number) => all.extend([number.to_string()]),
                Value::Moment(_) => {}
            }
        }
        Value::texts(all.iter().map(String::as_str))
    }
}
