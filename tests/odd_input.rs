//! What people and attackers type: it comes back as it was, is shown and never run, or is refused in words.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use crate::asvs::{form, member};
use crate::support::{World, on_both};

/// Texts that systems stumble over.
fn odd_texts() -> Vec<String> {
    vec![
        "👩‍👩‍👧‍👦 🏳️‍🌈 é e\u{301} ﷽".to_owned(),
        "\u{202e}baklengs\u{202c} og \u{2066}isolert\u{2069}".to_owned(),
        "NUL \u{0} midt i".to_owned(),
        "\u{feff}BOM, \u{85} og \u{2028}".to_owned(),
        "æøåðþŋáǿ æøåðþŋáǿ".to_owned(),
        "a\u{30a}ngstro\u{308}m".to_owned(),
        "\u{1}\u{2}\u{1f}\u{7f}\u{9b}".to_owned(),
        "\u{10ffff}\u{fffe}\u{fdd0}".to_owned(),
        "e\u{301}".repeat(5000),
        "%00%0a%E2%82 &#0; &#xD800; \\u0000".to_owned(),
        "'; DROP TABLE posts; -- \" OR 1=1".to_owned(),
        "{{7*7}} ${jndi:ldap://x} <%= 1 %>".to_owned(),
    ]
}

#[tokio::test]
async fn asvs_2_2_1_2_2_2_odd_text_comes_back_as_it_was_or_is_refused_in_words() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        for text in odd_texts() {
            let fields = form(&text, "Rare tegn");
            // As a browser sends it, and as one that brings no files may.
            let sent = [
                client.post_files("/posts/new", &fields, &[]).await,
                client.post("/posts/new", &fields).await,
            ];
            for answer in sent {
                let known = [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY];
                assert!(known.contains(&answer.status), "{text:.40?}: {}", answer.status);
                if answer.status == StatusCode::SEE_OTHER {
                    let page = client.get(answer.location()).await;
                    assert_eq!(page.status, StatusCode::OK, "{text:.40?}");
                }
            }
            for path in ["/sign-in", "/profile", "/language", "/reports/new"] {
                let fields =
                    [("email", text.as_str()), ("password", &text), ("zone", &text), ("lang", &text)];
                let answer = client.post(path, &fields).await;
                assert!(!answer.status.is_server_error(), "{path} {text:.40?}: {}", answer.status);
            }
        }
    })
    .await;
}

/// What is typed, and how it stands in the form and on the page afterwards. What has one look has one spelling (NFC), NUL
/// is shown as lost, and what turns the direction of a text against its look is taken out; all else stays.
const BACK: [(&str, &str); 8] = [
    ("Familien 👩‍👩‍👧‍👦 under 🏳️‍🌈 sier 👍🏽", "Familien 👩‍👩‍👧‍👦 under 🏳️‍🌈 sier 👍🏽"),
    ("blåbærsyltetøy æøåðþŋáǿ ß ĸ Œ", "blåbærsyltetøy æøåðþŋáǿ ß ĸ Œ"),
    ("a\u{30a}ngstro\u{308}m e\u{301}n ø\u{301}", "ångström én ǿ"),
    ("\u{202e}baklengs\u{202c} og \u{2066}isolert\u{2069}", "baklengs og isolert"),
    ("שלום og سلام mellom norske ord", "שלום og سلام mellom norske ord"),
    ("NUL \u{0} midt i", "NUL \u{fffd} midt i"),
    ("𝒜 😀 \u{10fffd} utenfor BMP", "𝒜 😀 \u{10fffd} utenfor BMP"),
    ("100 % & <b>ikke fet</b> \"sitat\"", "100 % & <b>ikke fet</b> \"sitat\""),
];

#[tokio::test]
async fn asvs_2_2_1_text_comes_back_letter_by_letter_from_post_answer_and_draft() {
    use app::posts::model::{Part, PostId};
    use app::posts::server::{comments, drafts, service};
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let mut client = member(&world).await;
        for (typed, back) in BACK {
            let fields = form(typed, typed);
            let sent = [
                client.post_files("/posts/new", &fields, &[]).await,
                client.post("/posts/new", &fields).await,
            ];
            for answer in sent {
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{typed}: {}", answer.text());
                let path = answer.location().split('?').next().unwrap().to_owned();
                let post: PostId = path.rsplit('/').next().unwrap().parse().unwrap();
                let (input, _) = service::get_for_edit(&author, &world.app, post).await.unwrap();
                let got = (input.title.as_str(), input.part(Part::Situation));
                assert_eq!(got, (back, back), "{}: {typed:?}", world.name);
                let shown = back.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                assert!(client.get(&path).await.text().contains(&shown), "{typed:?} is shown otherwise");
                let said = [("text", typed), ("lang", "nb")];
                let answered = client.post(&format!("{path}/comments"), &said).await;
                assert_eq!(answered.status, StatusCode::SEE_OTHER, "{typed}: {}", answered.text());
                let view = service::get_post(&author, &world.app, post).await.unwrap();
                let (input, ..) =
                    comments::get_for_edit(&author, &world.app, view.comments[0].id).await.unwrap();
                assert_eq!(input.text, back, "{}: {typed:?}", world.name);
            }
            let (mut fields, draft) = (form(typed, typed), world.app.new_id().to_string());
            fields.retain(|(name, _)| *name != "action");
            fields.extend([("draft", draft.as_str()), ("draft_version", "0"), ("action", "save")]);
            let saved = client.post("/posts/new", &fields).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
            let kept = drafts::find_draft(&author, &world.app, draft.parse().unwrap()).await.unwrap();
            assert_eq!(
                kept.unwrap().input.title,
                typed.replace('\0', "\u{fffd}"),
                "a draft is as it was typed"
            );
            world.clock.advance(time::Duration::minutes(30));
        }
    })
    .await;
}

#[tokio::test]
async fn asvs_2_2_1_bytes_that_are_no_text_and_forms_that_are_too_large_are_refused() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let head = "kind=experience&title=x&lang=nb&audience=members&what_we_did=y&action=publish&situation=";
        for bytes in ["%ED%A0%80", "%FF%FE", "%C0%80", "%F8%88%80%80%80", "%"] {
            let request = client
                .request(Method::POST, "/posts/new")
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = client.send(request, Body::from(format!("{head}{bytes}"))).await;
            assert!(!answer.status.is_server_error(), "{bytes}: {}", answer.status);
        }
        let megabyte = "å".repeat(512 * 1024);
        let answer = client.post("/posts/new", &form(&megabyte, "Stor")).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let answer = client.post_files("/posts/new", &form(&megabyte, "Stor"), &[]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.text().contains("<h1>"), "{}", answer.text());
        let long = "x".repeat(400 * 1024);
        let answer = client.post("/posts/new", &form(&long, "Lang")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "too long is told at the field");
    })
    .await;
}

#[tokio::test]
async fn asvs_1_2_4_no_parameter_reaches_the_database_as_sql() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let attacks = [
            "%27%20OR%201%3D1--",
            "%22%3B%20DROP%20TABLE%20posts%3B--",
            "1%27%29%20UNION%20SELECT%201--",
            "%00",
        ];
        for route in app::routes().iter().filter(|route| route.method == Method::GET) {
            for attack in attacks {
                let mut path = route.path.to_owned();
                while let (Some(open), Some(close)) = (path.find('{'), path.find('}')) {
                    path.replace_range(open..=close, attack);
                }
                let query = [
                    "after", "q", "network", "country", "theme", "kind", "lang", "piece", "token", "draft",
                    "return",
                ]
                .map(|name| format!("{name}={attack}"))
                .join("&");
                let answer = client.get(&format!("{path}?{query}")).await;
                let fine = !answer.status.is_server_error();
                assert!(fine, "{} with {attack}: {}", route.path, answer.status);
            }
        }
        assert_eq!(client.get("/posts").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn asvs_1_2_1_what_people_type_is_shown_and_never_run() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let script = "<script>kanari()</script><img src=x onerror=kanari()>\"'><svg onload=kanari()>";
        let answer = client.post("/posts/new", &form(script, script)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let address = answer.location().split('?').next().unwrap().to_owned();
        let link = "[a](javascript:kanari()) [b](JaVaScRiPt:kanari()) [c](data:text/html,kanari) ![d](javascript:kanari())";
        client.post(&format!("{address}/comments"), &[("text", link), ("lang", "nb")]).await;
        for path in [address.clone(), format!("{address}/versions"), format!("{address}/edit"), "/posts".to_owned()] {
            let page = client.get(&path).await.text().to_lowercase();
            for bad in ["<script>kanari", "<img src=x", "<svg onload", "href=\"javascript", "src=\"javascript", "href=\"data:"] {
                assert!(!page.contains(bad), "{path} holds {bad}");
            }
        }
        let echoed = client.post("/posts/new", &[("title", script), ("action", "publish")]).await.text();
        assert!(!echoed.contains("<script>kanari"), "the form gives back a script");
    })
    .await;
}

#[tokio::test]
async fn asvs_1_1_1_text_is_decoded_once() {
    on_both(async |world: World| {
        let mut client = member(&world).await;
        let typed = "100%25 &amp;lt; %3Cb%3E &lt;i&gt;";
        let answer = client.post("/posts/new", &form("En situasjon.", typed)).await;
        let page = client.get(answer.location()).await.text();
        assert!(page.contains("100%25 &amp;amp;lt; %3Cb%3E &amp;lt;i&amp;gt;"), "decoded twice");
    })
    .await;
}
