//! The administration: closing accounts, roles with dates, the structure, the audit trail.

use app::accounts::model::AccountId;
use app::accounts::server::members as accounts;
use app::admin::model::{AccountState, MemberQuery, TrailQuery};
use app::admin::server::service;
use app::network::model::{CaseState, Country, Name, NetworkKind};
use app::network::server::setup::known;
use app::network::server::{manage, memberships, participations, service as network};
use app::network::view::{MemberFilter, MembershipId, MembershipInput, MunicipalityInput, NetworkInput};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::server::{Audit, record};
use app::posts::server::service as posts;
use axum::http::StatusCode;
use time::{Date, Duration};
use uuid::Uuid;

use crate::support::{World, experience, on_both};

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

#[tokio::test]
async fn asvs_7_4_2_closing_an_account_ends_its_sessions_at_once() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let member = id(&world, "school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        assert_eq!(client.get("/profile").await.status, StatusCode::OK);
        assert_eq!(service::close_account(&lead, &world.app, member).await, Err(Failure::Forbidden));
        service::close_account(&secretariat, &world.app, member).await.unwrap();
        assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "{}", world.name);
        accounts::reactivate(&secretariat, &world.app, member).await.unwrap();
        assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "the old session stays ended");
        client.sign_in("school.steinkjer.no").await;
        let own = secretariat.account().unwrap();
        assert_eq!(
            key(service::close_account(&secretariat, &world.app, own).await),
            "accounts-error-own-account"
        );
        let trail =
            TrailQuery { action: "accounts.".to_owned(), subject: Some(member.0), ..TrailQuery::default() };
        let rows = service::list_trail(&secretariat, &world.app, &trail, None).await.unwrap().items;
        let actions: Vec<&str> = rows.iter().map(|row| row.action.as_str()).collect();
        assert!(actions.starts_with(&["accounts.reactivate", "accounts.deactivate"]), "{actions:?}");
    })
    .await;
}

#[tokio::test]
async fn a_role_holds_from_its_first_day_to_its_last_and_its_history_stays() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let account = id(&world, "school.esimerkkila.fi").await;
        let skaun = known(&Actor::System, &world.app).await.unwrap().municipalities["skaun"];
        let today = world.app.now().date();
        let new = MembershipInput {
            account,
            role: Role::Member,
            scope: Scope::Municipality(skaun.0),
            sector: None,
            starts_on: Some(today + Duration::days(2)),
            ends_on: None,
        };
        let membership = memberships::add_membership(&lead, &world.app, &new).await.unwrap();
        let twice = memberships::add_membership(&lead, &world.app, &new).await;
        assert_eq!(key(twice), "network-error-has-membership");
        let holds = async || world.person("school.esimerkkila.fi").await.in_case("NO");
        assert!(!holds().await, "{}: not before its first day", world.name);
        world.clock.advance(Duration::days(2));
        assert!(holds().await, "on its first day");
        let finn = world.person("school.esimerkkila.fi").await;
        let last = today + Duration::days(5);
        assert_eq!(
            memberships::end_membership(&finn, &world.app, membership, last).await,
            Err(Failure::Forbidden)
        );
        assert_eq!(
            key(memberships::end_membership(&lead, &world.app, membership, today).await),
            "network-error-dates"
        );
        memberships::end_membership(&lead, &world.app, membership, last).await.unwrap();
        world.clock.advance(Duration::days(3));
        assert!(holds().await, "on its last day");
        world.clock.advance(Duration::days(1));
        assert!(!holds().await, "not after it");
        let places = memberships::places(&lead, &world.app).await.unwrap();
        let all = memberships::memberships_of(&lead, &world.app, &places, &[account]).await.unwrap();
        assert!(all.iter().any(|one| one.id == membership && !one.holds), "the history stays");
    })
    .await;
}

#[tokio::test]
async fn nobody_ends_their_own_place_in_the_secretariat() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let own = secretariat.account().unwrap();
        let places = memberships::places(&secretariat, &world.app).await.unwrap();
        let held = memberships::memberships_of(&secretariat, &world.app, &places, &[own]).await.unwrap();
        let result =
            memberships::end_membership(&secretariat, &world.app, held[0].id, world.app.now().date()).await;
        assert_eq!(key(result), "network-error-own-secretariat", "{}", world.name);
    })
    .await;
}

/// Gives somebody a place in the secretariat, and says which it is.
async fn to_secretariat(world: &World, by: &Actor, name: &str, ends_on: Option<Date>) -> MembershipId {
    let new = MembershipInput {
        account: id(world, name).await,
        role: Role::Secretariat,
        scope: Scope::Programme,
        sector: None,
        starts_on: None,
        ends_on,
    };
    memberships::add_membership(by, &world.app, &new).await.unwrap()
}

/// The place in the secretariat that somebody holds.
async fn place_of(world: &World, of: &Actor) -> MembershipId {
    let places = memberships::places(of, &world.app).await.unwrap();
    let held = [of.account().unwrap()];
    let held = memberships::memberships_of(of, &world.app, &places, &held).await.unwrap();
    held.iter().find(|one| one.role == Role::Secretariat && one.holds).unwrap().id
}

#[tokio::test]
async fn the_last_who_runs_the_platform_is_neither_ended_nor_closed_by_anybody() {
    on_both(async |world: World| {
        let app = &world.app;
        let first = world.person("secretariat").await;
        let today = app.now().date();
        to_secretariat(&world, &first, "projectleader.no", Some(today + Duration::days(10))).await;
        let helper = world.person("projectleader.no").await;
        let own = place_of(&world, &first).await;
        let later = today + Duration::days(30);
        let ended = memberships::end_membership(&helper, app, own, later).await;
        assert_eq!(key(ended), "network-error-last-secretariat", "{}: nobody after the helper", world.name);
        let closed = service::close_account(&helper, app, first.account().unwrap()).await;
        assert_eq!(key(closed), "network-error-last-secretariat", "{}", world.name);

        let second = to_secretariat(&world, &first, "projectleader.fi", None).await;
        let finn = world.person("projectleader.fi").await;
        memberships::end_membership(&finn, app, own, later).await.expect("somebody stays");
        let ended = memberships::end_membership(&first, app, second, today + Duration::days(60)).await;
        assert_eq!(key(ended), "network-error-last-secretariat", "{}: also on a day to come", world.name);
        let closed = service::close_account(&first, app, finn.account().unwrap()).await;
        assert_eq!(key(closed), "network-error-last-secretariat", "{}", world.name);
        service::close_account(&finn, app, helper.account().unwrap()).await.expect("two others are left");
        service::close_account(&finn, app, first.account().unwrap()).await.expect("she stays longer herself");
    })
    .await;
}

#[tokio::test]
async fn two_of_the_secretariat_cannot_end_each_other_at_the_same_moment() {
    on_both(async |world: World| {
        let app = &world.app;
        let first = world.person("secretariat").await;
        let today = app.now().date();
        let second = to_secretariat(&world, &first, "projectleader.fi", None).await;
        let finn = world.person("projectleader.fi").await;
        let own = place_of(&world, &first).await;
        let (one, other) = tokio::join!(
            memberships::end_membership(&finn, app, own, today),
            memberships::end_membership(&first, app, second, today),
        );
        let mut told = [key(one), key(other)];
        told.sort();
        assert_eq!(told, ["fine", "network-error-last-secretariat"], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn what_has_ended_stays_ended_and_a_last_day_never_comes_later() {
    on_both(async |world: World| {
        let app = &world.app;
        let lead = world.person("projectleader.no").await;
        let skaun = known(&Actor::System, app).await.unwrap().municipalities["skaun"];
        let today = app.now().date();
        let last = today + Duration::days(5);
        let new = MembershipInput {
            account: id(&world, "school.esimerkkila.fi").await,
            role: Role::Member,
            scope: Scope::Municipality(skaun.0),
            sector: None,
            starts_on: Some(today),
            ends_on: Some(last),
        };
        let membership = memberships::add_membership(&lead, app, &new).await.unwrap();
        let end = async |on: Date| key(memberships::end_membership(&lead, app, membership, on).await);
        assert_eq!(end(last + Duration::days(1)).await, "network-error-last-day", "{}", world.name);
        assert_eq!(end(last - Duration::days(1)).await, "fine");
        world.clock.advance(Duration::days(5));
        assert_eq!(end(today).await, "network-error-last-day", "{}: it is over", world.name);
        assert_eq!(end(last + Duration::days(1)).await, "network-error-last-day");
    })
    .await;
}

#[tokio::test]
async fn lists_taken_as_files_stand_in_the_audit_trail_and_are_whole() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let tx = world.app.db.begin().await.unwrap();
        for _ in 0..2100 {
            let audit =
                Audit { action: "test.many", subject_kind: "test", subject_id: Uuid::nil(), detail: "" };
            record(&Actor::System, &world.app, &tx, audit).await.unwrap();
        }
        tx.commit().await.unwrap();
        let many = TrailQuery { action: "test.many".to_owned(), ..TrailQuery::default() };
        let all = service::all_trail(&secretariat, &world.app, &many).await.unwrap();
        assert_eq!(all.len(), 2100, "{}", world.name);

        let mut client = world.client();
        client.sign_in("secretariat").await;
        let files = ["members", "memberships", "networks", "municipalities", "cases", "audit", "invitations"];
        for file in files {
            assert_eq!(client.get(&format!("/admin/{file}.csv")).await.status, StatusCode::OK, "{file}");
        }
        assert_eq!(client.get("/profile/data/my-data.zip").await.status, StatusCode::OK);
        let taken = async |action: &str| {
            let query = TrailQuery { action: action.to_owned(), ..TrailQuery::default() };
            service::list_trail(&secretariat, &world.app, &query, None).await.unwrap().items
        };
        let exports = taken("admin.export").await;
        let mut kinds: Vec<&str> = exports.iter().map(|row| row.subject_kind.as_str()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let wanted =
            ["audit", "cases", "invitations", "members", "memberships", "municipalities", "networks"];
        assert_eq!(kinds, wanted, "{}", world.name);
        assert!(exports.iter().any(|row| row.detail == "count=2100"), "{}", world.name);
        assert!(exports.iter().all(|row| row.account == secretariat.account().map(|id| id.0)));
        assert_eq!(taken("privacy.export").await.len(), 1, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_name_of_a_place_that_looks_like_a_number_is_asked_about_and_noted() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let form = [("name", "Nettverk 010190 12345"), ("lang", "nb"), ("kind", "municipal"), ("case", "NO")];
        let asked = client.post("/admin/networks/new", &form).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        assert!(asked.text().contains("numbers_ok"), "with the box that confirms it");
        let confirmed: Vec<_> = form.into_iter().chain([("numbers_ok", "yes")]).collect();
        assert_eq!(client.post("/admin/networks/new", &confirmed).await.status, StatusCode::SEE_OTHER);
        let secretariat = world.person("secretariat").await;
        let query = TrailQuery { action: "network.create".to_owned(), ..TrailQuery::default() };
        let rows = service::list_trail(&secretariat, &world.app, &query, None).await.unwrap().items;
        assert!(rows.iter().any(|row| row.detail.contains("overruled=1")), "{}: {rows:?}", world.name);
    })
    .await;
}

#[tokio::test]
async fn lists_of_people_are_filtered_and_kept_to_what_their_reader_runs() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let lead = world.person("projectleader.no").await;
        let member = world.person("school.steinkjer.no").await;
        let list = async |actor: &Actor, query: MemberQuery| {
            service::list_members(actor, &world.app, &query, None).await
        };
        assert_eq!(list(&member, MemberQuery::default()).await.unwrap_err(), Failure::Forbidden);
        let all = list(&secretariat, MemberQuery::default()).await.unwrap().items;
        let own = list(&lead, MemberQuery::default()).await.unwrap().items;
        assert!(!own.is_empty() && own.len() < all.len(), "{}", world.name);
        assert!(own.iter().all(|row| row.account.email.is_none()), "no addresses for a lead");
        let country = MemberFilter { country: Some(Country::Fi), ..MemberFilter::default() };
        let finns =
            list(&secretariat, MemberQuery { filter: country.clone(), ..MemberQuery::default() }).await;
        let finns = finns.unwrap().items;
        assert!(!finns.is_empty() && finns.len() < all.len());
        let mixed =
            list(&lead, MemberQuery { filter: country, ..MemberQuery::default() }).await.unwrap().items;
        assert!(mixed.iter().all(|row| own.iter().any(|one| one.account.id == row.account.id)));
        let role = MemberFilter { role: Some(Role::Evaluator), ..MemberFilter::default() };
        let evaluators =
            list(&secretariat, MemberQuery { filter: role, ..MemberQuery::default() }).await.unwrap();
        assert_eq!(evaluators.items.len(), 2);
        let search = MemberQuery { search: "SCHOOL.STEINKJER".to_owned(), ..MemberQuery::default() };
        assert_eq!(list(&secretariat, search.clone()).await.unwrap().items.len(), 1);
        assert_eq!(list(&lead, search).await.unwrap().items.len(), 0, "a lead does not search addresses");
        let closed = MemberQuery { state: Some(AccountState::Closed), ..MemberQuery::default() };
        assert_eq!(list(&secretariat, closed).await.unwrap().items.len(), 0);
        let finn = id(&world, "school.esimerkkila.fi").await;
        assert_eq!(service::get_member(&lead, &world.app, finn).await.unwrap_err(), Failure::NotFound);
    })
    .await;
}

#[tokio::test]
async fn what_was_written_in_a_network_follows_it_under_another_case() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let author = world.person("school.steinkjer.no").await;
        let post = world.publish(&author, &experience("case")).await;
        let network_post = world.publish(&author, &experience("network")).await;
        let finn = world.person("projectleader.fi").await;
        let norwegian = world.person("projectleader.no").await;
        assert!(posts::get_post(&norwegian, &world.app, post).await.is_ok());
        assert!(posts::get_post(&finn, &world.app, post).await.is_err());
        let slug = "ks-learning-network";
        let lead = manage::move_network(&norwegian, &world.app, slug, Some(Country::Fi)).await;
        assert_eq!(lead, Err(Failure::Forbidden));
        let (_, counts) = manage::count_move(&secretariat, &world.app, slug).await.unwrap();
        assert!(counts.people > 0 && counts.municipalities == 7, "{counts:?}");
        manage::move_network(&secretariat, &world.app, slug, Some(Country::Fi)).await.unwrap();
        let finn = world.person("projectleader.fi").await;
        assert!(posts::get_post(&finn, &world.app, post).await.is_ok(), "{}", world.name);
        let norwegian = world.person("projectleader.no").await;
        assert!(posts::get_post(&norwegian, &world.app, post).await.is_err(), "no longer in the old case");
        let author = world.person("school.steinkjer.no").await;
        assert!(author.in_case("FI"));
        assert!(posts::get_post(&author, &world.app, network_post).await.is_ok());
        let again = manage::move_network(&secretariat, &world.app, slug, Some(Country::Fi)).await;
        assert_eq!(key(again), "network-error-same-case");
    })
    .await;
}

#[tokio::test]
async fn the_secretariat_makes_and_changes_places_and_their_addresses_stay() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let app = &world.app;
        let name = |text: &str| Name { text: text.to_owned(), lang: ContentLang::Nb };
        let new = NetworkInput {
            name: name("Nettverk for Trøndelag"),
            kind: NetworkKind::Regional,
            region: "Trøndelag".to_owned(),
            period: (None, None),
            numbers_ok: false,
        };
        let slug = manage::create_network(&secretariat, app, &new, Some(Country::No)).await.unwrap();
        assert_eq!(slug, "nettverk-for-troendelag");
        let second = manage::create_network(&secretariat, app, &new, None).await.unwrap();
        assert_eq!(second, "nettverk-for-troendelag-2", "{}", world.name);
        let renamed = NetworkInput { name: name("Trøndelag sammen"), ..new.clone() };
        manage::revise_network(&secretariat, app, &slug, &renamed).await.unwrap();
        let seen = network::get_network(&Actor::Visitor, app, &slug, UiLang::Nb).await.unwrap();
        assert_eq!(seen.card.name.text, "Trøndelag sammen");
        let town = MunicipalityInput {
            name: name("Frøya"),
            country: Country::No,
            region: String::new(),
            numbers_ok: false,
        };
        let town = manage::create_municipality(&secretariat, app, &town).await.unwrap();
        let today = app.now().date();
        let yesterday = today.previous_day();
        let part = participations::add(&secretariat, app, &slug, &town, (None, None)).await.unwrap();
        let places = memberships::places(&secretariat, app).await.unwrap();
        let (_, networks) = places.municipalities.iter().find(|(card, _)| card.slug == town).unwrap();
        assert_eq!(networks.len(), 1);
        participations::revise(&secretariat, app, part, (None, yesterday)).await.unwrap();
        let seen = network::get_network(&Actor::Visitor, app, &slug, UiLang::Nb).await.unwrap();
        assert!(seen.municipalities.is_empty(), "it has left");
        let numbers = NetworkInput { name: name("Nettverk 01010012356"), ..new };
        let stopped = manage::create_network(&secretariat, app, &numbers, None).await;
        assert_eq!(key(stopped), "safety-stop");
        for role in ["projectleader.no", "school.steinkjer.no"] {
            let actor = world.person(role).await;
            let refused = manage::revise_network(&actor, app, &slug, &renamed).await;
            assert_eq!(refused, Err(Failure::Forbidden), "{role}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_case_says_where_it_stands_since_when() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let app = &world.app;
        let today = app.now().date();
        let set =
            async |state, since| manage::set_case_state(&secretariat, app, Country::No, state, since).await;
        assert_eq!(
            key(set(CaseState::Concluded, today + Duration::days(1)).await),
            "network-error-date-to-come"
        );
        set(CaseState::Running, today - Duration::days(9)).await.unwrap();
        set(CaseState::Continuing, today).await.unwrap();
        assert_eq!(
            key(set(CaseState::Planned, today - Duration::days(1)).await),
            "network-error-date-before"
        );
        let case = network::get_case(&Actor::Visitor, app, "NO", UiLang::Nb).await.unwrap();
        assert_eq!(case.card.state, CaseState::Continuing, "{}", world.name);
        let steps = manage::case_steps(&secretariat, app, Country::No).await.unwrap();
        assert_eq!(
            steps.iter().map(|step| step.state).collect::<Vec<_>>(),
            [CaseState::Continuing, CaseState::Running]
        );
    })
    .await;
}

#[tokio::test]
async fn the_audit_trail_is_read_in_pages_by_the_secretariat_alone() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let lead = world.person("projectleader.no").await;
        let query = TrailQuery::default();
        assert_eq!(
            service::list_trail(&lead, &world.app, &query, None).await.unwrap_err(),
            Failure::Forbidden
        );
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let page = service::list_trail(&secretariat, &world.app, &query, after.as_deref()).await.unwrap();
            seen.extend(page.items.into_iter().map(|row| (row.at, row.subject, row.action)));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let all = service::all_trail(&secretariat, &world.app, &query).await.unwrap();
        assert!(seen.len() > 50 && seen.len() == all.len(), "{}", world.name);
        assert!(seen.windows(2).all(|pair| pair[0].0 >= pair[1].0), "the newest first");
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let file = client.get("/admin/audit.csv?action=accounts.").await;
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("audit.csv"));
        assert!(file.bytes.starts_with("\u{feff}".as_bytes()));
        let page = client.get("/admin/audit?action=accounts.create&lang=en").await.text();
        assert!(page.contains("Made an account") && !page.contains("<code>accounts.create</code>"), "{page}");
    })
    .await;
}
