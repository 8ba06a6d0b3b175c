//! Who is invited: everybody, a role, a case, a network, one person.

use std::collections::HashMap;

use super::events::GatheringInvited;
use super::people_store;
use super::policy::Action;
use super::service::load;
use super::views::{networks, no_conflict};
use super::words::audit;
use crate::accounts::server::directory::{self, Search};
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{GatheringError, GatheringId, Invited};
use crate::gatherings::view::InvitedView;
use crate::network::model::Country;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// People that a search by name shows.
const FOUND: u64 = 20;

/// Who is invited, in the order in which they were.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn list_invited(
    actor: &Actor,
    app: &App,
    id: GatheringId,
) -> Result<Vec<InvitedView>, GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    let invited = people_store::invited(&app.db.read, &[id.0]).await?.remove(&id.0).unwrap_or_default();
    let people: Vec<AccountId> = invited
        .iter()
        .filter_map(|one| match one {
            Invited::Person(id) => Some(AccountId(*id)),
            _ => None,
        })
        .collect();
    let names: HashMap<AccountId, String> =
        accounts::names(actor, app, &people).await.map_err(no_conflict)?;
    let networks = networks(app).await?;
    let views = invited.into_iter().map(|one| {
        let (name, lang) = match &one {
            Invited::Person(id) => (names.get(&AccountId(*id)).cloned(), None),
            Invited::Network(id) => {
                let card = networks.iter().find(|card| card.id.0 == *id);
                (card.map(|card| card.name.text.clone()), card.map(|card| card.name.lang))
            }
            Invited::Everybody | Invited::Role(_) | Invited::Case(_) => (None, None),
        };
        InvitedView { invited: one, name, lang }
    });
    Ok(views.collect())
}

/// People whose name holds these letters, to be invited.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn find_invitable(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    name: &str,
) -> Result<Vec<(AccountId, String)>, GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    if name.trim().is_empty() {
        return Ok(Vec::new());
    }
    let search = Search { within: Vec::new(), name: name.to_owned() };
    let found = directory::list_people(actor, app, &search, None, FOUND).await.map_err(no_conflict)?;
    Ok(found.into_iter().map(|account| (account.id, account.name)).collect())
}

/// Invites somebody; they are told. Who is invited already stays so, and is not told again.
///
/// # Errors
/// `Invalid` for somebody there is not; `NotFound`; `Forbidden` for all but organisers, and once it is cancelled.
pub async fn invite(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    invited: Option<&Invited>,
) -> Result<(), GatheringError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if !loaded.planned() {
        return Err(GatheringError::Forbidden);
    }
    let invited = match invited {
        Some(invited) if is_there(actor, app, invited).await? => invited,
        _ => {
            let mut errors = FieldErrors::default();
            errors.add("invited", "gatherings-error-invited");
            return Err(GatheringError::Invalid(errors));
        }
    };
    let tx = app.db.begin().await?;
    if !people_store::invite(&tx, id, invited, app.now()).await? {
        return Ok(());
    }
    audit(actor, app, &tx, "gatherings.invite", id, &told(invited)).await?;
    let event = GatheringInvited { gathering: id, invited: vec![invited.clone()], by: actor.account() };
    app.emit(&tx, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes an invitation back. Who has signed up already keeps their place.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but organisers.
pub async fn uninvite(
    actor: &Actor,
    app: &App,
    id: GatheringId,
    invited: &Invited,
) -> Result<(), GatheringError> {
    load(actor, app, id, Action::Organise).await?;
    let tx = app.db.begin().await?;
    people_store::uninvite(&tx, id, &invited.code()).await?;
    audit(actor, app, &tx, "gatherings.uninvite", id, &told(invited)).await?;
    tx.commit().await?;
    Ok(())
}

/// The audit trail holds no personal data: of a person it is told only that it was one.
fn told(invited: &Invited) -> String {
    match invited {
        Invited::Person(_) => "person".to_owned(),
        other => other.code(),
    }
}

async fn is_there(actor: &Actor, app: &App, invited: &Invited) -> Result<bool, GatheringError> {
    Ok(match invited {
        Invited::Everybody | Invited::Role(_) => true,
        Invited::Case(code) => Country::from_code(code).is_some(),
        Invited::Network(id) => networks(app).await?.iter().any(|card| card.id.0 == *id),
        Invited::Person(id) => {
            let found = accounts::active_among(actor, app, &[AccountId(*id)]).await;
            !found.map_err(no_conflict)?.is_empty()
        }
    })
}
