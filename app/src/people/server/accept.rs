//! What the holder of a letter sees and does. The token in the letter is what they show; whoever holds it reads the mail
//! of the address, so they may learn whether that address has an account.

use super::entity::invitation;
use super::invitations::{audit_overruled, invalid, scope, state};
use super::{store, token};
use crate::accounts::model::{Account, AccountId, NewAccount};
use crate::accounts::server::{members as accounts, service as names};
use crate::network::model::Sector;
use crate::network::server::memberships;
use crate::network::view::MembershipInput;
use crate::people::model::{AcceptInput, InvitationState, Offer, OfferStep, PeopleError};
use crate::platform::actor::{Actor, Role};
use crate::platform::error::Failure;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
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
        InvitationState::Open => {}
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
    let fields = [Field { name: "name", text: &input.name }];
    let checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let overruled = checked.iter().map(CheckedText::overruled).sum();
    let new = NewAccount {
        email: row.email.clone(),
        name: input.name.clone(),
        password: input.password.clone(),
        ui_lang: input.lang,
        zone: input.zone.clone(),
        demo: false,
    };
    let prepared = accounts::prepare(&Actor::System, app, new).await?;
    let tx = app.db.begin().await?;
    // Read again: it may have been answered or replaced while the password was hashed.
    let row = store::lock_by_token(&tx, &hash).await?.ok_or(Failure::NotFound)?;
    let account = accounts::insert(&Actor::System, app, &tx, prepared).await?;
    take(app, &tx, &row, account.id, overruled).await?;
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
        OfferStep::Confirm => take(app, &tx, &row, account, 0).await?,
        OfferStep::Accepted if row.accepted_by == Some(account.0) => {}
        _ => return Err(Failure::NotFound),
    }
    Ok(tx.commit().await?)
}

async fn take(
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
    audit_overruled(&Actor::System, app, tx, "people.accept", row, overruled).await
}
