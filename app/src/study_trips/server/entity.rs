//! The tables of study trips.

/// A trip.
pub mod trip {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "study_trips")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub form_key: Uuid,
        pub post_id: Option<Uuid>,
        pub state: String,
        /// When a host first said welcome; all members see the trip from then on.
        pub welcomed_at: Option<OffsetDateTime>,
        pub zone: String,
        pub country: String,
        pub first_day: Option<time::Date>,
        pub last_day: Option<time::Date>,
        pub starts_at: Option<OffsetDateTime>,
        pub ends_at: Option<OffsetDateTime>,
        pub timed: bool,
        /// What lists go by: when it begins, or when it was wished while no dates are chosen.
        pub ordered_at: OffsetDateTime,
        pub sign_up_until: Option<time::Date>,
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

/// The municipalities of a trip, and what they said.
pub mod side {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_sides")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub trip_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub municipality_id: Uuid,
        pub side: String,
        pub state: String,
        pub seats: Option<i32>,
        pub text_id: Option<Uuid>,
        pub asked_at: OffsetDateTime,
        pub answered_by: Option<Uuid>,
        pub answered_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who plans a trip.
pub mod organiser {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_organisers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub trip_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub side: String,
        pub added_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Proposed times.
pub mod date {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_dates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub first_day: time::Date,
        pub last_day: time::Date,
        pub starts_at: OffsetDateTime,
        pub ends_at: OffsetDateTime,
        pub timed: bool,
        pub chosen: bool,
        pub proposed_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What people said to proposed times.
pub mod vote {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_votes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub date_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub answer: String,
        pub answered_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An item of a programme.
pub mod session {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub kind: String,
        pub starts_at: OffsetDateTime,
        pub minutes: i32,
        /// Where; of a leg, where it begins.
        pub place: String,
        pub host: String,
        pub host_phone: String,
        pub lang: Option<String>,
        pub interpreted: bool,
        pub mode: Option<String>,
        pub to_place: String,
        pub km: Option<i32>,
        /// Of the place; of a leg, of where it ends.
        pub latitude: Option<f64>,
        pub longitude: Option<f64>,
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody noted on the way.
pub mod note {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_notes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub form_key: Uuid,
        pub trip_id: Uuid,
        pub session_id: Option<Uuid>,
        /// None for somebody who has left.
        pub account_id: Option<Uuid>,
        pub shared: bool,
        pub text_id: Uuid,
        pub version: i32,
        pub created_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
