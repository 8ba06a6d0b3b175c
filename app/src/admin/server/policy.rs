//! Who enters which part of the administration.

use crate::platform::actor::{Actor, Decision, Role};

/// A part of the administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See the overview, and the people of what one runs.
    Enter,
    /// Change cases, networks and municipalities; close accounts.
    Manage,
    /// Read the audit trail.
    ReadTrail,
    /// See work that failed, and have it tried again.
    SeeFailures,
}

/// Whether the actor may.
pub(super) fn may(actor: &Actor, action: Action) -> Decision {
    let runs = [Role::Secretariat, Role::CaseLead, Role::Facilitator];
    match action {
        Action::Enter => Decision::allow_if(runs.iter().any(|role| actor.has_role(*role))),
        Action::Manage | Action::ReadTrail | Action::SeeFailures => {
            Decision::allow_if(actor.has_role(Role::Secretariat))
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Action, may};
    use crate::platform::actor::{Actor, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;

    #[test]
    fn the_secretariat_enters_every_part_and_who_runs_something_the_first() {
        let actions = [Action::Enter, Action::Manage, Action::ReadTrail, Action::SeeFailures];
        for role in Role::ALL {
            let grant = Grant { membership: Uuid::nil(), role: *role, scope: Scope::Programme };
            let actor = Actor::Person(Box::new(Person {
                id: AccountId(Uuid::nil()),
                name: String::new(),
                zone: "UTC".to_owned(),
                grants: vec![grant],
                networks: Vec::new(),
                cases: Vec::new(),
            }));
            let wanted = match role {
                Role::Secretariat => [true; 4],
                Role::CaseLead | Role::Facilitator => [true, false, false, false],
                _ => [false; 4],
            };
            assert_eq!(actions.map(|action| may(&actor, action).allows()), wanted, "{role:?}");
        }
        assert_eq!(actions.map(|action| may(&Actor::Visitor, action).allows()), [false; 4]);
    }
}
