//! The rows of gatherings and the calendar.

use app::files::model::FileInput;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::gatherings::model::{FollowUpInput, GatheringId, Invited, ItemInput};
use app::gatherings::server::{agenda, follow_ups, service};
use app::platform::lang::ContentLang;

use super::{C, D, EVERYBODY, F, Gets, I, MEMBERS, N, P, Row, S, row};
use crate::gatherings::{facts, network, words};
use crate::support::World;

/// A gathering of the network of author and own, with an item, a paper and something that the author took on.
struct Things {
    id: GatheringId,
    item: String,
    paper: String,
    follow_up: String,
}

async fn things(world: &World) -> Things {
    let (lead, author) = (world.person(super::ACTORS[3]).await, world.person(super::ACTORS[1]).await);
    let network = network(world).await;
    let app = &world.app;
    let words = words(ContentLang::Nb, "Samling");
    let id = service::create(&lead, app, app.new_id(), &facts(&network), &words).await.unwrap();
    service::invite(&lead, app, id, Invited::from_code(&network).as_ref()).await.unwrap();
    service::sign_up(&author, app, id, None).await.unwrap();
    let upload =
        Upload { name: "sak.txt".to_owned(), content: UploadContent::Bytes(b"Sak".as_slice().into()) };
    let paper = files::accept(&lead, app, upload).await.unwrap().id;
    let (alt, caption) = (String::new(), String::new());
    let mut item = ItemInput {
        kind: "item".to_owned(),
        day: "2019-12-10".to_owned(),
        time: "09:00".to_owned(),
        minutes: "30".to_owned(),
        titles: vec![(Some(ContentLang::Nb), "Velkommen".to_owned())],
        ..ItemInput::default()
    };
    item.papers.files.push(FileInput { id: paper, alt, caption, decorative: false, confirmed: false });
    let item = agenda::add_item(&lead, app, id, &item).await.unwrap();
    let taken_on = FollowUpInput {
        what: "Sende ut malen".to_owned(),
        owner: author.account(),
        due_on: "2020-01-20".to_owned(),
        ..FollowUpInput::default()
    };
    let follow_up = follow_ups::add(&lead, app, id, &taken_on).await.unwrap();
    Things {
        id,
        item: format!("/gatherings/{id}/agenda/{item}"),
        paper: format!("/gatherings/{id}/papers/{paper}/sak.txt"),
        follow_up: format!("/gatherings/{id}/follow-ups/{follow_up}"),
    }
}

/// What organisers get, while those who are invited may not and others may not know.
const fn organisers(gets: Gets) -> [Gets; 7] {
    [S, F, F, gets, N, N, gets]
}

pub(super) async fn rows(world: &World) -> Vec<Row> {
    let things = things(world).await;
    let rows = [planning_rows(&things), agenda_rows(&things), people_rows(&things), calendar_rows()];
    rows.into_iter().flatten().collect()
}

fn planning_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/gatherings/{}{rest}", t.id);
    let seen = [N, P, P, P, N, N, P];
    let stale = [
        ("kind", "seminar"),
        ("starts_on", "2019-12-10"),
        ("starts_time", "09:00"),
        ("ends_on", "2019-12-10"),
        ("ends_time", "15:00"),
        ("zone", "Europe/Oslo"),
        ("place", "Steinkjer"),
        ("version", "99"),
    ];
    let words = [("lang", "nb"), ("title", "En annen tittel"), ("version", "99")];
    vec![
        row("GET /gatherings", "/gatherings", &[], EVERYBODY),
        row("GET /gatherings/{id}", at(""), &[], seen),
        row("GET /gatherings/{id}/gathering.ics", at("/gathering.ics"), &[], seen),
        row("GET /gatherings/new", "/gatherings/new", &[], [S, F, F, P, F, F, P]),
        row("POST /gatherings/new", "/gatherings/new", &[], [S, F, F, I, F, F, I]),
        row("GET /gatherings/{id}/edit", at("/edit"), &[], organisers(P)),
        row("POST /gatherings/{id}/edit", at("/edit"), &stale, organisers(C)),
        row("GET /gatherings/{id}/words", at("/words"), &[], organisers(P)),
        row("POST /gatherings/{id}/words", at("/words"), &words, organisers(C)),
        row("GET /gatherings/{id}/cancel", at("/cancel"), &[], organisers(P)),
        row("POST /gatherings/{id}/cancel", at("/cancel"), &[], organisers(I)),
        row("GET /gatherings/{id}/invitations", at("/invitations?name=a"), &[], organisers(P)),
        row("POST /gatherings/{id}/invitations", at("/invitations"), &[], organisers(I)),
    ]
}

fn agenda_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/gatherings/{}{rest}", t.id);
    vec![
        row("GET /gatherings/{id}/agenda", at("/agenda"), &[], organisers(P)),
        row("GET /gatherings/{id}/agenda/new", at("/agenda/new"), &[], organisers(P)),
        row("POST /gatherings/{id}/agenda/new", at("/agenda/new"), &[], organisers(I)),
        row("GET /gatherings/{id}/agenda/{item}", t.item.as_str(), &[], organisers(P)),
        row("POST /gatherings/{id}/agenda/{item}", t.item.as_str(), &[], organisers(I)),
        row(
            "POST /gatherings/{id}/agenda/{item}/move",
            format!("{}/move", t.item),
            &[("action", "up")],
            organisers(D),
        ),
        row("GET /gatherings/{id}/papers/{file}/{name}", t.paper.as_str(), &[], [S, P, P, P, N, N, P]),
    ]
}

fn people_rows(t: &Things) -> Vec<Row> {
    let at = |rest: &str| format!("/gatherings/{}{rest}", t.id);
    let done = [("action", "done")];
    vec![
        row("POST /gatherings/{id}/sign-up", at("/sign-up"), &[], [S, D, D, D, N, N, D]),
        row("POST /gatherings/{id}/sign-off", at("/sign-off"), &[], [S, D, D, D, N, N, D]),
        row("GET /gatherings/{id}/participants.csv", at("/participants.csv"), &[], organisers(P)),
        row("GET /gatherings/{id}/minutes", at("/minutes"), &[], organisers(P)),
        row("POST /gatherings/{id}/minutes", at("/minutes"), &[], organisers(I)),
        row("GET /gatherings/{id}/follow-ups", at("/follow-ups"), &[], organisers(P)),
        row("POST /gatherings/{id}/follow-ups", at("/follow-ups"), &[], organisers(I)),
        row("POST /gatherings/{id}/follow-ups/{item}", t.follow_up.as_str(), &done, [S, D, F, D, N, N, D]),
    ]
}

fn calendar_rows() -> Vec<Row> {
    let remove = [("action", "remove")];
    vec![
        row("GET /calendar", "/calendar", &[], EVERYBODY),
        row("GET /calendar/feed", "/calendar/feed", &[], MEMBERS),
        row("POST /calendar/feed", "/calendar/feed", &remove, [S, D, D, D, D, D, D]),
        row("GET /calendar/{token}", "/calendar/none.ics", &[], [N; 7]),
        row(
            "GET /networks/{slug}/calendar.ics",
            "/networks/ks-learning-network/calendar.ics",
            &[],
            EVERYBODY,
        ),
    ]
}
