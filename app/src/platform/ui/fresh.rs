//! Whether a reader has the newest state of something already (RFC 9110 §13).

use axum::http::{HeaderMap, HeaderValue, header};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use time::macros::format_description;

/// The state of something that is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// Its entity tag, with quotation marks.
    pub tag: String,
    /// When it last changed, where that is known.
    pub changed: Option<OffsetDateTime>,
}

/// A weak entity tag of a body: weak, because the same body is sent compressed and uncompressed.
#[must_use]
pub fn tag(body: &[u8]) -> String {
    let hash: String = Sha256::digest(body).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{hash}\"")
}

impl Fresh {
    /// Whether the request says that the reader has this state. The tag decides where both are sent (§13.2.2).
    #[must_use]
    pub fn is_known(&self, headers: &HeaderMap) -> bool {
        let get = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        if let Some(tags) = get(header::IF_NONE_MATCH) {
            return tag_matches(tags, &self.tag);
        }
        let since = get(header::IF_MODIFIED_SINCE).and_then(parse);
        self.changed
            .zip(since)
            .is_some_and(|(changed, since)| changed.unix_timestamp() <= since.unix_timestamp())
    }

    /// The state that the head of an answer tells.
    #[must_use]
    pub fn of_answer(headers: &HeaderMap) -> Option<Self> {
        let get = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        Some(Self { tag: get(header::ETAG)?.to_owned(), changed: get(header::LAST_MODIFIED).and_then(parse) })
    }

    /// Says it in the answer.
    pub fn write(&self, headers: &mut HeaderMap) {
        if let Ok(tag) = HeaderValue::from_str(&self.tag) {
            headers.insert(header::ETAG, tag);
        }
        if let Some(Ok(changed)) = self.changed.map(|changed| HeaderValue::from_str(&http_date(changed))) {
            headers.insert(header::LAST_MODIFIED, changed);
        }
    }
}

/// Whether a list of tags names this one, compared weakly.
fn tag_matches(tags: &str, own: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    tags.trim() == "*" || tags.split(',').any(|tag| bare(tag) == bare(own))
}

fn http_date(at: OffsetDateTime) -> String {
    let form = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    at.to_offset(time::UtcOffset::UTC).format(&form).unwrap_or_default()
}

fn parse(date: &str) -> Option<OffsetDateTime> {
    let form = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    time::PrimitiveDateTime::parse(date, &form).ok().map(time::PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use super::{Fresh, http_date, parse, tag};
    use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
    use time::macros::datetime;

    fn asks(name: HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn a_reader_who_has_it_is_told_so() {
        let at = datetime!(2019-11-20 10:00:00.5 UTC);
        let fresh = Fresh { tag: tag(b"body"), changed: Some(at) };
        assert_eq!(http_date(at), "Wed, 20 Nov 2019 10:00:00 GMT");
        assert_eq!(parse(&http_date(at)), Some(datetime!(2019-11-20 10:00 UTC)));
        assert!(fresh.is_known(&asks(header::IF_NONE_MATCH, &format!("\"x\", {}", fresh.tag))));
        assert!(fresh.is_known(&asks(header::IF_NONE_MATCH, fresh.tag.trim_start_matches("W/"))));
        assert!(fresh.is_known(&asks(header::IF_MODIFIED_SINCE, "Wed, 20 Nov 2019 10:00:00 GMT")));
        assert!(!fresh.is_known(&asks(header::IF_MODIFIED_SINCE, "Wed, 20 Nov 2019 09:59:59 GMT")));
        assert!(!fresh.is_known(&asks(header::IF_NONE_MATCH, "\"other\"")));
        assert!(!fresh.is_known(&asks(header::IF_MODIFIED_SINCE, "yesterday")));
        assert!(!fresh.is_known(&HeaderMap::new()));
    }
}
