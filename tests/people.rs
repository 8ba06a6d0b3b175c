//! Invitations: who may invite whom to what, letters, accepting, lists from files.

use app::accounts::server::service as accounts;
use app::network::model::Sector;
use app::network::server::setup::known;
use app::people::model::{ImportDefaults, ImportOutcome, InvitationState, InviteInput, RowState};
use app::people::server::{import, invitations};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::text::Text;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use time::Duration;

use crate::support::{Client, World, on_both};

const PASSWORD: &str = "en lang setning om fjell og fjord";

async fn town(world: &World, slug: &str) -> Scope {
    let known = known(&Actor::System, &world.app).await.unwrap();
    Scope::Municipality(known.municipalities[slug].0)
}

async fn network(world: &World, slug: &str) -> Scope {
    let known = known(&Actor::System, &world.app).await.unwrap();
    Scope::Network(known.networks[slug].0)
}

fn input(email: &str, role: Role, scope: Scope) -> InviteInput {
    InviteInput {
        email: email.to_owned(),
        name: "Kari Eksempel".to_owned(),
        role: Some(role),
        scope: Some(scope),
        sector: Some(Sector::School),
        lang: Some(UiLang::Nb),
        numbers_ok: false,
    }
}

/// The link of the newest letter to an address.
async fn link(world: &World, email: &str) -> String {
    let mails = world.mails().await;
    let mail = mails.iter().rev().find(|mail| mail.to == email).expect("a letter");
    let line = mail.text.lines().find(|line| line.contains("/invitations/")).expect("a link");
    line.split_once("vitja.test").unwrap().1.to_owned()
}

fn field<T>(result: Result<T, Failure>) -> String {
    match result {
        Err(Failure::Invalid(errors)) => errors.0[0].key.clone(),
        Err(failure) => format!("{failure:?}"),
        Ok(_) => "fine".to_owned(),
    }
}

async fn accept(client: &mut Client, link: &str) -> StatusCode {
    let form = [("name", "Kari Eksempel"), ("password", PASSWORD), ("zone", "Europe/Oslo"), ("lang", "nb")];
    client.post(link, &form).await.status
}

#[tokio::test]
async fn asvs_8_3_1_everybody_invites_only_within_what_they_run() {
    on_both(async |world: World| {
        let steinkjer = town(&world, "steinkjer").await;
        let finnish = town(&world, "esimerkkila").await;
        let ks = network(&world, "ks-learning-network").await;
        let lead = world.person("projectleader.no").await;
        let member = world.person("school.steinkjer.no").await;
        let secretariat = world.person("secretariat").await;
        let invite = async |actor: &Actor, email: &str, role: Role, scope: &Scope| {
            field(invitations::invite(actor, &world.app, &input(email, role, scope.clone())).await)
        };
        assert_eq!(invite(&member, "a@b.example", Role::Member, &steinkjer).await, "Forbidden");
        assert_eq!(invite(&Actor::Visitor, "a@b.example", Role::Member, &steinkjer).await, "Forbidden");
        assert_eq!(invite(&lead, "a@b.example", Role::Member, &steinkjer).await, "fine", "{}", world.name);
        assert_eq!(invite(&lead, "f@b.example", Role::Facilitator, &ks).await, "fine");
        assert_eq!(invite(&lead, "x@b.example", Role::Member, &finnish).await, "people-error-not-yours");
        assert_eq!(
            invite(&lead, "x@b.example", Role::Secretariat, &Scope::Programme).await,
            "people-error-not-yours"
        );
        assert_eq!(invite(&secretariat, "x@b.example", Role::Member, &finnish).await, "fine");
        let misfit = invite(&secretariat, "y@b.example", Role::CaseLead, &finnish).await;
        assert_eq!(misfit, "network-error-role-place");
        let seen = invitations::list(&lead, &world.app, None, None).await.unwrap().items;
        assert_eq!(
            seen.iter().filter(|one| one.email.as_deref() == Some("x@b.example")).count(),
            0,
            "not the Finnish one"
        );
        assert_eq!(seen.len(), 2);
        let all = invitations::list(&secretariat, &world.app, None, None).await.unwrap().items;
        assert_eq!(all.len(), 3);
        let foreign = all.iter().find(|one| one.email.as_deref() == Some("x@b.example")).unwrap().id;
        assert_eq!(invitations::withdraw(&lead, &world.app, foreign).await, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn the_letter_is_in_the_receivers_language_and_its_link_makes_one_account() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let steinkjer = town(&world, "steinkjer").await;
        let wanted =
            InviteInput { lang: Some(UiLang::Fi), ..input("Kari@Ny.example", Role::Member, steinkjer) };
        invitations::invite(&lead, &world.app, &wanted).await.unwrap();
        let mail = world.mails().await.pop().unwrap();
        assert_eq!((mail.to.as_str(), mail.lang), ("kari@ny.example", UiLang::Fi));
        let text = Text::new(UiLang::Fi, false);
        assert!(
            mail.text.contains(&text.t("people-mail-accept").to_string()) && mail.text.contains("Steinkjer")
        );
        let link = link(&world, "kari@ny.example").await;
        let mut client = world.client();
        let page = client.get(&link).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("kari@ny.example"));
        let short = [("name", "Kari"), ("password", "kort"), ("zone", "Europe/Oslo"), ("lang", "nb")];
        let refused = client.post(&link, &short).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("value=\"Kari\""), "what was typed is kept");
        assert_eq!(accept(&mut client, &link).await, StatusCode::SEE_OTHER);
        let account = accounts::get_by_email(&Actor::System, &world.app, "kari@ny.example").await.unwrap();
        let person = server::actor::actor_of(&world.app, account).await.unwrap();
        assert!(person.in_case("NO") && person.has_role(Role::Member), "{}", world.name);
        let again = accept(&mut world.client(), &link).await;
        assert!(again == StatusCode::NOT_FOUND || again == StatusCode::SEE_OTHER, "{again}");
        let list = invitations::list(&lead, &world.app, Some(InvitationState::Accepted), None).await.unwrap();
        assert_eq!(list.items.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_an_account_confirms_signed_in_and_twice_is_harmless() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let skaun = town(&world, "skaun").await;
        let email = crate::support::email("school.steinkjer.no");
        invitations::invite(&secretariat, &world.app, &input(&email, Role::Member, skaun)).await.unwrap();
        let link = link(&world, &email).await;
        let mut client = world.client();
        assert!(client.get(&link).await.text().contains("/sign-in?return="), "sign in first");
        assert_eq!(accept(&mut client, &link).await, StatusCode::NOT_FOUND, "no second account");
        let mut other = world.client();
        other.sign_in("health.skaun.no").await;
        assert_eq!(other.post(&link, &[]).await.status, StatusCode::NOT_FOUND, "not for somebody else");
        client.sign_in("school.steinkjer.no").await;
        for _ in 0..2 {
            assert_eq!(client.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
        }
        let person = world.person("school.steinkjer.no").await;
        assert_eq!(person.person().unwrap().grants.len(), 2, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_an_old_and_a_replaced_link_open_nothing() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let skaun = town(&world, "skaun").await;
        let new = input("ny@ny.example", Role::Member, skaun);
        let id = invitations::invite(&secretariat, &world.app, &new).await.unwrap();
        assert_eq!(field(invitations::invite(&secretariat, &world.app, &new).await), "people-error-invited");
        let first = link(&world, "ny@ny.example").await;
        invitations::resend(&secretariat, &world.app, id).await.unwrap();
        let second = link(&world, "ny@ny.example").await;
        assert_ne!(first, second);
        let mut client = world.client();
        assert_eq!(client.get(&first).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.get(&second).await.status, StatusCode::OK);
        world.clock.advance(Duration::days(14));
        assert_eq!(client.get(&second).await.status, StatusCode::NOT_FOUND, "too old");
        assert_eq!(accept(&mut client, &second).await, StatusCode::NOT_FOUND);
        let old = invitations::list(&secretariat, &world.app, Some(InvitationState::Expired), None).await;
        assert_eq!(old.unwrap().items.len(), 1);
        assert_eq!(invitations::invite(&secretariat, &world.app, &new).await, Ok(id), "renewed, not doubled");
        let third = link(&world, "ny@ny.example").await;
        assert_eq!(client.get(&third).await.status, StatusCode::OK);
        invitations::withdraw(&secretariat, &world.app, id).await.unwrap();
        assert_eq!(client.get(&third).await.status, StatusCode::NOT_FOUND);
        assert_eq!(accept(&mut client, &third).await, StatusCode::NOT_FOUND);
    })
    .await;
}

const LIST: &str = "E-post;Navn;Rolle;Land;Nettverk;Kommune;Sektor;Språk\n\
    ase@raade.example;Åse Østbø;member;NO;;Råde;school;nb\n\
    per@skaun.example;\"Lie; Per\";member;Norge;ks-learning-network;Skaun;health;no\n\
    ase@raade.example;Åse Østbø;member;NO;;Råde;school;nb\n";

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[tokio::test]
async fn a_list_in_any_encoding_and_separator_invites_the_same_people_and_nobody_twice() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
        let files = [
            latin(LIST),
            LIST.as_bytes().to_vec(),
            format!("\u{feff}{LIST}").into_bytes(),
            utf16(LIST),
            LIST.replace(';', "\t").into_bytes(),
        ];
        let mut outcomes = Vec::new();
        for file in &files {
            let id = import::begin(&lead, &world.app, file, &defaults).await.unwrap();
            let preview = import::preview(&lead, &world.app, id).await.unwrap();
            assert_eq!(preview.problems, [], "{}", world.name);
            assert_eq!(preview.good[0].name, "Åse Østbø");
            assert_eq!(preview.good[2].state, RowState::Repeated(2));
            outcomes.push(import::confirm(&lead, &world.app, id, false).await.unwrap());
            assert_eq!(
                import::confirm(&lead, &world.app, id, false).await.unwrap(),
                *outcomes.last().unwrap(),
                "confirmed twice is confirmed once"
            );
        }
        assert_eq!(outcomes[0], ImportOutcome { invited: 2, known: 1, bad: 0 });
        assert!(outcomes[1..].iter().all(|one| *one == ImportOutcome { invited: 0, known: 3, bad: 0 }));
        assert_eq!(world.mails().await.len(), 2);
        let link = link(&world, "per@skaun.example").await;
        assert_eq!(accept(&mut world.client(), &link).await, StatusCode::SEE_OTHER);
        let id = import::begin(&lead, &world.app, LIST.as_bytes(), &defaults).await.unwrap();
        let preview = import::preview(&lead, &world.app, id).await.unwrap();
        assert_eq!((preview.good[0].state, preview.good[1].state), (RowState::Invited, RowState::Member));
    })
    .await;
}

#[tokio::test]
async fn wrong_rows_are_told_by_line_and_column_and_only_the_good_ones_go_when_asked() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let list = "email,role,municipality,sector,language\n\
            god@skaun.example,member,Skaun,school,nb\n\
            ikke-en-adresse,member,Skaun,,\n\
            a@b.example,keiser,Skaun,,\n\
            c@d.example,member,Atlantis,,\n\
            e@f.example,member,Esimerkkilä,,\n\
            g@h.example,member,Skaun,romfart,klingon\n\
            i@j.example,facilitator,Skaun,,\n";
        let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
        let id = import::begin(&lead, &world.app, list.as_bytes(), &defaults).await.unwrap();
        let preview = import::preview(&lead, &world.app, id).await.unwrap();
        let found: Vec<(u64, &str, &str)> =
            preview.problems.iter().map(|one| (one.line, one.column.code(), one.key)).collect();
        assert_eq!(
            found,
            [
                (3, "email", "people-row-email"),
                (4, "role", "people-row-role"),
                (5, "municipality", "people-row-municipality"),
                (6, "municipality", "people-row-not-yours"),
                (7, "sector", "people-row-sector"),
                (7, "language", "people-row-language"),
                (8, "role", "people-row-role-place"),
            ],
            "{}",
            world.name
        );
        assert_eq!(field(import::confirm(&lead, &world.app, id, false).await), "people-error-list-bad");
        assert_eq!(world.mails().await.len(), 0);
        let outcome = import::confirm(&lead, &world.app, id, true).await.unwrap();
        assert_eq!(outcome, ImportOutcome { invited: 1, known: 0, bad: 6 });
        let other = world.person("secretariat").await;
        assert_eq!(import::preview(&other, &world.app, id).await, Err(Failure::NotFound), "another's list");
    })
    .await;
}

#[tokio::test]
async fn asvs_2_3_3_lists_and_letters_confirmed_in_the_same_moment_invite_once() {
    on_both(async |world: World| {
        let (lead, secretariat) = (world.person("projectleader.no").await, world.person("secretariat").await);
        let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
        let own = import::begin(&lead, &world.app, LIST.as_bytes(), &defaults).await.unwrap();
        let other = import::begin(&secretariat, &world.app, LIST.as_bytes(), &defaults).await.unwrap();
        let (one, twice, theirs) = tokio::join!(
            import::confirm(&lead, &world.app, own, false),
            import::confirm(&lead, &world.app, own, false),
            import::confirm(&secretariat, &world.app, other, false),
        );
        let (one, theirs) = (one.unwrap(), theirs.unwrap());
        assert_eq!(twice.unwrap(), one, "{}: one list is confirmed once", world.name);
        assert_eq!(one.invited + theirs.invited, 2, "{}: {one:?} {theirs:?}", world.name);
        let skaun = town(&world, "skaun").await;
        let new = input("samtidig@ny.example", Role::Member, skaun);
        let (one, other) = tokio::join!(
            invitations::invite(&lead, &world.app, &new),
            invitations::invite(&secretariat, &world.app, &new),
        );
        let mut told = [field(one), field(other)];
        told.sort();
        assert_eq!(told, ["fine", "people-error-invited"], "{}", world.name);
        assert_eq!(world.mails().await.len(), 3, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn of_a_list_only_its_known_columns_are_kept_and_never_an_identity_number() {
    use sea_orm::{ConnectionTrait, Statement};
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let list = "email,name,municipality,Fødselsnummer\n\
            \n\
            god@skaun.example,Åse,Skaun,01010012356\n\
            tall@skaun.example,Kari 01010012356,Skaun,hemmelig\n";
        let defaults =
            ImportDefaults { role: "member".to_owned(), lang: "nb".to_owned(), ..ImportDefaults::default() };
        let id = import::begin(&lead, &world.app, list.as_bytes(), &defaults).await.unwrap();
        let db = &world.app.db.read;
        let asked =
            Statement::from_string(db.get_database_backend(), "SELECT source FROM invitation_imports");
        let kept: String = db.query_one_raw(asked).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert!(!kept.contains("01010012356") && !kept.contains("hemmelig"), "{}: {kept}", world.name);
        let preview = import::preview(&lead, &world.app, id).await.unwrap();
        assert_eq!(preview.good.iter().map(|row| row.line).collect::<Vec<_>>(), [3]);
        let problem = preview.problems.first().expect("a problem");
        assert_eq!((problem.line, problem.column.code(), problem.key), (4, "name", "safety-stop"));
        assert_eq!((preview.problems.len(), problem.found.as_str()), (1, ""), "{}", world.name);
        let kind = problem.args.iter().find(|(name, _)| name == "kind").map(|(_, kind)| kind.as_str());
        assert!(kind.is_some_and(|kind| kind.contains("(NO)")), "{:?}", problem.args);
        assert_eq!(preview.source.lines().nth(2), Some("god@skaun.example,Åse,Skaun"), "on its own line");
        let mut client = world.client();
        client.sign_in("projectleader.no").await;
        let page = client.get(&format!("/admin/invitations/import/{id}")).await.text();
        assert!(page.contains("(NO)") && !page.contains("01010012356"), "{}", world.name);
        let outcome = import::confirm(&lead, &world.app, id, true).await.unwrap();
        assert_eq!(outcome, ImportOutcome { invited: 1, known: 0, bad: 1 });
    })
    .await;
}

#[tokio::test]
async fn names_of_invited_people_pass_the_guard() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let skaun = town(&world, "skaun").await;
        let named = |name: &str, numbers_ok: bool| InviteInput {
            name: name.to_owned(),
            numbers_ok,
            ..input("ny@skaun.example", Role::Member, skaun.clone())
        };
        let invite = async |new: InviteInput| field(invitations::invite(&lead, &world.app, &new).await);
        assert_eq!(invite(named("Kari 01010012356", true)).await, "safety-stop", "{}", world.name);
        assert_eq!(invite(named("Kari 010190 12345", false)).await, "safety-warn");
        assert_eq!(invite(named("Kari 010190 12345", true)).await, "fine");
        let noted = app::platform::server::own_actions(&lead, &world.app).await.unwrap();
        let noted = noted.iter().rfind(|one| one.action == "people.invite").unwrap();
        assert!(noted.detail.ends_with("overruled=1"), "{}: {}", world.name, noted.detail);

        let link = link(&world, "ny@skaun.example").await;
        let mut client = world.client();
        let form =
            [("name", "Kari 01010012356"), ("password", PASSWORD), ("zone", "Europe/Oslo"), ("lang", "nb")];
        let stopped = client.post(&link, &form).await;
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        assert_eq!(accept(&mut client, &link).await, StatusCode::SEE_OTHER);
    })
    .await;
}

/// A form as browsers send it with a file; a part without a file name is a field.
async fn send_parts(client: &mut Client, parts: &[(&str, Option<&str>, &[u8])]) -> crate::support::Answer {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        let head = format!("--grense\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--grense--\r\n");
    send_body(client, body).await
}

async fn send_body(client: &mut Client, body: Vec<u8>) -> crate::support::Answer {
    let request = client
        .request(Method::POST, "/admin/invitations/import")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grense");
    client.send(request, Body::from(body)).await
}

#[tokio::test]
async fn a_list_that_is_too_large_takes_nothing_else_of_the_form_with_it() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let large = vec![b'a'; 2 * 1024 * 1024];
        let parts: [(&str, Option<&str>, &[u8]); 4] = [
            ("file", Some("liste.csv"), large.as_slice()),
            ("list", None, b"limt@inn.example"),
            ("role", None, b"facilitator"),
            ("lang", None, b"fo"),
        ];
        let told = send_parts(&mut client, &parts).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let page = told.text();
        assert!(page.contains("limt@inn.example"), "{}: what was pasted is kept", world.name);
        for chosen in ["facilitator", "fo"] {
            let value = format!("value=\"{chosen}\"");
            let tags = page.split("<option").filter_map(|one| one.split('>').next());
            let kept = tags.into_iter().any(|tag| tag.contains(&value) && tag.contains("selected"));
            assert!(kept, "{}: {chosen}", world.name);
        }
        let broken = send_body(&mut client, b"--grense\r\nContent-Disp".to_vec()).await;
        assert_eq!(broken.status, StatusCode::BAD_REQUEST, "{}: no form at all", world.name);
    })
    .await;
}

async fn upload(client: &mut Client, file: &[u8], fields: &[(&str, &str)]) -> crate::support::Answer {
    let mut parts: Vec<(&str, Option<&str>, &[u8])> =
        fields.iter().map(|(name, value)| (*name, None, value.as_bytes())).collect();
    parts.push(("file", Some("liste.csv"), file));
    send_parts(client, &parts).await
}

#[tokio::test]
async fn a_file_is_uploaded_previewed_and_confirmed_without_any_script() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let fields = [("list", ""), ("role", "member"), ("scope", ""), ("lang", "nb")];
        let empty = upload(&mut client, b"", &fields).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let large = upload(&mut client, &vec![b'a'; 300 * 1024], &fields).await;
        assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", world.name);
        let sent = upload(&mut client, &latin(LIST), &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let address = sent.location().to_owned();
        let page = client.get(&address).await.text();
        assert!(page.contains("windows-1252") && page.contains("Åse Østbø"), "{page}");
        let done = client.post(&address, &[("invite", "all")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(world.mails().await.len(), 2);
        let sample = client.get("/admin/invitations/sample.csv").await;
        let pasted = [("list", sample.text()), ("role", "member".to_owned()), ("lang", "nb".to_owned())];
        let pasted: Vec<(&str, &str)> = pasted.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let read = client.post("/admin/invitations/import", &pasted).await;
        assert_eq!(read.status, StatusCode::SEE_OTHER, "the sample is a good list");
        assert!(!client.get(read.location()).await.text().contains("id=\"problems\""));
    })
    .await;
}
