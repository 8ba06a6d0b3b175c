//! The daily and the weekly mail: complete, in the receiver's language, at their hour, and once.

use app::notifications::model::{Rhythm, Topic};
use app::notifications::server::{own_data, service};
use app::platform::actor::Actor;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::server::Mail;
use app::platform::text::Text;
use app::posts::model::{Audience, DecisionInput, MarkKind, PieceId, PostInput, PostKind};
use app::posts::server::{answers, marks, service as posts};
use app::privacy::server::retention;
use sea_orm::{ConnectionTrait, Statement};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::notifications::{answer, before_all_notices, choose, mailed};
use crate::support::{World, experience, on_both};

const AUTHOR: &str = "school.steinkjer.no";
const NEIGHBOUR: &str = "health.skaun.no";
const FINN: &str = "school.esimerkkila.fi";
const FINN_LEAD: &str = "projectleader.fi";
const GREENLANDIC: &str = "projectgroup.gl";

/// Monday at seven in Helsinki.
const HELSINKI: OffsetDateTime = datetime!(2019-11-25 05:00 UTC);
/// Monday at seven in Oslo.
const OSLO: OffsetDateTime = datetime!(2019-11-25 06:00 UTC);
/// Monday at seven in Nuuk.
const NUUK: OffsetDateTime = datetime!(2019-11-25 10:00 UTC);

fn titled(audience: &str, title: &str, lang: ContentLang) -> PostInput {
    PostInput { title: title.to_owned(), lang: Some(lang), ..experience(audience) }
}

fn question(title: &str) -> PostInput {
    let text = |part: &app::posts::model::Part| (part.code().to_owned(), "Hva gjør dere?".to_owned());
    PostInput {
        kind: Some(PostKind::Question.code().to_owned()),
        title: title.to_owned(),
        parts: PostKind::Question.parts().iter().map(text).collect(),
        step: None,
        ..experience("network")
    }
}

/// The words of the interface; those of English where a language has none yet.
fn word(lang: UiLang, key: &str) -> String {
    Text::new(lang, false).t(key).to_string()
}

fn at(text: &str, words: &str) -> usize {
    text.find(words).unwrap_or_else(|| panic!("“{words}” is missing in:\n{text}"))
}

async fn weekly(world: &World, name: &str, monday: OffsetDateTime) -> Vec<Mail> {
    world.clock.set(monday + Duration::minutes(1));
    mailed(world, name).await
}

#[tokio::test]
async fn the_weekly_mail_is_complete_grouped_and_tells_titles_never_texts() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let (lead, facilitator) =
            (world.person("projectleader.no").await, world.person("facilitator.no").await);
        let old = world.publish(&author, &titled("network", "Gammel erfaring", ContentLang::Nb)).await;
        let asked = world.publish(&author, &question("Hvordan møtes dere?")).await;
        let answered = world.publish(&author, &question("Hva koster det?")).await;
        let helped = answer(&world, &facilitator, answered, None).await;
        answers::set_helped(&author, &world.app, helped, true).await.unwrap();
        let talked_of = world.publish(&author, &question("Hvem betaler?")).await;
        answer(&world, &facilitator, talked_of, None).await;
        // The Monday before: everything until then is told.
        weekly(&world, NEIGHBOUR, OSLO).await;
        for n in 0..25 {
            world
                .publish(&author, &titled("network", &format!("Ny erfaring nr. {n}."), ContentLang::Nb))
                .await;
        }
        world.publish(&author, &titled("members", "Uusi kokemus", ContentLang::Fi)).await;
        world.publish(&lead, &titled("case", "Fra caset", ContentLang::Nn)).await;
        let secretariat = world.person("secretariat").await;
        world.publish(&secretariat, &titled("members", "Fra sekretariatet", ContentLang::Nb)).await;
        world.publish(&neighbour, &titled("network", "Min egen", ContentLang::Nb)).await;
        let known = app::network::server::setup::known(&Actor::System, &world.app).await;
        let steinkjer = known.unwrap().municipalities["steinkjer"];
        let practice = world.publish(&neighbour, &titled("network", "Vår praksis", ContentLang::Nb)).await;
        marks::mark(&author, &world.app, practice, steinkjer, MarkKind::Trying).await.unwrap();
        let before = mailed(&world, NEIGHBOUR).await.len();
        let mails = weekly(&world, NEIGHBOUR, OSLO + Duration::days(7)).await;
        let mail = mails[before..].iter().find(|mail| mail.text.contains("Uusi kokemus")).expect("a digest");
        let text = &mail.text;
        for n in 0..25 {
            at(text, &format!("Ny erfaring nr. {n}. [norsk bokmål]"));
        }
        at(text, "Uusi kokemus [suomi]");
        let case = at(text, "Fra caset [norsk nynorsk]");
        at(text, "Fra sekretariatet [norsk bokmål]");
        let network = at(text, "Uusi kokemus");
        let questions = at(text, &word(UiLang::Nb, "notifications-digest-questions"));
        let open = at(text, &format!("http://vitja.test/posts/{asked}"));
        at(text, &format!("http://vitja.test/posts/{talked_of}"));
        let practices = at(text, &word(UiLang::Nb, "notifications-digest-marks"));
        assert!(network < case && case < questions && questions < open && open < practices, "{text}");
        for absent in ["Gammel erfaring", "Min egen", "Hva koster det?", "felles møte hver måned"] {
            assert!(!text.contains(absent), "{absent} in:\n{text}");
        }
        assert!(!text.contains(&old.to_string()));
        assert!(text.lines().all(|line| line.chars().count() <= 76), "{text}");
        assert!(mail.unsubscribe.is_some());
        let again = weekly(&world, NEIGHBOUR, OSLO + Duration::days(7) + Duration::hours(3)).await;
        assert_eq!(again.len(), mails.len(), "{}: once a week", world.name);
    })
    .await;
}

#[tokio::test]
async fn it_comes_in_the_receivers_language_on_monday_at_seven_on_their_clock() {
    on_both(async |world: World| {
        let lead = world.person(FINN_LEAD).await;
        let finn = world.person(FINN).await;
        choose(&world, &finn, Topic::Answers, Rhythm::Never).await;
        world.publish(&lead, &titled("case", "Uusi kokemus", ContentLang::Fi)).await;
        let secretariat = world.person("projectgroup.no").await;
        world.publish(&secretariat, &titled("network", "Nordisk møte", ContentLang::Nb)).await;
        assert!(weekly(&world, FINN, HELSINKI - Duration::hours(1)).await.is_empty());
        let mail = weekly(&world, FINN, HELSINKI).await.remove(0);
        assert_eq!(mail.lang, UiLang::Fi);
        at(&mail.text, "Uusi kokemus [suomi]");
        at(&mail.text, &word(UiLang::Fi, "network-country-fi"));
        at(&mail.text, &word(UiLang::Fi, "platform-role-case-lead"));
        at(&mail.text, "20. marraskuuta 2019");
        assert!(weekly(&world, GREENLANDIC, NUUK - Duration::hours(1)).await.is_empty());
        let mail = weekly(&world, GREENLANDIC, NUUK).await.remove(0);
        assert_eq!(mail.lang, UiLang::Kl);
        at(&mail.text, "Nordisk møte [norsk bokmål]");
        at(&mail.text, "20.11.2019");
    })
    .await;
}

#[tokio::test]
async fn two_workers_send_one_digest_and_an_empty_one_is_not_sent() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        world.publish(&author, &experience("network")).await;
        world.work().await;
        world.clock.set(OSLO + Duration::minutes(1));
        tokio::join!(world.work(), world.work(), world.work());
        assert_eq!(mailed(&world, NEIGHBOUR).await.len(), 1, "{}", world.name);
        assert!(mailed(&world, AUTHOR).await.is_empty(), "nothing new for its author");
        world.clock.advance(Duration::days(7));
        assert_eq!(mailed(&world, NEIGHBOUR).await.len(), 1, "an empty week");
    })
    .await;
}

#[tokio::test]
async fn a_week_without_workers_is_told_in_the_next_digest() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        weekly(&world, NEIGHBOUR, OSLO).await;
        world.publish(&author, &titled("network", "Uken uten post", ContentLang::Nb)).await;
        // Nobody works for thirteen days, past a Monday.
        let mails = weekly(&world, NEIGHBOUR, OSLO + Duration::days(14)).await;
        at(&mails.last().expect("a digest").text, "Uken uten post");
    })
    .await;
}

#[tokio::test]
async fn what_happened_in_the_demo_content_rings_the_bell_and_is_never_mailed() {
    on_both(async |world: World| {
        let author = world.person(AUTHOR).await;
        assert!(service::count_unread(&author, &world.app).await.unwrap() > 0, "{}", world.name);
        // Each mail holds a link of its own: there is none from when the content was written.
        let db = &world.app.db.read;
        let links = Statement::from_string(db.get_database_backend(), "SELECT 1 FROM unsubscribe_tokens");
        assert!(db.query_one_raw(links).await.unwrap().is_none());
        world.clock.advance(Duration::days(1));
        assert!(mailed(&world, AUTHOR).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_daily_mail_gathers_what_is_chosen_for_it() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        choose(&world, &author, Topic::Answers, Rhythm::Daily).await;
        let post = world.publish(&author, &experience("members")).await;
        for _ in 0..3 {
            answer(&world, &neighbour, post, None).await;
        }
        world.work().await;
        world.clock.set(datetime!(2019-11-21 05:59 UTC));
        assert!(mailed(&world, AUTHOR).await.is_empty());
        world.clock.set(datetime!(2019-11-21 06:11 UTC));
        let mails = mailed(&world, AUTHOR).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].text.matches("/posts/").count(), 1, "one line: {}", mails[0].text);
        world.clock.advance(Duration::days(1));
        assert_eq!(mailed(&world, AUTHOR).await.len(), 1, "nothing new, no mail");
        assert_eq!(
            service::count_unread(&author, &world.app).await.unwrap(),
            3,
            "mail does not mark as read"
        );
    })
    .await;
}

#[tokio::test]
async fn read_notices_stay_ninety_days_and_unread_ones_longer() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        service::read_all(&author, &world.app, None).await.unwrap();
        let kept = async || service::list_earlier(&author, &world.app, None).await.unwrap().items.len();
        let forget = async || retention::forget(&Actor::System, &world.app).await.unwrap();
        world.clock.advance(Duration::days(89));
        forget().await;
        assert_eq!(kept().await, 1);
        answer(&world, &neighbour, post, None).await;
        world.clock.advance(Duration::days(2));
        world.work().await;
        forget().await;
        assert_eq!(kept().await, 0, "{}", world.name);
        assert_eq!(service::count_unread(&author, &world.app).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_reaches_people_later_than_it_was_published_is_in_their_next_digest() {
    before_all_notices(async |world: World| {
        let (author, finn) = (world.person(AUTHOR).await, world.person(FINN_LEAD).await);
        let (facilitator, secretariat) =
            (world.person("facilitator.no").await, world.person("secretariat").await);
        let publish = async |author: &Actor, audience, title| {
            world.publish(author, &titled(audience, title, ContentLang::Nb)).await
        };
        let widened = publish(&author, "network", "Vist flere").await;
        let approved = publish(&author, "public", "Godkjent for alle").await;
        let hidden = publish(&author, "network", "Vist igjen").await;
        let moved = publish(&finn, "case", "Flyttet hit").await;
        publish(&author, "network", "Som den var").await;
        let tx = world.app.db.begin().await.unwrap();
        posts::hide(&facilitator, &world.app, &tx, PieceId::Post(hidden)).await.unwrap();
        tx.commit().await.unwrap();
        let first = weekly(&world, NEIGHBOUR, OSLO).await.pop().expect("a digest").text;
        for absent in ["Vist igjen", "Flyttet hit"] {
            assert!(!first.contains(absent), "{absent} in:\n{first}");
        }
        at(&first, "Som den var");
        let members = Some(Audience::Members);
        posts::set_audience(&author, &world.app, widened, members, false).await.unwrap();
        let (_, version) = posts::get_waiting(&facilitator, &world.app, approved).await.unwrap();
        let yes = DecisionInput { approved: true, ..DecisionInput::default() };
        posts::decide(&facilitator, &world.app, approved, version, &yes).await.unwrap();
        let tx = world.app.db.begin().await.unwrap();
        posts::show_again(&facilitator, &world.app, &tx, PieceId::Post(hidden)).await.unwrap();
        tx.commit().await.unwrap();
        let network = app::network::model::NetworkId(author.person().unwrap().networks[0]);
        posts::move_post(&secretariat, &world.app, moved, Some(network)).await.unwrap();
        let next = weekly(&world, NEIGHBOUR, OSLO + Duration::days(7)).await.pop().expect("a digest").text;
        for title in ["Vist flere", "Godkjent for alle", "Vist igjen", "Flyttet hit"] {
            at(&next, title);
        }
        assert!(
            !next.contains("Som den var"),
            "{}: nothing is told twice without a reason:\n{next}",
            world.name
        );
    })
    .await;
}

#[tokio::test]
async fn the_weekly_mail_holds_what_its_reader_sees_own_networks_first_and_no_list_without_end() {
    before_all_notices(async |world: World| {
        let author = world.person(AUTHOR).await;
        let network = app::network::model::NetworkId(author.person().unwrap().networks[0]);
        let cards = app::network::server::service::list_networks(&author, &world.app).await.unwrap();
        let card = cards.iter().find(|card| card.id == network).unwrap().clone();
        let finn = world.person(FINN_LEAD).await;
        world.publish(&finn, &titled("members", "Langt borte", ContentLang::Fi)).await;
        world.publish(&finn, &titled("case", "Bare i Finland", ContentLang::Fi)).await;
        for n in 0..32 {
            world.clock.advance(Duration::seconds(1));
            world.publish(&author, &titled("network", &format!("Erfaring nr. {n}."), ContentLang::Nb)).await;
        }
        let text = async |name: &str, monday: OffsetDateTime| {
            weekly(&world, name, monday).await.pop().unwrap_or_else(|| panic!("{name} has no digest")).text
        };
        let near = text(NEIGHBOUR, OSLO).await;
        assert!(at(&near, "Erfaring nr. 31.") < at(&near, "Langt borte"), "own networks first: {near}");
        assert_eq!(near.matches("Erfaring nr.").count(), 30, "{}: {near}", world.name);
        let rest = Text::new(UiLang::Nb, false).ta("notifications-digest-more", &[("count", 2_i64.into())]);
        assert!(at(&near, rest.as_ref()) < at(&near, &format!("/posts?network={}", card.slug)), "{near}");
        assert!(!near.contains("Bare i Finland"));
        let secretariat = mailed(&world, "secretariat").await.pop().expect("the secretariat has one").text;
        for seen in ["Erfaring nr. 31.", "Langt borte", "Bare i Finland"] {
            at(&secretariat, seen);
        }
        let lead = mailed(&world, "projectleader.no").await.pop().expect("a case lead has one").text;
        at(&lead, "Langt borte");
        assert!(
            !lead.contains("Erfaring nr. 31.") && !lead.contains("Bare i Finland"),
            "not what they do not see"
        );
    })
    .await;
}

#[tokio::test]
async fn questions_that_are_closed_or_old_are_not_asked_again_and_no_more_than_twenty() {
    before_all_notices(async |world: World| {
        let (author, facilitator) = (world.person(AUTHOR).await, world.person("facilitator.no").await);
        let old = world.publish(&author, &question("Gammelt?")).await;
        world.clock.advance(Duration::days(91));
        let closed = world.publish(&author, &question("Lukket?")).await;
        posts::set_closed(&facilitator, &world.app, closed, true).await.unwrap();
        let mut asked = Vec::new();
        for n in 0..22 {
            world.clock.advance(Duration::minutes(1));
            asked.push(world.publish(&author, &question(&format!("Spørsmål nr. {n}?"))).await);
        }
        let neighbour = world.person(NEIGHBOUR).await;
        let open = app::posts::server::lookup::open_questions(&neighbour, &world.app).await.unwrap();
        let open: Vec<_> = open.iter().map(|one| one.post).collect();
        asked.reverse();
        asked.truncate(20);
        assert_eq!(open, asked, "{}: the newest twenty", world.name);
        assert!(!open.contains(&old) && !open.contains(&closed));
        let filter = app::posts::filter::PostFilter {
            answer: Some(app::posts::filter::Answer::Open),
            ..Default::default()
        };
        let mut after = None;
        let mut listed = Vec::new();
        loop {
            let page = posts::list_posts(&neighbour, &world.app, &filter, after.as_deref()).await.unwrap();
            listed.extend(page.items.iter().map(|card| card.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert!(listed.contains(&old) && !listed.contains(&closed), "{}: nor in the list", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_whole_digest_is_switched_off_by_its_link_and_on_again_as_it_was() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        choose(&world, &neighbour, Topic::Marks, Rhythm::Weekly).await;
        world.publish(&author, &experience("network")).await;
        let first = weekly(&world, NEIGHBOUR, OSLO).await.pop().expect("a digest");
        world.publish(&author, &experience("network")).await;
        let second = weekly(&world, NEIGHBOUR, OSLO + Duration::days(7)).await.pop().expect("another");
        let path = |mail: &Mail| {
            let link = mail.unsubscribe.clone().unwrap();
            link.strip_prefix("http://vitja.test").unwrap().to_owned()
        };
        let (first, second) = (path(&first), path(&second));
        let of = async || service::rhythms(&neighbour, &world.app).await.unwrap();
        let before = of().await;
        let mut anybody = world.client();
        assert_eq!(anybody.post(&second, &[("action", "off")]).await.status.as_u16(), 303);
        assert!(of().await.topics(Rhythm::Weekly).is_empty(), "{}: all that comes in it", world.name);
        assert_eq!(of().await.of(Topic::Answers), before.of(Topic::Answers), "and nothing else");
        // The other link has switched nothing off, so it offers to switch nothing on.
        assert!(!anybody.get(&first).await.text().contains("value=\"on\""));
        assert!(anybody.get(&second).await.text().contains("value=\"on\""));
        world.publish(&author, &titled("network", "Mens det var av", ContentLang::Nb)).await;
        world.work().await;
        let count = mailed(&world, NEIGHBOUR).await.len();
        weekly(&world, NEIGHBOUR, OSLO + Duration::days(14)).await;
        assert_eq!(mailed(&world, NEIGHBOUR).await.len(), count, "no digest");
        anybody.post(&second, &[("action", "on")]).await;
        for topic in Topic::ALL {
            assert_eq!(of().await.of(*topic), before.of(*topic), "{}: {topic:?}", world.name);
        }
        let own = own_data::own_data(&neighbour, &world.app).await.unwrap().notices;
        assert!(
            own.iter().filter(|one| one.post.is_some()).all(|one| one.mailed_at.is_some()),
            "what came meanwhile stays unmailed: {own:?}"
        );
    })
    .await;
}
