//! Reading posts. What else can be asked of this room stands in the files beside, and is offered from here.

use sea_orm::DatabaseTransaction;

use super::entity::post;
use super::policy::{Action, Facts, may};
use super::{audience, sheet, store, threads, views};
use crate::network::model::{MunicipalityId, NetworkId};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Scope};
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::posts::model::{MarkKind, PostError, PostId};
use crate::posts::view::{MayMark, Moved, PostCan, PostCard, PostView, Returned};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

pub use super::audience::{decide, get_audience, get_waiting, list_waiting, set_audience};
pub use super::deletion::{delete_post, find_tombstone, get_deletion};
pub use super::keeping::{list_destinations, list_pinned, move_post, set_closed, set_pinned};
pub use super::list::{list_newest, list_posts};
pub use super::moderation::{find_piece, find_reported, hide, remove, show_again};
pub use super::publishing::{asks_whether_recognisable, preview, publish};
pub use super::revising::{get_for_edit, revise, set_consent};

/// The newest few of a person that the actor may see.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_newest_of(
    actor: &Actor,
    app: &App,
    author: AccountId,
    limit: u64,
) -> Result<Vec<PostCard>, PostError> {
    let rows = store::newest_of(&app.db.read, actor, author, limit).await?;
    views::cards(actor, app, &rows).await
}

/// One post with its comments and its way from place to place.
///
/// # Errors
/// `NotFound` when there is none, or the actor may not see it.
pub async fn get_post(actor: &Actor, app: &App, id: PostId) -> Result<PostView, PostError> {
    let (row, facts) = load(actor, app, id, Action::See).await?;
    let sheet = sheet::find(actor, app, &row).await?;
    let version = sheet.versions.get(&TextId(row.text_id)).ok_or(PostError::NotFound)?;
    let version = views::for_reader(actor, version);
    let byline =
        views::bylines(actor, app, &[views::Wrote::from(&row)]).await?.pop().ok_or(PostError::NotFound)?;
    let can = can(actor, app, &facts, &sheet.marks).await?;
    Ok(PostView {
        id,
        kind: facts.kind,
        text: views::post_text(&version, &sheet.tags, row.id, views::step(&row)),
        byline,
        published_at: row.published_at,
        edited_at: row.edited_at,
        audience: facts.audience,
        state: facts.state,
        waits: audience::wanted(&row).is_some(),
        returned: returned(actor, app, &row, &can).await?,
        answered: row.answered_comment_id.is_some(),
        closed_at: row.closed_at,
        pinned: row.pinned_at.is_some(),
        moved: moved(actor, app, &row).await?,
        consent: row.consent,
        comments: threads::comments(actor, app, &sheet, &facts).await?,
        marks: views::marks(actor, app, &sheet.marks, &facts).await?,
        can,
    })
}

/// Why the second person said no, for those who can act on it.
async fn returned(
    actor: &Actor,
    app: &App,
    row: &post::Model,
    can: &PostCan,
) -> Result<Option<Returned>, PostError> {
    let text = row.decision_text_id.map(TextId).filter(|_| can.widen && row.wanted_audience.is_none());
    let Some(text) = text else {
        return Ok(None);
    };
    let version = texts::current(actor, &app.db.read, &[text]).await?.remove(&text);
    Ok(version.and_then(|version| {
        let html = version.sections.first()?.html("why-", 3);
        Some(Returned { html, lang: version.lang, at: row.decided_at? })
    }))
}

async fn moved(actor: &Actor, app: &App, row: &post::Model) -> Result<Option<Moved>, PostError> {
    let (Some(from), Some(at)) = (row.moved_from, row.moved_at) else {
        return Ok(None);
    };
    let places = [(None, Some(NetworkId(from)), None)];
    let origin = network::origins(actor, app, &places).await.map_err(views::no_conflict)?.pop();
    Ok(origin.map(|from| Moved { from, at }))
}

async fn can(
    actor: &Actor,
    app: &App,
    facts: &Facts,
    marks: &[super::entity::mark::Model],
) -> Result<PostCan, PostError> {
    let allows = |action| may(actor, action, facts).allows();
    let grants = actor.person().map(|person| person.grants.as_slice()).unwrap_or_default();
    let own = grants.iter().filter_map(|grant| match grant.scope {
        Scope::Municipality(id) if allows(Action::Mark(id)) => Some(MunicipalityId(id)),
        _ => None,
    });
    let own: Vec<MunicipalityId> = own.collect();
    let own = network::municipalities(actor, app, &own).await.map_err(views::no_conflict)?;
    let stands = |id: MunicipalityId| {
        let current = marks.iter().find(|mark| mark.municipality_id == id.0 && mark.ended_at.is_none());
        current.and_then(|mark| MarkKind::from_code(&mark.kind))
    };
    let mut mark: Vec<_> = own.into_values().map(|card| (stands(card.id), card)).collect();
    mark.sort_by(|a, b| a.1.slug.cmp(&b.1.slug));
    Ok(PostCan {
        edit: allows(Action::Edit),
        see_versions: allows(Action::SeeVersions),
        set_consent: allows(Action::SetConsent),
        comment: allows(Action::Comment),
        say_what_helped: allows(Action::SayWhatHelped),
        set_audience: allows(Action::Narrow),
        widen: allows(Action::Widen),
        approve: allows(Action::Approve),
        keep: allows(Action::Keep),
        delete: allows(Action::Delete),
        mark: mark.into_iter().map(|(stands, municipality)| MayMark { municipality, stands }).collect(),
    })
}

/// The row of a post with what the policy must know of it, once the action on it is allowed.
pub(super) async fn load(
    actor: &Actor,
    app: &App,
    id: PostId,
    action: Action,
) -> Result<(post::Model, Facts), PostError> {
    let row = sheet::find_row(app, id).await?.ok_or(PostError::NotFound)?;
    let facts = views::facts(&row);
    PostError::check(may(actor, action, &facts))?;
    Ok((row, facts))
}

/// The row of a post with what the policy must know of it, locked until the transaction ends and asked anew: what was
/// loaded before may have been deleted, hidden, closed or moved since.
pub(super) async fn lock(
    actor: &Actor,
    tx: &DatabaseTransaction,
    id: PostId,
    action: Action,
) -> Result<(post::Model, Facts), PostError> {
    let row = store::lock_post(tx, id).await?.ok_or(PostError::NotFound)?;
    let facts = views::facts(&row);
    PostError::check(may(actor, action, &facts))?;
    Ok((row, facts))
}

pub(super) async fn current(actor: &Actor, app: &App, row: &post::Model) -> Result<TextVersion, PostError> {
    let id = TextId(row.text_id);
    views::versions(actor, &app.db.read, &[id]).await?.remove(&id).ok_or(PostError::NotFound)
}
