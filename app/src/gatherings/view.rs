//! What pages show of gatherings.

use time::{Date, OffsetDateTime};

use super::model::{
    AgendaItemId, FollowUpId, GatheringId, GatheringKind, GatheringState, Invited, ItemKind, Seat,
};
use crate::files::view::FileView;
use crate::network::model::{Country, Origin, Sector};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;

/// When something takes place, and on whose clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The beginning.
    pub starts_at: OffsetDateTime,
    /// The end.
    pub ends_at: OffsetDateTime,
    /// IANA name of the zone where it takes place.
    pub zone: String,
}

/// A text in the language that the reader reads best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Its title; empty where it has none.
    pub title: String,
    /// Sanitised HTML.
    pub html: String,
    /// Plain text.
    pub plain: String,
    /// The language.
    pub lang: ContentLang,
}

/// A gathering in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatheringCard {
    /// Which one.
    pub id: GatheringId,
    /// What kind it is.
    pub kind: GatheringKind,
    /// Whether it takes place.
    pub state: GatheringState,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: ContentLang,
    /// When it is.
    pub when: When,
    /// Where it is.
    pub place: String,
    /// The country it is in.
    pub country: Option<Country>,
    /// Who organises it.
    pub organiser: Origin,
    /// What the reader has there.
    pub seat: Option<Seat>,
    /// Whether everybody may see it.
    pub open: bool,
}

/// What the reader may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GatheringCan {
    /// Write, invite, cancel.
    pub organise: bool,
    /// Sign up now.
    pub sign_up: bool,
    /// Give the place back.
    pub sign_off: bool,
}

/// A gathering on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatheringView {
    /// What lists show.
    pub card: GatheringCard,
    /// Title and description.
    pub words: Words,
    /// The languages it can be read in.
    pub langs: Vec<ContentLang>,
    /// Who hosts it.
    pub hosts: String,
    /// How many can come.
    pub capacity: Option<i32>,
    /// How many come.
    pub coming: usize,
    /// How many wait.
    pub waiting: usize,
    /// The reader's place on the waiting list, from 1.
    pub my_turn: Option<usize>,
    /// The last day to sign up.
    pub sign_up_until: Option<Date>,
    /// Whether signing up is over.
    pub closed: bool,
    /// Whether it is over.
    pub over: bool,
    /// Where it is followed from afar; only for those who come and for organisers.
    pub online_link: Option<String>,
    /// Why it was cancelled.
    pub reason: Option<Words>,
    /// Its agenda.
    pub agenda: Vec<ItemView>,
    /// Who comes, for those who come and for organisers.
    pub participants: Option<Vec<ParticipantView>>,
    /// What was said and decided.
    pub minutes: Option<MinutesView>,
    /// What was taken on.
    pub follow_ups: Vec<FollowUpView>,
    /// What the reader may do.
    pub can: GatheringCan,
    /// The version of its facts.
    pub version: i32,
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    /// Which one.
    pub id: AgendaItemId,
    /// What it is.
    pub kind: ItemKind,
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// How long it takes, in minutes.
    pub minutes: i32,
    /// Who leads it.
    pub leader: String,
    /// Its title; none when it was written in no language yet.
    pub title: Option<(String, ContentLang)>,
    /// Papers, for those who have signed in.
    pub papers: Vec<FileView>,
}

impl ItemView {
    /// When it ends.
    #[must_use]
    pub fn ends_at(&self) -> OffsetDateTime {
        self.starts_at + time::Duration::minutes(i64::from(self.minutes))
    }
}

/// Somebody who signed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantView {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Where they come from.
    pub origin: Origin,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// What they have.
    pub seat: Seat,
}

/// Minutes in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesView {
    /// What was said, as sanitised HTML; empty when only decisions are written.
    pub html: String,
    /// What was decided, each as plain text.
    pub decisions: Vec<String>,
    /// The language.
    pub lang: ContentLang,
    /// Every language they can be read in.
    pub langs: Vec<ContentLang>,
}

/// Something that somebody took on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpView {
    /// Which one.
    pub id: FollowUpId,
    /// What is to be done.
    pub what: String,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Who took it on; none for somebody who has left.
    pub owner: Option<String>,
    /// The day until which it is to be done.
    pub due_on: Date,
    /// When it was done.
    pub done_at: Option<OffsetDateTime>,
    /// Whether the reader may say that it is done.
    pub may_set: bool,
}

/// Who is invited, with a name to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitedView {
    /// Who.
    pub invited: Invited,
    /// The name of the place or the person; none for a role, for everybody, and for those who have left.
    pub name: Option<String>,
    /// The language of that name, where it has one.
    pub lang: Option<ContentLang>,
}
