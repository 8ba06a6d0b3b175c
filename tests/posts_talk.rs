//! Threads, answers that helped, mentions, and the way of a practice from place to place.

use std::sync::{Arc, Mutex};

use app::network::model::MunicipalityId;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::ids::AccountId;
use app::platform::lang::ContentLang;
use app::platform::server::{App, Events};
use app::posts::model::{CommentId, CommentInput, MarkKind, PieceState, PostId, PostInput};
use app::posts::server::{Marked, Mentioned, answers, comments, marks, service};

use crate::support::{World, experience, on_both};

async fn answer(world: &World, by: &Actor, post: PostId, parent: Option<CommentId>, text: &str) -> CommentId {
    let lang = Some(ContentLang::Nb);
    let input = CommentInput { text: text.to_owned(), parent, lang, ..CommentInput::default() };
    comments::comment(by, &world.app, post, world.app.new_id(), &input).await.unwrap()
}

/// The program with somebody listening to who is mentioned.
fn listening(world: &World) -> (World, Arc<Mutex<Vec<Mentioned>>>) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let mut events = Events::default();
    let keep = Arc::clone(&heard);
    events.subscribe(move |_, _, event: &Mentioned| {
        keep.lock().unwrap().push(event.clone());
        Box::pin(async { Ok(()) })
    });
    let app = App { events: Arc::new(events), ..world.app.clone() };
    (World { app, ..world.clone() }, heard)
}

#[tokio::test]
async fn comments_answer_comments_and_a_deleted_one_keeps_its_place_while_it_is_answered() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("members")).await;
        let first = answer(&world, &finn, post, None, "Hvem leder møtet?").await;
        let second = answer(&world, &author, post, None, "Et annet svar.").await;
        let reply = answer(&world, &author, post, Some(first), "Kommunalsjefen.").await;
        let deep = answer(&world, &finn, post, Some(reply), "Takk!").await;
        let view = service::get_post(&finn, &world.app, post).await.unwrap().comments;
        let order: Vec<_> = view.iter().map(|comment| (comment.id, comment.indented)).collect();
        assert_eq!(order, [(first, false), (reply, true), (deep, true), (second, false)], "{}", world.name);
        assert_eq!(view[1].answers, None);
        assert_eq!(view[2].answers.as_ref().unwrap().0, reply);
        assert_eq!(comments::delete(&author, &world.app, first).await, Err(Failure::Forbidden));
        comments::delete(&finn, &world.app, first).await.unwrap();
        comments::delete(&finn, &world.app, deep).await.unwrap();
        let view = service::get_post(&author, &world.app, post).await.unwrap().comments;
        let order: Vec<_> = view.iter().map(|comment| (comment.id, comment.state)).collect();
        let published = PieceState::Published;
        assert_eq!(order, [(first, PieceState::Deleted), (reply, published), (second, published)]);
        assert!(view[0].byline.is_none() && view[0].html.is_empty());
        let elsewhere = world.publish(&author, &experience("members")).await;
        let lang = Some(ContentLang::Nb);
        let lost =
            CommentInput { text: "Hei".to_owned(), parent: Some(reply), lang, ..CommentInput::default() };
        let refused = comments::comment(&finn, &world.app, elsewhere, world.app.new_id(), &lost).await;
        assert!(
            matches!(refused, Err(Failure::Invalid(_))),
            "an answer stands on the post of what it answers"
        );
    })
    .await;
}

#[tokio::test]
async fn who_asked_says_what_helped_and_the_question_is_answered_until_that_goes() {
    on_both(async |world: World| {
        let asker = world.person("school.steinkjer.no").await;
        let helper = world.person("projectleader.dk").await;
        let input = PostInput {
            kind: Some("question".to_owned()),
            parts: vec![("question".to_owned(), "Hvem leder møtene hos dere?".to_owned())],
            ..experience("members")
        };
        let post = world.publish(&asker, &input).await;
        let one = answer(&world, &helper, post, None, "Rektor.").await;
        let two = answer(&world, &helper, post, None, "Eller PPT.").await;
        let answered = async || service::get_post(&helper, &world.app, post).await.unwrap().answered;
        assert_eq!(answers::set_helped(&helper, &world.app, one, true).await, Err(Failure::Forbidden));
        assert!(!answered().await);
        answers::set_helped(&asker, &world.app, one, true).await.unwrap();
        world.clock.advance(time::Duration::minutes(1));
        answers::set_helped(&asker, &world.app, two, true).await.unwrap();
        comments::delete(&helper, &world.app, one).await.unwrap();
        assert!(answered().await, "the other one helped too");
        answers::set_helped(&asker, &world.app, two, false).await.unwrap();
        assert!(!answered().await, "{}", world.name);
        let experience = world.publish(&asker, &experience("members")).await;
        let comment = answer(&world, &helper, experience, None, "Fint.").await;
        assert_eq!(answers::set_helped(&asker, &world.app, comment, true).await, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn a_mention_links_and_tells_only_those_who_may_read() {
    on_both(async |world: World| {
        let (world, heard) = listening(&world);
        let author = world.person("school.steinkjer.no").await;
        let inside = world.person("health.skaun.no").await;
        let outside = world.person("school.esimerkkila.fi").await;
        let name = |actor: &Actor| actor.person().unwrap().name.clone();
        let mut input = experience("network");
        input.parts[0].1 = format!("Takk til @{} og @{}! @Ingen", name(&inside), name(&outside));
        let preview = service::preview(&author, &world.app, &input).await.unwrap();
        assert_eq!(preview.unknown.len(), 2, "{}: {:?}", world.name, preview.unknown);
        let id = world.publish(&author, &input).await;
        let html = service::get_post(&author, &world.app, id).await.unwrap().text.parts[0].html.clone();
        let account = inside.account().unwrap();
        assert!(html.contains(&format!("href=\"/people/{account}\"")), "{html}");
        assert!(!html.contains(&outside.account().unwrap().to_string()), "{html}");
        let told = |heard: &Mutex<Vec<Mentioned>>| -> Vec<AccountId> {
            heard.lock().unwrap().drain(..).flat_map(|event| event.accounts).collect()
        };
        assert_eq!(told(&heard), [account]);
        let (again, version) = service::get_for_edit(&author, &world.app, id).await.unwrap();
        assert!(again.parts[0].1.contains(&format!("@{}", name(&inside))), "shown again as it was typed");
        service::revise(&author, &world.app, id, version, &again).await.unwrap();
        assert!(told(&heard).is_empty(), "nobody is told twice");
        let text = format!("Hei @{} og @{}", name(&author), name(&inside));
        answer(&world, &author, id, None, &text).await;
        assert_eq!(told(&heard), [account], "nobody is told of what they wrote themselves");
        let members = PostInput { audience: Some("members".to_owned()), human_checked: true, ..again };
        world.publish(&author, &members).await;
        let mut both = [account, outside.account().unwrap()];
        both.sort_unstable();
        assert_eq!(told(&heard), both, "all members may read it, so both are told");
    })
    .await;
}

#[tokio::test]
async fn a_name_that_several_have_asks_who_is_meant() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let one = world.person("health.skaun.no").await.account().unwrap();
        let two = world.person("school.esimerkkila.fi").await.account().unwrap();
        for id in [one, two] {
            let db = world.app.db.writer();
            let sql = format!("UPDATE accounts SET name = 'Kari Nordmann' WHERE email = (SELECT email FROM accounts WHERE {})", by_id(&world, id));
            sea_orm::ConnectionTrait::execute_unprepared(db, &sql).await.unwrap();
        }
        let mut input = experience("members");
        input.parts[0].1 = "Takk, @Kari Nordmann!".to_owned();
        let Err(Failure::Invalid(errors)) = service::preview(&author, &world.app, &input).await else {
            panic!("{}: nobody asked", world.name)
        };
        assert_eq!((errors.0[0].field.as_str(), errors.0[0].key.as_str()), ("situation", "posts-error-mention"));
        let options: Vec<&str> = errors.0[0].args.iter().filter_map(|(name, _)| name.strip_prefix("option:")).collect();
        assert_eq!(options.len(), 2);
        input.mentions = vec![two.0];
        let id = world.publish(&author, &input).await;
        let html = service::get_post(&author, &world.app, id).await.unwrap().text.parts[0].html.clone();
        assert!(html.contains(&two.to_string()) && !html.contains(&one.to_string()), "{html}");
    })
    .await;
}

/// The condition that finds a row by its id in the way the database keeps it.
fn by_id(world: &World, id: AccountId) -> String {
    if world.name == "sqlite" { format!("id = X'{}'", id.0.simple()) } else { format!("id = '{id}'") }
}

#[tokio::test]
async fn a_practice_shows_its_way_from_place_to_place_one_step_a_municipality() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let colleague = world.person("family-house.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("members")).await;
        let offered = service::get_post(&finn, &world.app, post).await.unwrap().can.mark;
        assert_eq!(offered.len(), 1);
        let place: MunicipalityId = offered[0].municipality.id;
        let mark = async |actor: &Actor, kind| marks::mark(actor, &world.app, post, place, kind).await;
        assert_eq!(mark(&author, MarkKind::Want).await, Err(Failure::Forbidden));
        for (actor, kind) in [
            (&finn, MarkKind::Useful),
            (&colleague, MarkKind::Useful),
            (&finn, MarkKind::Want),
            (&colleague, MarkKind::Trying),
        ] {
            world.clock.advance(time::Duration::days(30));
            mark(actor, kind).await.unwrap();
        }
        let way = |post: &app::posts::view::PostView| -> Vec<(MarkKind, bool)> {
            post.marks.iter().map(|mark| (mark.kind, mark.current)).collect()
        };
        let view = service::get_post(&finn, &world.app, post).await.unwrap();
        let wanted = [(MarkKind::Useful, false), (MarkKind::Want, false), (MarkKind::Trying, true)];
        assert_eq!(way(&view), wanted, "{}", world.name);
        assert_eq!(view.can.mark[0].stands, Some(MarkKind::Trying));
        marks::unmark(&colleague, &world.app, post, place).await.unwrap();
        let view = service::get_post(&finn, &world.app, post).await.unwrap();
        assert_eq!(
            way(&view),
            [(MarkKind::Useful, false), (MarkKind::Want, true)],
            "it stands where it stood"
        );
        assert_eq!(marks::unmark(&author, &world.app, post, place).await, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn two_colleagues_marking_at_once_make_one_current_step() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("members")).await;
        let place = service::get_post(&finn, &world.app, post).await.unwrap().can.mark[0].municipality.id;
        let tries = (0..10).map(|n| {
            let (world, finn) = (world.clone(), finn.clone());
            let kind = MarkKind::ALL[n % 2];
            tokio::spawn(async move { marks::mark(&finn, &world.app, post, place, kind).await.unwrap() })
        });
        for one in tries.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        let marks = service::get_post(&finn, &world.app, post).await.unwrap().marks;
        assert_eq!(marks.iter().filter(|mark| mark.current).count(), 1, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_mark_is_told_in_the_transaction_that_writes_it() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("members")).await;
        let place = service::get_post(&finn, &world.app, post).await.unwrap().can.mark[0].municipality.id;
        let mut events = Events::default();
        events.subscribe(|_, _, _: &Marked| {
            Box::pin(async { Err(sea_orm::DbErr::Custom("nobody can be told".to_owned())) })
        });
        let app = App { events: Arc::new(events), ..world.app.clone() };
        assert!(marks::mark(&finn, &app, post, place, MarkKind::Want).await.is_err());
        assert!(service::get_post(&finn, &world.app, post).await.unwrap().marks.is_empty(), "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn visitors_and_feeds_are_told_no_name_of_who_is_mentioned() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let thanked = world.person("school.steinkjer.no").await.person().unwrap().name.clone();
        let mut input = experience("public");
        input.parts[0].1 = format!("Takk til @{thanked} for dette!");
        let id = world.publish(&lead, &input).await;
        world.comment(&lead, id, &format!("Og @{thanked} var med."), ContentLang::Nb, false).await;
        let page = format!("/posts/{id}");
        let mut visitor = world.client();
        for path in [page.as_str(), "/posts", "/feeds/posts.atom", "/"] {
            let text = visitor.get(path).await.text();
            assert!(path == "/" || text.contains("Takk til et medlem for dette!"), "{}: {path}", world.name);
            assert!(!text.contains(&thanked) && !text.contains("/people/"), "{path}");
        }
        assert!(visitor.get(&page).await.text().contains("Og et medlem var med."));
        let mut member = world.client();
        member.sign_in("school.steinkjer.no").await;
        let text = member.get(&page).await.text();
        assert!(text.contains(&format!("@{thanked}</a> for dette!")), "members read the name");
        assert!(!visitor.get(&page).await.text().contains(&thanked), "and visitors still do not");
        let feed = member.get("/feeds/posts.atom").await.text();
        assert!(!feed.contains(&thanked), "a feed is the same for everybody");
    })
    .await;
}
