//! Who is told of what, in the header and by mail at once, and how mails are switched off.

use app::moderation::model::{LookId, Outcome, Reason};
use app::moderation::server::{Decided, Reported, Stands};
use app::notifications::model::{NoticeKind, NoticeLine, Rhythm, Rhythms, Topic};
use app::notifications::server::{own_data, service, unsubscribe};
use app::platform::actor::Actor;
use app::platform::ids::AccountId;
use app::platform::lang::ContentLang;
use app::platform::server::{Event, Mail};
use app::posts::model::{CommentId, CommentInput, MarkKind, PieceId, PostId};
use app::posts::server::{
    Mentioned, PieceDeleted, PieceHidden, PieceShown, PostDecided, QuestionAnswered, comments, marks,
};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use sea_orm::ConnectionTrait;
use time::Duration;

use crate::support::{Client, World, experience, on_both};

const AUTHOR: &str = "school.steinkjer.no";
const COLLEAGUE: &str = "child-welfare.steinkjer.no";
const NEIGHBOUR: &str = "health.skaun.no";
const THIRD: &str = "school.averoy.no";
const FOREIGN: &str = "school.esimerkkila.fi";

/// Runs a test on both databases, before anybody has been told anything: without the notices of the demo content.
pub async fn before_all_notices(test: impl AsyncFn(World)) {
    on_both(async |world: World| {
        world.app.db.writer().execute_unprepared("DELETE FROM notices").await.unwrap();
        test(world).await;
    })
    .await;
}

/// The notices that somebody has, when everything in the background is done.
pub async fn all_told(world: &World, actor: &Actor) -> Vec<NoticeLine> {
    world.work().await;
    service::list_unread(actor, &world.app).await.unwrap()
}

/// The same without those of new posts, which have tests of their own.
pub async fn told(world: &World, actor: &Actor) -> Vec<NoticeLine> {
    let mut lines = all_told(world, actor).await;
    lines.retain(|line| line.kind != NoticeKind::NewPost);
    lines
}

pub fn kinds(lines: &[NoticeLine]) -> Vec<(NoticeKind, usize)> {
    lines.iter().map(|line| (line.kind, line.count)).collect()
}

pub fn id(actor: &Actor) -> AccountId {
    actor.account().unwrap()
}

pub async fn emit<E: Event>(world: &World, event: E) {
    let tx = world.app.db.begin().await.unwrap();
    world.app.emit(&tx, &event).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn answer(world: &World, by: &Actor, post: PostId, parent: Option<CommentId>) -> CommentId {
    let input = CommentInput {
        text: "Et svar om samarbeidet.".to_owned(),
        lang: Some(ContentLang::Nb),
        parent,
        ..CommentInput::default()
    };
    comments::comment(by, &world.app, post, world.app.new_id(), &input).await.unwrap()
}

pub async fn choose(world: &World, actor: &Actor, topic: Topic, rhythm: Rhythm) {
    let mut chosen = service::rhythms(actor, &world.app).await.unwrap();
    chosen.set(topic, rhythm);
    service::choose(actor, &world.app, &chosen).await.unwrap();
}

/// Everything that was mailed to this person.
pub async fn mailed(world: &World, name: &str) -> Vec<Mail> {
    let address = crate::support::email(name);
    world.mails().await.into_iter().filter(|mail| mail.to == address).collect()
}

#[tokio::test]
async fn an_answer_reaches_the_author_and_those_who_answered_before_and_never_who_wrote_it() {
    before_all_notices(async |world: World| {
        let (author, neighbour, third) =
            (world.person(AUTHOR).await, world.person(NEIGHBOUR).await, world.person(THIRD).await);
        let post = world.publish(&author, &experience("network")).await;
        let first = answer(&world, &neighbour, post, None).await;
        answer(&world, &third, post, Some(first)).await;
        assert_eq!(kinds(&told(&world, &author).await), [(NoticeKind::Answer, 2)], "{}", world.name);
        assert_eq!(kinds(&told(&world, &neighbour).await), [(NoticeKind::Answer, 1)]);
        assert!(told(&world, &third).await.is_empty());
        answer(&world, &author, post, None).await;
        assert_eq!(kinds(&told(&world, &third).await), [(NoticeKind::Conversation, 1)]);
        assert_eq!(
            kinds(&told(&world, &neighbour).await),
            [(NoticeKind::Conversation, 1), (NoticeKind::Answer, 1)]
        );
    })
    .await;
}

#[tokio::test]
async fn several_answers_are_one_line_that_opens_at_the_first_new_one_and_is_read_then() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        let first = answer(&world, &neighbour, post, None).await;
        answer(&world, &neighbour, post, None).await;
        let line = told(&world, &author).await.remove(0);
        assert_eq!((line.count, line.who.len()), (2, 1));
        assert_eq!(service::count_unread(&author, &world.app).await.unwrap(), 2);
        let address = service::open(&author, &world.app, line.id).await.unwrap();
        assert_eq!(address, format!("/posts/{post}#comment-{first}"));
        assert_eq!(service::count_unread(&author, &world.app).await.unwrap(), 0);
        let earlier = service::list_earlier(&author, &world.app, None).await.unwrap();
        assert_eq!(earlier.items.len(), 1);
        assert!(!earlier.items[0].unread);
        assert!(service::open(&neighbour, &world.app, line.id).await.is_err(), "somebody else's notice");
    })
    .await;
}

#[tokio::test]
async fn who_is_named_is_told_so_once_even_where_they_are_answered_too() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let network = author.person().unwrap().networks[0];
        let post = world.publish(&author, &experience("members")).await;
        let comment = answer(&world, &neighbour, post, None).await;
        let named = Mentioned {
            post,
            comment: Some(comment),
            accounts: vec![id(&author), id(&neighbour)],
            networks: vec![app::network::model::NetworkId(network)],
            by: id(&neighbour),
        };
        emit(&world, named).await;
        assert_eq!(kinds(&told(&world, &author).await), [(NoticeKind::Mention, 1)]);
        let third = world.person(THIRD).await;
        assert_eq!(kinds(&told(&world, &third).await), [(NoticeKind::Mention, 1)], "of the network");
        assert!(told(&world, &neighbour).await.is_empty());
        assert!(told(&world, &world.person(FOREIGN).await).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn marks_reach_the_author_and_their_municipality_and_go_when_they_are_taken_back() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let known = app::network::server::setup::known(&Actor::System, &world.app).await.unwrap();
        let skaun = known.municipalities["skaun"];
        let post = world.publish(&author, &experience("members")).await;
        for told_before in [true, false] {
            marks::mark(&neighbour, &world.app, post, skaun, MarkKind::Want).await.unwrap();
            if told_before {
                assert_eq!(kinds(&told(&world, &author).await), [(NoticeKind::Mark, 1)], "{}", world.name);
            }
            marks::unmark(&neighbour, &world.app, post, skaun).await.unwrap();
            assert!(told(&world, &author).await.is_empty(), "it is taken back");
        }
        world.clock.advance(Duration::hours(25));
        assert!(mailed(&world, AUTHOR).await.is_empty(), "and mailed to nobody");
        marks::mark(&neighbour, &world.app, post, skaun, MarkKind::Useful).await.unwrap();
        marks::mark(&neighbour, &world.app, post, skaun, MarkKind::Trying).await.unwrap();
        for name in [AUTHOR, COLLEAGUE] {
            let lines = told(&world, &world.person(name).await).await;
            assert_eq!(kinds(&lines), [(NoticeKind::Mark, 2)], "{name}");
            let steps: Vec<MarkKind> = lines[0].marks.iter().map(|(_, mark)| *mark).collect();
            assert_eq!(steps, [MarkKind::Trying, MarkKind::Useful]);
            assert_eq!(lines[0].marks[0].0.text, "Skaun");
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_helped_and_a_decision_are_told_to_whom_they_concern() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let lead = world.person("projectleader.no").await;
        let post = world.publish(&author, &experience("members")).await;
        let comment = answer(&world, &neighbour, post, None).await;
        emit(&world, QuestionAnswered { post, comment, by: id(&author) }).await;
        assert_eq!(kinds(&told(&world, &neighbour).await), [(NoticeKind::Helped, 1)]);
        for approved in [false, true] {
            emit(&world, PostDecided { post, author: id(&author), approved, by: id(&lead) }).await;
        }
        let found: Vec<NoticeKind> = told(&world, &author).await.iter().map(|line| line.kind).collect();
        assert!(found.contains(&NoticeKind::Refused) && found.contains(&NoticeKind::Approved), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_text_that_waits_is_told_to_those_who_may_decide_until_one_has() {
    before_all_notices(async |world: World| {
        let author = world.person(AUTHOR).await;
        let post = world.publish(&author, &experience("public")).await;
        let deciding = ["projectleader.no", "facilitator.no", "secretariat"];
        for name in deciding {
            let lines = told(&world, &world.person(name).await).await;
            assert!(lines.iter().any(|line| line.kind == NoticeKind::Waiting), "{name}: {lines:?}");
        }
        for name in [NEIGHBOUR, "projectleader.fi", "evaluator.fafo"] {
            assert!(told(&world, &world.person(name).await).await.is_empty(), "{name}");
        }
        let lead = world.person("projectleader.no").await;
        emit(&world, PostDecided { post, author: id(&author), approved: true, by: id(&lead) }).await;
        for name in deciding {
            assert!(told(&world, &world.person(name).await).await.is_empty(), "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_nobody_is_told_of_what_they_may_not_see_now() {
    before_all_notices(async |world: World| {
        let (author, foreign) = (world.person(AUTHOR).await, world.person(FOREIGN).await);
        let hidden = world.publish(&author, &experience("network")).await;
        let named = |post| Mentioned {
            post,
            comment: None,
            accounts: vec![id(&foreign)],
            networks: Vec::new(),
            by: id(&author),
        };
        emit(&world, named(hidden)).await;
        assert!(told(&world, &foreign).await.is_empty(), "{}: never made", world.name);
        let seen = world.publish(&author, &experience("members")).await;
        emit(&world, named(seen)).await;
        let line = told(&world, &foreign).await.remove(0);
        let narrow = "UPDATE posts SET audience = 'network' WHERE audience = 'members'";
        world.app.db.writer().execute_unprepared(narrow).await.unwrap();
        assert!(told(&world, &foreign).await.is_empty(), "not shown any more");
        assert_eq!(service::count_unread(&foreign, &world.app).await.unwrap(), 0);
        assert!(service::open(&foreign, &world.app, line.id).await.is_err());
        world.clock.advance(Duration::minutes(3));
        assert!(mailed(&world, FOREIGN).await.is_empty(), "not mailed either");
    })
    .await;
}

#[tokio::test]
async fn hidden_texts_take_their_notices_out_of_sight_and_deleted_ones_take_them_away() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        let comment = answer(&world, &neighbour, post, None).await;
        let piece = PieceId::Comment(comment);
        assert_eq!(told(&world, &author).await.len(), 1);
        emit(&world, PieceHidden { piece }).await;
        assert!(told(&world, &author).await.is_empty());
        emit(&world, PieceShown { piece }).await;
        assert_eq!(told(&world, &author).await.len(), 1);
        emit(&world, PieceDeleted { piece }).await;
        assert!(told(&world, &author).await.is_empty());
        let own = own_data::own_data(&author, &world.app).await.unwrap();
        assert!(own.notices.is_empty(), "nothing is kept: {own:?}");
    })
    .await;
}

#[tokio::test]
async fn mail_at_once_waits_two_minutes_gathers_and_goes_out_once_with_two_workers() {
    on_both(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        for _ in 0..3 {
            answer(&world, &neighbour, post, None).await;
        }
        assert!(mailed(&world, AUTHOR).await.is_empty(), "{}: too early", world.name);
        world.clock.advance(Duration::minutes(3));
        tokio::join!(world.work(), world.work(), world.work());
        let mails = mailed(&world, AUTHOR).await;
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert!(mails[0].text.contains(&format!("http://vitja.test/posts/{post}#comment-")));
        assert!(mails[0].text.contains("Felles møte for alle tjenestene [norsk bokmål]"));
        assert!(!mails[0].text.contains("samarbeidet"), "mails hold no text of people");
        assert_eq!(mails[0].lang.code(), "nb");
        world.clock.advance(Duration::minutes(30));
        assert_eq!(mailed(&world, AUTHOR).await.len(), 1, "not again");
        let rhythms = service::rhythms(&neighbour, &world.app).await.unwrap();
        assert_eq!(rhythms, Rhythms::default());
    })
    .await;
}

#[tokio::test]
async fn what_somebody_never_wants_by_mail_still_stands_under_the_bell() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        choose(&world, &author, Topic::Answers, Rhythm::Never).await;
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        assert_eq!(told(&world, &author).await.len(), 1);
        world.clock.advance(Duration::minutes(3));
        assert!(mailed(&world, AUTHOR).await.is_empty());
        choose(&world, &author, Topic::Answers, Rhythm::AtOnce).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        world.clock.advance(Duration::minutes(3));
        let mails = mailed(&world, AUTHOR).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].text.matches("/posts/").count(), 1, "the old one is not sent after all");
    })
    .await;
}

/// As a mail provider sends it (RFC 8058 §3.2): from another site.
fn one_click(client: &Client, path: &str, encoding: &str) -> axum::http::request::Builder {
    client
        .request(Method::POST, path)
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://mail.example")
        .header(header::CONTENT_TYPE, encoding.to_owned())
}

#[tokio::test]
async fn one_request_without_cookies_switches_mails_off_and_a_button_on_again() {
    on_both(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        world.clock.advance(Duration::minutes(3));
        let link = mailed(&world, AUTHOR).await.remove(0).unsubscribe.unwrap();
        let path = link.strip_prefix("http://vitja.test").unwrap().to_owned();
        let mut anybody = world.client();
        let page = anybody.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        let of = async |topic| service::rhythms(&author, &world.app).await.unwrap().of(topic);
        assert_eq!(of(Topic::Answers).await, Rhythm::AtOnce, "looking changes nothing");
        let request = one_click(&anybody, &path, "application/x-www-form-urlencoded");
        let answer = anybody.send(request, Body::from("List-Unsubscribe=One-Click")).await;
        assert_eq!(answer.status, StatusCode::OK, "no redirect: {}", answer.text());
        assert_eq!(of(Topic::Answers).await, Rhythm::Never);
        assert_eq!(of(Topic::Mentions).await, Rhythm::AtOnce, "nothing else");
        let on = anybody.post(&path, &[("action", "on")]).await;
        assert_eq!((on.status, on.location()), (StatusCode::SEE_OTHER, path.as_str()));
        assert_eq!(of(Topic::Answers).await, Rhythm::AtOnce);
        let request = one_click(&anybody, &path, "multipart/form-data; boundary=x");
        let part =
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        assert_eq!(anybody.send(request, Body::from(part)).await.status, StatusCode::OK);
        assert_eq!(of(Topic::Answers).await, Rhythm::Never);
        assert!(unsubscribe::look(&Actor::Visitor, &world.app, "no-such-link").await.is_err());
        assert_eq!(anybody.get("/unsubscribe/no-such-link").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn asvs_3_5_1_other_sites_can_send_no_other_form() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in(AUTHOR).await;
        for path in ["/notices", "/profile/notices", "/unsubscribe/../notices", "/notices/unsubscribe/"] {
            let request = client
                .request(Method::POST, path)
                .header("sec-fetch-site", "cross-site")
                .header(header::ORIGIN, "https://mail.example")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = client.send(request, Body::from("answers=never")).await;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        }
        let author = world.person(AUTHOR).await;
        assert_eq!(service::rhythms(&author, &world.app).await.unwrap(), Rhythms::default());
    })
    .await;
}

#[tokio::test]
async fn the_bell_stands_on_every_page_with_its_count_and_visitors_have_none() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let mut client = world.client();
        assert!(!client.get("/posts").await.text().contains("class=\"bell\""));
        client.sign_in(AUTHOR).await;
        let quiet = client.get("/posts").await.text();
        assert!(quiet.contains("class=\"bell\"") && !quiet.contains("bell__count"));
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        for page in ["/", "/cases", "/profile", "/no-such-page"] {
            assert!(client.get(page).await.text().contains(">1</span>"), "{page}");
        }
        let list = client.get("/notices").await.text();
        let open = list.split("action=\"").find(|rest| rest.contains("/open\"")).unwrap();
        let open = open.split('"').next().unwrap().to_owned();
        let opened = client.post(&open, &[]).await;
        assert!(opened.location().starts_with(&format!("/posts/{post}#comment-")), "{}", opened.location());
        assert!(!client.get("/").await.text().contains("bell__count"));
    })
    .await;
}

#[tokio::test]
async fn mark_all_as_read_leaves_what_came_after_the_page_was_made() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        let mut client = world.client();
        client.sign_in(AUTHOR).await;
        let page = client.get("/notices").await.text();
        let until =
            page.split("name=\"until\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        world.clock.advance(Duration::seconds(5));
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        assert_eq!(client.post("/notices", &[("until", &until)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(service::count_unread(&author, &world.app).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_report_is_told_to_moderators_and_its_outcome_to_author_and_reporter_and_nobody_is_named() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let (facilitator, lead) =
            (world.person("facilitator.no").await, world.person("projectleader.no").await);
        let post = world.publish(&author, &experience("network")).await;
        let text = Stands {
            piece: PieceId::Post(post),
            post,
            author: id(&author),
            case: Some("NO".to_owned()),
            network: Some(author.person().unwrap().networks[0]),
        };
        let look = LookId(world.app.new_id());
        let reported = Reported {
            look,
            text: text.clone(),
            by: id(&neighbour),
            reason: Reason::ALL[0],
            first: true,
            hidden: true,
        };
        emit(&world, PieceHidden { piece: text.piece }).await;
        emit(&world, reported).await;
        let lines = told(&world, &facilitator).await;
        assert_eq!(kinds(&lines), [(NoticeKind::Reported, 1)], "{}", world.name);
        assert_eq!(lines[0].address, format!("/reports/{look}"));
        assert_eq!(kinds(&told(&world, &lead).await), [(NoticeKind::Reported, 1)], "they moderate the case");
        let hidden = told(&world, &author).await;
        assert_eq!(kinds(&hidden), [(NoticeKind::Hidden, 1)]);
        assert!(hidden[0].who.is_empty(), "nobody learns who reported");
        assert!(told(&world, &world.person(FOREIGN).await).await.is_empty());
        let decided = Decided {
            look,
            text,
            reporters: vec![id(&neighbour)],
            outcome: Outcome::ALL[0],
            by: id(&facilitator),
        };
        emit(&world, decided).await;
        assert!(told(&world, &facilitator).await.is_empty(), "nobody needs to look any more");
        for person in [&author, &neighbour] {
            let lines = told(&world, person).await;
            let looked = lines.iter().find(|line| line.kind == NoticeKind::Looked).expect("told");
            assert!(looked.who.is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_that_comes_back_with_mistakes_shows_the_bell_like_any_page() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let bell = |page: String| {
            let (_, rest) = page.split_once("class=\"bell\"").expect("a bell");
            rest.split_once("</a>").unwrap().0.to_owned()
        };
        let shown = bell(client.get("/posts").await.text());
        let form = [("kind", "experience"), ("lang", "nb"), ("action", "publish")];
        let answer = client.post("/posts/new", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let page = answer.text();
        assert!(!page.contains("\"site-tools__waiting\"><!--"), "the mark of the header is replaced");
        assert_eq!(bell(page), shown);
    })
    .await;
}
