//! The navigation between the pages of one's own account.

use leptos::prelude::*;

use crate::platform::ui::page::PageContext;

/// Profile and security, with the one marked that the page belongs to.
#[component]
pub(super) fn ProfileNav() -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    let security = page.path() != "/profile";
    let items = [
        ("/profile", text.t("accounts-profile"), !security),
        ("/profile/security", text.t("accounts-security"), security),
    ];
    let links = items.into_iter().map(|(href, label, here)| {
        let exact = page.path() == href;
        let current = if exact { Some("page") } else { here.then_some("true") };
        view! { <li><a class="ds-link" href=href aria-current=current>{label}</a></li> }
    });
    view! {
        <nav class="profile-nav" aria-label=text.t("accounts-profile-nav").to_string()>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
