//! Reports as pieces of material, for the evaluation.

use sea_orm::{DatabaseTransaction, DbErr};
use time::OffsetDateTime;

use super::policy::Action;
use super::reports::{ANSWERS, TAKES_HOME, WILL_TRY, current};
use super::service::{card, load};
use super::views::no_conflict;
use super::{questions, reports_store as own};
use crate::network::model::{MunicipalityId, Origin};
use crate::network::server::service as network;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::posts::model::Theme;
use crate::study_trips::after::ReportId;
use crate::study_trips::model::{TripError, TripId};
use crate::texts::server::{Section, TextVersion};

/// A report that was given, as a piece of material. Whether it may be used says its `consent`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPiece {
    /// Which one.
    pub id: ReportId,
    /// The trip it tells of.
    pub trip: TripId,
    /// The title of the trip.
    pub title: String,
    /// The language of the title.
    pub title_lang: ContentLang,
    /// Questions with answers, what they take home and what they will try, in the language of the report.
    pub text: String,
    /// The language of the report.
    pub lang: ContentLang,
    /// The version of the report.
    pub version: i32,
    /// When that was written.
    pub written_at: OffsetDateTime,
    /// Whether it may be used.
    pub consent: bool,
    /// The municipality it comes from.
    pub origin: Origin,
    /// What the questions are about.
    pub themes: Vec<Theme>,
}

/// A report as a piece of material.
///
/// # Errors
/// `NotFound` when there is none, it is a draft, or the actor does not see the trip.
pub async fn get(actor: &Actor, app: &App, id: ReportId) -> Result<ReportPiece, TripError> {
    let row = own::get(&app.db.read, id).await?.filter(|row| row.given_at.is_some());
    let row = row.ok_or(TripError::NotFound)?;
    let trip = TripId(row.trip_id);
    let loaded = load(actor, app, trip, Action::See).await?;
    let version = current(actor, app, &row).await?;
    let questions = questions::of_municipality(actor, app, trip, row.municipality_id).await?;
    let card = card(actor, app, &loaded, version.lang.ui()).await?;
    let place = (Some(MunicipalityId(row.municipality_id)), None, None);
    let origin = network::origins(actor, app, &[place]).await.map_err(no_conflict)?.pop();
    let mut themes: Vec<Theme> = questions.iter().flat_map(|one| one.themes.iter().copied()).collect();
    themes.sort_unstable();
    themes.dedup();
    let asked: Vec<&str> = questions.iter().map(|one| one.words.plain.as_str()).collect();
    Ok(ReportPiece {
        id,
        trip,
        title: card.title,
        title_lang: card.lang,
        text: text(&version, &asked),
        lang: version.lang,
        version: version.number,
        written_at: version.created_at,
        consent: row.consent,
        origin: origin.ok_or(TripError::NotFound)?,
        themes,
    })
}

fn text(version: &TextVersion, asked: &[&str]) -> String {
    let words = Text::new(version.lang.ui(), false);
    let plain = |name: &str| version.section(name).map(Section::plain).unwrap_or_default();
    let mut parts: Vec<String> =
        asked.iter().zip(ANSWERS).map(|(question, name)| format!("{question}\n{}", plain(name))).collect();
    for (key, name) in [("study_trips-takes-home", TAKES_HOME), ("study_trips-will-try", WILL_TRY)] {
        let said = plain(name);
        if !said.is_empty() {
            parts.push(format!("{}\n{said}", words.t(key)));
        }
    }
    parts.join("\n\n")
}

/// Whether a report that was given may be used, with its row locked until the transaction ends. None when there is none.
///
/// # Errors
/// When the database is out of reach.
pub async fn lock_consent(
    _actor: &Actor,
    tx: &DatabaseTransaction,
    id: ReportId,
) -> Result<Option<bool>, DbErr> {
    let row = own::lock(tx, id).await?.filter(|row| row.given_at.is_some());
    Ok(row.map(|row| row.consent))
}

/// The reports on which the actor wrote, for their own data.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list_own(actor: &Actor, app: &App) -> Result<Vec<ReportId>, TripError> {
    let account = actor.account().ok_or(TripError::Forbidden)?;
    let rows = own::of_author(&app.db.read, account).await?;
    Ok(rows.into_iter().map(|row| ReportId(row.id)).collect())
}
