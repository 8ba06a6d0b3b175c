//! What those who plan should think of: overlaps, missing breaks and meals, travel that is too tight. Nothing of it is
//! forbidden.

use time::{Date, Duration, OffsetDateTime};

use crate::platform::text::local;
use crate::study_trips::model::{SessionKind, TravelMode};
use crate::study_trips::view::{Advice, SessionView, When};

/// The longest time without a break.
const WITHOUT_BREAK: Duration = Duration::hours(3);
/// The longest time without a meal.
const WITHOUT_MEAL: Duration = Duration::hours(6);
/// A gap that is as good as a break.
const GAP: Duration = Duration::minutes(15);
/// How fast people come from one place to the next where no leg says how, in km/h: by car or bus in and between towns.
const BETWEEN: f64 = 40.0;
/// Places that are nearer than this, in km, are one place.
const SAME_PLACE: f64 = 0.5;

/// Writes at each item what to think of there. The items must be in the order of their times.
pub(super) fn give(sessions: &mut [SessionView], trip: &When) {
    let mut found: Vec<Vec<Advice>> = Vec::with_capacity(sessions.len());
    let mut way = Way::default();
    for (place, one) in sessions.iter().enumerate() {
        let before = sessions.get(..place).unwrap_or_default();
        let mut advice = Vec::new();
        if one.starts_at < trip.starts_at || one.ends_at() > trip.ends_at {
            advice.push(Advice::Outside);
        }
        if let Some(other) = before.iter().rev().find(|other| other.ends_at() > one.starts_at) {
            advice.push(Advice::Overlaps(other.title.clone(), other.kind));
        }
        advice.extend(way.goes_on(one, local(one.starts_at, &trip.zone).date()));
        advice.extend(leg(one));
        advice.extend(before.last().and_then(|before| between(before, one)));
        found.push(advice);
    }
    for (one, advice) in sessions.iter_mut().zip(found) {
        one.advice = advice;
    }
}

/// How long a day has gone on without a break and without a meal.
#[derive(Default)]
struct Way {
    day: Option<Date>,
    no_break_since: Option<OffsetDateTime>,
    no_meal_since: Option<OffsetDateTime>,
    last_end: Option<OffsetDateTime>,
    told_break: bool,
    told_meal: bool,
}

impl Way {
    fn goes_on(&mut self, one: &SessionView, day: Date) -> Vec<Advice> {
        if self.day != Some(day) {
            *self = Self { day: Some(day), ..Self::default() };
        }
        let mut advice = Vec::new();
        // People sit, look out and rest on the way: a leg is as good as a break, but not as a meal.
        let rests = one.kind != SessionKind::Session;
        if rests || self.last_end.is_some_and(|end| one.starts_at - end >= GAP) {
            (self.no_break_since, self.told_break) = (None, false);
        }
        if !rests {
            let since = *self.no_break_since.get_or_insert(one.starts_at);
            if one.ends_at() - since > WITHOUT_BREAK && !self.told_break {
                self.told_break = true;
                advice.push(Advice::NoBreak);
            }
        }
        if one.kind == SessionKind::Meal {
            (self.no_meal_since, self.told_meal) = (Some(one.ends_at()), false);
        } else {
            let since = *self.no_meal_since.get_or_insert(one.starts_at);
            if one.ends_at() - since > WITHOUT_MEAL && !self.told_meal {
                self.told_meal = true;
                advice.push(Advice::NoMeal);
            }
        }
        self.last_end = self.last_end.max(Some(one.ends_at()));
        advice
    }
}

/// How fast a leg goes from door to door, in km/h, and how many minutes it takes besides (taking off and landing, getting on). Rough
/// figures: they only point out what cannot be right.
fn pace(mode: TravelMode) -> (f64, f64) {
    match mode {
        TravelMode::Flight => (750.0, 30.0),
        TravelMode::Helicopter => (200.0, 20.0),
        TravelMode::Train => (120.0, 5.0),
        TravelMode::Coach => (70.0, 5.0),
        TravelMode::Car => (80.0, 0.0),
        TravelMode::Ferry => (35.0, 15.0),
        TravelMode::Walking => (4.5, 0.0),
    }
}

/// A leg for which there is less time than its way takes.
fn leg(one: &SessionView) -> Option<Advice> {
    let (km, mode) = one.km.zip(one.mode)?;
    let (speed, besides) = pace(mode);
    let needed = minutes(f64::from(km) / speed * 60.0 + besides);
    (one.kind == SessionKind::Travel && one.minutes < needed).then_some(Advice::LegTakes(needed))
}

/// Two items at different places with less time between them than the way takes.
fn between(before: &SessionView, one: &SessionView) -> Option<Advice> {
    // Where a leg ends is told by its own place; where it begins is not.
    if one.kind == SessionKind::Travel {
        return None;
    }
    let km = distance(before.position?, one.position?);
    if km < SAME_PLACE {
        return None;
    }
    let needed = minutes(km / BETWEEN * 60.0);
    let there = (one.starts_at - before.ends_at()).whole_minutes();
    (there < i64::from(needed)).then(|| Advice::WayTakes(needed, minutes(km)))
}

/// The distance between two places as the bird flies, in km (haversine formula, a sphere of 6,371 km).
pub(super) fn distance((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let chord = half(lat_a, lat_b) + lat_a.to_radians().cos() * lat_b.to_radians().cos() * half(lon_a, lon_b);
    2.0 * 6371.0 * chord.sqrt().min(1.0).asin()
}

/// Rounded up to a whole number.
#[expect(clippy::cast_possible_truncation, reason = "far below what fits, and saturating")]
fn minutes(value: f64) -> i32 {
    value.ceil() as i32
}

#[cfg(test)]
#[path = "advice_tests.rs"]
mod tests;
