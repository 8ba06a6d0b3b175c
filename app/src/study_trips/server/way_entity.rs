//! The tables of what comes before and after a trip.

/// What a municipality wants to learn.
pub mod question {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_questions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub municipality_id: Uuid,
        pub position: i32,
        /// Codes of themes, with spaces between.
        pub themes: String,
        pub text_id: Uuid,
        pub version: i32,
        pub created_by: Option<Uuid>,
        pub created_at: OffsetDateTime,
        pub changed_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who comes, and who waits.
pub mod place {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_places")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub account_id: Uuid,
        pub municipality_id: Uuid,
        pub seat: String,
        pub signed_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody needs on the way.
pub mod need {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_needs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub trip_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub diet: String,
        pub accessibility: String,
        pub lodging: String,
        pub version: i32,
        pub saved_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a trip costs.
pub mod cost {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_costs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub what: String,
        /// In the smallest unit of the currency.
        pub amount: i64,
        pub currency: String,
        /// The municipality that pays; none for the programme.
        pub payer_id: Option<Uuid>,
        pub version: i32,
        pub created_at: OffsetDateTime,
        pub changed_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a municipality learnt.
pub mod report {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_reports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub trip_id: Uuid,
        pub municipality_id: Uuid,
        pub text_id: Uuid,
        pub consent: bool,
        pub version: i32,
        pub created_by: Option<Uuid>,
        pub changed_by: Option<Uuid>,
        pub created_at: OffsetDateTime,
        pub changed_at: OffsetDateTime,
        /// Since when those who see the trip read it; none while it is a draft.
        pub given_at: Option<OffsetDateTime>,
        /// Counts up with each answer to what came of it; 0 before the first.
        pub outcomes_version: i32,
        pub outcomes_by: Option<Uuid>,
        pub outcomes_on: Option<time::Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The drafts of posts that were made from reports.
pub mod report_draft {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_report_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub draft_id: Uuid,
        pub report_id: Uuid,
        pub account_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What came of a thing that a municipality wanted to try.
pub mod outcome {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_outcomes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub report_id: Uuid,
        /// Which line of the report, counted from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub progress: String,
        pub text_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which municipality was asked for what.
pub mod asked {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "trip_asked")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub trip_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub municipality_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub what: String,
        pub asked_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
