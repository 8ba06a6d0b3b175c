use super::{Action, Facts, Reach, may, may_move_to, may_see_waiting, reach};
use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
use crate::platform::ids::AccountId;
use crate::posts::model::{Audience, PieceState, PostKind};
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
        state: PieceState::Published,
        kind: PostKind::Experience,
        closed: false,
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
fn an_author_who_left_the_network_and_the_program_itself_see_what_was_written_there() {
    let moved = person(10, Role::Member, Scope::Municipality(OTHER), &[OTHER], &["FI"]);
    let other = person(11, Role::Member, Scope::Municipality(OTHER), &[OTHER], &["FI"]);
    for audience in [Audience::Network, Audience::Case] {
        assert_eq!(may(&moved, Action::See, &facts(audience)), Decision::Allow);
        assert_eq!(may(&Actor::System, Action::See, &facts(audience)), Decision::Allow);
        assert_eq!(may(&other, Action::See, &facts(audience)), Decision::Hide);
    }
}

#[test]
fn what_is_hidden_see_its_author_and_those_who_decide_and_what_is_deleted_nobody() {
    let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let own = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let lead = person(12, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let facilitator = person(13, Role::Facilitator, Scope::Network(KS), &[KS], &["NO"]);
    let elsewhere = person(14, Role::Facilitator, Scope::Network(OTHER), &[OTHER], &["NO"]);
    let evaluator = person(15, Role::Evaluator, Scope::Programme, &[], &[]);
    let secretariat = person(16, Role::Secretariat, Scope::Programme, &[], &[]);
    let hidden = Facts { state: PieceState::Hidden, ..facts(Audience::Public) };
    let (see, decide) = (Action::See, Action::Moderate);
    let table = [
        (&author, Decision::Allow, Decision::Forbid),
        (&own, Decision::Hide, Decision::Hide),
        (&lead, Decision::Allow, Decision::Allow),
        (&facilitator, Decision::Allow, Decision::Allow),
        (&elsewhere, Decision::Hide, Decision::Hide),
        (&evaluator, Decision::Hide, Decision::Hide),
        (&secretariat, Decision::Allow, Decision::Allow),
        (&Actor::Visitor, Decision::Hide, Decision::Hide),
    ];
    for (actor, sees, decides) in table {
        assert_eq!((may(actor, see, &hidden), may(actor, decide, &hidden)), (sees, decides), "{actor:?}");
        let deleted = Facts { state: PieceState::Deleted, ..facts(Audience::Public) };
        assert_eq!(may(actor, see, &deleted), Decision::Hide, "{actor:?}");
        assert!(!may(actor, Action::Comment, &hidden).allows(), "nobody answers what is hidden");
    }
}

#[test]
fn whoever_runs_the_case_looks_into_what_was_written_for_one_of_its_networks() {
    let lead = person(12, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let foreign = person(13, Role::CaseLead, Scope::Case("FI".to_owned()), &[], &["FI"]);
    let facilitator = person(14, Role::Facilitator, Scope::Network(KS), &[KS], &["NO"]);
    let neighbour = person(15, Role::Facilitator, Scope::Network(OTHER), &[OTHER], &["NO"]);
    let project = person(16, Role::ProjectGroup, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let reader = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let author = person(10, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let (allow, forbid, hide) = (Decision::Allow, Decision::Forbid, Decision::Hide);
    // See, hide, decide: while it can be read, and once it is hidden.
    let table = [
        (&lead, [hide, allow, allow], [allow, allow, allow]),
        (&foreign, [hide, hide, hide], [hide, hide, hide]),
        (&facilitator, [allow, allow, allow], [allow, allow, allow]),
        (&neighbour, [hide, hide, hide], [hide, hide, hide]),
        (&project, [hide, hide, hide], [hide, hide, hide]),
        (&reader, [allow, allow, forbid], [hide, hide, hide]),
        (&author, [allow, allow, forbid], [allow, allow, forbid]),
        (&Actor::Visitor, [hide, hide, hide], [hide, hide, hide]),
    ];
    let shown = facts(Audience::Network);
    let hidden = Facts { state: PieceState::Hidden, ..shown.clone() };
    let deleted = Facts { state: PieceState::Deleted, ..shown.clone() };
    for (actor, of_shown, of_hidden) in table {
        for (at, action) in [Action::See, Action::Hide, Action::Moderate].into_iter().enumerate() {
            assert_eq!(may(actor, action, &shown), of_shown[at], "{action:?} {actor:?}");
            assert_eq!(may(actor, action, &hidden), of_hidden[at], "hidden, {action:?} {actor:?}");
            assert_eq!(may(actor, action, &deleted), hide, "deleted, {action:?} {actor:?}");
        }
        let narrow = may(&lead, Action::Narrow, &shown);
        assert_eq!(narrow, hide, "nothing else is done with what cannot be read");
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
    let now = |audience| Some(Reach { now: audience, wanted: None });
    assert_eq!(reach(&member, Audience::Members, Some(KS), Some("NO")), now(Audience::Members));
    assert_eq!(reach(&member, Audience::Network, Some(KS), Some("NO")), now(Audience::Network));
    assert_eq!(reach(&member, Audience::Network, Some(OTHER), Some("NO")), None);
    assert_eq!(reach(&member, Audience::Case, None, Some("FI")), None);
    for audience in Audience::ALL {
        assert_eq!(reach(&evaluator, *audience, None, None), None);
        assert_eq!(reach(&Actor::Visitor, *audience, Some(KS), Some("NO")), None);
    }
}

#[test]
fn what_a_member_writes_for_everybody_waits_and_is_read_by_members_meanwhile() {
    let member = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let waits = Some(Reach { now: Audience::Members, wanted: Some(Audience::Public) });
    assert_eq!(reach(&member, Audience::Public, Some(KS), Some("NO")), waits);
    let open =
        [Role::Secretariat, Role::ProjectGroup, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    for role in open {
        let speaks = person(12, role, Scope::Programme, &[], &[]);
        let at_once = Some(Reach { now: Audience::Public, wanted: None });
        assert_eq!(reach(&speaks, Audience::Public, None, None), at_once, "{role:?}");
    }
}

#[test]
fn the_second_person_runs_the_place_and_is_never_the_author() {
    let lead = |id| person(id, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let table = [
        (lead(12), true),
        (lead(10), false),
        (person(13, Role::Facilitator, Scope::Network(KS), &[KS], &["NO"]), true),
        (person(13, Role::Facilitator, Scope::Network(OTHER), &[OTHER], &["NO"]), false),
        (person(14, Role::RegionalCoordinator, Scope::Network(KS), &[KS], &["NO"]), true),
        (person(15, Role::Secretariat, Scope::Programme, &[], &[]), true),
        (person(10, Role::Secretariat, Scope::Programme, &[], &[]), false),
        (person(16, Role::ProjectGroup, Scope::Case("NO".to_owned()), &[], &["NO"]), false),
        (person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]), false),
        (person(17, Role::Evaluator, Scope::Programme, &[], &[]), false),
    ];
    for (actor, yes) in table {
        assert_eq!(may(&actor, Action::Approve, &facts(Audience::Members)).allows(), yes, "{actor:?}");
    }
    assert!(may_see_waiting(&lead(12)).allows());
    assert!(!may_see_waiting(&person(11, Role::Member, Scope::Programme, &[], &[])).allows());
}

#[test]
fn the_author_widens_and_deletes_and_those_who_run_the_place_narrow_pin_and_close() {
    let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let own = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let facilitator = person(13, Role::Facilitator, Scope::Network(KS), &[KS], &["NO"]);
    let secretariat = person(15, Role::Secretariat, Scope::Programme, &[], &[]);
    let table = [
        (Action::Widen, [true, false, false, false]),
        (Action::Delete, [true, false, false, false]),
        (Action::Narrow, [true, false, true, true]),
        (Action::Keep, [false, false, true, true]),
        (Action::Moderate, [false, false, true, true]),
    ];
    for (action, expected) in table {
        for (actor, yes) in [&author, &own, &facilitator, &secretariat].into_iter().zip(expected) {
            assert_eq!(may(actor, action, &facts(Audience::Network)).allows(), yes, "{action:?} {actor:?}");
        }
    }
    assert!(may_move_to(&facilitator, KS, Some("NO")).allows());
    assert!(!may_move_to(&facilitator, OTHER, Some("NO")).allows());
    assert!(may_move_to(&secretariat, OTHER, None).allows());
    assert!(
        may_move_to(&person(1, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &[]), OTHER, Some("NO"))
            .allows()
    );
}

#[test]
fn a_closed_post_takes_no_comments_and_a_question_no_marks() {
    let own = person(11, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let closed = Facts { closed: true, ..facts(Audience::Members) };
    assert!(may(&own, Action::Comment, &facts(Audience::Members)).allows());
    assert_eq!(may(&own, Action::Comment, &closed), Decision::Forbid);
    let question = Facts { kind: PostKind::Question, ..facts(Audience::Members) };
    assert_eq!(may(&own, Action::Mark(STEINKJER), &question), Decision::Forbid);
    assert!(may(&author, Action::SayWhatHelped, &question).allows());
    assert_eq!(may(&own, Action::SayWhatHelped, &question), Decision::Forbid);
    assert_eq!(may(&author, Action::SayWhatHelped, &facts(Audience::Members)), Decision::Forbid);
}

#[test]
fn the_history_of_a_practice_is_read_by_its_readers_and_changed_by_its_author_and_those_who_moderate() {
    let author = person(10, Role::Member, Scope::Municipality(STEINKJER), &[KS], &["NO"]);
    let reader = person(11, Role::Member, Scope::Municipality(OTHER), &[OTHER], &["FI"]);
    let lead = person(12, Role::CaseLead, Scope::Case("NO".to_owned()), &[], &["NO"]);
    let secretariat = person(15, Role::Secretariat, Scope::Programme, &[], &[]);
    let (allow, forbid) = (Decision::Allow, Decision::Forbid);
    let table = [
        (&author, allow, allow, allow),
        (&reader, forbid, allow, forbid),
        (&lead, allow, allow, allow),
        (&secretariat, allow, allow, allow),
        (&Actor::Visitor, forbid, forbid, forbid),
    ];
    let experience = facts(Audience::Public);
    let practice = Facts { kind: PostKind::Practice, ..facts(Audience::Public) };
    for (actor, of_experience, of_practice, removes) in table {
        assert_eq!(may(actor, Action::SeeVersions, &experience), of_experience, "{actor:?}");
        assert_eq!(may(actor, Action::SeeVersions, &practice), of_practice, "{actor:?}");
        for post in [&experience, &practice] {
            assert_eq!(may(actor, Action::RemoveVersion, post), removes, "{actor:?}");
        }
    }
    let elsewhere = Facts { kind: PostKind::Practice, ..facts(Audience::Network) };
    assert_eq!(may(&reader, Action::SeeVersions, &elsewhere), Decision::Hide);
}
