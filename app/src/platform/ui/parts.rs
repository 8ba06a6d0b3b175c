//! Small parts that many pages share.

#![expect(missing_docs, reason = "the properties of a component are told at the component")]

use leptos::prelude::*;

use super::page::PageContext;
use crate::platform::error::FieldError;
use crate::platform::lang::ContentLang;
use crate::platform::text::{Arg, Msg, Text};

impl Text {
    /// The message of a field error.
    #[must_use]
    pub fn error(&self, error: &FieldError) -> Msg {
        let args: Vec<(&str, Arg)> =
            error.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
        self.ta(&error.key, &args)
    }

    /// The `lang` attribute of a passage: only where its language is not the page's.
    #[must_use]
    pub fn lang_if_foreign(&self, lang: ContentLang) -> Option<&'static str> {
        (lang.code() != self.lang().code()).then(|| lang.code())
    }

    /// The name of a content language in the reader's language.
    #[must_use]
    pub fn language_name(&self, lang: ContentLang) -> Msg {
        self.t(match lang {
            ContentLang::Nb => "platform-language-nb",
            ContentLang::Nn => "platform-language-nn",
            ContentLang::Sv => "platform-language-sv",
            ContentLang::Da => "platform-language-da",
            ContentLang::Fi => "platform-language-fi",
            ContentLang::Is => "platform-language-is",
            ContentLang::Fo => "platform-language-fo",
            ContentLang::Kl => "platform-language-kl",
            ContentLang::Se => "platform-language-se",
            ContentLang::En => "platform-language-en",
        })
    }
}

/// Text that somebody wrote or named, marked with its language when that is not the page's.
#[component]
pub fn Foreign(text: String, lang: ContentLang) -> impl IntoView {
    let page = expect_context::<PageContext>();
    match page.text.lang_if_foreign(lang) {
        Some(code) => view! { <span lang=code>{text}</span> }.into_any(),
        None => text.into_any(),
    }
}

/// Says which language a text is written in.
#[component]
pub fn LangBadge(lang: ContentLang) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! { <span class="lang-badge">{text.language_name(lang)}</span> }.into_any()
}

/// The other languages that a text can be read in, where there are some.
#[component]
pub fn Languages(
    /// The page that shows it.
    path: String,
    /// All its languages.
    langs: Vec<ContentLang>,
    /// The one that is shown.
    shown: ContentLang,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (langs.len() > 1).then(|| {
        let links = langs.into_iter().map(|lang| {
            let current = (shown == lang).then_some("true");
            let href = format!("{path}?read={}", lang.code());
            view! { <li><a class="ds-link" href=href lang=lang.code() hreflang=lang.code() aria-current=current>{lang.autonym()}</a></li> }
        });
        let links = links.collect_view();
        view! { <nav aria-label=text.t("platform-read-in").to_string()><ul class="meta">{links}</ul></nav> }.into_any()
    })
}

/// A row of small labels.
#[component]
pub fn Tags(labels: Vec<Msg>) -> impl IntoView {
    (!labels.is_empty()).then(|| {
        view! {
            <ul class="tags">
                {labels.into_iter().map(|label| view! { <li class="ds-tag">{label}</li> }).collect_view()}
            </ul>
        }
        .into_any()
    })
}

/// A link to the next page of a list.
#[component]
pub fn Pager(path: String, next: Option<String>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let join = if path.contains('?') { '&' } else { '?' };
    next.map(|cursor| {
        view! {
            <nav class="pager" aria-label=text.t("platform-pages").to_string()>
                <a class="ds-button" data-variant="secondary" rel="next" href=format!("{path}{join}after={cursor}")>
                    {text.t("platform-older")}
                </a>
            </nav>
        }
        .into_any()
    })
}

/// A quiet message that something was done, read out by screen readers.
#[component]
pub fn Done(message: Msg) -> impl IntoView {
    view! { <div class="ds-alert" data-color="success" role="status"><p>{message}</p></div> }.into_any()
}
