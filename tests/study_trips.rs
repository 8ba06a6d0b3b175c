//! Study trips: from the wish over the answer and the dates to the programme.

mod dates;
mod notes;
mod programme;
mod telling;

use app::gatherings::model::WordsInput;
use app::network::model::MunicipalityId;
use app::network::server::setup::known;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::privacy::model::Leaving;
use app::privacy::server::service as privacy;
use app::study_trips::model::{
    AnswerInput, DateInput, SessionId, SessionInput, Side, SideState, TripDateId, TripError, TripId,
    TripState, Vote, WishInput,
};
use app::study_trips::server::service::{self, Part};
use app::study_trips::server::{dates as poll, own_data, programme as sessions, together, wishing, words};
use app::study_trips::view::TripView;

use crate::support::{World, experience, on_both};

pub const VISITOR: &str = "family-house.tasiilaq.gl";
pub const HOST: &str = "ppt.breidholt.is";
pub const OTHER_HOST: &str = "school.breidholt.is";
pub const STRANGER: &str = "school.steinkjer.no";

pub async fn place(world: &World, key: &str) -> MunicipalityId {
    known(&Actor::System, &world.app).await.unwrap().municipalities[key]
}

pub fn written(lang: ContentLang, title: &str) -> WordsInput {
    WordsInput {
        lang: Some(lang),
        title: title.to_owned(),
        text: format!("{title}: vi vil gerne lære af jer."),
        ..WordsInput::default()
    }
}

/// A wish of one municipality, written by somebody of it, to another one.
pub async fn wish(world: &World, (person, from): (&str, &str), to: &str) -> TripId {
    let input = WishInput {
        post: None,
        visiting: Some(place(world, from).await),
        hosting: Some(place(world, to).await),
        words: written(ContentLang::Nb, "Vi vil se"),
    };
    let actor = world.person(person).await;
    wishing::create(&actor, &world.app, world.app.new_id(), &input).await.unwrap()
}

pub async fn answer(
    world: &World,
    id: TripId,
    (person, place_key): (&str, &str),
    welcome: bool,
    text: &str,
) -> Result<(), TripError> {
    let input = AnswerInput {
        municipality: Some(place(world, place_key).await),
        welcome: Some(welcome),
        lang: Some(ContentLang::Is),
        text: text.to_owned(),
        ..AnswerInput::default()
    };
    wishing::answer(&world.person(person).await, &world.app, id, &input).await
}

/// A trip whose host said welcome.
pub async fn planned(world: &World, visitor: (&str, &str), host: (&str, &str)) -> TripId {
    let id = wish(world, visitor, host.1).await;
    answer(world, id, host, true, "").await.unwrap();
    id
}

pub fn days(first: &str, last: &str) -> DateInput {
    DateInput { first_day: first.to_owned(), last_day: last.to_owned(), ..DateInput::default() }
}

/// The same, and its dates are chosen: 20 to 22 April 2020.
pub async fn chosen(world: &World, visitor: (&str, &str), host: (&str, &str)) -> (TripId, TripDateId) {
    let id = planned(world, visitor, host).await;
    let actor = world.person(visitor.0).await;
    poll::propose(&actor, &world.app, id, &days("2020-04-20", "2020-04-22")).await.unwrap();
    let date = poll::get_poll(&actor, &world.app, id, UiLang::Nb).await.unwrap().dates[0].id;
    poll::choose(&actor, &world.app, id, date).await.unwrap();
    (id, date)
}

/// A session on 21 April.
pub async fn session(
    world: &World,
    person: &str,
    id: TripId,
    time: &str,
    minutes: i32,
    title: &str,
) -> SessionId {
    let input = SessionInput {
        kind: "session".to_owned(),
        day: "2020-04-21".to_owned(),
        time: time.to_owned(),
        minutes: minutes.to_string(),
        place: "Fellaskóli".to_owned(),
        host: "Skólastjóri".to_owned(),
        host_phone: "+354 123 4567".to_owned(),
        titles: vec![(Some(ContentLang::Nb), title.to_owned())],
        ..SessionInput::default()
    };
    sessions::add_session(&world.person(person).await, &world.app, id, &input).await.unwrap()
}

pub async fn seen(world: &World, name: &str, id: TripId) -> Result<TripView, TripError> {
    service::get(&world.person(name).await, &world.app, id, UiLang::Nb, None).await
}

/// The fields that are wrong.
pub fn wrong<T: std::fmt::Debug>(done: Result<T, TripError>) -> Vec<String> {
    match done {
        Err(Failure::Invalid(errors)) => errors.0.into_iter().map(|error| error.field).collect(),
        other => panic!("{other:?}"),
    }
}

pub const TASIILAQ: (&str, &str) = (VISITOR, "tasiilaq");
pub const BREIDHOLT: (&str, &str) = (HOST, "breidholt");

async fn listed(world: &World, name: &str, part: Part) -> Vec<TripId> {
    let actor = world.person(name).await;
    let page = service::list(&actor, &world.app, part, None, UiLang::Nb).await.unwrap();
    page.items.into_iter().map(|card| card.id).collect()
}

#[tokio::test]
async fn a_wish_is_between_the_two_until_the_host_says_welcome() {
    on_both(async |world: World| {
        let id = wish(&world, TASIILAQ, "breidholt").await;
        for name in [STRANGER, "projectleader.no", "projectgroup.no"] {
            assert_eq!(seen(&world, name, id).await.unwrap_err(), Failure::NotFound, "{name}");
            assert!(!listed(&world, name, Part::Wishes).await.contains(&id), "{name}");
        }
        for name in [VISITOR, HOST, "projectleader.gl", "projectleader.is", "secretariat", "evaluator.fafo"] {
            assert!(seen(&world, name, id).await.is_ok(), "{name}");
            assert!(listed(&world, name, Part::Wishes).await.contains(&id), "{name}");
        }
        assert!(!seen(&world, "evaluator.fafo", id).await.unwrap().can.organise);
        assert_eq!(seen(&world, HOST, id).await.unwrap().can.answer_for.len(), 1);
        let wrong_side = answer(&world, id, (VISITOR, "breidholt"), true, "").await;
        assert_eq!(wrong_side.unwrap_err(), Failure::Forbidden, "nobody answers for others");
        answer(&world, id, BREIDHOLT, true, "Verið velkomin!").await.unwrap();
        let view = seen(&world, STRANGER, id).await.unwrap();
        assert_eq!(view.card.state, TripState::Planned);
        assert!(!view.can.organise && !view.can.vote);
        assert!(listed(&world, STRANGER, Part::UnderWay).await.contains(&id));
        assert!(!listed(&world, VISITOR, Part::Wishes).await.contains(&id));
        let view = seen(&world, HOST, id).await.unwrap();
        assert!(view.can.organise, "who answers plans");
        assert_eq!(view.organisers.len(), 2);
        let said = view.card.sides.iter().find(|side| side.side == Side::Hosting).unwrap();
        assert_eq!(said.words.as_ref().unwrap().plain.trim(), "Verið velkomin!");
        assert!(
            !seen(&world, OTHER_HOST, id).await.unwrap().can.organise,
            "a colleague does not, until added"
        );
        let again = answer(&world, id, (OTHER_HOST, "breidholt"), false, "Nei").await;
        assert_eq!(again.unwrap_err(), Failure::Forbidden, "it is answered");
    })
    .await;
}

#[tokio::test]
async fn not_now_needs_words_and_another_municipality_can_be_asked() {
    on_both(async |world: World| {
        let id = wish(&world, TASIILAQ, "breidholt").await;
        assert_eq!(wrong(answer(&world, id, BREIDHOLT, false, " ").await), ["text"]);
        answer(&world, id, BREIDHOLT, false, "Ekki í vetur.").await.unwrap();
        let view = seen(&world, VISITOR, id).await.unwrap();
        assert_eq!(view.card.state, TripState::Wished);
        let visitor = world.person(VISITOR).await;
        let steinkjer = place(&world, "steinkjer").await;
        let ask = async |municipality| {
            together::ask(&visitor, &world.app, id, municipality, Some(Side::Hosting)).await
        };
        ask(Some(steinkjer)).await.unwrap();
        assert_eq!(wrong(ask(Some(steinkjer)).await), ["municipality"], "twice is refused");
        answer(&world, id, (STRANGER, "steinkjer"), true, "").await.unwrap();
        let view = seen(&world, VISITOR, id).await.unwrap();
        assert_eq!(view.card.state, TripState::Planned);
        let state = |key: &str| {
            let found = view.card.sides.iter().find(|side| side.municipality.slug == key);
            found.unwrap().state
        };
        let states = ["tasiilaq", "breidholt", "steinkjer"].map(state);
        assert_eq!(states, [SideState::Welcome, SideState::Declined, SideState::Welcome]);
        let last = together::withdraw(&visitor, &world.app, id, steinkjer).await;
        assert_eq!(wrong(last), ["withdraw"], "somebody must host");
    })
    .await;
}

#[tokio::test]
async fn the_same_form_makes_one_wish_and_what_is_wrong_is_said_at_the_fields() {
    on_both(async |world: World| {
        let visitor = world.person(VISITOR).await;
        let (tasiilaq, breidholt) = (place(&world, "tasiilaq").await, place(&world, "breidholt").await);
        let good = WishInput {
            post: None,
            visiting: Some(tasiilaq),
            hosting: Some(breidholt),
            words: written(ContentLang::Da, "Vi vil se"),
        };
        let form = world.app.new_id();
        let first = wishing::create(&visitor, &world.app, form, &good).await.unwrap();
        assert_eq!(wishing::create(&visitor, &world.app, form, &good).await.unwrap(), first);
        let create =
            async |input: WishInput| wishing::create(&visitor, &world.app, world.app.new_id(), &input).await;
        let own = WishInput { hosting: Some(tasiilaq), ..good.clone() };
        assert_eq!(wrong(create(own).await), ["hosting"]);
        let foreign = WishInput { visiting: Some(breidholt), hosting: Some(tasiilaq), ..good.clone() };
        assert_eq!(wrong(create(foreign).await), ["visiting"], "nobody wishes for others");
        let empty = WishInput { words: WordsInput::default(), ..good.clone() };
        assert_eq!(wrong(create(empty).await), ["lang", "title", "text"]);
        let mut number = good.clone();
        "Ring til 010112-4567".clone_into(&mut number.words.text);
        assert_eq!(wrong(create(number).await), ["text"], "the guard looks at it");
        let lead = world.person("projectleader.is").await;
        let refused = wishing::create(&lead, &world.app, world.app.new_id(), &good).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden, "who stands for no municipality wishes nothing");
    })
    .await;
}

#[tokio::test]
async fn a_wish_begins_with_a_post_and_names_it_to_those_who_see_that() {
    on_both(async |world: World| {
        let author = world.person(STRANGER).await;
        let open = world.publish(&author, &experience("members")).await;
        let closed = world.publish(&author, &experience("network")).await;
        let visitor = world.person(VISITOR).await;
        let steinkjer = place(&world, "steinkjer").await;
        let host = async |actor: &Actor, post| wishing::find_host(actor, &world.app, post).await.unwrap();
        assert_eq!(host(&visitor, open).await, Some(Some(steinkjer)));
        assert_eq!(host(&visitor, closed).await, None, "who does not see it is shown no way");
        assert_eq!(host(&author, open).await, None, "nobody visits themselves");
        assert_eq!(host(&world.person("evaluator.fafo").await, open).await, None);
        let wish = async |post| {
            let input = WishInput {
                post: Some(post),
                visiting: Some(place(&world, "tasiilaq").await),
                hosting: Some(steinkjer),
                words: written(ContentLang::Da, "Vi vil se"),
            };
            wishing::create(&visitor, &world.app, world.app.new_id(), &input).await.unwrap()
        };
        let id = wish(open).await;
        assert_eq!(seen(&world, VISITOR, id).await.unwrap().post.unwrap().0, open);
        let id = wish(closed).await;
        assert_eq!(seen(&world, VISITOR, id).await.unwrap().post, None);
        assert_eq!(seen(&world, STRANGER, id).await.unwrap().post, None, "it was never kept");
    })
    .await;
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let (visitor, host) = (world.person(VISITOR).await, world.person(HOST).await);
        let get =
            async |actor: &Actor| words::get_words(actor, &world.app, id, ContentLang::Nb).await.unwrap();
        let (_, number) = get(&visitor).await;
        let write = async |actor: &Actor, title: &str| {
            words::write_words(actor, &world.app, id, number, &written(ContentLang::Nb, title)).await
        };
        write(&host, "Breiðholt tar imot").await.unwrap();
        let Err(Failure::Conflict(theirs)) = write(&visitor, "Tasiilaq kommer").await else {
            panic!("the second one is told");
        };
        assert_eq!(theirs.version, 2);
        assert_eq!(theirs.theirs[0], ("title".to_owned(), "Breiðholt tar imot".to_owned()));
        assert!(!theirs.by.is_empty());
        words::write_words(&visitor, &world.app, id, 2, &written(ContentLang::Nb, "Tasiilaq kommer"))
            .await
            .unwrap();
        words::write_words(&visitor, &world.app, id, 0, &written(ContentLang::Fi, "Tasiilaq tulee"))
            .await
            .unwrap();
        let finnish = service::get(&host, &world.app, id, UiLang::Fi, None).await.unwrap();
        assert_eq!((finnish.words.title.as_str(), finnish.words.lang), ("Tasiilaq tulee", ContentLang::Fi));
        let danish = service::get(&host, &world.app, id, UiLang::Da, None).await.unwrap();
        assert_eq!(danish.words.lang, ContentLang::Nb, "the language a Dane reads best");
    })
    .await;
}

#[tokio::test]
async fn organisers_are_those_of_the_sides_and_somebody_stays() {
    on_both(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        let (visitor, host) = (world.person(VISITOR).await, world.person(HOST).await);
        let account = async |name: &str| world.person(name).await.account().unwrap();
        let stranger = account(STRANGER).await;
        let refused = together::add_organiser(&visitor, &world.app, id, Some(stranger)).await;
        assert_eq!(wrong(refused), ["account"], "who stands for no side plans nothing");
        let other = account(OTHER_HOST).await;
        together::add_organiser(&visitor, &world.app, id, Some(other)).await.unwrap();
        let view = seen(&world, OTHER_HOST, id).await.unwrap();
        assert!(view.can.organise);
        assert_eq!(view.organisers.last().unwrap().side, Side::Hosting);
        let own = host.account().unwrap();
        together::remove_organiser(&visitor, &world.app, id, own).await.unwrap();
        assert!(!seen(&world, HOST, id).await.unwrap().can.organise);
        let last = together::remove_organiser(&visitor, &world.app, id, other).await;
        assert_eq!(wrong(last), ["account"]);
        let people = together::get_people(&visitor, &world.app, id, UiLang::Nb).await.unwrap();
        assert!(people.candidates.iter().any(|one| one.account == own));
        assert!(people.candidates.iter().all(|one| one.account != stranger));
    })
    .await;
}

#[tokio::test]
async fn called_off_it_stays_with_its_reason_and_nobody_plans_any_more() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let host = world.person(HOST).await;
        let off = async |why: &WordsInput| wishing::call_off(&host, &world.app, id, why).await;
        assert_eq!(wrong(off(&WordsInput::default()).await), ["text", "lang"]);
        let why = WordsInput {
            lang: Some(ContentLang::Is),
            text: "Flugi er aflýst.".to_owned(),
            ..WordsInput::default()
        };
        off(&why).await.unwrap();
        assert_eq!(off(&why).await.unwrap_err(), Failure::Forbidden);
        let view = seen(&world, STRANGER, id).await.unwrap();
        assert_eq!(view.card.state, TripState::CalledOff);
        assert_eq!(view.reason.unwrap().plain.trim(), "Flugi er aflýst.");
        assert!(!seen(&world, VISITOR, id).await.unwrap().can.organise);
        assert!(listed(&world, STRANGER, Part::Past).await.contains(&id));
    })
    .await;
}

#[tokio::test]
async fn own_data_has_it_and_leaving_takes_it_away() {
    on_both(async |world: World| {
        let (id, date) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let visitor = world.person(VISITOR).await;
        poll::vote(&visitor, &world.app, id, &[(date, Vote::Yes)]).await.unwrap();
        let own = own_data::own_data(&visitor, &world.app).await.unwrap();
        assert!(own.wished.iter().any(|trip| trip.id == id.0));
        assert!(own.organised.iter().any(|trip| trip.id == id.0));
        assert!(own.answered.iter().any(|one| one.trip.id == id.0 && one.answer == "welcome"));
        assert!(own.votes.iter().any(|one| one.trip.id == id.0 && one.answer == "yes"));
        let (password, texts) = ("vitja-demo-2019".to_owned(), "keep".to_owned());
        let leaving = Leaving { password, texts, understood: true };
        privacy::delete_account(&visitor, &world.app, &leaving).await.unwrap();
        let view = seen(&world, HOST, id).await.unwrap();
        assert_eq!(view.organisers.len(), 1, "who has left plans no more");
        let poll = poll::get_poll(&world.person(HOST).await, &world.app, id, UiLang::Nb).await.unwrap();
        assert!(poll.dates[0].votes.iter().all(|(_, names)| names.is_empty()));
    })
    .await;
}
