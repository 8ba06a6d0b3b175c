//! Searching: by word, beginning, case and the letters of eight languages; never what the reader may not see.

use app::files::model::FileInput;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::model::{Audience, PieceId, PostId, PostInput, PostKind};
use app::posts::server::{comments, service as posts};
use app::privacy::model::Leaving;
use app::privacy::server::service as privacy;
use app::search::model::{Query, SearchError};
use app::search::server::{index, service};
use app::search::view::{At, Found, Run};
use axum::http::{StatusCode, header};
use sea_orm::ConnectionTrait;
use time::Duration;

use crate::support::{World, experience, on_both};

fn asked(words: &str) -> Query {
    Query { words: words.to_owned(), ..Query::default() }
}

async fn search(world: &World, actor: &Actor, words: &str) -> Vec<Found> {
    // An hour later, so that no test meets the limit that it is not about.
    world.clock.advance(Duration::hours(1));
    let found = service::find(actor, &world.app, &asked(words), None).await;
    found.unwrap_or_else(|failure| panic!("{}: {words}: {failure:?}", world.name)).items
}

async fn ids(world: &World, actor: &Actor, words: &str) -> Vec<PostId> {
    search(world, actor, words).await.into_iter().map(|found| found.card.id).collect()
}

async fn only(world: &World, actor: &Actor, words: &str) -> Found {
    let mut found = search(world, actor, words).await;
    assert_eq!(found.len(), 1, "{}: {words}", world.name);
    found.remove(0)
}

fn hits(runs: &[Run]) -> Vec<&str> {
    runs.iter().filter(|run| run.hit).map(|run| run.text.as_str()).collect()
}

fn question(title: &str, text: &str, audience: &str) -> PostInput {
    PostInput {
        kind: Some("question".to_owned()),
        title: title.to_owned(),
        parts: vec![("question".to_owned(), text.to_owned())],
        ..experience(audience)
    }
}

async fn with_document(world: &World, author: &Actor, name: &str, words: &'static str) -> PostInput {
    let upload = Upload { name: name.to_owned(), content: UploadContent::Bytes(words.as_bytes().into()) };
    let id = files::accept(author, &world.app, upload).await.unwrap().id;
    let mut input = question("Hva gjør dere?", "Vi har vårt årshjulark vedlagt.", "members");
    let (alt, caption) = (String::new(), String::new());
    input.attachments.files.push(FileInput { id, alt, caption, decorative: false, confirmed: false });
    input
}

#[tokio::test]
async fn words_are_found_by_their_beginning_whatever_their_case_and_letters_stay_letters() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let text = "Ðað þarf samráð á Öland, i Ørsta og i Ivalo: sosiaalityöntekijöille. KS var med. \
                    Meeqqanik inuusuttunillu suliaqartoqarneranut.";
        let post = world.publish(&author, &question("Åpent hus", text, "members")).await;
        for words in [
            "åpent",
            "ÅPENT",
            "åpe",
            "a\u{30a}pent",
            "ðað",
            "ÞARF",
            "samrá",
            "öland",
            "ørst",
            "sosiaali",
            "KS",
            "ks",
            "suliaqartoqarn",
            "inuusuttunillu",
            "meeqqanik åpent ørsta",
        ] {
            assert!(ids(&world, &author, words).await.contains(&post), "{}: {words}", world.name);
        }
        for words in ["apent", "pent", "dad", "tharf", "oland", "orsta", "ksx", "åpent lukket"] {
            assert!(!ids(&world, &author, words).await.contains(&post), "{}: {words}", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_found_says_where_it_stands() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let input =
            with_document(&world, &author, "veileder.txt", "Taushetsplikten i samtykkemodellen").await;
        let post = world.publish(&author, &input).await;
        let answer =
            world.comment(&lead, post, "Rektor leder ressursteamet hver uke.", ContentLang::Nb, true).await;

        let found = only(&world, &author, "ressursteam").await;
        assert_eq!(found.card.id, post, "{}", world.name);
        assert_eq!(found.places[0].at, At::Answer(answer));
        assert_eq!(hits(&found.places[0].runs), ["ressursteamet"]);

        let found = only(&world, &author, "samtykkemodell").await;
        let At::File(_, name) = &found.places[0].at else { panic!("{:?}", found.places) };
        assert_eq!(name, "veileder.txt");
        assert_eq!(hits(&found.places[0].runs), ["samtykkemodellen"]);
        let named = only(&world, &author, "veileder.txt").await;
        assert!(named.places.iter().any(|place| matches!(place.at, At::File(..))), "{:?}", named.places);

        // Every word somewhere in the conversation; the places with most of them first.
        let found = only(&world, &author, "rektor ressursteamet taushetsplikten årshjulark").await;
        assert_eq!(found.places.len(), 3);
        assert_eq!(found.places[0].at, At::Answer(answer));
        assert!(ids(&world, &author, "ressursteamet finnesikke").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_read() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let finn = world.person("school.esimerkkila.fi").await;
        let network = world.publish(&author, &question("Om kvernstein", "Tekst.", "network")).await;
        world.comment(&author, network, "Et svar om møllehjul.", ContentLang::Nb, true).await;
        let open = world.publish(&lead, &question("Om fyrlykt", "Tekst.", "public")).await;
        let waiting = world.publish(&author, &question("Om ankerfeste", "Tekst.", "public")).await;

        for (words, actor, wanted) in [
            ("kvernstein", &author, Some(network)),
            ("møllehjul", &author, Some(network)),
            ("kvernstein", &finn, None),
            ("møllehjul", &finn, None),
            ("kvernstein", &Actor::Visitor, None),
            ("møllehjul", &Actor::Visitor, None),
            ("fyrlykt", &Actor::Visitor, Some(open)),
            ("fyrlykt", &finn, Some(open)),
            ("ankerfeste", &finn, Some(waiting)),
            ("ankerfeste", &Actor::Visitor, None),
        ] {
            let wanted: Vec<PostId> = wanted.into_iter().collect();
            assert_eq!(ids(&world, actor, words).await, wanted, "{}: {words}", world.name);
        }
        posts::set_audience(&lead, &world.app, open, Some(Audience::Members), false).await.unwrap();
        assert!(ids(&world, &Actor::Visitor, "fyrlykt").await.is_empty(), "{}: narrowed", world.name);
        assert_eq!(ids(&world, &finn, "fyrlykt").await, [open]);
    })
    .await;
}

#[tokio::test]
async fn what_is_hidden_is_found_by_nobody_until_it_is_shown_again() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let post = world.publish(&author, &question("Om kvernstein", "Tekst.", "members")).await;
        let answer = world.comment(&author, post, "Et svar om møllehjul.", ContentLang::Nb, true).await;
        for (piece, words) in [(PieceId::Comment(answer), "møllehjul"), (PieceId::Post(post), "kvernstein")]
        {
            assert_eq!(ids(&world, &lead, words).await, [post], "{}", world.name);
            let tx = world.app.db.begin().await.unwrap();
            posts::hide(&lead, &world.app, &tx, piece).await.unwrap();
            tx.commit().await.unwrap();
            for actor in [&author, &lead, &world.person("secretariat").await, &Actor::System] {
                assert!(ids(&world, actor, words).await.is_empty(), "{}: {words}", world.name);
            }
            let tx = world.app.db.begin().await.unwrap();
            posts::show_again(&lead, &world.app, &tx, piece).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(ids(&world, &lead, words).await, [post], "{}: shown again", world.name);
        }
    })
    .await;
}

/// How many rows the index has.
async fn rows(world: &World) -> i64 {
    let sql = "SELECT COUNT(*) FROM search_words";
    let statement = sea_orm::Statement::from_string(world.app.db.read.get_database_backend(), sql);
    world.app.db.read.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn what_is_revised_is_found_by_its_new_words_and_what_is_deleted_by_none() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let before = rows(&world).await;
        let input = with_document(&world, &author, "plan.txt", "Om fyrlykter").await;
        let post = world.publish(&author, &input).await;
        let answer = world.comment(&author, post, "Et svar om møllehjul.", ContentLang::Nb, true).await;
        let revised = question("Hva gjør dere?", "Nå om kvernstein.", "members");
        posts::revise(&author, &world.app, post, 1, &revised).await.unwrap();
        assert_eq!(ids(&world, &author, "kvernstein").await, [post], "{}", world.name);
        assert_eq!(ids(&world, &author, "møllehjul").await, [post], "{}: answers stay", world.name);
        for words in ["årshjulark", "fyrlykter"] {
            assert!(ids(&world, &author, words).await.is_empty(), "{}: {words}", world.name);
        }
        let changed = app::posts::model::CommentInput {
            text: "Et svar om ankerfester.".to_owned(),
            lang: Some(ContentLang::Nb),
            ..app::posts::model::CommentInput::default()
        };
        comments::revise(&author, &world.app, answer, 1, &changed).await.unwrap();
        assert_eq!(ids(&world, &author, "ankerfest").await, [post]);
        assert!(ids(&world, &author, "møllehjul").await.is_empty());
        comments::delete(&author, &world.app, answer).await.unwrap();
        assert!(ids(&world, &author, "ankerfest").await.is_empty());
        posts::delete_post(&author, &world.app, post).await.unwrap();
        assert!(ids(&world, &author, "kvernstein").await.is_empty());
        assert_eq!(rows(&world).await, before, "{}: no word is left", world.name);
    })
    .await;
}

#[tokio::test]
async fn who_takes_their_texts_along_leaves_no_words_in_the_index() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let lead = world.person("projectleader.no").await;
        let own = world.publish(&author, &question("Om kvernstein", "Tekst.", "members")).await;
        let other = world.publish(&lead, &question("Om fyrlykt", "Tekst.", "members")).await;
        world.comment(&author, other, "Et svar om møllehjul.", ContentLang::Nb, true).await;
        assert_eq!(ids(&world, &lead, "kvernstein").await, [own]);
        assert_eq!(ids(&world, &lead, "møllehjul").await, [other]);
        let leaving = Leaving {
            password: server::seed::DEMO_PASSWORD.to_owned(),
            texts: "remove".to_owned(),
            understood: true,
        };
        privacy::delete_account(&author, &world.app, &leaving).await.unwrap();
        for words in ["kvernstein", "møllehjul"] {
            assert!(ids(&world, &lead, words).await.is_empty(), "{}: {words}", world.name);
        }
        let problems = server::integrity::problems(&world.app).await.unwrap();
        assert!(problems.is_empty(), "{}: {problems:?}", world.name);
    })
    .await;
}

#[tokio::test]
async fn people_are_not_found_by_name_and_not_named_in_what_is_found() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let named = world.person("school.steinkjer.no").await;
        let name = named.person().unwrap().name.clone();
        let text = format!("Takk, @{name}, for kvernsteinen.");
        world.publish(&author, &question("En takk", &text, "public")).await;
        for actor in [&Actor::Visitor, &author] {
            let found = only(&world, actor, "kvernstein").await;
            let shown: String = found.places[0].runs.iter().map(|run| run.text.as_str()).collect();
            assert!(!shown.contains(&name) && shown.contains('@'), "{}: {shown}", world.name);
            for name in [&name, &author.person().unwrap().name] {
                let last = name.split(' ').next_back().unwrap();
                let found = ids(&world, actor, &format!("{last} kvernstein")).await;
                assert!(found.is_empty(), "{}: {last}", world.name);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn filters_narrow_and_pages_show_everything_once() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let mut written = Vec::new();
        for number in 0..25 {
            world.clock.advance(Duration::minutes(5));
            let input = question(&format!("Kvernstein {number}"), "Tekst.", "members");
            written.insert(0, world.publish(&author, &input).await);
        }
        let mut query = asked("kvernstein");
        let mut found = Vec::new();
        loop {
            let page = service::find(&author, &world.app, &query, None).await.unwrap();
            found.extend(page.items.into_iter().map(|found| found.card.id));
            match page.next {
                Some(next) => query.after = Some(next),
                None => break,
            }
        }
        assert_eq!(found, written, "{}: newest first", world.name);

        let mut query = asked("kvernstein");
        query.filter.kind = Some(PostKind::Question);
        query.filter.lang = Some(ContentLang::Nb);
        let count =
            async |query: &Query| service::find(&author, &world.app, query, None).await.unwrap().items.len();
        assert_eq!(count(&query).await, 20, "{}", world.name);
        query.filter.lang = Some(ContentLang::Fi);
        assert_eq!(count(&query).await, 0);
        query.filter.lang = None;
        query.filter.kind = Some(PostKind::Practice);
        assert_eq!(count(&query).await, 0);
    })
    .await;
}

#[tokio::test]
async fn asvs_1_2_4_no_words_are_commands() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &question("Om kvernstein", "Tekst.", "members")).await;
        for words in [
            "\"kvernstein",
            "kvernstein\"",
            "'kvernstein'",
            "kvernstein*",
            "*kvernstein",
            "^kvernstein",
            "-kvernstein",
            "(kvernstein",
            "kvernstein)",
            "{kvernstein}",
            "kvernstein%",
            "kvernstein:*",
            "!kvernstein",
            "kvernstein & |",
            "kvernstein \\",
            "kvernstein\u{10ffff}",
            "🙂 kvernstein",
            "\u{202e}kvernstein",
            "kvern\u{ad}stein",
            "<kvernstein>",
            "NEAR(kvernstein om)",
        ] {
            world.clock.advance(Duration::hours(1));
            let found = service::find(&author, &world.app, &asked(words), None).await;
            let found = found.unwrap_or_else(|failure| panic!("{}: {words}: {failure:?}", world.name));
            let wanted = usize::from(words.contains("stein") && !words.contains("NEAR"));
            assert_eq!(found.items.len(), wanted, "{}: {words}", world.name);
        }
        for words in [
            "title:kvernstein",
            "kvernstein' OR 1=1 --",
            "kvernstein'; DROP TABLE posts; --",
            "kvernstein OR fyrlykt",
        ] {
            assert!(ids(&world, &author, words).await.is_empty(), "{}: {words}", world.name);
        }
        for words in ["\"", "* - : ()", "%", "_", "\0", "\u{301}", "a b"] {
            let refused = service::find(&author, &world.app, &asked(words), None).await;
            assert!(matches!(refused, Err(Failure::Invalid(_))), "{}: {words}: {refused:?}", world.name);
        }
        assert_eq!(ids(&world, &author, "kvernstein").await, [post], "{}: all is still there", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_2_4_1_search_after_search_ends_with_the_time_to_wait_and_the_words_still_there() {
    on_both(async |world: World| {
        for (name, times) in [(Some("school.steinkjer.no"), 60), (None, 120)] {
            let mut client = world.client();
            if let Some(name) = name {
                client.sign_in(name).await;
            }
            for _ in 0..times {
                assert_eq!(client.get("/search?q=kvernstein").await.status, StatusCode::OK);
            }
            let told = client.get("/search?q=kvernstein").await;
            assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}: {name:?}", world.name);
            assert!(told.headers.contains_key(header::RETRY_AFTER));
            assert!(told.text().contains("value=\"kvernstein\""), "{}", world.name);
            assert_eq!(client.get("/search").await.status, StatusCode::OK);
            world.clock.advance(Duration::seconds(10));
            assert_eq!(client.get("/search?q=kvernstein").await.status, StatusCode::OK);
        }
        let other = world.person("projectleader.no").await;
        let found = service::find(&other, &world.app, &asked("kvernstein"), None).await;
        assert!(found.is_ok(), "{}: others are not held up", world.name);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_searched_for_is_told_at_the_field() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let long = "ord ".repeat(60);
        let many: String = (0..13).map(|number| format!("ord{number}+")).collect();
        for words in ["a", &long.replace(' ', "+"), &many, "elev+01010012356"] {
            let answer = client.get(&format!("/search?q={words}")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: {words}", world.name);
            let page = answer.text();
            assert!(page.contains("f-q-error") && page.contains("id=\"errors\""), "{words}");
        }
        let answer = client.get("/search?q=+&kind=").await;
        assert_eq!(answer.status, StatusCode::OK, "{}: nothing asked", world.name);
        assert!(!answer.text().contains("f-q-error"));
    })
    .await;
}

#[tokio::test]
async fn the_page_marks_the_words_and_is_kept_nowhere() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let text = "Tekst <b>om</b> kvernsteiner & fyr.";
        let post = world.publish(&author, &question("Én kvernstein", text, "public")).await;
        let mut client = world.client();
        for round in 0..2 {
            let answer = client.get("/search?q=kvernstein&kind=question&lang=en").await;
            assert_eq!(answer.status, StatusCode::OK);
            assert_eq!(answer.headers.get(header::CACHE_CONTROL).unwrap(), "no-store", "{round}");
            let page = answer.text();
            assert!(page.contains("<mark>kvernstein</mark>"), "{}: {page}", world.name);
            assert!(page.contains("<mark>kvernsteiner</mark>") && page.contains("lang=\"nb\""));
            assert!(page.contains(&format!("/posts/{post}")));
            assert!(!page.contains("id=\"site-search\""), "one field is enough");
        }
        posts::delete_post(&author, &world.app, post).await.unwrap();
        let page = client.get("/search?q=kvernstein&kind=question").await.text();
        assert!(!page.contains("<mark>") && page.contains("empty-state"), "{}: gone at once", world.name);
        assert!(page.contains("href=\"/search?q=kvernstein\""), "{}: the filters can be left", world.name);
        let other = client.get("/cases").await.text();
        assert!(other.contains("id=\"site-search\"") && other.contains("for=\"site-search\""));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_in_the_index_is_filled_in_once() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let input = with_document(&world, &author, "plan.txt", "Om fyrlykter").await;
        let post = world.publish(&author, &input).await;
        let answer = world.comment(&author, post, "Et svar om møllehjul.", ContentLang::Nb, true).await;
        let hidden = world.comment(&author, post, "Et svar om ankerfester.", ContentLang::Nb, true).await;
        let tx = world.app.db.begin().await.unwrap();
        posts::hide(&author, &world.app, &tx, PieceId::Comment(hidden)).await.unwrap();
        tx.commit().await.unwrap();
        let before = rows(&world).await;
        world.app.db.writer().execute_unprepared("DELETE FROM search_words").await.unwrap();
        assert!(ids(&world, &author, "fyrlykter").await.is_empty());
        let problems = server::integrity::problems(&world.app).await.unwrap();
        assert!(problems.iter().any(|problem| problem.contains("searched")), "{}", world.name);

        assert_eq!(index::fill(&author, &world.app).await, Err(SearchError::Forbidden));
        world.comment(&author, post, "Et svar til.", ContentLang::Nb, true).await;
        assert!(index::fill(&Actor::System, &world.app).await.unwrap() > 1, "{}", world.name);
        assert_eq!(index::fill(&Actor::System, &world.app).await, Ok(0), "{}", world.name);
        assert!(rows(&world).await > before, "{}: all that was there, and one answer", world.name);
        assert_eq!(ids(&world, &author, "fyrlykter").await, [post]);
        let found = only(&world, &author, "møllehjul").await;
        assert_eq!(found.places[0].at, At::Answer(answer));
        assert!(ids(&world, &author, "ankerfester").await.is_empty(), "{}", world.name);
        let problems = server::integrity::problems(&world.app).await.unwrap();
        assert!(problems.is_empty(), "{}: {problems:?}", world.name);
    })
    .await;
}
