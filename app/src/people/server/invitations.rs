//! Inviting, sending again, withdrawing, listing.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseTransaction, TryIntoModel};
use time::Duration;

use super::entity::invitation;
use super::import::open_key;
use super::store::{self, Wanted};
use super::{letters, token};
use crate::accounts::server::{members as accounts, service as names};
use crate::network::model::Sector;
use crate::network::server::memberships::{self, can_grant};
use crate::network::view::Places;
use crate::people::model::{
    INVITATION_DAYS, InvitationId, InvitationState, InvitationView, InviteInput, PeopleError,
};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::throttle::{self, Limit};
use crate::platform::server::{App, Audit, Cursor, Page, fold, record, record_quietly};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

/// How many letters a person may have sent: a whole programme's networks in a day, and no more than an abuser could use.
const LETTERS: Limit = Limit { burst: 200, per: std::time::Duration::from_secs(24 * 60 * 60) };
/// How many letters a person may send from lists: as many as the longest list holds.
const LIST_LETTERS: Limit = Limit { burst: 1000, per: std::time::Duration::from_secs(24 * 60 * 60) };
/// How many invitations a page of the list shows.
const PAGE: usize = 50;
/// How many invitations of a file are read at once.
const FILE: u64 = 2000;

/// Invites one person.
///
/// # Errors
/// `Forbidden` for people who run nothing; `Invalid`, a message a field: for a place outside what they run, for somebody
/// who takes part already or is invited already; `TooMany` with the seconds to wait.
pub async fn invite(actor: &Actor, app: &App, input: &InviteInput) -> Result<InvitationId, PeopleError> {
    if !memberships::runs_something(actor) {
        return Err(Failure::Forbidden);
    }
    input.validate()?;
    let (Some(role), Some(scope), Some(lang)) = (input.role, input.scope.clone(), input.lang) else {
        return Err(invalid("role", "people-error-role"));
    };
    let places = memberships::places(actor, app).await?;
    if !crate::network::view::fits(role, &scope) {
        return Err(invalid("scope", "network-error-role-place"));
    }
    if !can_grant(actor, &places, role, &scope) {
        return Err(invalid("scope", "people-error-not-yours"));
    }
    let fields = [Field { name: "name", text: &input.name }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let new = New {
        email: fold(&input.email),
        name: input.name.clone(),
        overruled: checked.iter().map(CheckedText::overruled).sum(),
        role,
        scope,
        sector: input.sector,
        lang,
    };
    if is_member(app, &new).await? {
        return Err(invalid("email", "people-error-member"));
    }
    limit(actor, app).await?;
    let tx = app.db.begin().await?;
    let known = store::lock_open(&tx, &[new.key()]).await?;
    let id = match known.first() {
        Some(row) if row.expires_at > app.now() => return Err(invalid("email", "people-error-invited")),
        Some(row) => {
            renew(actor, app, &tx, &places, row).await?;
            InvitationId(row.id)
        }
        None => {
            insert(actor, app, &tx, &places, vec![new]).await?.first().copied().ok_or(Failure::NotFound)?
        }
    };
    tx.commit().await?;
    Ok(id)
}

/// Letters go to people who have not asked for them, so nobody sends them without end.
async fn limit(actor: &Actor, app: &App) -> Result<(), PeopleError> {
    match actor.account() {
        Some(id) => throttle::take(app, &format!("people.invite:{id}"), LETTERS).await,
        None => Ok(()),
    }
}

/// Counts the letters of a list, in the transaction that sends them.
pub(super) async fn limit_list(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    letters: usize,
) -> Result<(), PeopleError> {
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    match actor.account() {
        Some(id) => throttle::take_many(app, tx, &format!("people.import:{id}"), letters, LIST_LETTERS).await,
        None => Ok(()),
    }
}

/// Somebody to be invited, checked.
pub(super) struct New {
    pub email: String,
    pub name: String,
    /// Warnings of the guard about the name that the inviter overruled.
    pub overruled: usize,
    pub role: Role,
    pub scope: Scope,
    pub sector: Option<Sector>,
    pub lang: UiLang,
}

impl New {
    /// What makes two open invitations the same.
    pub(super) fn key(&self) -> String {
        open_key(&self.email, self.role, &self.scope, self.sector.map(Sector::code))
    }
}

/// Whether somebody with this address does this already.
async fn is_member(app: &App, new: &New) -> Result<bool, PeopleError> {
    let known = accounts::find_by_emails(&Actor::System, app, std::slice::from_ref(&new.email)).await?;
    let Some(account) = known.get(&new.email).copied() else {
        return Ok(false);
    };
    let places = Places::default();
    let held = memberships::memberships_of(&Actor::System, app, &places, &[account.id]).await?;
    Ok(held
        .iter()
        .any(|one| one.holds && one.role == new.role && one.scope == new.scope && one.sector == new.sector))
}

/// Writes invitations and their letters in a transaction of the caller, who has checked everything.
///
/// # Errors
/// `Invalid` at the address when somebody else invited one of them in the same moment.
pub(super) async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    places: &Places,
    people: Vec<New>,
) -> Result<Vec<InvitationId>, PeopleError> {
    let now = app.now();
    let mut rows = Vec::with_capacity(people.len());
    let mut letters = Vec::with_capacity(people.len());
    for new in people {
        let (token, hash) = token::new();
        let (case_code, network_id, municipality_id) = match &new.scope {
            Scope::Programme => (None, None, None),
            Scope::Case(code) => (Some(code.clone()), None, None),
            Scope::Network(id) => (None, Some(*id), None),
            Scope::Municipality(id) => (None, None, Some(*id)),
        };
        let name = new.name.trim();
        let row = invitation::ActiveModel {
            id: Set(app.new_id()),
            open_key: Set(Some(new.key())),
            email: Set(new.email.clone()),
            name: Set((!name.is_empty()).then(|| name.to_owned())),
            lang: Set(new.lang.code().to_owned()),
            role: Set(new.role.code().to_owned()),
            case_code: Set(case_code),
            network_id: Set(network_id),
            municipality_id: Set(municipality_id),
            sector: Set(new.sector.map(|sector| sector.code().to_owned())),
            invited_by: Set(actor.account().map(|id| id.0)),
            token_hash: Set(hash),
            state: Set(InvitationState::Open.code().to_owned()),
            sent_count: Set(1),
            created_at: Set(now),
            sent_at: Set(now),
            expires_at: Set(now + Duration::days(INVITATION_DAYS)),
            accepted_by: Set(None),
            answered_at: Set(None),
        };
        letters.push((row.clone().try_into_model()?, token, new.overruled));
        rows.push(row);
    }
    if !store::insert(tx, rows).await? {
        return Err(invalid("email", "people-error-invited"));
    }
    let mut ids = Vec::with_capacity(letters.len());
    for (row, token, overruled) in letters {
        letters::send(actor, app, tx, places, &row, &token).await?;
        audit_overruled(actor, app, tx, "people.invite", &row, overruled).await?;
        ids.push(InvitationId(row.id));
    }
    Ok(ids)
}

/// Sends the letter again, with a new link; the old one stops working.
///
/// # Errors
/// `NotFound`; `Forbidden` outside what the actor runs; `Invalid` when it was answered meanwhile.
pub async fn resend(actor: &Actor, app: &App, id: InvitationId) -> Result<(), PeopleError> {
    let places = memberships::places(actor, app).await?;
    changeable(actor, &app.db.read, &places, id).await?;
    limit(actor, app).await?;
    let tx = app.db.begin().await?;
    let row = changeable(actor, &tx, &places, id).await?;
    renew(actor, app, &tx, &places, &row).await?;
    Ok(tx.commit().await?)
}

pub(super) async fn renew(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    places: &Places,
    row: &invitation::Model,
) -> Result<(), PeopleError> {
    let (token, hash) = token::new();
    let now = app.now();
    let expires_at = now + Duration::days(INVITATION_DAYS);
    if !store::renew(tx, row, hash, now, expires_at).await? {
        return Err(invalid("invitation", "people-error-answered"));
    }
    let row = invitation::Model { expires_at, ..row.clone() };
    letters::send(actor, app, tx, places, &row, &token).await?;
    audit(actor, app, tx, "people.invite-again", &row).await
}

/// Takes an invitation back: its link stops working.
///
/// # Errors
/// `NotFound`; `Forbidden` outside what the actor runs; `Invalid` when it was answered meanwhile.
pub async fn withdraw(actor: &Actor, app: &App, id: InvitationId) -> Result<(), PeopleError> {
    let places = memberships::places(actor, app).await?;
    let tx = app.db.begin().await?;
    let row = changeable(actor, &tx, &places, id).await?;
    if !store::answer(&tx, row.id, InvitationState::Withdrawn, None, app.now()).await? {
        return Err(invalid("invitation", "people-error-answered"));
    }
    audit(actor, app, &tx, "people.invitation-withdraw", &row).await?;
    Ok(tx.commit().await?)
}

async fn changeable(
    actor: &Actor,
    db: &impl ConnectionTrait,
    places: &Places,
    id: InvitationId,
) -> Result<invitation::Model, PeopleError> {
    let row = store::find(db, id).await?.ok_or(Failure::NotFound)?;
    let role = Role::from_code(&row.role).ok_or(Failure::NotFound)?;
    if can_grant(actor, places, role, &scope(&row)) { Ok(row) } else { Err(Failure::Forbidden) }
}

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
    let (places, rows) = rows(actor, app, state, after, limit).await?;
    let page = Page::from_rows(rows, PAGE, |row| Cursor::code(row.created_at, row.id));
    Ok(Page { items: views(actor, app, &places, &page.items).await?, next: page.next })
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
        let (places, rows) = rows(actor, app, state, after, FILE).await?;
        all.extend(views(actor, app, &places, &rows).await?);
        match rows.last() {
            Some(last) if rows.len() as u64 == FILE => {
                after = Some(Cursor { at: last.created_at, id: last.id });
            }
            _ => break,
        }
    }
    let detail = format!("count={}", all.len());
    let (subject_kind, subject_id) = ("invitations", uuid::Uuid::nil());
    let audit = Audit { action: "admin.export", subject_kind, subject_id, detail: &detail };
    record_quietly(actor, app, audit).await?;
    Ok(all)
}

async fn rows(
    actor: &Actor,
    app: &App,
    state: Option<InvitationState>,
    after: Option<Cursor>,
    limit: u64,
) -> Result<(Places, Vec<invitation::Model>), PeopleError> {
    if !memberships::runs_something(actor) {
        return Err(Failure::Forbidden);
    }
    let places = memberships::places(actor, app).await?;
    let run: Vec<Scope> =
        places.scopes().filter(|scope| can_grant(actor, &places, Role::Member, scope)).collect();
    let within = (!actor.has_role(Role::Secretariat)).then_some(run.as_slice());
    let wanted = Wanted { state, within, after, limit, now: app.now() };
    let rows = store::list(&app.db.read, &wanted).await?;
    Ok((places, rows))
}

async fn views(
    actor: &Actor,
    app: &App,
    places: &Places,
    rows: &[invitation::Model],
) -> Result<Vec<InvitationView>, PeopleError> {
    let names = names::names(actor, app, &store::inviters(rows)).await?;
    let views = rows.iter().filter_map(|row| {
        let role = Role::from_code(&row.role)?;
        let scope = scope(row);
        let state = state(row, app);
        let open = matches!(state, InvitationState::Open | InvitationState::Expired);
        Some(InvitationView {
            id: InvitationId(row.id),
            email: row.email.clone(),
            name: row.name.clone(),
            role,
            place: places.name(&scope),
            country: places.country(&scope),
            sector: row.sector.as_deref().and_then(Sector::from_code),
            lang: UiLang::from_code(&row.lang).unwrap_or(UiLang::En),
            invited_by: row
                .invited_by
                .and_then(|id| names.get(&crate::platform::ids::AccountId(id)).cloned()),
            state,
            sent_count: row.sent_count,
            sent_at: row.sent_at,
            expires_at: row.expires_at,
            can_change: open && can_grant(actor, places, role, &scope),
        })
    });
    Ok(views.collect())
}

/// Where an invitation stands now.
pub(super) fn state(row: &invitation::Model, app: &App) -> InvitationState {
    match InvitationState::from_code(&row.state) {
        Some(InvitationState::Open) if row.expires_at <= app.now() => InvitationState::Expired,
        Some(state) => state,
        None => InvitationState::Withdrawn,
    }
}

/// The place that an invitation is to.
pub(super) fn scope(row: &invitation::Model) -> Scope {
    match (&row.case_code, row.network_id, row.municipality_id) {
        (_, _, Some(id)) => Scope::Municipality(id),
        (_, Some(id), _) => Scope::Network(id),
        (Some(code), ..) => Scope::Case(code.clone()),
        _ => Scope::Programme,
    }
}

pub(super) async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    row: &invitation::Model,
) -> Result<(), PeopleError> {
    audit_overruled(actor, app, tx, action, row, 0).await
}

/// As [`audit`], with how many warnings of the guard about a name were overruled.
pub(super) async fn audit_overruled(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    row: &invitation::Model,
    overruled: usize,
) -> Result<(), PeopleError> {
    let mut detail = format!("{} {}", row.role, scope(row).code());
    if overruled > 0 {
        detail = format!("{detail} overruled={overruled}");
    }
    let audit = Audit { action, subject_kind: "invitation", subject_id: row.id, detail: &detail };
    Ok(record(actor, app, tx, audit).await?)
}

pub(super) fn invalid(field: &str, key: &str) -> PeopleError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}
