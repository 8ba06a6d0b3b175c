//! Asking municipalities after a trip: two weeks later for their report, half a year later what came of it. Each once.

use time::Duration;
use uuid::Uuid;

use super::events::{AskedFor, MunicipalityAsked};
use super::reports_store as own;
use super::views::no_conflict;
use super::{later, places_store, store};
use crate::network::model::MunicipalityId;
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Scope};
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::study_trips::after::REPORT_AFTER_DAYS;
use crate::study_trips::model::{TripError, TripId};

/// How many are asked at a time; the rest an hour later.
const AT_ONCE: u64 = 200;

/// No half year is shorter, in days.
const HALF_A_YEAR: i64 = 181;

/// How long a report that came late has been given before anybody asks what came of it, in days.
const GIVEN_DAYS: i64 = 30;

/// Tells the rooms above of every municipality that is to be asked and was not. Only for the program itself, which does it
/// every hour.
///
/// # Errors
/// `Forbidden` for people.
pub async fn ask(actor: &Actor, app: &App) -> Result<(), TripError> {
    if *actor != Actor::System {
        return Err(TripError::Forbidden);
    }
    ask_for(app, AskedFor::Report).await?;
    ask_for(app, AskedFor::Later).await
}

const fn code(what: AskedFor) -> &'static str {
    match what {
        AskedFor::Report => "report",
        AskedFor::Later => "later",
    }
}

async fn ask_for(app: &App, what: AskedFor) -> Result<(), TripError> {
    let db = &app.db.read;
    let before = |days| app.now() - Duration::days(days);
    let (ended, given) = match what {
        AskedFor::Report => (before(REPORT_AFTER_DAYS), None),
        AskedFor::Later => (before(HALF_A_YEAR), Some(before(GIVEN_DAYS))),
    };
    let waiting = own::not_asked(db, code(what), ended, given, AT_ONCE).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let mut ids: Vec<Uuid> = waiting.iter().map(|(trip, _)| *trip).collect();
    ids.dedup();
    let trips = store::by_ids(db, &ids).await?;
    let reports = own::of_trips(db, &ids).await?;
    let tx = app.db.begin().await?;
    for (trip, municipality) in waiting {
        let Some(row) = trips.iter().find(|row| row.id == trip) else { continue };
        let report = reports.iter().find(|row| row.trip_id == trip && row.municipality_id == municipality);
        let given = report.is_some_and(|row| row.given_at.is_some());
        let told = report.is_some_and(|row| row.outcomes_version > 0);
        // Who gave it unasked needs no question; who gave none has nothing to be asked about later.
        let (now, wanted) = match what {
            AskedFor::Report => (true, !given),
            AskedFor::Later => (later::due(app, row), given && !told),
        };
        // Another server that was faster has asked them.
        if now && own::ask(&tx, trip, municipality, code(what), app.now()).await? && wanted {
            let (trip, municipality) = (TripId(trip), MunicipalityId(municipality));
            app.emit(&tx, &MunicipalityAsked { trip, municipality, what }).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Whom a question to a municipality reaches: those of it who came first, and where nobody did, those who stand for it.
///
/// # Errors
/// When the database is out of reach.
pub async fn receivers(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<Vec<AccountId>, TripError> {
    let places = [Scope::Municipality(municipality.0)];
    let standing = network::people_of(actor, app, &places).await.map_err(no_conflict)?;
    let mut came = places_store::coming(&app.db.read, id, municipality.0).await?;
    // Who has left the municipality since writes no report for it.
    came.retain(|account| standing.contains(account));
    Ok(if came.is_empty() { standing } else { came })
}
