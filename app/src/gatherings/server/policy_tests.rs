use uuid::Uuid;

use super::{Action, Facts, may, organises_something};
use crate::gatherings::model::Seat;
use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
use crate::platform::ids::AccountId;

const NETWORK: Uuid = Uuid::from_u128(1);
const OTHER: Uuid = Uuid::from_u128(2);
const ACTIONS: [Action; 5] =
    [Action::See, Action::SeeInside, Action::SeeFromWithin, Action::SignUp, Action::Organise];

fn person(role: Role, scope: Scope) -> Actor {
    Actor::Person(Box::new(Person {
        id: AccountId(Uuid::nil()),
        name: String::new(),
        zone: "Europe/Oslo".to_owned(),
        grants: vec![Grant { membership: Uuid::nil(), role, scope }],
        networks: Vec::new(),
        cases: Vec::new(),
    }))
}

fn of_network() -> Facts {
    Facts { case: Some("NO".to_owned()), network: Some(NETWORK), open: false, invited: false, seat: None }
}

/// A letter an action: A allowed, F forbidden, H hidden.
fn row(actor: &Actor, facts: &Facts) -> String {
    let letters = ACTIONS.iter().map(|action| match may(actor, *action, facts) {
        Decision::Allow => 'A',
        Decision::Forbid => 'F',
        Decision::Hide => 'H',
    });
    letters.collect()
}

#[test]
fn who_may_what_with_a_gathering_of_a_network() {
    let (none, invited) = (of_network(), Facts { invited: true, ..of_network() });
    let coming = Facts { seat: Some(Seat::Coming), ..of_network() };
    let waiting = Facts { seat: Some(Seat::Waiting), ..of_network() };
    let open = Facts { open: true, ..of_network() };
    let no = || Scope::Case("NO".to_owned());
    let table = [
        // Not invited, invited, coming, waiting, open.
        (Actor::Visitor, ["HHHHH", "HHHHH", "HHHHH", "HHHHH", "AFFFF"]),
        (person(Role::Member, Scope::Municipality(OTHER)), ["HHHHH", "AAFAF", "AAAAF", "AAFAF", "AAFAF"]),
        (person(Role::Evaluator, Scope::Programme), ["HHHHH", "AAFAF", "AAAAF", "AAFAF", "AAFAF"]),
        (person(Role::ProjectGroup, Scope::Network(NETWORK)), ["HHHHH", "AAFAF", "AAAAF", "AAFAF", "AAFAF"]),
        (person(Role::Facilitator, Scope::Network(OTHER)), ["HHHHH", "AAFAF", "AAAAF", "AAFAF", "AAFAF"]),
        (person(Role::CaseLead, Scope::Case("FI".to_owned())), ["HHHHH", "AAFAF", "AAAAF", "AAFAF", "AAFAF"]),
        (person(Role::Facilitator, Scope::Network(NETWORK)), ["AAAAA"; 5]),
        (person(Role::RegionalCoordinator, Scope::Network(NETWORK)), ["AAAAA"; 5]),
        (person(Role::CaseLead, no()), ["AAAAA"; 5]),
        (person(Role::Secretariat, Scope::Programme), ["AAAAA"; 5]),
    ];
    for (actor, wanted) in table {
        let found = [&none, &invited, &coming, &waiting, &open].map(|facts| row(&actor, facts));
        assert_eq!(found, wanted, "{actor:?}");
    }
}

#[test]
fn what_the_programme_organises_only_the_secretariat_writes() {
    let facts = Facts { case: None, network: None, invited: true, ..of_network() };
    for role in Role::ALL {
        let wanted = Decision::allow_if(*role == Role::Secretariat);
        let found = may(&person(*role, Scope::Case("NO".to_owned())), Action::Organise, &facts);
        assert_eq!(found, wanted, "{role:?}");
    }
}

#[test]
fn those_who_run_a_place_organise() {
    let wanted = [Role::Secretariat, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    for role in Role::ALL {
        assert_eq!(organises_something(&person(*role, Scope::Programme)), wanted.contains(role), "{role:?}");
    }
    assert!(!organises_something(&Actor::Visitor));
}
