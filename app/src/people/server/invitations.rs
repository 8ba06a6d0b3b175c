//! Inviting, sending again, withdrawing. `list.rs` has the list.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseTransaction, IntoActiveModel, TryIntoModel,
};
use time::Duration;

use super::entity::invitation;
use super::import::open_key;
pub use super::list::{list, list_all};
use super::{letters, scope, store, token};
use crate::accounts::server::is_address;
use crate::accounts::server::members::{self as accounts, Known};
use crate::network::model::Sector;
use crate::network::server::memberships::{self, can_grant};
use crate::network::view::Places;
use crate::people::model::{INVITATION_DAYS, InvitationId, InvitationState, InviteInput, PeopleError};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::throttle::{self, Limit};
use crate::platform::server::{App, Audit, fold, record, record_all};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

/// How many letters a person may have sent: a whole programme's networks in a day, and no more than an abuser could use.
const LETTERS: Limit = Limit { burst: 200, per: std::time::Duration::from_secs(24 * 60 * 60) };
/// How many letters a person may send from lists: as many as the longest list holds.
const LIST_LETTERS: Limit = Limit { burst: 1000, per: std::time::Duration::from_secs(24 * 60 * 60) };

/// Invites one person.
///
/// # Errors
/// `Forbidden` for people who run nothing; `Invalid`, a message a field: for a place outside what they run, for somebody
/// who takes part already, is invited already or whose account is closed; `TooMany` with the seconds to wait.
pub async fn invite(actor: &Actor, app: &App, input: &InviteInput) -> Result<InvitationId, PeopleError> {
    if !memberships::runs_something(actor) {
        return Err(Failure::Forbidden);
    }
    input.validate()?;
    let (Some(role), Some(scope), Some(lang)) = (input.role, input.scope.clone(), input.lang) else {
        return Err(invalid("role", "people-error-role"));
    };
    if !is_address(&fold(&input.email)) {
        return Err(invalid("email", "accounts-error-email"));
    }
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
    may_be_invited(app, &new).await?;
    limit(actor, app).await?;
    let tx = app.db.begin().await?;
    let known = store::lock_open(&tx, &[new.key()]).await?;
    let id = match known.first() {
        Some(row) if row.expires_at > app.now() => return Err(invalid("email", "people-error-invited")),
        Some(row) => {
            let overruled = new.overruled;
            renew(actor, app, &tx, vec![(new.onto(actor, row.clone()), overruled)]).await?;
            InvitationId(row.id)
        }
        None => insert(actor, app, &tx, vec![new]).await?.first().copied().ok_or(Failure::NotFound)?,
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

    fn name(&self) -> Option<String> {
        let name = self.name.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// An invitation to the same that ran out, as it is sent now: in the words and by the hand of who invites again.
    pub(super) fn onto(&self, actor: &Actor, row: invitation::Model) -> invitation::Model {
        invitation::Model {
            name: self.name(),
            lang: self.lang.code().to_owned(),
            invited_by: actor.account().map(|id| id.0),
            ..row
        }
    }
}

/// The account with an address, if there is one.
async fn account_of(app: &App, email: &str) -> Result<Option<Known>, PeopleError> {
    let known = accounts::find_by_emails(&Actor::System, app, &[email.to_owned()]).await?;
    Ok(known.get(email).copied())
}

/// Refuses letters that lead nowhere: to somebody who does this already, or whose account is closed.
async fn may_be_invited(app: &App, new: &New) -> Result<(), PeopleError> {
    let Some(account) = account_of(app, &new.email).await? else {
        return Ok(());
    };
    if !account.active {
        return Err(invalid("email", "people-error-closed"));
    }
    let places = Places::default();
    let held = memberships::memberships_of(&Actor::System, app, &places, &[account.id]).await?;
    let takes_part = held
        .iter()
        .any(|one| one.holds && one.role == new.role && one.scope == new.scope && one.sector == new.sector);
    if takes_part { Err(invalid("email", "people-error-member")) } else { Ok(()) }
}

/// Writes invitations and their letters in a transaction of the caller, who has checked everything.
///
/// # Errors
/// `Invalid` at the address when somebody else invited one of them in the same moment.
pub(super) async fn insert(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    people: Vec<New>,
) -> Result<Vec<InvitationId>, PeopleError> {
    let rows: Vec<(invitation::Model, usize)> = people
        .iter()
        .map(|new| Ok((row(actor, app, new)?, new.overruled)))
        .collect::<Result<_, PeopleError>>()?;
    let new = rows.iter().map(|(row, _)| row.clone().into_active_model().reset_all()).collect();
    if !store::insert(tx, new).await? {
        return Err(invalid("email", "people-error-invited"));
    }
    sent(actor, app, tx, "people.invite", &rows).await?;
    Ok(rows.iter().map(|(row, _)| InvitationId(row.id)).collect())
}

fn row(actor: &Actor, app: &App, new: &New) -> Result<invitation::Model, PeopleError> {
    let now = app.now();
    let (case_code, network_id, municipality_id) = match &new.scope {
        Scope::Programme => (None, None, None),
        Scope::Case(code) => (Some(code.clone()), None, None),
        Scope::Network(id) => (None, Some(*id), None),
        Scope::Municipality(id) => (None, None, Some(*id)),
    };
    let row = invitation::ActiveModel {
        id: Set(app.new_id()),
        open_key: Set(Some(new.key())),
        email: Set(new.email.clone()),
        name: Set(new.name()),
        lang: Set(new.lang.code().to_owned()),
        role: Set(new.role.code().to_owned()),
        case_code: Set(case_code),
        network_id: Set(network_id),
        municipality_id: Set(municipality_id),
        sector: Set(new.sector.map(|sector| sector.code().to_owned())),
        invited_by: Set(actor.account().map(|id| id.0)),
        token_hash: Set(token::of_nobody()),
        state: Set(InvitationState::Open.code().to_owned()),
        sent_count: Set(1),
        created_at: Set(now),
        sent_at: Set(now),
        expires_at: Set(now + Duration::days(INVITATION_DAYS)),
        accepted_by: Set(None),
        answered_at: Set(None),
    };
    Ok(row.try_into_model()?)
}

/// Sends the letter again, with a new link; the old one stops working.
///
/// # Errors
/// `NotFound`; `Forbidden` outside what the actor runs; `Invalid` at `invitation` when it was answered meanwhile, at
/// `email` when the account with this address is closed.
pub async fn resend(actor: &Actor, app: &App, id: InvitationId) -> Result<(), PeopleError> {
    let places = memberships::places(actor, app).await?;
    let row = changeable(actor, &app.db.read, &places, id).await?;
    if account_of(app, &row.email).await?.is_some_and(|account| !account.active) {
        return Err(invalid("email", "people-error-closed"));
    }
    limit(actor, app).await?;
    let tx = app.db.begin().await?;
    let row = store::lock(&tx, id).await?.filter(|row| row.state == InvitationState::Open.code());
    let row = row.ok_or_else(|| invalid("invitation", "people-error-answered"))?;
    renew(actor, app, &tx, vec![(row, 0)]).await?;
    Ok(tx.commit().await?)
}

/// Gives open invitations, which the caller has locked, a new letter and time; each with how many warnings of the guard
/// about its name were overruled.
pub(super) async fn renew(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    rows: Vec<(invitation::Model, usize)>,
) -> Result<(), PeopleError> {
    let now = app.now();
    let renewed = rows.into_iter().map(|(row, overruled)| {
        let row = invitation::Model {
            token_hash: token::of_nobody(),
            sent_count: row.sent_count + 1,
            sent_at: now,
            expires_at: now + Duration::days(INVITATION_DAYS),
            ..row
        };
        (row, overruled)
    });
    let rows: Vec<(invitation::Model, usize)> = renewed.collect();
    let new: Vec<invitation::Model> = rows.iter().map(|(row, _)| row.clone()).collect();
    store::renew(tx, &new).await?;
    sent(actor, app, tx, "people.invite-again", &rows).await
}

/// Wants the letters, and notes each.
async fn sent(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    rows: &[(invitation::Model, usize)],
) -> Result<(), PeopleError> {
    let letters: Vec<invitation::Model> = rows.iter().map(|(row, _)| row.clone()).collect();
    letters::want(app, tx, &letters).await?;
    let details: Vec<String> = rows.iter().map(|(row, overruled)| detail(row, *overruled)).collect();
    let audits = letters.iter().zip(&details).map(|(row, detail)| Audit {
        action,
        subject_kind: "invitation",
        subject_id: row.id,
        detail,
    });
    Ok(record_all(actor, app, tx, audits).await?)
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
    let (action, detail) = ("people.invitation-withdraw", detail(&row, 0));
    let audit = Audit { action, subject_kind: "invitation", subject_id: row.id, detail: &detail };
    record(actor, app, &tx, audit).await?;
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

/// Role and place, and how many warnings of the guard about a name were overruled.
pub(super) fn detail(row: &invitation::Model, overruled: usize) -> String {
    let detail = format!("{} {}", row.role, scope(row).code());
    if overruled > 0 { format!("{detail} overruled={overruled}") } else { detail }
}

pub(super) fn invalid(field: &str, key: &str) -> PeopleError {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}
