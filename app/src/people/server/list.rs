//! The list of invitations: where each stands, and who may change it.

use uuid::Uuid;

use super::entity::invitation;
use super::letters::LetterWanted;
use super::scope;
use super::store::{self, Wanted};
use crate::accounts::server::service as names;
use crate::network::model::Sector;
use crate::network::server::memberships::{self, can_grant};
use crate::network::view::Places;
use crate::people::model::{InvitationId, InvitationState, InvitationView, PeopleError};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, Cursor, Page, record_quietly};

/// How many invitations a page of the list shows.
const PAGE: usize = 50;
/// How many invitations of a file are read at once.
const FILE: u64 = 2000;

/// Invitations, the newest first: all for the secretariat, those to places they run for others.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub async fn list(
    actor: &Actor,
    app: &App,
    state: Option<InvitationState>,
    after: Option<&str>,
) -> Result<Page<InvitationView>, PeopleError> {
    let after = after.and_then(Cursor::parse);
    let limit = u64::try_from(PAGE).unwrap_or(50) + 1;
    let found = rows(actor, app, state, after, limit).await?;
    let page = Page::from_rows(found.rows, PAGE, |row| Cursor::code(row.created_at, row.id));
    let items = views(actor, app, &found.places, &found.given_up, &page.items).await?;
    Ok(Page { items, next: page.next })
}

/// The same invitations in one piece, for a file. The audit trail notes it.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub async fn list_all(
    actor: &Actor,
    app: &App,
    state: Option<InvitationState>,
) -> Result<Vec<InvitationView>, PeopleError> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let found = rows(actor, app, state, after, FILE).await?;
        all.extend(views(actor, app, &found.places, &found.given_up, &found.rows).await?);
        match found.rows.last() {
            Some(last) if found.rows.len() as u64 == FILE => {
                after = Some(Cursor { at: last.created_at, id: last.id });
            }
            _ => break,
        }
    }
    let detail = format!("count={}", all.len());
    let (subject_kind, subject_id) = ("invitations", Uuid::nil());
    let audit = Audit { action: "admin.export", subject_kind, subject_id, detail: &detail };
    record_quietly(actor, app, audit).await?;
    Ok(all)
}

/// Rows of a list, and what they are read against.
struct Found {
    places: Places,
    /// Letters that could not be delivered, by invitation.
    given_up: Vec<LetterWanted>,
    rows: Vec<invitation::Model>,
}

async fn rows(
    actor: &Actor,
    app: &App,
    state: Option<InvitationState>,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Found, PeopleError> {
    if !memberships::runs_something(actor) {
        return Err(Failure::Forbidden);
    }
    let places = memberships::places(actor, app).await?;
    let run: Vec<Scope> =
        places.scopes().filter(|scope| can_grant(actor, &places, Role::Member, scope)).collect();
    let within = (!actor.has_role(Role::Secretariat)).then_some(run.as_slice());
    let given_up: Vec<LetterWanted> = app.jobs_given_up().await?;
    let letters: Vec<(Uuid, i32)> = given_up.iter().map(LetterWanted::letter).collect();
    let wanted = Wanted { state, given_up: &letters, within, after, limit, now: app.now() };
    let rows = store::list(&app.db.read, &wanted).await?;
    Ok(Found { places, given_up, rows })
}

async fn views(
    actor: &Actor,
    app: &App,
    places: &Places,
    given_up: &[LetterWanted],
    rows: &[invitation::Model],
) -> Result<Vec<InvitationView>, PeopleError> {
    let names = names::names(actor, app, &store::people(rows)).await?;
    let name = |id: Option<Uuid>| id.and_then(|id| names.get(&AccountId(id)).cloned());
    let views = rows.iter().filter_map(|row| {
        let role = Role::from_code(&row.role)?;
        let scope = scope(row);
        let state = match state(row, app) {
            InvitationState::Open if given_up.iter().any(|letter| letter.is_of(row)) => {
                InvitationState::Undelivered
            }
            state => state,
        };
        let open =
            matches!(state, InvitationState::Open | InvitationState::Undelivered | InvitationState::Expired);
        Some(InvitationView {
            id: InvitationId(row.id),
            email: sees_address(actor, state).then(|| row.email.clone()),
            name: name(row.accepted_by).or_else(|| row.name.clone()),
            role,
            place: places.name(&scope),
            country: places.country(&scope),
            sector: row.sector.as_deref().and_then(Sector::from_code),
            lang: UiLang::from_code(&row.lang).unwrap_or(UiLang::En),
            invited_by: name(row.invited_by),
            state,
            sent_count: row.sent_count,
            sent_at: row.sent_at,
            expires_at: row.expires_at,
            can_change: open && can_grant(actor, places, role, &scope),
        })
    });
    Ok(views.collect())
}

/// Whoever has accepted decides in their profile who sees their address; the secretariat knows it.
fn sees_address(actor: &Actor, state: InvitationState) -> bool {
    state != InvitationState::Accepted || *actor == Actor::System || actor.has_role(Role::Secretariat)
}

/// Where an invitation stands now, as far as its row knows.
pub(super) fn state(row: &invitation::Model, app: &App) -> InvitationState {
    match InvitationState::from_code(&row.state) {
        Some(InvitationState::Open) if row.expires_at <= app.now() => InvitationState::Expired,
        Some(state) => state,
        None => InvitationState::Withdrawn,
    }
}
