//! The calendar: what stands in it, and the feeds that other programs read.

use app::accounts::server::members;
use app::calendar::model::{CalendarFilter, CalendarThing, YearMonth};
use app::calendar::server::{feeds, service};
use app::gatherings::server::service as gatherings;
use app::platform::actor::Actor;
use app::platform::lang::{ContentLang, UiLang};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

use crate::gatherings::{FOREIGN, MEMBER, ORGANISER, invited, planned, seen, words};
use crate::support::{Answer, World, on_both, python};

/// The path of a new private feed.
async fn feed(world: &World, name: &str) -> String {
    let address = feeds::renew(&world.person(name).await, &world.app).await.unwrap();
    address.strip_prefix("http://vitja.test").unwrap().to_owned()
}

/// What a calendar program gets that has no session.
async fn fetched(world: &World, path: &str) -> Answer {
    world.client().get(path).await
}

/// The entry of a gathering in a feed, its folded lines put together.
fn entry(feed: &str, uid: &str) -> Option<String> {
    let unfolded = feed.replace("\r\n ", "");
    let mut entries = unfolded.split("BEGIN:VEVENT").skip(1);
    entries.find(|entry| entry.contains(&format!("UID:{uid}@"))).map(str::to_owned)
}

#[tokio::test]
async fn a_private_feed_needs_no_session_and_sends_only_what_its_owner_sees() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await.to_string();
        let (member, foreign) = (feed(&world, MEMBER).await, feed(&world, FOREIGN).await);
        let answer = fetched(&world, &member).await;
        assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        assert!(!answer.headers.contains_key(header::SET_COOKIE));
        let own = entry(&answer.text(), &id).unwrap();
        assert!(own.contains("SUMMARY;LANGUAGE=nb:Felles seminar"), "{own}");
        assert!(!own.contains("rom-7"), "the link is for those who come");
        assert_eq!(entry(&fetched(&world, &foreign).await.text(), &id), None);
        let actor = world.person(MEMBER).await;
        gatherings::sign_up(&actor, &world.app, id.parse().unwrap(), None).await.unwrap();
        let own = entry(&fetched(&world, &member).await.text(), &id).unwrap();
        assert!(own.contains("CONFERENCE;VALUE=URI:https://moete.example/rom-7"), "{own}");
    })
    .await;
}

#[tokio::test]
async fn asvs_7_2_3_the_address_of_a_feed_is_long_kept_as_a_hash_and_replaced_when_its_owner_wants() {
    on_both(async |world: World| {
        let first = feed(&world, MEMBER).await;
        assert_eq!(first.len(), "/calendar/.ics".len() + 64, "256 bits");
        assert_eq!(fetched(&world, &first).await.status, StatusCode::OK);
        let second = feed(&world, MEMBER).await;
        assert_eq!(fetched(&world, &first).await.status, StatusCode::NOT_FOUND, "replaced");
        assert_eq!(fetched(&world, &second).await.status, StatusCode::OK);
        let token = second.trim_start_matches("/calendar/").trim_end_matches(".ics");
        let sql = format!("SELECT token_hash FROM calendar_feeds WHERE token_hash = '{token}'");
        let db = &world.app.db.read;
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        assert!(row.is_none(), "the database does not hold the address");
        assert_eq!(fetched(&world, &format!("/calendar/{token}")).await.status, StatusCode::NOT_FOUND);
        feeds::remove(&world.person(MEMBER).await, &world.app).await.unwrap();
        assert_eq!(fetched(&world, &second).await.status, StatusCode::NOT_FOUND, "removed");
        let third = feed(&world, MEMBER).await;
        let (secretariat, account) = (world.person("secretariat").await, world.person(MEMBER).await);
        let tx = world.app.db.begin().await.unwrap();
        members::deactivate(&secretariat, &world.app, &tx, account.account().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            fetched(&world, &third).await.status,
            StatusCode::NOT_FOUND,
            "whose account is closed reads nothing"
        );
    })
    .await;
}

#[tokio::test]
async fn a_change_raises_the_sequence_and_what_is_cancelled_stays_as_cancelled() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let path = feed(&world, MEMBER).await;
        let now = async || entry(&fetched(&world, &path).await.text(), &id.to_string()).unwrap();
        let before = now().await;
        assert!(before.contains("SEQUENCE:0\r\n") && before.contains("STATUS:CONFIRMED"), "{before}");
        let organiser = world.person(ORGANISER).await;
        let (mut input, version) = gatherings::get_for_edit(&organiser, &world.app, id).await.unwrap();
        input.starts_time = "10:00".to_owned();
        world.clock.advance(time::Duration::hours(1));
        gatherings::revise(&organiser, &world.app, id, version, &input).await.unwrap();
        let changed = now().await;
        assert!(
            changed.contains("SEQUENCE:1\r\n") && changed.contains("LAST-MODIFIED:20191120T110000Z"),
            "{changed}"
        );
        assert!(changed.contains("DTSTART;TZID=Europe/Oslo:20191210T100000"), "{changed}");
        gatherings::cancel(&organiser, &world.app, id, &words(ContentLang::Nb, "Storm")).await.unwrap();
        let cancelled = now().await;
        assert!(
            cancelled.contains("SEQUENCE:2\r\n") && cancelled.contains("STATUS:CANCELLED"),
            "{cancelled}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_program_that_has_the_newest_feed_is_told_so() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let path = feed(&world, MEMBER).await;
        let mut program = world.client();
        let answer = program.get(&path).await;
        let tag = answer.headers[header::ETAG].to_str().unwrap().to_owned();
        let ask = async |tag: &str| {
            let mut program = world.client();
            let request = program.request(Method::GET, &path).header(header::IF_NONE_MATCH, tag);
            program.send(request, Body::empty()).await.status
        };
        assert_eq!(ask(&tag).await, StatusCode::NOT_MODIFIED);
        let organiser = world.person(ORGANISER).await;
        gatherings::cancel(&organiser, &world.app, id, &words(ContentLang::Nb, "Storm")).await.unwrap();
        assert_eq!(ask(&tag).await, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn the_feed_of_a_network_holds_what_is_open_to_everybody_and_is_the_same_for_all() {
    on_both(async |world: World| {
        let closed = invited(&world, |_| {}).await.to_string();
        let open = planned(&world, |facts| facts.open = true).await.to_string();
        let path = "/networks/ks-learning-network/calendar.ics";
        let mut browser = world.client();
        browser.sign_in(ORGANISER).await;
        for answer in [fetched(&world, path).await, browser.get(path).await] {
            let text = answer.text();
            assert!(entry(&text, &open).is_some() && entry(&text, &closed).is_none(), "{text}");
        }
        assert_eq!(fetched(&world, "/networks/nowhere/calendar.ics").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn independent_readers_find_in_a_feed_the_times_that_the_page_shows() {
    on_both(async |world: World| {
        let nuuk = planned(&world, |facts| {
            facts.open = true;
            facts.zone = "America/Nuuk".to_owned();
            facts.starts_on = "2024-03-29".to_owned();
            facts.ends_on = "2024-04-02".to_owned();
        })
        .await;
        let path = feed(&world, "secretariat").await;
        let text = fetched(&world, &path).await.text();
        let file = std::env::temp_dir().join(format!("vitja-{}.ics", uuid::Uuid::now_v7()));
        std::fs::write(&file, &text).unwrap();
        let found = python("read_ical.py", &[file.to_str().unwrap()]);
        std::fs::remove_file(file).unwrap();
        assert_eq!(found["errors"], json!([]));
        let wanted = json!([format!("{nuuk}@vitja.test"), "2024-03-29T11:00:00Z", "2024-04-02T16:00:00Z"]);
        for (reader, rows) in found["readers"].as_object().unwrap() {
            let rows = rows.as_array().unwrap();
            assert!(rows.contains(&wanted), "{reader}: {rows:?}");
            // The gatherings and milestones of the demo content, and this one.
            assert_eq!(rows.len(), text.matches("BEGIN:VEVENT").count(), "{reader}");
        }
        let view = seen(&world, "secretariat", nuuk).await.unwrap();
        let shown = app::platform::text::Text::new(UiLang::Nb, false);
        let when = &view.card.when;
        assert_eq!(shown.time(when.starts_at, &when.zone), "09:00");
        assert_eq!(shown.time(when.ends_at, &when.zone), "15:00", "summer time began meanwhile");
    })
    .await;
}

#[tokio::test]
async fn a_month_shows_each_day_what_takes_place_there_and_filters_stand_in_the_address() {
    on_both(async |world: World| {
        let id = planned(&world, |facts| {
            facts.open = true;
            facts.ends_on = "2019-12-11".to_owned();
        })
        .await;
        let month = |code: &str| CalendarFilter {
            month: YearMonth::parse(code).unwrap(),
            network: None,
            country: None,
            kind: None,
        };
        let ids = async |actor: &Actor, filter: &CalendarFilter| {
            let items = service::in_month(actor, &world.app, filter, UiLang::Nb).await.unwrap();
            let ids = items.into_iter().filter_map(|item| match item.what {
                CalendarThing::Gathering(card) => Some((card.id, item.first.day(), item.last.day())),
                CalendarThing::Trip(_) | CalendarThing::Milestone(_) => None,
            });
            ids.collect::<Vec<_>>()
        };
        let visitor = Actor::Visitor;
        assert_eq!(ids(&visitor, &month("2019-12")).await, [(id, 10, 11)]);
        assert_eq!(ids(&visitor, &month("2019-11")).await, []);
        let mut browser = world.client();
        let page = |query: &str| format!("/calendar?month=2019-12{query}");
        let shown = async |browser: &mut crate::support::Client, query: &str| {
            browser.get(&page(query)).await.text().matches(&format!("/gatherings/{id}\"")).count()
        };
        assert_eq!(shown(&mut browser, "").await, 2, "on both of its days");
        assert_eq!(shown(&mut browser, "&country=NO&kind=seminar&network=ks-learning-network").await, 2);
        assert_eq!(shown(&mut browser, "&country=IS").await, 0);
        assert_eq!(shown(&mut browser, "&kind=conference").await, 0);
        assert_eq!(shown(&mut browser, "&network=plug-in").await, 0);
        assert_eq!(shown(&mut browser, "&view=list").await, 1);
        assert_eq!(browser.get("/calendar?month=2019-99&kind=party&country=XX").await.status, StatusCode::OK);
        browser.sign_in(MEMBER).await;
        let milestones = browser.get("/calendar?month=2018-06").await.text();
        assert!(milestones.contains("/milestones\""), "what is due in that month: {milestones}");
    })
    .await;
}

#[tokio::test]
async fn public_holidays_stand_on_their_days_for_all_countries_or_those_the_reader_chose() {
    on_both(async |world: World| {
        let mut browser = world.client();
        let mut shown = async |query: &str| {
            let page = browser.get(&format!("/calendar?month=2026-05{query}")).await.text();
            let list = page.split("month-list").nth(1).unwrap_or(&page).to_owned();
            list.split("class=\"holidays\"").skip(1).collect::<String>()
        };
        let all = shown("").await;
        assert!(all.contains("May Day – Norway, Sweden, Finland, Iceland, Åland"), "{all}");
        assert!(all.contains("Great Prayer Day – Greenland, Faroe Islands"), "{all}");
        assert!(all.contains("Ascension Day</li>"), "all have it: {all}");
        let two = shown("&holidays=none&holidays=IS&holidays=GL").await;
        assert!(two.contains("May Day – Iceland<") && two.contains("Great Prayer Day – Greenland<"), "{two}");
        assert_eq!(shown("&holidays=IS.GL").await, two, "as links carry it");
        assert_eq!(shown("&holidays=none").await, "");
        let page = browser.get("/calendar?month=2026-05&holidays=none&holidays=IS").await.text();
        assert!(page.contains("month=2026-06&amp;holidays=IS"), "the next month keeps the choice: {page}");
        let eve = browser.get("/calendar?month=2026-12&view=list&holidays=NO").await.text();
        assert!(eve.contains("Christmas Eve (half day) – Norway"), "{eve}");
    })
    .await;
}

#[tokio::test]
async fn the_address_is_shown_once_on_the_page() {
    on_both(async |world: World| {
        let mut browser = world.client();
        browser.sign_in(MEMBER).await;
        let answer = browser.post("/calendar/feed", &[("action", "new")]).await;
        assert_eq!(answer.status, StatusCode::OK);
        let page = answer.text();
        let token =
            page.split("/calendar/").find_map(|part| part.split(".ics").next().filter(|one| one.len() == 64));
        let token = token.unwrap().to_owned();
        assert_eq!(fetched(&world, &format!("/calendar/{token}.ics")).await.status, StatusCode::OK);
        assert!(!browser.get("/calendar/feed").await.text().contains(&token), "never again");
        assert_eq!(
            browser.post("/calendar/feed", &[("action", "remove")]).await.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(fetched(&world, &format!("/calendar/{token}.ics")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
