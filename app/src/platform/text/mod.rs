//! The texts of the interface, and dates, numbers and sort order the language's way. On the server only: an island gets
//! its strings as props.
//!
//! - `bundles`: Fluent sources into one bundle a language
//! - `message`: what a view gets; `render`: how that becomes HTML
//! - `status`: attested, adapted, machine or reviewed
//! - `dates`, `numbers`, `collation`: from ICU4X; `greenlandic`: what ICU4X lacks
//! - `negotiate`: which language a request is answered in

mod bundles;
mod collation;
mod dates;
mod greenlandic;
mod message;
mod negotiate;
mod numbers;
mod render;
mod status;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::LazyLock;

use icu_locale_core::{Locale, locale};

pub use bundles::{Bundles, LoadError};
pub use dates::{DateLength, WEEK, local};
pub use message::{Arg, Msg, Sensitive};
pub use negotiate::negotiate;
pub use status::{Counts, Status};

use super::lang::UiLang;

/// The texts, dates, numbers and sort order of one reader. Copy it freely.
#[derive(Clone, Copy)]
pub struct Text {
    bundles: &'static Bundles,
    lang: UiLang,
    prefer_danish: bool,
}

impl Text {
    /// The texts of a reader. `prefer_danish` is the reader's wish to read Danish where a Faroese or Greenlandic text is
    /// only machine-written; in other languages it does nothing.
    pub fn new(lang: UiLang, prefer_danish: bool) -> Self {
        static NOTHING: LazyLock<Bundles> = LazyLock::new(Bundles::default);
        // A program with broken sources stops at its start, where `Bundles::embedded` is asked.
        Self::with(Bundles::embedded().unwrap_or_else(|_| &NOTHING), lang, prefer_danish)
    }

    /// As [`Text::new`], from other sources than the embedded ones.
    pub fn with(bundles: &'static Bundles, lang: UiLang, prefer_danish: bool) -> Self {
        Self { bundles, lang, prefer_danish }
    }

    /// The reader's language, for the page's `lang`.
    pub fn lang(&self) -> UiLang {
        self.lang
    }

    /// Whether the reader rather reads Danish than machine-written Faroese or Greenlandic.
    pub fn prefers_danish(&self) -> bool {
        self.prefer_danish
    }

    /// The text of a key. A key that doesn't exist shows as `⟦key⟧` and is logged once.
    pub fn t(&self, key: &str) -> Msg {
        self.ta(key, &[])
    }

    /// The text of a key with its arguments: `text.ta("posts-count", &[("count", posts.len().into())])`.
    pub fn ta(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Msg {
        let machine = self.bundles.status(self.lang, key) == Some(Status::Machine);
        if self.prefer_danish
            && machine
            && let Some(msg) = self.in_neighbour(key, args)
        {
            return msg;
        }
        let text = self.bundles.format(self.lang, key, args).unwrap_or_else(|| {
            if bundles::first_time(self.lang, key) {
                tracing::error!(lang = %self.lang, key, "a text is missing");
            }
            format!("⟦{key}⟧")
        });
        Msg { text, lang: self.lang, page: self.lang }
    }

    /// A text on privacy, consent, safety or confidentiality, or an error about lost work. In Faroese and Greenlandic
    /// the Danish text follows below until a native reader has approved the first.
    pub fn sensitive(&self, key: &str) -> Sensitive {
        self.sensitive_with(key, &[])
    }

    /// As [`Text::sensitive`], with arguments.
    pub fn sensitive_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Sensitive {
        let msg = self.ta(key, args);
        let approved = self.bundles.status(self.lang, key) == Some(Status::Reviewed);
        let enough = approved || msg.lang != self.lang;
        let neighbour = if enough { None } else { self.in_neighbour(key, args) };
        Sensitive { msg, neighbour }
    }

    /// How many of a language's texts have each status.
    pub fn counts(&self, lang: UiLang) -> Counts {
        self.bundles.counts(lang)
    }

    fn in_neighbour(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Msg> {
        let lang = self.lang.neighbour()?;
        let text = self.bundles.format(lang, key, args)?;
        Some(Msg { text, lang, page: self.lang })
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({}, prefer_danish: {})", self.lang, self.prefer_danish)
    }
}

/// The language for ICU4X. English is Britain's: days before months and 24 hours, as in the countries it serves here.
/// Greenlandic isn't in ICU4X's data; its number marks are the Danish ones, its dates come from a table.
fn icu_locale(lang: UiLang) -> Locale {
    match lang {
        UiLang::Nb => locale!("nb"),
        UiLang::Sv => locale!("sv"),
        UiLang::Da | UiLang::Kl => locale!("da"),
        UiLang::Fi => locale!("fi"),
        UiLang::Is => locale!("is"),
        UiLang::Fo => locale!("fo"),
        UiLang::En => locale!("en-GB"),
    }
}
