//! Who may do what with gatherings.

use uuid::Uuid;

use crate::gatherings::model::Seat;
use crate::platform::actor::{Actor, Decision, Role, Scope};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See that it is, what it is about, when and where; its agenda.
    See,
    /// Read papers, minutes and what was taken on.
    SeeInside,
    /// See the others who come, and the link of the online meeting.
    SeeFromWithin,
    /// Sign up, or give the place back.
    SignUp,
    /// Write, invite, cancel, take the list of participants along.
    Organise,
}

/// What the policy must know of a gathering, and of the actor there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// The case that organises it, or that its network belongs to.
    pub case: Option<String>,
    /// The network that organises it.
    pub network: Option<Uuid>,
    /// Whether everybody may see it.
    pub open: bool,
    /// Whether the actor is invited.
    pub invited: bool,
    /// What the actor has there.
    pub seat: Option<Seat>,
}

/// Whether the actor may. What cannot be seen is hidden, whatever was asked.
pub(super) fn may(actor: &Actor, action: Action, facts: &Facts) -> Decision {
    let organises = organises(actor, facts.case.as_deref(), facts.network);
    let concerned = actor.is_signed_in() && (facts.invited || facts.seat.is_some());
    if !(organises || concerned || facts.open) {
        return Decision::Hide;
    }
    Decision::allow_if(match action {
        Action::See => true,
        Action::SeeInside => organises || actor.is_signed_in(),
        Action::SignUp => actor.is_signed_in(),
        Action::SeeFromWithin => organises || (actor.is_signed_in() && facts.seat == Some(Seat::Coming)),
        Action::Organise => organises,
    })
}

/// The secretariat, and those who run the place that organises it; of a network also those who lead its case.
pub(super) fn organises(actor: &Actor, case: Option<&str>, network: Option<Uuid>) -> bool {
    if *actor == Actor::System || actor.has_role(Role::Secretariat) {
        return true;
    }
    let leads = case.is_some_and(|code| actor.holds(Role::CaseLead, &Scope::Case(code.to_owned())));
    let runs = network.is_some_and(|id| {
        let scope = Scope::Network(id);
        actor.holds(Role::Facilitator, &scope) || actor.holds(Role::RegionalCoordinator, &scope)
    });
    leads || runs
}

/// Whether the actor organises anything anywhere.
pub(super) fn organises_something(actor: &Actor) -> bool {
    let roles = [Role::Secretariat, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    *actor == Actor::System || roles.iter().any(|role| actor.has_role(*role))
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
