//! What pages of posts show.

use time::OffsetDateTime;

use super::model::{
    AgeGroup, Audience, CommentId, DraftId, MarkKind, Part, PieceId, PieceState, PostId, PostKind, Step,
    Theme,
};
use crate::files::view::Attachments;
use crate::network::model::{MunicipalityCard, Origin, Sector};
use crate::platform::actor::Role;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;

/// Who wrote something, and where they spoke from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Byline {
    /// Their account, where their name is shown.
    pub account: Option<AccountId>,
    /// Their name; visitors are shown none, and a former member has none any more.
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
    /// What kind of post it is.
    pub kind: PostKind,
    /// A question that was answered.
    pub answered: bool,
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
    /// Since when it reaches those it reaches now.
    pub reached_at: OffsetDateTime,
    /// When it was last revised.
    pub edited_at: Option<OffsetDateTime>,
    /// When it was last commented on.
    pub commented_at: Option<OffsetDateTime>,
    /// Who can read it.
    pub audience: Audience,
    /// Its themes.
    pub themes: Vec<Theme>,
    /// How many comments it has.
    pub comments: u64,
    /// How many municipalities want to try it.
    pub marks: u64,
    /// What is new in it to the reader.
    pub news: Option<News>,
}

/// What is new in a post to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// All of it: they have not opened it.
    Post,
    /// Somebody commented on it since they opened it.
    Comments,
    /// It was revised since they opened it.
    Revision,
}

/// What concerns one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForMe {
    /// Of others in their networks, what is new to them first.
    pub networks: Vec<PostCard>,
    /// Questions of others that wait for an answer that helps and that touch their networks, cases or sectors.
    pub questions: Vec<PostCard>,
    /// Of others in which their sectors took part.
    pub sectors: Vec<PostCard>,
    /// Of all.
    pub everybody: Vec<PostCard>,
    /// The newest marks that municipalities set on what they wrote.
    pub tried: Vec<Tried>,
}

impl ForMe {
    /// Whether any of it is new to them.
    #[must_use]
    pub fn has_news(&self) -> bool {
        let sections = [&self.networks, &self.questions, &self.sectors, &self.everybody];
        sections.into_iter().flatten().any(|card| card.news.is_some())
    }
}

/// A municipality that tries what somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// What it tries.
    pub post: PostId,
    /// The title of that.
    pub title: String,
    /// The language of the title.
    pub lang: ContentLang,
    /// How far it is with it.
    pub kind: MarkKind,
    /// Since when.
    pub marked_at: OffsetDateTime,
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
    /// Say which answer helped.
    pub say_what_helped: bool,
    /// Let fewer people read it.
    pub set_audience: bool,
    /// Let more people read it: its author.
    pub widen: bool,
    /// Be the second person.
    pub approve: bool,
    /// Pin, close and move it.
    pub keep: bool,
    /// Delete it.
    pub delete: bool,
    /// Say for these municipalities how far they are with it.
    pub mark: Vec<MayMark>,
}

/// A municipality for which the reader speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MayMark {
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// The step on which it stands now.
    pub stands: Option<MarkKind>,
}

/// A post on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostView {
    /// Its identifier.
    pub id: PostId,
    /// What kind of post it is.
    pub kind: PostKind,
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
    /// Whether it can be read.
    pub state: PieceState,
    /// Whether it waits for a second person before everybody can read it.
    pub waits: bool,
    /// Why the second person said no; only for its author.
    pub returned: Option<Returned>,
    /// Whether an answer helped the one who asked.
    pub answered: bool,
    /// Since when it takes no more comments.
    pub closed_at: Option<OffsetDateTime>,
    /// Whether it is pinned in its place.
    pub pinned: bool,
    /// Where it was moved from.
    pub moved: Option<Moved>,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Its comments, thread by thread, oldest first.
    pub comments: Vec<CommentView>,
    /// Its way from place to place, in the order in which it went.
    pub marks: Vec<MarkView>,
    /// What the reader may do.
    pub can: PostCan,
}

/// Why a second person sent a post back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Sanitised HTML.
    pub html: String,
    /// The language it is written in.
    pub lang: ContentLang,
    /// When.
    pub at: OffsetDateTime,
}

/// Where a post was moved from, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The network.
    pub from: Origin,
    /// When.
    pub at: OffsetDateTime,
}

/// What the preview shows before anything is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Pictures, documents and links.
    pub attached: Attachments,
    /// What readers will see.
    pub text: PostText,
    /// What stands after an @ and names nobody who may read it.
    pub unknown: Vec<String>,
}

/// Who can read a post, and who could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudienceView {
    /// The title of the post.
    pub title: String,
    /// The language of the title.
    pub lang: ContentLang,
    /// Who can read it now.
    pub now: Audience,
    /// Who can read it once a second person has said yes.
    pub wanted: Option<Audience>,
    /// What the actor may choose, the narrowest first.
    pub choices: Vec<Audience>,
    /// How many comments share its audience.
    pub comments: u64,
    /// The version of the post.
    pub version: i32,
}

/// What goes when a post is deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeletionView {
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: ContentLang,
    /// How many comments go with it.
    pub comments: u64,
    /// How many marks go with it.
    pub marks: u64,
    /// Whether the evaluation may have copies, which are emptied.
    pub consent: bool,
}

/// What stays where a post was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// When it was deleted.
    pub deleted_at: OffsetDateTime,
}

/// A comment, or the place of one that cannot be read but was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentView {
    /// Its identifier.
    pub id: CommentId,
    /// Who wrote it; none for one that cannot be read.
    pub byline: Option<Byline>,
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
    /// Whether the reader wrote it: then they revise it, delete it and decide on consent.
    pub own: bool,
    /// Whether it can be read.
    pub state: PieceState,
    /// Whether it helped the one who asked.
    pub helped: bool,
    /// Whether it answers another comment.
    pub indented: bool,
    /// Which comment of the thread it answers, and who wrote that, where it is not the one the thread begins with.
    pub answers: Option<(CommentId, Option<String>)>,
}

/// A step that a municipality took with a practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkView {
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// The step.
    pub kind: MarkKind,
    /// Since when.
    pub marked_at: OffsetDateTime,
    /// Whether the municipality still stands there.
    pub current: bool,
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
    /// What was changed beside the text while it said this, oldest first.
    pub facts: Vec<FactsChange>,
    /// What it said was taken out of the history.
    pub removed: bool,
    /// Whether the reader may take what it said out of the history.
    pub removable: bool,
}

/// What a post says of itself beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// The step of the staircase: how far a practice has come.
    Step,
    /// Its themes.
    Themes,
    /// Age groups.
    Ages,
    /// Services that took part.
    Services,
}

/// What was changed beside the text, at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsChange {
    /// Of which kind.
    pub kind: FactKind,
    /// When.
    pub saved_at: OffsetDateTime,
    /// Fluent keys of what was taken away.
    pub gone: Vec<&'static str>,
    /// Fluent keys of what was added.
    pub came: Vec<&'static str>,
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
    /// What kind of post it will be.
    pub kind: PostKind,
    /// Its title, perhaps empty.
    pub title: String,
    /// When it was last saved.
    pub saved_at: OffsetDateTime,
}

/// A post or comment as those see it who look into a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceView {
    /// Which piece.
    pub id: PieceId,
    /// The post it is, or belongs to.
    pub post: PostId,
    /// The title of the post.
    pub title: String,
    /// The language of the title.
    pub title_lang: ContentLang,
    /// The language of the piece.
    pub lang: ContentLang,
    /// Its first words; all of them when the actor cannot read it where it stands.
    pub excerpt: String,
    /// Whether the actor can read it where it stands.
    pub readable: bool,
    /// Who wrote it.
    pub author: AccountId,
    /// Their name and where they spoke from.
    pub byline: Byline,
    /// Whether it can be read.
    pub state: PieceState,
    /// When it was last revised.
    pub edited_at: Option<OffsetDateTime>,
    /// The case it stands in.
    pub case: Option<String>,
    /// The network it stands in.
    pub network: Option<uuid::Uuid>,
    /// Whether the actor may decide what happens to it.
    pub may_decide: bool,
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
