//! The form kit: fields that show their value, hint and errors, and the summary on top of a form.
//!
//! Every field has the id `f-<name>`, so the summary's links lead to it.

#![expect(missing_docs, reason = "the properties of a component are told at the component")]

use std::sync::Arc;

use leptos::prelude::*;

use super::form_data::FormData;
use crate::platform::error::FieldErrors;
use crate::platform::lang::ContentLang;
use crate::platform::text::{Msg, Text};

/// The languages people write in, the reader's own first.
#[must_use]
pub fn languages(text: &Text) -> Vec<Choice> {
    let mut langs: Vec<ContentLang> = ContentLang::ALL.to_vec();
    langs.sort_by_key(|lang| lang.ui() != text.lang());
    langs.into_iter().map(|lang| Choice::named(lang.code(), lang.autonym(), Some(lang.code()))).collect()
}

/// What a form shows: the values to fill in, and what was wrong with them.
#[derive(Clone, Default)]
pub struct FormState(Arc<(FormData, FieldErrors)>);

impl FormState {
    /// A form filled with these values.
    #[must_use]
    pub fn filled(values: FormData) -> Self {
        Self(Arc::new((values, FieldErrors::default())))
    }

    /// A form that was sent with mistakes.
    #[must_use]
    pub fn with_errors(values: FormData, errors: FieldErrors) -> Self {
        Self(Arc::new((values, errors)))
    }

    /// The value of a field.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        self.0.0.get(name).to_owned()
    }

    /// Every value of a field.
    #[must_use]
    pub fn values(&self, name: &str) -> Vec<String> {
        self.0.0.all(name).map(str::to_owned).collect()
    }

    /// All fields.
    #[must_use]
    pub fn fields(&self) -> &FormData {
        &self.0.0
    }

    /// Whether a choice is made.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.0.has(name, value)
    }

    /// What was wrong.
    #[must_use]
    pub fn errors(&self) -> &FieldErrors {
        &self.0.1
    }

    fn messages(&self, text: &Text, name: &str) -> Vec<Msg> {
        self.errors().of(name).map(|error| text.error(error)).collect()
    }
}

fn described_by(name: &str, hint: bool, wrong: bool) -> Option<String> {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("f-{name}-hint"));
    }
    if wrong {
        ids.push(format!("f-{name}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// What stands inside a `<textarea>`. Leptos does not escape there, so it is done here (ASVS 1.2.1); the first line break
/// after the tag is dropped by the parser (HTML §13.2.6.4.7), so one is put before the text.
#[must_use]
pub fn textarea_content(text: &str) -> String {
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

/// Hint and error messages of a field.
#[component]
fn Messages(name: String, messages: Vec<Msg>) -> impl IntoView {
    (!messages.is_empty()).then(|| {
        view! {
            <div data-field="validation" id=format!("f-{name}-error")>
                {messages
                    .into_iter()
                    .map(|message| view! { <p class="ds-validation-message" data-color="danger">{message}</p> })
                    .collect_view()}
            </div>
        }
        .into_any()
    })
}

#[component]
fn Label(
    name: String,
    label: Msg,
    required: bool,
    #[prop(optional_no_strip)] hint: Option<Msg>,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    view! {
        <label class="ds-label" for=format!("f-{name}")>
            {label}
            {(!required).then(|| view! { " " <span class="muted">{text.t("platform-optional")}</span> })}
        </label>
        {hint.map(|hint| view! { <div class="hint" data-field="description" id=format!("f-{name}-hint")>{hint}</div> })}
    }
    .into_any()
}

/// A line of text. Browsers cut what is pasted beyond the longest; of a password, which nobody sees, nothing is ever cut.
#[component]
pub fn TextField(
    form: FormState,
    #[prop(into)] name: String,
    label: Msg,
    #[prop(optional, into)] hint: Option<Msg>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] required: bool,
    #[prop(default = 200)] maxlength: usize,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, &name);
    let wrong = !messages.is_empty();
    let secret = kind == "password";
    let value = if secret { String::new() } else { form.value(&name) };
    view! {
        <div class="ds-field">
            <Label name=name.clone() label required hint=hint.clone() />
            <input
                class="ds-input"
                id=format!("f-{name}")
                name=name.clone()
                type=kind
                value=value
                maxlength=(!secret).then(|| maxlength.to_string())
                autocomplete=autocomplete
                required=required
                aria-invalid=wrong.then_some("true")
                aria-describedby=described_by(&name, hint.is_some(), wrong)
            />
            <Messages name=name.clone() messages />
        </div>
    }
    .into_any()
}

/// Files to be chosen. The form that holds it is sent as `multipart/form-data`.
#[component]
pub fn FileField(
    form: FormState,
    name: &'static str,
    label: Msg,
    #[prop(optional, into)] hint: Option<Msg>,
    /// Endings that the chooser offers, with commas between.
    accept: &'static str,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, name);
    let wrong = !messages.is_empty();
    view! {
        <div class="ds-field">
            <Label name=name.to_owned() label required=false hint=hint.clone() />
            <input
                class="ds-input"
                id=format!("f-{name}")
                name=name
                type="file"
                multiple=true
                accept=accept
                aria-invalid=wrong.then_some("true")
                aria-describedby=described_by(name, hint.is_some(), wrong)
            />
            <Messages name=name.to_owned() messages />
        </div>
    }
    .into_any()
}

/// What is wrong with a field, where it cannot say so itself.
#[component]
pub fn FieldMessages(form: FormState, #[prop(into)] name: String) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, &name);
    view! { <Messages name messages /> }.into_any()
}

/// Several lines of text.
#[component]
pub fn TextArea(
    form: FormState,
    #[prop(into)] name: String,
    label: Msg,
    #[prop(optional, into)] hint: Option<Msg>,
    #[prop(optional)] required: bool,
    #[prop(default = 5)] rows: usize,
    /// Tells two fields of the same name apart when a page holds several forms.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, &name);
    let wrong = !messages.is_empty();
    let id = id.unwrap_or_else(|| name.clone());
    view! {
        <div class="ds-field">
            <Label name=id.clone() label required hint=hint.clone() />
            <textarea
                class="ds-input"
                id=format!("f-{id}")
                name=name.clone()
                rows=rows.to_string()
                required=required
                aria-invalid=wrong.then_some("true")
                aria-describedby=described_by(&id, hint.is_some(), wrong)
            >
                {textarea_content(&form.value(&name))}
            </textarea>
            <Messages name=id messages />
        </div>
    }
    .into_any()
}

/// One thing that can be chosen.
#[derive(Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub label: Msg,
    /// The language of the label, when it is not the page's.
    pub lang: Option<&'static str>,
}

impl Choice {
    /// A choice in the reader's language.
    #[must_use]
    pub fn new(value: impl Into<String>, label: Msg) -> Self {
        Self { value: value.into(), label, lang: None }
    }

    /// A choice named in a language of its own.
    #[must_use]
    pub fn named(value: impl Into<String>, name: &str, lang: Option<&'static str>) -> Self {
        Self { value: value.into(), label: Msg::plain(name), lang }
    }
}

/// One of several, in a drop-down list.
#[component]
pub fn Select(
    form: FormState,
    #[prop(into)] name: String,
    label: Msg,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: Option<Msg>,
    #[prop(optional)] required: bool,
    #[prop(optional, into)] id: Option<String>,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, &name);
    let wrong = !messages.is_empty();
    let id = id.unwrap_or_else(|| name.clone());
    view! {
        <div class="ds-field">
            <Label name=id.clone() label required hint=hint.clone() />
            <select
                class="ds-input"
                id=format!("f-{id}")
                name=name.clone()
                aria-invalid=wrong.then_some("true")
                aria-describedby=described_by(&id, hint.is_some(), wrong)
            >
                {choices
                    .into_iter()
                    .map(|choice| {
                        let selected = form.has(&name, &choice.value);
                        view! {
                            <option value=choice.value selected=selected lang=choice.lang>
                                {choice.label.to_string()}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            <Messages name=id messages />
        </div>
    }
    .into_any()
}

/// Several checkboxes, or radio buttons when only one may be chosen.
#[component]
pub fn Choices(
    form: FormState,
    name: &'static str,
    legend: Msg,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: Option<Msg>,
    #[prop(optional)] single: bool,
) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let messages = form.messages(&text, name);
    let wrong = !messages.is_empty();
    let described = described_by(name, hint.is_some(), wrong);
    let kind = if single { "radio" } else { "checkbox" };
    view! {
        <fieldset
            class="ds-fieldset"
            id=format!("f-{name}")
            tabindex="-1"
            aria-describedby=described
        >
            <legend class="ds-label">{legend}</legend>
            {hint.map(|hint| view! { <p class="hint" data-field="description" id=format!("f-{name}-hint")>{hint}</p> })}
            <div class="choices">
                {choices
                    .into_iter()
                    .map(|choice| view! { <Check form=form.clone() name kind choice /> })
                    .collect_view()}
            </div>
            <Messages name=name.to_owned() messages />
        </fieldset>
    }
    .into_any()
}

/// A single checkbox or radio button with its label.
#[component]
pub fn Check(
    form: FormState,
    #[prop(into)] name: String,
    choice: Choice,
    #[prop(default = "checkbox")] kind: &'static str,
    #[prop(optional, into)] id: Option<String>,
) -> impl IntoView {
    let id = format!("f-{}-{}", id.as_deref().unwrap_or(&name), choice.value);
    let checked = form.has(&name, &choice.value);
    view! {
        <div class="ds-field">
            <input class="ds-input" type=kind id=id.clone() name=name value=choice.value checked=checked />
            <label class="ds-label" data-weight="regular" for=id lang=choice.lang>{choice.label}</label>
        </div>
    }
    .into_any()
}

/// What is wrong with the form, with links to the fields. Takes the focus when the page opens.
#[component]
pub fn ErrorSummary(form: FormState) -> impl IntoView {
    let text = expect_context::<super::page::PageContext>().text;
    let errors = form.errors().0.clone();
    (!errors.is_empty()).then(|| {
        view! {
            <div class="ds-error-summary" id="errors" role="alert" tabindex="-1" autofocus>
                <h2 class="ds-heading" data-size="xs">{text.t("platform-errors-title")}</h2>
                <ul class="ds-list">
                    {errors
                        .iter()
                        .map(|error| {
                            view! { <li><a class="ds-link" href=format!("#f-{}", error.field)>{text.error(error)}</a></li> }
                        })
                        .collect_view()}
                </ul>
            </div>
        }
        .into_any()
    })
}
