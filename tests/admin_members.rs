//! The page of a member, roles that are taken back, periods in networks, and what the lists say as files.

use app::accounts::model::AccountId;
use app::admin::model::TrailQuery;
use app::admin::server::service;
use app::network::model::{CaseState, Country};
use app::network::server::setup::known;
use app::network::server::{manage, memberships, participations, service as network};
use app::network::view::{MembershipId, MembershipInput, MembershipView};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::text::Text;
use axum::http::StatusCode;
use time::macros::date;
use time::{Date, Duration};

use crate::support::{Client, World, email, on_both};

const FINN: &str = "school.esimerkkila.fi";

async fn id(world: &World, name: &str) -> AccountId {
    world.person(name).await.account().unwrap()
}

fn key<T>(result: Result<T, Failure>) -> String {
    match result {
        Err(Failure::Invalid(errors)) => errors.0[0].key.clone(),
        Err(failure) => format!("{failure:?}"),
        Ok(_) => "fine".to_owned(),
    }
}

/// Makes the Finnish person a member in Skaun from a day on.
async fn give(world: &World, starts_on: Date) -> MembershipId {
    let lead = world.person("projectleader.no").await;
    let skaun = known(&Actor::System, &world.app).await.unwrap().municipalities["skaun"];
    let new = MembershipInput {
        account: id(world, FINN).await,
        role: Role::Member,
        scope: Scope::Municipality(skaun.0),
        sector: None,
        starts_on: Some(starts_on),
        ends_on: None,
    };
    memberships::add_membership(&lead, &world.app, &new).await.unwrap()
}

async fn held(world: &World, membership: MembershipId) -> Option<MembershipView> {
    let lead = world.person("projectleader.no").await;
    let places = memberships::places(&lead, &world.app).await.unwrap();
    let ids = [id(world, FINN).await];
    let all = memberships::memberships_of(&lead, &world.app, &places, &ids).await.unwrap();
    all.into_iter().find(|one| one.id == membership)
}

async fn signed_in(world: &World, name: &str) -> Client {
    let mut client = world.client();
    client.sign_in(name).await;
    client
}

#[tokio::test]
async fn a_role_that_was_given_today_or_begins_later_can_be_taken_back_at_once() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let today = world.app.now().date();
        let yesterday = today.previous_day().unwrap();
        let end = async |which: MembershipId, on: Date| {
            key(memberships::end_membership(&lead, &world.app, which, on).await)
        };
        let given = give(&world, today).await;
        assert!(world.person(FINN).await.in_case("NO"), "{}", world.name);
        assert_eq!(end(given, today - Duration::days(2)).await, "network-error-dates", "a slip");
        assert_eq!(end(given, yesterday).await, "fine", "{}", world.name);
        assert!(!world.person(FINN).await.in_case("NO"), "{}: it does not hold today either", world.name);
        assert_eq!(held(&world, given).await, None);
        let coming = give(&world, today + Duration::days(9)).await;
        assert_eq!(end(coming, today + Duration::days(3)).await, "network-error-dates");
        assert_eq!(end(coming, yesterday).await, "fine", "{}", world.name);
        let older = give(&world, today).await;
        world.clock.advance(Duration::days(9));
        let before = today.previous_day().unwrap();
        assert_eq!(end(older, before).await, "network-error-dates", "{}: it has held", world.name);
        assert_eq!(end(older, today + Duration::days(8)).await, "fine", "yesterday");
        let kept = held(&world, older).await.expect("the history stays");
        assert_eq!((kept.holds, kept.ends_on), (false, Some(today + Duration::days(8))));
        let query = TrailQuery { action: "network.membership-ends".to_owned(), ..TrailQuery::default() };
        let secretariat = world.person("secretariat").await;
        let rows = service::list_trail(&secretariat, &world.app, &query, None).await.unwrap().items;
        let void = rows.iter().filter(|row| row.detail.ends_with(" void")).count();
        assert_eq!((rows.len(), void), (3, 2), "{}: the trail keeps them", world.name);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_the_end_of_a_role_is_told_at_that_role() {
    on_both(async |world: World| {
        let member = id(&world, FINN).await;
        let today = world.app.now().date();
        let given = give(&world, today).await;
        let mut client = signed_in(&world, "secretariat").await;
        let path = format!("/admin/members/{member}/end");
        let membership = given.to_string();
        let wrong = client.post(&path, &[("membership", &membership), ("on", "2019-01-01")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let page = wrong.text();
        assert!(
            page.contains(&format!("href=\"#f-end-{membership}\"")),
            "{}: the summary leads there",
            world.name
        );
        assert!(page.contains(&format!("id=\"f-end-{membership}-error\"")), "{}", world.name);
        assert!(page.contains("value=\"2019-01-01\""), "what was typed is kept");
        assert!(!page.contains("id=\"f-ends_on-error\""), "not in the form that gives roles");
        assert!(page.contains(&format!("name=\"starts_on\" type=\"date\" value=\"{today}\"")), "{page}");
        let now = client.post(&path, &[("membership", &membership), ("on", ""), ("when", "now")]).await;
        assert_eq!(now.location(), format!("/admin/members/{member}?done=taken-back"), "{}", world.name);
        assert_eq!(held(&world, given).await, None);
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_signs_somebody_out_everywhere_and_the_trail_notes_it() {
    on_both(async |world: World| {
        let (mut here, mut there) =
            (signed_in(&world, "projectleader.no").await, signed_in(&world, "projectleader.no").await);
        let member = id(&world, "projectleader.no").await;
        let path = format!("/admin/members/{member}/sessions");
        let mut secretariat = signed_in(&world, "secretariat").await;
        let page = secretariat.get(&format!("/admin/members/{member}")).await.text();
        assert!(page.contains(&format!("action=\"{path}\"")), "{}", world.name);
        assert_eq!(here.post(&path, &[]).await.status, StatusCode::FORBIDDEN, "{}", world.name);
        let done = secretariat.post(&path, &[]).await;
        assert_eq!(done.location(), format!("/admin/members/{member}?done=sessions"));
        for client in [&mut here, &mut there] {
            assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "{}", world.name);
        }
        assert_eq!(secretariat.get("/profile").await.status, StatusCode::OK);
        let actor = world.person("secretariat").await;
        let query = TrailQuery { action: "accounts.end_sessions".to_owned(), ..TrailQuery::default() };
        let rows = service::list_trail(&actor, &world.app, &query, None).await.unwrap().items;
        assert_eq!((rows.len(), rows[0].subject), (1, member.0), "{}", world.name);
        here.sign_in("projectleader.no").await;
    })
    .await;
}

#[tokio::test]
async fn closed_accounts_take_no_part_on_the_pages_of_places() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let count = async || {
            let network = network::get_network(&secretariat, &world.app, "ks-learning-network", UiLang::Nb);
            let town = network::get_municipality(&secretariat, &world.app, "steinkjer");
            let case = network::get_case(&secretariat, &world.app, "NO", UiLang::Nb).await.unwrap();
            let (network, town) = (network.await.unwrap(), town.await.unwrap());
            [network.participants.len(), town.participants.len(), case.participants.len()]
        };
        let before = count().await;
        for name in ["school.steinkjer.no", "projectleader.no"] {
            let member = id(&world, name).await;
            service::close_account(&secretariat, &world.app, member).await.unwrap();
        }
        let after = count().await;
        assert_eq!(after, before.map(|count| count - 1), "{}", world.name);
        let visited = network::get_network(&Actor::Visitor, &world.app, "ks-learning-network", UiLang::Nb);
        assert_eq!(visited.await.unwrap().participants.len(), after[0], "nor for visitors");
    })
    .await;
}

#[tokio::test]
async fn a_municipality_that_comes_back_takes_part_once_more_and_counts_once() {
    on_both(async |world: World| {
        let (app, secretariat) = (&world.app, world.person("secretariat").await);
        let (network, town) = ("trondelag-0-24-pilot", "rade");
        let add = async |from: Option<Date>, to: Option<Date>| {
            participations::add(&secretariat, app, network, town, (from, to)).await
        };
        let first = add(Some(date!(2018 - 01 - 01)), Some(date!(2018 - 12 - 31))).await.unwrap();
        assert_eq!(key(add(Some(date!(2018 - 12 - 31)), None).await), "network-error-part-overlaps");
        assert_eq!(key(add(None, None).await), "network-error-part-overlaps", "{}", world.name);
        assert_eq!(
            key(add(Some(date!(2019 - 06 - 01)), Some(date!(2019 - 05 - 01))).await),
            "network-error-dates"
        );
        let second = add(Some(date!(2019 - 06 - 01)), None).await.expect("after a gap");
        let reach =
            participations::revise(&secretariat, app, second, (Some(date!(2018 - 06 - 01)), None)).await;
        assert_eq!(key(reach), "network-error-part-overlaps", "{}", world.name);
        participations::revise(&secretariat, app, first, (None, Some(date!(2019 - 01 - 15)))).await.unwrap();
        let managed = manage::get_network(&secretariat, app, network).await.unwrap();
        let parts: Vec<_> =
            managed.participations.iter().filter(|part| part.municipality.slug == town).collect();
        assert_eq!(parts.len(), 2, "{}: both periods are told", world.name);
        let shown = network::get_network(&Actor::Visitor, app, network, UiLang::Nb).await.unwrap();
        assert_eq!(shown.municipalities.iter().filter(|card| card.slug == town).count(), 1, "{}", world.name);
        let (_, counts) = manage::count_move(&secretariat, app, network).await.unwrap();
        assert_eq!(counts.municipalities, shown.municipalities.len(), "{}", world.name);
        let lead = world.person("projectleader.no").await;
        let refused = participations::add(&lead, app, network, town, (None, None)).await;
        assert_eq!(refused, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn two_who_add_the_same_period_at_the_same_moment_add_it_once() {
    on_both(async |world: World| {
        let (app, secretariat) = (&world.app, world.person("secretariat").await);
        let add = || participations::add(&secretariat, app, "trondelag-0-24-pilot", "rade", (None, None));
        let (one, other) = tokio::join!(add(), add());
        let mut told = [key(one), key(other)];
        told.sort();
        assert_eq!(told, ["fine", "network-error-part-overlaps"], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn wrong_dates_of_a_part_come_back_with_the_form_and_what_was_typed() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let mut client = signed_in(&world, "secretariat").await;
        let page = "/admin/networks/ks-learning-network";
        let managed = manage::get_network(&secretariat, &world.app, "ks-learning-network").await.unwrap();
        let part = managed.participations[0].id.to_string();
        let known = [("part", part.as_str()), ("from", "2019-05-02"), ("to", "2019-05-01"), ("return", page)];
        let told = client.post("/admin/participations", &known).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let text = told.text();
        assert!(text.contains(&format!("href=\"#f-to-{part}\"")), "{}: the summary leads there", world.name);
        assert!(text.contains(&format!("id=\"f-to-{part}-error\"")) && text.contains("value=\"2019-05-02\""));
        let town = "/admin/municipalities/rade";
        let new = [
            ("network", "trondelag-0-24-pilot"),
            ("municipality", "rade"),
            ("from", "2019-05-02"),
            ("to", "tirsdag"),
            ("return", town),
        ];
        let told = client.post("/admin/participations", &new).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let text = told.text();
        assert!(
            text.contains("id=\"f-to-error\"") && text.contains("value=\"2019-05-02\""),
            "{}",
            world.name
        );
        let chosen = text.split("<option").any(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            tag.contains("trondelag-0-24-pilot") && tag.contains("selected")
        });
        assert!(chosen, "{}: the network is still chosen", world.name);
        let mut right = new;
        right[3].1 = "2019-06-01";
        let done = client.post("/admin/participations", &right).await;
        assert_eq!(done.location(), format!("{town}?saved=1"), "{}", world.name);
    })
    .await;
}

/// The lines of a list as a file, in English.
async fn file(client: &mut Client, path: &str) -> Vec<String> {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text().trim_start_matches('\u{feff}').lines().map(|line| line.trim_end().to_owned()).collect()
}

#[tokio::test]
async fn the_lists_as_files_say_what_the_pages_say() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let today = world.app.now().date();
        let given = give(&world, today - Duration::days(30)).await;
        let last = today - Duration::days(1);
        memberships::end_membership(&secretariat, &world.app, given, last).await.unwrap();
        let since = today - Duration::days(3);
        manage::set_case_state(&secretariat, &world.app, Country::No, CaseState::Continuing, since)
            .await
            .unwrap();
        let text = Text::new(UiLang::En, false);
        let (member, secretary) = (text.t(Role::Member.label()), text.t(Role::Secretariat.label()));
        let (member, secretary) = (member.to_string(), secretary.to_string());
        let mut client = signed_in(&world, "secretariat").await;
        let members = file(&mut client, "/admin/members.csv?lang=en&q=rektor,%20steinkjer").await;
        assert_eq!(members.len(), 2, "{members:?}");
        assert!(members[0].starts_with("Name,E-mail address,Roles and places,Account,"), "{}", members[0]);
        let row = format!("\"Rektor, Steinkjer\",{},\"{member}, Steinkjer, ", email("school.steinkjer.no"));
        assert!(members[1].starts_with(&row), "{}: {}", world.name, members[1]);
        let roles = file(&mut client, "/admin/memberships.csv?lang=en").await;
        let service = text.t("people-column-sector");
        let heads = format!("Name,Role,Place,Country,{service},First day,Last day");
        assert_eq!(roles[0], heads, "{}", world.name);
        let ended = format!(",{member},Skaun,NO,,{},{last}", today - Duration::days(30));
        assert_eq!(roles.iter().filter(|row| row.ends_with(&ended)).count(), 1, "{}: {ended}", world.name);
        assert!(
            roles.iter().any(|row| row.ends_with(&format!(",{secretary},The whole programme,,,,"))),
            "{roles:?}"
        );
        let networks = file(&mut client, "/admin/networks.csv?lang=en").await;
        assert_eq!(networks[0], "Name,Kind,Country,Region,First day,Last day");
        let ks = manage::get_network(&secretariat, &world.app, "ks-learning-network").await.unwrap();
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let period = format!(",{},{}", day(ks.period.0), day(ks.period.1));
        let row = networks.iter().find(|row| row.contains(&ks.card.name.text)).expect("the network");
        assert!(period.len() > 2 && row.ends_with(&period), "{}: {row} {period}", world.name);
        let cases = file(&mut client, "/admin/cases.csv?lang=en").await;
        assert_eq!(cases[0], "Country,Name,State,Since");
        let row = cases.iter().find(|row| row.starts_with("NO,")).expect("Norway");
        assert!(row.ends_with(&format!(",{since}")), "{}: {row}", world.name);
        let mut lead = signed_in(&world, "projectleader.no").await;
        let own = file(&mut lead, "/admin/memberships.csv?lang=en").await;
        assert!(own.len() > 1 && own.len() < roles.len(), "{}: those of what they run", world.name);
        assert!(own.iter().all(|row| !row.contains(&format!(",{secretary},"))), "{}", world.name);
    })
    .await;
}
