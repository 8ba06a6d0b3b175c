//! The tables of posts.

/// A post.
pub mod post {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "posts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub form_key: Uuid,
        pub kind: String,
        pub author_id: Uuid,
        pub author_role: String,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub municipality_id: Option<Uuid>,
        pub audience: String,
        pub text_id: Uuid,
        pub step: Option<i16>,
        pub consent: bool,
        pub version: i32,
        pub published_at: OffsetDateTime,
        /// Since when it reaches those it reaches now: published, widened, approved, moved here, or shown again.
        pub reached_at: OffsetDateTime,
        /// From when on its readers may read its history; none while they may read none of it.
        pub history_from: Option<OffsetDateTime>,
        pub edited_at: Option<OffsetDateTime>,
        pub state: String,
        pub state_at: Option<OffsetDateTime>,
        /// Whether its author was asked, and said, that nobody can be recognised.
        pub human_checked: bool,
        /// The wider audience that a second person must approve.
        pub wanted_audience: Option<String>,
        pub wanted_at: Option<OffsetDateTime>,
        pub decided_at: Option<OffsetDateTime>,
        pub decided_by: Option<Uuid>,
        /// Why the wider audience was refused.
        pub decision_text_id: Option<Uuid>,
        pub pinned_at: Option<OffsetDateTime>,
        pub closed_at: Option<OffsetDateTime>,
        /// The comment that answered a question.
        pub answered_comment_id: Option<Uuid>,
        /// The network it was moved from.
        pub moved_from: Option<Uuid>,
        pub moved_at: Option<OffsetDateTime>,
        /// The network it was written in, once it was moved; none while it stands where it was written.
        pub from_network_id: Option<Uuid>,
        /// The case it was written in, once it was moved.
        pub from_case_code: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Themes, age groups and services of a post.
pub mod tag {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "post_tags")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub post_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The step and the tags of a post as they were saved. `number` is the version of the text, `tags` are kinds and codes
/// with spaces between them.
pub mod fact {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "post_facts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub post_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
        pub number: i32,
        pub step: Option<i16>,
        pub tags: String,
        pub saved_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A comment.
pub mod comment {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "comments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub form_key: Uuid,
        pub post_id: Uuid,
        pub author_id: Uuid,
        pub author_role: String,
        pub case_code: Option<String>,
        pub network_id: Option<Uuid>,
        pub municipality_id: Option<Uuid>,
        pub text_id: Uuid,
        pub consent: bool,
        pub version: i32,
        pub created_at: OffsetDateTime,
        pub edited_at: Option<OffsetDateTime>,
        pub state: String,
        pub state_at: Option<OffsetDateTime>,
        /// The comment it answers; none when it answers the post.
        pub parent_id: Option<Uuid>,
        /// Since when the asker says that it helped.
        pub helped_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a municipality says about a practice.
pub mod mark {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "marks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub post_id: Uuid,
        pub municipality_id: Uuid,
        pub kind: String,
        pub account_id: Uuid,
        pub marked_at: OffsetDateTime,
        /// When the municipality went on to another step; none for the step it stands on.
        pub ended_at: Option<OffsetDateTime>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A draft of a post.
pub mod draft {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "post_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub fields: String,
        pub version: i32,
        pub saved_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a published post can be looked for by. `at`, `active` and `reached` are when it was published, when it was last
/// active, and since when it reaches its readers, in milliseconds since 1970. `mask` has a bit for each code of a
/// vocabulary.
pub mod facet {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "post_facets")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub post_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub facet: String,
        pub at: i64,
        pub active: i64,
        pub reached: i64,
        pub reach: String,
        pub author_id: Uuid,
        pub mask: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// When somebody last opened a post.
pub mod read {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "post_reads")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub post_id: Uuid,
        pub read_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Until when somebody has seen everything.
pub mod seen {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "posts_seen")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub until: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A filter that somebody keeps.
pub mod saved_filter {
    use sea_orm::entity::prelude::*;
    use time::OffsetDateTime;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "saved_filters")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub name: String,
        pub query: String,
        pub created_at: OffsetDateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
