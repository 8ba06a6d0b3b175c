//! What is written in several languages, one at a time or a title in each: parts of forms that study trips use too.

use leptos::prelude::*;
use serde::Deserialize;

use crate::gatherings::model::{ItemInput, TITLE_MAX, WordsInput};
use crate::platform::lang::ContentLang;
use crate::platform::text::Msg;
use crate::platform::ui::form::{FormState, Select, TextField, languages};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;
use crate::safety::server::service::OVERRULE;

/// What the address of a form asks for that is filled in one language at a time.
#[derive(Deserialize)]
pub struct WriteIn {
    write: Option<String>,
}

impl WriteIn {
    /// The language that is asked for, or else the reader's own.
    #[must_use]
    pub fn lang(&self, page: &PageContext) -> ContentLang {
        let asked = self.write.as_deref().and_then(ContentLang::from_code);
        asked.unwrap_or_else(|| ContentLang::from(page.text.lang()))
    }
}

/// The form that changes to another language of the same text.
#[component]
pub fn ChooseLanguage(action: String, lang: ContentLang) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let mut values = FormData::default();
    values.set("write", lang.code());
    let form = FormState::filled(values);
    view! {
        <form class="filters" method="get" action=action>
            <Select form name="write" label=text.t("gatherings-field-lang") choices=languages(&text) required=true />
            <button class="ds-button" data-variant="secondary">{text.t("gatherings-choose-lang")}</button>
        </form>
    }
    .into_any()
}

/// Title and text in one language, as a form brings them.
#[must_use]
pub fn words(form: &FormData) -> WordsInput {
    WordsInput {
        lang: ContentLang::from_code(form.get("lang")),
        title: form.get("title").to_owned(),
        text: form.get("text").to_owned(),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows title and text in one language, with the version to send back.
#[must_use]
pub fn word_values(input: &WordsInput, number: i32) -> FormData {
    let mut form = FormData::default();
    form.set("lang", input.lang.map_or("", ContentLang::code));
    form.set("title", input.title.as_str());
    form.set("text", input.text.as_str());
    form.set("version", number.to_string());
    form
}

/// A title in every language that it has, and one more row.
#[component]
pub fn TitleFields(
    form: FormState,
    hint: Msg,
    /// Whether another row was asked for; without titles there is one anyway.
    more: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let filled = (1..=ContentLang::ALL.len())
        .filter(|row| !form.value(&ItemInput::fields(*row).1).trim().is_empty())
        .max()
        .unwrap_or(0);
    let shown = (filled + usize::from(more || filled == 0)).min(ContentLang::ALL.len());
    let rows = (1..=shown).map(|row| {
        let (lang, title) = ItemInput::fields(row);
        view! {
            <div class="field-pair">
                <Select form=form.clone() name=lang label=text.t("gatherings-field-lang") choices=languages(&text) required={row == 1} />
                <TextField form=form.clone() name=title label=text.t("gatherings-field-title") required={row == 1} maxlength=TITLE_MAX />
            </div>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    let another = (filled > 0 && shown < ContentLang::ALL.len()).then(|| {
        view! {
            <p>
                <button class="ds-button" data-variant="tertiary" name="action" value="language">{text.t("gatherings-item-language")}</button>
            </p>
        }
    });
    view! {
        <fieldset class="ds-fieldset stack">
            <legend class="ds-label">{text.t("gatherings-item-titles")}</legend>
            <p class="hint">{hint}</p>
            {rows}
            {another}
        </fieldset>
    }
    .into_any()
}
