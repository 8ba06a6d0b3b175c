//! A text as it reaches the page: what it says, the language it is really in, and how it renders.

use std::borrow::Cow;
use std::fmt;

use fluent::FluentValue;
use leptos::tachys::html::attribute::IntoAttributeValue;

use crate::platform::lang::UiLang;

/// A value for a placeable of a message. Numbers are quantities: they choose the plural and are printed the language's
/// way. What merely looks like a number (a year, a version, a phone number) goes in as text, or gets a group mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Printed as it is.
    Text(Cow<'a, str>),
    /// A quantity.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<Msg> for Arg<'_> {
    fn from(msg: Msg) -> Self {
        Self::Text(msg.text.into())
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// Fluent counts in `f64`: whole numbers are exact up to 2^53.
macro_rules! quantity {
    ($($number:ty)+) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )+};
}
quantity!(i32 i64 u32 u64 usize);

impl<'a> From<&'a Arg<'_>> for FluentValue<'a> {
    fn from(arg: &'a Arg<'_>) -> Self {
        match arg {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Number(number) => (*number).into(),
        }
    }
}

/// A text of the interface. In `view!` it is plain text, inside a `<span lang>` only when it is not in the page's
/// language; as an attribute it is its text. Where no element may stand (`<title>`, `<option>`) use `to_string()`, and
/// [`Msg::lang_attr`] on the element itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Msg {
    /// What it says.
    pub text: String,
    /// The language it is really in.
    pub lang: UiLang,
    /// The language of the page around it.
    pub page: UiLang,
}

impl Msg {
    /// Words that are the same in every language, such as a name or a formatted number.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: UiLang::En, page: UiLang::En }
    }

    /// The value for a `lang` attribute, when the text is not in the page's language (WCAG 3.1.2).
    pub fn lang_attr(&self) -> Option<&'static str> {
        (self.lang != self.page).then(|| self.lang.code())
    }
}

impl fmt::Display for Msg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Msg> for String {
    fn from(msg: Msg) -> Self {
        msg.text
    }
}

impl AsRef<str> for Msg {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl IntoAttributeValue for Msg {
    type Output = String;

    fn into_attribute_value(self) -> String {
        self.text
    }
}

/// A text on privacy, consent, safety or lost work: until a native reader has approved it, the neighbour language's
/// text stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sensitive {
    /// The text in the reader's language.
    pub msg: Msg,
    /// The same in the neighbour language, while the first is not reviewed.
    pub neighbour: Option<Msg>,
}

/// Both texts, one below the other, for mail and plain text.
impl fmt::Display for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.neighbour {
            None => write!(f, "{}", self.msg),
            Some(neighbour) => write!(f, "{}\n{neighbour}", self.msg),
        }
    }
}
