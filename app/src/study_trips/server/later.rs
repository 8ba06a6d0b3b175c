//! Months later: what came of each thing that a municipality wanted to try. The marks on the host's post follow from it.

use sea_orm::ActiveValue::Set;
use time::{Date, Month};

use super::policy::{Action, may};
use super::reports::{OUTCOME, current, tries};
use super::reports_store as own;
use super::service::{Loaded, load};
use super::views::no_conflict;
use super::way_entity::{outcome, report};
use super::words::{KIND, audit};
use crate::gatherings::server::written::{guard, name_of};
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::posts::model::{MarkKind, PieceId, PostId};
use crate::posts::server::{lookup as posts, marks};
use crate::study_trips::after::{
    LATER_AFTER_MONTHS, OutcomeInput, OutcomesInput, Progress, ReportId, furthest,
};
use crate::study_trips::model::{TripError, TripId};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// The same day so many months later, or the last day of that month.
pub(super) fn months_later(day: Date, months: u8) -> Date {
    let month = u8::from(day.month()) - 1 + months;
    let year = day.year() + i32::from(month / 12);
    let month = Month::try_from(month % 12 + 1).unwrap_or(Month::January);
    let last = time::util::days_in_month(month, year);
    Date::from_calendar_date(year, month, day.day().min(last)).unwrap_or(day)
}

/// Whether it is time to ask what came of a trip.
pub(super) fn due(app: &App, row: &super::entity::trip::Model) -> bool {
    let today = local(app.now(), &row.zone).date();
    row.last_day.is_some_and(|last| today >= months_later(last, LATER_AFTER_MONTHS))
}

/// Whether the actor can say what came of this report.
pub(super) fn asks(
    app: &App,
    loaded: &Loaded,
    actor: &Actor,
    row: &report::Model,
    version: &TextVersion,
) -> bool {
    row.given_at.is_some()
        && due(app, &loaded.row)
        && !tries(version).is_empty()
        && may(actor, Action::AnswerLater(row.municipality_id), &loaded.facts).allows()
}

/// What the form shows.
pub struct Form {
    /// What they wanted to try, in the language of the report.
    pub tries: Vec<String>,
    /// The language of the report.
    pub lang: ContentLang,
    /// What was answered before.
    pub input: OutcomesInput,
    /// The version to send back: 0 before the first answer.
    pub version: i32,
    /// Whether marks on a host's post follow from the answer.
    pub marks: bool,
}

struct Ready {
    loaded: Loaded,
    row: report::Model,
    tries: Vec<String>,
    lang: ContentLang,
    known: Vec<outcome::Model>,
}

async fn ready(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<Ready, TripError> {
    let loaded = load(actor, app, id, Action::AnswerLater(municipality.0)).await?;
    let db = &app.db.read;
    let row = own::find(db, id, municipality.0).await?.ok_or(TripError::Forbidden)?;
    let version = current(actor, app, &row).await?;
    if !asks(app, &loaded, actor, &row, &version) {
        return Err(TripError::Forbidden);
    }
    let known = own::outcomes(db, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    Ok(Ready { loaded, row, tries: tries(&version), lang: version.lang, known })
}

/// What came of a report, as the form shows it.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for the municipality, before it is time, and where nothing was to be
/// tried.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<Form, TripError> {
    let Ready { loaded, row, tries, lang, known } = ready(actor, app, id, municipality).await?;
    let input = as_input(actor, app, &known, tries.len(), lang).await?;
    let marks = marked(actor, app, &loaded).await?.is_some();
    Ok(Form { tries, lang, input, version: row.outcomes_version, marks })
}

async fn as_input(
    actor: &Actor,
    app: &App,
    known: &[outcome::Model],
    count: usize,
    lang: ContentLang,
) -> Result<OutcomesInput, TripError> {
    let ids: Vec<TextId> = known.iter().filter_map(|row| row.text_id.map(TextId)).collect();
    let versions = texts::current(actor, &app.db.read, &ids).await?;
    let said = |row: &outcome::Model| versions.get(&TextId(row.text_id?));
    let outcomes = (0_i32..).take(count).map(|position| {
        let row = known.iter().find(|row| row.position == position);
        OutcomeInput {
            progress: row.map(|row| row.progress.clone()).unwrap_or_default(),
            text: row.and_then(said).map(|version| version.markdown(OUTCOME)).unwrap_or_default(),
        }
    });
    let lang = known.iter().find_map(said).map_or(lang, |version| version.lang);
    Ok(OutcomesInput { lang: Some(lang), outcomes: outcomes.collect(), numbers_ok: false })
}

/// The host's post, where the actor sees it and so can say how far their municipality is with it.
async fn marked(actor: &Actor, app: &App, loaded: &Loaded) -> Result<Option<PostId>, TripError> {
    let Some(post) = loaded.row.post_id.map(PostId) else {
        return Ok(None);
    };
    let seen = posts::visible(actor, app, &[PieceId::Post(post)]).await.map_err(no_conflict)?;
    Ok((!seen.is_empty()).then_some(post))
}

/// Keeps what came of it. The mark on the host's post follows, as the actor's own act and in the same transaction: the
/// furthest of what is tried or in ordinary operation. Where nothing is any more, the mark that followed from the answer
/// before is taken back.
///
/// # Errors
/// `Conflict` with what somebody answered since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn save(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
    version: i32,
    input: &OutcomesInput,
) -> Result<(), TripError> {
    let Ready { loaded, row, tries, lang, known: _ } = ready(actor, app, id, municipality).await?;
    let mut input = input.clone();
    input.outcomes.resize(tries.len(), OutcomeInput::default());
    let progress = input.validate()?;
    let written_in = input.lang.unwrap_or(lang);
    let mut said = Vec::with_capacity(input.outcomes.len());
    for (one, number) in input.outcomes.iter().zip(1..) {
        let text = guard(actor, app, (KIND, OUTCOME), (Some(written_in), &one.text), input.numbers_ok).await;
        said.push(text.map_err(|failure| at_field(failure, &OutcomesInput::fields(number).1))?);
    }
    let post = marked(actor, app, &loaded).await?;
    let tx = app.db.begin().await?;
    let row = own::lock(&tx, ReportId(row.id)).await?.ok_or(TripError::NotFound)?;
    let known = own::outcomes(&tx, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    if row.outcomes_version != version {
        drop(tx);
        return Err(conflict(actor, app, &row, &known, tries.len(), lang).await?);
    }
    for ((position, progress), (text, one)) in (0_i32..).zip(&progress).zip(said.iter().zip(&input.outcomes))
    {
        let before = known.iter().find(|row| row.position == position).and_then(|row| row.text_id);
        let text_id = match before.map(TextId) {
            Some(id) => {
                texts::revise(actor, app, &tx, id, text).await?;
                Some(id)
            }
            None if one.text.trim().is_empty() => None,
            None => Some(texts::create(actor, app, &tx, text).await?),
        };
        let row = outcome::ActiveModel {
            report_id: Set(row.id),
            position: Set(position),
            progress: Set(progress.code().to_owned()),
            text_id: Set(text_id.map(|id| id.0)),
        };
        own::put_outcome(&tx, row).await?;
    }
    let change = report::ActiveModel {
        id: Set(row.id),
        outcomes_version: Set(row.outcomes_version + 1),
        outcomes_by: Set(actor.account().map(|id| id.0)),
        outcomes_on: Set(Some(local(app.now(), &loaded.row.zone).date())),
        ..Default::default()
    };
    own::update(&tx, change).await?;
    if let Some(post) = post {
        let before: Vec<Progress> =
            known.iter().filter_map(|row| Progress::from_code(&row.progress)).collect();
        follow(actor, app, &tx, (post, municipality), furthest(&before), furthest(&progress)).await?;
    }
    audit(actor, app, &tx, "trips.later", id, "").await?;
    tx.commit().await?;
    Ok(())
}

async fn follow(
    actor: &Actor,
    app: &App,
    tx: &sea_orm::DatabaseTransaction,
    (post, municipality): (PostId, MunicipalityId),
    before: Option<MarkKind>,
    now: Option<MarkKind>,
) -> Result<(), TripError> {
    if before == now {
        return Ok(());
    }
    let stands = marks::current(actor, tx, post, municipality).await.map_err(no_conflict)?;
    match now {
        // What they said of the whole post by themselves, and is further, stays.
        Some(kind) if stands.is_none_or(|stands| stands < kind || Some(stands) == before) => {
            marks::mark_within(actor, app, tx, post, municipality, kind).await.map_err(no_conflict)
        }
        None if stands.is_some() && stands == before => {
            // Back to before they tried it: through both steps, where there were two.
            let mut stands = stands;
            while stands.is_some_and(|kind| kind >= MarkKind::Trying) {
                let done = marks::unmark_within(actor, app, tx, post, municipality).await;
                done.map_err(no_conflict)?;
                stands = marks::current(actor, tx, post, municipality).await.map_err(no_conflict)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The guard's errors at the field that they concern.
fn at_field(failure: TripError, field: &str) -> TripError {
    match failure {
        TripError::Invalid(mut errors) => {
            errors.0.iter_mut().for_each(|error| field.clone_into(&mut error.field));
            TripError::Invalid(errors)
        }
        other => other,
    }
}

async fn conflict(
    actor: &Actor,
    app: &App,
    row: &report::Model,
    known: &[outcome::Model],
    count: usize,
    lang: ContentLang,
) -> Result<TripError, TripError> {
    let saved = as_input(actor, app, known, count, lang).await?;
    let theirs = saved.outcomes.into_iter().zip(1..).flat_map(|(one, number)| {
        let (progress, text) = OutcomesInput::fields(number);
        [(progress, one.progress), (text, one.text)]
    });
    let theirs = theirs.collect();
    let by = name_of(actor, app, row.outcomes_by.map(AccountId)).await?;
    Ok(TripError::meanwhile(theirs, row.outcomes_version, by))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::months_later;

    #[test]
    fn half_a_year_later_is_the_same_day_or_the_last_of_the_month() {
        assert_eq!(months_later(date!(2019 - 05 - 10), 6), date!(2019 - 11 - 10));
        assert_eq!(months_later(date!(2019 - 08 - 31), 6), date!(2020 - 02 - 29));
        assert_eq!(months_later(date!(2019 - 12 - 31), 6), date!(2020 - 06 - 30));
    }
}
