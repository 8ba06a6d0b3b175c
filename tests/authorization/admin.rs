//! The rows of inviting and of the administration.

use app::accounts::model::AccountId;
use app::network::server::memberships;
use app::network::server::setup::known;
use app::people::model::{ImportDefaults, InvitationId, InviteInput};
use app::people::server::{import, invitations};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::lang::UiLang;

use super::{D, F, Gets, I, N, P, Row, S, row};
use crate::support::World;

/// The lead sees and invites people of the own case, the secretariat all.
const RUNS: [Gets; 7] = [S, F, F, P, F, F, P];
const LEADS: [Gets; 7] = [S, F, F, D, F, F, D];
const SECRETARIAT: [Gets; 7] = [S, F, F, F, F, F, P];
const SECRETARIAT_DOES: [Gets; 7] = [S, F, F, F, F, F, D];

async fn account(world: &World, name: &str) -> AccountId {
    world.person(name).await.account().unwrap()
}

async fn invited(world: &World, email: &str, scope: Scope) -> InvitationId {
    let lead = world.person("projectleader.no").await;
    let input = InviteInput {
        email: email.to_owned(),
        name: String::new(),
        role: Some(Role::Member),
        scope: Some(scope),
        sector: None,
        lang: Some(UiLang::Nb),
        numbers_ok: false,
    };
    invitations::invite(&lead, &world.app, &input).await.unwrap()
}

/// The address in the only letter so far.
async fn link(world: &World) -> String {
    let mail = world.mails().await.pop().unwrap();
    let line = mail.text.lines().find(|line| line.contains("/invitations/")).unwrap().to_owned();
    line.split_once("vitja.test").unwrap().1.to_owned()
}

pub(super) async fn rows(world: &World) -> Vec<Row> {
    let places = known(&Actor::System, &world.app).await.unwrap().municipalities;
    let steinkjer = Scope::Municipality(places["steinkjer"].0);
    invited(world, "letter@ny.example", steinkjer.clone()).await;
    let letter = link(world).await;
    let open = invited(world, "open@ny.example", steinkjer.clone()).await;
    let lead = world.person("projectleader.no").await;
    let list = "email,role,municipality\nlist@ny.example,member,Skaun\n".to_owned();
    let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
    let list_id = import::begin(&lead, &world.app, list.as_bytes(), &defaults).await.unwrap();
    let mut rows = vec![
        row("GET /invitations/{token}", letter.clone(), &[], [P; 7]),
        row("POST /invitations/{token}", letter, &[("name", "")], [I, N, N, N, N, N, N]),
        row("GET /invitations/{token}", "/invitations/none", &[], [N; 7]),
        row("GET /admin/invitations", "/admin/invitations", &[], RUNS),
        row("GET /admin/invitations.csv", "/admin/invitations.csv", &[], RUNS),
        row("GET /admin/invitations/new", "/admin/invitations/new", &[], RUNS),
        row(
            "POST /admin/invitations/new",
            "/admin/invitations/new",
            &[("email", "new@ny.example"), ("role", "member"), ("scope", &steinkjer.code()), ("lang", "nb")],
            [S, F, F, D, F, F, I],
        ),
        row("GET /admin/invitations/sample.csv", "/admin/invitations/sample.csv", &[], RUNS),
        row("GET /admin/invitations/import", "/admin/invitations/import", &[], RUNS),
        row("POST /admin/invitations/import", "/admin/invitations/import", &[("list", &list)], LEADS),
    ];
    let own = format!("/admin/invitations/import/{list_id}");
    let (resend, withdraw) =
        (format!("/admin/invitations/{open}/resend"), format!("/admin/invitations/{open}/withdraw"));
    rows.extend([
        row("GET /admin/invitations/import/{id}", own.clone(), &[], [S, N, N, P, N, N, N]),
        row("POST /admin/invitations/import/{id}", own, &[("invite", "all")], [S, N, N, D, N, N, N]),
        row("POST /admin/invitations/{id}/resend", resend, &[], LEADS),
        row("POST /admin/invitations/{id}/withdraw", withdraw, &[], LEADS),
    ]);
    rows.extend(member_rows(world, &Scope::Municipality(places["skaun"].0)).await);
    rows.extend(structure_rows());
    rows
}

async fn member_rows(world: &World, skaun: &Scope) -> Vec<Row> {
    let own = account(world, "school.steinkjer.no").await;
    let foreign = account(world, "school.esimerkkila.fi").await;
    let other = account(world, "family-house.esimerkkila.fi").await;
    let secretariat = world.person("secretariat").await;
    let places = memberships::places(&secretariat, &world.app).await.unwrap();
    let held = memberships::memberships_of(&secretariat, &world.app, &places, &[foreign]).await.unwrap();
    let held = held[0].id.to_string();
    let member = |id: AccountId, rest: &str| format!("/admin/members/{id}{rest}");
    let nobody: AccountId = "00000000-0000-7000-8000-000000000001".parse().unwrap();
    vec![
        row("GET /admin", "/admin", &[], RUNS),
        row("GET /admin/members", "/admin/members", &[], RUNS),
        row("GET /admin/members.csv", "/admin/members.csv", &[], RUNS),
        row("GET /admin/memberships.csv", "/admin/memberships.csv", &[], RUNS),
        row("GET /admin/members/{id}", member(own, ""), &[], RUNS),
        row("GET /admin/members/{id}", member(foreign, ""), &[], [S, F, F, N, F, F, P]),
        row(
            "POST /admin/members/{id}/memberships",
            member(own, "/memberships"),
            &[("role", "member"), ("scope", &skaun.code()), ("starts_on", "2030-01-01")],
            [S, F, F, D, F, F, I],
        ),
        row(
            "POST /admin/members/{id}/memberships",
            member(foreign, "/memberships"),
            &[("role", "evaluator"), ("scope", "programme"), ("starts_on", "2030-01-01")],
            [S, F, F, N, F, F, D],
        ),
        row(
            "POST /admin/members/{id}/end",
            member(foreign, "/end"),
            &[("membership", &held), ("on", "2030-01-01")],
            SECRETARIAT_DOES,
        ),
        row("POST /admin/members/{id}/deactivate", member(other, "/deactivate"), &[], SECRETARIAT_DOES),
        row("POST /admin/members/{id}/reactivate", member(other, "/reactivate"), &[], SECRETARIAT_DOES),
        row("POST /admin/members/{id}/sessions", member(other, "/sessions"), &[], SECRETARIAT_DOES),
        row("POST /admin/members/{id}/sessions", member(nobody, "/sessions"), &[], [S, F, F, F, F, F, N]),
        row(
            "POST /admin/members/{id}/second-factor",
            member(other, "/second-factor"),
            &[],
            [S, F, F, F, F, F, I],
        ),
        // One's own asks for the password.
        row(
            "POST /admin/members/{id}/second-factor",
            member(secretariat.account().unwrap(), "/second-factor"),
            &[],
            [S, F, F, F, F, F, F],
        ),
        row("GET /admin/audit", "/admin/audit", &[], SECRETARIAT),
        row("GET /admin/audit.csv", "/admin/audit.csv", &[], SECRETARIAT),
        row("GET /admin/failures", "/admin/failures", &[], SECRETARIAT),
        row(
            "POST /admin/failures/{id}/again",
            format!("/admin/failures/{nobody}/again"),
            &[],
            [S, F, F, F, F, F, N],
        ),
    ]
}

fn structure_rows() -> Vec<Row> {
    let network = "/admin/networks/nordic-project-group";
    let named = [("name", "Et sted"), ("lang", "nb"), ("kind", "regional"), ("country", "NO")];
    let since = [("state", "running"), ("since", "2019-11-20")];
    let part = [
        ("network", "nordic-project-group"),
        ("municipality", "steinkjer"),
        ("from", "2030-01-01"),
        ("return", network),
    ];
    vec![
        row("GET /admin/cases", "/admin/cases", &[], SECRETARIAT),
        row("GET /admin/cases.csv", "/admin/cases.csv", &[], SECRETARIAT),
        row("GET /admin/cases/{code}", "/admin/cases/no", &[], SECRETARIAT),
        row("POST /admin/cases/{code}", "/admin/cases/no", &since, SECRETARIAT_DOES),
        row("GET /admin/networks", "/admin/networks", &[], SECRETARIAT),
        row("GET /admin/networks.csv", "/admin/networks.csv", &[], SECRETARIAT),
        row("GET /admin/networks/new", "/admin/networks/new", &[], SECRETARIAT),
        row("POST /admin/networks/new", "/admin/networks/new", &named, SECRETARIAT_DOES),
        row("GET /admin/networks/{slug}", network, &[], SECRETARIAT),
        row("POST /admin/networks/{slug}", network, &named, SECRETARIAT_DOES),
        row("GET /admin/networks/{slug}/move", format!("{network}/move?to=NO"), &[], SECRETARIAT),
        row("POST /admin/networks/{slug}/move", format!("{network}/move"), &[("to", "NO")], SECRETARIAT_DOES),
        row("GET /admin/municipalities", "/admin/municipalities", &[], SECRETARIAT),
        row("GET /admin/municipalities.csv", "/admin/municipalities.csv", &[], SECRETARIAT),
        row("GET /admin/municipalities/new", "/admin/municipalities/new", &[], SECRETARIAT),
        row("POST /admin/municipalities/new", "/admin/municipalities/new", &named, SECRETARIAT_DOES),
        row("GET /admin/municipalities/{slug}", "/admin/municipalities/steinkjer", &[], SECRETARIAT),
        row("POST /admin/municipalities/{slug}", "/admin/municipalities/steinkjer", &named, SECRETARIAT_DOES),
        row("POST /admin/participations", "/admin/participations", &part, SECRETARIAT_DOES),
    ]
}
