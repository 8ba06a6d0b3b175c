//! The database schema, one migration a room, for SQLite and PostgreSQL alike.
//!
//! Every migration goes down again, with rows present. A released migration is never changed; a room that needs more
//! gets a new one.

mod m20261121_000001_platform;
mod m20261121_000002_accounts;
mod m20261121_000003_texts;
mod m20261121_000004_network;
mod m20261121_000005_posts;
mod m20261121_000006_milestones;
mod m20261121_000007_evaluation;
mod schema;

use sea_orm_migration::{MigrationTrait, async_trait};
pub use sea_orm_migration::{MigratorTrait, sea_orm};

/// All migrations, in order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_platform::Migration),
            Box::new(m20261121_000002_accounts::Migration),
            Box::new(m20261121_000003_texts::Migration),
            Box::new(m20261121_000004_network::Migration),
            Box::new(m20261121_000005_posts::Migration),
            Box::new(m20261121_000006_milestones::Migration),
            Box::new(m20261121_000007_evaluation::Migration),
        ]
    }
}
