//! Kinds of notices, the topics and rhythms somebody chooses from, and what pages show.

use time::OffsetDateTime;

use crate::network::model::Name;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;
use crate::posts::model::MarkKind;

id!(
    /// A notice.
    NoticeId
);

/// Why something about notices did not happen.
pub type NoticeError = Failure;

codes! {
    /// How soon a topic is mailed.
    pub enum Rhythm {
        /// A few minutes after it happened.
        AtOnce = "at-once" => "notifications-rhythm-at-once",
        /// Gathered, every morning.
        Daily = "daily" => "notifications-rhythm-daily",
        /// Gathered, on Monday morning.
        Weekly = "weekly" => "notifications-rhythm-weekly",
        /// Not by mail; the bell shows it all the same.
        Never = "never" => "notifications-rhythm-never",
    }
}

codes! {
    /// What somebody chooses a rhythm for.
    pub enum Topic {
        /// Answers to what I wrote.
        Answers = "answers" => "notifications-topic-answers",
        /// Answers in conversations I take part in.
        Conversations = "conversations" => "notifications-topic-conversations",
        /// Where I am named, or my network.
        Mentions = "mentions" => "notifications-topic-mentions",
        /// What municipalities make of our practice.
        Marks = "marks" => "notifications-topic-marks",
        /// Approval, reports and decisions.
        Moderation = "moderation" => "notifications-topic-moderation",
        /// What is new in my networks.
        NewPosts = "new-posts" => "notifications-topic-new-posts",
        /// Gatherings I am invited to, and what changes there.
        Gatherings = "gatherings" => "notifications-topic-gatherings",
        /// Study trips of my municipality, and those I plan.
        Trips = "trips" => "notifications-topic-trips",
    }
}

impl Topic {
    /// What holds until somebody chooses.
    #[must_use]
    pub const fn default_rhythm(self) -> Rhythm {
        match self {
            Self::Answers | Self::Mentions | Self::Moderation | Self::Gatherings | Self::Trips => {
                Rhythm::AtOnce
            }
            Self::Conversations | Self::Marks => Rhythm::Daily,
            Self::NewPosts => Rhythm::Weekly,
        }
    }

    /// The name of its field in the form.
    #[must_use]
    pub const fn field(self) -> &'static str {
        self.code()
    }
}

codes! {
    /// What a notice tells, the most telling first: who is concerned twice is told the first.
    pub enum NoticeKind {
        /// Somebody named me or my network.
        Mention = "mention" => "notifications-mention",
        /// Somebody answered what I wrote.
        Answer = "answer" => "notifications-answer",
        /// Somebody answered where I answered before.
        Conversation = "conversation" => "notifications-conversation",
        /// My answer helped.
        Helped = "helped" => "notifications-helped",
        /// A municipality says what it makes of our practice.
        Mark = "mark" => "notifications-mark",
        /// A text waits for approval.
        Waiting = "waiting" => "notifications-waiting",
        /// My text was approved.
        Approved = "approved" => "notifications-approved",
        /// My text was not approved.
        Refused = "refused" => "notifications-refused",
        /// A text that I moderate was reported.
        Reported = "reported" => "notifications-reported",
        /// A text that I moderate comes for another look.
        Again = "again" => "notifications-again",
        /// My text is hidden while somebody looks into it.
        Hidden = "hidden" => "notifications-hidden",
        /// A report that concerns me was decided.
        Looked = "looked" => "notifications-looked",
        /// Somebody published in my networks.
        NewPost = "new-post" => "notifications-new-post",
        /// I am invited to a gathering.
        Invited = "invited" => "notifications-invited",
        /// Time or place of a gathering is another.
        GatheringChanged = "gathering-changed" => "notifications-gathering-changed",
        /// A gathering is cancelled.
        GatheringCancelled = "gathering-cancelled" => "notifications-gathering-cancelled",
        /// I waited for a place, and have one.
        MovedUp = "moved-up" => "notifications-moved-up",
        /// What I took on is due soon.
        FollowUp = "follow-up" => "notifications-follow-up",
        /// My municipality is asked to take part in a study trip.
        TripAsked = "trip-asked" => "notifications-trip-asked",
        /// A municipality takes part in a trip that I plan.
        TripWelcome = "trip-welcome" => "notifications-trip-welcome",
        /// A municipality says not now to a trip that I plan.
        TripDeclined = "trip-declined" => "notifications-trip-declined",
        /// I plan a trip from now on.
        TripOrganiser = "trip-organiser" => "notifications-trip-organiser",
        /// There are times to say what suits.
        TripPoll = "trip-poll" => "notifications-trip-poll",
        /// The dates of a trip are chosen.
        TripDates = "trip-dates" => "notifications-trip-dates",
        /// A trip is called off.
        TripCalledOff = "trip-called-off" => "notifications-trip-called-off",
        /// I waited for a place on a trip, and have one.
        TripPlace = "trip-place" => "notifications-trip-place",
        /// My municipality is asked what it learnt.
        TripReport = "trip-report" => "notifications-trip-report",
        /// My municipality is asked what came of it.
        TripLater = "trip-later" => "notifications-trip-later",
    }
}

impl NoticeKind {
    /// The topic whose rhythm it follows.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Mention => Topic::Mentions,
            Self::Answer | Self::Helped => Topic::Answers,
            Self::Conversation => Topic::Conversations,
            Self::Mark => Topic::Marks,
            Self::NewPost => Topic::NewPosts,
            Self::Invited
            | Self::GatheringChanged
            | Self::GatheringCancelled
            | Self::MovedUp
            | Self::FollowUp => Topic::Gatherings,
            Self::TripAsked
            | Self::TripWelcome
            | Self::TripDeclined
            | Self::TripOrganiser
            | Self::TripPoll
            | Self::TripDates
            | Self::TripCalledOff
            | Self::TripPlace
            | Self::TripReport
            | Self::TripLater => Topic::Trips,
            Self::Waiting
            | Self::Approved
            | Self::Refused
            | Self::Reported
            | Self::Again
            | Self::Hidden
            | Self::Looked => Topic::Moderation,
        }
    }
}

/// The rhythms somebody has chosen, or what holds until they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rhythms(pub Vec<(Topic, Rhythm)>);

impl Default for Rhythms {
    fn default() -> Self {
        Self(Topic::ALL.iter().map(|topic| (*topic, topic.default_rhythm())).collect())
    }
}

impl Rhythms {
    /// The rhythm of a topic.
    #[must_use]
    pub fn of(&self, topic: Topic) -> Rhythm {
        self.0.iter().find(|(one, _)| *one == topic).map_or(topic.default_rhythm(), |(_, rhythm)| *rhythm)
    }

    /// Sets the rhythm of a topic.
    pub fn set(&mut self, topic: Topic, rhythm: Rhythm) {
        self.0.retain(|(one, _)| *one != topic);
        self.0.push((topic, rhythm));
    }

    /// The topics that follow this rhythm.
    #[must_use]
    pub fn topics(&self, rhythm: Rhythm) -> Vec<Topic> {
        Topic::ALL.iter().copied().filter(|topic| self.of(*topic) == rhythm).collect()
    }

    /// Reads the form: each topic's field holds the code of a rhythm. Unknown ones are refused (ASVS 2.2.1).
    ///
    /// # Errors
    /// One error a field.
    pub fn read<'a>(field: impl Fn(&'static str) -> &'a str) -> Result<Self, NoticeError> {
        let mut errors = FieldErrors::default();
        let mut chosen = Vec::with_capacity(Topic::ALL.len());
        for topic in Topic::ALL {
            match Rhythm::from_code(field(topic.field())) {
                Some(rhythm) => chosen.push((*topic, rhythm)),
                None => errors.add(topic.field(), "notifications-error-rhythm"),
            }
        }
        errors.into_result()?;
        Ok(Self(chosen))
    }
}

/// What a mail's link switches off: one topic, or a whole digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Mails of this topic.
    Topic(Topic),
    /// The daily or the weekly digest, with everything that comes in it.
    Digest(Rhythm),
}

impl Target {
    /// As it is kept.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Topic(topic) => format!("topic:{}", topic.code()),
            Self::Digest(rhythm) => format!("digest:{}", rhythm.code()),
        }
    }

    /// From what is kept.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split_once(':')? {
            ("topic", code) => Topic::from_code(code).map(Self::Topic),
            ("digest", code) => Rhythm::from_code(code).map(Self::Digest),
            _ => None,
        }
    }

    /// The Fluent key of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Topic(topic) => topic.label(),
            Self::Digest(Rhythm::Weekly) => "notifications-weekly-mail",
            Self::Digest(_) => "notifications-daily-mail",
        }
    }
}

/// Notices of one kind about one text, gathered into a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeLine {
    /// The newest of them.
    pub id: NoticeId,
    /// What they tell.
    pub kind: NoticeKind,
    /// How many they are.
    pub count: usize,
    /// The title of the text they are about, and its language; none for who may not see it, as the reporter of a text
    /// that was hidden.
    pub title: Option<(String, ContentLang)>,
    /// Where it stands.
    pub address: String,
    /// Who caused them, the latest first, each once.
    pub who: Vec<String>,
    /// What municipalities said.
    pub marks: Vec<(Name, MarkKind)>,
    /// When the newest came.
    pub at: OffsetDateTime,
    /// Whether they are unread.
    pub unread: bool,
}

/// What the link in a mail leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsubscribing {
    /// What it switches off.
    pub target: Target,
    /// Whether it is switched off already.
    pub off: bool,
    /// Whether this link switched it off, so that it can switch it on again.
    pub undo: bool,
    /// The language of whom it was sent to.
    pub lang: Option<crate::platform::lang::UiLang>,
}

#[cfg(test)]
mod tests {
    use super::{Rhythm, Rhythms, Target, Topic};

    #[test]
    fn answers_mentions_and_moderation_come_at_once_until_somebody_chooses() {
        let rhythms = Rhythms::default();
        let at_once = [Topic::Answers, Topic::Mentions, Topic::Moderation, Topic::Gatherings, Topic::Trips];
        assert_eq!(rhythms.topics(Rhythm::AtOnce), at_once);
        assert_eq!(rhythms.topics(Rhythm::Daily), [Topic::Conversations, Topic::Marks]);
        assert_eq!(rhythms.topics(Rhythm::Weekly), [Topic::NewPosts]);
    }

    #[test]
    fn asvs_2_2_1_a_rhythm_that_there_is_not_is_refused() {
        assert!(Rhythms::read(|_| "daily").is_ok());
        assert!(Rhythms::read(|_| "hourly").is_err());
        assert!(Rhythms::read(|field| if field == "new-posts" { "" } else { "never" }).is_err());
        let chosen = Rhythms::read(|_| "at-once").unwrap();
        assert_eq!(chosen.of(Topic::NewPosts), Rhythm::AtOnce, "new posts too can come at once");
    }

    #[test]
    fn targets_are_kept_as_codes() {
        let topics = Topic::ALL.iter().map(|topic| Target::Topic(*topic));
        for target in topics.chain([Target::Digest(Rhythm::Daily), Target::Digest(Rhythm::Weekly)]) {
            assert_eq!(Target::from_code(&target.code()), Some(target));
        }
        assert_eq!(Target::from_code("topic:none"), None);
    }
}
