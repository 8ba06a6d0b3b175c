//! Who may use files before they are attached. Afterwards the room that owns the thing decides.

use crate::files::model::Owner;
use crate::platform::actor::{Actor, Decision, Role};
use crate::platform::ids::AccountId;

/// What the policy must know of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Facts<'a> {
    pub account: AccountId,
    pub kept: bool,
    /// What it is attached to.
    pub owner: Option<(&'a str, uuid::Uuid)>,
}

/// Who may send files: those who write.
pub(super) fn may_upload(actor: &Actor) -> Decision {
    Decision::allow_if(
        actor.person().is_some_and(|person| person.grants.iter().any(|grant| grant.role != Role::Evaluator)),
    )
}

/// Whether the actor may attach a file to `owner`: their own that is attached to nothing others see, or one that `owner` has
/// already. Anything else is hidden.
pub(super) fn may_attach(actor: &Actor, facts: Facts<'_>, owner: Option<Owner>) -> Decision {
    let own = !facts.kept && actor.account() == Some(facts.account);
    let there = facts.kept && owner.is_some_and(|owner| facts.owner == Some((owner.kind, owner.id)));
    if own || there { Decision::Allow } else { Decision::Hide }
}

#[cfg(test)]
mod tests {
    use super::{Facts, may_attach, may_upload};
    use crate::files::model::Owner;
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use uuid::Uuid;

    fn person(id: u128, roles: &[Role]) -> Actor {
        Actor::Person(Box::new(Person {
            id: AccountId(Uuid::from_u128(id)),
            name: String::new(),
            zone: "Europe/Oslo".to_owned(),
            grants: roles
                .iter()
                .map(|role| Grant { membership: Uuid::nil(), role: *role, scope: Scope::Programme })
                .collect(),
            networks: Vec::new(),
            cases: Vec::new(),
        }))
    }

    #[test]
    fn those_who_write_send_files() {
        assert_eq!(may_upload(&person(1, &[Role::Member])), Decision::Allow);
        assert_eq!(may_upload(&person(1, &[Role::Evaluator, Role::Secretariat])), Decision::Allow);
        for actor in [Actor::Visitor, person(1, &[]), person(1, &[Role::Evaluator])] {
            assert_eq!(may_upload(&actor), Decision::Forbid, "{actor:?}");
        }
    }

    #[test]
    fn what_is_not_attached_its_sender_alone_uses_and_what_is_stays_where_it_is() {
        let post = Owner { kind: "post", id: Uuid::from_u128(7) };
        let other = Owner { kind: "post", id: Uuid::from_u128(8) };
        let account = AccountId(Uuid::from_u128(1));
        let pending = Facts { account, kept: false, owner: None };
        let drafted = Facts { account, kept: false, owner: Some(("draft", Uuid::from_u128(9))) };
        let kept = Facts { account, kept: true, owner: Some(("post", post.id)) };
        let (sender, lead) = (person(1, &[Role::Member]), person(2, &[Role::CaseLead]));
        let table = [
            (&sender, pending, None, true),
            (&sender, pending, Some(post), true),
            (&sender, drafted, Some(post), true),
            (&lead, pending, Some(post), false),
            (&lead, drafted, None, false),
            (&Actor::Visitor, pending, None, false),
            (&lead, kept, Some(post), true),
            (&sender, kept, Some(post), true),
            (&sender, kept, Some(other), false),
            (&sender, kept, None, false),
        ];
        for (actor, facts, owner, allowed) in table {
            let wanted = if allowed { Decision::Allow } else { Decision::Hide };
            assert_eq!(may_attach(actor, facts, owner), wanted, "{actor:?} {facts:?} {owner:?}");
        }
    }
}
