//! The table `material`.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "material")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub milestone_id: Uuid,
    pub piece_kind: String,
    pub piece_id: Uuid,
    pub post_id: Uuid,
    pub text_version: i32,
    pub lang: String,
    pub snapshot: Option<String>,
    pub sha256: String,
    pub collected_by: Uuid,
    pub collected_at: OffsetDateTime,
    pub withdrawn_at: Option<OffsetDateTime>,
    /// The text, or the post it belongs to, is out of sight while somebody looks into it.
    pub hidden: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
