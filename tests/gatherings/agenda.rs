//! The agenda: items, their languages, moving, papers.

use app::files::model::FileInput;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::gatherings::model::{GatheringId, ItemInput};
use app::gatherings::server::agenda;
use app::gatherings::server::order::{Move, Way};
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use axum::http::StatusCode;

use super::{FOREIGN, MEMBER, ORGANISER, invited, seen, wrong};
use crate::support::{World, on_both, samples};

fn item(time: &str, minutes: &str, titles: &[(ContentLang, &str)]) -> ItemInput {
    ItemInput {
        kind: "item".to_owned(),
        day: "2019-12-10".to_owned(),
        time: time.to_owned(),
        minutes: minutes.to_owned(),
        leader: "KS".to_owned(),
        titles: titles.iter().map(|(lang, title)| (Some(*lang), (*title).to_owned())).collect(),
        ..ItemInput::default()
    }
}

async fn times(world: &World, id: GatheringId) -> Vec<(String, String)> {
    let text = app::platform::text::Text::new(UiLang::Nb, false);
    let view = seen(world, MEMBER, id).await.unwrap();
    let rows = view.agenda.iter().map(|item| {
        let title = item.title.clone().map_or_else(|| "-".to_owned(), |(title, _)| title);
        (text.time(item.starts_at, "Europe/Oslo"), title)
    });
    rows.collect()
}

#[tokio::test]
async fn items_are_added_moved_changed_and_removed() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        let add =
            async |input: ItemInput| agenda::add_item(&organiser, &world.app, id, &input).await.unwrap();
        let welcome = add(item("09:00", "30", &[(ContentLang::Nb, "Velkommen")])).await;
        let long =
            add(item("09:30", "90", &[(ContentLang::Nb, "Runde"), (ContentLang::Fi, "Kierros")])).await;
        add(ItemInput { kind: "break".to_owned(), ..item("11:00", "15", &[]) }).await;
        let next = agenda::new_item(&organiser, &world.app, id).await.unwrap();
        assert_eq!(
            (next.day.as_str(), next.time.as_str()),
            ("2019-12-10", "11:15"),
            "where the last one ends"
        );
        agenda::move_item(&organiser, &world.app, id, long, Move::new(Way::Earlier, "")).await.unwrap();
        let pair = |time: &str, title: &str| (time.to_owned(), title.to_owned());
        assert_eq!(
            times(&world, id).await,
            [pair("09:00", "Runde"), pair("10:30", "Velkommen"), pair("11:00", "-")]
        );
        agenda::move_item(&organiser, &world.app, id, long, Move::new(Way::Earlier, "")).await.unwrap();
        agenda::move_item(&organiser, &world.app, id, long, Move::new(Way::Later, "1")).await.unwrap();
        assert_eq!(times(&world, id).await[0], pair("09:00", "Velkommen"), "there and back again");
        let (mut input, version) = agenda::get_item(&organiser, &world.app, id, long).await.unwrap();
        input.titles.retain(|(lang, _)| *lang != Some(ContentLang::Fi));
        agenda::revise_item(&organiser, &world.app, id, long, version, &input).await.unwrap();
        let late = agenda::revise_item(&organiser, &world.app, id, long, version, &input).await;
        assert!(matches!(late, Err(Failure::Conflict(_))), "{late:?}");
        let member = world.person(MEMBER).await;
        let view =
            app::gatherings::server::service::get(&member, &world.app, id, UiLang::Fi, None).await.unwrap();
        assert_eq!(
            view.agenda[1].title,
            Some(("Runde".to_owned(), ContentLang::Nb)),
            "the Finnish title is gone"
        );
        agenda::remove_item(&organiser, &world.app, id, welcome).await.unwrap();
        assert_eq!(times(&world, id).await.len(), 2);
        let denied = agenda::remove_item(&member, &world.app, id, long).await;
        assert_eq!(denied.unwrap_err(), Failure::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn each_field_of_an_item_says_what_is_wrong_with_it() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let organiser = world.person(ORGANISER).await;
        let add = async |input: ItemInput| wrong(agenda::add_item(&organiser, &world.app, id, &input).await);
        let title = [(ContentLang::Nb, "Runde")];
        assert_eq!(add(item("08:00", "30", &title)).await, ["day"], "before it begins");
        assert_eq!(add(item("15:00", "30", &title)).await, ["day"], "after it ends");
        assert_eq!(add(item("09:00", "0", &title)).await, ["minutes"]);
        assert_eq!(add(item("09:00", "30", &[])).await, ["title-text-1"]);
        let twice = [(ContentLang::Nb, "Runde"), (ContentLang::Nb, "Runde til")];
        assert_eq!(add(item("09:00", "30", &twice)).await, ["title-lang-2"]);
        let number = samples::identity_number();
        assert_eq!(add(item("09:00", "30", &[(ContentLang::Nb, &number)])).await, ["title-text-1"]);
        let leader = ItemInput { leader: number, ..item("09:00", "30", &title) };
        assert_eq!(add(leader).await, ["leader"]);
    })
    .await;
}

#[tokio::test]
async fn papers_are_for_those_who_see_the_gathering_and_always_downloads() {
    on_both(async |world: World| {
        let id = invited(&world, |facts| facts.open = true).await;
        let organiser = world.person(ORGANISER).await;
        let upload = Upload {
            name: "sak-1.txt".to_owned(),
            content: UploadContent::Bytes(b"Saken".as_slice().into()),
        };
        let paper = files::accept(&organiser, &world.app, upload).await.unwrap();
        let mut input = item("09:00", "30", &[(ContentLang::Nb, "Runde")]);
        let (alt, caption) = (String::new(), "Saken".to_owned());
        input.papers.files.push(FileInput {
            id: paper.id,
            alt,
            caption,
            decorative: false,
            confirmed: false,
        });
        let item = agenda::add_item(&organiser, &world.app, id, &input).await.unwrap();
        let address = format!("/gatherings/{id}/papers/{}/sak-1.txt", paper.id);
        let mut browser = world.client();
        assert_eq!(browser.get(&address).await.status, StatusCode::SEE_OTHER, "visitors sign in first");
        browser.sign_in(MEMBER).await;
        let page = browser.get(&format!("/gatherings/{id}")).await.text();
        assert!(page.contains(&address), "{page}");
        let answer = browser.get(&address).await;
        assert_eq!((answer.status, answer.text()), (StatusCode::OK, "Saken".to_owned()));
        let disposition = answer.headers["content-disposition"].to_str().unwrap();
        assert!(disposition.starts_with("attachment"), "{disposition}");
        let closed = invited(&world, |_| {}).await;
        let elsewhere = format!("/gatherings/{closed}/papers/{}/sak-1.txt", paper.id);
        assert_eq!(browser.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "it belongs to another one");
        let mut foreign = world.client();
        foreign.sign_in(FOREIGN).await;
        assert_eq!(foreign.get(&elsewhere).await.status, StatusCode::NOT_FOUND);
        agenda::remove_item(&organiser, &world.app, id, item).await.unwrap();
        assert_eq!(browser.get(&address).await.status, StatusCode::NOT_FOUND, "gone with its item");
    })
    .await;
}

#[tokio::test]
async fn the_form_of_an_item_keeps_everything_typed_while_a_paper_is_attached() {
    on_both(async |world: World| {
        let id = invited(&world, |_| {}).await;
        let mut browser = world.client();
        browser.sign_in(ORGANISER).await;
        let address = format!("/gatherings/{id}/agenda/new");
        let fields = [
            ("kind", "item"),
            ("day", "2019-12-10"),
            ("time", "09:15"),
            ("minutes", "45"),
            ("leader", "Møreforsking"),
            ("title-lang-1", "nb"),
            ("title-text-1", "Det vi fant"),
        ];
        let attach = [&fields[..], &[("action", "attach")]].concat();
        let answer = browser.post_files(&address, &attach, &[("funn.txt", b"Funn")]).await;
        let page = answer.text();
        assert_eq!(answer.status, StatusCode::OK);
        for kept in
            ["value=\"09:15\"", "value=\"45\"", "value=\"Møreforsking\"", "value=\"Det vi fant\"", "funn.txt"]
        {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        let file = page.split("name=\"file\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let save = [&fields[..], &[("action", "save"), ("file", &file)]].concat();
        assert_eq!(browser.post(&address, &save).await.status, StatusCode::SEE_OTHER);
        assert_eq!(seen(&world, MEMBER, id).await.unwrap().agenda[0].papers.len(), 1);
        let bad = [&fields[..], &[("minutes", "")]].concat();
        let bad: Vec<_> =
            bad.into_iter().filter(|(name, value)| *name != "minutes" || value.is_empty()).collect();
        let answer = browser.post(&address, &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("value=\"Det vi fant\""));
    })
    .await;
}
