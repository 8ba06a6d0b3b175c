//! What a browser says about itself, and what it keeps of an earlier sign-in.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use crate::accounts::server::service::Guesser;
use crate::platform::server::App;
use crate::platform::ui::page::PageContext;

/// The cookie by which a browser is known.
const DEVICE: &str = "device";
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Names of systems, by what stands in a user agent; the first that is found.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Macintosh", "macOS"),
    ("Linux", "Linux"),
];
/// Names of browsers, by what stands in a user agent; the first that is found, as most also name those they descend
/// from.
const BROWSERS: [(&str, &str); 10] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi", "Vivaldi"),
    ("SamsungBrowser", "Samsung Internet"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chromium", "Chromium"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];

/// Browser and system in words, such as `Firefox, Windows`. Only this is kept of what a browser says.
pub(super) fn device(headers: &HeaderMap) -> Option<String> {
    let agent = headers.get(header::USER_AGENT)?.to_str().ok()?;
    let find = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let words: Vec<&str> = [find(&BROWSERS), find(&SYSTEMS)].into_iter().flatten().collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// What the browser keeps of an earlier sign-in.
pub(super) fn keepsake(app: &App, headers: &HeaderMap) -> Option<String> {
    let name = app.settings.cookie_name(DEVICE);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// Who is guessing.
pub(super) fn guesser<'a>(page: &PageContext, keepsake: Option<&'a str>) -> Guesser<'a> {
    Guesser { from: page.from, device: keepsake }
}

/// Lets the browser keep something by which it is known the next time. It signs nobody in.
pub(super) fn keep(app: &App, response: &mut Response, keepsake: &str) {
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let name = app.settings.cookie_name(DEVICE);
    let cookie = format!("{name}={keepsake}; Path=/; Max-Age={YEAR}; SameSite=Lax; HttpOnly{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

#[cfg(test)]
mod tests {
    use super::device;
    use axum::http::{HeaderMap, HeaderValue, header};

    fn words(agent: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, HeaderValue::from_str(agent).unwrap());
        device(&headers)
    }

    #[test]
    fn a_device_is_described_in_words_that_people_know() {
        for (agent, wanted) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox, Windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
                "Samsung Internet, Android",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
                "Chrome, Linux",
            ),
        ] {
            assert_eq!(words(agent).as_deref(), Some(wanted));
        }
        assert_eq!(words("curl/8.5.0"), None);
        assert_eq!(words("<script>alert(1)</script>"), None, "nothing of what it says is shown");
    }
}
