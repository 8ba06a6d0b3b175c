//! Who is told of what.

use app::gatherings::model::{GatheringId, Invited};
use app::gatherings::server::service;
use app::notifications::model::NoticeKind;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;

use super::{FOREIGN, MEMBER, ORGANISER, OTHER, invited, network, seen, words};
use crate::notifications::{all_told, before_all_notices, kinds};
use crate::support::{World, email};

async fn told_of(world: &World, name: &str) -> Vec<(NoticeKind, usize)> {
    kinds(&all_told(world, &world.person(name).await).await)
}

async fn revise(world: &World, id: GatheringId, place: &str, hosts: &str) {
    let organiser = world.person(ORGANISER).await;
    let (mut input, version) = service::get_for_edit(&organiser, &world.app, id).await.unwrap();
    input.place = place.to_owned();
    input.hosts = hosts.to_owned();
    service::revise(&organiser, &world.app, id, version, &input).await.unwrap();
}

#[tokio::test]
async fn who_is_invited_is_told_once_in_their_own_language_and_others_are_not() {
    before_all_notices(async |world: World| {
        let id = invited(&world, |_| {}).await;
        assert_eq!(told_of(&world, MEMBER).await, [(NoticeKind::Invited, 1)]);
        assert_eq!(told_of(&world, FOREIGN).await, []);
        assert_eq!(told_of(&world, ORGANISER).await, [], "not who invited");
        let organiser = world.person(ORGANISER).await;
        let member = world.person(MEMBER).await;
        let again = Invited::Person(member.account().unwrap().0);
        service::invite(&organiser, &world.app, id, Some(&again)).await.unwrap();
        let foreign = world.person(FOREIGN).await;
        let one = Invited::Person(foreign.account().unwrap().0);
        service::invite(&organiser, &world.app, id, Some(&one)).await.unwrap();
        service::write_words(&organiser, &world.app, id, 0, &words(ContentLang::Fi, "Seminaari"))
            .await
            .unwrap();
        assert_eq!(
            told_of(&world, MEMBER).await,
            [(NoticeKind::Invited, 1)],
            "invited in two ways, told once"
        );
        let line = all_told(&world, &foreign).await.remove(0);
        assert_eq!(line.title, Some(("Seminaari".to_owned(), ContentLang::Fi)));
        assert_eq!(line.address, format!("/gatherings/{id}"));
        world.clock.advance(time::Duration::minutes(3));
        let mails = world.mails().await;
        let own: Vec<_> = mails.iter().filter(|mail| mail.to == email(FOREIGN)).collect();
        assert_eq!(own.len(), 1);
        assert!(
            own[0].text.contains("Seminaari [suomi]") && !own[0].text.contains("lærer"),
            "{}",
            own[0].text
        );
    })
    .await;
}

#[tokio::test]
async fn another_time_or_place_is_told_and_another_host_is_not() {
    before_all_notices(async |world: World| {
        let id = invited(&world, |_| {}).await;
        assert_eq!(told_of(&world, MEMBER).await, [(NoticeKind::Invited, 1)]);
        revise(&world, id, "Steinkjer", "Verdal kommune").await;
        assert_eq!(told_of(&world, MEMBER).await, [(NoticeKind::Invited, 1)]);
        revise(&world, id, "Verdal", "Verdal kommune").await;
        let mut told = told_of(&world, MEMBER).await;
        told.sort();
        assert_eq!(told, [(NoticeKind::Invited, 1), (NoticeKind::GatheringChanged, 1)]);
        let mut browser = world.client();
        browser.sign_in(MEMBER).await;
        assert_eq!(browser.get(&format!("/gatherings/{id}")).await.status, axum::http::StatusCode::OK);
        assert_eq!(told_of(&world, MEMBER).await, [], "who opens it has read what was told of it");
    })
    .await;
}

#[tokio::test]
async fn what_is_cancelled_is_told_to_all_and_stays_as_cancelled_with_the_reason() {
    before_all_notices(async |world: World| {
        let id = invited(&world, |facts| facts.capacity = "1".to_owned()).await;
        let member = world.person(MEMBER).await;
        service::sign_up(&member, &world.app, id, None).await.unwrap();
        // Whoever has signed up is told also when their group is invited no more.
        let organiser = world.person(ORGANISER).await;
        let group = Invited::from_code(&network(&world).await).unwrap();
        world.work().await;
        service::uninvite(&organiser, &world.app, id, &group).await.unwrap();
        let why = words(ContentLang::Nb, "Stengt vei");
        service::cancel(&organiser, &world.app, id, &why).await.unwrap();
        let told = told_of(&world, MEMBER).await;
        assert!(told.contains(&(NoticeKind::GatheringCancelled, 1)), "{told:?}");
        assert_eq!(told_of(&world, OTHER).await, [], "who sees it no more is not told of it");
        let view = seen(&world, MEMBER, id).await.unwrap();
        assert_eq!(view.card.state, app::gatherings::model::GatheringState::Cancelled);
        assert!(view.reason.unwrap().html.contains("Stengt vei"));
        let change = service::get_for_edit(&organiser, &world.app, id).await.unwrap();
        let changed = service::revise(&organiser, &world.app, id, change.1, &change.0).await;
        assert!(changed.is_err(), "nothing is changed any more");
    })
    .await;
}

#[tokio::test]
async fn who_comes_is_sent_the_new_entry_by_letter_and_no_second_mail() {
    before_all_notices(async |world: World| {
        let id = invited(&world, |_| {}).await;
        service::sign_up(&world.person(MEMBER).await, &world.app, id, None).await.unwrap();
        world.work().await;
        world.clock.advance(time::Duration::minutes(3));
        let letters = async |name: &str| -> Vec<(String, Option<String>)> {
            world.clock.advance(time::Duration::minutes(3));
            let mails = world.mails().await.into_iter().filter(|mail| mail.to == email(name));
            mails.map(|mail| (mail.subject, mail.attachment.map(|file| file.content))).collect()
        };
        let before = letters(MEMBER).await.len();
        revise(&world, id, "Verdal", "").await;
        let told = letters(MEMBER).await.split_off(before);
        let [(subject, Some(entry))] = &told[..] else { panic!("one letter: {told:?}") };
        assert!(subject.starts_with("Ny tid eller nytt sted: "), "{subject}");
        assert!(entry.contains("SEQUENCE:1") && entry.contains("LOCATION:Verdal"), "{entry}");
        assert!(
            letters(OTHER).await.iter().all(|(_, entry)| entry.is_none()),
            "who does not come: notices alone"
        );
        let organiser = world.person(ORGANISER).await;
        service::cancel(&organiser, &world.app, id, &words(ContentLang::Nb, "Storm")).await.unwrap();
        let told = letters(MEMBER).await.split_off(before + 1);
        let [(subject, Some(entry))] = &told[..] else { panic!("one letter: {told:?}") };
        assert!(subject.starts_with("Avlyst: "), "{subject}");
        assert!(entry.contains("STATUS:CANCELLED") && entry.contains("SEQUENCE:2"), "{entry}");
        assert_eq!(told_of(&world, MEMBER).await.len(), 3, "under the bell all the same");
    })
    .await;
}

#[tokio::test]
async fn everybody_means_everybody_evaluators_too() {
    before_all_notices(async |world: World| {
        let id = super::planned(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        service::invite(&organiser, &world.app, id, Some(&Invited::Everybody)).await.unwrap();
        for name in [MEMBER, FOREIGN, "evaluator.fafo", "projectgroup.gl"] {
            assert_eq!(told_of(&world, name).await, [(NoticeKind::Invited, 1)], "{name}");
        }
        let visitor =
            service::get(&Actor::Visitor, &world.app, id, app::platform::lang::UiLang::Nb, None).await;
        assert!(visitor.is_err(), "all members are not everybody");
    })
    .await;
}
