use uuid::Uuid;

use super::{Action, Facts, SideFacts, may};
use crate::platform::actor::{Actor, Decision, Grant, Person, Role, Scope};
use crate::platform::ids::AccountId;
use crate::study_trips::model::{Side, SideState, TripState};

const VISITOR: Uuid = Uuid::from_u128(1);
const HOST: Uuid = Uuid::from_u128(2);
const OTHER: Uuid = Uuid::from_u128(3);
const NETWORK: Uuid = Uuid::from_u128(4);
const OTHER_NETWORK: Uuid = Uuid::from_u128(5);

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

fn side(municipality: Uuid, case: &str, side: Side, state: SideState) -> SideFacts {
    let networks = if side == Side::Hosting { vec![NETWORK] } else { Vec::new() };
    SideFacts { municipality, case: case.to_owned(), networks, side, state }
}

fn trip(state: TripState, host: SideState) -> Facts {
    Facts {
        state,
        welcomed: host == SideState::Welcome,
        sides: vec![
            side(VISITOR, "GL", Side::Visiting, SideState::Welcome),
            side(HOST, "IS", Side::Hosting, host),
        ],
        organiser: false,
        coming: false,
    }
}

/// A letter an action: A allowed, F forbidden, H hidden. The last five are asked for the visiting municipality.
fn row(actor: &Actor, facts: &Facts) -> String {
    let actions = [
        Action::See,
        Action::SeePhones,
        Action::Answer(HOST),
        Action::Vote,
        Action::Organise,
        Action::SeeNeeds,
        Action::SignUp(VISITOR),
        Action::WriteQuestions(VISITOR),
        Action::WriteReport(VISITOR),
        Action::AnswerLater(VISITOR),
    ];
    let letters = actions.iter().map(|action| match may(actor, *action, facts) {
        Decision::Allow => 'A',
        Decision::Forbid => 'F',
        Decision::Hide => 'H',
    });
    letters.collect()
}

#[test]
fn who_may_what_with_a_trip() {
    let wish = trip(TripState::Wished, SideState::Asked);
    let planned = trip(TripState::Planned, SideState::Welcome);
    let off = trip(TripState::CalledOff, SideState::Welcome);
    let (hidden, seen) = ("HHHHHHHHHH", "AFFFFFFFFF");
    let (helps, helps_off) = ("AAFFAFFFFF", "AAFFFFFFFF");
    let case = |code: &str| Scope::Case(code.to_owned());
    let table = [
        // Wished, planned, called off.
        (Actor::Visitor, [hidden; 3]),
        (person(Role::Member, Scope::Municipality(VISITOR)), ["AAFFFFFFFF", "AAFAFFAAAA", "AAFFFFFFFF"]),
        (person(Role::Member, Scope::Municipality(HOST)), ["AAAFFFFFFF", "AAFAFFFFFF", "AAFFFFFFFF"]),
        (person(Role::Member, Scope::Municipality(OTHER)), [hidden, seen, seen]),
        (person(Role::ProjectGroup, Scope::Programme), [hidden, seen, seen]),
        (person(Role::Evaluator, Scope::Programme), [seen; 3]),
        (person(Role::Facilitator, Scope::Network(OTHER_NETWORK)), [hidden, seen, seen]),
        (person(Role::CaseLead, case("NO")), [hidden, seen, seen]),
        (person(Role::Facilitator, Scope::Network(NETWORK)), [helps, helps, helps_off]),
        (person(Role::RegionalCoordinator, Scope::Network(NETWORK)), [helps, helps, helps_off]),
        (person(Role::CaseLead, case("IS")), [helps, helps, helps_off]),
        (person(Role::CaseLead, case("GL")), [helps, helps, helps_off]),
        (person(Role::Secretariat, Scope::Programme), [helps, helps, helps_off]),
    ];
    for (actor, wanted) in table {
        let found = [&wish, &planned, &off].map(|facts| row(&actor, facts));
        assert_eq!(found, wanted, "{actor:?}");
    }
}

#[test]
fn organisers_plan_and_alone_see_what_people_need() {
    let facts = Facts { organiser: true, ..trip(TripState::Planned, SideState::Welcome) };
    assert_eq!(row(&person(Role::Member, Scope::Municipality(HOST)), &facts), "AAFAAAFFFF");
    assert_eq!(row(&person(Role::Member, Scope::Municipality(VISITOR)), &facts), "AAFAAAAAAA");
    let gone = person(Role::Member, Scope::Municipality(OTHER));
    assert_eq!(row(&gone, &facts), "AFFFFFFFFF", "who no longer stands for a side plans no more");
}

#[test]
fn who_comes_sees_how_to_reach_the_hosts() {
    let facts = Facts { coming: true, ..trip(TripState::Planned, SideState::Welcome) };
    assert_eq!(row(&person(Role::Member, Scope::Municipality(OTHER)), &facts), "AAFFFFFFFF");
}

#[test]
fn who_said_not_now_or_left_still_sees_the_wish_and_does_nothing_more() {
    for state in [SideState::Declined, SideState::Withdrawn] {
        let facts = Facts { organiser: true, ..trip(TripState::Wished, state) };
        assert_eq!(row(&person(Role::Member, Scope::Municipality(HOST)), &facts), "AFFFFFFFFF", "{state:?}");
    }
}
