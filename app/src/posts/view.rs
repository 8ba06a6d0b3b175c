//! What pages of posts show.

use time::OffsetDateTime;

use super::model::{AgeGroup, Audience, CommentId, DraftId, Part, PieceId, PostId, Step, Theme};
use crate::network::model::{MunicipalityCard, Origin, Sector};
use crate::platform::actor::Role;
use crate::platform::lang::ContentLang;

/// Who wrote something, and where they spoke from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Byline {
    /// Their name; visitors are shown none.
    pub name: Option<String>,
    /// What they do.
    pub role: Role,
    /// Where they spoke from.
    pub origin: Origin,
}

/// A post in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostCard {
    /// Its identifier.
    pub id: PostId,
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Its first words.
    pub excerpt: String,
    /// Who wrote it.
    pub byline: Byline,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// Who can read it.
    pub audience: Audience,
    /// Its themes.
    pub themes: Vec<Theme>,
    /// How many comments it has.
    pub comments: u64,
    /// How many municipalities want to try it.
    pub marks: u64,
}

/// A part of a post as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartView {
    /// Which part.
    pub part: Part,
    /// Sanitised HTML.
    pub html: String,
}

/// The text of a post or of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostText {
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Its parts that are not empty.
    pub parts: Vec<PartView>,
    /// Its themes.
    pub themes: Vec<Theme>,
    /// Age groups it is about.
    pub age_groups: Vec<AgeGroup>,
    /// Services that took part.
    pub services: Vec<Sector>,
    /// The step of the staircase it is about.
    pub step: Option<Step>,
}

/// What the reader may do with a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostCan {
    /// Revise it.
    pub edit: bool,
    /// Read its earlier versions.
    pub see_versions: bool,
    /// Give and withdraw consent for the evaluation.
    pub set_consent: bool,
    /// Answer it.
    pub comment: bool,
    /// Say for these municipalities that they want to try it.
    pub mark: Vec<MunicipalityCard>,
}

/// A post on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostView {
    /// Its identifier.
    pub id: PostId,
    /// What it says.
    pub text: PostText,
    /// Who wrote it.
    pub byline: Byline,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// When it was last revised.
    pub edited_at: Option<OffsetDateTime>,
    /// Who can read it.
    pub audience: Audience,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Its comments, oldest first.
    pub comments: Vec<CommentView>,
    /// Municipalities that want to try it, first come first.
    pub marks: Vec<MarkView>,
    /// What the reader may do.
    pub can: PostCan,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentView {
    /// Its identifier.
    pub id: CommentId,
    /// Who wrote it.
    pub byline: Byline,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Sanitised HTML.
    pub html: String,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// When it was last revised.
    pub edited_at: Option<OffsetDateTime>,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Whether the reader wrote it: then they revise it and decide on consent.
    pub own: bool,
}

/// A municipality that wants to try a practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkView {
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// Since when.
    pub marked_at: OffsetDateTime,
    /// Whether the reader may take it back.
    pub own: bool,
}

/// An earlier version of a post, with what changed against the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionView {
    /// Counts up from 1.
    pub number: i32,
    /// When it was saved.
    pub created_at: OffsetDateTime,
    /// Who saved it.
    pub by: Option<String>,
    /// What it said.
    pub text: PostText,
    /// Title and parts that differ from the version before, as words that stayed, went and came.
    pub changes: Vec<PartChange>,
}

/// What changed in one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartChange {
    /// Which part; none for the title.
    pub part: Option<Part>,
    /// Words in order.
    pub words: Vec<Words>,
}

/// Words that stayed, went or came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// In both.
    Same(String),
    /// Only in the older.
    Removed(String),
    /// Only in the newer.
    Added(String),
}

/// A draft in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftCard {
    /// Its identifier.
    pub id: DraftId,
    /// Its title, perhaps empty.
    pub title: String,
    /// When it was last saved.
    pub saved_at: OffsetDateTime,
}

/// A piece with everything the evaluation keeps of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which piece.
    pub id: PieceId,
    /// The post it is, or belongs to.
    pub post: PostId,
    /// Its title; a comment has its post's.
    pub title: String,
    /// The language of the title.
    pub title_lang: ContentLang,
    /// Its text, part by part.
    pub parts: Vec<(Option<Part>, String)>,
    /// The language it is written in.
    pub lang: ContentLang,
    /// The version of the text.
    pub version: i32,
    /// When that version was written.
    pub written_at: OffsetDateTime,
    /// Whether its author allows its use.
    pub consent: bool,
    /// Who wrote it.
    pub byline: Byline,
    /// Themes; a comment has none of its own.
    pub themes: Vec<Theme>,
    /// Age groups.
    pub age_groups: Vec<AgeGroup>,
    /// Services that took part.
    pub services: Vec<Sector>,
    /// The step of the staircase.
    pub step: Option<Step>,
}
