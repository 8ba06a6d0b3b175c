//! The table of words.

/// A word of a text, an answer or a document.
pub mod word {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "search_words")]
    pub struct Model {
        /// The word, folded. The empty one says that the piece has been read.
        #[sea_orm(primary_key, auto_increment = false)]
        pub term: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub post_id: Uuid,
        /// The post, the comment or the file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub piece_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
