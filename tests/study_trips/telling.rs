//! Who is told of what, and in which language.

use app::gatherings::model::WordsInput;
use app::notifications::model::NoticeKind;
use app::notifications::model::NoticeKind::{
    TripAsked, TripCalledOff, TripDates, TripDeclined, TripOrganiser, TripPoll, TripWelcome,
};
use app::platform::lang::{ContentLang, UiLang};
use app::study_trips::model::TripId;
use app::study_trips::server::{dates, together, wishing};

use super::{BREIDHOLT, HOST, OTHER_HOST, STRANGER, TASIILAQ, VISITOR, answer, days, planned, wish};
use crate::notifications::{all_told, before_all_notices, kinds};
use crate::support::{World, email};

const COLLEAGUE: &str = "school.tasiilaq.gl";

async fn told(world: &World, name: &str) -> Vec<(NoticeKind, usize)> {
    let mut found = kinds(&all_told(world, &world.person(name).await).await);
    found.sort();
    found
}

#[tokio::test]
async fn who_stands_for_the_host_is_told_of_the_wish_and_the_organisers_of_the_answer() {
    before_all_notices(async |world: World| {
        let id = wish(&world, TASIILAQ, "breidholt").await;
        for name in [HOST, OTHER_HOST] {
            assert_eq!(told(&world, name).await, [(TripAsked, 1)], "{name}");
        }
        for name in [VISITOR, COLLEAGUE, STRANGER, "projectleader.is"] {
            assert_eq!(told(&world, name).await, [], "{name}");
        }
        world.clock.advance(time::Duration::minutes(3));
        let mails = world.mails().await;
        let own = mails.iter().find(|mail| mail.to == email(HOST)).unwrap();
        assert_eq!(own.lang, UiLang::Is);
        assert!(own.subject.contains("námsferð"), "{}", own.subject);
        assert!(
            own.text.contains(&format!("/trips/{id}")) && !own.text.contains("lære af jer"),
            "{}",
            own.text
        );
        answer(&world, id, BREIDHOLT, false, "Ekki í vetur.").await.unwrap();
        assert_eq!(told(&world, VISITOR).await, [(TripDeclined, 1)]);
        assert_eq!(told(&world, COLLEAGUE).await, []);
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        assert!(told(&world, VISITOR).await.contains(&(TripWelcome, 1)));
        let mut browser = world.client();
        browser.sign_in(VISITOR).await;
        browser.get(&format!("/trips/{id}")).await;
        assert_eq!(told(&world, VISITOR).await, [(TripDeclined, 1)], "what is opened is read");
    })
    .await;
}

async fn chosen_by_visitor(world: &World, id: TripId) {
    let visitor = world.person(VISITOR).await;
    for (first, last) in [("2020-04-20", "2020-04-22"), ("2020-05-04", "2020-05-06")] {
        dates::propose(&visitor, &world.app, id, &days(first, last)).await.unwrap();
    }
    assert_eq!(told(world, OTHER_HOST).await, [(TripAsked, 1), (TripPoll, 1)], "asked once for all of them");
    let poll = dates::get_poll(&visitor, &world.app, id, UiLang::Da).await.unwrap();
    dates::choose(&visitor, &world.app, id, poll.dates[0].id).await.unwrap();
}

#[tokio::test]
async fn everybody_of_both_sides_hears_of_dates_and_of_calling_off_with_an_entry_for_their_calendar() {
    before_all_notices(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        chosen_by_visitor(&world, id).await;
        for name in [OTHER_HOST, HOST, COLLEAGUE] {
            assert!(told(&world, name).await.contains(&(TripDates, 1)), "{name}");
        }
        assert_eq!(told(&world, STRANGER).await, []);
        world.clock.advance(time::Duration::minutes(3));
        let mails = world.mails().await;
        let own = mails.iter().find(|mail| mail.to == email(COLLEAGUE)).unwrap();
        let file = own.attachment.as_ref().expect("the entry");
        assert_eq!(file.name, "study-trip.ics");
        assert!(file.content.contains("METHOD:PUBLISH") && file.content.contains(&format!("UID:{id}@")));
        assert!(file.content.contains("DTSTART;VALUE=DATE:20200420"));
        let why =
            WordsInput { lang: Some(ContentLang::Da), text: "Storm.".to_owned(), ..WordsInput::default() };
        wishing::call_off(&world.person(VISITOR).await, &world.app, id, &why).await.unwrap();
        assert!(told(&world, OTHER_HOST).await.contains(&(TripCalledOff, 1)));
        world.clock.advance(time::Duration::minutes(3));
        let mails = world.mails().await;
        let last = mails.iter().rfind(|mail| mail.to == email(COLLEAGUE)).unwrap();
        assert!(last.attachment.as_ref().unwrap().content.contains("STATUS:CANCELLED"));
        assert!(!last.text.contains("Storm"), "mails carry titles and links, never what people wrote");
    })
    .await;
}

#[tokio::test]
async fn who_becomes_an_organiser_is_told() {
    before_all_notices(async |world: World| {
        let id = planned(&world, TASIILAQ, BREIDHOLT).await;
        assert_eq!(told(&world, COLLEAGUE).await, [], "who does not plan is not told of the answer");
        let colleague = world.person(COLLEAGUE).await.account();
        let visitor = world.person(VISITOR).await;
        together::add_organiser(&visitor, &world.app, id, colleague).await.unwrap();
        assert_eq!(told(&world, COLLEAGUE).await, [(TripOrganiser, 1)]);
    })
    .await;
}
