//! The tables of people.

/// Invitations.
pub mod invitation {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub email: String,
        pub name: Option<String>,
        pub lang: String,
        pub role: String,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub municipality_id: Option<Uuid>,
        pub sector: Option<String>,
        pub invited_by: Option<Uuid>,
        pub token_hash: String,
        pub open_key: Option<String>,
        pub state: String,
        pub sent_count: i32,
        pub created_at: OffsetDateTime,
        pub sent_at: OffsetDateTime,
        pub expires_at: OffsetDateTime,
        pub accepted_by: Option<Uuid>,
        pub answered_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lists that somebody brought and has not confirmed yet.
pub mod import {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation_imports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub defaults: String,
        pub source: String,
        pub encoding: String,
        pub outcome: Option<String>,
        pub created_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
