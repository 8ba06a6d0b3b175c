//! Places by municipality, the waiting list, and what people need.

use app::accounts::server::erasure as accounts;
use app::gatherings::model::Seat;
use app::notifications::server::service as notices;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::study_trips::before::{NeedsInput, SeatsInput};
use app::study_trips::model::{Side, TripId};
use app::study_trips::server::{erasure, needs, own_data, signing, together};
use time::Duration;
use time::macros::datetime;

use super::{COLLEAGUE, STEINKJER, THIRD, around};
use crate::study_trips::{BREIDHOLT, HOST, OTHER_HOST, STRANGER, answer, chosen, place, wrong};
use crate::support::{World, email, on_both};

const GJOVIK: (&str, &str) = ("ppt.gjovik.no", "gjovik");

/// A trip of Steinkjer with so many places.
async fn trip(world: &World, seats: &str) -> TripId {
    let (id, _) = chosen(world, STEINKJER, BREIDHOLT).await;
    set(world, id, seats, "").await;
    id
}

async fn set(world: &World, id: TripId, seats: &str, until: &str) {
    let host = world.person(HOST).await;
    let own = place(world, "steinkjer").await;
    let (_, _, version) = signing::get_seats(&host, &world.app, id).await.unwrap();
    let input = SeatsInput { seats: vec![(own, seats.to_owned())], until: until.to_owned() };
    signing::set_seats(&host, &world.app, id, version, &input).await.unwrap();
}

async fn up(world: &World, (name, from): (&str, &str), id: TripId) -> Seat {
    let own = place(world, from).await;
    signing::sign_up(&world.person(name).await, &world.app, id, own).await.unwrap()
}

async fn seat(world: &World, name: &str, id: TripId) -> Option<Seat> {
    around(world, name, id).await.unwrap().signing.unwrap().seat
}

#[tokio::test]
async fn each_municipality_has_its_own_places_and_waiting_list() {
    on_both(async |world: World| {
        let id = trip(&world, "1").await;
        let organiser = world.person(STEINKJER.0).await;
        let other = place(&world, "gjovik").await;
        together::ask(&organiser, &world.app, id, Some(other), Some(Side::Visiting)).await.unwrap();
        answer(&world, id, GJOVIK, true, "").await.unwrap();
        assert_eq!(up(&world, STEINKJER, id).await, Seat::Coming);
        assert_eq!(up(&world, STEINKJER, id).await, Seat::Coming, "twice is once");
        world.clock.advance(Duration::minutes(1));
        assert_eq!(up(&world, (COLLEAGUE, "steinkjer"), id).await, Seat::Waiting);
        world.clock.advance(Duration::minutes(1));
        assert_eq!(up(&world, (THIRD, "steinkjer"), id).await, Seat::Waiting);
        assert_eq!(up(&world, GJOVIK, id).await, Seat::Coming, "all of Gjøvik can come");
        let view = around(&world, THIRD, id).await.unwrap().signing.unwrap();
        let own = view.places.iter().find(|one| one.municipality.slug == "steinkjer").unwrap();
        assert_eq!((own.coming, own.waiting, view.turn), (1, 2, Some(2)));
        assert_eq!(own.people.len(), 3, "the two sides see who");
        let outside = around(&world, "school.averoy.no", id).await.unwrap().signing.unwrap();
        assert!(outside.places.iter().all(|one| one.people.is_empty()), "others see how many alone");
        let refused =
            signing::sign_up(&world.person(STRANGER).await, &world.app, id, other).await.unwrap_err();
        assert_eq!(refused, Failure::Forbidden, "nobody comes for a municipality that they do not stand for");

        signing::sign_off(&world.person(GJOVIK.0).await, &world.app, id).await.unwrap();
        assert_eq!(seat(&world, COLLEAGUE, id).await, Some(Seat::Waiting), "a place of Gjøvik is Gjøvik's");
        signing::sign_off(&organiser, &world.app, id).await.unwrap();
        assert_eq!(seat(&world, COLLEAGUE, id).await, Some(Seat::Coming));
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Waiting));
        set(&world, id, "2", "").await;
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Coming), "a place more");
        set(&world, id, "1", "").await;
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Coming), "nobody loses a place");
    })
    .await;
}

#[tokio::test]
async fn whoever_gets_a_place_is_sent_the_entry_for_their_calendar() {
    on_both(async |world: World| {
        let id = trip(&world, "1").await;
        up(&world, STEINKJER, id).await;
        up(&world, (COLLEAGUE, "steinkjer"), id).await;
        let letters = async |name: &str| {
            let mails = world.mails().await;
            let own = mails.into_iter().filter(|mail| {
                mail.to == email(name) && mail.attachment.as_ref().is_some_and(|file| file.name == "trip.ics")
            });
            own.collect::<Vec<_>>()
        };
        let [letter] = &letters(STEINKJER.0).await[..] else { panic!("one letter") };
        assert!(
            letter.text.contains("Vi vil se") && letter.text.contains("20. april 2020"),
            "{}",
            letter.text
        );
        let file = letter.attachment.as_ref().unwrap();
        assert!(file.content.contains("METHOD:PUBLISH"), "{}", file.content);
        assert!(file.content.contains(&format!("UID:{id}@vitja.test")), "{}", file.content);
        assert!(file.content.contains("DTSTART;VALUE=DATE:20200420"), "{}", file.content);
        assert_eq!(letters(COLLEAGUE).await.len(), 0, "who waits is not told that they come");
        signing::sign_off(&world.person(STEINKJER.0).await, &world.app, id).await.unwrap();
        assert_eq!(letters(COLLEAGUE).await.len(), 1, "moved up");
        let colleague = world.person(COLLEAGUE).await;
        let bell = notices::list_unread(&colleague, &world.app).await.unwrap();
        assert!(bell.iter().any(|line| line.address == format!("/trips/{id}")), "{bell:?}");
    })
    .await;
}

#[tokio::test]
async fn signing_up_ends_with_its_last_day_and_with_the_beginning() {
    on_both(async |world: World| {
        let id = trip(&world, "").await;
        set(&world, id, "", "2020-03-20").await;
        world.clock.set(datetime!(2020-03-20 23:30 UTC));
        assert_eq!(up(&world, STEINKJER, id).await, Seat::Coming, "Iceland keeps UTC");
        world.clock.set(datetime!(2020-03-21 00:30 UTC));
        let own = place(&world, "steinkjer").await;
        let colleague = world.person(COLLEAGUE).await;
        assert_eq!(wrong(signing::sign_up(&colleague, &world.app, id, own).await), ["sign_up"]);
        let mut browser = world.client();
        browser.sign_in(COLLEAGUE).await;
        let form = [("municipality", own.to_string())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = browser.post(&format!("/trips/{id}/sign-up"), &form).await;
        assert_eq!(page.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        signing::sign_off(&world.person(STEINKJER.0).await, &world.app, id).await.unwrap();
        set(&world, id, "", "").await;
        world.clock.set(datetime!(2020-04-20 09:00 UTC));
        assert_eq!(wrong(signing::sign_up(&colleague, &world.app, id, own).await), ["sign_up"], "begun");
    })
    .await;
}

#[tokio::test]
async fn two_who_plan_and_set_places_at_once_see_it() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let own = place(&world, "steinkjer").await;
        let (one, two) = (world.person(STEINKJER.0).await, world.person(HOST).await);
        let (_, _, version) = signing::get_seats(&one, &world.app, id).await.unwrap();
        let input = |seats: &str| SeatsInput { seats: vec![(own, seats.to_owned())], until: String::new() };
        assert_eq!(
            wrong(signing::set_seats(&one, &world.app, id, version, &input("mange")).await),
            [format!("seats-{own}")]
        );
        signing::set_seats(&one, &world.app, id, version, &input("3")).await.unwrap();
        let Err(Failure::Conflict(theirs)) =
            signing::set_seats(&two, &world.app, id, version, &input("5")).await
        else {
            panic!("a conflict")
        };
        assert!(theirs.theirs.contains(&(format!("seats-{own}"), "3".to_owned())), "{theirs:?}");
    })
    .await;
}

fn need(diet: &str) -> NeedsInput {
    NeedsInput { diet: diet.to_owned(), accessibility: "Teleslynge".to_owned(), ..NeedsInput::default() }
}

#[tokio::test]
async fn what_somebody_needs_is_read_by_those_who_plan_and_by_nobody_else() {
    on_both(async |world: World| {
        let id = trip(&world, "2").await;
        let colleague = world.person(COLLEAGUE).await;
        let early = needs::save(&colleague, &world.app, id, 0, &need("Uten nøtter")).await;
        assert_eq!(early.unwrap_err(), Failure::Forbidden, "only who comes needs something");
        up(&world, (COLLEAGUE, "steinkjer"), id).await;
        let guard = needs::save(&colleague, &world.app, id, 0, &need("15076-0, 150760-1111")).await;
        assert_eq!(wrong(guard), ["diet"]);
        needs::save(&colleague, &world.app, id, 0, &need("Uten nøtter")).await.unwrap();
        let own = needs::get(&colleague, &world.app, id).await.unwrap();
        assert_eq!((own.own.unwrap(), own.all), ((need("Uten nøtter"), 1), None));
        for name in [STEINKJER.0, HOST] {
            let read = needs::get(&world.person(name).await, &world.app, id).await.unwrap();
            assert_eq!(read.all.unwrap()[0].needs.diet, "Uten nøtter", "{name}");
        }
        for name in [OTHER_HOST, THIRD, "secretariat", "evaluator.fafo", "projectleader.no"] {
            let read = needs::get(&world.person(name).await, &world.app, id).await;
            assert_eq!(read.unwrap_err(), Failure::Forbidden, "{name}");
            let mut browser = world.client();
            browser.sign_in(name).await;
            let page = browser.get(&format!("/trips/{id}")).await.text();
            assert!(!page.contains("nøtter") && !page.contains("Teleslynge"), "{name}");
        }
        let stale = needs::save(&colleague, &world.app, id, 0, &need("Alt")).await;
        assert!(matches!(stale, Err(Failure::Conflict(_))));
        let data = own_data::own_data(&colleague, &world.app).await.unwrap();
        assert_eq!(data.way.needs.iter().find(|one| one.trip == id.0).unwrap().diet, "Uten nøtter");
        assert!(data.way.places.iter().any(|one| one.trip == id.0 && one.seat == "coming"));
        assert!(!world.mails().await.iter().any(|mail| mail.text.contains("nøtter")));
        needs::save(&colleague, &world.app, id, 1, &NeedsInput::default()).await.unwrap();
        let read = needs::get(&world.person(HOST).await, &world.app, id).await.unwrap();
        assert_eq!(read.all.unwrap(), [], "nothing takes back what was said");
    })
    .await;
}

#[tokio::test]
async fn needs_go_thirty_days_after_the_trip_and_with_the_place() {
    on_both(async |world: World| {
        let id = trip(&world, "2").await;
        for name in [STEINKJER.0, COLLEAGUE] {
            up(&world, (name, "steinkjer"), id).await;
            needs::save(&world.person(name).await, &world.app, id, 0, &need("Fisk")).await.unwrap();
        }
        let left =
            async || needs::get(&world.person(HOST).await, &world.app, id).await.unwrap().all.unwrap().len();
        signing::sign_off(&world.person(COLLEAGUE).await, &world.app, id).await.unwrap();
        assert_eq!(left().await, 1);
        let forget = async |now| {
            erasure::delete_old_needs(&Actor::System, &world.app, now - Duration::days(30)).await.unwrap()
        };
        assert_eq!(forget(datetime!(2020-05-22 23:00 UTC)).await, 0);
        assert_eq!(forget(datetime!(2020-05-23 01:00 UTC)).await, 1);
        assert_eq!(left().await, 0);
        let person = world.person(HOST).await;
        let refused = erasure::delete_old_needs(&person, &world.app, world.app.now()).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden);
        let before = datetime!(2020-04-23 01:00 UTC);
        let gone = erasure::delete_old_places(&Actor::System, &world.app, before).await.unwrap();
        assert!(gone >= 1, "who came is forgotten later");
    })
    .await;
}

#[tokio::test]
async fn when_somebody_leaves_their_place_goes_to_whoever_waits() {
    on_both(async |world: World| {
        let id = trip(&world, "1").await;
        up(&world, (COLLEAGUE, "steinkjer"), id).await;
        up(&world, (THIRD, "steinkjer"), id).await;
        let leaver = world.person(COLLEAGUE).await;
        needs::save(&leaver, &world.app, id, 0, &need("Fisk")).await.unwrap();
        let own = place(&world, "steinkjer").await;
        super::ask(&world, COLLEAGUE, id, own, "Hvem ringer?").await;
        let tx = world.app.db.begin().await.unwrap();
        accounts::erase(&leaver, &world.app, &tx, leaver.account().unwrap(), false).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Coming));
        let read = needs::get(&world.person(HOST).await, &world.app, id).await.unwrap();
        assert_eq!(read.all.unwrap(), []);
        let data = own_data::own_data(&leaver, &world.app).await.unwrap();
        assert_eq!(data, own_data::OwnTrips::default());
        let view = around(&world, HOST, id).await.unwrap();
        assert_eq!(view.questions[0].questions.len(), 1, "what they asked for their municipality stays");
    })
    .await;
}

#[tokio::test]
async fn a_municipality_that_is_taken_out_gives_its_places_back() {
    on_both(async |world: World| {
        let id = trip(&world, "2").await;
        let organiser = world.person(STEINKJER.0).await;
        let other = place(&world, "gjovik").await;
        together::ask(&organiser, &world.app, id, Some(other), Some(Side::Visiting)).await.unwrap();
        answer(&world, id, GJOVIK, true, "").await.unwrap();
        up(&world, GJOVIK, id).await;
        needs::save(&world.person(GJOVIK.0).await, &world.app, id, 0, &need("Fisk")).await.unwrap();
        together::withdraw(&organiser, &world.app, id, other).await.unwrap();
        assert_eq!(seat(&world, GJOVIK.0, id).await, None);
        let read = needs::get(&organiser, &world.app, id).await.unwrap();
        assert_eq!(read.all.unwrap(), []);
    })
    .await;
}
