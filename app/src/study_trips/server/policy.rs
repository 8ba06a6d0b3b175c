//! Who may do what with study trips.

use uuid::Uuid;

use crate::platform::actor::{Actor, Decision, Role, Scope};
use crate::study_trips::model::{Side, SideState, TripState};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See that it is, what it is about, its dates and its programme.
    See,
    /// See how to reach the hosts.
    SeePhones,
    /// Write notes on the way, and read those that others share.
    TakeNotes,
    /// Answer for this municipality, which was asked.
    Answer(Uuid),
    /// Say what they think of the proposed times.
    Vote,
    /// Write, add organisers, propose and choose times, build the programme, call off.
    Organise,
    /// Sign up for a place of this visiting municipality.
    SignUp(Uuid),
    /// See what people need: diet, accessibility, lodging.
    SeeNeeds,
    /// Write the learning questions of this visiting municipality.
    WriteQuestions(Uuid),
    /// Write the learning report of this visiting municipality.
    WriteReport(Uuid),
    /// Say, months later, what came of it in this visiting municipality.
    AnswerLater(Uuid),
}

/// A municipality of a trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SideFacts {
    /// Which one.
    pub municipality: Uuid,
    /// The case it belongs to, by the code of its country.
    pub case: String,
    /// The networks in which it takes part today.
    pub networks: Vec<Uuid>,
    /// On which side it stands.
    pub side: Side,
    /// What it said.
    pub state: SideState,
}

impl SideFacts {
    /// Whether it still has to do with the trip.
    fn takes_part(&self) -> bool {
        matches!(self.state, SideState::Asked | SideState::Welcome)
    }
}

/// What the policy must know of a trip, and of the actor there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// How far it has come.
    pub state: TripState,
    /// Whether a host ever said welcome.
    pub welcomed: bool,
    /// Its municipalities.
    pub sides: Vec<SideFacts>,
    /// Whether the actor stands among the organisers.
    pub organiser: bool,
    /// Whether the actor has a place.
    pub coming: bool,
}

/// Whether the actor may. What cannot be seen is hidden, whatever was asked.
pub(super) fn may(actor: &Actor, action: Action, facts: &Facts) -> Decision {
    if !sees(actor, facts) {
        return Decision::Hide;
    }
    let planned = facts.state == TripState::Planned;
    let of_side = facts.sides.iter().any(|side| side.takes_part() && stands_for(actor, side.municipality));
    let comes_from = |id| {
        let own = facts.sides.iter().find(|side| side.municipality == id && side.side == Side::Visiting);
        own.is_some_and(|side| side.state == SideState::Welcome) && stands_for(actor, id)
    };
    Decision::allow_if(match action {
        Action::See => true,
        Action::SeePhones | Action::TakeNotes => of_side || facts.coming || organises(actor, facts),
        Action::Answer(id) => {
            let asked = |side: &SideFacts| side.municipality == id && side.state == SideState::Asked;
            facts.state != TripState::CalledOff && facts.sides.iter().any(asked) && stands_for(actor, id)
        }
        Action::Vote => planned && of_side,
        Action::Organise => facts.state != TripState::CalledOff && organises(actor, facts),
        Action::SignUp(id) => planned && comes_from(id),
        Action::SeeNeeds => plans(actor, facts),
        Action::WriteQuestions(id) => planned && comes_from(id),
        Action::WriteReport(id) | Action::AnswerLater(id) => planned && comes_from(id),
    })
}

/// Until a host says welcome a wish is a matter of the two sides, of those who help them and of those who evaluate.
fn sees(actor: &Actor, facts: &Facts) -> bool {
    *actor == Actor::System
        || (facts.welcomed && actor.is_signed_in())
        || actor.has_role(Role::Evaluator)
        || facts.sides.iter().any(|side| stands_for(actor, side.municipality))
        || facts.coming
        || helps(actor, facts)
}

/// Whether the actor stands for the municipality.
pub(super) fn stands_for(actor: &Actor, municipality: Uuid) -> bool {
    let scope = Scope::Municipality(municipality);
    *actor == Actor::System
        || actor.person().is_some_and(|person| person.grants.iter().any(|grant| grant.scope == scope))
}

/// The organisers: as long as they stand for one of the sides.
fn plans(actor: &Actor, facts: &Facts) -> bool {
    let stands = |side: &SideFacts| side.takes_part() && stands_for(actor, side.municipality);
    *actor == Actor::System || (facts.organiser && facts.sides.iter().any(stands))
}

/// The organisers, and those who help them.
fn organises(actor: &Actor, facts: &Facts) -> bool {
    plans(actor, facts) || helps(actor, facts)
}

/// The secretariat, those who run a network of a side, and those who lead its case.
fn helps(actor: &Actor, facts: &Facts) -> bool {
    let runs = |id: &Uuid| {
        let scope = Scope::Network(*id);
        actor.holds(Role::Facilitator, &scope) || actor.holds(Role::RegionalCoordinator, &scope)
    };
    let of_side = |side: &SideFacts| {
        actor.holds(Role::CaseLead, &Scope::Case(side.case.clone())) || side.networks.iter().any(runs)
    };
    *actor == Actor::System || actor.has_role(Role::Secretariat) || facts.sides.iter().any(of_side)
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
