//! The domain of posts.

pub mod answers;
pub mod attachments;
mod audience;
mod comment_store;
pub mod comments;
mod deletion;
mod draft_store;
pub mod drafts;
mod entity;
pub mod erasure;
mod events;
mod facet_rows;
mod facets;
mod fact_store;
pub mod filters;
pub mod for_me;
mod keeping;
mod limits;
pub mod list;
pub mod lookup;
mod lookup_store;
mod mark_store;
pub mod marks;
mod mask;
mod mention_text;
pub mod mentions;
mod moderation;
mod moved;
pub mod own_data;
pub mod passages;
pub mod pieces;
mod policy;
mod publishing;
pub mod reading;
mod reading_store;
mod revising;
pub mod service;
mod sheet;
mod store;
mod threads;
pub mod versions;
mod views;

pub use events::{
    CommentAdded, ConsentWithdrawn, MarkTakenBack, Marked, Mentioned, PieceDeleted, PieceHidden,
    PieceRevised, PieceShown, PostDecided, PostPublished, PostWaiting, QuestionAnswered, WaitEnded,
};
pub use moved::hear;
