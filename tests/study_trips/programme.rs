//! The programme: who reads what of it, moving and copying, conflicts, what is pointed out.

use app::gatherings::server::order::{Move, Way};
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::study_trips::model::{SessionInput, TripId};
use app::study_trips::server::programme;
use app::study_trips::server::service;
use app::study_trips::view::{Advice, SessionView};
use axum::http::StatusCode;

use super::{
    BREIDHOLT, HOST, OTHER_HOST, STRANGER, TASIILAQ, VISITOR, chosen, planned, seen, session, wrong,
};
use crate::support::{World, on_both};

async fn titles(world: &World, id: TripId) -> Vec<(String, String)> {
    let view = seen(world, VISITOR, id).await.unwrap();
    let told = |one: &SessionView| {
        let title = one.title.as_ref().map(|(title, _)| title.clone()).unwrap_or_default();
        (format!("{:02}:{:02}", one.starts_at.hour(), one.starts_at.minute()), title)
    };
    view.programme.iter().map(told).collect()
}

fn at(time: &str, title: &str) -> (String, String) {
    (time.to_owned(), title.to_owned())
}

#[tokio::test]
async fn items_are_moved_copied_and_removed_by_either_side() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let (visitor, host) = (world.person(VISITOR).await, world.person(HOST).await);
        let first = session(&world, HOST, id, "09:00", 60, "Teamet").await;
        let second = session(&world, VISITOR, id, "10:15", 30, "Tasiilaq").await;
        programme::move_session(&visitor, &world.app, id, second, Move::new(Way::Earlier, "")).await.unwrap();
        assert_eq!(titles(&world, id).await, [at("09:00", "Tasiilaq"), at("09:45", "Teamet")]);
        programme::move_session(&host, &world.app, id, first, Move::new(Way::Later, "1")).await.unwrap();
        assert_eq!(titles(&world, id).await[1], at("09:45", "Teamet"), "the last one stays where it is");
        let copy = programme::copy_session(&host, &world.app, id, first).await.unwrap();
        let found = titles(&world, id).await;
        assert_eq!(found.last().unwrap(), &at("10:45", "Teamet"), "a copy begins where the item ends");
        programme::move_session(&host, &world.app, id, copy, Move::new(Way::Earlier, "2")).await.unwrap();
        let wanted = [at("09:00", "Teamet"), at("10:15", "Tasiilaq"), at("10:45", "Teamet")];
        assert_eq!(titles(&world, id).await, wanted, "past both others at once");
        programme::remove_session(&host, &world.app, id, copy).await.unwrap();
        assert_eq!(titles(&world, id).await.len(), 2);
        let colleague = world.person(OTHER_HOST).await;
        let refused = programme::remove_session(&colleague, &world.app, id, first).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden, "who does not plan changes nothing");
        let elsewhere = chosen(&world, (STRANGER, "steinkjer"), BREIDHOLT).await.0;
        let refused = programme::get_session(&host, &world.app, elsewhere, first).await;
        assert_eq!(refused.unwrap_err(), Failure::NotFound, "an item belongs to its own trip");
    })
    .await;
}

#[tokio::test]
async fn a_programme_needs_dates_and_its_items_lie_within_them() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let host = world.person(HOST).await;
        let refused = programme::new_session(&host, &world.app, id).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden);
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let mut input = programme::new_session(&host, &world.app, id).await.unwrap();
        assert_eq!((input.day.as_str(), input.time.as_str()), ("2020-04-20", "00:00"));
        "2020-04-23".clone_into(&mut input.day);
        "60".clone_into(&mut input.minutes);
        input.titles = vec![(Some(ContentLang::Is), "Of seint".to_owned())];
        assert_eq!(wrong(programme::add_session(&host, &world.app, id, &input).await), ["day"]);
        "2020-04-22".clone_into(&mut input.day);
        "Barnið 010112-4567".clone_into(&mut input.titles[0].1);
        assert_eq!(wrong(programme::add_session(&host, &world.app, id, &input).await), ["title-text-1"]);
    })
    .await;
}

#[tokio::test]
async fn two_hosts_who_change_an_item_at_once_see_both() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let item = session(&world, HOST, id, "09:00", 60, "Teamet").await;
        let (host, visitor) = (world.person(HOST).await, world.person(VISITOR).await);
        let (input, version) = programme::get_session(&host, &world.app, id, item).await.unwrap();
        let revise = async |actor: &Actor, change: fn(&mut SessionInput)| {
            let mut input = input.clone();
            change(&mut input);
            programme::revise_session(actor, &world.app, id, item, version, &input).await
        };
        revise(&host, |input| "10:00".clone_into(&mut input.time)).await.unwrap();
        let second = revise(&visitor, |input| "90".clone_into(&mut input.minutes)).await;
        let Err(Failure::Conflict(theirs)) = second else { panic!("{second:?}") };
        assert_eq!(theirs.version, version + 1);
        assert!(theirs.theirs.contains(&("time".to_owned(), "10:00".to_owned())));
        let mut browser = world.client();
        browser.sign_in(VISITOR).await;
        let page = browser.get(&format!("/trips/{id}/sessions/{item}")).await;
        assert_eq!(page.status, StatusCode::OK);
        let version = version.to_string();
        let form = [
            ("version", version.as_str()),
            ("kind", "session"),
            ("day", "2020-04-21"),
            ("time", "11:00"),
            ("minutes", "60"),
            ("place", "Fellaskóli"),
            ("title-lang-1", "nb"),
            ("title-text-1", "Teamet"),
            ("action", "save"),
        ];
        let answer = browser.post(&format!("/trips/{id}/sessions/{item}"), &form).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("11:00") && answer.text().contains("10:00"), "both times are shown");
    })
    .await;
}

#[tokio::test]
async fn how_to_reach_hosts_only_the_two_sides_see() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        session(&world, HOST, id, "09:00", 60, "Teamet").await;
        let phone = async |name: &str| seen(&world, name, id).await.unwrap().programme[0].host_phone.clone();
        for name in [VISITOR, OTHER_HOST, "projectleader.is", "secretariat"] {
            assert!(phone(name).await.is_some(), "{name}");
        }
        for name in [STRANGER, "evaluator.fafo", "projectleader.no"] {
            assert_eq!(phone(name).await, None, "{name}");
        }
        let page = async |name: &str| {
            let mut browser = world.client();
            browser.sign_in(name).await;
            browser.get(&format!("/trips/{id}/programme")).await.text()
        };
        assert!(page(OTHER_HOST).await.contains("tel:+3541234567"));
        assert!(!page(STRANGER).await.contains("1234567"));
    })
    .await;
}

#[tokio::test]
async fn each_reads_it_in_their_own_language_and_zone_with_the_place_first() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let item = session(&world, HOST, id, "14:00", 60, "Teamet viser arbeidet").await;
        let host = world.person(HOST).await;
        let (mut input, version) = programme::get_session(&host, &world.app, id, item).await.unwrap();
        input.titles.push((Some(ContentLang::Is), "Teymið kynnir sig".to_owned()));
        programme::revise_session(&host, &world.app, id, item, version, &input).await.unwrap();
        let title = async |lang| {
            let view = service::get(&host, &world.app, id, lang, None).await.unwrap();
            view.programme[0].title.clone().unwrap()
        };
        assert_eq!(title(UiLang::Is).await, ("Teymið kynnir sig".to_owned(), ContentLang::Is));
        assert_eq!(
            title(UiLang::Kl).await.1,
            ContentLang::Nb,
            "a Greenlander reads Norwegian before Icelandic"
        );
        let mut browser = world.client();
        browser.sign_in(VISITOR).await;
        let page = browser.get(&format!("/trips/{id}")).await.text();
        let there = page.find("14.00–15.00").expect("the place's own time");
        let here = page.find("12.00–13.00").expect("the time in Tasiilaq, which is two hours behind then");
        assert!(there < here, "the place's own time stands first");
    })
    .await;
}

#[tokio::test]
async fn what_to_think_of_is_told_to_those_who_plan_alone() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        session(&world, HOST, id, "09:00", 120, "Teamet").await;
        session(&world, HOST, id, "10:30", 120, "Lærerne").await;
        let advice = async |name: &str| seen(&world, name, id).await.unwrap().programme[1].advice.clone();
        let told = advice(VISITOR).await;
        assert!(matches!(told.as_slice(), [Advice::Overlaps(Some(_), _), Advice::NoBreak]), "{told:?}");
        assert!(advice(STRANGER).await.is_empty());
        let mut browser = world.client();
        browser.sign_in(HOST).await;
        let page = browser.get(&format!("/trips/{id}/sessions")).await.text();
        assert!(page.contains("programme-advice"));
    })
    .await;
}
