//! Before and after study trips: questions, what to know, costs; places and needs; reports and what came of them.

mod later;
mod places;
pub mod reports;

use app::network::model::MunicipalityId;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::study_trips::before::{
    BriefingInput, CostInput, Currency, PROGRAMME, Payer, QuestionId, QuestionInput, QuestionsView,
};
use app::study_trips::model::{TripError, TripId};
use app::study_trips::server::questions::{self, Change};
use app::study_trips::server::{briefing, costs, way};
use app::study_trips::view::WayView;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::study_trips::{BREIDHOLT, HOST, STRANGER, TASIILAQ, VISITOR, chosen, place, wrong};
use crate::support::{World, on_both};

/// Two weeks after the last day of a trip whose dates are chosen.
pub const TWO_WEEKS_LATER: OffsetDateTime = datetime!(2020-05-08 10:00 UTC);
/// Half a year after it.
pub const HALF_A_YEAR_LATER: OffsetDateTime = datetime!(2020-10-23 10:00 UTC);

pub const STEINKJER: (&str, &str) = ("school.steinkjer.no", "steinkjer");
pub const COLLEAGUE: &str = "ppt.steinkjer.no";
pub const THIRD: &str = "child-welfare.steinkjer.no";

/// What somebody sees of what comes before and after.
pub async fn around(world: &World, name: &str, id: TripId) -> Result<WayView, TripError> {
    way::get(&world.person(name).await, &world.app, id, UiLang::Nb).await
}

pub fn question(text: &str) -> QuestionInput {
    QuestionInput {
        lang: Some(ContentLang::Da),
        text: text.to_owned(),
        themes: vec!["coordinator".to_owned(), "shared-arenas".to_owned()],
        numbers_ok: false,
    }
}

pub async fn ask(
    world: &World,
    name: &str,
    id: TripId,
    municipality: MunicipalityId,
    text: &str,
) -> QuestionId {
    questions::add(&world.person(name).await, &world.app, id, municipality, &question(text)).await.unwrap()
}

fn texts(list: &[QuestionsView]) -> Vec<String> {
    list.iter().flat_map(|one| one.questions.iter().map(|one| one.words.plain.clone())).collect()
}

#[tokio::test]
async fn questions_are_written_by_each_visiting_municipality_and_read_by_all() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let (own, host) = (place(&world, "tasiilaq").await, place(&world, "breidholt").await);
        let visitor = world.person(VISITOR).await;
        let first = ask(&world, VISITOR, id, own, "Hvem ringer skolen til?").await;
        ask(&world, VISITOR, id, own, "Hvad sker der så?").await;
        let other = world.person(HOST).await;
        for municipality in [own, host] {
            let refused = questions::add(&other, &world.app, id, municipality, &question("Nej")).await;
            assert_eq!(refused.unwrap_err(), Failure::Forbidden, "hosts bring no questions");
        }
        let seen = around(&world, STRANGER, id).await.unwrap().questions;
        assert_eq!(texts(&seen), ["Hvem ringer skolen til?", "Hvad sker der så?"]);
        let one = &seen[0].questions[0];
        assert_eq!((one.words.lang, one.themes.len()), (ContentLang::Da, 2));
        assert!(!seen[0].can_write && around(&world, VISITOR, id).await.unwrap().questions[0].can_write);
        questions::change(&visitor, &world.app, id, first, Change::Down).await.unwrap();
        assert_eq!(
            texts(&around(&world, HOST, id).await.unwrap().questions),
            ["Hvad sker der så?", "Hvem ringer skolen til?"]
        );
        questions::change(&visitor, &world.app, id, first, Change::Remove).await.unwrap();
        assert_eq!(texts(&around(&world, HOST, id).await.unwrap().questions), ["Hvad sker der så?"]);
        assert_eq!(
            questions::get(&visitor, &world.app, id, first).await.unwrap_err(),
            Failure::NotFound,
            "gone with its text"
        );
    })
    .await;
}

#[tokio::test]
async fn a_question_has_a_language_known_themes_and_no_identity_number() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let own = place(&world, "tasiilaq").await;
        let visitor = world.person(VISITOR).await;
        let add = async |input: QuestionInput| questions::add(&visitor, &world.app, id, own, &input).await;
        let mut input = question("  ");
        input.lang = None;
        input.themes.push("weather".to_owned());
        assert_eq!(wrong(add(input).await), ["lang", "text", "themes"]);
        assert_eq!(wrong(add(question("Hvem hjælper 150760-1111?")).await), ["text"], "the guard");
        for number in 0..12 {
            add(question(&format!("Spørgsmål {number}"))).await.unwrap();
        }
        assert_eq!(wrong(add(question("Et til")).await), ["text"], "enough is enough");
    })
    .await;
}

#[tokio::test]
async fn two_colleagues_who_change_a_question_see_both_texts() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let own = place(&world, "steinkjer").await;
        let asked = ask(&world, STEINKJER.0, id, own, "Hvem ringer?").await;
        let (one, two) = (world.person(STEINKJER.0).await, world.person(COLLEAGUE).await);
        let (mut input, _, version) = questions::get(&two, &world.app, id, asked).await.unwrap();
        questions::revise(&one, &world.app, id, asked, version, &question("Hvem ringer først?"))
            .await
            .unwrap();
        input.text = "Hvem ringer sist?".to_owned();
        let Err(Failure::Conflict(theirs)) =
            questions::revise(&two, &world.app, id, asked, version, &input).await
        else {
            panic!("a conflict")
        };
        assert!(theirs.theirs.contains(&("text".to_owned(), "Hvem ringer først?".to_owned())));
        assert_eq!((theirs.version, theirs.by.as_str()), (version + 1, "Rektor, Steinkjer"));
        let mut browser = world.client();
        browser.sign_in(COLLEAGUE).await;
        let form = [("version", "1"), ("lang", "nb"), ("text", "Hvem ringer sist?")];
        let page = browser.post(&format!("/trips/{id}/questions/{asked}"), &form).await;
        assert_eq!(page.status, axum::http::StatusCode::CONFLICT);
        let page = page.text();
        assert!(page.contains("Hvem ringer først?") && page.contains("Hvem ringer sist?"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_to_know_is_written_in_several_languages_and_read_in_the_best() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let host = world.person(HOST).await;
        let write = async |lang, briefing: &str, practical: &str, number| {
            let input = BriefingInput {
                lang: Some(lang),
                briefing: briefing.to_owned(),
                practical: practical.to_owned(),
                numbers_ok: false,
            };
            briefing::write(&host, &world.app, id, number, &input).await
        };
        assert_eq!(wrong(write(ContentLang::Is, " ", "", 0).await), ["briefing"]);
        write(ContentLang::Is, "Ein miðstöð.", "Takið með regnföt.", 0).await.unwrap();
        write(ContentLang::En, "One centre.", "Bring rain clothes.", 0).await.unwrap();
        let read = |view: WayView| view.briefing.map(|one| (one.briefing.plain, one.practical.plain));
        let norwegian = read(around(&world, STRANGER, id).await.unwrap()).unwrap();
        assert_eq!(norwegian, ("One centre.".to_owned(), "Bring rain clothes.".to_owned()));
        let Err(Failure::Conflict(theirs)) = write(ContentLang::En, "A centre.", "", 0).await else {
            panic!("a conflict")
        };
        assert_eq!(theirs.theirs[0], ("briefing".to_owned(), "One centre.".to_owned()));
        let member = world.person("school.averoy.no").await;
        let input = BriefingInput { lang: Some(ContentLang::Nb), ..BriefingInput::default() };
        let refused = briefing::write(&member, &world.app, id, 0, &input).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

fn cost(what: &str, amount: &str, currency: &str, payer: &str) -> CostInput {
    CostInput {
        what: what.to_owned(),
        amount: amount.to_owned(),
        currency: currency.to_owned(),
        payer: payer.to_owned(),
        numbers_ok: false,
    }
}

#[tokio::test]
async fn costs_are_summed_by_currency_and_payer_and_read_by_both_sides() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let (visitor, host) = (world.person(STEINKJER.0).await, world.person(HOST).await);
        let (from, to) = (place(&world, "steinkjer").await, place(&world, "breidholt").await);
        let add = async |what, amount, currency, payer: &str| {
            costs::add(&host, &world.app, id, &cost(what, amount, currency, payer)).await
        };
        let first = add("Flybilletter", "14 800,50", "NOK", &from.to_string()).await.unwrap();
        add("Buss", "1000", "NOK", &from.to_string()).await.unwrap();
        add("Tolk", "180000", "ISK", &to.to_string()).await.unwrap();
        add("Lunsj", "46000", "ISK", PROGRAMME).await.unwrap();
        assert_eq!(wrong(add("Tolk", "1,5", "ISK", PROGRAMME).await), ["amount"]);
        let stranger = place(&world, "gjovik").await;
        assert_eq!(wrong(add("Hotell", "1", "NOK", &stranger.to_string()).await), ["payer"]);
        assert_eq!(wrong(add("Hotell", "mye", "NOK", "").await), ["amount", "payer"], "all at once");
        let view = around(&world, COLLEAGUE, id).await.unwrap().costs.unwrap();
        assert_eq!(view.totals, [(Currency::Nok, 1_580_050), (Currency::Isk, 226_000)]);
        let sums: Vec<_> = view
            .by_payer
            .iter()
            .map(|(payer, currency, sum)| {
                let key = match payer {
                    Payer::Municipality(card) => card.slug.as_str(),
                    Payer::Programme => "programme",
                };
                (key, *currency, *sum)
            })
            .collect();
        assert!(sums.contains(&("steinkjer", Currency::Nok, 1_580_050)), "{sums:?}");
        assert_eq!(sums.last(), Some(&("programme", Currency::Isk, 46_000)));
        assert!(around(&world, "school.averoy.no", id).await.unwrap().costs.is_none(), "not for all members");
        assert!(around(&world, "evaluator.fafo", id).await.unwrap().costs.is_none());
        let (mut input, version) = costs::get(&visitor, &world.app, id, first).await.unwrap();
        assert_eq!(input.amount, "14800,50");
        input.amount = "15000".to_owned();
        costs::revise(&visitor, &world.app, id, first, version, &input).await.unwrap();
        let stale = costs::revise(&host, &world.app, id, first, version, &input).await;
        let Err(Failure::Conflict(theirs)) = stale else { panic!("a conflict") };
        assert!(theirs.theirs.contains(&("amount".to_owned(), "15000".to_owned())));
        costs::remove(&host, &world.app, id, first).await.unwrap();
        let view = around(&world, HOST, id).await.unwrap().costs.unwrap();
        assert_eq!(view.totals[0], (Currency::Nok, 100_000));
        let refused = costs::remove(&world.person(COLLEAGUE).await, &world.app, id, first).await;
        assert_eq!(refused.unwrap_err(), Failure::Forbidden, "who does not plan reads alone");
    })
    .await;
}

#[tokio::test]
async fn before_a_host_says_welcome_there_is_nothing_to_prepare() {
    on_both(async |world: World| {
        let id = crate::study_trips::wish(&world, TASIILAQ, "breidholt").await;
        assert_eq!(around(&world, VISITOR, id).await.unwrap(), WayView::default());
        let own = place(&world, "tasiilaq").await;
        let visitor = world.person(VISITOR).await;
        let early = questions::add(&visitor, &world.app, id, own, &question("Hvem?")).await;
        assert_eq!(early.unwrap_err(), Failure::Forbidden);
        assert_eq!(around(&world, STRANGER, id).await.unwrap_err(), Failure::NotFound);
    })
    .await;
}
