//! Learning reports: an answer to each question of the municipality, what it takes home, what it will try.

use std::collections::HashMap;

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::events::ReportConsentWithdrawn;
use super::policy::{Action, may};
use super::reports_store as own;
use super::service::{Loaded, load};
use super::views::{self, no_conflict};
use super::way_entity::{outcome, report};
use super::words::{KIND, audit};
use super::{later, questions, store};
use crate::gatherings::server::written::name_of;
use crate::network::model::MunicipalityId;
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::posts::server::lookup as posts;
use crate::safety::server::service::{Field, Warnings, check};
use crate::study_trips::after::{
    AfterView, OutcomeView, Progress, ReportCan, ReportId, ReportInput, ReportView,
};
use crate::study_trips::before::{QUESTIONS_MAX, QuestionView};
use crate::study_trips::model::{Side, SideState, TripError, TripId};
use crate::texts::model::TextId;
use crate::texts::server::{Section, TextInput, TextVersion, service as texts};

/// The names under which answers are kept, in the order of the questions.
pub(super) const ANSWERS: [&str; QUESTIONS_MAX] = [
    "answer-1",
    "answer-2",
    "answer-3",
    "answer-4",
    "answer-5",
    "answer-6",
    "answer-7",
    "answer-8",
    "answer-9",
    "answer-10",
    "answer-11",
    "answer-12",
];
/// What they take home.
pub(super) const TAKES_HOME: &str = "takes_home";
/// What they will try: each thing a paragraph of its own.
pub(super) const WILL_TRY: &str = "will_try";
/// What they say of what came of one thing.
pub(super) const OUTCOME: &str = "outcome";

/// Everything about reports that a form needs.
pub struct Form {
    /// The questions, in order.
    pub questions: Vec<QuestionView>,
    /// What is saved, or an empty report.
    pub input: ReportInput,
    /// The version to send back: 0 where there is none yet.
    pub version: i32,
}

/// A report as the form shows it.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for the municipality, before the trip is over, and once it has told
/// what came of it.
pub async fn get(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<Form, TripError> {
    let (_, row) = writable(actor, app, id, municipality).await?;
    let questions = questions::of_municipality(actor, app, id, municipality.0).await?;
    Ok(match row {
        Some(row) => Form {
            input: as_input(&row, &current(actor, app, &row).await?, questions.len()),
            version: row.version,
            questions,
        },
        None => Form {
            input: ReportInput { answers: vec![String::new(); questions.len()], ..ReportInput::default() },
            version: 0,
            questions,
        },
    })
}

async fn writable(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<(Loaded, Option<report::Model>), TripError> {
    let loaded = load(actor, app, id, Action::WriteReport(municipality.0)).await?;
    let row = own::find(&app.db.read, id, municipality.0).await?;
    let told = row.as_ref().is_some_and(|row| row.outcomes_version > 0);
    if !loaded.over(app.now()) || told {
        return Err(TripError::Forbidden);
    }
    Ok((loaded, row))
}

pub(super) async fn current(actor: &Actor, app: &App, row: &report::Model) -> Result<TextVersion, TripError> {
    let id = TextId(row.text_id);
    texts::current(actor, &app.db.read, &[id]).await?.remove(&id).ok_or(TripError::NotFound)
}

fn as_input(row: &report::Model, version: &TextVersion, questions: usize) -> ReportInput {
    let answers = ANSWERS.iter().take(questions).map(|name| version.markdown(name));
    let tries: Vec<String> = tries(version);
    ReportInput {
        lang: Some(version.lang),
        answers: answers.collect(),
        takes_home: version.markdown(TAKES_HOME),
        will_try: tries.join("\n"),
        consent: row.consent,
        given: row.given_at.is_some(),
        numbers_ok: false,
    }
}

/// What they will try, thing by thing.
pub(super) fn tries(version: &TextVersion) -> Vec<String> {
    let plain = version.section(WILL_TRY).map(Section::plain).unwrap_or_default();
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Saves a report: as a draft, which the municipality alone reads, or given, so that all who see the trip read it. What is
/// given stays given.
///
/// # Errors
/// `Conflict` with what somebody saved since `version`; `Invalid` at the fields; `NotFound`, `Forbidden`.
pub async fn save(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
    version: i32,
    input: &ReportInput,
) -> Result<ReportId, TripError> {
    let (_, known) = writable(actor, app, id, municipality).await?;
    let given = input.given || known.as_ref().is_some_and(|row| row.given_at.is_some());
    let questions = questions::of_municipality(actor, app, id, municipality.0).await?.len();
    let mut input = ReportInput { given, ..input.clone() };
    input.answers.resize(questions, String::new());
    let text = text(actor, app, &input).await?;
    let tx = app.db.begin().await?;
    // Questions are locked the same way: they stand still from here on.
    store::lock(&tx, id).await?;
    let now = app.now();
    let row = own::find(&tx, id, municipality.0).await?;
    if row.as_ref().map_or(0, |row| row.version) != version {
        drop(tx);
        let row = row.ok_or(TripError::NotFound)?;
        return Err(conflict(actor, app, &row, questions).await?);
    }
    let by = actor.account().map(|id| id.0);
    let report = match row {
        Some(row) => {
            texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
            let change = report::ActiveModel {
                id: Set(row.id),
                consent: Set(input.consent),
                version: Set(row.version + 1),
                changed_by: Set(by),
                changed_at: Set(now),
                given_at: Set(row.given_at.or(given.then_some(now))),
                ..Default::default()
            };
            own::update(&tx, change).await?;
            if row.consent && !input.consent {
                app.emit(&tx, &ReportConsentWithdrawn { report: ReportId(row.id) }).await?;
            }
            ReportId(row.id)
        }
        None => {
            let new = ReportId(app.new_id());
            let text_id = texts::create(actor, app, &tx, &text).await?;
            let row = report::ActiveModel {
                id: Set(new.0),
                trip_id: Set(id.0),
                municipality_id: Set(municipality.0),
                text_id: Set(text_id.0),
                consent: Set(input.consent),
                version: Set(1),
                created_by: Set(by),
                changed_by: Set(by),
                created_at: Set(now),
                changed_at: Set(now),
                given_at: Set(given.then_some(now)),
                outcomes_version: Set(0),
                outcomes_by: Set(None),
                outcomes_on: Set(None),
            };
            own::insert(&tx, row).await?;
            new
        }
    };
    audit(actor, app, &tx, "trips.report", id, if given { "given" } else { "draft" }).await?;
    tx.commit().await?;
    Ok(report)
}

async fn text(actor: &Actor, app: &App, input: &ReportInput) -> Result<TextInput, TripError> {
    input.validate()?;
    let will_try = input.tries().collect::<Vec<_>>().join("\n\n");
    let mut fields: Vec<Field<'_>> =
        ANSWERS.iter().zip(&input.answers).map(|(name, text)| Field { name, text }).collect();
    fields.push(Field { name: TAKES_HOME, text: &input.takes_home });
    fields.push(Field { name: WILL_TRY, text: &will_try });
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let names = ANSWERS.into_iter().take(input.answers.len()).chain([TAKES_HOME, WILL_TRY]);
    let lang = input.lang.unwrap_or(ContentLang::En);
    Ok(TextInput { kind: KIND, lang, title: None, sections: names.zip(checked).collect() })
}

async fn conflict(
    actor: &Actor,
    app: &App,
    row: &report::Model,
    questions: usize,
) -> Result<TripError, TripError> {
    let saved = as_input(row, &current(actor, app, row).await?, questions);
    let answers = saved.answers.into_iter().zip(1..);
    let mut theirs: Vec<(String, String)> =
        answers.map(|(answer, number)| (ReportInput::field(number), answer)).collect();
    theirs.push((TAKES_HOME.to_owned(), saved.takes_home));
    theirs.push((WILL_TRY.to_owned(), saved.will_try));
    let by = name_of(actor, app, row.changed_by.map(AccountId)).await?;
    Ok(TripError::meanwhile(theirs, row.version, by))
}

/// Gives or withdraws consent for the evaluation. Copies are emptied at once.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for the municipality.
pub async fn set_consent(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
    consent: bool,
) -> Result<(), TripError> {
    load(actor, app, id, Action::WriteReport(municipality.0)).await?;
    let row = own::find(&app.db.read, id, municipality.0).await?.ok_or(TripError::NotFound)?;
    let tx = app.db.begin().await?;
    let row = own::lock(&tx, ReportId(row.id)).await?.ok_or(TripError::NotFound)?;
    if row.consent == consent {
        return Ok(());
    }
    let change = report::ActiveModel {
        id: Set(row.id),
        consent: Set(consent),
        version: Set(row.version + 1),
        ..Default::default()
    };
    own::update(&tx, change).await?;
    audit(actor, app, &tx, "trips.consent", id, if consent { "given" } else { "withdrawn" }).await?;
    if !consent {
        app.emit(&tx, &ReportConsentWithdrawn { report: ReportId(row.id) }).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// What comes after a trip, as the actor sees it.
pub(super) async fn of_trip(actor: &Actor, app: &App, loaded: &Loaded) -> Result<AfterView, TripError> {
    let over = loaded.over(app.now()) && loaded.planned();
    if !over {
        return Ok(AfterView::default());
    }
    let db = &app.db.read;
    let writes = |id: Uuid| may(actor, Action::WriteReport(id), &loaded.facts).allows();
    let all = own::of_trip(db, loaded.id()).await?;
    let visiting = loaded
        .around
        .sides_of(loaded.row.id)
        .iter()
        .filter(|side| side.side == Side::Visiting.code() && side.state == SideState::Welcome.code());
    let to_write = visiting
        .map(|side| side.municipality_id)
        .filter(|id| writes(*id) && all.iter().all(|row| row.municipality_id != *id))
        .filter_map(|id| loaded.around.municipalities.get(&MunicipalityId(id)).cloned());
    let to_write = to_write.collect();
    let rows: Vec<report::Model> =
        all.into_iter().filter(|row| row.given_at.is_some() || writes(row.municipality_id)).collect();
    Ok(AfterView { reports: views_of(actor, app, loaded, &rows).await?, to_write, over })
}

async fn views_of(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    rows: &[report::Model],
) -> Result<Vec<ReportView>, TripError> {
    let db = &app.db.read;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let outcomes = own::outcomes(db, &ids).await?;
    let said = outcomes.values().flatten().filter_map(|row| row.text_id);
    let texts_of: Vec<TextId> = rows.iter().map(|row| row.text_id).chain(said).map(TextId).collect();
    let versions = texts::current(actor, db, &texts_of).await?;
    let questions = questions::of_trip(actor, app, loaded).await?;
    let mut posts = published(actor, app, &ids).await?;
    let views = rows.iter().filter_map(|row| {
        let version = versions.get(&TextId(row.text_id))?;
        let id = MunicipalityId(row.municipality_id);
        let own = questions.iter().find(|one| one.municipality.id == id);
        let own = own.map(|one| one.questions.as_slice()).unwrap_or_default();
        let prefix = |name: &str| format!("{}-{name}-", row.id);
        let html =
            |name: &str| version.section(name).map(|part| part.html(&prefix(name), 4)).unwrap_or_default();
        let told = outcomes.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let tries = tries(version).into_iter().zip(0..).map(|(what, position)| {
            let told = told.iter().find(|one| one.position == position);
            (what, told.and_then(|one| outcome_view(one, &versions)))
        });
        let writes = may(actor, Action::WriteReport(row.municipality_id), &loaded.facts).allows();
        let given = row.given_at.is_some();
        Some(ReportView {
            id: ReportId(row.id),
            municipality: loaded.around.municipalities.get(&id)?.clone(),
            lang: version.lang,
            answers: own.iter().zip(ANSWERS).map(|(question, name)| (question.clone(), html(name))).collect(),
            takes_home: html(TAKES_HOME),
            tries: tries.collect(),
            given_at: row.given_at,
            outcomes_on: row.outcomes_on,
            consent: row.consent,
            posts: posts.remove(&row.id).unwrap_or_default(),
            can: ReportCan {
                write: writes && row.outcomes_version == 0,
                consent: writes,
                publish: writes && given,
                tell_later: given && later::asks(app, loaded, actor, row, version),
                collect: given && actor.has_role(Role::Evaluator),
            },
        })
    });
    Ok(views.collect())
}

fn outcome_view(row: &outcome::Model, versions: &HashMap<TextId, TextVersion>) -> Option<OutcomeView> {
    let said = row.text_id.and_then(|id| versions.get(&TextId(id)));
    let words = said.map(|version| views::words(version, OUTCOME));
    Some(OutcomeView { progress: Progress::from_code(&row.progress)?, words })
}

type Published = HashMap<Uuid, Vec<(crate::posts::model::PostId, String, ContentLang)>>;

/// The posts that came of these reports, of those that the actor sees.
async fn published(actor: &Actor, app: &App, ids: &[Uuid]) -> Result<Published, TripError> {
    let drafts = own::drafts_of(&app.db.read, ids).await?;
    let keys: Vec<_> = drafts.iter().map(|row| crate::posts::model::DraftId(row.draft_id)).collect();
    let made = posts::published_from(actor, app, &keys).await.map_err(no_conflict)?;
    let ids: Vec<_> = made.values().copied().collect();
    let headlines = posts::headlines(actor, app, &ids).await.map_err(no_conflict)?;
    let mut found = Published::new();
    for row in drafts {
        let post = made.get(&crate::posts::model::DraftId(row.draft_id));
        if let Some(one) = post.and_then(|post| headlines.get(post)) {
            found.entry(row.report_id).or_default().push((one.post, one.title.clone(), one.lang));
        }
    }
    Ok(found)
}
