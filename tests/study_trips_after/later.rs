//! Half a year later: what came of it, and the marks that follow.

use app::network::model::MunicipalityId;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::model::{MarkKind, PostId};
use app::posts::server::{marks, service as posts};
use app::study_trips::after::{OutcomeInput, OutcomesInput, Progress};
use app::study_trips::model::{TripError, TripId, WishInput};
use app::study_trips::server::{dates, later, reports, wishing};

use super::reports::{give, report};
use super::{COLLEAGUE, HALF_A_YEAR_LATER, STEINKJER, TWO_WEEKS_LATER, around, ask};
use crate::study_trips::{BREIDHOLT, HOST, OTHER_HOST, answer, days, place, written, wrong};
use crate::support::{World, experience, on_both};

/// A trip that began with a post of the hosts, is over, and has a report.
async fn from_post(world: &World) -> (TripId, MunicipalityId, PostId) {
    let post = world.publish(&world.person(OTHER_HOST).await, &experience("members")).await;
    let (visitor, own) = (world.person(STEINKJER.0).await, place(world, "steinkjer").await);
    let input = WishInput {
        post: Some(post),
        visiting: Some(own),
        hosting: Some(place(world, "breidholt").await),
        words: written(ContentLang::Nb, "Vi vil se"),
    };
    let id = wishing::create(&visitor, &world.app, world.app.new_id(), &input).await.unwrap();
    answer(world, id, BREIDHOLT, true, "").await.unwrap();
    dates::propose(&visitor, &world.app, id, &days("2020-04-20", "2020-04-22")).await.unwrap();
    let lang = app::platform::lang::UiLang::Nb;
    let date = dates::get_poll(&visitor, &world.app, id, lang).await.unwrap().dates[0].id;
    dates::choose(&visitor, &world.app, id, date).await.unwrap();
    ask(world, STEINKJER.0, id, own, "Hvem ringer?").await;
    ask(world, STEINKJER.0, id, own, "Hva skjer så?").await;
    world.clock.set(TWO_WEEKS_LATER);
    give(world, id, own).await;
    (id, own, post)
}

fn told(progress: [&str; 2]) -> OutcomesInput {
    OutcomesInput {
        lang: Some(ContentLang::Nb),
        outcomes: progress
            .map(|code| OutcomeInput { progress: code.to_owned(), text: format!("Om {code}.") })
            .into(),
        numbers_ok: false,
    }
}

async fn tell(
    world: &World,
    name: &str,
    (id, own): (TripId, MunicipalityId),
    version: i32,
    progress: [&str; 2],
) -> Result<(), TripError> {
    later::save(&world.person(name).await, &world.app, id, own, version, &told(progress)).await
}

async fn mark(world: &World, post: PostId, own: MunicipalityId) -> Option<MarkKind> {
    let host = world.person(HOST).await;
    let view = posts::get_post(&host, &world.app, post).await.unwrap();
    let stands = view.marks.iter().filter(|mark| mark.municipality.id == own && mark.current);
    stands.map(|mark| mark.kind).next()
}

#[tokio::test]
async fn what_came_of_it_is_told_after_half_a_year_and_the_mark_follows() {
    on_both(async |world: World| {
        let (id, own, post) = from_post(&world).await;
        let early = tell(&world, STEINKJER.0, (id, own), 0, ["trying", "not_started"]).await;
        assert_eq!(early.unwrap_err(), Failure::Forbidden, "not before half a year is over");
        assert!(!around(&world, STEINKJER.0, id).await.unwrap().after.reports[0].can.tell_later);
        world.clock.set(HALF_A_YEAR_LATER);
        assert!(around(&world, STEINKJER.0, id).await.unwrap().after.reports[0].can.tell_later);
        assert_eq!(wrong(tell(&world, STEINKJER.0, (id, own), 0, ["trying", ""]).await), ["progress-2"]);
        let host = tell(&world, HOST, (id, own), 0, ["trying", "dropped"]).await;
        assert_eq!(host.unwrap_err(), Failure::Forbidden);
        tell(&world, STEINKJER.0, (id, own), 0, ["trying", "not_started"]).await.unwrap();
        assert_eq!(mark(&world, post, own).await, Some(MarkKind::Trying));
        let Err(Failure::Conflict(theirs)) =
            tell(&world, COLLEAGUE, (id, own), 0, ["dropped", "dropped"]).await
        else {
            panic!("a conflict")
        };
        assert!(theirs.theirs.contains(&("progress-1".to_owned(), "trying".to_owned())));
        assert_eq!(mark(&world, post, own).await, Some(MarkKind::Trying), "nothing of it was kept");
        tell(&world, COLLEAGUE, (id, own), 1, ["ordinary", "dropped"]).await.unwrap();
        assert_eq!(mark(&world, post, own).await, Some(MarkKind::Ordinary));
        let view = &around(&world, HOST, id).await.unwrap().after.reports[0];
        let seen: Vec<_> = view.tries.iter().map(|(_, one)| one.as_ref().unwrap()).collect();
        assert_eq!((seen[0].progress, seen[1].progress), (Progress::Ordinary, Progress::Dropped));
        assert_eq!(seen[0].words.as_ref().unwrap().plain, "Om ordinary.");
        assert_eq!(view.outcomes_on, Some(time::macros::date!(2020 - 10 - 23)));
        let author = world.person(STEINKJER.0).await;
        let late = reports::save(&author, &world.app, id, own, 1, &report(true)).await;
        assert_eq!(late.unwrap_err(), Failure::Forbidden, "what was to be tried stands still from now on");
        tell(&world, STEINKJER.0, (id, own), 2, ["dropped", "dropped"]).await.unwrap();
        assert_eq!(mark(&world, post, own).await, None, "nothing is tried any more");
    })
    .await;
}

#[tokio::test]
async fn a_mark_that_somebody_made_by_hand_and_is_further_stays() {
    on_both(async |world: World| {
        let (id, own, post) = from_post(&world).await;
        world.clock.set(HALF_A_YEAR_LATER);
        let colleague = world.person(COLLEAGUE).await;
        marks::mark(&colleague, &world.app, post, own, MarkKind::Ordinary).await.unwrap();
        tell(&world, STEINKJER.0, (id, own), 0, ["trying", "dropped"]).await.unwrap();
        assert_eq!(mark(&world, post, own).await, Some(MarkKind::Ordinary));
        tell(&world, STEINKJER.0, (id, own), 1, ["dropped", "dropped"]).await.unwrap();
        assert_eq!(mark(&world, post, own).await, Some(MarkKind::Ordinary));
    })
    .await;
}

#[tokio::test]
async fn a_trip_of_the_demo_content_shows_the_whole_way() {
    on_both(async |world: World| {
        let mut browser = world.client();
        browser.sign_in("school.averoy.no").await;
        let list = browser.get("/trips?lang=nb").await.text();
        let title = "Gjøvik ser hvordan Exempelby";
        assert!(list.contains(title), "{list}");
        let before = list.split(title).next().unwrap();
        let id = before.rsplit("/trips/").next().unwrap().split('"').next().unwrap();
        let page = browser.get(&format!("/trips/{id}")).await.text();
        for words in [
            "Hvem tar den første kontakten",
            "mandagsmøtet",
            "En halv stilling fra hver side",
            "også i ferien",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(!page.contains("Togbilletter"), "costs are the two sides'");
    })
    .await;
}
