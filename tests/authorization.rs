//! Who may do what: a table actor × action over every route and server function. A route that is missing here fails.

use std::collections::BTreeSet;

use app::network::server::setup::known;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};

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
    steinkjer: String,
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
    let steinkjer = known(&Actor::System, &world.app).await.unwrap().municipalities["steinkjer"];
    Things {
        members: members.to_string(),
        network: network.to_string(),
        case: case.to_string(),
        public: public.to_string(),
        comment: comment.to_string(),
        network_comment: network_comment.to_string(),
        steinkjer: steinkjer.to_string(),
    }
}

fn row(route: &'static str, path: impl Into<String>, form: &[(&'static str, &str)], gets: [Gets; 7]) -> Row {
    let form = form.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Row { route, path: path.into(), form, gets }
}

fn post_form(audience: &str, action: &str) -> Vec<(&'static str, String)> {
    let input = experience(audience);
    let mut form = vec![
        ("title", input.title.clone()),
        ("lang", "nb".to_owned()),
        ("audience", audience.to_owned()),
        ("action", action.to_owned()),
        ("version", "99".to_owned()),
    ];
    for (name, part) in [("situation", 0), ("what_we_did", 1)] {
        form.push((name, input.parts[part].1.clone()));
    }
    form
}

fn publish(audience: &'static str, gets: [Gets; 7]) -> Row {
    Row {
        route: "POST /posts/new",
        path: "/posts/new".to_owned(),
        form: post_form(audience, "publish"),
        gets,
    }
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
        row("GET /municipalities/{slug}", "/municipalities/steinkjer", &[], MEMBERS),
        row("GET /profile", "/profile", &[], MEMBERS),
        row("POST /profile", "/profile", &[("lang", "nb"), ("zone", "Europe/Oslo")], [S, D, D, D, D, D, D]),
        row("POST /profile", "/profile", &[("lang", "nb"), ("zone", "Mars/Olympus")], [S, I, I, I, I, I, I]),
        row("GET /milestones", "/milestones", &[], MEMBERS),
    ]
}

fn writing_rows() -> Vec<Row> {
    let draft = "00000000-0000-7000-8000-000000000001";
    vec![
        row("GET /posts/new", "/posts/new", &[], [S, P, P, P, P, F, P]),
        publish("members", [S, D, D, D, D, F, D]),
        publish("network", [S, D, D, I, I, F, I]),
        publish("case", [S, D, D, D, D, F, I]),
        publish("public", [S, I, I, D, I, F, D]),
        row(
            "POST /posts/drafts/{id}/delete",
            format!("/posts/drafts/{draft}/delete"),
            &[],
            [S, D, D, D, D, D, D],
        ),
    ]
}

fn post_rows(t: &Things) -> Vec<Row> {
    let post = |id: &str, rest: &str| format!("/posts/{id}{rest}");
    let answer = [("text", "Et svar."), ("lang", "nb")];
    let stale = |id: &str, gets| Row {
        route: "POST /posts/{id}/edit",
        path: post(id, "/edit"),
        form: post_form("members", "save"),
        gets,
    };
    let edit = [S, P, F, P, F, F, F];
    let network_edit = [S, P, F, N, N, N, F];
    vec![
        row("GET /posts/{id}", post(&t.public, ""), &[], EVERYBODY),
        row("GET /posts/{id}", post(&t.members, ""), &[], [N, P, P, P, P, P, P]),
        row("GET /posts/{id}", post(&t.case, ""), &[], [N, P, P, P, N, N, P]),
        row("GET /posts/{id}", post(&t.network, ""), &[], [N, P, P, N, N, N, P]),
        row("GET /posts/{id}/edit", post(&t.members, "/edit"), &[], edit),
        row("GET /posts/{id}/edit", post(&t.network, "/edit"), &[], network_edit),
        stale(&t.members, [S, C, F, C, F, F, F]),
        stale(&t.network, [S, C, F, N, N, N, F]),
        row("GET /posts/{id}/versions", post(&t.members, "/versions"), &[], edit),
        row("GET /posts/{id}/versions", post(&t.network, "/versions"), &[], network_edit),
        row(
            "POST /posts/{id}/consent",
            post(&t.members, "/consent"),
            &[("consent", "yes")],
            [S, D, F, F, F, F, F],
        ),
        row(
            "POST /posts/{id}/consent",
            post(&t.network, "/consent"),
            &[("consent", "yes")],
            [S, D, F, N, N, N, F],
        ),
        row(
            "POST /posts/{id}/marks",
            post(&t.members, "/marks"),
            &[("municipality", &t.steinkjer)],
            [S, D, F, F, F, F, F],
        ),
        row(
            "POST /posts/{id}/marks",
            post(&t.network, "/marks"),
            &[("municipality", &t.steinkjer)],
            [S, D, F, N, N, N, F],
        ),
        row("POST /posts/{id}/comments", post(&t.members, "/comments"), &answer, [S, D, D, D, D, D, D]),
        row("POST /posts/{id}/comments", post(&t.network, "/comments"), &answer, [S, D, D, N, N, N, D]),
    ]
}

fn comment_rows(t: &Things) -> Vec<Row> {
    let comment = |id: &str, rest: &str| format!("/comments/{id}{rest}");
    let stale = [("text", "Et annet svar."), ("lang", "nb"), ("version", "99")];
    let own = |gets| [S, gets, F, F, F, F, F];
    let network = |gets| [S, gets, F, N, N, N, F];
    vec![
        row("GET /comments/{id}/edit", comment(&t.comment, "/edit"), &[], own(P)),
        row("GET /comments/{id}/edit", comment(&t.network_comment, "/edit"), &[], network(P)),
        row("POST /comments/{id}/edit", comment(&t.comment, "/edit"), &stale, own(C)),
        row("POST /comments/{id}/edit", comment(&t.network_comment, "/edit"), &stale, network(C)),
        row("POST /comments/{id}/consent", comment(&t.comment, "/consent"), &[("consent", "yes")], own(D)),
        row(
            "POST /comments/{id}/consent",
            comment(&t.network_comment, "/consent"),
            &[("consent", "yes")],
            network(D),
        ),
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
async fn asvs_8_2_every_actor_gets_on_every_route_what_the_table_says() {
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
            writing_rows(),
            post_rows(&things),
            comment_rows(&things),
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
