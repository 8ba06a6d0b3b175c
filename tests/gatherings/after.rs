//! Minutes, and what was taken on.

use app::gatherings::model::{FollowUpId, FollowUpInput, GatheringId, MinutesInput};
use app::gatherings::server::{follow_ups, reminding, service};
use app::notifications::model::NoticeKind;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use time::macros::datetime;

use super::{FOREIGN, MEMBER, ORGANISER, OTHER, invited, seen, wrong};
use crate::notifications::{all_told, before_all_notices};
use crate::support::{World, on_both};

fn minutes(lang: ContentLang, text: &str) -> MinutesInput {
    MinutesInput {
        lang: Some(lang),
        text: text.to_owned(),
        decisions: "Vi fortsetter.\n\n  Neste møte er i mars. \n".to_owned(),
        ..MinutesInput::default()
    }
}

async fn taken_on(world: &World, id: GatheringId, by: &str, due: &str) -> FollowUpId {
    let owner = world.person(by).await;
    let input = FollowUpInput {
        what: "Sende ut malen".to_owned(),
        lang: Some(ContentLang::Nb),
        owner: owner.account(),
        due_on: due.to_owned(),
        numbers_ok: false,
    };
    let organiser = world.person(ORGANISER).await;
    follow_ups::add(&organiser, &world.app, id, &input).await.unwrap()
}

#[tokio::test]
async fn minutes_have_decisions_and_several_languages_and_two_who_write_see_both() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        service::write_minutes(
            &organiser,
            &world.app,
            id,
            0,
            &minutes(ContentLang::Nb, "Vi snakket sammen."),
        )
        .await
        .unwrap();
        service::write_minutes(&organiser, &world.app, id, 0, &minutes(ContentLang::Fi, "Keskustelimme."))
            .await
            .unwrap();
        let view = seen(&world, MEMBER, id).await.unwrap().minutes.unwrap();
        assert!(view.html.contains("Vi snakket sammen."));
        assert_eq!(view.decisions, ["Vi fortsetter.", "Neste møte er i mars."]);
        assert_eq!(view.langs, [ContentLang::Fi, ContentLang::Nb]);
        let member = world.person(MEMBER).await;
        let finnish = service::get(&member, &world.app, id, UiLang::Fi, None).await.unwrap();
        assert_eq!(finnish.minutes.unwrap().lang, ContentLang::Fi);
        let (input, number) =
            service::get_minutes(&organiser, &world.app, id, ContentLang::Nb).await.unwrap();
        assert_eq!(input.decisions, "Vi fortsetter.\nNeste møte er i mars.");
        let changed = minutes(ContentLang::Nb, "Vi snakket lenge sammen.");
        let lead = world.person("projectleader.no").await;
        service::write_minutes(&lead, &world.app, id, number, &changed).await.unwrap();
        let late =
            service::write_minutes(&organiser, &world.app, id, number, &minutes(ContentLang::Nb, "Kort."))
                .await;
        assert!(matches!(late, Err(Failure::Conflict(_))), "{late:?}");
        let denied = service::write_minutes(&member, &world.app, id, 0, &changed).await;
        assert_eq!(denied.unwrap_err(), Failure::Forbidden);
        let hidden =
            service::get_minutes(&world.person(FOREIGN).await, &world.app, id, ContentLang::Nb).await;
        assert_eq!(hidden.unwrap_err(), Failure::NotFound);
    })
    .await;
}

#[tokio::test]
async fn whoever_took_something_on_is_reminded_three_days_before_and_once() {
    before_all_notices(async |world: World| {
        let id = invited(&world, |_| {}).await;
        service::sign_up(&world.person(MEMBER).await, &world.app, id, None).await.unwrap();
        let follow_up = taken_on(&world, id, MEMBER, "2020-01-20").await;
        let done = taken_on(&world, id, MEMBER, "2020-01-20").await;
        let member = world.person(MEMBER).await;
        follow_ups::set_done(&member, &world.app, id, done, true).await.unwrap();
        let due = async || {
            reminding::remind(&Actor::System, &world.app).await.unwrap();
            let lines = all_told(&world, &member).await;
            lines
                .iter()
                .filter(|line| line.kind == NoticeKind::FollowUp)
                .map(|line| line.count)
                .sum::<usize>()
        };
        world.clock.set(datetime!(2020-01-16 23:59 UTC));
        assert_eq!(due().await, 0);
        world.clock.set(datetime!(2020-01-17 00:01 UTC));
        assert_eq!(due().await, 1, "three days before, and nothing of what is done");
        assert_eq!(due().await, 1, "once");
        follow_ups::set_done(&member, &world.app, id, follow_up, true).await.unwrap();
        let view = seen(&world, MEMBER, id).await.unwrap();
        assert!(view.follow_ups.iter().all(|one| one.done_at.is_some() && one.may_set));
        let nobody = reminding::remind(&member, &world.app).await;
        assert_eq!(nobody.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_come_take_something_on_and_only_they_and_organisers_say_that_it_is_done() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        service::sign_up(&world.person(MEMBER).await, &world.app, id, None).await.unwrap();
        let stranger = FollowUpInput {
            what: "Ringe".to_owned(),
            owner: world.person(FOREIGN).await.account(),
            due_on: "i morgen".to_owned(),
            ..FollowUpInput::default()
        };
        assert_eq!(wrong(follow_ups::add(&organiser, &world.app, id, &stranger).await), ["owner", "due_on"]);
        let follow_up = taken_on(&world, id, MEMBER, "2020-01-20").await;
        let other = world.person(OTHER).await;
        let denied = follow_ups::set_done(&other, &world.app, id, follow_up, true).await;
        assert_eq!(denied.unwrap_err(), Failure::Forbidden);
        let hidden =
            follow_ups::set_done(&world.person(FOREIGN).await, &world.app, id, follow_up, true).await;
        assert_eq!(hidden.unwrap_err(), Failure::NotFound);
        follow_ups::set_done(&organiser, &world.app, id, follow_up, true).await.unwrap();
        let removed = follow_ups::remove(&world.person(MEMBER).await, &world.app, id, follow_up).await;
        assert_eq!(removed.unwrap_err(), Failure::Forbidden);
        follow_ups::remove(&organiser, &world.app, id, follow_up).await.unwrap();
        assert_eq!(seen(&world, MEMBER, id).await.unwrap().follow_ups, []);
    })
    .await;
}
