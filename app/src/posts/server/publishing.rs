//! Publishing a post: where its author speaks from, how far it goes, the guard, the second person.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, SqlErr};
use uuid::Uuid;

use super::attachments::{self, of_draft, of_post};
use super::entity::{post, tag};
use super::events::{PostPublished, PostWaiting};
use super::mentions::{self, Mentions};
use super::policy::{Facts, Reach, reach};
use super::{fact_store, limits, store, views};
use crate::files::server::service as files;
use crate::network::model::Standpoint;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{DraftId, Part, PieceState, PostError, PostId, PostInput, PostKind};
use crate::posts::view::Preview;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::{TextInput, service as texts};

/// Until somebody has published so often, they are asked whether anybody can be recognised.
const NEWCOMER: u64 = 3;

/// A post that is ready to be kept.
struct Ready {
    point: Standpoint,
    reach: Reach,
    text: TextInput,
    mentions: Mentions,
    facts: Facts,
}

/// What the text will look like, and which names after an @ nobody was found for. Nothing is kept.
///
/// # Errors
/// `Invalid` as for [`publish`].
pub async fn preview(actor: &Actor, app: &App, input: &PostInput) -> Result<Preview, PostError> {
    let ready = prepare(actor, app, input).await?;
    let attached = attachments::preview(actor, app, input).await?;
    let version = texts::preview(actor, app, &ready.text);
    let tags: Vec<_> = tags(input)
        .into_iter()
        .map(|(kind, code)| tag::Model { post_id: Uuid::nil(), kind: kind.to_owned(), code })
        .collect();
    let text = views::post_text(&version, &tags, Uuid::nil(), input.step());
    Ok(Preview { text, attached, unknown: ready.mentions.unknown })
}

/// Whether the author is asked, before publishing, if a child, a family or a small place can be recognised.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn asks_whether_recognisable(actor: &Actor, app: &App) -> Result<bool, PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let published = store::count_of_author(&app.db.read, author, NEWCOMER).await?;
    Ok((published as u64) < NEWCOMER)
}

/// Publishes a post. The same form sent twice makes one post. What a member writes for everybody waits for a second
/// person, and all members can read it meanwhile.
///
/// # Errors
/// `Invalid` with field errors (also for an audience the author may not publish for), `Forbidden` when nobody is signed
/// in.
pub async fn publish(
    actor: &Actor,
    app: &App,
    form: DraftId,
    input: &PostInput,
) -> Result<PostId, PostError> {
    let ready = prepare(actor, app, input).await?;
    let author = actor.account().ok_or(PostError::Forbidden)?;
    if let Some(known) = known(app, form, author).await? {
        return Ok(known);
    }
    if !input.human_checked && asks_whether_recognisable(actor, app).await? {
        return Err(wrong("human_checked", "posts-error-human-check"));
    }
    let attached = match attachments::prepare(actor, app, None, input).await {
        Ok(attached) => attached,
        // The same form a moment earlier has its files already.
        Err(failure) => return known(app, form, author).await?.ok_or(failure),
    };
    let tx = app.db.begin().await?;
    limits::writing(app, &tx, author).await?;
    let id = PostId(app.new_id());
    match insert(actor, app, &tx, id, form, author, input, &ready, &attached).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            // The same form a moment earlier, on another connection.
            drop(tx);
            known(app, form, author).await?.ok_or(PostError::Forbidden)
        }
        Err(error) => Err(error.into()),
        Ok(()) => {
            // Only a draft that was kept can hold files.
            if store::delete_draft(&tx, author, form).await? {
                files::delete_of(actor, app, &tx, of_draft(form)).await?;
            }
            tx.commit().await?;
            Ok(id)
        }
    }
}

/// The post that this form made before.
async fn known(app: &App, form: DraftId, author: AccountId) -> Result<Option<PostId>, PostError> {
    match store::find_by_form_key(&app.db.read, form).await? {
        Some(row) if row.author_id == author.0 => Ok(Some(PostId(row.id))),
        Some(_) => Err(PostError::Forbidden),
        None => Ok(None),
    }
}

#[expect(clippy::too_many_arguments, reason = "one row of one table, written in one place")]
async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    id: PostId,
    form: DraftId,
    author: AccountId,
    input: &PostInput,
    ready: &Ready,
    attached: &files::Prepared,
) -> Result<(), DbErr> {
    let text_id = texts::create(actor, app, tx, &ready.text).await?;
    let (point, reach) = (&ready.point, ready.reach);
    let row = post::ActiveModel {
        id: Set(id.0),
        form_key: Set(form.0),
        kind: Set(ready.facts.kind.code().to_owned()),
        author_id: Set(author.0),
        author_role: Set(point.role.code().to_owned()),
        case_code: Set(ready.facts.case.clone()),
        network_id: Set(ready.facts.network),
        municipality_id: Set(point.municipality.map(|id| id.0)),
        audience: Set(reach.now.code().to_owned()),
        text_id: Set(text_id.0),
        step: Set(step_number(input)),
        consent: Set(input.consent),
        version: Set(1),
        published_at: Set(app.now()),
        reached_at: Set(app.now()),
        history_from: Set(Some(app.now())),
        state: Set(PieceState::Published.code().to_owned()),
        human_checked: Set(input.human_checked),
        wanted_audience: Set(reach.wanted.map(|audience| audience.code().to_owned())),
        wanted_at: Set(reach.wanted.map(|_| app.now())),
        ..Default::default()
    };
    store::insert(tx, row, tags(input)).await?;
    fact_store::note(tx, id, (1, 1), step_number(input), &tags(input), app.now()).await?;
    // Before anybody is told: the words of documents are part of what is published.
    files::attach(actor, app, tx, of_post(id), attached).await?;
    let detail = format!(
        "kind={} audience={} consent={} waits={}",
        ready.facts.kind.code(),
        reach.now.code(),
        input.consent,
        reach.wanted.is_some()
    );
    let audit = Audit { action: "posts.publish", subject_kind: "post", subject_id: id.0, detail: &detail };
    record(actor, app, tx, audit).await?;
    app.emit(tx, &PostPublished { post: id, author }).await?;
    if reach.wanted.is_some() {
        app.emit(tx, &PostWaiting { post: id, author }).await?;
    }
    mentions::tell(app, tx, id, None, author, &ready.mentions).await
}

/// Validates, finds where the author speaks from, asks who may publish, finds who is mentioned, and passes the guard.
async fn prepare(actor: &Actor, app: &App, input: &PostInput) -> Result<Ready, PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let points = network::standpoints(actor, app).await.map_err(views::no_conflict)?;
    let chosen = points.iter().find(|point| input.standpoint.is_none_or(|id| id == point.membership));
    let point = chosen.filter(|point| point.role != Role::Evaluator).cloned().ok_or(PostError::Forbidden)?;
    input.validate()?;
    let audience = input.audience().ok_or_else(wrong_audience)?;
    let case = point.country.map(|country| country.code());
    let reach = reach(actor, audience, point.network.map(|id| id.0), case).ok_or_else(wrong_audience)?;
    let facts = Facts {
        author,
        kind: input.kind().unwrap_or(PostKind::Experience),
        audience: reach.now,
        case: case.filter(|_| point.name.is_some()).map(str::to_owned),
        network: point.network.map(|id| id.0),
        state: PieceState::Published,
        closed: false,
    };
    let (text, mentions) = checked(actor, app, input, &facts).await?;
    Ok(Ready { point, reach, text, mentions, facts })
}

/// A refusal at one field.
pub(super) fn wrong(field: &str, key: &str) -> PostError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    PostError::Invalid(errors)
}

/// The refusal of an audience the actor may not publish for.
pub(super) fn wrong_audience() -> PostError {
    wrong("audience", "posts-error-audience-forbidden")
}

/// The text after the guard, with those who are mentioned as links.
pub(super) async fn checked(
    actor: &Actor,
    app: &App,
    input: &PostInput,
    facts: &Facts,
) -> Result<(TextInput, Mentions), PostError> {
    let parts = facts.kind.parts();
    let mut written: Vec<(&str, String)> =
        parts.iter().map(|part| (part.code(), input.part(*part).to_owned())).collect();
    let mentions = mentions::resolve(actor, app, facts, &mut written, &input.mentions).await?;
    let mut fields = vec![Field { name: "title", text: &input.title }];
    fields.extend(written.iter().map(|(name, text)| Field { name, text }));
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let title: Option<CheckedText> = checked.next();
    let sections = parts.iter().map(|part: &Part| part.code()).zip(checked).collect();
    let lang = input.lang.unwrap_or(ContentLang::En);
    Ok((TextInput { kind: "post", lang, title, sections }, mentions))
}

/// Themes, age groups and services as rows.
pub(super) fn tags(input: &PostInput) -> Vec<(&'static str, String)> {
    let of = |kind, codes: &[String]| codes.iter().map(move |code| (kind, code.clone())).collect::<Vec<_>>();
    let mut tags =
        [of("theme", &input.themes), of("age", &input.age_groups), of("service", &input.services)].concat();
    tags.sort();
    tags.dedup();
    tags
}

/// The step as the database holds it.
pub(super) fn step_number(input: &PostInput) -> Option<i16> {
    input.step().and_then(|step| step.code().parse().ok())
}
