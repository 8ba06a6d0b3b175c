//! Paths in disguise: out of the folder by way of a download, an asset or the name of a file that is sent.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt;

use crate::files::{attach, held, publish, send};
use crate::support::{World, on_both};

/// Ways to say "one folder up", encoded once and twice, in ASCII and beside it.
const UP: [&str; 8] =
    ["../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "..%5c", "%252e%252e%252f", "..%c0%af"];

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vitja-{name}-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn no_address_of_an_asset_leads_out_of_its_folder() {
    on_both(async |world: World| {
        let place = folder("assets");
        let assets = place.join("site/assets");
        std::fs::create_dir_all(assets.join("fonts")).unwrap();
        std::fs::write(assets.join("main.css"), "FINE").unwrap();
        std::fs::write(place.join("site/manifest.json"), "CANARY").unwrap();
        std::fs::write(place.join("secret.txt"), "CANARY").unwrap();
        let router = server::router::router(world.app.clone(), &place.join("site"));
        let ask = async |path: &str| {
            let request = Request::builder().uri(path).header(header::HOST, "vitja.test");
            let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            let status = answer.status();
            let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
            (status, String::from_utf8_lossy(&body).into_owned())
        };
        assert_eq!(ask("/assets/main.css").await, (StatusCode::OK, "FINE".to_owned()));
        for up in UP {
            for path in [
                format!("/assets/{up}manifest.json"),
                format!("/assets/{up}{up}secret.txt"),
                format!("/assets/fonts/{up}{up}manifest.json"),
                format!("/assets/fonts/{up}{up}{up}secret.txt"),
                format!("/{up}secret.txt"),
            ] {
                let (status, body) = ask(&path).await;
                assert!(!status.is_success() && !body.contains("CANARY"), "{path}: {status}");
            }
        }
        let secret = place.join("secret.txt").display().to_string();
        for path in [
            format!("/assets/{secret}"),
            format!("/assets/{}", secret.replace('/', "%2f")),
            format!("/assets/file:%2f%2f{}", secret.replace('/', "%2f")),
            "/assets/main.css::$DATA".to_owned(),
            "/assets/main.css%00.txt".to_owned(),
            "/assets/".to_owned(),
            "/assets/fonts/".to_owned(),
        ] {
            let (status, body) = ask(&path).await;
            assert!(!status.is_success() && !body.contains("CANARY"), "{path}: {status}");
        }
        std::fs::remove_dir_all(&place).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_download_has_one_address_and_no_other_spelling_of_it_leads_elsewhere() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let network_file = attach(&mut client, "b.txt", b"CANARY of the network").await;
        publish(&mut client, "network", &network_file, &[]).await;
        let file = attach(&mut client, "a.txt", b"Plan").await;
        let post = publish(&mut client, "members", &file, &[]).await;
        let mut far = world.client();
        far.sign_in("school.esimerkkila.fi").await;
        assert_eq!(far.get(&format!("{post}/files/{file}/a.txt")).await.text(), "Plan");
        assert_eq!(far.get(&format!("{post}/files/{file}/%61.txt")).await.text(), "Plan", "decoded once");
        let (name, other) =
            (format!("{post}/files/{file}"), format!("{}/document", network_file.replace('-', "")));
        let mut tried = vec![
            format!("{name}/%2561.txt"),
            format!("{name}/a.txt::$DATA"),
            format!("{name}/a.txt%3a%3a$DATA"),
            format!("{name}/a.txt."),
            format!("{name}/a.txt%20"),
            format!("{name}/a.txt/"),
            format!("{name}/a.txt%00.jpg"),
            format!("{name}/A.TXT"),
            format!("{name}/"),
            format!("{name}/document"),
            format!("{post}/files/{network_file}/b.txt"),
            format!("{post}/files/{file}%2f..%2f{network_file}/b.txt"),
        ];
        for up in UP {
            tried.push(format!("{name}/{up}{other}"));
            tried.push(format!("{name}/{up}{up}{up}etc/passwd"));
            tried.push(format!("{name}/{up}{up}{network_file}/b.txt"));
            tried.push(format!("{post}/files/{up}{network_file}/b.txt"));
            tried.push(format!("/files/{up}{other}/b.txt"));
        }
        for path in tried {
            let answer = far.get(&path).await;
            let told = [StatusCode::NOT_FOUND, StatusCode::BAD_REQUEST, StatusCode::SEE_OTHER];
            assert!(told.contains(&answer.status), "{}: {path}: {}", world.name, answer.status);
            for word in ["CANARY", "root:"] {
                assert!(!answer.text().contains(word), "{path} holds {word}");
            }
        }
    })
    .await;
}

fn every_path(folder: &Path, into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            every_path(&path, into);
        } else {
            into.push(path.display().to_string());
        }
    }
}

#[tokio::test]
async fn a_file_whose_name_is_a_path_lies_where_every_file_lies() {
    on_both(async |mut world: World| {
        let place = folder("upload");
        let store = app::platform::server::FileStore::Folder(place.join("outer/files"));
        world.app.content = app::platform::server::Content::open(&store).unwrap();
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let mut names: Vec<String> = UP.iter().map(|up| format!("{up}{up}x.txt")).collect();
        names.extend(
            [
                "/etc/passwd.txt",
                "C:\\x.txt",
                "..\\..\\x.txt",
                "....//x.txt",
                "x.txt::$DATA",
                "x.txt%00.exe",
                "x.txt.",
                "NUL.txt",
                "~/.ssh/x.txt",
            ]
            .map(str::to_owned),
        );
        let mut taken = 0;
        for name in &names {
            let answer = send(&mut client, "/posts/new", &[("action", "attach")], &[(name, b"Plan")]).await;
            match answer.status {
                StatusCode::UNPROCESSABLE_ENTITY => continue,
                status => assert_eq!(status, StatusCode::OK, "{name}"),
            }
            taken += 1;
            let page = answer.text();
            let file = held(&page).pop().unwrap();
            let address = page.split("href=\"").find(|rest| rest.contains(&file) && rest.contains("/files/"));
            let address = address.map(|rest| rest.split('"').next().unwrap().to_owned());
            if let Some(address) = address {
                assert_eq!(client.get(&address).await.text(), "Plan", "{name}: {address}");
                let last = address.rsplit('/').next().unwrap();
                assert!(
                    !last.contains("%2F") && !last.contains("%5C") && !last.starts_with(".."),
                    "{name}: {address}"
                );
            }
        }
        assert!(taken > 3, "{taken} came in: this test proves nothing");
        let mut paths = Vec::new();
        every_path(&place, &mut paths);
        assert_eq!(paths.len(), taken, "{paths:?}");
        let files = place.join("outer/files").display().to_string();
        for path in paths {
            let key = path.strip_prefix(&files).unwrap_or_else(|| panic!("{path} lies outside"));
            let parts: Vec<&str> = key.trim_start_matches('/').split('/').collect();
            assert!(
                parts.len() == 2 && uuid::Uuid::parse_str(parts[0]).is_ok() && parts[1] == "document",
                "{key}"
            );
        }
        std::fs::remove_dir_all(&place).unwrap();
    })
    .await;
}
