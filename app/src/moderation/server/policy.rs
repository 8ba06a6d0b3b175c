//! Who may report, look into and decide.

use uuid::Uuid;

use crate::moderation::model::Outcome;
use crate::platform::actor::{Actor, Decision, Role, Scope};
use crate::platform::ids::AccountId;

/// What somebody wants to do with a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See it as a moderator: reports, history, the text.
    LookInto,
    /// Decide it.
    Decide,
    /// See what came of it, as author or reporter.
    Follow,
    /// Ask for a second look.
    AskAgain,
}

/// What the policy must know of a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// Who wrote the text.
    pub author: AccountId,
    pub case: Option<String>,
    pub network: Option<Uuid>,
    /// Who decided the first look, when this is the second.
    pub first_by: Option<AccountId>,
    /// What was decided; none while it is open.
    pub outcome: Option<Outcome>,
    /// Whether somebody asked for a second look already, or this is one.
    pub asked_again: bool,
    /// Whether the actor is among the reporters.
    pub reporter: bool,
}

/// Whether the actor may. A look is hidden from all but moderators, the author and those who reported.
pub(super) fn may(actor: &Actor, action: Action, facts: &Facts) -> Decision {
    let author = actor.account() == Some(facts.author);
    let concerned = author || facts.reporter;
    let moderates = !author && moderates(actor, facts);
    if !concerned && !moderates {
        return Decision::Hide;
    }
    Decision::allow_if(match action {
        Action::LookInto => moderates,
        Action::Decide => {
            let same = facts.first_by.is_some() && facts.first_by == actor.account();
            moderates && !same && facts.outcome.is_none()
        }
        Action::Follow => concerned,
        Action::AskAgain => {
            !facts.asked_again
                && match facts.outcome {
                    Some(Outcome::Keep) => facts.reporter && !author,
                    Some(Outcome::Change | Outcome::Remove) => author,
                    Some(Outcome::Gone) | None => false,
                }
        }
    })
}

/// Whoever has signed in reports texts that they see, other people's only: one's own are changed or deleted.
pub(super) fn may_report(actor: &Actor, author: AccountId) -> Decision {
    Decision::allow_if(actor.account().is_some_and(|account| account != author))
}

/// Whether the queue is theirs to look at.
pub(super) fn may_see_queue(actor: &Actor) -> Decision {
    let roles = [Role::Secretariat, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    Decision::allow_if(roles.iter().any(|role| actor.has_role(*role)))
}

/// The secretariat everywhere; those who run a case or network, there.
fn moderates(actor: &Actor, facts: &Facts) -> bool {
    let case = facts.case.as_ref().map(|code| Scope::Case(code.clone()));
    let network = facts.network.map(Scope::Network);
    actor.has_role(Role::Secretariat)
        || case.is_some_and(|scope| actor.holds(Role::CaseLead, &scope))
        || network.is_some_and(|scope| {
            actor.holds(Role::Facilitator, &scope) || actor.holds(Role::RegionalCoordinator, &scope)
        })
}

#[cfg(test)]
mod tests {
    use super::{Action, Facts, may, may_report, may_see_queue};
    use crate::moderation::model::Outcome;
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use uuid::Uuid;

    const KS: Uuid = Uuid::from_u128(1);
    const AUTHOR: u128 = 10;

    fn person(id: u128, role: Role, scope: Scope) -> Actor {
        Actor::Person(Box::new(Person {
            id: account(id),
            name: String::new(),
            zone: "Europe/Oslo".to_owned(),
            grants: vec![Grant { membership: Uuid::nil(), role, scope }],
            networks: vec![KS],
            cases: vec!["NO".to_owned()],
        }))
    }

    fn account(id: u128) -> AccountId {
        AccountId(Uuid::from_u128(id))
    }

    fn facts(outcome: Option<Outcome>) -> Facts {
        Facts {
            author: account(AUTHOR),
            case: Some("NO".to_owned()),
            network: Some(KS),
            first_by: None,
            outcome,
            asked_again: false,
            reporter: false,
        }
    }

    fn norway() -> Scope {
        Scope::Case("NO".to_owned())
    }

    #[test]
    fn moderators_decide_at_their_place_and_never_on_their_own_text() {
        use Decision::{Allow, Forbid, Hide};
        let open = facts(None);
        for (role, scope, wanted) in [
            (Role::Secretariat, Scope::Programme, Allow),
            (Role::CaseLead, norway(), Allow),
            (Role::CaseLead, Scope::Case("FI".to_owned()), Hide),
            (Role::Facilitator, Scope::Network(KS), Allow),
            (Role::Facilitator, Scope::Network(Uuid::nil()), Hide),
            (Role::RegionalCoordinator, Scope::Network(KS), Allow),
            (Role::RegionalCoordinator, norway(), Hide),
            (Role::Member, Scope::Network(KS), Hide),
            (Role::CaseLead, Scope::Network(KS), Hide),
            (Role::Facilitator, norway(), Hide),
            (Role::Evaluator, Scope::Programme, Hide),
            (Role::ProjectGroup, Scope::Programme, Hide),
        ] {
            let actor = person(20, role, scope.clone());
            assert_eq!(may(&actor, Action::Decide, &open), wanted, "{role:?} {scope:?}");
            assert_eq!(may(&actor, Action::LookInto, &open), wanted, "{role:?} {scope:?}");
            let own = person(AUTHOR, role, scope.clone());
            assert_eq!(may(&own, Action::Decide, &open), Forbid, "{role:?} {scope:?}: the own text");
            assert_eq!(may(&own, Action::LookInto, &open), Forbid, "{role:?} {scope:?}: the own text");
        }
        assert_eq!(may(&Actor::Visitor, Action::LookInto, &open), Hide);
        let nowhere = Facts { case: None, network: None, ..open };
        assert_eq!(may(&person(20, Role::CaseLead, norway()), Action::Decide, &nowhere), Hide);
        assert_eq!(may(&person(20, Role::Secretariat, Scope::Programme), Action::Decide, &nowhere), Allow);
    }

    #[test]
    fn the_second_look_is_another_persons_and_what_is_decided_is_decided() {
        let secretariat = person(20, Role::Secretariat, Scope::Programme);
        let second = Facts { first_by: Some(account(20)), ..facts(None) };
        assert_eq!(may(&secretariat, Action::Decide, &second), Decision::Forbid);
        assert_eq!(may(&secretariat, Action::LookInto, &second), Decision::Allow);
        assert!(may(&person(21, Role::CaseLead, norway()), Action::Decide, &second).allows());
        for outcome in Outcome::ALL {
            assert_eq!(may(&secretariat, Action::Decide, &facts(Some(*outcome))), Decision::Forbid);
        }
    }

    #[test]
    fn author_and_reporters_follow_and_ask_once_for_a_second_look_at_what_went_against_them() {
        let author = person(AUTHOR, Role::Member, Scope::Network(KS));
        let reporter = person(30, Role::Member, Scope::Network(KS));
        let table = [
            (None, false, false),
            (Some(Outcome::Keep), false, true),
            (Some(Outcome::Change), true, false),
            (Some(Outcome::Remove), true, false),
            (Some(Outcome::Gone), false, false),
        ];
        for (outcome, for_author, for_reporter) in table {
            let as_reporter = Facts { reporter: true, ..facts(outcome) };
            assert!(may(&author, Action::Follow, &facts(outcome)).allows());
            assert!(may(&reporter, Action::Follow, &as_reporter).allows());
            assert_eq!(may(&author, Action::AskAgain, &facts(outcome)).allows(), for_author, "{outcome:?}");
            assert_eq!(may(&reporter, Action::AskAgain, &as_reporter).allows(), for_reporter, "{outcome:?}");
            let asked = Facts { asked_again: true, ..as_reporter.clone() };
            assert!(!may(&reporter, Action::AskAgain, &asked).allows());
            assert_eq!(may(&reporter, Action::Follow, &facts(outcome)), Decision::Hide, "not a reporter");
            assert_eq!(may(&author, Action::LookInto, &facts(outcome)), Decision::Forbid);
            let secretariat = person(20, Role::Secretariat, Scope::Programme);
            assert_eq!(may(&secretariat, Action::Follow, &facts(outcome)), Decision::Forbid);
        }
        let both = Facts { reporter: true, ..facts(Some(Outcome::Keep)) };
        assert!(!may(&author, Action::AskAgain, &both).allows(), "an author does not report");
    }

    #[test]
    fn who_has_signed_in_reports_other_peoples_texts() {
        let member = person(30, Role::Member, Scope::Network(KS));
        assert!(may_report(&member, account(AUTHOR)).allows());
        assert!(!may_report(&member, account(30)).allows());
        assert!(!may_report(&Actor::Visitor, account(AUTHOR)).allows());
        assert!(!may_report(&Actor::System, account(AUTHOR)).allows());
    }

    #[test]
    fn the_queue_is_for_those_who_moderate_somewhere() {
        for role in Role::ALL {
            let moderates = matches!(
                role,
                Role::Secretariat | Role::CaseLead | Role::Facilitator | Role::RegionalCoordinator
            );
            assert_eq!(may_see_queue(&person(20, *role, Scope::Programme)).allows(), moderates, "{role:?}");
        }
        assert!(!may_see_queue(&Actor::Visitor).allows());
    }
}
