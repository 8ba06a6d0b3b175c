//! When digests are due: at seven in the morning on the receiver's clocks, every day or on Mondays.

use std::collections::{HashMap, HashSet};
use std::time::Duration as Wait;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use sea_orm::SqlErr;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::choices;
use super::digest::{Digest, row};
use crate::accounts::server::service as accounts;
use crate::notifications::model::{NoticeError, Rhythm};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, JobError};

/// How often somebody looks whether digests are due.
pub(super) const OFTEN: Wait = Wait::from_secs(10 * 60);

/// The hour at which digests go out.
const HOUR: i8 = 7;
/// A digest that could not go out for longer than this is left to the next one, which reaches back to the last.
const LATE: Duration = Duration::hours(24);
/// No digest reaches back further, so that who comes back after a long time is not written a book.
const FURTHEST: Duration = Duration::days(35);

/// Leaves a job for every digest that is due and not yet there.
pub(super) async fn due(app: &App) -> Result<(), JobError> {
    for rhythm in [Rhythm::Daily, Rhythm::Weekly] {
        plan(app, rhythm).await?;
    }
    Ok(())
}

struct Due {
    account: AccountId,
    until: OffsetDateTime,
    period: String,
}

async fn plan(app: &App, rhythm: Rhythm) -> Result<(), NoticeError> {
    let due = missing(app, rhythm).await?;
    if due.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = due.iter().map(|one| one.account.0).collect();
    let last = choices::last_digests(&app.db.read, rhythm, &ids).await?;
    let rows = due.iter().map(|one| {
        row(one.account, rhythm, &one.period, (since(rhythm, one.until, last.get(&one.account)), one.until))
    });
    let tx = app.db.begin().await?;
    match choices::insert_digests(&tx, rows.collect()).await {
        // Another worker was quicker, and has left the jobs too.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => return Ok(()),
        done => done?,
    }
    for one in due {
        let job = Digest { account: one.account, rhythm: rhythm.code().to_owned(), period: one.period };
        app.enqueue(&tx, &job).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whose digest is due and not planned, of those who want any of this rhythm.
async fn missing(app: &App, rhythm: Rhythm) -> Result<Vec<Due>, NoticeError> {
    let now = app.now();
    let people = accounts::list_all_in_use(&Actor::System, app).await?;
    let mut by_zone: HashMap<String, Option<(OffsetDateTime, String)>> = HashMap::new();
    let planned: HashSet<(AccountId, String)> =
        choices::has_digest(&app.db.read, rhythm, now - LATE - LATE).await?.into_iter().collect();
    let due: Vec<Due> = people
        .into_iter()
        .filter_map(|person| {
            let at =
                by_zone.entry(person.zone.clone()).or_insert_with(|| boundary(now, &person.zone, rhythm));
            let (until, period) = at.clone().filter(|(until, _)| now - *until < LATE)?;
            Some(Due { account: person.id, until, period })
        })
        .filter(|one| !planned.contains(&(one.account, one.period.clone())))
        .collect();
    let ids: Vec<AccountId> = due.iter().map(|one| one.account).collect();
    let rhythms = choices::rhythms(&app.db.read, &ids).await?;
    let wants = |one: &Due| rhythms.get(&one.account).is_some_and(|of| !of.topics(rhythm).is_empty());
    Ok(due.into_iter().filter(wants).collect())
}

/// A digest reaches back to where the last one ended, so that nothing falls between two.
fn since(rhythm: Rhythm, until: OffsetDateTime, last: Option<&OffsetDateTime>) -> OffsetDateTime {
    let usual = until - if rhythm == Rhythm::Weekly { Duration::days(7) } else { Duration::days(1) };
    last.map_or(usual, |last| (*last).max(until - FURTHEST))
}

/// The last time at or before `now` at which digests go out in this zone, and the day it was.
fn boundary(now: OffsetDateTime, zone: &str, rhythm: Rhythm) -> Option<(OffsetDateTime, String)> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let moment = Timestamp::from_second(now.unix_timestamp()).ok()?;
    let today = moment.to_zoned(zone.clone()).date();
    let (back, step) = match rhythm {
        Rhythm::Weekly => (i64::from(today.weekday().to_monday_zero_offset()), 7),
        _ => (0, 1),
    };
    let day = today.checked_sub(Span::new().days(back)).ok()?;
    let at = |day: jiff::civil::Date| Some(day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp());
    let (day, at) = match at(day)? {
        due if due <= moment => (day, due),
        _ => {
            let earlier = day.checked_sub(Span::new().days(step)).ok()?;
            (earlier, at(earlier)?)
        }
    };
    Some((OffsetDateTime::from_unix_timestamp(at.as_second()).ok()?, day.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{boundary, since};
    use crate::notifications::model::Rhythm;
    use time::macros::datetime;

    #[test]
    fn a_week_ends_on_monday_at_seven_on_the_receivers_clocks() {
        let wednesday = datetime!(2019-11-20 10:00 UTC);
        let at = |zone| boundary(wednesday, zone, Rhythm::Weekly).unwrap();
        assert_eq!(at("Europe/Helsinki"), (datetime!(2019-11-18 05:00 UTC), "2019-11-18".to_owned()));
        assert_eq!(at("Europe/Oslo").0, datetime!(2019-11-18 06:00 UTC));
        assert_eq!(at("America/Nuuk").0, datetime!(2019-11-18 10:00 UTC));
        assert_eq!(at("Nowhere/None").0, datetime!(2019-11-18 07:00 UTC));
        let monday = |hour| boundary(hour, "Europe/Oslo", Rhythm::Weekly).unwrap().1;
        assert_eq!(monday(datetime!(2019-11-25 05:59 UTC)), "2019-11-18");
        assert_eq!(monday(datetime!(2019-11-25 06:00 UTC)), "2019-11-25");
    }

    #[test]
    fn days_follow_the_change_of_the_clocks() {
        let at = |now| boundary(now, "Europe/Oslo", Rhythm::Daily).unwrap();
        assert_eq!(at(datetime!(2020-03-28 12:00 UTC)).0, datetime!(2020-03-28 06:00 UTC));
        assert_eq!(at(datetime!(2020-03-29 12:00 UTC)).0, datetime!(2020-03-29 05:00 UTC));
    }

    #[test]
    fn a_digest_begins_where_the_last_one_ended() {
        let until = datetime!(2019-11-18 06:00 UTC);
        let two_weeks = datetime!(2019-11-04 06:00 UTC);
        assert_eq!(since(Rhythm::Weekly, until, Some(&two_weeks)), two_weeks);
        assert_eq!(since(Rhythm::Weekly, until, None), datetime!(2019-11-11 06:00 UTC));
        assert_eq!(since(Rhythm::Daily, until, None), datetime!(2019-11-17 06:00 UTC));
    }
}
