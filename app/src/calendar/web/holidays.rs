//! Public holidays: whose are shown, and how they stand on their days.

use leptos::prelude::*;

use crate::calendar::holidays::{HolidayChoice, NONE, SharedHoliday};
use crate::network::model::Country;
use crate::platform::text::Text;
use crate::platform::ui::form::{Choice, Choices, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;

/// The name of the field.
pub(super) const FIELD: &str = "holidays";

/// The part of the filters that chooses the countries.
#[component]
pub(super) fn HolidayFields(choice: HolidayChoice) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut values = FormData::default();
    for country in choice.countries() {
        values.add(FIELD, country.code());
    }
    let choices = Country::ALL.iter().map(|one| Choice::new(one.code(), text.t(one.label()))).collect();
    view! {
        <details class="ds-details" open={!choice.code().is_empty()}>
            <summary>{text.t("calendar-holidays")}</summary>
            <div>
                // Tells a form that chose none from an address that says nothing.
                <input type="hidden" name=FIELD value=NONE />
                <Choices form=FormState::filled(values) name=FIELD legend=text.t("calendar-holidays-of") choices />
            </div>
        </details>
    }
    .into_any()
}

/// The holidays of a day, or with `dated` of several, each with its day.
#[component]
pub(super) fn Holidays(list: Vec<SharedHoliday>, #[prop(optional)] dated: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!list.is_empty()).then(|| {
        let items = list.into_iter().map(|one| {
            let day = one.holiday.date;
            let day = dated.then(|| {
                view! { <time datetime=text.iso_date(day)>{text.weekday_date_of(day)}</time> ": " }
            });
            view! { <li>{day}{words(&text, &one)}</li> }
        });
        view! { <ul class="holidays">{items.collect_view()}</ul> }.into_any()
    })
}

/// What the day is called, and where it is kept; what all keep needs no list.
fn words(text: &Text, one: &SharedHoliday) -> String {
    let name = text.t(one.holiday.key);
    let name = if one.holiday.half {
        text.ta("calendar-holiday-half", &[("name", name.to_string().into())])
    } else {
        name
    };
    if one.countries.len() == Country::ALL.len() {
        return name.to_string();
    }
    let countries: Vec<String> =
        one.countries.iter().map(|country| text.t(country.label()).to_string()).collect();
    format!("{name} – {}", countries.join(", "))
}
