//! Reports: who writes and reads them, who is asked, what becomes of them.

use app::evaluation::model::Source;
use app::evaluation::server::download::{Format, download};
use app::evaluation::server::service as evaluation;
use app::network::model::MunicipalityId;
use app::notifications::server::service as notices;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::text::Text;
use app::posts::model::Part;
use app::posts::server::{drafts, service as posts};
use app::study_trips::after::{ReportInput, ReportView};
use app::study_trips::model::TripId;
use app::study_trips::server::{asking, publishing, questions, reports, signing};
use time::Duration;
use time::macros::datetime;

use super::{COLLEAGUE, HALF_A_YEAR_LATER, STEINKJER, THIRD, TWO_WEEKS_LATER, around, ask, question};
use crate::study_trips::{BREIDHOLT, HOST, chosen, place, wrong};
use crate::support::{World, email, on_both};

/// A trip of Steinkjer that is over, with two questions.
pub async fn over(world: &World) -> (TripId, MunicipalityId) {
    let (id, _) = chosen(world, STEINKJER, BREIDHOLT).await;
    let own = place(world, "steinkjer").await;
    ask(world, STEINKJER.0, id, own, "Hvem ringer?").await;
    ask(world, STEINKJER.0, id, own, "Hva skjer så?").await;
    world.clock.set(TWO_WEEKS_LATER);
    (id, own)
}

pub fn report(given: bool) -> ReportInput {
    ReportInput {
        lang: Some(ContentLang::Nb),
        answers: vec!["Skolen ringer.".to_owned(), "Teamet møtes **samme dag**.".to_owned()],
        takes_home: "Mandagsmøtet.".to_owned(),
        will_try: "Et kort møte hver mandag\n\nEn felles liste\n".to_owned(),
        consent: true,
        given,
        numbers_ok: false,
    }
}

/// Gives the report of Steinkjer.
pub async fn give(world: &World, id: TripId, own: MunicipalityId) {
    let author = world.person(STEINKJER.0).await;
    reports::save(&author, &world.app, id, own, 0, &report(true)).await.unwrap();
}

async fn read(world: &World, name: &str, id: TripId) -> Vec<ReportView> {
    around(world, name, id).await.unwrap().after.reports
}

#[tokio::test]
async fn a_draft_is_read_by_its_municipality_and_a_report_by_all() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let own = place(&world, "steinkjer").await;
        let author = world.person(STEINKJER.0).await;
        let early = reports::save(&author, &world.app, id, own, 0, &report(false)).await;
        assert_eq!(early.unwrap_err(), Failure::Forbidden, "before the trip there is nothing to report");
        ask(&world, STEINKJER.0, id, own, "Hvem ringer?").await;
        ask(&world, STEINKJER.0, id, own, "Hva skjer så?").await;
        world.clock.set(TWO_WEEKS_LATER);
        assert_eq!(around(&world, COLLEAGUE, id).await.unwrap().after.to_write.len(), 1);
        assert_eq!(around(&world, HOST, id).await.unwrap().after.to_write, []);
        let mut unfinished = report(false);
        unfinished.answers.truncate(1);
        reports::save(&author, &world.app, id, own, 0, &unfinished).await.unwrap();
        assert_eq!(read(&world, COLLEAGUE, id).await.len(), 1);
        assert_eq!(read(&world, HOST, id).await, []);
        let asked = questions::add(&author, &world.app, id, own, &question("Et til?")).await;
        assert_eq!(asked.unwrap_err(), Failure::Forbidden, "the report answers what was asked");
        let colleague = world.person(COLLEAGUE).await;
        let form = reports::get(&colleague, &world.app, id, own).await.unwrap();
        assert_eq!(form.input.answers, ["Skolen ringer.".to_owned(), String::new()]);
        let given = ReportInput { given: true, ..form.input };
        let missing = reports::save(&colleague, &world.app, id, own, form.version, &given).await;
        assert_eq!(wrong(missing), ["answer-2"]);
        reports::save(&colleague, &world.app, id, own, form.version, &report(true)).await.unwrap();
        let stale = reports::save(&author, &world.app, id, own, form.version, &report(true)).await;
        let Err(Failure::Conflict(theirs)) = stale else { panic!("a conflict") };
        assert_eq!(theirs.by, "Leder for PPT, Steinkjer");
        let [seen] = &read(&world, "school.averoy.no", id).await[..] else { panic!("one report") };
        assert_eq!(seen.answers.len(), 2);
        assert!(seen.answers[1].1.contains("<strong>samme dag</strong>"), "{}", seen.answers[1].1);
        let tries: Vec<&str> = seen.tries.iter().map(|(what, _)| what.as_str()).collect();
        assert_eq!(tries, ["Et kort møte hver mandag", "En felles liste"]);
        assert!(!seen.can.write && !seen.can.consent && !seen.can.publish);
        let host = world.person(HOST).await;
        let foreign = reports::save(&host, &world.app, id, own, 3, &report(true)).await;
        assert_eq!(foreign.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn two_weeks_later_those_who_came_are_asked_once_in_their_language() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, STEINKJER, BREIDHOLT).await;
        let own = place(&world, "steinkjer").await;
        signing::sign_up(&world.person(COLLEAGUE).await, &world.app, id, own).await.unwrap();
        let bell = async |name: &str| {
            world.work().await;
            let lines = notices::list_unread(&world.person(name).await, &world.app).await.unwrap();
            let kind = app::notifications::model::NoticeKind::TripReport;
            // The demo trip of the same municipality is over by then too.
            let of_trip = |line: &&app::notifications::model::NoticeLine| {
                line.kind == kind && line.address == format!("/trips/{id}")
            };
            lines.iter().filter(of_trip).count()
        };
        let run = async || asking::ask(&Actor::System, &world.app).await.unwrap();
        world.clock.set(datetime!(2020-05-06 23:00 UTC));
        run().await;
        assert_eq!(bell(COLLEAGUE).await, 0, "not before two weeks are over");
        world.clock.set(TWO_WEEKS_LATER);
        run().await;
        run().await;
        assert_eq!((bell(COLLEAGUE).await, bell(THIRD).await, bell(HOST).await), (1, 0, 0));
        world.clock.advance(Duration::minutes(5));
        let text = Text::new(UiLang::Nb, false);
        let asked = text.ta("notifications-trip-report", &[("count", 1_usize.into())]).to_string();
        let words: String = asked.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        let mails = world.mails().await;
        let own_mail = mails.iter().find(|mail| mail.to == email(COLLEAGUE) && mail.text.contains(&words));
        assert!(own_mail.is_some(), "asked by mail too");
        let person = world.person(HOST).await;
        assert_eq!(asking::ask(&person, &world.app).await.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn where_nobody_signed_up_those_who_stand_for_it_are_asked() {
    on_both(async |world: World| {
        let (id, own) = over(&world).await;
        let reached = asking::receivers(&Actor::System, &world.app, id, own).await.unwrap();
        for name in [STEINKJER.0, COLLEAGUE, THIRD] {
            assert!(reached.contains(&world.person(name).await.account().unwrap()), "{name}");
        }
        assert!(!reached.contains(&world.person(HOST).await.account().unwrap()));
        give(&world, id, own).await;
        asking::ask(&Actor::System, &world.app).await.unwrap();
        world.work().await;
        let lines = notices::list_unread(&world.person(COLLEAGUE).await, &world.app).await.unwrap();
        let report = app::notifications::model::NoticeKind::TripReport;
        let address = format!("/trips/{id}");
        let of_trip = |kind| lines.iter().filter(|line| line.kind == kind && line.address == address).count();
        assert_eq!(of_trip(report), 0, "who gave it unasked is not asked");
        world.clock.set(HALF_A_YEAR_LATER);
        asking::ask(&Actor::System, &world.app).await.unwrap();
        asking::ask(&Actor::System, &world.app).await.unwrap();
        world.work().await;
        let lines = notices::list_unread(&world.person(COLLEAGUE).await, &world.app).await.unwrap();
        let later = app::notifications::model::NoticeKind::TripLater;
        let of_trip = |kind| lines.iter().filter(|line| line.kind == kind && line.address == address).count();
        assert_eq!(of_trip(later), 1);
    })
    .await;
}

#[tokio::test]
async fn a_report_becomes_a_draft_that_its_author_publishes_and_the_trip_remembers() {
    on_both(async |world: World| {
        let (id, own) = over(&world).await;
        let author = world.person(STEINKJER.0).await;
        reports::save(&author, &world.app, id, own, 0, &report(false)).await.unwrap();
        let early = publishing::draft_post(&author, &world.app, id, own).await;
        assert_eq!(early.unwrap_err(), Failure::Forbidden, "a draft is nobody's to publish");
        reports::save(&author, &world.app, id, own, 1, &report(true)).await.unwrap();
        let draft = publishing::draft_post(&author, &world.app, id, own).await.unwrap();
        let again = publishing::draft_post(&author, &world.app, id, own).await.unwrap();
        assert_eq!(draft, again, "they go on with the one they have");
        let colleague = world.person(COLLEAGUE).await;
        let other = publishing::draft_post(&colleague, &world.app, id, own).await.unwrap();
        assert_ne!(draft, other, "a draft is its author's alone");
        let mut input = drafts::find_draft(&author, &world.app, draft).await.unwrap().unwrap().input;
        assert!(input.part(Part::WhatWeDid).contains("**Hvem ringer?**"), "{input:?}");
        assert!(input.part(Part::Differently).contains("- En felles liste"), "{input:?}");
        assert_eq!(input.part(Part::Outcome), "Mandagsmøtet.");
        assert!(input.consent && input.themes.contains(&"coordinator".to_owned()));
        assert_eq!(read(&world, HOST, id).await[0].posts, []);
        input.human_checked = true;
        input.audience = Some("members".to_owned());
        let post = posts::publish(&author, &world.app, draft, &input).await.unwrap();
        let shown = &read(&world, HOST, id).await[0].posts;
        assert_eq!((shown.len(), shown[0].0, shown[0].1.as_str()), (1, post, "Vi vil se"));
        let mut browser = world.client();
        browser.sign_in(HOST).await;
        let page = browser.get(&format!("/trips/{id}")).await.text();
        assert!(page.contains(&format!("/posts/{post}")), "the page shows the whole way");
    })
    .await;
}

#[tokio::test]
async fn evaluators_collect_what_may_be_used_and_lose_it_when_consent_is_withdrawn() {
    on_both(async |world: World| {
        let (id, own) = over(&world).await;
        let author = world.person(STEINKJER.0).await;
        let evaluator = world.person("evaluator.fafo").await;
        reports::save(&author, &world.app, id, own, 0, &report(false)).await.unwrap();
        let mine = read(&world, STEINKJER.0, id).await[0].id;
        let collect = async |actor: &Actor| {
            evaluation::collect_reports(actor, &world.app, "interim-report-1", &[mine]).await
        };
        assert_eq!(collect(&evaluator).await.unwrap_err(), Failure::NotFound, "a draft");
        reports::save(&author, &world.app, id, own, 1, &report(true)).await.unwrap();
        reports::set_consent(&author, &world.app, id, own, false).await.unwrap();
        assert!(matches!(collect(&evaluator).await, Err(Failure::Invalid(_))), "no consent");
        reports::set_consent(&world.person(COLLEAGUE).await, &world.app, id, own, true).await.unwrap();
        assert_eq!(collect(&author).await.unwrap_err(), Failure::Forbidden);
        collect(&evaluator).await.unwrap();
        let found = async || {
            let (_, page) =
                evaluation::list_material(&evaluator, &world.app, "interim-report-1", None).await.unwrap();
            page.items.into_iter().find(|one| one.source == Source::Report(mine, id)).unwrap()
        };
        let item = found().await;
        assert_eq!(item.content.unwrap().origin, "Steinkjer");
        let text = Text::new(UiLang::En, false);
        for format in [Format::Qdpx, Format::Xlsx] {
            assert!(
                !download(&evaluator, &world.app, &text, "interim-report-1", format)
                    .await
                    .unwrap()
                    .is_empty()
            );
        }
        let mut browser = world.client();
        browser.sign_in("evaluator.fafo").await;
        let page = browser.get(&format!("/trips/{id}")).await.text();
        assert!(
            page.contains("action=\"/evaluation/reports\"") && page.contains(&mine.to_string()),
            "{page}"
        );
        let data = app::privacy::server::service::own_data(&author, &world.app).await.unwrap();
        assert!(data.evaluation.copies_of_my_texts.iter().any(|copy| copy.piece == mine.0));
        reports::set_consent(&author, &world.app, id, own, false).await.unwrap();
        let item = found().await;
        assert!(item.content.is_none() && item.withdrawn_at.is_some(), "emptied at once");
    })
    .await;
}
