//! Tables and columns as both databases tell them.

use anyhow::{Context, Result, bail};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Uuid,
    Text,
    Bool,
    Int16,
    Int32,
    Int64,
    Float,
    Timestamp,
    Date,
    Bytes,
    Json,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    pub(super) columns: Vec<Column>,
    /// The columns of its key, by which rows are ordered.
    pub(super) key: Vec<String>,
}

impl Table {
    /// Where a column stands in a row of [`rows`](super::rows).
    #[must_use]
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|one| one.name == column)
    }
}

/// All tables by name, those of the running program too.
///
/// # Errors
/// When the database does not answer, or has a column of a kind that backups do not know.
pub async fn tables(db: &impl ConnectionTrait) -> Result<Vec<Table>> {
    match db.get_database_backend() {
        DbBackend::Postgres => postgres(db).await,
        _ => sqlite(db).await,
    }
}

async fn names(db: &impl ConnectionTrait, sql: &str) -> Result<Vec<String>> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

async fn sqlite(db: &impl ConnectionTrait) -> Result<Vec<Table>> {
    let names = names(
        db,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .await?;
    let mut tables = Vec::with_capacity(names.len());
    for name in names {
        let sql = format!("PRAGMA table_info(\"{name}\")");
        let mut columns = Vec::new();
        let mut key: Vec<(i64, String)> = Vec::new();
        for row in db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await? {
            let (column, declared): (String, String) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            let place: i64 = row.try_get_by_index(5)?;
            if place > 0 {
                key.push((place, column.clone()));
            }
            let kind = sqlite_kind(&declared).with_context(|| format!("{name}.{column}: {declared}"))?;
            columns.push(Column { name: column, kind });
        }
        key.sort();
        tables.push(Table { name, columns, key: key.into_iter().map(|(_, column)| column).collect() });
    }
    Ok(tables)
}

/// The names that sea-query gives to columns on SQLite.
fn sqlite_kind(declared: &str) -> Option<Kind> {
    let plain = declared.split('(').next().unwrap_or(declared).to_ascii_lowercase();
    Some(match plain.as_str() {
        "uuid_text" => Kind::Uuid,
        "varchar" | "text" | "char" => Kind::Text,
        "boolean" => Kind::Bool,
        // Whatever its size elsewhere: SQLite has one kind of whole number.
        "tinyint" | "smallint" | "integer" | "bigint" => Kind::Int64,
        "float" | "double" | "real" => Kind::Float,
        "timestamp_with_timezone_text" => Kind::Timestamp,
        "date_text" => Kind::Date,
        "blob" | "varbinary_blob" => Kind::Bytes,
        "json_text" | "jsonb_text" => Kind::Json,
        _ => return None,
    })
}

async fn postgres(db: &impl ConnectionTrait) -> Result<Vec<Table>> {
    let sql = "SELECT c.table_name::text, c.column_name::text, c.udt_name::text FROM information_schema.columns c \
               JOIN information_schema.tables t USING (table_schema, table_name) \
               WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' \
               ORDER BY c.table_name, c.ordinal_position";
    let mut tables: Vec<Table> = Vec::new();
    for row in db.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await? {
        let (table, name, udt): (String, String, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let Some(kind) = postgres_kind(&udt) else { bail!("{table}.{name}: {udt}") };
        if tables.last().is_none_or(|last| last.name != table) {
            tables.push(Table { name: table, columns: Vec::new(), key: Vec::new() });
        }
        if let Some(last) = tables.last_mut() {
            last.columns.push(Column { name, kind });
        }
    }
    keys(db, &mut tables).await?;
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(tables)
}

async fn keys(db: &impl ConnectionTrait, tables: &mut [Table]) -> Result<()> {
    let sql = "SELECT k.table_name::text, k.column_name::text FROM information_schema.key_column_usage k \
               JOIN information_schema.table_constraints c USING (constraint_schema, constraint_name, table_name) \
               WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = current_schema() \
               ORDER BY k.table_name, k.ordinal_position";
    for row in db.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await? {
        let (table, column): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if let Some(table) = tables.iter_mut().find(|one| one.name == table) {
            table.key.push(column);
        }
    }
    Ok(())
}

fn postgres_kind(udt: &str) -> Option<Kind> {
    Some(match udt {
        "uuid" => Kind::Uuid,
        "varchar" | "text" | "bpchar" => Kind::Text,
        "bool" => Kind::Bool,
        "int2" => Kind::Int16,
        "int4" => Kind::Int32,
        "int8" => Kind::Int64,
        "float8" => Kind::Float,
        "timestamptz" => Kind::Timestamp,
        "date" => Kind::Date,
        "bytea" => Kind::Bytes,
        "json" | "jsonb" => Kind::Json,
        _ => return None,
    })
}
