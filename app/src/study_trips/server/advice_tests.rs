use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{distance, give};
use crate::study_trips::model::{SessionId, SessionKind, TravelMode};
use crate::study_trips::view::{Advice, SessionView, When};

const NINE: OffsetDateTime = datetime!(2020-04-21 09:00 UTC);

fn trip() -> When {
    When {
        first_day: date!(2020 - 04 - 20),
        last_day: date!(2020 - 04 - 22),
        starts_at: datetime!(2020-04-20 00:00 UTC),
        ends_at: datetime!(2020-04-23 00:00 UTC),
        timed: false,
        zone: "Atlantic/Reykjavik".to_owned(),
    }
}

/// An item that begins so many minutes after nine.
fn item(kind: SessionKind, after: i64, minutes: i32) -> SessionView {
    SessionView {
        id: SessionId(Uuid::nil()),
        kind,
        starts_at: NINE + Duration::minutes(after),
        minutes,
        title: None,
        country: None,
        place: String::new(),
        to_place: String::new(),
        host: String::new(),
        host_phone: None,
        lang: None,
        interpreted: false,
        mode: None,
        km: None,
        position: None,
        advice: Vec::new(),
    }
}

fn told(mut items: Vec<SessionView>) -> Vec<Vec<Advice>> {
    give(&mut items, &trip());
    items.into_iter().map(|one| one.advice).collect()
}

use SessionKind::{Break, Meal, Session, Travel};

#[test]
fn an_item_that_begins_before_another_ends_says_so_and_one_that_follows_does_not() {
    let found = told(vec![item(Session, 0, 60), item(Session, 45, 30), item(Break, 75, 15)]);
    assert_eq!(found, [vec![], vec![Advice::Overlaps(None, Session)], vec![]]);
}

#[test]
fn more_than_three_hours_without_a_break_are_told_once_where_it_happens() {
    let long = vec![item(Session, 0, 120), item(Session, 120, 61), item(Session, 181, 30)];
    assert_eq!(told(long), [vec![], vec![Advice::NoBreak], vec![]]);
    let with_break = vec![item(Session, 0, 120), item(Break, 120, 15), item(Session, 135, 120)];
    assert!(told(with_break).iter().all(Vec::is_empty));
    let with_gap = vec![item(Session, 0, 120), item(Session, 135, 120)];
    assert!(told(with_gap).iter().all(Vec::is_empty), "a quarter of an hour with nothing is a break");
    let exactly = vec![item(Session, 0, 180)];
    assert!(told(exactly).iter().all(Vec::is_empty));
}

#[test]
fn longer_than_six_hours_without_a_meal_is_told_and_every_day_begins_anew() {
    let long = vec![item(Session, 0, 170), item(Break, 170, 30), item(Session, 200, 170)];
    assert_eq!(told(long), [vec![], vec![], vec![Advice::NoMeal]]);
    let fed = vec![item(Session, 0, 170), item(Meal, 170, 30), item(Session, 200, 170)];
    assert!(told(fed).iter().all(Vec::is_empty));
    let days = vec![item(Session, 0, 170), item(Session, 1440, 170)];
    assert!(told(days).iter().all(Vec::is_empty));
}

#[test]
fn a_leg_that_is_shorter_than_its_way_says_how_long_it_takes() {
    let leg = |km, minutes, mode| SessionView { km: Some(km), mode: Some(mode), ..item(Travel, 0, minutes) };
    assert_eq!(told(vec![leg(700, 60, TravelMode::Flight)]), [vec![Advice::LegTakes(86)]]);
    assert_eq!(told(vec![leg(9, 60, TravelMode::Walking)]), [vec![Advice::LegTakes(120)]]);
    assert_eq!(told(vec![leg(35, 35, TravelMode::Coach)]), [vec![]]);
    assert_eq!(
        told(vec![SessionView { km: Some(900), ..item(Travel, 0, 5) }]),
        [vec![]],
        "no mode, no guess"
    );
}

#[test]
fn places_apart_need_time_between_them() {
    let at = |position, after| SessionView { position: Some(position), ..item(Session, after, 60) };
    // Breiðholt and the airport of Keflavík, some 40 km apart.
    let (here, there) = ((64.1031, -21.8122), (63.985, -22.605));
    let found = told(vec![at(here, 0), at(there, 75)]);
    assert!(matches!(found[1].as_slice(), [Advice::WayTakes(60..=65, 40..=43)]), "{found:?}");
    assert!(told(vec![at(here, 0), at(there, 130)]).iter().all(Vec::is_empty));
    assert!(told(vec![at(here, 0), at(here, 60)]).iter().all(Vec::is_empty));
}

#[test]
fn an_item_outside_the_days_of_the_trip_says_so() {
    assert_eq!(told(vec![item(Session, 3 * 1440, 60)]), [vec![Advice::Outside]]);
}

#[test]
fn distances_are_those_of_the_globe() {
    let (reykjavik, tasiilaq) = ((64.1466, -21.9426), (65.6145, -37.6368));
    let km = distance(reykjavik, tasiilaq);
    assert!((740.0..=760.0).contains(&km), "{km}");
    assert!(distance(reykjavik, reykjavik) < 1e-9);
}
