//! Who may do what: a table actor × action over every route and server function. A route that is missing here fails.

mod accounts;
mod admin;
mod gatherings;
mod posts;
mod real_ids;
mod study_trips;
mod study_trips_after;

use std::collections::{BTreeMap, BTreeSet};

use app::files::model::FileInput;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::moderation::model::ReportInput;
use app::moderation::server::service as moderation;
use app::network::server::setup::known;
use app::notifications::server::service as notices;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::posts::model::{PieceId, PostInput};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use server::backup;

use crate::support::{Client, World, experience, on_both};

/// The columns of the table. Author, own and lead belong to Norway; author and own share the KS network.
const ACTORS: [&str; 7] = [
    "visitor",
    "school.steinkjer.no",
    "health.skaun.no",
    "projectleader.no",
    "school.esimerkkila.fi",
    "evaluator.fafo",
    "secretariat",
];

/// What an actor gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gets {
    /// The page or file.
    Page,
    /// It was done; see other.
    Done,
    /// The form again, with what is wrong.
    Invalid,
    /// Somebody saved meanwhile.
    Conflict,
    /// Asked to sign in.
    SignIn,
    /// They see it and may not.
    Forbidden,
    /// They may not even know.
    NotFound,
}

use Gets::{Conflict as C, Done as D, Forbidden as F, Invalid as I, NotFound as N, Page as P, SignIn as S};

struct Row {
    route: &'static str,
    path: String,
    form: Vec<(&'static str, String)>,
    gets: [Gets; 7],
}

/// What the table's rows are about.
struct Things {
    members: String,
    network: String,
    case: String,
    public: String,
    comment: String,
    network_comment: String,
    waiting: String,
    answer: String,
    steinkjer: String,
    notice: String,
    /// A look into a text of the author, which the evaluator reported.
    look: String,
    /// A look into what the author wrote for the network, which a neighbour reported.
    network_look: String,
    /// A file of the author's that is attached to nothing yet.
    sent: String,
    /// Addresses of files of a network's post and of a public one.
    network_file: String,
    public_file: String,
}

/// A file that somebody sends.
async fn sent(world: &World, sender: &Actor) -> FileInput {
    let upload =
        Upload { name: "a.txt".to_owned(), content: UploadContent::Bytes(b"Plan".as_slice().into()) };
    let id = files::accept(sender, &world.app, upload).await.unwrap().id;
    FileInput { id, alt: String::new(), caption: String::new(), decorative: false, confirmed: false }
}

/// The address of a file of a new post.
async fn attached(world: &World, author: &Actor, audience: &str) -> String {
    let mut input = experience(audience);
    let file = sent(world, author).await;
    input.attachments.files.push(file.clone());
    format!("/posts/{}/files/{}/a.txt", world.publish(author, &input).await, file.id)
}

async fn things(world: &World) -> Things {
    let author = world.person(ACTORS[1]).await;
    let lead = world.person(ACTORS[3]).await;
    let members = world.publish(&author, &experience("members")).await;
    let network = world.publish(&author, &experience("network")).await;
    let case = world.publish(&author, &experience("case")).await;
    let public = world.publish(&lead, &experience("public")).await;
    let comment = world.comment(&author, members, "Et svar.", ContentLang::Nb, true).await;
    let network_comment = world.comment(&author, network, "Et svar.", ContentLang::Nb, true).await;
    world.comment(&lead, members, "Et svar til.", ContentLang::Nb, true).await;
    world.work().await;
    let notice = notices::list_unread(&author, &world.app).await.unwrap().remove(0).id;
    let waiting = world.publish(&author, &experience("public")).await;
    let question = PostInput {
        kind: Some("question".to_owned()),
        parts: vec![("question".to_owned(), "Hvem leder møtene hos dere?".to_owned())],
        ..experience("members")
    };
    let question = world.publish(&author, &question).await;
    let answer = world.comment(&lead, question, "Rektor.", ContentLang::Nb, true).await;
    let steinkjer = known(&Actor::System, &world.app).await.unwrap().municipalities["steinkjer"];
    let reported = world.publish(&author, &experience("members")).await;
    let reporter = world.person(ACTORS[5]).await;
    let why = ReportInput { reason: "abuse".to_owned(), ..ReportInput::default() };
    let look = moderation::report(&reporter, &world.app, PieceId::Post(reported), &why).await.unwrap();
    let reported = world.publish(&author, &experience("network")).await;
    let neighbour = world.person(ACTORS[2]).await;
    let within = moderation::report(&neighbour, &world.app, PieceId::Post(reported), &why).await.unwrap();
    Things {
        look: look.to_string(),
        network_look: within.to_string(),
        members: members.to_string(),
        network: network.to_string(),
        case: case.to_string(),
        public: public.to_string(),
        comment: comment.to_string(),
        network_comment: network_comment.to_string(),
        waiting: waiting.to_string(),
        answer: answer.to_string(),
        steinkjer: steinkjer.to_string(),
        notice: notice.to_string(),
        sent: sent(world, &author).await.id.to_string(),
        network_file: attached(world, &author, "network").await,
        public_file: attached(world, &lead, "public").await,
    }
}

fn row(route: &'static str, path: impl Into<String>, form: &[(&'static str, &str)], gets: [Gets; 7]) -> Row {
    let form = form.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Row { route, path: path.into(), form, gets }
}

const EVERYBODY: [Gets; 7] = [P; 7];
const MEMBERS: [Gets; 7] = [S, P, P, P, P, P, P];
const EVALUATORS: [Gets; 7] = [S, F, F, F, F, P, F];

fn open_rows() -> Vec<Row> {
    vec![
        row("GET /", "/", &[], EVERYBODY),
        row("GET /healthz", "/healthz", &[], EVERYBODY),
        row("GET /readyz", "/readyz", &[], EVERYBODY),
        row("GET /languages", "/languages", &[], EVERYBODY),
        row("GET /sign-in", "/sign-in", &[], EVERYBODY),
        row("POST /sign-in", "/sign-in", &[("email", "x@y.example"), ("password", "feil passord")], [I; 7]),
        row("POST /language", "/language", &[("danish", "no")], [D; 7]),
        row("GET /cases", "/cases", &[], EVERYBODY),
        row("GET /cases/{code}", "/cases/fo", &[], EVERYBODY),
        row("GET /networks", "/networks", &[], EVERYBODY),
        row("GET /networks/{slug}", "/networks/ks-learning-network", &[], EVERYBODY),
        row("GET /posts", "/posts", &[], EVERYBODY),
        row("GET /search", "/search?q=samarbeid&country=NO", &[], EVERYBODY),
        row("GET /search", "/search?q=a", &[], [I; 7]),
        row("GET /feeds/posts.atom", "/feeds/posts.atom", &[], EVERYBODY),
        row("GET /posts/filters", "/posts/filters", &[], MEMBERS),
        row(
            "POST /posts/filters",
            "/posts/filters",
            &[("name", "A"), ("query", "country=NO")],
            [S, D, D, D, D, D, D],
        ),
        row("POST /posts/filters", "/posts/filters", &[("name", ""), ("query", "")], [S, I, I, I, I, I, I]),
        row(
            "POST /posts/filters/{id}",
            "/posts/filters/00000000-0000-7000-8000-000000000001",
            &[("name", "A")],
            [S, N, N, N, N, N, N],
        ),
        row("POST /posts/seen", "/posts/seen", &[("return", "/posts")], [S, D, D, D, D, D, D]),
        row("GET /municipalities/{slug}", "/municipalities/steinkjer", &[], MEMBERS),
        row("GET /profile", "/profile", &[], MEMBERS),
        row("POST /profile", "/profile", &[("lang", "nb"), ("zone", "Europe/Oslo")], [S, D, D, D, D, D, D]),
        row("POST /profile", "/profile", &[("lang", "nb"), ("zone", "Mars/Olympus")], [S, I, I, I, I, I, I]),
        row("GET /people", "/people?country=NO&sector=school&name=a", &[], MEMBERS),
        row("GET /people", "/people?name=150760-1111", &[], [S, I, I, I, I, I, I]),
        row("GET /people/{id}", "/people/00000000-0000-7000-8000-000000000001", &[], [S, N, N, N, N, N, N]),
        row("GET /profile/about", "/profile/about", &[], MEMBERS),
        row("POST /profile/about", "/profile/about", &[("name", "")], [S, I, I, I, I, I, I]),
        row("GET /privacy", "/privacy", &[], EVERYBODY),
        row("GET /accessibility", "/accessibility", &[], EVERYBODY),
        row("GET /was", "/was", &[], [D; 7]),
        row("GET /account-deleted", "/account-deleted", &[], EVERYBODY),
        row("GET /profile/data", "/profile/data", &[], MEMBERS),
        row("GET /profile/data/my-data.zip", "/profile/data/my-data.zip", &[], MEMBERS),
        row("GET /profile/delete", "/profile/delete", &[], MEMBERS),
        row("POST /profile/delete", "/profile/delete", &[("texts", "keep")], [S, I, I, I, I, I, I]),
        row("GET /milestones", "/milestones", &[], MEMBERS),
    ]
}

fn moderation_rows(t: &Things) -> Vec<Row> {
    let (members, network) = (format!("post:{}", t.members), format!("post:{}", t.network));
    let report = |piece: &str, gets| row("POST /reports/new", "/reports/new", &[("piece", piece)], gets);
    vec![
        row("GET /reports/new", format!("/reports/new?piece={members}"), &[], [S, F, P, P, P, P, P]),
        row("GET /reports/new", format!("/reports/new?piece={network}"), &[], [S, F, P, N, N, N, P]),
        report(&members, [S, F, I, I, I, I, I]),
        report(&network, [S, F, I, N, N, N, I]),
        row("GET /reports/{id}", format!("/reports/{}", t.look), &[], [S, P, N, F, N, P, F]),
        row("POST /reports/{id}/again", format!("/reports/{}/again", t.look), &[], [S, F, N, F, N, F, F]),
        row("GET /moderation", "/moderation", &[], [S, F, F, P, F, F, P]),
        row("GET /moderation/{id}", format!("/moderation/{}", t.look), &[], [S, F, N, P, N, F, P]),
        row("POST /moderation/{id}", format!("/moderation/{}", t.look), &[], [S, F, N, I, N, F, I]),
        row("GET /moderation/{id}", format!("/moderation/{}", t.network_look), &[], [S, F, F, P, N, N, P]),
        row("POST /moderation/{id}", format!("/moderation/{}", t.network_look), &[], [S, F, F, I, N, N, I]),
    ]
}

fn evaluation_rows(t: &Things) -> Vec<Row> {
    let milestone = "/evaluation/interim-report-1";
    let piece = format!("post:{}", t.members);
    let hidden = format!("post:{}", t.network);
    let collect = |post: &str, piece: &str, gets| {
        let form = [("post", post), ("pieces", piece), ("milestone", "interim-report-1")];
        row("POST /evaluation/collect", "/evaluation/collect", &form, gets)
    };
    vec![
        row("GET /evaluation", "/evaluation", &[], EVALUATORS),
        row("GET /evaluation/{milestone}", milestone, &[], EVALUATORS),
        collect(&t.members, &piece, [S, F, F, F, F, D, F]),
        collect(&t.network, &hidden, [S, F, F, F, F, N, F]),
        row(
            "POST /evaluation/{milestone}/remove",
            format!("{milestone}/remove"),
            &[("material", "00000000-0000-7000-8000-000000000001")],
            [S, F, F, F, F, N, F],
        ),
        row(
            "GET /evaluation/{milestone}/material.qdpx",
            format!("{milestone}/material.qdpx"),
            &[],
            EVALUATORS,
        ),
        row(
            "GET /evaluation/{milestone}/material.xlsx",
            format!("{milestone}/material.xlsx"),
            &[],
            EVALUATORS,
        ),
        // Last, because it ends the sessions.
        row("POST /sign-out", "/sign-out", &[], [D; 7]),
    ]
}

fn every_topic(rhythm: &'static str) -> Vec<(&'static str, &'static str)> {
    app::notifications::model::Topic::ALL.iter().map(|topic| (topic.field(), rhythm)).collect()
}

fn notice_rows(t: &Things) -> Vec<Row> {
    let choice = "/profile/notices";
    vec![
        row("GET /notices", "/notices", &[], MEMBERS),
        row("POST /notices/{id}/open", format!("/notices/{}/open", t.notice), &[], [S, D, N, N, N, N, N]),
        row("POST /notices", "/notices", &[], [S, D, D, D, D, D, D]),
        row("GET /profile/notices", choice, &[], MEMBERS),
        row("POST /profile/notices", choice, &every_topic("never"), [S, D, D, D, D, D, D]),
        row("POST /profile/notices", choice, &every_topic("hourly"), [S, I, I, I, I, I, I]),
        row("GET /unsubscribe/{token}", "/unsubscribe/none", &[], [N; 7]),
        row("POST /unsubscribe/{token}", "/unsubscribe/none", &[], [N; 7]),
    ]
}

async fn ask(client: &mut Client, row: &Row) -> (StatusCode, String) {
    let form: Vec<(&str, &str)> = row.form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = if row.route.starts_with("GET") {
        client.get(&row.path).await
    } else {
        client.post(&row.path, &form).await
    };
    (answer.status, answer.location().to_owned())
}

fn gets(status: StatusCode, location: &str) -> Option<Gets> {
    Some(match status {
        StatusCode::OK => P,
        StatusCode::SEE_OTHER if location.starts_with("/sign-in") => S,
        StatusCode::SEE_OTHER => D,
        StatusCode::UNPROCESSABLE_ENTITY => I,
        StatusCode::CONFLICT => C,
        StatusCode::UNAUTHORIZED => S,
        StatusCode::FORBIDDEN => F,
        StatusCode::NOT_FOUND => N,
        _ => return None,
    })
}

#[tokio::test]
async fn asvs_8_2_1_8_2_2_8_3_1_8_4_1_every_actor_gets_on_every_route_what_the_table_says() {
    on_both(async |world: World| {
        let things = things(&world).await;
        let mut clients = Vec::new();
        for name in ACTORS {
            let mut client = world.client();
            if name != "visitor" {
                client.sign_in(name).await;
            }
            clients.push(client);
        }
        let rows = [
            open_rows(),
            accounts::rows(),
            posts::rows(&things),
            gatherings::rows(&world).await,
            study_trips::rows(&world).await,
            study_trips_after::rows(&world).await,
            admin::rows(&world).await,
            notice_rows(&things),
            moderation_rows(&things),
            evaluation_rows(&things),
        ];
        let rows: Vec<Row> = rows.into_iter().flatten().collect();
        let mut wrong = Vec::new();
        for row in &rows {
            for ((client, name), wanted) in clients.iter_mut().zip(ACTORS).zip(row.gets) {
                let (status, location) = ask(client, row).await;
                if gets(status, &location) != Some(wanted) {
                    wrong.push(format!(
                        "{} {} {name}: wanted {wanted:?}, got {status} {location}",
                        row.route, row.path
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", world.name, wrong.join("\n"));
        let tested: BTreeSet<String> = rows.iter().map(|row| row.route.to_owned()).collect();
        let routes: BTreeSet<String> =
            app::routes().iter().map(|route| format!("{} {}", route.method, route.path)).collect();
        assert_eq!(tested, routes, "every route has a row, and every row a route");
    })
    .await;
}

#[tokio::test]
async fn server_functions_are_for_people_who_have_signed_in_and_all_are_known_here() {
    let known: BTreeSet<&str> = leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
    assert_eq!(known, BTreeSet::from(["/api/posts/save_draft"]), "a new server function needs a row here");
    on_both(async |world: World| {
        for (name, wanted) in [("visitor", StatusCode::UNAUTHORIZED), ("school.steinkjer.no", StatusCode::OK)]
        {
            let mut client = world.client();
            if name != "visitor" {
                client.sign_in(name).await;
            }
            let id = world.app.new_id();
            let form = format!("form=draft%3D{id}%26title%3DHei");
            let request = client
                .request(Method::POST, "/api/posts/save_draft")
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = client.send(request, Body::from(form)).await;
            assert_eq!(answer.status, wanted, "{name}: {}", answer.text());
        }
    })
    .await;
}

/// What a GET does write: the table, the column if it is not the whole table, and why.
const WRITTEN: [(&str, Option<&str>, &str); 3] = [
    ("post_reads", None, "what somebody has opened is no longer new to them"),
    ("notices", Some("read_at"), "nor is the notice that told of it"),
    ("audit", None, "who takes data out as a file is on record"),
];

/// Every row of every table that a backup holds, but for what is known to be written.
async fn rows_of(world: &World) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for table in backup::tables(&world.app.db.read).await.unwrap() {
        let known = WRITTEN.iter().find(|(name, ..)| *name == table.name);
        if known.is_none_or(|(_, column, _)| column.is_some())
            && !backup::LEFT_OUT.contains(&table.name.as_str())
        {
            let written = known.and_then(|(_, column, _)| table.place((*column)?));
            let mut rows = backup::rows(&world.app, &table).await.unwrap();
            for cells in rows.iter_mut().filter_map(|row| row.as_array_mut()) {
                written.map(|at| cells.remove(at));
            }
            let mut rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
            rows.sort();
            all.insert(table.name, rows);
        }
    }
    all
}

#[tokio::test]
async fn asvs_3_5_3_every_row_is_the_same_after_every_page_was_asked_for() {
    on_both(async |world: World| {
        let things = things(&world).await;
        let rows = [
            open_rows(),
            accounts::rows(),
            posts::rows(&things),
            admin::rows(&world).await,
            notice_rows(&things),
            moderation_rows(&things),
            evaluation_rows(&things),
        ];
        let mut clients = Vec::new();
        for name in ACTORS {
            let mut client = world.client();
            if name != "visitor" {
                client.sign_in(name).await;
            }
            clients.push(client);
        }
        let before = rows_of(&world).await;
        for row in rows.iter().flatten().filter(|row| row.route.starts_with("GET")) {
            for client in &mut clients {
                client.get(&row.path).await;
            }
        }
        let after = rows_of(&world).await;
        let changed: Vec<&String> = before
            .iter()
            .filter(|(table, rows)| after.get(*table) != Some(rows))
            .map(|(table, _)| table)
            .collect();
        assert!(changed.is_empty(), "{}: {changed:?}", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_3_5_3_nothing_is_changed_by_a_get() {
    on_both(async |world: World| {
        let things = things(&world).await;
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        for route in app::routes().iter().filter(|route| route.method == Method::POST) {
            let path = route.path.replace("{id}", &things.members).replace("{milestone}", "interim-report-1");
            let gets: Vec<&str> =
                app::routes().iter().filter(|r| r.method == Method::GET).map(|r| r.path).collect();
            if !gets.contains(&route.path) {
                let status = client.get(&format!("{path}?consent=no&action=remove")).await.status;
                let refused = [StatusCode::METHOD_NOT_ALLOWED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
                assert!(refused.contains(&status), "{path}: {status}");
            }
        }
    })
    .await;
}
