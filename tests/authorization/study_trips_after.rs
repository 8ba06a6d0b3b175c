//! The rows of what comes before and after a study trip.

use app::study_trips::before::{CostInput, PROGRAMME};
use app::study_trips::model::TripId;
use app::study_trips::server::{costs, reports, signing};
use time::macros::datetime;

use super::{C, D, F, Gets, I, N, P, Row, S, row};
use crate::study_trips::{chosen, place};
use crate::study_trips_after::{ask, reports::report};
use crate::support::World;

/// A trip of author's municipality to own's that is to come, with a question, a place and a line of costs, and one that is
/// long over, with a report.
struct Things {
    trip: TripId,
    steinkjer: String,
    question: String,
    cost: String,
    over: TripId,
}

async fn things(world: &World) -> Things {
    let (author, own) = (super::ACTORS[1], super::ACTORS[2]);
    let steinkjer = place(world, "steinkjer").await;
    let visitor = world.person(author).await;
    let app = &world.app;
    let (trip, _) = chosen(world, (author, "steinkjer"), (own, "skaun")).await;
    let question = ask(world, author, trip, steinkjer, "Hvem ringer?").await;
    let cost = CostInput {
        what: "Buss".to_owned(),
        amount: "100".to_owned(),
        currency: "NOK".to_owned(),
        payer: PROGRAMME.to_owned(),
        numbers_ok: false,
    };
    let cost = costs::add(&visitor, app, trip, &cost).await.unwrap();
    signing::sign_up(&visitor, app, trip, steinkjer).await.unwrap();
    let (over, _) = chosen(world, (author, "steinkjer"), (own, "skaun")).await;
    ask(world, author, over, steinkjer, "Hvem ringer?").await;
    ask(world, author, over, steinkjer, "Hva skjer så?").await;
    let now = world.app.now();
    world.clock.set(datetime!(2020-11-01 10:00 UTC));
    reports::save(&visitor, app, over, steinkjer, 0, &report(true)).await.unwrap();
    world.clock.set(now);
    Things {
        question: format!("/trips/{trip}/questions/{question}"),
        cost: format!("/trips/{trip}/costs/{cost}"),
        steinkjer: steinkjer.to_string(),
        trip,
        over,
    }
}

/// What both sides and those who help get, while others see it and may not.
const fn planners(gets: Gets) -> [Gets; 7] {
    [S, gets, gets, gets, F, F, gets]
}

/// What the visitors alone get.
const fn visitors(gets: Gets) -> [Gets; 7] {
    [S, gets, F, F, F, F, F]
}

pub(super) async fn rows(world: &World) -> Vec<Row> {
    let things = things(world).await;
    [question_rows(&things), place_rows(&things), cost_rows(&things), report_rows(&things)]
        .into_iter()
        .flatten()
        .collect()
}

fn question_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.trip);
    let add = [("for", t.steinkjer.as_str())];
    let stale = [("lang", "nb"), ("text", "Hvem ringer først?"), ("version", "99")];
    let list = at(&format!("/questions?for={}", t.steinkjer));
    vec![
        row("GET /trips/{id}/questions", list, &[], visitors(P)),
        row("POST /trips/{id}/questions", at("/questions"), &add, visitors(I)),
        row("GET /trips/{id}/questions/{question}", t.question.as_str(), &[], visitors(P)),
        row("POST /trips/{id}/questions/{question}", t.question.as_str(), &stale, visitors(C)),
        row(
            "POST /trips/{id}/questions/{question}/move",
            format!("{}/move", t.question),
            &[("action", "up")],
            visitors(D),
        ),
        row("GET /trips/{id}/briefing", at("/briefing"), &[], planners(P)),
        row("POST /trips/{id}/briefing", at("/briefing"), &[], planners(I)),
    ]
}

fn place_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.trip);
    let own = [("municipality", t.steinkjer.as_str())];
    // Needs are read by those who come and by the organisers, and by nobody who helps them.
    vec![
        row("GET /trips/{id}/places", at("/places"), &[], planners(P)),
        row("POST /trips/{id}/places", at("/places"), &[("version", "99")], planners(C)),
        row("GET /trips/{id}/needs", at("/needs"), &[], [S, P, P, F, F, F, F]),
        row("POST /trips/{id}/needs", at("/needs"), &[("version", "99")], visitors(C)),
        row("POST /trips/{id}/sign-up", at("/sign-up"), &own, visitors(D)),
        row("POST /trips/{id}/sign-off", at("/sign-off"), &[], visitors(D)),
    ]
}

fn cost_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.trip);
    vec![
        row("GET /trips/{id}/costs", at("/costs"), &[], planners(P)),
        row("POST /trips/{id}/costs", at("/costs"), &[], planners(I)),
        row("GET /trips/{id}/costs/{cost}", t.cost.as_str(), &[], planners(P)),
        row("POST /trips/{id}/costs/{cost}", t.cost.as_str(), &[], planners(I)),
        row("POST /trips/{id}/costs/{cost}/remove", format!("{}/remove", t.cost), &[], [S, D, N, N, F, F, N]),
    ]
}

fn report_rows(t: &Things) -> Vec<Row> {
    let report = format!("/trips/{}/report/{}", t.over, t.steinkjer);
    let later = format!("/trips/{}/later/{}", t.over, t.steinkjer);
    let none = uuid::Uuid::nil();
    let (trip, nothing) = (t.over.to_string(), none.to_string());
    let collect = [("trip", trip.as_str()), ("milestone", "interim-report-1")];
    let unknown = [collect[0], collect[1], ("pieces", nothing.as_str())];
    vec![
        // Before a trip is over there is nothing to report, whoever asks.
        row("GET /trips/{id}/report/{municipality}", report.clone(), &[], visitors(F)),
        row("POST /trips/{id}/report/{municipality}", report.clone(), &[], visitors(F)),
        row(
            "POST /trips/{id}/report/{municipality}/consent",
            format!("{report}/consent"),
            &[("consent", "yes")],
            visitors(D),
        ),
        row("POST /trips/{id}/report/{municipality}/post", format!("{report}/post"), &[], visitors(D)),
        row("GET /trips/{id}/later/{municipality}", later.clone(), &[], visitors(F)),
        row("POST /trips/{id}/later/{municipality}", later, &[], visitors(F)),
        row("POST /evaluation/reports", "/evaluation/reports", &collect, [S, F, F, F, F, I, F]),
        row("POST /evaluation/reports", "/evaluation/reports", &unknown, [S, F, F, F, F, N, F]),
    ]
}
