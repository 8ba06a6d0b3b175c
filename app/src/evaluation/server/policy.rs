//! Who may do what in the evaluation: evaluators alone, and only with consent.

use crate::platform::actor::{Actor, Decision, Role};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See, remove and export material.
    Work,
    /// Collect a piece whose author allows its use, or does not.
    Collect {
        /// Whether the author allows it.
        consent: bool,
    },
}

/// Whether the actor may.
pub(super) fn may(actor: &Actor, action: Action) -> Decision {
    let evaluates = actor.has_role(Role::Evaluator);
    Decision::allow_if(match action {
        Action::Work => evaluates,
        Action::Collect { consent } => evaluates && consent,
    })
}

#[cfg(test)]
mod tests {
    use super::{Action, may};
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use uuid::Uuid;

    fn with(role: Role) -> Actor {
        Actor::Person(Box::new(Person {
            id: AccountId(Uuid::nil()),
            name: String::new(),
            zone: "Europe/Oslo".to_owned(),
            grants: vec![Grant { membership: Uuid::nil(), role, scope: Scope::Programme }],
            networks: Vec::new(),
            cases: Vec::new(),
        }))
    }

    #[test]
    fn evaluators_collect_only_with_consent_and_nobody_else_collects() {
        for role in Role::ALL {
            let evaluator = *role == Role::Evaluator;
            assert_eq!(may(&with(*role), Action::Collect { consent: true }).allows(), evaluator, "{role:?}");
            assert_eq!(may(&with(*role), Action::Collect { consent: false }), Decision::Forbid, "{role:?}");
            assert_eq!(may(&with(*role), Action::Work).allows(), evaluator, "{role:?}");
        }
        assert_eq!(may(&Actor::Visitor, Action::Work), Decision::Forbid);
    }
}
