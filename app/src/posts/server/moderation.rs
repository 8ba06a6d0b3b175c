//! What the room that looks into reports needs of posts and comments: find, hide, show again, remove.

use sea_orm::DatabaseTransaction;

use super::entity::{comment, post};
use super::events::{PieceHidden, PieceShown};
use super::policy::{Action, Facts, may};
use super::service::load;
use super::{comment_store, deletion, store, views};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, record};
use crate::posts::model::{CommentId, PieceId, PieceState, PostError, PostId};
use crate::posts::view::PieceView;
use crate::texts::model::TextId;
use crate::texts::server::{Section, TextVersion, service as texts};

/// The first words that moderators are shown, in characters.
const EXCERPT: usize = 400;

/// A post or comment that the actor may see; a hidden one see its author and those who look into it.
///
/// # Errors
/// `NotFound`, also for what was deleted.
pub async fn find_piece(actor: &Actor, app: &App, piece: PieceId) -> Result<PieceView, PostError> {
    view(actor, app, find(actor, app, piece, Action::See).await?).await
}

/// A post or comment that the actor looks into, also one that was written for fewer people than they belong to: then whole,
/// because they cannot read it where it stands.
///
/// # Errors
/// `NotFound`, also for what was deleted; `Forbidden` for its author.
pub async fn find_reported(actor: &Actor, app: &App, piece: PieceId) -> Result<PieceView, PostError> {
    view(actor, app, find(actor, app, piece, Action::Moderate).await?).await
}

async fn view(actor: &Actor, app: &App, found: Found) -> Result<PieceView, PostError> {
    let (facts, row, comment) = found;
    let piece =
        comment.as_ref().map_or(PieceId::Post(PostId(row.id)), |one| PieceId::Comment(CommentId(one.id)));
    let text_id = TextId(comment.as_ref().map_or(row.text_id, |comment| comment.text_id));
    let ids = [TextId(row.text_id), text_id];
    let mut versions = texts::current(actor, &app.db.read, &ids).await?;
    let version = versions.get(&text_id).cloned().ok_or(PostError::NotFound)?;
    let post = versions.remove(&TextId(row.text_id)).ok_or(PostError::NotFound)?;
    let wrote = comment.as_ref().map_or_else(|| views::Wrote::from(&row), views::Wrote::from);
    // A comment stands below its post, so the post must be readable too.
    let readable = [&facts, &views::facts(&row)].iter().all(|facts| may(actor, Action::See, facts).allows());
    let byline = views::bylines(actor, app, &[wrote]).await?.pop().ok_or(PostError::NotFound)?;
    Ok(PieceView {
        id: piece,
        post: PostId(row.id),
        title: post.title.clone().unwrap_or_default(),
        title_lang: post.lang,
        lang: version.lang,
        excerpt: if readable { version.excerpt(EXCERPT) } else { whole(&version) },
        readable,
        author: facts.author,
        byline,
        state: facts.state,
        edited_at: comment.as_ref().map_or(row.edited_at, |comment| comment.edited_at),
        case: facts.case.clone(),
        network: facts.network,
        may_decide: may(actor, Action::Moderate, &facts).allows(),
    })
}

/// Every part of a text.
fn whole(version: &TextVersion) -> String {
    version.sections.iter().map(Section::plain).collect::<Vec<_>>().join("\n\n")
}

/// Hides a piece from all but its author and those who look into it. The room that asks has its own policy for who may
/// ask; here they must be able to see it, or run its place. Hiding twice changes nothing.
///
/// # Errors
/// `NotFound`.
pub async fn hide(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
) -> Result<(), PostError> {
    let (facts, ..) = find(actor, app, piece, Action::Hide).await?;
    if facts.state != PieceState::Published {
        return Ok(());
    }
    set_state(app, tx, piece, PieceState::Hidden).await?;
    audited(actor, app, tx, "posts.hide", piece).await?;
    Ok(app.emit(tx, &PieceHidden { piece }).await?)
}

/// Lets a hidden piece be read again. Whoever runs its place may, and the secretariat; never its author.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show_again(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
) -> Result<(), PostError> {
    let (facts, ..) = find(actor, app, piece, Action::Moderate).await?;
    if facts.state != PieceState::Hidden {
        return Ok(());
    }
    set_state(app, tx, piece, PieceState::Published).await?;
    audited(actor, app, tx, "posts.show", piece).await?;
    Ok(app.emit(tx, &PieceShown { piece }).await?)
}

/// Removes a piece for good, as its author's deleting does. Whoever runs its place may, and the secretariat.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn remove(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
) -> Result<(), PostError> {
    find(actor, app, piece, Action::Moderate).await?;
    Ok(deletion::erase(actor, app, tx, piece).await?)
}

/// What the policy must know of a piece, its post, and the comment if it is one.
type Found = (Facts, post::Model, Option<comment::Model>);

/// The piece's rows with what the policy must know of it, once the action on it is allowed.
pub(super) async fn find(
    actor: &Actor,
    app: &App,
    piece: PieceId,
    action: Action,
) -> Result<Found, PostError> {
    match piece {
        PieceId::Post(id) => {
            let (row, facts) = load(actor, app, id, action).await?;
            Ok((facts, row, None))
        }
        PieceId::Comment(id) => {
            let comment = comment_store::find(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
            let row = store::find(&app.db.read, PostId(comment.post_id)).await?.ok_or(PostError::NotFound)?;
            let post = views::facts(&row);
            let facts = comment_facts(&comment, &post);
            // Whoever looks into a comment need not be among the readers of its post.
            let called = matches!(action, Action::Hide | Action::Moderate);
            if !(called && may(actor, Action::Moderate, &facts).allows()) {
                PostError::check(may(actor, Action::See, &post))?;
            }
            PostError::check(may(actor, action, &facts))?;
            Ok((facts, row, Some(comment)))
        }
    }
}

/// What the policy must know of a comment: it stands where its post stands, with an author and a state of its own.
pub(super) fn comment_facts(comment: &comment::Model, post: &Facts) -> Facts {
    Facts {
        author: AccountId(comment.author_id),
        state: PieceState::from_code(&comment.state).unwrap_or(PieceState::Hidden),
        ..post.clone()
    }
}

async fn set_state(
    app: &App,
    tx: &DatabaseTransaction,
    piece: PieceId,
    state: PieceState,
) -> Result<(), sea_orm::DbErr> {
    match piece {
        PieceId::Post(PostId(id)) => store::set_post_state(tx, id, state, app.now()).await,
        PieceId::Comment(CommentId(id)) => comment_store::set_state(tx, &[id], state, app.now()).await,
    }
}

async fn audited(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    piece: PieceId,
) -> Result<(), sea_orm::DbErr> {
    let audit = Audit { action, subject_kind: piece.kind(), subject_id: piece.uuid(), detail: "" };
    record(actor, app, tx, audit).await
}
