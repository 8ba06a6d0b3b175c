//! The poll on dates, and what follows for calendars.

use app::calendar::model::{CalendarFilter, CalendarKind, CalendarThing, YearMonth};
use app::calendar::server::{feeds, service as calendar};
use app::gatherings::model::WordsInput;
use app::gatherings::server::service as gatherings;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::study_trips::model::{DateInput, TripDateId, Vote};
use app::study_trips::server::{dates, wishing};
use app::study_trips::view::PollView;
use axum::http::{StatusCode, header};

use super::{
    BREIDHOLT, HOST, OTHER_HOST, STRANGER, TASIILAQ, VISITOR, chosen, days, planned, seen, wish, wrong,
};
use crate::gatherings::{facts, words};
use crate::support::{World, on_both};

async fn poll(world: &World, name: &str, id: app::study_trips::model::TripId) -> PollView {
    dates::get_poll(&world.person(name).await, &world.app, id, UiLang::Nb).await.unwrap()
}

#[tokio::test]
async fn both_sides_vote_and_those_who_plan_choose() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let (visitor, colleague) = (world.person(VISITOR).await, world.person(OTHER_HOST).await);
        let propose = async |input: &DateInput| dates::propose(&visitor, &world.app, id, input).await;
        assert_eq!(wrong(propose(&days("2020-04-22", "2020-04-20")).await), ["last_day"]);
        assert_eq!(wrong(propose(&days("2019-11-01", "2019-11-02")).await), ["first_day"]);
        propose(&days("2020-04-20", "2020-04-22")).await.unwrap();
        propose(&days("2020-04-20", "2020-04-22")).await.unwrap();
        let timed = DateInput {
            from: "13:00".to_owned(),
            to: "12:00".to_owned(),
            ..days("2020-05-12", "2020-05-14")
        };
        propose(&timed).await.unwrap();
        let found = poll(&world, VISITOR, id).await;
        assert_eq!(found.dates.len(), 2, "the same time twice is one");
        assert_eq!(seen(&world, OTHER_HOST, id).await.unwrap().unanswered, 2);
        let (first, second) = (found.dates[0].id, found.dates[1].id);
        let vote = async |answers: &[(TripDateId, Vote)]| {
            dates::vote(&colleague, &world.app, id, answers).await.unwrap();
        };
        vote(&[(first, Vote::No), (second, Vote::Yes)]).await;
        vote(&[(first, Vote::IfNeedBe), (TripDateId(world.app.new_id()), Vote::Yes)]).await;
        let found = poll(&world, OTHER_HOST, id).await;
        assert_eq!(found.dates[0].mine, Some(Vote::IfNeedBe), "one can think again");
        assert_eq!(found.dates[1].votes[0].1.len(), 1);
        assert!(found.can_vote && !found.can_organise);
        assert_eq!(seen(&world, OTHER_HOST, id).await.unwrap().unanswered, 0);
        let refused = dates::choose(&colleague, &world.app, id, first).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden, "who votes does not choose");
        let stranger = world.person(STRANGER).await;
        let refused = dates::get_poll(&stranger, &world.app, id, UiLang::Nb).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden);
        dates::choose(&world.person(HOST).await, &world.app, id, second).await.unwrap();
        let when = seen(&world, STRANGER, id).await.unwrap().card.when.unwrap();
        assert_eq!(when.starts_at, time::macros::datetime!(2020-05-12 13:00 UTC));
        assert!(when.timed);
        let kept = dates::take_back(&visitor, &world.app, id, second).await;
        assert_eq!(kept.unwrap_err(), Failure::Forbidden, "the chosen one stays");
        dates::take_back(&visitor, &world.app, id, first).await.unwrap();
        assert_eq!(poll(&world, VISITOR, id).await.dates.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn before_the_host_says_welcome_there_is_no_poll() {
    on_both(async |world: World| {
        let id = wish(&world, TASIILAQ, "breidholt").await;
        let visitor = world.person(VISITOR).await;
        let refused = dates::propose(&visitor, &world.app, id, &days("2020-04-20", "2020-04-22")).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden);
        assert_eq!(seen(&world, VISITOR, id).await.unwrap().proposed, 0);
    })
    .await;
}

#[tokio::test]
async fn holidays_of_all_countries_and_gatherings_of_both_sides_are_marked() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let visitor = world.person(VISITOR).await;
        dates::propose(&visitor, &world.app, id, &days("2019-12-09", "2019-12-13")).await.unwrap();
        dates::propose(&visitor, &world.app, id, &days("2020-06-17", "2020-06-21")).await.unwrap();
        // A meeting in the Icelandic case, on the tenth of December, to which nobody of Tasiilaq is invited.
        let lead = world.person("projectleader.is").await;
        let (facts, title) = (facts("case:IS"), words(ContentLang::Is, "Fundur"));
        let meeting =
            gatherings::create(&lead, &world.app, world.app.new_id(), &facts, &title).await.unwrap();
        let case = app::gatherings::model::Invited::Case("IS".to_owned());
        gatherings::invite(&lead, &world.app, meeting, Some(&case)).await.unwrap();
        let of = |poll: &PollView, date: usize| {
            let found = poll.dates[date].gatherings.iter();
            found.map(|one| one.gathering.as_ref().map(|(id, ..)| *id)).collect::<Vec<_>>()
        };
        let hosts = poll(&world, HOST, id).await;
        assert!(of(&hosts, 0).contains(&Some(meeting)), "{hosts:?}");
        let visitors = poll(&world, VISITOR, id).await;
        assert!(of(&visitors, 0).contains(&None), "who is not invited learns only that there is one");
        assert!(!of(&visitors, 0).contains(&Some(meeting)));
        assert!(of(&hosts, 1).is_empty());
        let free = &hosts.dates[1].holidays;
        let national = |code: &str, day| {
            free.iter()
                .any(|one| one.date == day && one.countries.iter().any(|country| country.code() == code))
        };
        assert!(national("IS", time::macros::date!(2020 - 06 - 17)), "{free:?}");
        assert!(national("GL", time::macros::date!(2020 - 06 - 21)), "{free:?}");
        assert!(free.iter().any(|one| one.countries.len() == 1));
    })
    .await;
}

#[tokio::test]
async fn chosen_dates_stand_in_calendars_and_called_off_they_stay_there_as_cancelled() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let filter = CalendarFilter {
            month: YearMonth::parse("2020-04").unwrap(),
            network: None,
            country: None,
            kind: Some(CalendarKind::Trip),
        };
        let member = world.person(STRANGER).await;
        let listed = async |filter: &CalendarFilter| {
            let items = calendar::in_month(&member, &world.app, filter, UiLang::Nb).await.unwrap();
            let here = |item: &app::calendar::model::CalendarItem| {
                matches!(&item.what, CalendarThing::Trip(card) if card.id == id)
            };
            items.iter().any(here)
        };
        assert!(!listed(&filter).await, "no dates, no entry");
        let address = feeds::renew(&member, &world.app).await.unwrap();
        let path = address.strip_prefix("http://vitja.test").unwrap().to_owned();
        let entry = async || {
            let feed = world.client().get(&path).await.text().replace("\r\n ", "");
            let mut entries = feed.split("BEGIN:VEVENT").skip(1);
            entries.find(|entry| entry.contains(&format!("UID:{id}@"))).map(str::to_owned)
        };
        assert_eq!(entry().await, None);
        let visitor = world.person(VISITOR).await;
        dates::propose(&visitor, &world.app, id, &days("2020-04-20", "2020-04-22")).await.unwrap();
        let date = poll(&world, VISITOR, id).await.dates[0].id;
        dates::choose(&visitor, &world.app, id, date).await.unwrap();
        assert!(listed(&filter).await);
        let iceland = CalendarFilter { country: app::network::model::Country::from_code("IS"), ..filter.clone() };
        let norway = CalendarFilter { country: app::network::model::Country::from_code("NO"), ..filter.clone() };
        assert!(listed(&iceland).await && !listed(&norway).await);
        let first = entry().await.unwrap();
        assert!(first.contains("DTSTART;VALUE=DATE:20200420") && first.contains("DTEND;VALUE=DATE:20200423"));
        assert!(first.contains("STATUS:CONFIRMED"), "{first}");
        let why = WordsInput { lang: Some(ContentLang::Da), text: "Storm.".to_owned(), ..WordsInput::default() };
        wishing::call_off(&visitor, &world.app, id, &why).await.unwrap();
        let last = entry().await.unwrap();
        assert!(last.contains("STATUS:CANCELLED"), "{last}");
        let sequence = |entry: &str| -> u32 {
            let rest = entry.split("SEQUENCE:").nth(1).unwrap();
            rest.lines().next().unwrap().trim().parse().unwrap()
        };
        assert!(sequence(&last) > sequence(&first));
        let all = CalendarFilter { kind: None, ..filter };
        let month = calendar::in_month(&Actor::Visitor, &world.app, &all, UiLang::Nb).await.unwrap();
        assert!(month.iter().all(|item| !matches!(item.what, CalendarThing::Trip(_))), "visitors see no trips");
    })
    .await;
}

#[tokio::test]
async fn visitors_are_asked_to_sign_in_and_learn_nothing() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        for path in ["/trips".to_owned(), format!("/trips/{id}"), format!("/trips/{id}/trip.ics")] {
            let answer = world.client().get(&path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            let to = answer.headers[header::LOCATION].to_str().unwrap();
            assert!(to.starts_with("/sign-in"), "{path}: {to}");
        }
    })
    .await;
}
