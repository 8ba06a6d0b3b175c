//! Mistakes that other trusted systems have made, each kept from being made here. What holds against the others on that list
//! stands in `docs/quality.md`.

mod deleted;
mod paths;
mod sources;

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};

use crate::support::{World, experience, on_both};

#[test]
fn with_no_settings_the_program_listens_to_this_machine_alone() {
    let settings = server::settings::Settings::from_environment(&BTreeMap::new()).unwrap();
    assert!(settings.addr.ip().is_loopback(), "{}", settings.addr);
    assert!(settings.base_url.starts_with("http://127.0.0.1:"), "{}", settings.base_url);
}

/// Sizes and places in lists that nobody's link has.
const PAGES: [&str; 12] = [
    "0",
    "-1",
    "1e9",
    "99999999999999999999",
    "%00",
    "NaN",
    "0-0",
    "-",
    "9223372036854775807-00000000000000000000000000000000",
    "-9223372036854775808-ffffffffffffffffffffffffffffffff",
    "0-00000000000000000000000000000000",
    "1574244000000-%F0%9F%98%80",
];

#[tokio::test]
async fn a_page_of_no_size_or_from_nowhere_breaks_no_list() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        world.publish(&lead, &experience("members")).await;
        let mut client = world.client();
        client.sign_in("secretariat").await;
        let lists: Vec<&str> = app::routes()
            .iter()
            .filter(|route| route.method == Method::GET && !route.path.contains('{'))
            .map(|route| route.path)
            .filter(|path| !path.ends_with(".zip") && !path.ends_with(".csv"))
            .collect();
        assert!(lists.len() > 30, "{lists:?}");
        for path in lists {
            // An hour for each, so that no limit on looking people up answers instead.
            world.clock.advance(time::Duration::minutes(10));
            client.sign_in("secretariat").await;
            for page in PAGES {
                let names = ["after", "until", "page", "page_size", "size", "limit", "number"];
                let query = names.map(|name| format!("{name}={page}")).join("&");
                let answer = client.get(&format!("{path}?q=tekst&{query}")).await;
                assert!(!answer.status.is_server_error(), "{}: {path} {page}: {}", world.name, answer.status);
            }
        }
        let first = client.get("/posts?after=0-0&page_size=0").await;
        assert_eq!(first.status, StatusCode::OK);
        assert!(first.text().contains(&experience("members").title), "what is no place is the beginning");
    })
    .await;
}
