//! Reports, looks, decisions and second looks.

use app::moderation::model::{DecisionInput, LookId, Outcome, ReportInput, piece_code};
use app::moderation::server::{deciding, service};
use app::network::model::Country;
use app::network::server::manage;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::model::{PieceId, PostId};
use app::posts::server::service as posts;
use axum::http::{StatusCode, header};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::support::{World, experience, on_both};

fn why(reason: &str, words: &str) -> ReportInput {
    ReportInput { reason: reason.to_owned(), words: words.to_owned(), numbers_ok: false }
}

fn outcome(code: &str) -> DecisionInput {
    DecisionInput { outcome: code.to_owned(), words: "Det er vurdert.".to_owned(), numbers_ok: false }
}

struct Case {
    author: Actor,
    reporter: Actor,
    other: Actor,
    lead: Actor,
    secretariat: Actor,
    post: PostId,
}

async fn case(world: &World) -> Case {
    let author = world.person("school.steinkjer.no").await;
    let post = world.publish(&author, &experience("members")).await;
    Case {
        author,
        reporter: world.person("school.esimerkkila.fi").await,
        other: world.person("health.skaun.no").await,
        lead: world.person("projectleader.no").await,
        secretariat: world.person("secretariat").await,
        post,
    }
}

async fn report(world: &World, by: &Actor, piece: PieceId) -> LookId {
    service::report(by, &world.app, piece, &why("recognised", "Bygda er liten.")).await.unwrap()
}

async fn sees(world: &World, who: &Actor, post: PostId) -> bool {
    posts::get_post(who, &world.app, post).await.is_ok()
}

async fn audited(world: &World, action: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM audit WHERE action = '{action}'");
    let db = &world.app.db.read;
    let row =
        db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn a_reported_text_is_hidden_at_once_from_all_but_author_and_moderators() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let look = report(&world, &case.reporter, PieceId::Post(case.post)).await;
        for (who, wanted) in [
            (&case.reporter, false),
            (&case.other, false),
            (&Actor::Visitor, false),
            (&case.author, true),
            (&case.lead, true),
            (&case.secretariat, true),
        ] {
            assert_eq!(sees(&world, who, case.post).await, wanted, "{who:?}");
        }
        let seen = service::get_look(&case.lead, &world.app, look).await.unwrap();
        assert_eq!(seen.reports.len(), 1);
        assert_eq!(seen.reports[0].words, "Bygda er liten.");
        assert!(seen.card.hidden && seen.card.may_decide);
        assert_eq!(audited(&world, "moderation.report").await, 1);
        let queue = service::list_queue(&case.lead, &world.app, None).await.unwrap();
        assert_eq!(queue.items.len(), 1);
        let finland = world.person("projectleader.fi").await;
        assert!(service::list_queue(&finland, &world.app, None).await.unwrap().items.is_empty());
        assert_eq!(service::get_look(&finland, &world.app, look).await, Err(Failure::NotFound));
        assert_eq!(service::list_queue(&case.other, &world.app, None).await, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn a_case_lead_looks_into_what_was_written_for_a_network_of_the_case_and_reads_no_more_of_it() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let post = world.publish(&case.author, &experience("network")).await;
        let comment = world.comment(&case.other, post, "Et svar om hagen.", ContentLang::Nb, true).await;
        assert!(!sees(&world, &case.lead, post).await, "{}", world.name);
        let look = report(&world, &case.author, PieceId::Comment(comment)).await;
        let seen = service::get_look(&case.lead, &world.app, look).await.unwrap();
        let text = seen.text.expect("what must be decided is shown");
        assert!(text.excerpt.contains("Et svar om hagen.") && !text.readable && seen.card.may_decide);
        assert!(!sees(&world, &case.lead, post).await, "the post itself was not reported");
        deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await.unwrap();
        let look = report(&world, &case.other, PieceId::Post(post)).await;
        assert!(sees(&world, &case.lead, post).await, "hidden, and looked into");
        deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await.unwrap();
        assert!(!sees(&world, &case.lead, post).await, "decided");
        // Reported again: it stays where it can be read, and another person decides.
        let again = report(&world, &case.other, PieceId::Post(post)).await;
        let seen = service::get_look(&case.lead, &world.app, again).await.unwrap();
        let text = seen.text.unwrap();
        assert!(!text.readable && text.excerpt.contains("Tekst om reuse"), "the whole text");
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let page = client.get(&format!("/moderation/{again}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text().contains(&format!("href=\"/posts/{post}\"")), "no link that leads nowhere");
        let finland = world.person("projectleader.fi").await;
        assert_eq!(service::get_look(&finland, &world.app, again).await, Err(Failure::NotFound));
        deciding::decide(&case.secretariat, &world.app, again, &outcome("remove")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_look_follows_its_network_under_another_case() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let post = world.publish(&case.author, &experience("network")).await;
        let look = report(&world, &case.other, PieceId::Post(post)).await;
        let to = Some(Country::Fi);
        manage::move_network(&case.secretariat, &world.app, "ks-learning-network", to).await.unwrap();
        let norwegian = world.person("projectleader.no").await;
        let finn = world.person("projectleader.fi").await;
        assert_eq!(service::get_look(&norwegian, &world.app, look).await, Err(Failure::NotFound));
        assert!(service::list_queue(&norwegian, &world.app, None).await.unwrap().items.is_empty());
        assert_eq!(service::list_queue(&finn, &world.app, None).await.unwrap().items.len(), 1);
        deciding::decide(&finn, &world.app, look, &outcome("keep")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_is_read_again_and_a_further_report_does_not_hide_it() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let piece = PieceId::Post(case.post);
        let look = report(&world, &case.reporter, piece).await;
        deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await.unwrap();
        assert!(sees(&world, &case.other, case.post).await);
        let told = service::get_case(&case.reporter, &world.app, look).await.unwrap();
        assert_eq!(told.decision.unwrap().outcome, Outcome::Keep);
        let next = report(&world, &case.other, piece).await;
        assert_ne!(next, look);
        assert!(sees(&world, &case.reporter, case.post).await, "a report must not silence what was kept");
        let second = deciding::decide(&case.lead, &world.app, next, &outcome("remove")).await;
        assert_eq!(second, Err(Failure::Forbidden), "the first look's moderator took the second one");
        deciding::decide(&case.secretariat, &world.app, next, &outcome("keep")).await.unwrap();
        assert_eq!(audited(&world, "moderation.decide").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_kept_text_that_was_revised_since_is_hidden_by_a_new_report() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let piece = PieceId::Post(case.post);
        let look = report(&world, &case.reporter, piece).await;
        world.clock.advance(Duration::minutes(5));
        deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await.unwrap();
        world.clock.advance(Duration::minutes(5));
        let (mut input, version) = posts::get_for_edit(&case.author, &world.app, case.post).await.unwrap();
        input.title = "Nå står det noe annet her".to_owned();
        posts::revise(&case.author, &world.app, case.post, version, &input).await.unwrap();
        assert!(sees(&world, &case.other, case.post).await);
        world.clock.advance(Duration::minutes(5));
        let next = report(&world, &case.other, piece).await;
        assert!(!sees(&world, &case.reporter, case.post).await, "nobody has looked at what stands there now");
        deciding::decide(&case.lead, &world.app, next, &outcome("keep")).await.unwrap();
        world.clock.advance(Duration::minutes(5));
        report(&world, &case.reporter, piece).await;
        assert!(sees(&world, &case.other, case.post).await, "it was looked at as it stands");
    })
    .await;
}

#[tokio::test]
async fn a_text_to_be_changed_stays_hidden_until_it_was_changed_and_looked_at() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let look = report(&world, &case.reporter, PieceId::Post(case.post)).await;
        deciding::decide(&case.lead, &world.app, look, &outcome("change")).await.unwrap();
        assert!(!sees(&world, &case.other, case.post).await);
        assert!(service::list_queue(&case.lead, &world.app, None).await.unwrap().items.is_empty());
        let (mut input, version) = posts::get_for_edit(&case.author, &world.app, case.post).await.unwrap();
        input.title = "Felles møte, uten sted".to_owned();
        posts::revise(&case.author, &world.app, case.post, version, &input).await.unwrap();
        assert!(!sees(&world, &case.other, case.post).await, "shown before anybody looked");
        let queue = service::list_queue(&case.lead, &world.app, None).await.unwrap();
        let again = queue.items.first().expect("a revision comes back to the queue").id;
        let seen = service::get_look(&case.lead, &world.app, again).await.unwrap();
        assert_eq!(seen.history.len(), 1, "the case history tells the first look");
        deciding::decide(&case.lead, &world.app, again, &outcome("keep")).await.unwrap();
        assert!(sees(&world, &case.other, case.post).await);
    })
    .await;
}

#[tokio::test]
async fn a_removed_text_is_erased_after_two_weeks_unless_its_author_asks_for_a_second_look() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let kept = world.publish(&case.author, &experience("members")).await;
        let mut looks = Vec::new();
        for post in [case.post, kept] {
            let look = report(&world, &case.reporter, PieceId::Post(post)).await;
            deciding::decide(&case.lead, &world.app, look, &outcome("remove")).await.unwrap();
            looks.push(look);
        }
        let second = deciding::ask_again(&case.author, &world.app, looks[1]).await.unwrap();
        assert_eq!(
            deciding::ask_again(&case.author, &world.app, looks[1]).await,
            Err(Failure::Forbidden),
            "once"
        );
        assert_eq!(deciding::erase_due(&Actor::System, &world.app).await.unwrap(), 0);
        world.clock.advance(Duration::days(15));
        assert_eq!(deciding::erase_due(&case.secretariat, &world.app).await, Err(Failure::Forbidden));
        assert_eq!(deciding::erase_due(&Actor::System, &world.app).await.unwrap(), 1);
        assert_eq!(deciding::erase_due(&Actor::System, &world.app).await.unwrap(), 0);
        let gone = posts::find_piece(&case.secretariat, &world.app, PieceId::Post(case.post)).await;
        assert!(gone.is_err(), "the text is still there");
        deciding::decide(&case.secretariat, &world.app, second, &outcome("keep")).await.unwrap();
        assert!(sees(&world, &case.other, kept).await);
    })
    .await;
}

#[tokio::test]
async fn comments_are_reported_like_posts_and_nobody_decides_on_their_own() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let comment = world.comment(&case.lead, case.post, "Et svar.", ContentLang::Nb, false).await;
        let look = report(&world, &case.reporter, PieceId::Comment(comment)).await;
        let post = posts::get_post(&case.other, &world.app, case.post).await.unwrap();
        assert!(!format!("{post:?}").contains("Et svar."), "the comment can still be read");
        assert_eq!(
            deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await,
            Err(Failure::Forbidden)
        );
        assert!(service::list_queue(&case.lead, &world.app, None).await.unwrap().items.is_empty());
        deciding::decide(&case.secretariat, &world.app, look, &outcome("keep")).await.unwrap();
        let again = deciding::decide(&case.secretariat, &world.app, look, &outcome("remove")).await;
        assert_eq!(again, Err(Failure::Forbidden), "decided twice");
    })
    .await;
}

#[tokio::test]
async fn who_reports_is_shown_to_nobody_and_twice_is_once() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let piece = PieceId::Post(case.post);
        let look = report(&world, &case.reporter, piece).await;
        let lead = world.person("facilitator.no").await;
        let own = service::report(&lead, &world.app, piece, &why("other", "Også jeg.")).await.unwrap();
        assert_eq!(own, look, "one look a text");
        assert_eq!(service::get_look(&case.lead, &world.app, look).await.unwrap().reports.len(), 2);
        service::report(&lead, &world.app, piece, &why("abuse", "")).await.unwrap();
        assert_eq!(service::get_look(&case.lead, &world.app, look).await.unwrap().reports.len(), 2);
        let name = case.reporter.person().unwrap().name.clone();
        for page in [format!("/moderation/{look}"), "/moderation".to_owned()] {
            let mut client = world.client();
            client.sign_in("projectleader.no").await;
            let answer = client.get(&page).await;
            assert_eq!(answer.status, 200, "{page}");
            assert!(!answer.text().contains(&name), "{page} names who reported");
        }
        let seen = service::get_case(&case.author, &world.app, look).await.unwrap();
        assert!(seen.own && seen.hidden && seen.decision.is_none());
        assert_eq!(service::get_case(&case.other, &world.app, look).await, Err(Failure::NotFound));
    })
    .await;
}

#[tokio::test]
async fn reports_pass_the_guard_and_are_limited_to_ten_an_hour() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let piece = PieceId::Post(case.post);
        let number =
            service::report(&case.reporter, &world.app, piece, &why("other", "cpr 150760-1111")).await;
        assert!(matches!(number, Err(Failure::Invalid(_))), "{number:?}");
        assert!(sees(&world, &case.other, case.post).await, "hidden by a report that was refused");
        let empty = service::report(&case.reporter, &world.app, piece, &why("other", " ")).await;
        assert!(matches!(empty, Err(Failure::Invalid(_))), "{empty:?}");
        assert_eq!(
            service::report(&case.author, &world.app, piece, &why("abuse", "")).await,
            Err(Failure::Forbidden),
            "one's own text"
        );
        let kept = PieceId::Post(world.publish(&case.author, &experience("members")).await);
        let look = report(&world, &case.reporter, kept).await;
        deciding::decide(&case.lead, &world.app, look, &outcome("keep")).await.unwrap();
        for _ in 0..3 {
            report(&world, &case.reporter, kept).await;
        }
        for _ in 0..8 {
            let post = world.publish(&case.author, &experience("members")).await;
            report(&world, &case.reporter, PieceId::Post(post)).await;
        }
        report(&world, &case.reporter, kept).await;
        let eleventh = service::report(&case.reporter, &world.app, piece, &why("abuse", "")).await;
        assert_eq!(eleventh, Err(Failure::TooMany(360)), "the eleventh at once");
        assert!(sees(&world, &case.other, case.post).await, "hidden by a report that was refused");

        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        let code = piece_code(piece);
        let form = [("piece", code.as_str()), ("reason", "abuse"), ("words", "Dette må ikke gå tapt.")];
        let told = client.post("/reports/new", &form).await;
        assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", told.text());
        assert_eq!(told.headers.get(header::RETRY_AFTER).unwrap(), "360");
        assert!(told.text().contains("Dette må ikke gå tapt."), "what was typed is still there");
        let other = world.publish(&case.author, &experience("members")).await;
        report(&world, &case.other, PieceId::Post(other)).await;

        world.clock.advance(Duration::minutes(6));
        report(&world, &case.reporter, piece).await;
    })
    .await;
}

#[tokio::test]
async fn asvs_2_3_3_two_reports_in_the_same_moment_make_one_look() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let piece = PieceId::Post(case.post);
        let input = why("recognised", "");
        let (one, other) = tokio::join!(
            service::report(&case.reporter, &world.app, piece, &input),
            service::report(&case.other, &world.app, piece, &input),
        );
        // The slower one either joins the look, or no longer sees the text.
        let looks: Vec<LookId> = [one, other].into_iter().filter_map(Result::ok).collect();
        assert!(!looks.is_empty() && looks.iter().all(|look| *look == looks[0]));
        assert_eq!(service::list_queue(&case.lead, &world.app, None).await.unwrap().items.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_text_that_its_author_deletes_needs_no_decision() {
    on_both(async |world: World| {
        let case = case(&world).await;
        let look = report(&world, &case.reporter, PieceId::Post(case.post)).await;
        posts::delete_post(&case.author, &world.app, case.post).await.unwrap();
        assert!(service::list_queue(&case.lead, &world.app, None).await.unwrap().items.is_empty());
        let told = service::get_case(&case.reporter, &world.app, look).await.unwrap();
        assert_eq!(told.decision.unwrap().outcome, Outcome::Gone);
    })
    .await;
}
