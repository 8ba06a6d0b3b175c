//! Choices and names that the pages of this room share.

use leptos::prelude::*;

use crate::network::PlaceName;
use crate::network::model::{Country, Name, Sector};
use crate::network::server::memberships::can_grant;
use crate::network::view::Places;
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::lang::UiLang;
use crate::platform::text::Text;
use crate::platform::ui::form::{Check, Choice, FormState};
use crate::platform::ui::page::PageContext;
use crate::safety::server::service::{OVERRULE, can_overrule};

/// The checkbox that overrules warnings of the guard: where there is nothing but warnings, and as long as it is ticked.
#[component]
pub fn Overrule(
    /// The form that was refused.
    form: FormState,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (can_overrule(form.errors()) || form.has(OVERRULE, "yes")).then(|| {
        view! { <Check form name=OVERRULE choice=Choice::new("yes", text.t("safety-overrule")) /> }.into_any()
    })
}

/// Roles that the actor gives somewhere.
pub fn roles(text: &Text, actor: &Actor, places: &Places) -> Vec<Choice> {
    let given = |role: &&Role| places.scopes().any(|scope| can_grant(actor, places, **role, &scope));
    let roles = Role::ALL.iter().filter(given);
    roles.map(|role| Choice::new(role.code(), text.t(role.label()))).collect()
}

/// Places at which the actor gives any role, the widest first, each kind sorted the reader's way.
pub fn scopes(text: &Text, actor: &Actor, places: &Places) -> Vec<Choice> {
    let given =
        places.scopes().filter(|scope| Role::ALL.iter().any(|role| can_grant(actor, places, *role, scope)));
    let mut named: Vec<(u8, String, String)> = given
        .map(|scope| {
            let kind = match scope {
                Scope::Programme => 0,
                Scope::Case(_) => 1,
                Scope::Network(_) => 2,
                Scope::Municipality(_) => 3,
            };
            (kind, place_line(text, places, &scope), scope.code())
        })
        .collect();
    text.sort_by_key(&mut named, |(_, name, _)| name.as_str());
    named.sort_by_key(|(kind, ..)| *kind);
    named.into_iter().map(|(_, name, code)| Choice::named(code, &name, None)).collect()
}

/// A place in one line: its kind and its name.
pub(super) fn place_line(text: &Text, places: &Places, scope: &Scope) -> String {
    let name = places.name(scope).map(|name| name.text).unwrap_or_default();
    let country = places.country(scope).map(|country| text.t(country.label()).to_string());
    match scope {
        Scope::Programme => text.t("people-place-programme").to_string(),
        Scope::Case(_) => {
            format!("{}: {} – {name}", text.t("people-column-case"), country.unwrap_or_default())
        }
        Scope::Network(_) => format!("{}: {name}", text.t("people-column-network")),
        Scope::Municipality(_) => {
            format!("{}: {name} ({})", text.t("people-column-municipality"), country.unwrap_or_default())
        }
    }
}

/// Sectors, and none.
pub fn sectors(text: &Text) -> Vec<Choice> {
    let none = std::iter::once(Choice::new("", text.t("people-no-sector")));
    none.chain(Sector::ALL.iter().map(|sector| Choice::new(sector.code(), text.t(sector.label())))).collect()
}

/// Languages of the interface by their own names.
pub(super) fn languages() -> Vec<Choice> {
    UiLang::ALL.iter().map(|lang| Choice::named(lang.code(), lang.autonym(), Some(lang.code()))).collect()
}

/// A place and its country, as a row of small facts.
#[component]
pub(super) fn PlaceFacts(
    place: Option<Name>,
    country: Option<Country>,
    sector: Option<Sector>,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let name = match place {
        Some(name) => view! { <PlaceName name /> }.into_any(),
        None => text.t("people-place-programme").into_any(),
    };
    view! {
        <ul class="meta">
            <li>{name}</li>
            {country.map(|country| view! { <li>{text.t(country.label())}</li> })}
            {sector.map(|sector| view! { <li>{text.t(sector.label())}</li> })}
        </ul>
    }
    .into_any()
}
