//! Who may what with notices: everybody with their own, nobody with anybody else's.

use crate::platform::actor::{Actor, Decision};
use crate::platform::ids::AccountId;

/// Whether the actor may read and change what was told to this account. Others may not know of it.
pub(super) fn may(actor: &Actor, owner: AccountId) -> Decision {
    if actor.account() == Some(owner) { Decision::Allow } else { Decision::Hide }
}

#[cfg(test)]
mod tests {
    use super::may;
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use uuid::Uuid;

    #[test]
    fn notices_are_their_receivers_alone() {
        let person = |id: u128, role| {
            Actor::Person(Box::new(Person {
                id: AccountId(Uuid::from_u128(id)),
                name: String::new(),
                zone: "Europe/Oslo".to_owned(),
                grants: vec![Grant { membership: Uuid::nil(), role, scope: Scope::Programme }],
                networks: Vec::new(),
                cases: Vec::new(),
            }))
        };
        let owner = AccountId(Uuid::from_u128(1));
        let table = [
            (person(1, Role::Member), Decision::Allow),
            (person(2, Role::Member), Decision::Hide),
            (person(3, Role::Secretariat), Decision::Hide),
            (Actor::Visitor, Decision::Hide),
            (Actor::System, Decision::Hide),
        ];
        for (actor, wanted) in table {
            assert_eq!(may(&actor, owner), wanted, "{actor:?}");
        }
    }
}
