//! Who may do what with somebody's account beyond their own.

use crate::platform::actor::{Actor, Decision, Role};
use crate::platform::ids::AccountId;

/// What somebody wants to do with another person's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// Take the second factor away from somebody who has lost theirs; never one's own, for which the password is asked.
    RemoveSecondFactor(AccountId),
    /// End every session of somebody.
    EndSessions,
}

pub(super) fn may(actor: &Actor, action: Action) -> Decision {
    let runs = *actor == Actor::System || actor.has_role(Role::Secretariat);
    Decision::allow_if(match action {
        Action::RemoveSecondFactor(of) => runs && actor.account() != Some(of),
        Action::EndSessions => runs,
    })
}

/// Whether what they may do is so much that an installation can require a second factor of them (ASVS 6.3.3).
pub(super) fn needs_second_factor(actor: &Actor) -> bool {
    actor.has_role(Role::Secretariat) || actor.has_role(Role::Evaluator)
}

#[cfg(test)]
mod tests {
    use super::{Action, may, needs_second_factor};
    use crate::platform::actor::{Actor, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use uuid::Uuid;

    fn person(role: Role) -> Actor {
        Actor::Person(Box::new(Person {
            id: AccountId(Uuid::nil()),
            name: String::new(),
            zone: "UTC".to_owned(),
            grants: vec![Grant { membership: Uuid::nil(), role, scope: Scope::Programme }],
            networks: Vec::new(),
            cases: Vec::new(),
        }))
    }

    #[test]
    fn the_secretariat_alone_acts_on_others_accounts_and_it_and_evaluators_need_a_second_factor() {
        for role in Role::ALL.iter().copied() {
            let actor = person(role);
            let other = AccountId(Uuid::max());
            for action in [Action::RemoveSecondFactor(other), Action::EndSessions] {
                assert_eq!(may(&actor, action).allows(), role == Role::Secretariat, "{role:?} {action:?}");
            }
            let own = Action::RemoveSecondFactor(AccountId(Uuid::nil()));
            assert!(!may(&actor, own).allows(), "{role:?}: one's own asks for the password");
            let needs = matches!(role, Role::Secretariat | Role::Evaluator);
            assert_eq!(needs_second_factor(&actor), needs, "{role:?}");
        }
        assert!(!may(&Actor::Visitor, Action::EndSessions).allows());
        assert!(may(&Actor::System, Action::EndSessions).allows());
        assert!(!needs_second_factor(&Actor::Visitor));
    }
}
