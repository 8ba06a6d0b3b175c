//! The domain of people.

pub mod accept;
mod entity;
pub mod import;
pub mod invitations;
mod letters;
mod list;
mod profile_entity;
mod profile_store;
pub mod profiles;
mod store;
mod token;
pub mod traces;
mod traces_store;

use self::entity::invitation;
use crate::platform::actor::Scope;
use crate::platform::server::Jobs;

/// What this room does in the background.
pub fn mount(jobs: &mut Jobs) {
    jobs.handle(|app, wanted: letters::LetterWanted| Box::pin(letters::send(app, wanted)));
}

/// The place that an invitation is to.
fn scope(row: &invitation::Model) -> Scope {
    match (&row.case_code, row.network_id, row.municipality_id) {
        (_, _, Some(id)) => Scope::Municipality(id),
        (_, Some(id), _) => Scope::Network(id),
        (Some(code), ..) => Scope::Case(code.clone()),
        _ => Scope::Programme,
    }
}
