//! Revising a post, the conflict when somebody was faster, and consent.

use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::attachments::{self, of_post};
use super::entity::post;
use super::events::{ConsentWithdrawn, PieceRevised, PostWaiting};
use super::mentions;
use super::policy::{Action, Facts, Reach, may, reach};
use super::publishing::{checked, step_number, tags};
use super::service::{current, load, lock};
use super::{fact_store, limits, store};
use crate::files::model::AttachmentInput;
use crate::files::server::service as files;
use crate::platform::actor::Actor;
use crate::platform::lang::ContentLang;
use crate::platform::server::normal::normalise;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{Audience, PieceId, PostConflict, PostError, PostId, PostInput};
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

/// A post as its form shows it, and the version to send back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_for_edit(actor: &Actor, app: &App, id: PostId) -> Result<(PostInput, i32), PostError> {
    let (row, facts) = load(actor, app, id, Action::Edit).await?;
    Ok((as_input(actor, app, &row, &facts).await?, row.version))
}

/// Saves a revision. The earlier version stays readable. Kind and audience stay what they are. What everybody can read
/// goes back to members until a second person has read the new text, unless the one who revises may publish openly. A form
/// in which nothing was changed changes nothing.
///
/// # Errors
/// `Conflict` with the post as it stands when somebody saved since `version`; else as for publishing.
pub async fn revise(
    actor: &Actor,
    app: &App,
    id: PostId,
    version: i32,
    input: &PostInput,
) -> Result<(), PostError> {
    let (row, facts) = load(actor, app, id, Action::Edit).await?;
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let input = PostInput {
        kind: Some(row.kind.clone()),
        audience: Some(facts.audience.code().to_owned()),
        ..input.clone()
    };
    input.validate()?;
    let own = may(actor, Action::SetConsent, &facts).allows();
    if same(&as_input(actor, app, &row, &facts).await?, &input) {
        return if own && input.consent != row.consent {
            set_consent(actor, app, id, input.consent).await
        } else {
            Ok(())
        };
    }
    let (text, mentions) = checked(actor, app, &input, &facts).await?;
    let attached = attachments::prepare(actor, app, Some(id), &input).await?;
    let tx = app.db.begin().await?;
    limits::writing(app, &tx, account).await?;
    let (row, facts) = lock(actor, &tx, id, Action::Edit).await?;
    let consent = if own { input.consent } else { row.consent };
    let again = again(actor, &row, &facts);
    let before = mentions::in_texts(actor, &tx, TextId(row.text_id)).await?;
    let number = texts::revise(actor, app, &tx, TextId(row.text_id), &text).await?;
    let mut change = post::ActiveModel {
        id: Set(row.id),
        step: Set(step_number(&input)),
        consent: Set(consent),
        edited_at: Set(Some(app.now())),
        ..Default::default()
    };
    if row.history_from.is_none() {
        change.history_from = Set(Some(app.now()));
    }
    if let Some(again) = again {
        change.audience = Set(again.now.code().to_owned());
        change.wanted_audience = Set(again.wanted.map(|audience| audience.code().to_owned()));
        change.wanted_at = Set(Some(row.wanted_at.unwrap_or_else(|| app.now())));
    }
    if !store::revise(&tx, change, version, tags(&input)).await? {
        drop(tx);
        return Err(conflict(actor, app, id).await?);
    }
    let saved = (version + 1, number);
    fact_store::note(&tx, id, saved, step_number(&input), &tags(&input), app.now()).await?;
    files::attach(actor, app, &tx, of_post(id), &attached).await?;
    let detail = format!("text version {number}");
    let audit = Audit { action: "posts.revise", subject_kind: "post", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    if again.is_some() && row.wanted_audience.is_none() {
        app.emit(&tx, &PostWaiting { post: id, author: facts.author }).await?;
    }
    app.emit(&tx, &PieceRevised { piece: PieceId::Post(id) }).await?;
    mentions::tell(app, &tx, id, None, account, &mentions.without(&before)).await?;
    consent_changed(actor, app, &tx, PieceId::Post(id), row.consent, consent).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether two forms of a post say the same. Who may read it and consent are not part of what it says.
fn same(one: &PostInput, other: &PostInput) -> bool {
    let parts = |input: &PostInput| -> Vec<String> {
        let parts = input.kind().map(|kind| kind.parts()).unwrap_or_default();
        parts.iter().map(|part| normalise(input.part(*part)).trim().to_owned()).collect()
    };
    let meant = |input: &PostInput| {
        let mut meant = input.mentions.clone();
        meant.sort_unstable();
        meant.dedup();
        meant
    };
    normalise(&one.title).trim() == normalise(&other.title).trim()
        && one.lang == other.lang
        && parts(one) == parts(other)
        && tags(one) == tags(other)
        && step_number(one) == step_number(other)
        && meant(one) == meant(other)
        && attached(&one.attachments, one.lang) == attached(&other.attachments, other.lang)
}

/// What is attached, as far as readers are shown it.
fn attached(input: &AttachmentInput, lang: Option<ContentLang>) -> AttachmentInput {
    let mut shown = input.clone();
    for file in &mut shown.files {
        file.confirmed = false;
        file.alt = file.alt.trim().to_owned();
        file.caption = file.caption.trim().to_owned();
    }
    shown.links.retain(|link| !link.is_blank());
    for link in &mut shown.links {
        link.title = link.title.trim().to_owned();
        link.address = link.address.trim().to_owned();
        link.lang = link.lang.or(lang);
    }
    shown
}

/// Where a public post, or one that waits to become public, goes when somebody revises it who may not publish openly.
fn again(actor: &Actor, row: &post::Model, facts: &Facts) -> Option<Reach> {
    let open = facts.audience == Audience::Public || row.wanted_audience.is_some();
    let reach = reach(actor, Audience::Public, facts.network, facts.case.as_deref())?;
    (open && reach.wanted.is_some()).then_some(reach)
}

async fn conflict(actor: &Actor, app: &App, id: PostId) -> Result<PostError, PostError> {
    let (row, facts) = load(actor, app, id, Action::Edit).await?;
    let saved = current(actor, app, &row).await?;
    let by = super::versions::saved_by(actor, app, std::slice::from_ref(&saved)).await?.pop().flatten();
    let theirs = as_input(actor, app, &row, &facts).await?;
    let (version, by) = (row.version, by.unwrap_or_default());
    Ok(PostError::Conflict(Box::new(PostConflict { theirs, version, by })))
}

async fn as_input(
    actor: &Actor,
    app: &App,
    row: &post::Model,
    facts: &Facts,
) -> Result<PostInput, PostError> {
    let version = current(actor, app, row).await?;
    let tags = store::tags(&app.db.read, &[row.id]).await?;
    let of = |kind: &str| tags.iter().filter(|tag| tag.kind == kind).map(|tag| tag.code.clone()).collect();
    let mut meant = Vec::new();
    let parts = facts.kind.parts().iter().map(|part| {
        let (typed, people) = mentions::as_typed(&version.markdown(part.code()));
        meant.extend(people);
        (part.code().to_owned(), typed)
    });
    let parts = parts.collect();
    Ok(PostInput {
        kind: Some(row.kind.clone()),
        title: version.title.clone().unwrap_or_default(),
        lang: Some(version.lang),
        audience: Some(row.audience.clone()),
        parts,
        themes: of("theme"),
        age_groups: of("age"),
        services: of("service"),
        step: row.step.map(|step| step.to_string()),
        consent: row.consent,
        mentions: meant,
        attachments: attachments::as_input(actor, app, PostId(row.id)).await?,
        ..PostInput::default()
    })
}

/// Gives or withdraws consent for the evaluation. Only the author may.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_consent(actor: &Actor, app: &App, id: PostId, consent: bool) -> Result<(), PostError> {
    load(actor, app, id, Action::SetConsent).await?;
    let tx = app.db.begin().await?;
    let (row, _) = lock(actor, &tx, id, Action::SetConsent).await?;
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
    let audit = Audit { action, subject_kind: piece.kind(), subject_id: piece.uuid(), detail: "" };
    record(actor, app, tx, audit).await?;
    if !now {
        app.emit(tx, &ConsentWithdrawn { piece }).await?;
    }
    Ok(())
}
