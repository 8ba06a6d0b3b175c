//! Who sees what of the network, and who gives which role where.

use crate::network::view::{Around, fits};
use crate::platform::actor::{Actor, Decision, Role, Scope};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See a case or a network.
    SeeStructure,
    /// See a municipality and its participant group.
    SeeMunicipality,
    /// See the names of people.
    SeePeople,
    /// Change cases, networks and municipalities on a page.
    Manage,
    /// Write the structure.
    SetUp,
}

/// Whether the actor may.
pub(super) fn may(actor: &Actor, action: Action) -> Decision {
    match (action, actor) {
        (_, Actor::System) | (Action::SeeStructure, _) => Decision::Allow,
        (Action::SeeMunicipality | Action::SeePeople, Actor::Person(_)) => Decision::Allow,
        (Action::SeeMunicipality, Actor::Visitor) => Decision::Hide,
        (Action::Manage, _) => Decision::allow_if(actor.has_role(Role::Secretariat)),
        (Action::SeePeople, Actor::Visitor) | (Action::SetUp, _) => Decision::Forbid,
    }
}

/// Whether the actor may give somebody this role at this place, or take it away again: only within what they run.
pub(super) fn may_grant(actor: &Actor, role: Role, scope: &Scope, around: &Around) -> Decision {
    if !fits(role, scope) {
        return Decision::Forbid;
    }
    if *actor == Actor::System || actor.has_role(Role::Secretariat) {
        return Decision::Allow;
    }
    let of_case = matches!(role, Role::Facilitator | Role::RegionalCoordinator | Role::Member);
    let leads = around.cases.iter().any(|code| actor.holds(Role::CaseLead, &Scope::Case(code.clone())));
    let of_network = role == Role::Member && matches!(scope, Scope::Municipality(_));
    let runs = around.networks.iter().any(|id| actor.holds(Role::Facilitator, &Scope::Network(*id)));
    Decision::allow_if((of_case && leads) || (of_network && runs))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Action, may, may_grant};
    use crate::network::view::Around;
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;

    const NETWORK: Uuid = Uuid::from_u128(1);
    const TOWN: Uuid = Uuid::from_u128(2);

    fn person(role: Role, scope: Scope) -> Actor {
        Actor::Person(Box::new(Person {
            id: AccountId(Uuid::nil()),
            name: String::new(),
            zone: "UTC".to_owned(),
            grants: vec![Grant { membership: Uuid::nil(), role, scope }],
            networks: Vec::new(),
            cases: Vec::new(),
        }))
    }

    #[test]
    fn visitors_see_the_structure_and_no_people() {
        assert_eq!(may(&Actor::Visitor, Action::SeeStructure), Decision::Allow);
        assert_eq!(may(&Actor::Visitor, Action::SeeMunicipality), Decision::Hide);
        assert_eq!(may(&Actor::Visitor, Action::SeePeople), Decision::Forbid);
        assert_eq!(may(&Actor::Visitor, Action::Manage), Decision::Forbid);
        assert_eq!(may(&Actor::Visitor, Action::SetUp), Decision::Forbid);
    }

    #[test]
    fn only_the_secretariat_changes_the_structure() {
        for role in Role::ALL {
            let wanted = Decision::allow_if(*role == Role::Secretariat);
            assert_eq!(may(&person(*role, Scope::Programme), Action::Manage), wanted, "{role:?}");
            assert_eq!(may(&person(*role, Scope::Programme), Action::SetUp), Decision::Forbid);
        }
        assert_eq!(may(&Actor::System, Action::Manage), Decision::Allow);
    }

    /// Who gives which role, in the order of [`Role::ALL`]; the place lies in the Norwegian case and in [`NETWORK`].
    #[test]
    fn everybody_gives_roles_only_within_what_they_run() {
        let no = Scope::Case("NO".to_owned());
        let network = Scope::Network(NETWORK);
        let town = Scope::Municipality(TOWN);
        let in_no = Around { cases: vec!["NO".to_owned()], networks: Vec::new() };
        let both = Around { cases: vec!["NO".to_owned()], networks: vec![NETWORK] };
        let places = [
            (Scope::Programme, Around::default()),
            (no.clone(), in_no),
            (network.clone(), both.clone()),
            (town, both),
        ];
        // A digit a place (programme, case, network, municipality): 1 where the actor may give the role there.
        let table: &[(Actor, [&str; 7])] = &[
            (Actor::Visitor, ["0000"; 7]),
            (Actor::System, ["1000", "1110", "0100", "0010", "0010", "0111", "1000"]),
            (
                person(Role::Secretariat, Scope::Programme),
                ["1000", "1110", "0100", "0010", "0010", "0111", "1000"],
            ),
            (person(Role::CaseLead, no), ["0000", "0000", "0000", "0010", "0010", "0111", "0000"]),
            (person(Role::CaseLead, Scope::Case("FI".to_owned())), ["0000"; 7]),
            (
                person(Role::Facilitator, network.clone()),
                ["0000", "0000", "0000", "0000", "0000", "0001", "0000"],
            ),
            (person(Role::Facilitator, Scope::Network(Uuid::from_u128(9))), ["0000"; 7]),
            (person(Role::RegionalCoordinator, network.clone()), ["0000"; 7]),
            (person(Role::ProjectGroup, network.clone()), ["0000"; 7]),
            (person(Role::Member, network), ["0000"; 7]),
            (person(Role::Evaluator, Scope::Programme), ["0000"; 7]),
        ];
        for (actor, wanted) in table {
            let found = Role::ALL.iter().map(|role| {
                let digits = places.iter().map(|(scope, around)| {
                    if may_grant(actor, *role, scope, around).allows() { '1' } else { '0' }
                });
                digits.collect::<String>()
            });
            assert_eq!(found.collect::<Vec<_>>(), wanted, "{actor:?}");
        }
    }
}
