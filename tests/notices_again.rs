//! What is told anew, and what is not told again by mail.

use app::notifications::model::{NoticeKind, Rhythm, Topic};
use app::notifications::server::service;
use app::posts::server::comments;
use time::Duration;

use crate::notifications::{answer, before_all_notices, choose, kinds, mailed, told};
use crate::support::{World, experience};

const AUTHOR: &str = "school.steinkjer.no";
const NEIGHBOUR: &str = "health.skaun.no";

#[tokio::test]
async fn who_is_named_later_is_told_anew_though_the_answer_was_read_and_mailed() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        let comment = answer(&world, &neighbour, post, None).await;
        world.work().await;
        world.clock.advance(Duration::minutes(3));
        assert_eq!(mailed(&world, AUTHOR).await.len(), 1);
        service::read_all(&author, &world.app, None).await.unwrap();
        let (mut input, _, version) = comments::get_for_edit(&neighbour, &world.app, comment).await.unwrap();
        input.text = format!("Takk, @{}!", author.person().unwrap().name);
        comments::revise(&neighbour, &world.app, comment, version, &input).await.unwrap();
        assert_eq!(kinds(&told(&world, &author).await), [(NoticeKind::Mention, 1)], "{}", world.name);
        world.clock.advance(Duration::minutes(3));
        assert_eq!(mailed(&world, AUTHOR).await.len(), 2);
        service::read_all(&author, &world.app, None).await.unwrap();
        input.text.push_str(" Og hei.");
        comments::revise(&neighbour, &world.app, comment, version + 1, &input).await.unwrap();
        assert!(told(&world, &author).await.is_empty(), "named once");
    })
    .await;
}

#[tokio::test]
async fn what_was_read_before_its_mail_is_not_mailed_in_another_rhythm() {
    before_all_notices(async |world: World| {
        let (author, neighbour) = (world.person(AUTHOR).await, world.person(NEIGHBOUR).await);
        let post = world.publish(&author, &experience("members")).await;
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        service::read_all(&author, &world.app, None).await.unwrap();
        world.clock.advance(Duration::minutes(3));
        assert!(mailed(&world, AUTHOR).await.is_empty(), "{}: they have read it", world.name);
        answer(&world, &neighbour, post, None).await;
        world.work().await;
        service::read_all(&author, &world.app, None).await.unwrap();
        choose(&world, &author, Topic::Answers, Rhythm::Daily).await;
        world.clock.advance(Duration::hours(25));
        let mails = mailed(&world, AUTHOR).await;
        assert!(mails.is_empty(), "{}: {mails:?}", world.name);
    })
    .await;
}
