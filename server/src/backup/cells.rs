//! Cells to JSON and back, the same for both databases.

use anyhow::{Context, Result, anyhow, bail};
use sea_orm::QueryResult;
use sea_orm::prelude::Uuid;
use sea_orm::sea_query::Value as Cell;
use serde_json::Value;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime, UtcOffset};

use super::schema::{Column, Kind};

/// A row as a JSON array in the order of the columns.
pub(super) fn read(row: &QueryResult, columns: &[Column]) -> Result<Value> {
    let cells = columns
        .iter()
        .enumerate()
        .map(|(at, column)| cell(row, at, column.kind).with_context(|| format!("column {}", column.name)));
    Ok(Value::Array(cells.collect::<Result<_>>()?))
}

fn cell(row: &QueryResult, at: usize, kind: Kind) -> Result<Value> {
    Ok(match kind {
        Kind::Uuid => row.try_get_by_index::<Option<Uuid>>(at)?.map(|id| id.to_string()).into(),
        Kind::Text => row.try_get_by_index::<Option<String>>(at)?.into(),
        Kind::Bool => row.try_get_by_index::<Option<bool>>(at)?.into(),
        Kind::Int16 => row.try_get_by_index::<Option<i16>>(at)?.into(),
        Kind::Int32 => row.try_get_by_index::<Option<i32>>(at)?.into(),
        Kind::Int64 => row.try_get_by_index::<Option<i64>>(at)?.into(),
        Kind::Float => row.try_get_by_index::<Option<f64>>(at)?.into(),
        Kind::Timestamp => match row.try_get_by_index::<Option<OffsetDateTime>>(at)? {
            Some(time) => time.to_offset(UtcOffset::UTC).format(&Rfc3339)?.into(),
            None => Value::Null,
        },
        Kind::Date => match row.try_get_by_index::<Option<Date>>(at)? {
            Some(date) => date.format(&Iso8601::DATE)?.into(),
            None => Value::Null,
        },
        Kind::Bytes => row.try_get_by_index::<Option<Vec<u8>>>(at)?.map(|bytes| hex(&bytes)).into(),
        Kind::Json => row.try_get_by_index::<Option<Value>>(at)?.unwrap_or(Value::Null),
    })
}

/// A cell for a statement, from its JSON.
pub(super) fn bind(value: &Value, column: &Column) -> Result<Cell> {
    bound(value, column.kind).with_context(|| format!("column {}", column.name))
}

fn bound(value: &Value, kind: Kind) -> Result<Cell> {
    let text = || value.as_str().ok_or_else(|| anyhow!("text was expected"));
    let whole = || value.as_i64().ok_or_else(|| anyhow!("a whole number was expected"));
    if value.is_null() {
        return Ok(nothing(kind));
    }
    Ok(match kind {
        Kind::Uuid => Uuid::parse_str(text()?)?.into(),
        Kind::Text => text()?.into(),
        Kind::Bool => match value {
            Value::Bool(yes) => (*yes).into(),
            _ => bail!("true or false was expected"),
        },
        Kind::Int16 => i16::try_from(whole()?)?.into(),
        Kind::Int32 => i32::try_from(whole()?)?.into(),
        Kind::Int64 => whole()?.into(),
        Kind::Float => value.as_f64().ok_or_else(|| anyhow!("a number was expected"))?.into(),
        Kind::Timestamp => OffsetDateTime::parse(text()?, &Rfc3339)?.into(),
        Kind::Date => Date::parse(text()?, &Iso8601::DATE)?.into(),
        Kind::Bytes => unhex(text()?)?.into(),
        Kind::Json => value.clone().into(),
    })
}

fn nothing(kind: Kind) -> Cell {
    match kind {
        Kind::Uuid => Option::<Uuid>::None.into(),
        Kind::Text => Option::<String>::None.into(),
        Kind::Bool => Option::<bool>::None.into(),
        Kind::Int16 => Option::<i16>::None.into(),
        Kind::Int32 => Option::<i32>::None.into(),
        Kind::Int64 => Option::<i64>::None.into(),
        Kind::Float => Option::<f64>::None.into(),
        Kind::Timestamp => Option::<OffsetDateTime>::None.into(),
        Kind::Date => Option::<Date>::None.into(),
        Kind::Bytes => Option::<Vec<u8>>::None.into(),
        Kind::Json => Option::<Value>::None.into(),
    }
}

/// Hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(digits: &str) -> Result<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?)).collect::<Result<Vec<u8>>>()
}
