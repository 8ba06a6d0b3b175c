//! The poll on dates: proposing times, saying what one thinks of them, choosing.

use std::collections::{BTreeMap, HashMap};

use sea_orm::ActiveValue::Set;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::entity::{date, trip, vote};
use super::events::{DatesChosen, DatesProposed};
use super::policy::{Action, may};
use super::service::{Loaded, card, load};
use super::views::no_conflict;
use super::words::audit;
use super::{dates_store, store, times};
use crate::accounts::server::service as accounts;
use crate::gatherings::server::lookup;
use crate::gatherings::server::service::{self as gatherings, Window};
use crate::gatherings::view::GatheringCard;
use crate::network::model::Country;
use crate::platform::actor::{Actor, Grant, Person, Role, Scope};
use crate::platform::error::FieldErrors;
use crate::platform::holidays::holidays;
use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::text::local;
use crate::study_trips::model::{
    DATES_MAX, DateInput, SideState, TripDateId, TripError, TripId, TripState, Vote,
};
use crate::study_trips::view::{BusyView, DateView, HolidayView, PollView, When};

/// The poll as the reader sees it.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who neither vote nor plan.
pub async fn get_poll(actor: &Actor, app: &App, id: TripId, reader: UiLang) -> Result<PollView, TripError> {
    let loaded = load(actor, app, id, Action::See).await?;
    let can_vote = may(actor, Action::Vote, &loaded.facts).allows() && !loaded.over(app.now());
    let can_organise = may(actor, Action::Organise, &loaded.facts).allows() && loaded.planned();
    if !can_vote && !can_organise {
        return Err(TripError::Forbidden);
    }
    let db = &app.db.read;
    let rows = dates_store::list(db, id).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let votes = dates_store::votes(db, &ids).await?;
    let people: Vec<AccountId> = votes.iter().map(|vote| AccountId(vote.account_id)).collect();
    let names = accounts::names(actor, app, &people).await.map_err(no_conflict)?;
    let busy = busy(actor, app, &loaded, &rows, reader).await?;
    let dates = rows.into_iter().map(|row| {
        let when = when(&row, &loaded.row.zone);
        DateView {
            id: TripDateId(row.id),
            chosen: row.chosen,
            mine: votes
                .iter()
                .find(|vote| vote.date_id == row.id && Some(AccountId(vote.account_id)) == actor.account())
                .and_then(|vote| Vote::from_code(&vote.answer)),
            votes: counted(&votes, row.id, &names),
            holidays: free_days(when.first_day, when.last_day),
            gatherings: busy
                .iter()
                .filter(|one| one.first_day <= when.last_day && one.last_day >= when.first_day)
                .cloned()
                .collect(),
            when,
        }
    });
    Ok(PollView {
        dates: dates.collect(),
        card: card(actor, app, &loaded, reader).await?,
        can_vote,
        can_organise,
    })
}

fn when(row: &date::Model, zone: &str) -> When {
    When {
        first_day: row.first_day,
        last_day: row.last_day,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        timed: row.timed,
        zone: zone.to_owned(),
    }
}

/// Names by what they said to one time.
fn counted(
    votes: &[vote::Model],
    date: Uuid,
    names: &HashMap<AccountId, String>,
) -> Vec<(Vote, Vec<String>)> {
    let said = |answer: &Vote| {
        let own = votes.iter().filter(|vote| vote.date_id == date && vote.answer == answer.code());
        own.filter_map(|vote| names.get(&AccountId(vote.account_id)).cloned()).collect()
    };
    Vote::ALL.iter().map(|answer| (*answer, said(answer))).collect()
}

/// The public holidays of all countries from one day to another, each once with the countries that have it.
fn free_days(first: Date, last: Date) -> Vec<HolidayView> {
    let mut found: BTreeMap<(Date, &'static str, bool), Vec<Country>> = BTreeMap::new();
    for country in Country::ALL {
        for year in first.year()..=last.year() {
            let within = holidays(country.code(), year).into_iter();
            for one in within.filter(|one| (first..=last).contains(&one.date)) {
                found.entry((one.date, one.key, one.half)).or_default().push(*country);
            }
        }
    }
    let views =
        found.into_iter().map(|((date, key, half), countries)| HolidayView { date, key, half, countries });
    views.collect()
}

/// The gatherings to which people of the two sides are invited while the proposed times last. One that the reader does not
/// see is only told to be there.
async fn busy(
    actor: &Actor,
    app: &App,
    loaded: &Loaded,
    rows: &[date::Model],
    reader: UiLang,
) -> Result<Vec<BusyView>, TripError> {
    let (Some(from), Some(until)) =
        (rows.iter().map(|row| row.starts_at).min(), rows.iter().map(|row| row.ends_at).max())
    else {
        return Ok(Vec::new());
    };
    let window = Window { from: Some(from), until: Some(until), ..Window::default() };
    let found = gatherings::list(&of_both_sides(loaded), app, &window, reader).await.map_err(no_conflict)?;
    let ids: Vec<_> = found.iter().map(|card| card.id).collect();
    let seen = lookup::visible(actor, app, &ids).await.map_err(no_conflict)?;
    let there =
        found.into_iter().filter(|card| card.state == crate::gatherings::model::GatheringState::Planned);
    let views = there.map(|card| {
        let (first_day, last_day) = days_of(&card);
        let gathering = seen.contains(&card.id).then_some((card.id, card.title, card.lang));
        BusyView { gathering, first_day, last_day }
    });
    Ok(views.collect())
}

/// The days a gathering has where it is. One that ends at midnight does not take the day that begins then.
fn days_of(card: &GatheringCard) -> (Date, Date) {
    let last: OffsetDateTime = (card.when.ends_at - Duration::SECOND).max(card.when.starts_at);
    (local(card.when.starts_at, &card.when.zone).date(), local(last, &card.when.zone).date())
}

/// Nobody there is, who belongs to everything to which the two sides belong: who is invited where they are is invited to
/// what this one sees.
fn of_both_sides(loaded: &Loaded) -> Actor {
    let sides = || {
        let all = loaded.facts.sides.iter();
        all.filter(|side| matches!(side.state, SideState::Asked | SideState::Welcome))
    };
    let grants = sides().map(|side| Grant {
        membership: Uuid::nil(),
        role: Role::Member,
        scope: Scope::Municipality(side.municipality),
    });
    Actor::Person(Box::new(Person {
        id: AccountId(Uuid::nil()),
        name: String::new(),
        zone: loaded.row.zone.clone(),
        grants: grants.collect(),
        networks: sides().flat_map(|side| side.networks.iter().copied()).collect(),
        cases: sides().map(|side| side.case.clone()).collect(),
    }))
}

/// Proposes a time; everybody of both sides is told that there is something to say.
///
/// # Errors
/// `Invalid` at the fields; `NotFound`; `Forbidden` for all but those who plan, and before a host said welcome.
pub async fn propose(actor: &Actor, app: &App, id: TripId, input: &DateInput) -> Result<(), TripError> {
    let loaded = planning(actor, app, id).await?;
    let proposal = times::read(input, &loaded.row.zone, app.now())?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    if dates_store::list(&tx, id).await?.len() >= DATES_MAX {
        let mut errors = FieldErrors::default();
        errors.add_with("first_day", "study_trips-error-dates", &[("max", DATES_MAX.to_string())]);
        return Err(TripError::Invalid(errors));
    }
    let row = date::ActiveModel {
        id: Set(app.new_id()),
        trip_id: Set(id.0),
        first_day: Set(proposal.first_day),
        last_day: Set(proposal.last_day),
        starts_at: Set(proposal.starts_at),
        ends_at: Set(proposal.ends_at),
        timed: Set(proposal.timed),
        chosen: Set(false),
        proposed_by: Set(actor.account().map(|id| id.0)),
    };
    if !dates_store::insert(&tx, row).await? {
        return Ok(());
    }
    audit(actor, app, &tx, "trips.dates", id, "proposed").await?;
    app.emit(&tx, &DatesProposed { trip: id, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

/// Loads a trip for those who plan it, once a host said welcome.
pub(super) async fn planning(actor: &Actor, app: &App, id: TripId) -> Result<Loaded, TripError> {
    let loaded = load(actor, app, id, Action::Organise).await?;
    if loaded.planned() { Ok(loaded) } else { Err(TripError::Forbidden) }
}

/// Takes a proposed time back, with what was said to it. The chosen one stays.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan, and for the chosen one.
pub async fn take_back(actor: &Actor, app: &App, id: TripId, date: TripDateId) -> Result<(), TripError> {
    planning(actor, app, id).await?;
    let tx = app.db.begin().await?;
    store::lock(&tx, id).await?;
    let rows = dates_store::list(&tx, id).await?;
    match rows.iter().find(|row| row.id == date.0) {
        Some(row) if row.chosen => return Err(TripError::Forbidden),
        Some(_) => dates_store::delete(&tx, date).await?,
        None => return Err(TripError::NotFound),
    }
    audit(actor, app, &tx, "trips.dates", id, "taken back").await?;
    tx.commit().await?;
    Ok(())
}

/// Says what the actor thinks of proposed times. Times that are no longer proposed are passed over.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who stand for no side.
pub async fn vote(
    actor: &Actor,
    app: &App,
    id: TripId,
    answers: &[(TripDateId, Vote)],
) -> Result<(), TripError> {
    if load(actor, app, id, Action::Vote).await?.over(app.now()) {
        return Err(TripError::Forbidden);
    }
    let account = actor.account().ok_or(TripError::Forbidden)?;
    let tx = app.db.begin().await?;
    // A time must not be taken back while somebody votes for it.
    store::lock(&tx, id).await?;
    let rows = dates_store::list(&tx, id).await?;
    let there = answers.iter().filter(|(date, _)| rows.iter().any(|row| row.id == date.0));
    let votes = there.map(|(date, answer)| vote::ActiveModel {
        date_id: Set(date.0),
        account_id: Set(account.0),
        answer: Set(answer.code().to_owned()),
        answered_at: Set(app.now()),
    });
    dates_store::put_votes(&tx, votes.collect()).await?;
    tx.commit().await?;
    Ok(())
}

/// Chooses when the trip is; everybody of both sides is told, with the entry for their calendar.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but those who plan.
pub async fn choose(actor: &Actor, app: &App, id: TripId, date: TripDateId) -> Result<(), TripError> {
    planning(actor, app, id).await?;
    let tx = app.db.begin().await?;
    let row = store::lock(&tx, id).await?.ok_or(TripError::NotFound)?;
    // Somebody may have called it off a moment earlier.
    if row.state != TripState::Planned.code() {
        return Err(TripError::Forbidden);
    }
    let rows = dates_store::list(&tx, id).await?;
    let chosen = rows.iter().find(|row| row.id == date.0).ok_or(TripError::NotFound)?;
    if chosen.chosen {
        return Ok(());
    }
    dates_store::choose(&tx, id, date).await?;
    let change = trip::ActiveModel {
        first_day: Set(Some(chosen.first_day)),
        last_day: Set(Some(chosen.last_day)),
        starts_at: Set(Some(chosen.starts_at)),
        ends_at: Set(Some(chosen.ends_at)),
        timed: Set(chosen.timed),
        ordered_at: Set(chosen.starts_at),
        version: Set(row.version + 1),
        ..Default::default()
    };
    store::update(&tx, id, change).await?;
    store::touch(&tx, id, actor.account(), app.now()).await?;
    let detail = format!("chosen {} – {}", chosen.first_day, chosen.last_day);
    audit(actor, app, &tx, "trips.dates", id, &detail).await?;
    app.emit(&tx, &DatesChosen { trip: id, by: actor.account() }).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::free_days;
    use crate::network::model::Country;
    use time::macros::date;

    #[test]
    fn a_holiday_stands_once_with_the_countries_that_have_it() {
        let found = free_days(date!(2020 - 05 - 17), date!(2020 - 05 - 22));
        let days: Vec<_> = found.iter().map(|one| (one.date, one.countries.len())).collect();
        assert!(days.contains(&(date!(2020 - 05 - 17), 1)), "Norway's Constitution Day: {days:?}");
        let ascension = found.iter().find(|one| one.date == date!(2020 - 05 - 21)).unwrap();
        assert_eq!(ascension.countries, Country::ALL, "Ascension Day is free everywhere");
    }

    #[test]
    fn days_across_the_turn_of_the_year_have_the_holidays_of_both() {
        let found = free_days(date!(2019 - 12 - 31), date!(2020 - 01 - 01));
        assert!(found.iter().any(|one| one.date == date!(2020 - 01 - 01)));
        assert!(found.iter().all(|one| one.date >= date!(2019 - 12 - 31)));
    }
}
