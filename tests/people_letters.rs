//! The letters of invitations: in whose language, with which link, to whom they lead nowhere, and what stays of them.

use std::sync::Arc;

use app::accounts::server::service as accounts;
use app::admin::model::TrailQuery;
use app::admin::server::service as admin;
use app::network::model::Sector;
use app::network::server::setup::known;
use app::people::model::{ImportDefaults, InvitationId, InvitationState, InviteInput};
use app::people::server::{import, invitations};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::server::{App, JobError, Mail, Mailer};
use app::platform::text::Text;
use async_trait::async_trait;
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;
use uuid::Uuid;

use crate::support::{Client, World, email, on_both};

const PASSWORD: &str = "en lang setning om fjell og fjord";

async fn town(world: &World, slug: &str) -> Scope {
    let known = known(&Actor::System, &world.app).await.unwrap();
    Scope::Municipality(known.municipalities[slug].0)
}

fn input(email: &str, scope: Scope) -> InviteInput {
    InviteInput {
        email: email.to_owned(),
        name: "Kari Eksempel".to_owned(),
        role: Some(Role::Member),
        scope: Some(scope),
        sector: Some(Sector::School),
        lang: Some(UiLang::Nb),
        numbers_ok: false,
    }
}

fn key<T>(result: Result<T, Failure>) -> String {
    match result {
        Err(Failure::Invalid(errors)) => errors.0[0].key.clone(),
        Err(failure) => format!("{failure:?}"),
        Ok(_) => "fine".to_owned(),
    }
}

async fn letters(world: &World, to: &str) -> Vec<Mail> {
    world.mails().await.into_iter().filter(|mail| mail.to == to).collect()
}

/// The address that a letter leads to.
fn link(mail: &Mail) -> String {
    let line = mail.text.lines().find(|line| line.contains("/invitations/")).expect("a link");
    line.split_once("vitja.test").unwrap().1.to_owned()
}

async fn accept(client: &mut Client, link: &str) -> StatusCode {
    client.post(link, &[("name", "Kari"), ("password", PASSWORD), ("zone", "Europe/Oslo")]).await.status
}

/// A server that never takes a mail.
struct Refuses;

#[async_trait]
impl Mailer for Refuses {
    async fn deliver(&self, _: &App, _: Uuid, _: &Mail) -> Result<(), JobError> {
        Err(JobError::give_up("SMTP 550"))
    }
}

fn refusing(world: &World) -> App {
    App { mailer: Arc::new(Refuses), ..world.app.clone() }
}

#[tokio::test]
async fn the_page_the_account_and_later_mails_are_in_the_language_of_the_letter() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let to = "virtanen@ny.example";
        let wanted = InviteInput { lang: Some(UiLang::Fi), ..input(to, town(&world, "steinkjer").await) };
        invitations::invite(&lead, &world.app, &wanted).await.unwrap();
        let link = link(&letters(&world, to).await[0]);
        assert!(link.ends_with("?lang=fi"), "{link}");
        let mut client = world.client();
        let finnish = Text::new(UiLang::Fi, false);
        let page = client.get(&link).await;
        assert_eq!(page.headers["content-language"], "fi", "{}", world.name);
        let chosen = page.text().split("<option").any(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            tag.contains("value=\"fi\"") && tag.contains("selected")
        });
        assert!(chosen && page.text().contains(finnish.t("people-make-account").as_ref()), "{}", world.name);
        assert!(page.text().contains(&format!("action=\"{link}\"")), "also what is wrong is told in Finnish");
        let wrong = client.post(&link, &[("name", ""), ("password", "lyhyt")]).await;
        assert_eq!(wrong.headers["content-language"], "fi");
        assert_eq!(accept(&mut client, &link).await, StatusCode::SEE_OTHER);
        let account = accounts::get_by_email(&Actor::System, &world.app, to).await.unwrap();
        assert_eq!(account.ui_lang, Some(UiLang::Fi), "{}", world.name);
        client.post("/password/forgotten", &[("email", to)]).await;
        assert_eq!(letters(&world, to).await.last().unwrap().lang, UiLang::Fi);
    })
    .await;
}

#[tokio::test]
async fn no_link_waits_in_the_queue_and_what_was_replaced_or_withdrawn_is_not_sent() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let steinkjer = town(&world, "steinkjer").await;
        let invite = async |to: &str| {
            invitations::invite(&lead, &world.app, &input(to, steinkjer.clone())).await.unwrap()
        };
        let (replaced, withdrawn) = (invite("a@ny.example").await, invite("b@ny.example").await);
        let db = &world.app.db.read;
        let asked = Statement::from_string(db.get_database_backend(), "SELECT payload FROM jobs");
        let rows = db.query_all_raw(asked).await.unwrap();
        let queue: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        assert!(queue.iter().any(|job| job.contains("a@ny.example")), "{queue:?}");
        for job in &queue {
            let secret = job.split(|c: char| !c.is_ascii_hexdigit()).any(|word| word.len() >= 64);
            assert!(!secret && !job.contains("/invitations/"), "{}: {job}", world.name);
        }
        invitations::resend(&lead, &world.app, replaced).await.unwrap();
        invitations::withdraw(&lead, &world.app, withdrawn).await.unwrap();
        let sent = letters(&world, "a@ny.example").await;
        assert_eq!(sent.len(), 1, "{}: the newest alone", world.name);
        assert_eq!(world.client().get(&link(&sent[0])).await.status, StatusCode::OK);
        assert_eq!(letters(&world, "b@ny.example").await.len(), 0, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_was_given_up_is_told_in_the_list_and_to_the_secretariat() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let steinkjer = town(&world, "steinkjer").await;
        let refusing = refusing(&world);
        world.work().await;
        let id = invitations::invite(&lead, &refusing, &input("borte@ny.example", steinkjer)).await.unwrap();
        refusing.work_jobs().await.unwrap();
        let states = async |wanted: Option<InvitationState>| {
            let found = invitations::list(&lead, &world.app, wanted, None).await.unwrap().items;
            found.into_iter().map(|one| (one.id, one.state, one.can_change)).collect::<Vec<_>>()
        };
        let undelivered = vec![(id, InvitationState::Undelivered, true)];
        assert_eq!(states(Some(InvitationState::Undelivered)).await, undelivered, "{}", world.name);
        assert_eq!(states(Some(InvitationState::Open)).await, undelivered, "it is open still");
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let text = Text::new(UiLang::En, false);
        let page = client.get("/admin/invitations?lang=en").await.text();
        assert!(page.contains(text.t("people-state-undelivered").as_ref()), "{}", world.name);
        let failures = client.get("/admin/failures?lang=en").await.text();
        assert!(failures.contains("borte@ny.example") && failures.contains("SMTP 550"), "{}", world.name);
        let overview = client.get("/admin?lang=en").await.text();
        assert!(overview.contains("One thing failed."), "{}: {overview}", world.name);
        let mut runs = world.client();
        runs.sign_in("projectleader.no").await;
        assert!(!runs.get("/admin?lang=en").await.text().contains("One thing failed."));
        invitations::resend(&lead, &world.app, id).await.unwrap();
        assert_eq!(letters(&world, "borte@ny.example").await.len(), 1);
        assert_eq!(states(None).await, [(id, InvitationState::Open, true)], "{}", world.name);
        assert_eq!(states(Some(InvitationState::Undelivered)).await, []);
    })
    .await;
}

#[tokio::test]
async fn whoever_invites_again_after_the_time_corrects_name_language_and_who_invites() {
    on_both(async |world: World| {
        let (lead, secretariat) = (world.person("projectleader.no").await, world.person("secretariat").await);
        let steinkjer = town(&world, "steinkjer").await;
        let first = input("kari@ny.example", steinkjer.clone());
        let id = invitations::invite(&lead, &world.app, &first).await.unwrap();
        world.work().await;
        world.clock.advance(Duration::days(15));
        let corrected =
            InviteInput { name: "Kari Rettet".to_owned(), lang: Some(UiLang::Is), ..first.clone() };
        assert_eq!(invitations::invite(&secretariat, &world.app, &corrected).await, Ok(id));
        let letter = letters(&world, "kari@ny.example").await.pop().unwrap();
        assert_eq!((letter.to_name.as_str(), letter.lang), ("Kari Rettet", UiLang::Is), "{}", world.name);
        let by = secretariat.person().unwrap().name.clone();
        assert!(letter.text.contains(&by), "{}: {}", world.name, letter.text);
        assert!(world.client().get(&link(&letter)).await.text().contains(&by), "{}", world.name);
        world.clock.advance(Duration::days(15));
        let list = "email,name,role,municipality,sector,language\n\
            kari@ny.example,Kari Fra Listen,member,Steinkjer,school,sv\n";
        let defaults = ImportDefaults::default();
        let list = import::begin(&lead, &world.app, list.as_bytes(), &defaults).await.unwrap();
        assert_eq!(import::confirm(&lead, &world.app, list, false).await.unwrap().invited, 1);
        let letter = letters(&world, "kari@ny.example").await.pop().unwrap();
        assert_eq!((letter.to_name.as_str(), letter.lang), ("Kari Fra Listen", UiLang::Sv), "{}", world.name);
        let all = invitations::list(&secretariat, &world.app, None, None).await.unwrap().items;
        let row = all.iter().find(|one| one.id == id).unwrap();
        assert_eq!((row.sent_count, row.invited_by.clone()), (3, lead.person().map(|one| one.name.clone())));
    })
    .await;
}

#[tokio::test]
async fn a_letter_never_goes_to_a_closed_account_or_to_what_no_mail_can_be_written_to() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let skaun = town(&world, "skaun").await;
        let person = world.person("school.steinkjer.no").await.account().unwrap();
        let new = input(&email("school.steinkjer.no"), skaun.clone());
        let open = invitations::invite(&secretariat, &world.app, &new).await.unwrap();
        admin::close_account(&secretariat, &world.app, person).await.unwrap();
        let again = invitations::resend(&secretariat, &world.app, open).await;
        assert_eq!(key(again), "people-error-closed", "{}", world.name);
        let other = InviteInput { sector: None, ..new };
        let told = invitations::invite(&secretariat, &world.app, &other).await;
        assert_eq!(key(told), "people-error-closed", "{}", world.name);
        for bad in ["punktum.@skaun.example", "to..punktum@skaun.example", "under@_skaun.example"] {
            let told = invitations::invite(&secretariat, &world.app, &input(bad, skaun.clone())).await;
            assert_eq!(key(told), "accounts-error-email", "{bad}");
        }
        let list = format!(
            "email,role,municipality,language\n{},member,Skaun,nb\nto..punktum@skaun.example,member,Skaun,nb\n",
            email("school.steinkjer.no")
        );
        let defaults = ImportDefaults::default();
        let list = import::begin(&secretariat, &world.app, list.as_bytes(), &defaults).await.unwrap();
        let preview = import::preview(&secretariat, &world.app, list).await.unwrap();
        let found: Vec<(u64, &str, &str)> =
            preview.problems.iter().map(|one| (one.line, one.column.code(), one.key)).collect();
        let wanted = [(2, "email", "people-error-closed"), (3, "email", "people-row-email")];
        assert_eq!(found, wanted, "{}", world.name);
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let resent = client.post(&format!("/admin/invitations/{open}/resend"), &[]).await;
        assert_eq!(resent.location(), "/admin/invitations?done=closed", "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_quotation_mark_that_is_not_closed_is_told_with_its_line_and_column() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let list =
            "email;name;role\na@b.example;Åse;member\nc@d.example;\"Per;member\ne@f.example;Kari;member\n";
        let fields = [("list", list), ("role", "member"), ("lang", "nb")];
        let told = client.post("/admin/invitations/import?lang=en", &fields).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        assert!(told.text().contains("Line 3, column 2"), "{}: {}", world.name, told.text());
        assert!(told.text().contains("e@f.example"), "what was pasted is kept");
    })
    .await;
}

/// Somebody in Steinkjer who has accepted the invitation of the case lead.
async fn accepted(world: &World, lead: &Actor, to: &str) -> InvitationId {
    let steinkjer = town(world, "steinkjer").await;
    let id = invitations::invite(lead, &world.app, &input(to, steinkjer)).await.unwrap();
    let link = link(&letters(world, to).await[0]);
    assert_eq!(accept(&mut world.client(), &link).await, StatusCode::SEE_OTHER);
    id
}

#[tokio::test]
async fn after_it_is_accepted_only_the_secretariat_sees_the_address() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let id = accepted(&world, &lead, "kari@ny.example").await;
        invitations::invite(&lead, &world.app, &input("aapen@ny.example", town(&world, "skaun").await))
            .await
            .unwrap();
        for (name, sees) in [("projectleader.no", false), ("facilitator.no", false), ("secretariat", true)] {
            let actor = world.person(name).await;
            let all = invitations::list(&actor, &world.app, None, None).await.unwrap().items;
            let row = all.iter().find(|one| one.id == id).expect(name);
            assert_eq!(row.email.is_some(), sees, "{}: {name}", world.name);
            assert_eq!(row.name.as_deref(), Some("Kari"), "the name they go by");
            let mut client = world.client();
            client.sign_in(name).await;
            for path in ["/admin/invitations?state=all", "/admin/invitations.csv?state=all"] {
                let page = client.get(path).await.text();
                assert_eq!(page.contains("kari@ny.example"), sees, "{}: {name} {path}", world.name);
                assert!(page.contains("aapen@ny.example"), "{}: {name} {path}", world.name);
            }
        }
        let own = app::people::server::traces::own_data(&lead, &world.app).await.unwrap();
        let sent = own.iter().find(|one| one.state == "accepted").unwrap();
        assert_eq!((sent.to_me, sent.email.as_deref()), (false, None), "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn the_trail_names_who_accepted_and_by_whose_invitation() {
    on_both(async |world: World| {
        let (lead, secretariat) = (world.person("projectleader.no").await, world.person("secretariat").await);
        accepted(&world, &lead, "kari@ny.example").await;
        let account = accounts::get_by_email(&Actor::System, &world.app, "kari@ny.example").await.unwrap().id;
        let query = TrailQuery { action: "people.accept".to_owned(), ..TrailQuery::default() };
        let rows = admin::list_trail(&secretariat, &world.app, &query, None).await.unwrap().items;
        let row = rows.first().expect("a row");
        assert_eq!((row.account, row.subject), (Some(account.0), account.0), "{}", world.name);
        assert_eq!((row.subject_kind.as_str(), row.subject_name.as_deref()), ("account", Some("Kari")));
        let inviter = lead.account().unwrap();
        assert!(row.detail.ends_with(&format!("by={inviter}")), "{}: {}", world.name, row.detail);
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let page = client.get("/admin/audit?action=network.membership-begins").await.text();
        assert!(page.contains(">Kari</a>"), "{}: an account by its name", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_invites_members_of_the_own_network_and_nobody_else() {
    on_both(async |world: World| {
        let facilitator = world.person("facilitator.no").await;
        let steinkjer = town(&world, "steinkjer").await;
        let known = known(&Actor::System, &world.app).await.unwrap();
        let own = Scope::Network(known.networks["ks-learning-network"].0);
        let try_it = async |to: &str, role: Role, scope: &Scope| {
            let new = InviteInput { role: Some(role), ..input(to, scope.clone()) };
            key(invitations::invite(&facilitator, &world.app, &new).await)
        };
        assert_eq!(try_it("a@ny.example", Role::Member, &steinkjer).await, "fine", "{}", world.name);
        assert_eq!(try_it("b@ny.example", Role::Facilitator, &own).await, "people-error-not-yours");
        let finnish = town(&world, "esimerkkila").await;
        assert_eq!(try_it("c@ny.example", Role::Member, &finnish).await, "people-error-not-yours");
        let case = Scope::Case("NO".to_owned());
        assert_eq!(try_it("d@ny.example", Role::Member, &case).await, "people-error-not-yours");
        let letter = letters(&world, "a@ny.example").await.pop().unwrap();
        assert!(letter.text.contains("Nettverksveileder, KS"), "{}: {}", world.name, letter.text);
        assert_eq!(accept(&mut world.client(), &link(&letter)).await, StatusCode::SEE_OTHER);
        let seen = invitations::list(&facilitator, &world.app, None, None).await.unwrap().items;
        assert_eq!(seen.len(), 1, "{}", world.name);
    })
    .await;
}
