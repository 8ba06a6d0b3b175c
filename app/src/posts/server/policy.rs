//! Who may do what with posts and comments.

use uuid::Uuid;

use crate::platform::actor::{Actor, Decision, Role, Scope};
use crate::platform::ids::AccountId;
use crate::posts::model::Audience;

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// Read the post and its comments.
    See,
    /// Revise it.
    Edit,
    /// Read earlier versions.
    SeeVersions,
    /// Give or withdraw consent for the evaluation.
    SetConsent,
    /// Answer it.
    Comment,
    /// Say that this municipality wants to try it.
    Mark(Uuid),
}

/// What the policy must know of a post or comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub author: AccountId,
    pub audience: Audience,
    pub case: Option<String>,
    pub network: Option<Uuid>,
}

/// Whether the actor may. What cannot be seen is hidden, whatever was asked.
pub(super) fn may(actor: &Actor, action: Action, facts: &Facts) -> Decision {
    if !sees(actor, facts) {
        return Decision::Hide;
    }
    let author = actor.account() == Some(facts.author);
    Decision::allow_if(match action {
        Action::See => true,
        Action::Edit | Action::SeeVersions => author || runs_the_place(actor, facts),
        // Consent is the author's own: nobody gives or withdraws it for somebody else.
        Action::SetConsent => author,
        Action::Comment => actor.is_signed_in(),
        Action::Mark(municipality) => actor.holds(Role::Member, &Scope::Municipality(municipality)),
    })
}

/// Who may publish for this audience. Public posts by members wait until a second person can approve them, so members
/// do not get that choice; evaluators read and collect.
pub(super) fn may_publish(
    actor: &Actor,
    audience: Audience,
    network: Option<Uuid>,
    case: Option<&str>,
) -> Decision {
    let writes =
        actor.person().is_some_and(|person| person.grants.iter().any(|grant| grant.role != Role::Evaluator));
    Decision::allow_if(
        writes
            && match audience {
                Audience::Members => true,
                Audience::Network => network.is_some_and(|id| actor.in_network(id)),
                Audience::Case => case.is_some_and(|code| actor.in_case(code)),
                Audience::Public => {
                    let open = [
                        Role::Secretariat,
                        Role::ProjectGroup,
                        Role::CaseLead,
                        Role::Facilitator,
                        Role::RegionalCoordinator,
                    ];
                    open.iter().any(|role| actor.has_role(*role))
                }
            },
    )
}

fn sees(actor: &Actor, facts: &Facts) -> bool {
    if *actor == Actor::System || actor.account() == Some(facts.author) || actor.has_role(Role::Secretariat) {
        return true;
    }
    match facts.audience {
        Audience::Public => true,
        Audience::Members => actor.is_signed_in(),
        Audience::Case => facts.case.as_deref().is_some_and(|code| actor.in_case(code)),
        Audience::Network => facts.network.is_some_and(|id| actor.in_network(id)),
    }
}

/// Those who run the same case or network revise together.
fn runs_the_place(actor: &Actor, facts: &Facts) -> bool {
    let case =
        facts.case.as_ref().is_some_and(|code| actor.holds(Role::CaseLead, &Scope::Case(code.clone())));
    let network = facts.network.is_some_and(|id| {
        actor.holds(Role::Facilitator, &Scope::Network(id))
            || actor.holds(Role::RegionalCoordinator, &Scope::Network(id))
    });
    case || network
}

#[cfg(test)]
mod tests {
    use super::{Action, Facts, may, may_publish};
    use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
    use crate::platform::ids::AccountId;
    use crate::posts::model::Audience;
    use uuid::Uuid;

    const KS: Uuid = Uuid::from_u128(1);
    const OTHER: Uuid = Uuid::from_u128(2);
    const STEINKJER: Uuid = Uuid::from_u128(3);

    fn person(id: u128, role: Role, scope: Scope, networks: &[Uuid], cases: &[&str]) -> Actor {
        Actor::Person(Box::new(Person {
            id: AccountId(Uuid::from_u128(id)),
            name: String::new(),
            zone: "Europe/Oslo".to_owned(),
            grants: vec![Grant { membership: Uuid::nil(), role, scope }],
            networks: networks.to_vec(),
            cases: cases.iter().map(|code| (*code).to_owned()).collect(),
        }))
    }

    fn facts(audience: Audience) -> Facts {
        Facts {
            author: AccountId(Uuid::from_u128(10)),
            audience,
            case: Some("NO".to_owned()),
            network: Some(KS),
        }
    }

    #[test]
    fn who_sees_what_by_audience() {
        let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
        let own = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
        let same_case = person(12, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
        let foreign = person(13, Role::Member, Scope::Municipality(OTHER), &[OTHER], &["FI"]);
        let evaluator = person(14, Role::Evaluator, Scope::Programme, &[], &[]);
        let secretariat = person(15, Role::Secretariat, Scope::Programme, &[], &[]);
        let table = [
            (Audience::Public, [true, true, true, true, true, true, true]),
            (Audience::Members, [true, true, true, true, true, true, false]),
            (Audience::Case, [true, true, true, false, false, true, false]),
            (Audience::Network, [true, true, false, false, false, true, false]),
        ];
        for (audience, expected) in table {
            let actors = [&author, &own, &same_case, &foreign, &evaluator, &secretariat, &Actor::Visitor];
            for (actor, sees) in actors.into_iter().zip(expected) {
                let wanted = if sees { Decision::Allow } else { Decision::Hide };
                assert_eq!(may(actor, Action::See, &facts(audience)), wanted, "{audience:?} {actor:?}");
            }
        }
    }

    #[test]
    fn only_the_author_decides_on_consent() {
        let lead = person(12, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
        let secretariat = person(15, Role::Secretariat, Scope::Programme, &[], &[]);
        let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
        let post = facts(Audience::Members);
        assert_eq!(may(&author, Action::SetConsent, &post), Decision::Allow);
        assert_eq!(may(&lead, Action::SetConsent, &post), Decision::Forbid);
        assert_eq!(may(&secretariat, Action::SetConsent, &post), Decision::Forbid);
        assert_eq!(may(&lead, Action::Edit, &post), Decision::Allow);
        assert_eq!(may(&Actor::Visitor, Action::Comment, &facts(Audience::Public)), Decision::Forbid);
    }

    #[test]
    fn a_municipality_is_marked_only_by_its_own() {
        let own = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
        let post = facts(Audience::Members);
        assert_eq!(may(&own, Action::Mark(STEINKJER), &post), Decision::Allow);
        assert_eq!(may(&own, Action::Mark(OTHER), &post), Decision::Forbid);
    }

    #[test]
    fn publishing_for_an_audience_needs_to_belong_to_it() {
        let member = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
        let evaluator = person(14, Role::Evaluator, Scope::Programme, &[], &[]);
        assert!(may_publish(&member, Audience::Members, Some(KS), Some("NO")).allows());
        assert!(may_publish(&member, Audience::Network, Some(KS), Some("NO")).allows());
        assert!(!may_publish(&member, Audience::Network, Some(OTHER), Some("NO")).allows());
        assert!(!may_publish(&member, Audience::Public, Some(KS), Some("NO")).allows());
        assert!(!may_publish(&evaluator, Audience::Members, None, None).allows());
        assert!(!may_publish(&Actor::Visitor, Audience::Members, None, None).allows());
    }
}
