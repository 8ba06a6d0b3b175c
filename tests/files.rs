//! Pictures, documents and links: taken in, refused, kept, served, removed.

mod keeping;
mod refusing;

use app::files::model::FileId;
use axum::http::{Method, StatusCode, header};
use image::ImageFormat;

use crate::support::samples::{self, CANARY};
use crate::support::{Answer, Client, World, experience, on_both};

/// The fields of a whole form.
pub fn form(audience: &str) -> Vec<(String, String)> {
    let input = experience(audience);
    let mut form = vec![("title".to_owned(), input.title), ("lang".to_owned(), "nb".to_owned())];
    for (name, value) in [("audience", audience), ("kind", "experience"), ("human_checked", "yes")] {
        form.push((name.to_owned(), value.to_owned()));
    }
    form.extend(input.parts);
    form
}

/// Sends a form with an action and files, beside more fields.
pub async fn send(client: &mut Client, path: &str, more: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let form = form("members");
    let mut fields: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    client.post_files(path, &fields, files).await
}

/// The files that a form holds.
pub fn held(page: &str) -> Vec<String> {
    let fields = page.split("name=\"file\" value=\"").skip(1);
    fields.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Attaches a file to a new form and gives its id.
pub async fn attach(client: &mut Client, name: &str, content: &[u8]) -> String {
    let answer = send(client, "/posts/new", &[("action", "attach")], &[(name, content)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.text());
    held(&answer.text()).pop().unwrap()
}

/// Publishes a form that holds a file; the post's address.
pub async fn publish(client: &mut Client, audience: &str, file: &str, about: &[(&str, &str)]) -> String {
    let named: Vec<(String, &str)> =
        about.iter().map(|(what, value)| (format!("file-{what}-{file}"), *value)).collect();
    let mut more = vec![("action", "publish"), ("audience", audience), ("file", file)];
    more.extend(named.iter().map(|(name, value)| (name.as_str(), *value)));
    let answer = send(client, "/posts/new", &more, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.location().split('?').next().unwrap().to_owned()
}

pub fn header_of(answer: &Answer, name: header::HeaderName) -> String {
    answer.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

async fn author(world: &World) -> Client {
    let mut client = world.client();
    client.sign_in("school.steinkjer.no").await;
    client
}

#[tokio::test]
async fn asvs_14_2_8_a_picture_loses_place_and_camera_and_stands_upright() {
    on_both(async |world: World| {
        let photo = samples::photo();
        assert!(String::from_utf8_lossy(&photo).contains(CANARY), "the sample holds what must go");
        let mut client = author(&world).await;
        let file = attach(&mut client, "IMG_0042.JPG", &photo).await;
        let alt = "Et møterom med et rundt bord <script>";
        let post = publish(&mut client, "members", &file, &[("alt", alt), ("caption", "Møterommet")]).await;
        let page = client.get(&post).await.text();
        assert!(page.contains("Et møterom med et rundt bord &lt;script&gt;"), "{page}");
        assert!(page.contains("width=\"356\" height=\"800\"") || page.contains("height=\"900\""), "{page}");
        assert!(page.contains("small.jpg 142w") && page.contains("loading=\"lazy\""), "{page}");
        for (size, width, height) in [("small", 142, 320), ("medium", 356, 800), ("large", 400, 900)] {
            let answer = client.get(&format!("{post}/files/{file}/{size}.jpg")).await;
            assert_eq!(answer.status, StatusCode::OK, "{size}");
            let seen = image::load_from_memory_with_format(&answer.bytes, ImageFormat::Jpeg).unwrap();
            assert_eq!((seen.width(), seen.height()), (width, height), "orientation 6 is turned upright");
            let raw = String::from_utf8_lossy(&answer.bytes).into_owned();
            assert!(!raw.contains(CANARY) && !raw.contains("Exif"), "{size} still tells of the camera");
        }
        assert_eq!(
            client.get(&format!("{post}/files/{file}/original.jpg")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn asvs_3_2_1_what_people_attach_is_downloaded_and_never_a_page_of_ours() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let text = "<script>alert(1)</script> Årsplan";
        let file = attach(&mut client, "Møteplan «2019».txt", text.as_bytes()).await;
        let post = publish(&mut client, "members", &file, &[]).await;
        let page = client.get(&post).await.text();
        let href = page.split("href=\"").find(|rest| rest.contains("/files/")).unwrap().split('"').next().unwrap();
        let answer = client.get(href).await;
        assert_eq!((answer.status, answer.text().as_str()), (StatusCode::OK, text));
        let disposition = header_of(&answer, header::CONTENT_DISPOSITION);
        assert_eq!(
            disposition,
            "attachment; filename=\"M_teplan _2019_.txt\"; filename*=UTF-8''M%C3%B8teplan%20%C2%AB2019%C2%BB.txt",
            "ASVS 5.4.2"
        );
        assert_eq!(header_of(&answer, header::CONTENT_TYPE), "text/plain; charset=utf-8");
        assert_eq!(header_of(&answer, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        let policy = header_of(&answer, header::CONTENT_SECURITY_POLICY);
        assert!(policy.contains("sandbox") && policy.contains("default-src 'none'") && !policy.contains("nonce"));
        assert_eq!(header_of(&answer, header::CACHE_CONTROL), "private, no-cache");
        let tag = header_of(&answer, header::ETAG);
        let request = client.request(Method::GET, href).header(header::IF_NONE_MATCH, &tag);
        let again = client.send(request, axum::body::Body::empty()).await;
        assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_2_a_file_is_seen_by_those_who_see_its_post_and_before_by_its_sender_alone() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let mut near = world.client();
        near.sign_in("health.skaun.no").await;
        let mut far = world.client();
        far.sign_in("school.esimerkkila.fi").await;
        let mut visitor = world.client();
        let file = attach(&mut client, "plan.png", &samples::picture(30, 30, ImageFormat::Png)).await;
        let sent = format!("/files/{file}/large.jpg");
        assert_eq!(client.get(&sent).await.status, StatusCode::OK);
        assert_eq!(near.get(&sent).await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get(&sent).await.status, StatusCode::SEE_OTHER);
        // Nobody attaches what somebody else has sent.
        let stolen = send(&mut near, "/posts/new", &[("action", "publish"), ("file", &file)], &[]).await;
        assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
        let post = publish(&mut client, "network", &file, &[("decorative", "yes")]).await;
        let address = format!("{post}/files/{file}/large.jpg");
        for (reader, status) in [
            (&mut client, StatusCode::OK),
            (&mut near, StatusCode::OK),
            (&mut far, StatusCode::NOT_FOUND),
            (&mut visitor, StatusCode::NOT_FOUND),
        ] {
            assert_eq!(reader.get(&address).await.status, status);
        }
        assert_eq!(client.get(&sent).await.status, StatusCode::NOT_FOUND, "it has one address");
        // Not through another post that the reader does see.
        let other = attach(&mut client, "b.png", &samples::picture(30, 30, ImageFormat::Png)).await;
        let open = publish(&mut client, "members", &other, &[("decorative", "yes")]).await;
        let crossed = format!("{open}/files/{file}/large.jpg");
        assert_eq!(far.get(&crossed).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_picture_needs_words_or_a_reason_for_none_and_nothing_typed_is_lost() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let png = samples::picture(20, 20, ImageFormat::Png);
        let more = [
            ("action", "publish"),
            ("title", ""),
            ("link-title-1", "Fafo"),
            ("link-address-1", "javascript:x"),
        ];
        let answer = send(&mut client, "/posts/new", &more, &[("rom.png", &png)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let file = held(&answer.text()).pop().expect("the file stays though another field is wrong");
        assert!(answer.text().contains("Tekst om outcome") && answer.text().contains("value=\"Fafo\""));
        let without = send(&mut client, "/posts/new", &[("action", "publish"), ("file", &file)], &[]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            without.text().contains(&format!("href=\"#f-file-alt-{file}\"")),
            "the summary leads to the field"
        );
        // Taking it off needs one button and no script.
        let remove = format!("remove-file-{file}");
        let off = send(&mut client, "/posts/new", &[("action", &remove), ("file", &file)], &[]).await;
        assert!(off.status == StatusCode::OK && held(&off.text()).is_empty());
        publish(&mut client, "members", &file, &[("decorative", "yes")]).await;
    })
    .await;
}

#[tokio::test]
async fn links_show_where_they_lead_and_lead_nowhere_else() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let link = |address: &'static str| {
            [
                ("action", "publish"),
                ("link-title-1", "Sluttrapport"),
                ("link-address-1", address),
                ("link-lang-1", "fi"),
            ]
        };
        for bad in ["javascript:alert(1)", "https://good.no@evil.example/", "/posts", "data:text/html,x"] {
            let answer = send(&mut client, "/posts/new", &link(bad), &[]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        }
        let answer = send(&mut client, "/posts/new", &link("https://www.fafo.no/en/x?a=1&b=2"), &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let page = client.get(answer.location()).await.text();
        assert!(page.contains("href=\"https://www.fafo.no/en/x?a=1&amp;b=2\""), "{page}");
        assert!(
            page.contains("www.fafo.no")
                && page.contains("noopener noreferrer")
                && page.contains("lang=\"fi\"")
        );
    })
    .await;
}

#[tokio::test]
async fn a_form_with_files_outlives_its_session_but_for_the_files() {
    on_both(async |world: World| {
        let mut visitor = world.client();
        let png = samples::picture(20, 20, ImageFormat::Png);
        let answer = send(&mut visitor, "/posts/new", &[("action", "publish")], &[("rom.png", &png)]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.text().contains("Tekst+om+outcome"), "{}", answer.text());
    })
    .await;
}

#[tokio::test]
async fn revising_adds_and_removes_and_the_content_goes_with_the_row() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let first = attach(&mut client, "a.txt", "Første".as_bytes()).await;
        let post = publish(&mut client, "members", &first, &[]).await;
        let edit = client.get(&format!("{post}/edit")).await.text();
        assert_eq!(held(&edit), [first.as_str()]);
        let path = format!("{post}/edit");
        let added = send(
            &mut client,
            &path,
            &[("action", "attach"), ("version", "1"), ("file", &first)],
            &[("b.txt", b"Andre")],
        )
        .await;
        let both = held(&added.text());
        assert_eq!(both.len(), 2);
        let saved =
            send(&mut client, &path, &[("action", "save"), ("version", "1"), ("file", &both[1])], &[]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        world.work().await;
        assert_eq!(client.get(&format!("{post}/files/{first}/a.txt")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.get(&format!("{post}/files/{}/b.txt", both[1])).await.text(), "Andre");
        let keys = world.app.content.list().await.unwrap();
        let id: FileId = both[1].parse().unwrap();
        assert_eq!(keys, [format!("{}/document", id.0.simple())], "nothing of the removed file is left");
    })
    .await;
}
