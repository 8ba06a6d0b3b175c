//! What a form sent: names and values, in order, each name any number of times.

use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The largest form anybody can send, in bytes. The longest text of a post is far below.
pub const FORM_LIMIT: usize = 512 * 1024;

/// What was sent, with U+FFFD for each NUL, as in HTML (§13.2.5.1): PostgreSQL keeps none.
pub(super) fn plain(sent: &str) -> String {
    sent.replace('\0', "\u{FFFD}")
}

/// The fields of a form that was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormData(Vec<(String, String)>);

impl FormData {
    /// Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1).
    #[must_use]
    pub fn parse(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).map(|(name, value)| (plain(&name), plain(&value))).collect())
    }

    /// The first value of a field; empty when it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every field in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// As a browser would send it (`application/x-www-form-urlencoded`).
    #[must_use]
    pub fn encode(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.iter()).finish()
    }

    /// Whether a checkbox was ticked, or a value chosen among several.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|sent| sent == value)
    }

    /// A date as `<input type="date">` sends it (HTML §2.3.5.2); `Err` for what is none, `Ok(None)` when it was left empty.
    ///
    /// # Errors
    /// The key of the message.
    pub fn date(&self, name: &str) -> Result<Option<time::Date>, &'static str> {
        let sent = self.get(name).trim();
        if sent.is_empty() {
            return Ok(None);
        }
        let format = time::macros::format_description!("[year]-[month]-[day]");
        time::Date::parse(sent, &format).map(Some).map_err(|_| "platform-error-date")
    }

    /// Sets a field to a single value.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(key, _)| key != name);
        self.add(name, value);
    }

    /// Takes a value away from a field.
    pub fn remove(&mut self, name: &str, value: &str) {
        self.0.retain(|(key, known)| key != name || known != value);
    }

    /// Adds a value to a field.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        match axum::body::to_bytes(request.into_body(), FORM_LIMIT).await {
            Ok(bytes) => Ok(Self::parse(&bytes)),
            Err(_) => Err(StatusCode::PAYLOAD_TOO_LARGE.into_response()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_value_of_a_name_in_order() {
        let form = FormData::parse(b"theme=a&theme=b&title=%C3%86re+v%C3%A6re");
        assert_eq!(form.all("theme").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(form.get("title"), "Ære være");
        assert_eq!(form.get("absent"), "");
    }

    #[test]
    fn bad_utf8_does_not_break_it() {
        assert_eq!(FormData::parse(b"t=%FF").get("t"), "\u{fffd}");
    }
}
