//! A form that was sent after the session had ended: kept through signing in, so that nothing typed is lost.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::sign_in;
use crate::platform::ui::form::{FormState, textarea_content};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, local_address};

/// The field that holds the address the form was sent to.
pub(super) const TO: &str = "resume";
/// The field that holds the form itself, URL-encoded.
pub(super) const FORM: &str = "resume_form";

/// Asks to sign in again, with the form kept on the page.
pub fn keep_form(page: &PageContext, body: &[u8]) -> Response {
    let mut values = FormData::default();
    values.set(TO, page.address.as_str());
    values.set(FORM, String::from_utf8_lossy(body).into_owned());
    sign_in::form_page(page, StatusCode::UNAUTHORIZED, FormState::filled(values))
}

/// After signing in: one button that sends the form where it was going.
pub(super) fn go_on(page: &PageContext, to: &str, form: &str) -> Response {
    let text = page.text;
    let to = local_address(to);
    let fields = FormData::parse(form.as_bytes());
    page.render(Head::narrow(text.t("accounts-resume").to_string()), move || {
        let fields = fields.iter().map(|(name, value)| {
            view! { <textarea hidden readonly name=name.to_owned()>{textarea_content(value)}</textarea> }
        });
        view! {
            <div class="stack">
                <h1 class="ds-heading" data-size="lg">{text.t("accounts-resume")}</h1>
                <p class="lead">{text.sensitive("accounts-resume-text")}</p>
                <form method="post" action=to>
                    {fields.collect_view()}
                    <button class="ds-button" data-variant="primary" autofocus>{text.t("accounts-resume-send")}</button>
                </form>
            </div>
        }
        .into_any()
    })
}
