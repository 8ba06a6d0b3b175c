//! The rows of writing, reading, keeping and answering posts.

use super::{C, D, EVERYBODY, F, Gets, I, N, P, Row, S, Things, row};
use crate::support::experience;

pub(super) fn rows(things: &Things) -> Vec<Row> {
    let rows = [writing_rows(), post_rows(things), keeping_rows(things), comment_rows(things)];
    rows.into_iter().flatten().collect()
}

fn post_form(audience: &str, action: &str) -> Vec<(&'static str, String)> {
    let input = experience(audience);
    let mut form = vec![
        ("title", input.title.clone()),
        ("lang", "nb".to_owned()),
        ("audience", audience.to_owned()),
        ("action", action.to_owned()),
        ("version", "99".to_owned()),
        ("human_checked", "yes".to_owned()),
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

fn writing_rows() -> Vec<Row> {
    let draft = "00000000-0000-7000-8000-000000000001";
    vec![
        row("GET /posts/new", "/posts/new", &[], [S, P, P, P, P, F, P]),
        publish("members", [S, D, D, D, D, F, D]),
        publish("network", [S, D, D, I, I, F, I]),
        publish("case", [S, D, D, D, D, F, I]),
        publish("public", [S, D, D, D, D, F, D]),
        row("GET /posts/waiting", "/posts/waiting", &[], [S, F, F, P, F, F, P]),
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
        row("GET /files/{file}/{name}", format!("/files/{}/a.txt", t.sent), &[], [S, P, N, N, N, N, N]),
        row("GET /posts/{id}/files/{file}/{name}", t.public_file.as_str(), &[], EVERYBODY),
        row("GET /posts/{id}/files/{file}/{name}", t.network_file.as_str(), &[], [N, P, P, N, N, N, P]),
        row("GET /posts/{id}/edit", post(&t.members, "/edit"), &[], edit),
        row("GET /posts/{id}/edit", post(&t.network, "/edit"), &[], network_edit),
        stale(&t.members, [S, C, F, C, F, F, F]),
        stale(&t.network, [S, C, F, N, N, N, F]),
        row("GET /posts/{id}/versions", post(&t.members, "/versions"), &[], [S, P, F, P, F, F, P]),
        row("GET /posts/{id}/versions", post(&t.network, "/versions"), &[], [S, P, F, N, N, N, P]),
        // There is no such version: who may remove one is told so.
        row(
            "POST /posts/{id}/versions",
            post(&t.members, "/versions"),
            &[("number", "99")],
            [S, N, F, N, F, F, N],
        ),
        row(
            "POST /posts/{id}/versions",
            post(&t.network, "/versions"),
            &[("number", "99")],
            [S, N, F, N, N, N, N],
        ),
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
            &[("municipality", &t.steinkjer), ("mark", "want")],
            [S, D, F, F, F, F, F],
        ),
        row(
            "POST /posts/{id}/marks",
            post(&t.network, "/marks"),
            &[("municipality", &t.steinkjer), ("mark", "want")],
            [S, D, F, N, N, N, F],
        ),
        row("POST /posts/{id}/comments", post(&t.members, "/comments"), &answer, [S, D, D, D, D, D, D]),
        row("POST /posts/{id}/comments", post(&t.network, "/comments"), &answer, [S, D, D, N, N, N, D]),
    ]
}

/// What is done with a post beside writing: who can read it, pinning, closing, moving, deleting. The rows that would
/// change what later rows ask are sent so that nothing changes, or come last.
fn keeping_rows(t: &Things) -> Vec<Row> {
    let post = |id: &str, rest: &str| format!("/posts/{id}{rest}");
    let narrow = [S, P, F, P, F, F, P];
    let narrow_network = [S, P, F, N, N, N, P];
    let keep = |gets| [S, F, F, gets, F, F, gets];
    let keep_network = |gets| [S, F, F, N, N, N, gets];
    vec![
        row("GET /posts/{id}/audience", post(&t.members, "/audience"), &[], narrow),
        row("GET /posts/{id}/audience", post(&t.network, "/audience"), &[], narrow_network),
        row(
            "POST /posts/{id}/audience",
            post(&t.members, "/audience"),
            &[("audience", "members")],
            [S, D, F, D, F, F, D],
        ),
        row("POST /posts/{id}/audience", post(&t.network, "/audience"), &[], [S, I, F, N, N, N, I]),
        row("GET /posts/{id}/decision", post(&t.waiting, "/decision"), &[], [S, F, F, P, F, F, P]),
        row("GET /posts/{id}/decision", post(&t.members, "/decision"), &[], [S, F, F, N, F, F, N]),
        row(
            "POST /posts/{id}/decision",
            post(&t.waiting, "/decision"),
            &[("action", "return"), ("version", "1")],
            [S, F, F, I, F, F, I],
        ),
        row("POST /posts/{id}/pin", post(&t.members, "/pin"), &[("pinned", "no")], keep(D)),
        row("POST /posts/{id}/pin", post(&t.network, "/pin"), &[("pinned", "no")], keep_network(D)),
        row("POST /posts/{id}/close", post(&t.members, "/close"), &[("closed", "no")], keep(D)),
        row("POST /posts/{id}/close", post(&t.network, "/close"), &[("closed", "no")], keep_network(D)),
        row("GET /posts/{id}/move", post(&t.members, "/move"), &[], keep(P)),
        row("GET /posts/{id}/move", post(&t.network, "/move"), &[], keep_network(P)),
        row("POST /posts/{id}/move", post(&t.members, "/move"), &[], keep(I)),
        row("POST /posts/{id}/move", post(&t.network, "/move"), &[], keep_network(I)),
        row("GET /posts/{id}/delete", post(&t.members, "/delete"), &[], [S, P, F, F, F, F, F]),
        row("GET /posts/{id}/delete", post(&t.network, "/delete"), &[], [S, P, F, N, N, N, F]),
        row("POST /posts/{id}/delete", post(&t.case, "/delete"), &[], [S, D, N, N, N, N, N]),
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
        row(
            "POST /comments/{id}/helped",
            comment(&t.answer, "/helped"),
            &[("helped", "yes")],
            [S, D, F, F, F, F, F],
        ),
        row("GET /comments/{id}/delete", comment(&t.comment, "/delete"), &[], own(P)),
        row("GET /comments/{id}/delete", comment(&t.network_comment, "/delete"), &[], network(P)),
        row("POST /comments/{id}/delete", comment(&t.network_comment, "/delete"), &[], [S, D, N, N, N, N, N]),
    ]
}
