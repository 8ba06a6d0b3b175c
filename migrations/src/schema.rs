//! Short ways to say what the migrations say often.

use sea_orm_migration::prelude::*;

/// A foreign key whose rows go when the row they point to goes.
pub fn cascade(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    key: &'static str,
) -> ForeignKeyCreateStatement {
    reference(table, column, to, key, ForeignKeyAction::Cascade)
}

/// A foreign key that forbids deleting what is pointed to.
pub fn restrict(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    key: &'static str,
) -> ForeignKeyCreateStatement {
    reference(table, column, to, key, ForeignKeyAction::Restrict)
}

/// A foreign key that becomes empty when the row it points to goes.
pub fn forget(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    key: &'static str,
) -> ForeignKeyCreateStatement {
    reference(table, column, to, key, ForeignKeyAction::SetNull)
}

fn reference(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    key: &'static str,
    on_delete: ForeignKeyAction,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{table}_{column}"))
        .from(table, column)
        .to(to, key)
        .on_delete(on_delete)
        .to_owned()
}

/// An index named after its table and columns.
pub async fn index(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
    unique: bool,
) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.name(format!("ix_{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    if unique {
        index.unique();
    }
    manager.create_index(index.to_owned()).await
}

/// Adds a column. One a statement: SQLite takes no more.
pub async fn add(manager: &SchemaManager<'_>, table: &'static str, column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await
}

/// Takes a column away. An index over it goes first.
pub async fn drop_column(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await
}

/// Drops an index by its name.
pub async fn drop_index(
    manager: &SchemaManager<'_>,
    table: &'static str,
    name: &'static str,
) -> Result<(), DbErr> {
    manager.drop_index(Index::drop().name(name).table(table).to_owned()).await
}

/// Drops tables, those that point to others first.
pub async fn drop_tables(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        manager.drop_table(Table::drop().table(*table).to_owned()).await?;
    }
    Ok(())
}

/// Removes the texts of a kind, once nothing else points to them: without the tables of their room they would belong to
/// nothing.
pub async fn remove_texts(manager: &SchemaManager<'_>, kind: &'static str) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let of_kind = format!("SELECT id FROM texts WHERE kind = '{kind}'");
    db.execute_unprepared(&format!("DELETE FROM text_variants WHERE text_id IN ({of_kind})")).await?;
    db.execute_unprepared(&format!("DELETE FROM texts WHERE kind = '{kind}'")).await.map(drop)
}
