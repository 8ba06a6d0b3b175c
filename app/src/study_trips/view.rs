//! What pages show of study trips.

use time::{Date, OffsetDateTime};

use super::after::AfterView;
use super::before::{BriefingView, CostsView, QuestionsView, SigningView};
use super::model::{
    NoteId, SessionId, SessionKind, Side, SideState, TravelMode, TripDateId, TripId, TripState, Vote,
};
use crate::gatherings::model::GatheringId;
use crate::network::model::{Country, MunicipalityCard};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::posts::model::PostId;

/// When a trip is, on the clocks of the host's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub first_day: Date,
    /// The last day.
    pub last_day: Date,
    /// When it begins: at midnight for whole days.
    pub starts_at: OffsetDateTime,
    /// When it ends: at the midnight after the last of whole days.
    pub ends_at: OffsetDateTime,
    /// Whether the times of day count, or the days alone.
    pub timed: bool,
    /// IANA name of the zone of the host's place.
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

/// A municipality of a trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideView {
    /// Which one.
    pub municipality: MunicipalityCard,
    /// On which side it stands.
    pub side: Side,
    /// What it said.
    pub state: SideState,
    /// How many of its people can come.
    pub seats: Option<i32>,
    /// What it said with its answer.
    pub words: Option<Words>,
}

/// A trip in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TripCard {
    /// Which one.
    pub id: TripId,
    /// How far it has come.
    pub state: TripState,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: ContentLang,
    /// When it is; none until dates are chosen.
    pub when: Option<When>,
    /// The municipalities of both sides, those who visit first.
    pub sides: Vec<SideView>,
    /// The country of the host's place.
    pub country: Option<Country>,
}

/// What the reader may do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TripCan {
    /// Write, propose times, build the programme, call off.
    pub organise: bool,
    /// Say what they think of the times.
    pub vote: bool,
    /// See how to reach the hosts.
    pub see_phones: bool,
    /// Municipalities for which they can answer now.
    pub answer_for: Vec<MunicipalityCard>,
}

/// A trip on its page: the whole way it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct TripView {
    /// What lists show.
    pub card: TripCard,
    /// Title and wish.
    pub words: Words,
    /// The languages it can be read in.
    pub langs: Vec<ContentLang>,
    /// The post it began with, for those who see that.
    pub post: Option<(PostId, String, ContentLang)>,
    /// Who plans it.
    pub organisers: Vec<OrganiserView>,
    /// How many times are proposed.
    pub proposed: usize,
    /// Of how many of them the reader has said nothing yet.
    pub unanswered: usize,
    /// The programme.
    pub programme: Vec<SessionView>,
    /// Why it was called off.
    pub reason: Option<Words>,
    /// Whether it is over.
    pub over: bool,
    /// What the reader may do.
    pub can: TripCan,
}

/// One who plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganiserView {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// On which side.
    pub side: Side,
}

/// A proposed time with what people said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateView {
    /// Which one.
    pub id: TripDateId,
    /// When.
    pub when: When,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Names by what they said, in the order of [`Vote::ALL`].
    pub votes: Vec<(Vote, Vec<String>)>,
    /// What the reader said.
    pub mine: Option<Vote>,
    /// Public holidays that fall in it.
    pub holidays: Vec<HolidayView>,
    /// Gatherings of the two sides that fall in it.
    pub gatherings: Vec<BusyView>,
}

/// A public holiday in one or more of the eight countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayView {
    /// The day.
    pub date: Date,
    /// The key of its name.
    pub key: &'static str,
    /// Whether only a part of the day is free.
    pub half: bool,
    /// Where.
    pub countries: Vec<Country>,
}

/// A gathering to which people of the two sides are invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusyView {
    /// Which one, with title and language; none for who does not see it.
    pub gathering: Option<(GatheringId, String, ContentLang)>,
    /// The first day.
    pub first_day: Date,
    /// The last day.
    pub last_day: Date,
}

/// The poll on the times of a trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollView {
    /// The trip.
    pub card: TripCard,
    /// The proposed times, the earliest first.
    pub dates: Vec<DateView>,
    /// Whether the reader may say what they think of them.
    pub can_vote: bool,
    /// Whether the reader may propose and choose.
    pub can_organise: bool,
}

/// What the page on who takes part shows to those who plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleView {
    /// The trip.
    pub card: TripCard,
    /// Who plans it.
    pub organisers: Vec<OrganiserView>,
    /// Who could plan it too: they stand for one of the sides.
    pub candidates: Vec<OrganiserView>,
    /// Municipalities that can still be asked.
    pub others: Vec<MunicipalityCard>,
}

/// An item of a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionView {
    /// Which one.
    pub id: SessionId,
    /// What it is.
    pub kind: SessionKind,
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// How long it takes, in minutes.
    pub minutes: i32,
    /// Its title; none when it was written in no language yet.
    pub title: Option<(String, ContentLang)>,
    /// The country of the host's place.
    pub country: Option<Country>,
    /// Where; of a leg, where it begins.
    pub place: String,
    /// Where a leg ends.
    pub to_place: String,
    /// Who receives the visitors.
    pub host: String,
    /// How to reach them; only for the two sides and those who come.
    pub host_phone: Option<String>,
    /// The language that is spoken.
    pub lang: Option<ContentLang>,
    /// Whether it is interpreted.
    pub interpreted: bool,
    /// How a leg is travelled.
    pub mode: Option<TravelMode>,
    /// How long a leg is, in kilometres.
    pub km: Option<i32>,
    /// Latitude and longitude of the place; of a leg, of where it ends.
    pub position: Option<(f64, f64)>,
    /// What to think of; only for those who plan.
    pub advice: Vec<Advice>,
}

/// What those who plan should think of at an item of the programme.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// It lies outside the days of the trip.
    Outside,
    /// It begins before another one ends: the title of that one.
    Overlaps(Option<(String, ContentLang)>, SessionKind),
    /// It ends more than three hours after the last break.
    NoBreak,
    /// It ends more than six hours after the last meal.
    NoMeal,
    /// The leg takes about this many minutes.
    LegTakes(i32),
    /// The way from the place before takes about this many minutes, for so many kilometres.
    WayTakes(i32, i32),
}

impl SessionView {
    /// Where it is; of a leg, from where to where.
    #[must_use]
    pub fn places(&self) -> String {
        if self.to_place.is_empty() {
            return self.place.clone();
        }
        format!("{} → {}", self.place, self.to_place)
    }

    /// When it ends.
    #[must_use]
    pub fn ends_at(&self) -> OffsetDateTime {
        self.starts_at + time::Duration::minutes(i64::from(self.minutes))
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// Which one.
    pub id: NoteId,
    /// The item of the programme that it is about.
    pub session: Option<SessionId>,
    /// Sanitised HTML.
    pub html: String,
    /// The language.
    pub lang: ContentLang,
    /// Who noted it; none for somebody who has left.
    pub by: Option<String>,
    /// When.
    pub created_at: OffsetDateTime,
    /// Whether the others on the trip read it too.
    pub shared: bool,
    /// Whether it is the reader's.
    pub own: bool,
}

/// What comes before and after a trip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WayView {
    /// Learning questions by municipality.
    pub questions: Vec<QuestionsView>,
    /// What those who come should know.
    pub briefing: Option<BriefingView>,
    /// Signing up; none before a host said welcome.
    pub signing: Option<SigningView>,
    /// Costs, for those who read them.
    pub costs: Option<CostsView>,
    /// Reports, and what came of them.
    pub after: AfterView,
}
