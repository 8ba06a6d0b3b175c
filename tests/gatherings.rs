//! Gatherings: who sees them, in which language, who gets a place, what comes of them.

mod after;
mod agenda;
mod places;
mod telling;

use app::gatherings::model::{
    GatheringError, GatheringId, GatheringInput, Invited, MinutesInput, WordsInput,
};
use app::gatherings::server::service;
use app::gatherings::view::GatheringView;
use app::network::server::setup::known;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};

use crate::support::{World, on_both, samples};

pub const ORGANISER: &str = "facilitator.no";
pub const MEMBER: &str = "school.steinkjer.no";
pub const OTHER: &str = "health.skaun.no";
pub const THIRD: &str = "school.averoy.no";
pub const FOREIGN: &str = "school.esimerkkila.fi";

/// The facts of a day in December 2019, for forty.
pub fn facts(scope: &str) -> GatheringInput {
    GatheringInput {
        kind: "seminar".to_owned(),
        scope: scope.to_owned(),
        starts_on: "2019-12-10".to_owned(),
        starts_time: "09:00".to_owned(),
        ends_on: "2019-12-10".to_owned(),
        ends_time: "15:00".to_owned(),
        zone: "Europe/Oslo".to_owned(),
        place: "Steinkjer".to_owned(),
        country: "NO".to_owned(),
        hosts: "Steinkjer kommune".to_owned(),
        capacity: "40".to_owned(),
        sign_up_until: "2019-12-01".to_owned(),
        online_link: "https://moete.example/rom-7".to_owned(),
        ..GatheringInput::default()
    }
}

/// Title and description in a language.
pub fn words(lang: ContentLang, title: &str) -> WordsInput {
    WordsInput {
        lang: Some(lang),
        title: title.to_owned(),
        text: format!("{title}: vi lærer av hverandre."),
        ..WordsInput::default()
    }
}

/// The code of the network that the organiser runs.
pub async fn network(world: &World) -> String {
    let known = known(&Actor::System, &world.app).await.unwrap();
    format!("network:{}", known.networks["ks-learning-network"])
}

/// A gathering of the organiser's network, planned and nobody invited.
pub async fn planned(world: &World, change: impl FnOnce(&mut GatheringInput)) -> GatheringId {
    let organiser = world.person(ORGANISER).await;
    let mut facts = facts(&network(world).await);
    change(&mut facts);
    let words = words(ContentLang::Nb, "Felles seminar");
    service::create(&organiser, &world.app, world.app.new_id(), &facts, &words).await.unwrap()
}

/// The same, and its network is invited.
pub async fn invited(world: &World, change: impl FnOnce(&mut GatheringInput)) -> GatheringId {
    let id = planned(world, change).await;
    let organiser = world.person(ORGANISER).await;
    let network = Invited::from_code(&network(world).await);
    service::invite(&organiser, &world.app, id, network.as_ref()).await.unwrap();
    id
}

/// What somebody sees of it.
pub async fn seen(world: &World, name: &str, id: GatheringId) -> Result<GatheringView, GatheringError> {
    service::get(&world.person(name).await, &world.app, id, UiLang::Nb, None).await
}

/// The fields that are wrong.
pub fn wrong<T: std::fmt::Debug>(done: Result<T, GatheringError>) -> Vec<String> {
    match done {
        Err(Failure::Invalid(errors)) => errors.0.into_iter().map(|error| error.field).collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn who_is_invited_sees_it_and_nobody_else_knows_of_it() {
    on_both(async |world: World| {
        let id = planned(&world, |_| {}).await;
        for name in [MEMBER, FOREIGN, "projectleader.fi", "evaluator.fafo"] {
            assert_eq!(seen(&world, name, id).await.unwrap_err(), Failure::NotFound, "{name}");
        }
        for name in [ORGANISER, "projectleader.no", "secretariat"] {
            assert!(seen(&world, name, id).await.unwrap().can.organise, "{name}");
        }
        let organiser = world.person(ORGANISER).await;
        let invite = async |code: &str| {
            let one = Invited::from_code(code).unwrap();
            service::invite(&organiser, &world.app, id, Some(&one)).await.unwrap();
        };
        invite(&network(&world).await).await;
        let view = seen(&world, MEMBER, id).await.unwrap();
        assert!(!view.can.organise && view.can.sign_up);
        assert_eq!(seen(&world, FOREIGN, id).await.unwrap_err(), Failure::NotFound);
        invite("role:evaluator").await;
        assert!(seen(&world, "evaluator.fafo", id).await.is_ok(), "evaluators read what they are invited to");
        let foreign = world.person(FOREIGN).await;
        invite(&format!("person:{}", foreign.account().unwrap())).await;
        assert!(seen(&world, FOREIGN, id).await.is_ok());
        let list = async |actor: &Actor| {
            let list = service::list_coming(actor, &world.app, UiLang::Nb).await.unwrap();
            list.iter().any(|card| card.id == id)
        };
        assert!(list(&foreign).await && !list(&world.person("projectleader.fi").await).await);
        invite("case:FI").await;
        assert!(list(&world.person("projectleader.fi").await).await);
        let one = Invited::Person(foreign.account().unwrap().0);
        service::uninvite(&organiser, &world.app, id, &one).await.unwrap();
        assert!(seen(&world, FOREIGN, id).await.is_ok(), "the school belongs to the Finnish case");
        service::uninvite(&organiser, &world.app, id, &Invited::Case("FI".to_owned())).await.unwrap();
        assert_eq!(seen(&world, FOREIGN, id).await.unwrap_err(), Failure::NotFound);
    })
    .await;
}

#[tokio::test]
async fn what_is_open_to_everybody_shows_visitors_neither_people_nor_link_nor_papers() {
    on_both(async |world: World| {
        let id = planned(&world, |facts| facts.open = true).await;
        let member = world.person(MEMBER).await;
        service::sign_up(&member, &world.app, id, None).await.unwrap();
        let organiser = world.person(ORGANISER).await;
        let minutes = MinutesInput {
            lang: Some(ContentLang::Nb),
            decisions: "Vi møtes igjen.".to_owned(),
            ..MinutesInput::default()
        };
        service::write_minutes(&organiser, &world.app, id, 0, &minutes).await.unwrap();
        let view = service::get(&Actor::Visitor, &world.app, id, UiLang::Nb, None).await.unwrap();
        assert_eq!(view.words.title, "Felles seminar");
        assert_eq!((&view.online_link, &view.participants, &view.minutes), (&None, &None, &None));
        assert!(!view.can.sign_up);
        let foreign = seen(&world, FOREIGN, id).await.unwrap();
        assert!(foreign.minutes.is_some() && foreign.online_link.is_none() && foreign.participants.is_none());
        let mut browser = world.client();
        let page = browser.get(&format!("/gatherings/{id}")).await.text();
        assert!(
            page.contains("Felles seminar") && !page.contains("rom-7") && !page.contains("Rektor"),
            "{page}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_reader_gets_the_language_they_read_best_and_can_ask_for_another() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        for (lang, title) in [(ContentLang::Fi, "Yhteinen seminaari"), (ContentLang::En, "Joint seminar")] {
            service::write_words(&organiser, &world.app, id, 0, &words(lang, title)).await.unwrap();
        }
        let member = world.person(MEMBER).await;
        let title = async |reader: UiLang, chosen: Option<ContentLang>| {
            let view = service::get(&member, &world.app, id, reader, chosen).await.unwrap();
            (view.words.title, view.words.lang)
        };
        assert_eq!(title(UiLang::Fi, None).await, ("Yhteinen seminaari".to_owned(), ContentLang::Fi));
        assert_eq!(title(UiLang::Da, None).await.1, ContentLang::Nb, "Danes read Norwegian before English");
        assert_eq!(title(UiLang::Kl, None).await.1, ContentLang::En);
        assert_eq!(title(UiLang::Fi, Some(ContentLang::En)).await.0, "Joint seminar");
        assert_eq!(
            title(UiLang::Fi, Some(ContentLang::Se)).await.1,
            ContentLang::Fi,
            "what is not there is not asked for"
        );
        let mut browser = world.client();
        browser.sign_in(MEMBER).await;
        let page = browser.get(&format!("/gatherings/{id}?read=fi&lang=nb")).await.text();
        let heading = page.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(heading.contains("lang=\"fi\"") && heading.ends_with(">Yhteinen seminaari"), "{heading}");
    })
    .await;
}

#[tokio::test]
async fn the_same_form_twice_plans_one_gathering() {
    on_both(async |world: World| {
        let organiser = world.person(ORGANISER).await;
        let (facts, words, form) =
            (facts(&network(&world).await), words(ContentLang::Nb, "Seminar"), world.app.new_id());
        let first = service::create(&organiser, &world.app, form, &facts, &words).await.unwrap();
        let second = service::create(&organiser, &world.app, form, &facts, &words).await.unwrap();
        assert_eq!(first, second);
        let stranger = world.person("projectleader.no").await;
        let other = service::create(&stranger, &world.app, form, &facts, &words).await;
        assert_eq!(other.unwrap_err(), Failure::Forbidden, "somebody else's form");
    })
    .await;
}

#[tokio::test]
async fn those_who_run_nothing_plan_nothing_and_nobody_plans_for_others() {
    on_both(async |world: World| {
        let words = words(ContentLang::Nb, "Seminar");
        let plan = async |name: &str, scope: &str| {
            let actor = world.person(name).await;
            service::create(&actor, &world.app, world.app.new_id(), &facts(scope), &words).await
        };
        for name in [MEMBER, "evaluator.fafo", "projectgroup.is"] {
            assert_eq!(plan(name, "programme").await.unwrap_err(), Failure::Forbidden, "{name}");
        }
        assert_eq!(wrong(plan(ORGANISER, "programme").await), ["scope"]);
        assert_eq!(wrong(plan("projectleader.fi", "case:NO").await), ["scope"]);
        assert_eq!(wrong(plan("secretariat", "municipality:x").await), ["scope"]);
        assert!(
            plan("projectleader.no", &network(&world).await).await.is_ok(),
            "the case leads its networks"
        );
        assert!(plan("secretariat", "programme").await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_stale_save_is_a_conflict_that_shows_what_was_saved() {
    on_both(async |world: World| {
        let id = planned(&world, |_| {}).await;
        let (one, other) = (world.person(ORGANISER).await, world.person("projectleader.no").await);
        let (mut input, version) = service::get_for_edit(&one, &world.app, id).await.unwrap();
        input.place = "Skaun".to_owned();
        service::revise(&other, &world.app, id, version, &input).await.unwrap();
        input.place = "Lunner".to_owned();
        let Err(Failure::Conflict(meanwhile)) = service::revise(&one, &world.app, id, version, &input).await
        else {
            panic!("the second save must not pass");
        };
        assert!(meanwhile.theirs.contains(&("place".to_owned(), "Skaun".to_owned())));
        assert_eq!(meanwhile.by, "Prosjektleder, Norge");
        assert_eq!(seen(&world, ORGANISER, id).await.unwrap().card.place, "Skaun");
        service::revise(&one, &world.app, id, meanwhile.version, &input).await.unwrap();
        assert_eq!(seen(&world, ORGANISER, id).await.unwrap().card.place, "Lunner");

        let first = words(ContentLang::Nb, "Ny tittel");
        service::write_words(&other, &world.app, id, 1, &first).await.unwrap();
        let late = service::write_words(&one, &world.app, id, 1, &words(ContentLang::Nb, "Min tittel")).await;
        let Err(Failure::Conflict(meanwhile)) = late else { panic!("{late:?}") };
        assert_eq!((meanwhile.version, meanwhile.theirs[0].1.as_str()), (2, "Ny tittel"));

        let mut browser = world.client();
        browser.sign_in(ORGANISER).await;
        let sent = [("lang", "nb"), ("title", "Min tittel"), ("text", ""), ("version", "1")];
        let answer = browser.post(&format!("/gatherings/{id}/words"), &sent).await;
        let page = answer.text();
        assert_eq!(answer.status, axum::http::StatusCode::CONFLICT);
        assert!(
            page.contains("Ny tittel") && page.contains("value=\"Min tittel\""),
            "both stand there: {page}"
        );
    })
    .await;
}

#[tokio::test]
async fn an_identity_number_is_stopped_in_every_field_that_others_read() {
    on_both(async |world: World| {
        let number = samples::identity_number();
        let id = planned(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        let (mut input, version) = service::get_for_edit(&organiser, &world.app, id).await.unwrap();
        input.place = format!("Hos {number}");
        assert_eq!(wrong(service::revise(&organiser, &world.app, id, version, &input).await), ["place"]);
        input.place = "Skaun".to_owned();
        input.hosts = format!("Hos {number}");
        assert_eq!(wrong(service::revise(&organiser, &world.app, id, version, &input).await), ["hosts"]);
        let said = WordsInput { text: format!("Om {number}"), ..words(ContentLang::Nb, "Tittel") };
        assert_eq!(wrong(service::write_words(&organiser, &world.app, id, 1, &said).await), ["text"]);
        let minutes = MinutesInput {
            lang: Some(ContentLang::Nb),
            decisions: format!("Om {number}"),
            ..MinutesInput::default()
        };
        assert_eq!(
            wrong(service::write_minutes(&organiser, &world.app, id, 0, &minutes).await),
            ["decisions"]
        );
        assert_eq!(wrong(service::cancel(&organiser, &world.app, id, &said).await), ["text"]);
        assert!(!seen(&world, ORGANISER, id).await.unwrap().words.html.contains(&number));
    })
    .await;
}
