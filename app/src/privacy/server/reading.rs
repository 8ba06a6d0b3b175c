//! What stands in one's own data, in words: labels of fields, codes, times.

use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime};

use crate::files::model::FileKind;
use crate::gatherings::model::Seat;
use crate::moderation::model::{Outcome, Reason};
use crate::network::model::{Country, Sector};
use crate::notifications::model::{NoticeKind, Rhythm, Topic};
use crate::people::model::InvitationState;
use crate::people::profile::Contact;
use crate::platform::actor::Role;
use crate::platform::lang::ContentLang;
use crate::platform::text::{DateLength, Text};
use crate::posts::model::{AgeGroup, Audience, MarkKind, Part, PieceState, PostKind, Step, Theme};
use crate::privacy::actions::AuditAction;
use crate::study_trips::model::{SideState, Vote};

/// Who reads: in which language, and in which time zone.
pub(super) struct Reading<'a> {
    pub text: &'a Text,
    pub zone: &'a str,
}

impl Reading<'_> {
    /// The words for the field `name` inside the field `parent`.
    pub(super) fn label(&self, parent: &str, name: &str) -> String {
        let topic = Topic::from_code(name).filter(|_| parent == "rhythms").map(Topic::label);
        let key = topic.or_else(|| section(name)).or_else(|| field(name)).or_else(|| moment(name));
        // Without words of its own a field is shown as it stands in the JSON file.
        key.map_or_else(|| name.replace('_', " "), |key| self.text.t(key).to_string())
    }

    /// A code or a time in words; none for what people wrote and for numbers.
    pub(super) fn words(&self, name: &str, value: &str) -> Option<String> {
        if matches!(name, "language" | "lang" | "languages") {
            return ContentLang::from_code(value).map(|lang| lang.autonym().to_owned());
        }
        if let Some(key) = code(name, value) {
            // A notice is told with how many they are: here each stands for itself.
            return Some(self.text.ta(key, &[("count", 1_usize.into())]).to_string());
        }
        if name.ends_with("_on") {
            return day(value).map(|at| self.text.date(DateLength::Long, at, "UTC"));
        }
        let is_time = name == "at" || ["_at", "_until", "_since"].iter().any(|end| name.ends_with(end));
        let at = is_time.then(|| OffsetDateTime::parse(value, &Rfc3339).ok()).flatten()?;
        Some(self.text.date_time(at, self.zone))
    }

    /// Whether people's own words stand in this field.
    pub(super) fn is_text(name: &str) -> bool {
        matches!(name, "title" | "text" | "parts" | "shows" | "alt" | "caption" | "help")
    }
}

/// Midnight of a day such as `2019-11-20`.
fn day(value: &str) -> Option<OffsetDateTime> {
    let mut parts = value.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = Month::try_from(parts.next()?.parse::<u8>().ok()?).ok()?;
    let day = Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()?;
    Some(day.midnight().assume_utc())
}

/// The label of a code, by the field it stands in.
fn code(name: &str, value: &str) -> Option<&'static str> {
    match name {
        "role" => Role::from_code(value).map(Role::label),
        "sector" | "services" => Sector::from_code(value).map(Sector::label),
        "country" => Country::from_code(value).map(Country::label),
        "contact" => Contact::from_code(value).map(Contact::label),
        "state" => {
            let invitation = || InvitationState::from_code(value).map(InvitationState::label);
            PieceState::from_code(value).map(PieceState::label).or_else(invitation)
        }
        "readers" | "audience" => Audience::from_code(value).map(Audience::label),
        "themes" => Theme::from_code(value).map(Theme::label),
        "age_groups" => AgeGroup::from_code(value).map(AgeGroup::label),
        "step" => Step::from_code(value).map(Step::label),
        "mark" => MarkKind::from_code(value).map(MarkKind::label),
        "seat" => Seat::from_code(value).map(Seat::label),
        "answer" => Vote::from_code(value)
            .map(Vote::label)
            .or_else(|| SideState::from_code(value).map(SideState::label)),
        "part" | "parts" => Part::from_code(value).map(Part::label),
        "reason" => Reason::from_code(value).map(Reason::label),
        "outcome" => Outcome::from_code(value).map(Outcome::label),
        "action" => AuditAction::from_code(value).map(AuditAction::label),
        "by" => match value {
            "program" => Some("admin-trail-program"),
            "somebody" => Some("privacy-data-somebody"),
            _ => None,
        },
        "kind" | "attached_to" | "subject_kind" => kind(value),
        _ => Topic::from_code(name).and_then(|_| Rhythm::from_code(value)).map(Rhythm::label),
    }
}

fn kind(value: &str) -> Option<&'static str> {
    match value {
        "post" => Some("privacy-data-post"),
        "comment" => Some("privacy-data-comment"),
        "gathering" => Some("privacy-data-gathering"),
        "agenda-item" => Some("gatherings-item"),
        "trip" => Some("study_trips-trip"),
        "account" => Some("privacy-data-account"),
        "draft" => Some("privacy-data-drafts"),
        _ => {
            let file = || FileKind::from_code(value).map(FileKind::label);
            let notice = || NoticeKind::from_code(value).map(NoticeKind::label);
            PostKind::from_code(value).map(PostKind::label).or_else(file).or_else(notice)
        }
    }
}

/// Parts of the whole.
fn section(name: &str) -> Option<&'static str> {
    Some(match name {
        "account" => "privacy-data-account",
        "profile" => "privacy-data-profile",
        "memberships" => "privacy-data-memberships",
        "invitations" => "privacy-data-invitations",
        "writing" => "privacy-data-writing",
        "files" => "privacy-data-files",
        "evaluation" => "privacy-data-evaluation",
        "reports" => "privacy-data-reports",
        "reported_by_me" => "privacy-data-reported",
        "about_my_texts" => "privacy-data-about",
        "decided_by_me" => "privacy-data-decided",
        "notices" => "privacy-data-notices",
        "audit" => "privacy-data-audit",
        "audit_about_me" => "privacy-data-audit-about",
        "sessions" => "privacy-data-sessions",
        "posts" => "privacy-data-posts",
        "comments" => "privacy-data-comments",
        "drafts" | "fields" => "privacy-data-drafts",
        "marks" => "privacy-data-marks",
        "filters" => "privacy-data-filters",
        "opened" => "privacy-kept-opened",
        "versions" => "privacy-data-versions",
        "links" => "privacy-data-links",
        "attachments" => "privacy-data-attachments",
        "rhythms" => "privacy-data-rhythms",
        "copies_of_my_texts" => "privacy-data-copies",
        "collected_by_me" => "privacy-data-collected",
        "installation" => "privacy-data-installation",
        "gatherings" => "privacy-data-gatherings",
        "signed_up" => "privacy-data-signed-up",
        "invited_by_name" => "privacy-data-invited-by-name",
        "planned" => "privacy-data-planned",
        "taken_on" => "privacy-data-taken-on",
        "trips" => "study_trips-title",
        "wished" => "study_trips-wishes",
        "organised" => "study_trips-planning",
        "answered" => "study_trips-answers",
        "votes" => "study_trips-poll",
        "notes" => "study_trips-notes",
        "places" => "study_trips-seats",
        "needs" => "study_trips-needs",
        "questions" => "study_trips-questions",
        "learning_reports" => "study_trips-reports",
        "calendar" => "privacy-data-calendar",
        _ => return None,
    })
}

fn field(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" | "look" | "piece" | "subject" | "attached_to_id" | "writer" => "privacy-data-number",
        "post" | "answers_post" => "privacy-data-post",
        "comment" => "privacy-data-comment",
        "gathering" => "privacy-data-gathering",
        "trip" => "study_trips-trip",
        "diet" => "study_trips-field-diet",
        "accessibility" => "study_trips-field-accessibility",
        "lodging" => "study_trips-field-lodging",
        "seat" => "gatherings-column-seat",
        "name" => "privacy-data-name",
        "email" => "privacy-data-email",
        "new_email" => "privacy-data-new-email",
        "consent" => "privacy-data-consent",
        "language" | "lang" => "platform-language",
        "time_zone" => "accounts-zone",
        "known_browsers" => "privacy-kept-browsers",
        "browser" => "privacy-data-browser",
        "by" => "admin-trail-by",
        "organisation" => "people-organisation",
        "sector" => "people-sector",
        "languages" => "people-languages",
        "can_help_with" => "people-help",
        "contact" => "people-contact",
        "role" => "privacy-data-role",
        "place" => "privacy-data-place",
        "country" => "privacy-owner-country",
        "municipality" => "network-municipality",
        "to_me" => "privacy-data-to-me",
        "state" => "privacy-data-state",
        "readers" | "audience" => "posts-audience",
        "version" => "privacy-data-version",
        "title" => "posts-field-title",
        "parts" | "part" | "text" | "words" => "privacy-data-text",
        "mark" | "outcome" | "answer" => "privacy-data-answer",
        "choice" => "privacy-data-choice",
        "kind" | "subject_kind" => "privacy-data-kind",
        "attached_to" => "privacy-data-attached",
        "media_type" => "privacy-data-format",
        "size" => "privacy-data-size",
        "shows" | "alt" => "files-alt",
        "caption" => "files-caption",
        "decorative" => "files-decorative",
        "address" => "privacy-data-address",
        "reason" => "privacy-data-reason",
        "action" => "admin-trail-action",
        "detail" => "admin-trail-detail",
        "standpoint" => "posts-field-standpoint",
        "themes" => "posts-field-themes",
        "age_groups" => "posts-field-ages",
        "services" => "posts-field-services",
        "step" => "posts-field-step",
        "mentions" => "posts-field-mention",
        "numbers_ok" | "human_checked" | "confirmed" => "privacy-data-looked",
        _ => return None,
    })
}

/// Times.
fn moment(name: &str) -> Option<&'static str> {
    Some(match name {
        "gathered_at" => "privacy-data-gathered",
        "second_factor_since" => "privacy-data-factor",
        "created_at" | "starts_on" => "privacy-data-since",
        "last_used_at" => "privacy-data-last-used",
        "ends_at" | "ends_on" => "privacy-data-until",
        "due_on" => "privacy-data-due",
        "first_day" => "gatherings-field-starts-on",
        "last_day" => "gatherings-field-ends-on",
        "done_at" => "privacy-data-done",
        "sent_at" | "mailed_at" => "privacy-data-sent",
        "answered_at" | "decided_at" => "privacy-data-answered",
        "published_at" => "privacy-data-published",
        "saved_at" => "privacy-data-saved",
        "opened_at" => "privacy-data-opened",
        "seen_until" => "privacy-data-seen",
        "collected_at" => "privacy-data-copied",
        "withdrawn_at" => "privacy-data-withdrawn",
        "read_at" => "privacy-data-read",
        "at" | "marked_at" | "reported_at" => "admin-trail-at",
        _ => return None,
    })
}
