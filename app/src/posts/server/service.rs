//! Reading, publishing and revising posts.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, SqlErr};
use uuid::Uuid;

use super::entity::post;
use super::events::ConsentWithdrawn;
use super::policy::{Action, Facts, may, may_publish};
use super::{store, views};
use crate::network::PlaceShown;
use crate::network::model::{MunicipalityId, Standpoint};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, Cursor, Page, record};
use crate::posts::model::{DraftId, Part, PieceId, PostConflict, PostError, PostId, PostInput};
use crate::posts::view::{PostCan, PostCard, PostText, PostView};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, TextVersion, service as texts};

/// Posts a page.
const PAGE: usize = 20;

/// What the actor may see, newest first, a page at a time; of one place, or of all.
///
/// # Errors
/// When the database is out of reach. A cursor that is none begins at the newest.
pub async fn list_posts(
    actor: &Actor,
    app: &App,
    place: Option<PlaceShown>,
    after: Option<&str>,
) -> Result<Page<PostCard>, PostError> {
    let after = after.and_then(Cursor::parse);
    let rows = store::list(&app.db.read, actor, place, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |row| Cursor::code(row.published_at, row.id));
    Ok(Page { items: views::cards(actor, app, &page.items).await?, next: page.next })
}

/// The newest few that the actor may see.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_newest(
    actor: &Actor,
    app: &App,
    place: Option<PlaceShown>,
    limit: u64,
) -> Result<Vec<PostCard>, PostError> {
    let rows = store::list(&app.db.read, actor, place, None, limit).await?;
    views::cards(actor, app, &rows).await
}

/// One post with its comments and marks.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn get_post(actor: &Actor, app: &App, id: PostId) -> Result<PostView, PostError> {
    let (row, facts) = load(actor, app, id, Action::See).await?;
    let db = &app.db.read;
    let version = current(actor, app, &row).await?;
    let tags = store::tags(db, &[row.id]).await?;
    let comments = store::comments(db, id).await?;
    let marks = store::marks(db, id).await?;
    let byline =
        views::bylines(actor, app, &[views::Wrote::from(&row)]).await?.pop().ok_or(PostError::NotFound)?;
    let taken: Vec<Uuid> = marks.iter().map(|mark| mark.municipality_id).collect();
    Ok(PostView {
        id,
        text: views::post_text(&version, &tags, row.id, views::step(&row)),
        byline,
        published_at: row.published_at,
        edited_at: row.edited_at,
        audience: facts.audience,
        consent: row.consent,
        comments: views::comments(actor, app, &comments).await?,
        marks: views::marks(actor, app, &marks, &facts).await?,
        can: can(actor, app, &facts, &taken).await?,
    })
}

async fn can(actor: &Actor, app: &App, facts: &Facts, marked: &[Uuid]) -> Result<PostCan, PostError> {
    let allows = |action| may(actor, action, facts).allows();
    let grants = actor.person().map(|person| person.grants.as_slice()).unwrap_or_default();
    let own = grants.iter().filter_map(|grant| match grant.scope {
        Scope::Municipality(id) if !marked.contains(&id) && allows(Action::Mark(id)) => {
            Some(MunicipalityId(id))
        }
        _ => None,
    });
    let own: Vec<MunicipalityId> = own.collect();
    let mut mark: Vec<_> =
        network::municipalities(actor, app, &own).await.map_err(views::no_conflict)?.into_values().collect();
    mark.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(PostCan {
        edit: allows(Action::Edit),
        see_versions: allows(Action::SeeVersions),
        set_consent: allows(Action::SetConsent),
        comment: allows(Action::Comment),
        mark,
    })
}

/// What the text will look like. Nothing is kept.
///
/// # Errors
/// `Invalid` as for [`publish`].
pub async fn preview(actor: &Actor, app: &App, input: &PostInput) -> Result<PostText, PostError> {
    let (_, text) = prepare(actor, app, input).await?;
    let version = texts::preview(actor, app, &text);
    let tags: Vec<_> = tags(input)
        .into_iter()
        .map(|(kind, code)| super::entity::tag::Model { post_id: Uuid::nil(), kind: kind.to_owned(), code })
        .collect();
    Ok(views::post_text(&version, &tags, Uuid::nil(), input.step()))
}

/// Publishes an experience. The same form sent twice makes one post.
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
    let (point, text) = prepare(actor, app, input).await?;
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let tx = app.db.begin().await?;
    if let Some(row) = store::find_by_form_key(&tx, form).await? {
        return if row.author_id == author.0 { Ok(PostId(row.id)) } else { Err(PostError::Forbidden) };
    }
    let id = PostId(app.new_id());
    match insert(actor, app, &tx, id, form, author, &point, input, &text).await {
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            // The same form a moment earlier, on another connection.
            drop(tx);
            let row =
                store::find_by_form_key(&app.db.read, form).await?.filter(|row| row.author_id == author.0);
            row.map(|row| PostId(row.id)).ok_or(PostError::Forbidden)
        }
        Err(error) => Err(error.into()),
        Ok(()) => {
            store::delete_draft(&tx, author, form).await?;
            tx.commit().await?;
            Ok(id)
        }
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
    point: &Standpoint,
    input: &PostInput,
    text: &TextInput,
) -> Result<(), sea_orm::DbErr> {
    let text_id = texts::create(actor, app, tx, text).await?;
    let row = post::ActiveModel {
        id: Set(id.0),
        form_key: Set(form.0),
        kind: Set("experience".to_owned()),
        author_id: Set(author.0),
        author_role: Set(point.role.code().to_owned()),
        case_code: Set(point
            .country
            .filter(|_| point.name.is_some())
            .map(|country| country.code().to_owned())),
        network_id: Set(point.network.map(|id| id.0)),
        municipality_id: Set(point.municipality.map(|id| id.0)),
        audience: Set(input.audience.clone().unwrap_or_default()),
        text_id: Set(text_id.0),
        step: Set(step_number(input)),
        consent: Set(input.consent),
        version: Set(1),
        published_at: Set(app.now()),
        edited_at: Set(None),
    };
    store::insert(tx, row, tags(input)).await?;
    let detail =
        format!("audience={} consent={}", input.audience.as_deref().unwrap_or_default(), input.consent);
    record(
        actor,
        app,
        tx,
        Audit { action: "posts.publish", subject_kind: "post", subject_id: id.0, detail: &detail },
    )
    .await
}

/// A post as its form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_for_edit(actor: &Actor, app: &App, id: PostId) -> Result<(PostInput, i32), PostError> {
    let (row, _) = load(actor, app, id, Action::Edit).await?;
    Ok((as_input(actor, app, &row).await?, row.version))
}

/// Saves a revision. The earlier version stays readable.
///
/// # Errors
/// `Conflict` with the post as it stands when somebody saved since `version`; else as for [`publish`].
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: PostId,
    version: i32,
    input: &PostInput,
) -> Result<(), PostError> {
    let (row, facts) = load(actor, app, id, Action::Edit).await?;
    input.validate()?;
    let text = checked(actor, app, input).await?;
    let audience = input.audience().ok_or(PostError::NotFound)?;
    if audience != facts.audience
        && !may_publish(actor, audience, row.network_id, row.case_code.as_deref()).allows()
    {
        return Err(wrong_audience());
    }
    let own = may(actor, Action::SetConsent, &facts).allows();
    let consent = if own { input.consent } else { row.consent };
    let tx = app.db.begin().await?;
    let number = texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    let change = post::ActiveModel {
        id: Set(row.id),
        audience: Set(audience.code().to_owned()),
        step: Set(step_number(input)),
        consent: Set(consent),
        edited_at: Set(Some(app.now())),
        ..Default::default()
    };
    if !store::revise(&tx, change, version, tags(input)).await? {
        drop(tx);
        return Err(conflict(actor, app, id).await?);
    }
    let detail = format!("text version {number}");
    record(
        actor,
        app,
        &tx,
        Audit { action: "posts.revise", subject_kind: "post", subject_id: id.0, detail: &detail },
    )
    .await?;
    consent_changed(actor, app, &tx, PieceId::Post(id), row.consent, consent).await?;
    tx.commit().await?;
    Ok(())
}

async fn conflict(actor: &Actor, app: &App, id: PostId) -> Result<PostError, PostError> {
    let (row, _) = load(actor, app, id, Action::Edit).await?;
    let saved = current(actor, app, &row).await?;
    let by = super::versions::saved_by(actor, app, std::slice::from_ref(&saved)).await?.pop().flatten();
    let theirs = as_input(actor, app, &row).await?;
    Ok(PostError::Conflict(Box::new(PostConflict {
        theirs,
        version: row.version,
        by: by.unwrap_or_default(),
    })))
}

/// Gives or withdraws consent for the evaluation. Only the author may.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_consent(actor: &Actor, app: &App, id: PostId, consent: bool) -> Result<(), PostError> {
    let (row, _) = load(actor, app, id, Action::SetConsent).await?;
    let tx = app.db.begin().await?;
    store::set_consent(&tx, id, consent).await?;
    consent_changed(actor, app, &tx, PieceId::Post(id), row.consent, consent).await?;
    tx.commit().await?;
    Ok(())
}

/// Audits a change of consent and tells the rooms above when it was withdrawn.
pub(super) async fn consent_changed(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
    before: bool,
    now: bool,
) -> Result<(), sea_orm::DbErr> {
    if before == now {
        return Ok(());
    }
    let action = if now { "posts.consent-given" } else { "posts.consent-withdrawn" };
    record(
        actor,
        app,
        tx,
        Audit { action, subject_kind: piece.kind(), subject_id: piece.uuid(), detail: "" },
    )
    .await?;
    if !now {
        app.emit(tx, &ConsentWithdrawn { piece }).await?;
    }
    Ok(())
}

pub(super) async fn load(
    actor: &Actor,
    app: &App,
    id: PostId,
    action: Action,
) -> Result<(post::Model, Facts), PostError> {
    let row = store::find(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
    let facts = views::facts(&row);
    PostError::check(may(actor, action, &facts))?;
    Ok((row, facts))
}

pub(super) async fn current(actor: &Actor, app: &App, row: &post::Model) -> Result<TextVersion, PostError> {
    let id = TextId(row.text_id);
    texts::current(actor, &app.db.read, &[id]).await?.remove(&id).ok_or(PostError::NotFound)
}

async fn as_input(actor: &Actor, app: &App, row: &post::Model) -> Result<PostInput, PostError> {
    let version = current(actor, app, row).await?;
    let tags = store::tags(&app.db.read, &[row.id]).await?;
    let of = |kind: &str| tags.iter().filter(|tag| tag.kind == kind).map(|tag| tag.code.clone()).collect();
    Ok(PostInput {
        title: version.title.clone().unwrap_or_default(),
        lang: Some(version.lang),
        audience: Some(row.audience.clone()),
        standpoint: None,
        parts: Part::ALL.iter().map(|part| (part.code().to_owned(), version.markdown(part.code()))).collect(),
        themes: of("theme"),
        age_groups: of("age"),
        services: of("service"),
        step: row.step.map(|step| step.to_string()),
        consent: row.consent,
        numbers_ok: false,
        writer: None,
    })
}

/// Validates, finds where the author speaks from, asks who may publish, and passes the guard.
async fn prepare(actor: &Actor, app: &App, input: &PostInput) -> Result<(Standpoint, TextInput), PostError> {
    let points = network::standpoints(actor, app).await.map_err(views::no_conflict)?;
    let chosen = points.iter().find(|point| input.standpoint.is_none_or(|id| id == point.membership));
    let point = chosen.filter(|point| point.role != Role::Evaluator).cloned().ok_or(PostError::Forbidden)?;
    input.validate()?;
    let audience = input.audience().ok_or_else(wrong_audience)?;
    let case = point.country.map(|country| country.code());
    if !may_publish(actor, audience, point.network.map(|id| id.0), case).allows() {
        return Err(wrong_audience());
    }
    let text = checked(actor, app, input).await?;
    Ok((point, text))
}

fn wrong_audience() -> PostError {
    let mut errors = FieldErrors::default();
    errors.add("audience", "posts-error-audience-forbidden");
    PostError::Invalid(errors)
}

/// The text after the guard.
async fn checked(actor: &Actor, app: &App, input: &PostInput) -> Result<TextInput, PostError> {
    let mut fields = vec![Field { name: "title", text: &input.title }];
    fields.extend(Part::ALL.iter().map(|part| Field { name: part.code(), text: input.part(*part) }));
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?.into_iter();
    let title: Option<CheckedText> = checked.next();
    let sections = Part::ALL.iter().map(|part| part.code()).zip(checked).collect();
    Ok(TextInput { kind: "post", lang: input.lang.unwrap_or(ContentLang::En), title, sections })
}

fn tags(input: &PostInput) -> Vec<(&'static str, String)> {
    let of = |kind, codes: &[String]| codes.iter().map(move |code| (kind, code.clone())).collect::<Vec<_>>();
    let mut tags =
        [of("theme", &input.themes), of("age", &input.age_groups), of("service", &input.services)].concat();
    tags.sort();
    tags.dedup();
    tags
}

fn step_number(input: &PostInput) -> Option<i16> {
    input.step().and_then(|step| step.code().parse().ok())
}
