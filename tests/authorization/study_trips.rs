//! The rows of study trips.

use app::study_trips::model::TripId;

use super::{C, D, F, Gets, I, N, P, Row, S, row};
use crate::study_trips::{chosen, place, session, wish};
use crate::support::World;

/// A wish of author's municipality to own's, and a trip between the two with dates and a session.
struct Things {
    wish: TripId,
    trip: TripId,
    skaun: String,
    date: String,
    session: String,
}

async fn things(world: &World) -> Things {
    let (author, own) = (super::ACTORS[1], super::ACTORS[2]);
    let (trip, date) = chosen(world, (author, "steinkjer"), (own, "skaun")).await;
    let item = session(world, author, trip, "09:00", 60, "Møte").await;
    Things {
        wish: wish(world, (author, "steinkjer"), "skaun").await,
        skaun: place(world, "skaun").await.to_string(),
        date: format!("/trips/{trip}/dates/{date}"),
        session: format!("/trips/{trip}/sessions/{item}"),
        trip,
    }
}

/// What both sides and those who help get, while others see it and may not.
const fn planners(gets: Gets) -> [Gets; 7] {
    [S, gets, gets, gets, F, F, gets]
}

pub(super) async fn rows(world: &World) -> Vec<Row> {
    let things = things(world).await;
    [wishing_rows(&things), planning_rows(&things), programme_rows(&things)].into_iter().flatten().collect()
}

fn wishing_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.wish);
    let answer = [("municipality", t.skaun.as_str())];
    vec![
        row("GET /trips", "/trips", &[], [S, P, P, P, P, P, P]),
        row("GET /trips/new", "/trips/new", &[], [S, P, P, F, P, F, F]),
        row("POST /trips/new", "/trips/new", &[], [S, I, I, F, I, F, F]),
        row("GET /trips/{id}", at(""), &[], [S, P, P, P, N, P, P]),
        row("POST /trips/{id}/answer", at("/answer"), &answer, [S, F, I, F, N, F, F]),
        // Before a host said welcome nobody but the two sides plans, and those who help them.
        row("GET /trips/{id}/edit", at("/edit"), &[], [S, P, F, P, N, F, P]),
        row("GET /trips/{id}/dates", at("/dates"), &[], [S, F, F, F, N, F, F]),
        row("GET /trips/{id}/programme", at("/programme"), &[], [S, N, N, N, N, N, N]),
    ]
}

fn planning_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.trip);
    let seen = [S, P, P, P, P, P, P];
    let stale = [("lang", "nb"), ("title", "En annen tittel"), ("text", "Noe annet."), ("version", "99")];
    let choose = [("action", "choose")];
    vec![
        row("GET /trips/{id}", at(""), &[], seen),
        row("GET /trips/{id}/trip.ics", at("/trip.ics"), &[], seen),
        row("GET /trips/{id}/edit", at("/edit"), &[], planners(P)),
        row("POST /trips/{id}/edit", at("/edit"), &stale, planners(C)),
        row("GET /trips/{id}/call-off", at("/call-off"), &[], planners(P)),
        row("POST /trips/{id}/call-off", at("/call-off"), &[], planners(I)),
        row("GET /trips/{id}/people", at("/people"), &[], planners(P)),
        row("POST /trips/{id}/people", at("/people"), &[("action", "add")], planners(I)),
        row("GET /trips/{id}/dates", at("/dates"), &[], planners(P)),
        row("POST /trips/{id}/dates", at("/dates"), &[], planners(I)),
        row("POST /trips/{id}/votes", at("/votes"), &[], [S, D, D, F, F, F, F]),
        row("POST /trips/{id}/dates/{date}", t.date.as_str(), &choose, planners(D)),
    ]
}

fn programme_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/trips/{}{rest}", t.trip);
    let earlier = [("action", "earlier")];
    vec![
        row("GET /trips/{id}/programme", at("/programme"), &[], [S, P, P, P, P, P, P]),
        row("GET /trips/{id}/sessions", at("/sessions"), &[], planners(P)),
        row("GET /trips/{id}/sessions/new", at("/sessions/new"), &[], planners(P)),
        row("POST /trips/{id}/sessions/new", at("/sessions/new"), &[], planners(I)),
        row("GET /trips/{id}/sessions/{session}", t.session.as_str(), &[], planners(P)),
        row("POST /trips/{id}/sessions/{session}", t.session.as_str(), &[], planners(I)),
        row("POST /trips/{id}/sessions/{session}/move", format!("{}/move", t.session), &earlier, planners(D)),
    ]
}
