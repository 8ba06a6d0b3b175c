//! The rows of accounts: signing in, links of mails, and one's own account.

use super::{D, EVERYBODY, Gets, I, MEMBERS, N, Row, S, row};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = open_rows();
    rows.extend(own_rows());
    rows
}

/// A link that nobody was sent.
const NO_LINK: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn open_rows() -> Vec<Row> {
    let link = |before: &str| format!("{before}{NO_LINK}");
    let good = [("new_password", "fjell sauer tirsdag grøt")];
    vec![
        // Without the first step there is no second.
        row("GET /sign-in/code", "/sign-in/code", &[], [S; 7]),
        row("POST /sign-in/code", "/sign-in/code", &[("code", "123456")], [S; 7]),
        row("GET /password/forgotten", "/password/forgotten", &[], EVERYBODY),
        row("POST /password/forgotten", "/password/forgotten", &[("email", "ingen")], [I; 7]),
        row(
            "POST /password/forgotten",
            "/password/forgotten",
            &[("email", "ingen@vitja.example")],
            EVERYBODY,
        ),
        row("GET /password/reset/{token}", link("/password/reset/"), &[], [N; 7]),
        row("POST /password/reset/{token}", link("/password/reset/"), &good, [N; 7]),
        row("GET /address/{token}", link("/address/"), &[], [N; 7]),
        row("POST /address/{token}", link("/address/"), &[], [N; 7]),
    ]
}

fn own_rows() -> Vec<Row> {
    const WRONG: [Gets; 7] = [S, I, I, I, I, I, I];
    const NONE: [Gets; 7] = [S, N, N, N, N, N, N];
    const DONE: [Gets; 7] = [S, D, D, D, D, D, D];
    let factor = "/profile/second-factor";
    let page = |route: &'static str| row(route, route.trim_start_matches("GET "), &[], MEMBERS);
    let form = |route: &'static str, form: &[(&'static str, &str)], gets| {
        row(route, route.trim_start_matches("POST "), form, gets)
    };
    vec![
        page("GET /profile/security"),
        page("GET /profile/password"),
        page("GET /profile/address"),
        page("GET /profile/sessions"),
        page("GET /profile/second-factor"),
        form("POST /profile/password", &[("password", "feil passord her")], WRONG),
        form("POST /profile/address", &[("email", "ingen")], WRONG),
        form("POST /profile/address", &[("action", "cancel")], DONE),
        form("POST /profile/sessions", &[("action", "end"), ("session", NO_LINK)], NONE),
        form("POST /profile/sessions", &[("action", "others")], DONE),
        form("POST /profile/second-factor", &[("action", "set-up"), ("password", "feil passord")], WRONG),
        // None is being set up.
        row("GET /profile/second-factor/set-up", format!("{factor}/set-up"), &[], DONE),
        row("POST /profile/second-factor/set-up", format!("{factor}/set-up"), &[("code", "123456")], DONE),
        row("GET /profile/second-factor/qr.png", format!("{factor}/qr.png"), &[], NONE),
    ]
}
