//! Drafts: what was typed and not yet published. Only the author reads them, and they pass the guard all the same.

use sea_orm::ActiveValue::Set;

use super::attachments::{self, of_draft};
use super::entity::draft;
use super::{limits, store};
use crate::files::server::service as files;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{DraftId, Part, PostError, PostInput, PostKind};
use crate::posts::view::DraftCard;
use crate::safety::server::service::{Field, Warnings, check};

/// A draft as its form shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its identifier.
    pub id: DraftId,
    /// The version to send back.
    pub version: i32,
    /// What was typed.
    pub input: PostInput,
    /// When it was last saved.
    pub saved_at: time::OffsetDateTime,
}

/// Saves a draft as it stands, however unfinished. `version` is 0 for one that was never saved.
///
/// When the draft was saved from another window since, this text becomes a draft of its own, so that neither is lost:
/// the result then names another draft.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` when the guard stops it (nothing of it is kept); `NotFound` when it
/// was published already.
pub async fn save_draft(
    actor: &Actor,
    app: &App,
    id: DraftId,
    version: i32,
    input: &PostInput,
) -> Result<Draft, PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let input = &input.clone().with_known_codes();
    let mut fields = vec![Field { name: "title", text: &input.title }];
    fields.extend(Part::ALL.iter().map(|part| Field { name: part.code(), text: input.part(*part) }));
    fields.extend(attachments::typed(&input.attachments));
    // A warning is for the moment of publishing; a stop keeps even a draft out of the database.
    check::<crate::posts::model::PostConflict>(actor, app, &fields, Warnings::Later).await?;
    let tx = app.db.begin().await?;
    limits::saving(app, &tx, author).await?;
    let known = store::find_draft(&tx, author, id).await?;
    let now = app.now();
    let fields = serde_json::to_string(input).map_err(PostError::internal)?;
    let saved = match known {
        Some(row) => {
            let before = to_draft(row)?;
            if same_text(&before.input, input) {
                // Such as on leaving a page right after it was saved: nothing to do.
                return Ok(before);
            }
            let same_form = input.writer.is_some() && before.input.writer == input.writer;
            if before.version == version || same_form {
                Draft { id, version: before.version + 1, input: input.clone(), saved_at: now }
            } else {
                Draft { id: DraftId(app.new_id()), version: 1, input: input.clone(), saved_at: now }
            }
        }
        // Somebody else's, or published a moment ago: what is published is no draft any more.
        None if store::draft_exists(&tx, id).await? => return Err(PostError::NotFound),
        None if store::find_by_form_key(&tx, id).await?.is_some() => return Err(PostError::NotFound),
        None => Draft { id, version: 1, input: input.clone(), saved_at: now },
    };
    let row = draft::ActiveModel {
        id: Set(saved.id.0),
        account_id: Set(author.0),
        fields: Set(fields),
        version: Set(saved.version),
        saved_at: Set(now),
    };
    if saved.version == 1 {
        store::insert_draft(&tx, row).await?;
    } else {
        store::update_draft(&tx, row).await?;
    }
    files::hold(actor, app, &tx, of_draft(saved.id), &attachments::ids(&input.attachments)).await?;
    tx.commit().await?;
    Ok(saved)
}

/// The actor's drafts, newest first.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn list_drafts(actor: &Actor, app: &App) -> Result<Vec<DraftCard>, PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let rows = store::drafts(&app.db.read, author).await?;
    let cards = rows.into_iter().filter_map(|row| {
        let saved = to_draft(row).ok()?;
        let kind = saved.input.kind().unwrap_or(PostKind::Experience);
        Some(DraftCard { id: saved.id, kind, title: saved.input.title, saved_at: saved.saved_at })
    });
    Ok(cards.collect())
}

/// One of the actor's drafts.
///
/// # Errors
/// When the database is out of reach; `Forbidden` when nobody is signed in.
pub async fn find_draft(actor: &Actor, app: &App, id: DraftId) -> Result<Option<Draft>, PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    store::find_draft(&app.db.read, author, id).await?.map(to_draft).transpose()
}

/// Throws a draft away.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn delete_draft(actor: &Actor, app: &App, id: DraftId) -> Result<(), PostError> {
    let author = actor.account().ok_or(PostError::Forbidden)?;
    let tx = app.db.begin().await?;
    if store::find_draft(&tx, author, id).await?.is_some() {
        files::delete_of(actor, app, &tx, of_draft(id)).await?;
    }
    store::delete_draft(&tx, author, id).await?;
    tx.commit().await?;
    Ok(())
}

fn same_text(one: &PostInput, other: &PostInput) -> bool {
    PostInput { writer: None, ..one.clone() } == PostInput { writer: None, ..other.clone() }
}

fn to_draft(row: draft::Model) -> Result<Draft, PostError> {
    let input = serde_json::from_str(&row.fields).map_err(PostError::internal)?;
    Ok(Draft { id: DraftId(row.id), version: row.version, input, saved_at: row.saved_at })
}
