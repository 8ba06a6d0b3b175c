//! The tables of moderation.

/// One round of looking into a text.
pub mod look {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "looks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub piece_kind: String,
        pub piece_id: Uuid,
        pub post_id: Uuid,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub author_id: Uuid,
        /// The piece while it is open: unique, so that a text has one open look.
        pub open_piece: Option<Uuid>,
        pub cause: String,
        pub hidden: bool,
        pub first_by: Option<Uuid>,
        pub opened_at: OffsetDateTime,
        pub outcome: Option<String>,
        pub words: String,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<OffsetDateTime>,
        pub asked_again: bool,
        /// When a removed text is erased, unless somebody asks for a second look before.
        pub erase_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One report.
pub mod report {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub look_id: Uuid,
        pub reporter_id: Uuid,
        pub reason: String,
        pub words: String,
        pub reported_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
