//! A municipality takes part in a network more than once: it left and came back.

use sea_orm_migration::prelude::*;

use crate::schema::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

const ONCE: &str = "ix_participations_network_id_municipality_id";
const BY_TIME: &str = "ix_participations_network_id_municipality_id_starts_on";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name(ONCE).table("participations").to_owned()).await?;
        index(manager, "participations", &["network_id", "municipality_id", "starts_on"], false).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name(BY_TIME).table("participations").to_owned()).await?;
        // Only one can stay; the newest says most.
        let earlier = "DELETE FROM participations WHERE EXISTS (SELECT 1 FROM participations AS later \
             WHERE later.network_id = participations.network_id \
             AND later.municipality_id = participations.municipality_id AND later.id > participations.id)";
        manager.get_connection().execute_unprepared(earlier).await?;
        index(manager, "participations", &["network_id", "municipality_id"], true).await
    }
}
