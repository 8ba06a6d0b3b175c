//! The choice of language: kept in a cookie, and in the profile of who is signed in.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;

use crate::accounts::server::service;
use crate::platform::lang::UiLang;
use crate::platform::server::App;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{PageContext, local_address, see_other};

const YEAR: u32 = 365 * 24 * 60 * 60;

pub(super) async fn submit(page: PageContext, State(app): State<App>, form: FormData) -> Response {
    let lang = UiLang::from_code(form.get("lang"));
    if lang.is_some()
        && page.actor.is_signed_in()
        && let Err(failure) = service::set_reading(&page.actor, &app, lang, None).await
    {
        return page.failure(&failure);
    }
    let mut response = see_other(&without_lang(&local_address(form.get("return"))));
    if let Some(lang) = lang {
        remember(&mut response, &app, "lang", lang.code());
    }
    match form.get("danish") {
        "yes" => remember(&mut response, &app, "danish", "yes"),
        "no" => remember(&mut response, &app, "danish", "no"),
        _ => {}
    }
    response
}

fn remember(response: &mut Response, app: &App, name: &str, value: &str) {
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let name = app.settings.cookie_name(name);
    let cookie = format!("{name}={value}; Path=/; Max-Age={YEAR}; SameSite=Lax; HttpOnly{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The address without `?lang=`, which would override the choice that was just made.
fn without_lang(address: &str) -> String {
    let Some((path, query)) = address.split_once('?') else {
        return address.to_owned();
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::without_lang;

    #[test]
    fn a_choice_of_language_outlives_an_override_in_the_address() {
        assert_eq!(without_lang("/posts?lang=fi"), "/posts");
        assert_eq!(without_lang("/posts?after=1&lang=fi"), "/posts?after=1");
        assert_eq!(without_lang("/posts"), "/posts");
    }
}
