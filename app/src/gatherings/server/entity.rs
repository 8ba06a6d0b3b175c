//! The tables of gatherings.

/// A gathering.
pub mod gathering {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "gatherings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub form_key: Uuid,
        pub kind: String,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub hosts: String,
        pub state: String,
        pub starts_at: OffsetDateTime,
        pub ends_at: OffsetDateTime,
        pub zone: String,
        pub place: String,
        pub country: Option<String>,
        pub capacity: Option<i32>,
        pub sign_up_until: Option<time::Date>,
        pub online_link: Option<String>,
        pub open: bool,
        pub version: i32,
        pub sequence: i32,
        pub created_by: Option<Uuid>,
        pub created_at: OffsetDateTime,
        pub changed_by: Option<Uuid>,
        pub changed_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An item of an agenda.
pub mod item {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "agenda_items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub gathering_id: Uuid,
        pub kind: String,
        pub starts_at: OffsetDateTime,
        pub minutes: i32,
        pub leader: String,
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who is invited.
pub mod invitation {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "gathering_invitations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub gathering_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub invited: String,
        pub created_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who signed up.
pub mod sign_up {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "gathering_sign_ups")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub gathering_id: Uuid,
        pub account_id: Uuid,
        pub seat: String,
        pub role: Option<String>,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub municipality_id: Option<Uuid>,
        pub sector: Option<String>,
        pub signed_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody took on.
pub mod follow_up {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "gathering_follow_ups")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub gathering_id: Uuid,
        pub text_id: Uuid,
        pub owner_id: Option<Uuid>,
        pub due_on: time::Date,
        pub done_at: Option<OffsetDateTime>,
        pub reminded_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
