//! Places and the waiting list.

use app::accounts::server::{erasure, members};
use app::gatherings::model::{GatheringId, Seat};
use app::gatherings::server::{erasure as retention, service};
use app::platform::actor::Actor;
use app::platform::error::Failure;
use time::Duration;
use time::macros::datetime;

use super::{FOREIGN, MEMBER, ORGANISER, OTHER, THIRD, invited, seen, wrong};
use crate::support::{World, email, on_both};

async fn up(world: &World, name: &str, id: GatheringId) -> Seat {
    service::sign_up(&world.person(name).await, &world.app, id, None).await.unwrap()
}

async fn seat(world: &World, name: &str, id: GatheringId) -> Option<Seat> {
    seen(world, name, id).await.unwrap().card.seat
}

#[tokio::test]
async fn when_it_is_full_people_wait_and_move_up_in_the_order_in_which_they_came() {
    on_both(async |world: World| {
        let id = invited(&world, |facts| facts.capacity = "1".to_owned()).await;
        assert_eq!(up(&world, MEMBER, id).await, Seat::Coming);
        assert_eq!(up(&world, MEMBER, id).await, Seat::Coming, "twice is once");
        world.clock.advance(Duration::minutes(1));
        assert_eq!(up(&world, OTHER, id).await, Seat::Waiting);
        world.clock.advance(Duration::minutes(1));
        assert_eq!(up(&world, THIRD, id).await, Seat::Waiting);
        let view = seen(&world, THIRD, id).await.unwrap();
        assert_eq!((view.coming, view.waiting, view.my_turn), (1, 2, Some(2)));
        assert!(view.online_link.is_none() && view.participants.is_none(), "who waits is not within");

        service::sign_off(&world.person(MEMBER).await, &world.app, id).await.unwrap();
        assert_eq!(seat(&world, OTHER, id).await, Some(Seat::Coming));
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Waiting));
        assert_eq!(up(&world, MEMBER, id).await, Seat::Waiting, "whoever comes back stands behind");

        let organiser = world.person(ORGANISER).await;
        let (mut input, version) = service::get_for_edit(&organiser, &world.app, id).await.unwrap();
        input.capacity = "2".to_owned();
        service::revise(&organiser, &world.app, id, version, &input).await.unwrap();
        assert_eq!(seat(&world, THIRD, id).await, Some(Seat::Coming), "a place more");
        assert_eq!(seat(&world, MEMBER, id).await, Some(Seat::Waiting));
        let view = seen(&world, OTHER, id).await.unwrap();
        assert_eq!(view.online_link.as_deref(), Some("https://moete.example/rom-7"));
        assert_eq!(view.participants.unwrap().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn whoever_gets_a_place_is_sent_the_entry_for_their_calendar() {
    on_both(async |world: World| {
        let id = invited(&world, |facts| facts.capacity = "1".to_owned()).await;
        up(&world, MEMBER, id).await;
        up(&world, OTHER, id).await;
        let letters = async |name: &str| {
            let mails = world.mails().await;
            let own = mails.into_iter().filter(|mail| mail.to == email(name) && mail.attachment.is_some());
            own.collect::<Vec<_>>()
        };
        let [letter] = &letters(MEMBER).await[..] else { panic!("one letter") };
        assert!(letter.text.contains("Felles seminar") && letter.text.contains("rom-7"), "{}", letter.text);
        assert!(letter.text.contains("tirsdag 10. desember 2019, 09:00–15:00"), "{}", letter.text);
        let file = letter.attachment.as_ref().unwrap();
        assert!(
            file.content.contains("METHOD:PUBLISH") && file.content.contains(&format!("UID:{id}@vitja.test"))
        );
        assert!(file.content.contains("TZID=Europe/Oslo:20191210T090000"), "{}", file.content);
        assert!(file.content.contains("\r\nORGANIZER;CN="), "METHOD:PUBLISH needs one: {}", file.content);
        assert_eq!(letters(OTHER).await, [], "who waits is not told that they come");
        service::sign_off(&world.person(MEMBER).await, &world.app, id).await.unwrap();
        assert_eq!(letters(OTHER).await.len(), 1, "moved up");
    })
    .await;
}

#[tokio::test]
async fn signing_up_ends_with_its_last_day_on_the_clocks_of_the_place() {
    on_both(async |world: World| {
        let nuuk = |facts: &mut app::gatherings::model::GatheringInput| {
            facts.zone = "America/Nuuk".to_owned();
            facts.sign_up_until = "2019-11-30".to_owned();
        };
        let id = invited(&world, nuuk).await;
        // Half past one in the night to December in Oslo; in Nuuk it is still November.
        world.clock.set(datetime!(2019-12-01 00:30 UTC));
        assert_eq!(up(&world, MEMBER, id).await, Seat::Coming);
        world.clock.set(datetime!(2019-12-01 03:01 UTC));
        let late = service::sign_up(&world.person(OTHER).await, &world.app, id, None).await;
        assert_eq!(wrong(late), ["sign_up"]);
        let view = seen(&world, OTHER, id).await.unwrap();
        assert!(view.closed && !view.can.sign_up);
        let mut browser = world.client();
        browser.sign_in(OTHER).await;
        let answer = browser.post(&format!("/gatherings/{id}/sign-up"), &[]).await;
        assert_eq!(answer.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        service::sign_off(&world.person(MEMBER).await, &world.app, id).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn nobody_signs_up_for_what_they_do_not_see_or_what_is_cancelled() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let foreign = world.person(FOREIGN).await;
        assert_eq!(service::sign_up(&foreign, &world.app, id, None).await.unwrap_err(), Failure::NotFound);
        assert_eq!(service::sign_off(&foreign, &world.app, id).await.unwrap_err(), Failure::NotFound);
        let organiser = world.person(ORGANISER).await;
        let why = super::words(app::platform::lang::ContentLang::Nb, "");
        service::cancel(&organiser, &world.app, id, &why).await.unwrap();
        let member = world.person(MEMBER).await;
        assert_eq!(wrong(service::sign_up(&member, &world.app, id, None).await), ["sign_up"]);
        let again = service::cancel(&organiser, &world.app, id, &why).await;
        assert_eq!(again.unwrap_err(), Failure::Forbidden, "cancelled is cancelled");
    })
    .await;
}

#[tokio::test]
async fn the_list_tells_where_people_come_from_and_taking_it_along_is_recorded() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        up(&world, MEMBER, id).await;
        let view = seen(&world, ORGANISER, id).await.unwrap();
        let one = &view.participants.unwrap()[0];
        assert_eq!(one.origin.key, "steinkjer");
        assert_eq!(one.sector, Some(app::network::model::Sector::School));
        let mut browser = world.client();
        browser.sign_in(ORGANISER).await;
        let file = browser.get(&format!("/gatherings/{id}/participants.csv")).await.text();
        assert!(file.contains("Rektor, Steinkjer") && file.contains("Steinkjer"), "{file}");
        let own =
            app::platform::server::own_actions(&world.person(ORGANISER).await, &world.app).await.unwrap();
        assert!(own.iter().any(|row| row.action == "gatherings.export" && row.detail == "participants: 1"));
        let member = world.person(MEMBER).await;
        let taken = service::take_participants(&member, &world.app, id).await;
        assert_eq!(taken.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn when_somebody_leaves_their_place_goes_to_whoever_waits() {
    on_both(async |world: World| {
        let id = invited(&world, |facts| facts.capacity = "1".to_owned()).await;
        up(&world, MEMBER, id).await;
        up(&world, OTHER, id).await;
        let member = world.person(MEMBER).await;
        let own = app::gatherings::server::own_data::own_data(&member, &world.app).await.unwrap();
        assert_eq!(own.signed_up.len(), 1);
        let tx = world.app.db.begin().await.unwrap();
        erasure::erase(&member, &world.app, &tx, member.account().unwrap(), true).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seat(&world, OTHER, id).await, Some(Seat::Coming));
        let view = seen(&world, ORGANISER, id).await.unwrap();
        assert_eq!((view.coming, view.waiting), (1, 0));
        let own = app::gatherings::server::own_data::own_data(&member, &world.app).await.unwrap();
        assert_eq!(own, app::gatherings::server::own_data::OwnGatherings::default());
    })
    .await;
}

#[tokio::test]
async fn whose_account_is_closed_does_not_come_and_those_who_wait_move_up() {
    on_both(async |world: World| {
        let past = invited(&world, |facts| {
            facts.starts_on = "2019-11-25".to_owned();
            facts.ends_on = "2019-11-25".to_owned();
            facts.sign_up_until.clear();
        })
        .await;
        let id = invited(&world, |facts| facts.capacity = "1".to_owned()).await;
        up(&world, MEMBER, past).await;
        up(&world, MEMBER, id).await;
        up(&world, OTHER, id).await;
        world.clock.set(datetime!(2019-11-26 12:00 UTC));
        let secretariat = world.person("secretariat").await;
        let account = world.person(MEMBER).await.account().unwrap();
        let tx = world.app.db.begin().await.unwrap();
        members::deactivate(&secretariat, &world.app, &tx, account).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seat(&world, OTHER, id).await, Some(Seat::Coming));
        let moved = world.mails().await;
        assert!(moved.iter().any(|mail| mail.to == email(OTHER) && mail.attachment.is_some()));
        let view = seen(&world, ORGANISER, id).await.unwrap();
        assert_eq!((view.coming, view.waiting), (1, 0));
        assert_eq!(seen(&world, ORGANISER, past).await.unwrap().coming, 1, "where they were, they were");
        members::reactivate(&secretariat, &world.app, account).await.unwrap();
        assert_eq!(seat(&world, MEMBER, id).await, None);
        assert_eq!(up(&world, MEMBER, id).await, Seat::Waiting, "whoever comes back stands behind");
    })
    .await;
}

#[tokio::test]
async fn sign_ups_are_forgotten_only_when_it_has_been_over_for_long() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        up(&world, MEMBER, id).await;
        let forget =
            async |before| retention::delete_old_sign_ups(&Actor::System, &world.app, before).await.unwrap();
        // Those of the demo content are older.
        forget(datetime!(2019-12-01 00:00 UTC)).await;
        assert_eq!(
            forget(datetime!(2019-12-10 13:59 UTC)).await,
            1,
            "the one of the demo's own gathering in December"
        );
        assert_eq!(seat(&world, MEMBER, id).await, Some(Seat::Coming), "not before its end");
        assert_eq!(forget(datetime!(2019-12-10 14:01 UTC)).await, 1);
        let member = world.person(MEMBER).await;
        let people = retention::delete_old_sign_ups(&member, &world.app, world.app.now()).await;
        assert_eq!(people.unwrap_err(), Failure::Forbidden);
    })
    .await;
}
