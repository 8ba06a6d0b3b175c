//! Own data, deleting an account, what is kept for how long, and the pages that say so.

use app::accounts::server::erasure;
use app::admin::server::service as admin;
use app::files::model::{FileInput, LinkInput};
use app::files::server::service::{self as files, Upload, UploadContent};
use app::moderation::model::ReportInput;
use app::moderation::server::service as moderation;
use app::network::model::{Country, Sector};
use app::network::server::setup::known;
use app::people::model::InviteInput;
use app::people::profile::ProfileInput;
use app::people::server::{invitations, profiles};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::server::{Owner, Settings};
use app::platform::text::Text;
use app::posts::filter::PostFilter;
use app::posts::model::{DraftId, PieceId};
use app::posts::server::{drafts, service as posts};
use app::privacy::model::{Kept, Leaving};
use app::privacy::server::{retention, service};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use server::backup;
use std::sync::Arc;
use time::Duration;

use crate::support::{World, email, experience, on_both};

const ME: &str = "school.steinkjer.no";

fn leaving(texts: &str) -> Leaving {
    Leaving { password: server::seed::DEMO_PASSWORD.to_owned(), texts: texts.to_owned(), understood: true }
}

/// Hides a text by a report of these words.
async fn report(world: &World, by: &Actor, post: app::posts::model::PostId, words: &str) {
    let why = ReportInput { reason: "other".to_owned(), words: words.to_owned(), numbers_ok: false };
    moderation::report(by, &world.app, PieceId::Post(post), &why).await.unwrap();
}

/// Makes somebody who has left a trace in every room, under a name that occurs nowhere else.
async fn with_traces(world: &World) -> (Actor, app::posts::model::PostId) {
    let me = world.person(ME).await;
    let profile = ProfileInput {
        name: "Ragnfrid Øksendalåsen".to_owned(),
        organisation: "Ragnfrids skole".to_owned(),
        languages: vec!["nb".to_owned()],
        help: "Spør Ragnfrid Øksendalåsen om møter.".to_owned(),
        help_lang: Some(ContentLang::Nb),
        contact: Some("members".to_owned()),
        ..ProfileInput::default()
    };
    profiles::save(&me, &world.app, &profile).await.unwrap();
    let content = UploadContent::Bytes(b"Plan".as_slice().into());
    let plan = Upload { name: "ragnfrids-plan.txt".to_owned(), content };
    let id = files::accept(&me, &world.app, plan).await.unwrap().id;
    let (alt, caption) = (String::new(), String::new());
    let mut input = experience("members");
    input.attachments.files.push(FileInput { id, alt, caption, decorative: false, confirmed: false });
    input.attachments.links.push(LinkInput {
        title: "Rutinen".to_owned(),
        address: "https://steinkjer.example/rutine".to_owned(),
        lang: Some(ContentLang::Nb),
    });
    let post = world.publish(&me, &input).await;
    let other = world.person("health.skaun.no").await;
    world.comment(&other, post, "Andres svar blir.", ContentLang::Nb, true).await;
    let theirs = world.publish(&other, &experience("members")).await;
    report(world, &me, theirs, "Ragnfrids grunn.").await;
    let mine = world.publish(&me, &experience("members")).await;
    report(world, &other, mine, "Andres grunn.").await;
    // What happened until here has been told; the answer below is still to be told.
    world.work().await;
    world.comment(&me, post, "Mitt eget svar.", ContentLang::Nb, true).await;
    let id = DraftId(world.app.new_id());
    drafts::save_draft(&me, &world.app, id, 0, &experience("members")).await.unwrap();
    (me, post)
}

/// The names of all fields.
fn collect_names(value: &serde_json::Value, into: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                into.insert(name.clone());
                collect_names(value, into);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect_names(item, into)),
        _ => {}
    }
}

/// Every row of every table, as text.
async fn everything(world: &World) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for table in backup::tables(&world.app.db.read).await.unwrap() {
        for row in backup::rows(&world.app, &table).await.unwrap() {
            rows.push((table.name.clone(), row.to_string()));
        }
    }
    rows
}

#[tokio::test]
async fn everything_about_me_is_in_my_file_and_no_secret() {
    on_both(async |world: World| {
        let (me, post) = with_traces(&world).await;
        let secretariat = world.person("secretariat").await;
        let skaun = known(&Actor::System, &world.app).await.unwrap().municipalities["skaun"];
        let invitation = InviteInput {
            email: email(ME),
            name: "Ragnfrid Invitert".to_owned(),
            role: Some(Role::Member),
            scope: Some(Scope::Municipality(skaun.0)),
            sector: Some(Sector::School),
            lang: Some(UiLang::Sv),
            numbers_ok: false,
        };
        invitations::invite(&secretariat, &world.app, &invitation).await.unwrap();
        admin::end_sessions(&secretariat, &world.app, me.account().unwrap()).await.unwrap();
        let mut client = world.client();
        let form =
            format!("email={}&password={}", email(ME).replace('@', "%40"), server::seed::DEMO_PASSWORD);
        let request = client
            .request(Method::POST, "/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header(header::USER_AGENT, "Mozilla/5.0 (Windows NT 10.0; Win64) Gecko/20100101 Firefox/140.0")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        assert_eq!(client.send(request, Body::from(form)).await.status, StatusCode::SEE_OTHER);
        let answer = client.get("/profile/data/my-data.zip").await;
        assert_eq!(answer.status, StatusCode::OK);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(answer.bytes)).unwrap();
        let mut read = |name: &str| {
            let mut text = String::new();
            std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
            text
        };
        let (json, html) = (read("data.json"), read("data.html"));
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        let plan = names.iter().find(|name| name.ends_with("-ragnfrids-plan.txt")).expect("my file");
        assert!(plan.starts_with("files/"), "{plan}");
        let mut content = String::new();
        std::io::Read::read_to_string(&mut zip.by_name(plan).unwrap(), &mut content).unwrap();
        assert_eq!(content, "Plan", "{}", world.name);
        for wanted in [
            email(ME).as_str(),
            "Ragnfrid Øksendalåsen",
            "Ragnfrids skole",
            "Felles møte for alle tjenestene",
            "Mitt eget svar.",
            "ragnfrids-plan.txt",
            "https://steinkjer.example/rutine",
            "Ragnfrids grunn.",
            &post.to_string(),
        ] {
            assert!(json.contains(wanted), "{}: {wanted} is not in the JSON", world.name);
            assert!(html.contains(wanted), "{}: {wanted} is not in the HTML", world.name);
        }
        assert!(json.contains("posts.publish") && !html.contains("posts.publish"), "{}", world.name);
        let mut names = std::collections::BTreeSet::new();
        collect_names(&serde_json::from_str(&json).unwrap(), &mut names);
        assert!(names.len() > 60, "{}: {names:?}", world.name);
        for name in names {
            let bare = format!("<dt>{}</dt>", name.replace('_', " "));
            assert!(!html.contains(&bare), "{}: {name} has no words of its own", world.name);
        }
        assert!(!html.contains("T10:00:00Z"), "{}: a time that only programs read", world.name);
        assert!(html.contains("<span lang=\"nb\">Felles møte for alle tjenestene</span>"), "{}", world.name);
        assert!(!json.contains("Andres svar"), "what others wrote is theirs");
        assert!(!json.contains("Andres grunn"), "nor who reported a text, or in which words");
        assert!(!json.contains("argon2"), "no secrets");
        let data = service::own_data(&me, &world.app).await.unwrap();
        assert!(!data.writing.posts.is_empty() && data.writing.drafts.len() == 1, "{}", world.name);
        assert!(data.files.len() == 1 && data.reports.about_my_texts.len() == 1, "{}", world.name);
        assert!(!data.memberships.is_empty() && !data.account.sessions.is_empty(), "{}", world.name);
        assert!(data.account.sessions.iter().any(|one| one.browser.as_deref() == Some("Firefox, Windows")));
        assert!(html.contains("Firefox, Windows"), "{}", world.name);
        let invited = data.invitations.first().expect("an invitation");
        let told = (invited.name.as_deref(), invited.place.as_deref(), invited.sector.as_deref());
        assert_eq!(told, (Some("Ragnfrid Invitert"), Some("Skaun"), Some("school")), "{}", world.name);
        assert_eq!(invited.language, "sv", "{}", world.name);
        let mine: Vec<_> = data.audit_about_me.iter().map(|one| (one.by, one.action.as_str())).collect();
        assert!(mine.contains(&("somebody", "accounts.end_sessions")), "{}: {mine:?}", world.name);
        assert!(mine.contains(&("program", "accounts.create")), "{}: {mine:?}", world.name);
        let secretariat = world.person("secretariat").await;
        for others in [secretariat.account().unwrap().to_string(), secretariat.person().unwrap().name.clone()]
        {
            let about = serde_json::to_string(&data.audit_about_me).unwrap();
            assert!(!about.contains(&others), "{}: {others} is another person", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn after_deletion_no_table_holds_name_or_address() {
    on_both(async |world: World| {
        for texts in ["keep", "remove"] {
            let name = if texts == "keep" { ME } else { "projectleader.fo" };
            let me = world.person(name).await;
            let shown = me.person().unwrap().name.clone();
            let mut client = world.client();
            client.sign_in(name).await;
            let form = [("texts", texts), ("password", server::seed::DEMO_PASSWORD), ("understood", "yes")];
            let gone = client.post("/profile/delete", &form).await;
            assert_eq!(gone.location(), "/account-deleted", "{}: {}", world.name, gone.text());
            assert_eq!(client.get("/profile").await.status, StatusCode::SEE_OTHER, "sessions end");
            for (table, row) in everything(&world).await {
                // What people wrote may name anybody; who they were is gone.
                if table == "text_versions" {
                    continue;
                }
                assert!(!row.contains(&email(name)), "{}: the address is in {table}: {row}", world.name);
                assert!(
                    !row.contains(&format!("\"{shown}\"")),
                    "{}: the name is in {table}: {row}",
                    world.name
                );
            }
            let mut again = world.client();
            let form = [("email", email(name)), ("password", server::seed::DEMO_PASSWORD.to_owned())];
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(again.post("/sign-in", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    })
    .await;
}

#[tokio::test]
async fn of_an_erased_account_only_places_that_need_a_number_hold_one() {
    // A room that begins to keep something of people must say here that it stays, or hear that accounts are erased.
    let stays = [
        "accounts",
        "audit",
        "comments",
        "erased_accounts",
        // Files belong to the posts that stay. What was attached to nothing is gone.
        "files",
        // Whose text was looked into, and who decided: nobody decides on their own text, or twice on the same.
        "looks",
        "marks",
        "material",
        // What lists ask of a post that stays, its author too.
        "post_facets",
        "posts",
        // That somebody reported a text, without their words.
        "reports",
        "text_versions",
    ];
    on_both(async |world: World| {
        let (me, _) = with_traces(&world).await;
        let id = me.account().unwrap().to_string();
        service::delete_account(&me, &world.app, &leaving("keep")).await.unwrap();
        // Work that waited holds the number until it is done, and leaves it nowhere.
        world.clock.advance(Duration::minutes(5));
        world.work().await;
        for (table, row) in everything(&world).await {
            assert!(!row.contains("Ragnfrids grunn"), "{}: {table} holds a report's words", world.name);
            let known = stays.contains(&table.as_str());
            assert!(known || !row.contains(&id), "{}: {table} still knows the account: {row}", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn texts_that_stay_are_a_former_members_and_texts_that_go_leave_what_others_wrote_elsewhere() {
    on_both(async |world: World| {
        let (me, post) = with_traces(&world).await;
        service::delete_account(&me, &world.app, &leaving("keep")).await.unwrap();
        let mut reader = world.client();
        reader.sign_in("health.skaun.no").await;
        let page = reader.get(&format!("/posts/{post}?lang=en")).await.text();
        assert!(page.contains("Felles møte for alle tjenestene"), "{}", world.name);
        assert!(page.contains("Former member"), "{}", world.name);

        let author = world.person("health.skaun.no").await;
        let own = world.publish(&author, &experience("members")).await;
        let other = world.publish(&world.person("projectleader.no").await, &experience("members")).await;
        let answering = world.person("projectleader.fo").await;
        world.comment(&answering, other, "Dette svaret blir.", ContentLang::Nb, true).await;
        world.comment(&author, other, "Dette svaret går.", ContentLang::Nb, true).await;
        world.comment(&answering, own, "Dette går med innlegget.", ContentLang::Nb, true).await;
        service::delete_account(&author, &world.app, &leaving("remove")).await.unwrap();
        let rows = everything(&world).await;
        let texts: Vec<_> = rows.iter().filter(|(table, _)| table == "text_versions").collect();
        for gone in ["Andres svar blir", "Dette svaret går", "Dette går med innlegget"] {
            assert!(!texts.iter().any(|(_, row)| row.contains(gone)), "{}: {gone}", world.name);
        }
        assert!(texts.iter().any(|(_, row)| row.contains("Dette svaret blir")), "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn deleting_texts_is_withdrawing_them_from_the_evaluation() {
    on_both(async |world: World| {
        let (me, post) = with_traces(&world).await;
        let evaluator = world.person("evaluator.fafo").await;
        let piece = app::posts::model::PieceId::Post(post);
        app::evaluation::server::service::collect(&evaluator, &world.app, "interim-report-1", post, &[piece])
            .await
            .unwrap();
        service::delete_account(&me, &world.app, &leaving("remove")).await.unwrap();
        let (_, page) =
            app::evaluation::server::service::list_material(&evaluator, &world.app, "interim-report-1", None)
                .await
                .unwrap();
        let copy = page.items.iter().find(|item| item.source.uuid() == piece.uuid()).unwrap();
        assert!(copy.content.is_none() && copy.withdrawn_at.is_some(), "{}: {copy:?}", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_7_5_1_deleting_asks_for_the_password_a_choice_and_a_confirmation() {
    on_both(async |world: World| {
        let me = world.person(ME).await;
        let wrong = Leaving { password: "feil passord her".to_owned(), ..Leaving::default() };
        let Err(Failure::Invalid(errors)) = service::delete_account(&me, &world.app, &wrong).await else {
            panic!("{}: nothing was wrong", world.name)
        };
        let fields: Vec<_> = errors.0.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["texts", "understood", "password"]);
        let visitor = service::delete_account(&Actor::Visitor, &world.app, &leaving("keep")).await;
        assert_eq!(visitor, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn the_last_of_the_secretariat_cannot_leave_and_nobody_erases_somebody_else() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let stays = service::delete_account(&secretariat, &world.app, &leaving("keep")).await;
        assert!(matches!(stays, Err(Failure::Invalid(_))), "{}: {stays:?}", world.name);
        let me = world.person(ME).await;
        let tx = world.app.db.begin().await.unwrap();
        let other = erasure::erase(&secretariat, &world.app, &tx, me.account().unwrap(), true).await;
        assert_eq!(other, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn asvs_14_2_7_what_is_kept_long_enough_is_deleted_and_the_page_says_the_same_days() {
    on_both(async |world: World| {
        let me = world.person(ME).await;
        let id = DraftId(world.app.new_id());
        drafts::save_draft(&me, &world.app, id, 0, &experience("members")).await.unwrap();
        let mut client = world.client();
        client.sign_in(ME).await;
        let page = world.client().get("/privacy?lang=en").await.text();
        for kept in Kept::ALL {
            assert!(page.contains(&format!("{} day", kept.days())), "{}: {}", world.name, kept.code());
        }
        let count =
            async |table: &str| everything(&world).await.iter().filter(|(name, _)| name == table).count();
        world.clock.advance(Duration::days(Kept::Drafts.days() - 1));
        retention::forget(&Actor::System, &world.app).await.unwrap();
        assert!(
            drafts::find_draft(&me, &world.app, id).await.unwrap().is_some(),
            "{}: one day is left",
            world.name
        );
        world.clock.advance(Duration::days(2));
        retention::forget(&Actor::System, &world.app).await.unwrap();
        assert!(drafts::find_draft(&me, &world.app, id).await.unwrap().is_none(), "{}", world.name);
        assert!(count("audit").await > 0, "{}: younger than its limit", world.name);
        world.clock.advance(Duration::days(Kept::Audit.days()));
        retention::forget(&Actor::System, &world.app).await.unwrap();
        assert_eq!(count("audit").await, 0, "{}", world.name);
        assert_eq!(count("sessions").await, 0, "{}", world.name);
        assert!(posts::list_posts(&me, &world.app, &PostFilter::default(), None).await.is_ok());
        let visitor = retention::forget(&Actor::Visitor, &world.app).await;
        assert_eq!(visitor, Err(Failure::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn the_pages_name_the_owner_and_the_authority_of_its_country() {
    on_both(async |mut world: World| {
        let cases = [
            ("NO", "https://www.datatilsynet.no", "uustatus.no"),
            ("SE", "https://www.imy.se", "https://www.digg.se/tdosanmalan"),
            ("DK", "https://www.datatilsynet.dk", "was.digst.dk"),
            ("FI", "https://tietosuoja.fi", "within 14 days"),
            ("IS", "https://www.personuvernd.is", "not certain"),
            ("FO", "https://www.dat.fo", "not certain"),
            ("GL", "https://www.datatilsynet.dk", "not certain"),
            ("AX", "https://www.di.ax", "not certain"),
        ];
        for (country, privacy, accessibility) in cases {
            let owner = Owner {
                name: "Eieren AS".to_owned(),
                country: country.to_owned(),
                contact_email: "personvern@eier.example".to_owned(),
                accessibility_authority: "Tilsynet som eieren nevner".to_owned(),
                ..Owner::default()
            };
            let settings = Settings { owner, ..(*world.app.settings).clone() };
            world.app.settings = Arc::new(settings);
            let page = world.client().get("/privacy?lang=en").await.text();
            assert!(page.contains(privacy) && page.contains("Eieren AS"), "{country}");
            let page = world.client().get("/accessibility?lang=en").await.text();
            assert!(page.contains(accessibility), "{country}: {accessibility}");
            assert!(page.contains("personvern@eier.example") && page.contains("Tilsynet som eieren nevner"));
        }
        let (sv, fi) = (Text::new(UiLang::Sv, false), Text::new(UiLang::Fi, false));
        for (country, phone, lang, text) in [("DK", "", "sv", sv), ("FI", "+358 9 123", "fi", fi)] {
            let owner = Owner {
                name: "Eieren AS".to_owned(),
                country: country.to_owned(),
                phone: phone.to_owned(),
                ..Owner::default()
            };
            world.app.settings = Arc::new(Settings { owner, ..(*world.app.settings).clone() });
            let page = world.client().get(&format!("/privacy?lang={lang}")).await;
            assert_eq!(page.headers["content-language"], lang);
            assert!(page.text().contains(
                text.t(app::privacy::countries::data_law(Country::from_code(country).unwrap())).as_ref()
            ));
            assert!(page.text().contains("Firefox, Windows"), "{lang}: the browser is stored");
            let page = world.client().get(&format!("/accessibility?lang={lang}")).await.text();
            let has = |key: &str| page.contains(text.t(key).as_ref());
            let by_phone = !phone.is_empty();
            assert_eq!(has("privacy-access-feedback-text"), by_phone, "{country}");
            assert_eq!(has("privacy-access-feedback-write"), !by_phone, "{country}");
            assert!(!has("privacy-access-dk-reach"), "{country}: a telephone that nobody has told");
            assert_eq!(has("privacy-access-dk-complaint"), country == "DK");
            assert_eq!(has("privacy-access-fi-complaint"), country == "FI");
        }
        let owner = Owner { country: "DK".to_owned(), phone: "+45 12".to_owned(), ..Owner::default() };
        world.app.settings = Arc::new(Settings { owner, ..(*world.app.settings).clone() });
        let page = world.client().get("/accessibility?lang=da").await.text();
        let da = Text::new(UiLang::Da, false);
        assert!(page.contains(da.t("privacy-access-dk-reach").as_ref()), "{}", world.name);
        assert_eq!(world.client().get("/was").await.location(), "/accessibility");
        let front = world.client().get("/").await.text();
        assert!(front.contains("href=\"/privacy\"") && front.contains("href=\"/accessibility\""));
    })
    .await;
}
