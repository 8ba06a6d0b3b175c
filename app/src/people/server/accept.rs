//! What the holder of a letter sees and does. The token in the letter is what they show; whoever holds it reads the mail
//! of the address, so they may learn whether that address has an account.

use super::entity::invitation;
use super::invitations::{detail, invalid};
use super::list::state;
use super::{scope, store, token};
use crate::accounts::model::{Account, AccountId, NewAccount};
use crate::accounts::server::{members as accounts, service as names};
use crate::network::model::Sector;
use crate::network::server::memberships;
use crate::network::view::MembershipInput;
use crate::people::model::{AcceptInput, InvitationState, NAME_MAX, Offer, OfferStep, PeopleError};
use crate::platform::actor::{Actor, Person, Role};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, record};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

/// What a letter offers, and what its holder can do with it.
///
/// # Errors
/// `NotFound` when there is no letter with this token: it never was, or a newer one was sent.
pub async fn find(actor: &Actor, app: &App, token: &str) -> Result<Offer, PeopleError> {
    let row = store::find_by_token(&app.db.read, &token::hash(token)).await?.ok_or(Failure::NotFound)?;
    let step = step(actor, app, &row).await?;
    let places = memberships::places(&Actor::System, app).await?;
    let scope = scope(&row);
    let inviter = row.invited_by.map(AccountId);
    let names = names::names(actor, app, inviter.as_slice()).await?;
    Ok(Offer {
        role: Role::from_code(&row.role).ok_or(Failure::NotFound)?,
        place: places.name(&scope),
        country: places.country(&scope),
        sector: row.sector.as_deref().and_then(Sector::from_code),
        lang: UiLang::from_code(&row.lang).unwrap_or(UiLang::En),
        invited_by: inviter.and_then(|id| names.get(&id).cloned()),
        expires_at: row.expires_at,
        name: row.name.unwrap_or_default(),
        email: row.email,
        step,
    })
}

async fn step(actor: &Actor, app: &App, row: &invitation::Model) -> Result<OfferStep, PeopleError> {
    match state(row, app) {
        InvitationState::Open | InvitationState::Undelivered => {}
        InvitationState::Accepted => return Ok(OfferStep::Accepted),
        InvitationState::Withdrawn | InvitationState::Expired => return Ok(OfferStep::Over),
    }
    let known = accounts::find_by_emails(&Actor::System, app, std::slice::from_ref(&row.email)).await?;
    Ok(match (known.get(&row.email), actor.account()) {
        (Some(known), _) if !known.active => OfferStep::Over,
        (Some(known), Some(own)) if known.id == own => OfferStep::Confirm,
        (_, Some(_)) => OfferStep::SignOut,
        (Some(_), None) => OfferStep::SignIn,
        (None, None) => OfferStep::NewAccount,
    })
}

/// Makes an account for the holder of a letter and gives it the membership.
///
/// # Errors
/// `NotFound` when the letter offers no new account (any more); `Invalid`, a message a field.
pub async fn accept_new(
    actor: &Actor,
    app: &App,
    token: &str,
    input: &AcceptInput,
) -> Result<Account, PeopleError> {
    let hash = token::hash(token);
    let row = store::find_by_token(&app.db.read, &hash).await?.ok_or(Failure::NotFound)?;
    if step(actor, app, &row).await? != OfferStep::NewAccount {
        return Err(Failure::NotFound);
    }
    if input.name.chars().count() > NAME_MAX {
        let mut errors = FieldErrors::default();
        errors.add_with("name", "people-error-name-long", &[("max", NAME_MAX.to_string())]);
        return Err(Failure::Invalid(errors));
    }
    let fields = [Field { name: "name", text: &input.name }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let overruled = checked.iter().map(CheckedText::overruled).sum();
    let new = NewAccount {
        email: row.email.clone(),
        name: input.name.clone(),
        password: input.password.clone(),
        ui_lang: input.lang.or_else(|| UiLang::from_code(&row.lang)),
        zone: input.zone.clone(),
        demo: false,
    };
    let prepared = accounts::prepare(&Actor::System, app, new).await?;
    let tx = app.db.begin().await?;
    // Read again: it may have been answered or replaced while the password was hashed.
    let row = store::lock_by_token(&tx, &hash).await?.ok_or(Failure::NotFound)?;
    let account = accounts::insert(&Actor::System, app, &tx, prepared).await?;
    take(&newcomer(&account), app, &tx, &row, account.id, overruled).await?;
    tx.commit().await?;
    Ok(account)
}

/// Gives the membership to the signed-in person, whose address the letter went to. Twice is harmless.
///
/// # Errors
/// `NotFound` when the letter is for somebody else or over.
pub async fn accept_signed_in(actor: &Actor, app: &App, token: &str) -> Result<(), PeopleError> {
    let account = actor.account().ok_or(Failure::NotFound)?;
    let tx = app.db.begin().await?;
    let row = store::lock_by_token(&tx, &token::hash(token)).await?.ok_or(Failure::NotFound)?;
    match step(actor, app, &row).await? {
        OfferStep::Confirm => take(actor, app, &tx, &row, account, 0).await?,
        OfferStep::Accepted if row.accepted_by == Some(account.0) => {}
        _ => return Err(Failure::NotFound),
    }
    Ok(tx.commit().await?)
}

/// Somebody who has just got an account, and nothing else yet.
fn newcomer(account: &Account) -> Actor {
    Actor::Person(Box::new(Person {
        id: account.id,
        name: account.name.clone(),
        zone: account.zone.clone(),
        grants: Vec::new(),
        networks: Vec::new(),
        cases: Vec::new(),
    }))
}

async fn take(
    actor: &Actor,
    app: &App,
    tx: &sea_orm::DatabaseTransaction,
    row: &invitation::Model,
    account: AccountId,
    overruled: usize,
) -> Result<(), PeopleError> {
    if !store::answer(tx, row.id, InvitationState::Accepted, Some(account), app.now()).await? {
        return Err(invalid("invitation", "people-error-answered"));
    }
    let membership = MembershipInput {
        account,
        role: Role::from_code(&row.role).ok_or(Failure::NotFound)?,
        scope: scope(row),
        sector: row.sector.as_deref().and_then(Sector::from_code),
        starts_on: Some(app.now().date()),
        ends_on: None,
    };
    memberships::join(&Actor::System, app, tx, &membership).await?;
    // The invitation goes in time. Who got the role and by whose invitation is told without it.
    let by = row.invited_by.map_or_else(|| "-".to_owned(), |id| id.to_string());
    let detail = format!("{} by={by}", detail(row, overruled));
    let audit =
        Audit { action: "people.accept", subject_kind: "account", subject_id: account.0, detail: &detail };
    Ok(record(actor, app, tx, audit).await?)
}
