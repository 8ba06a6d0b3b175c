//! Which language a request is answered in. Addresses carry no language, since links are shared across countries.

use crate::platform::lang::UiLang;

/// The interface language of a request: `?lang=` overrides, then the signed-in person's profile, the cookie, the
/// browser's `Accept-Language` (RFC 9110, section 12.5.4), and English when nobody says anything we speak.
pub fn negotiate(
    query: Option<&str>,
    profile: Option<UiLang>,
    cookie: Option<&str>,
    accept_language: Option<&str>,
) -> UiLang {
    query
        .and_then(UiLang::from_request)
        .or(profile)
        .or_else(|| cookie.and_then(UiLang::from_request))
        .or_else(|| accept_language.and_then(preferred))
        .unwrap_or(UiLang::En)
}

/// The best liked language of an `Accept-Language` header that we speak; among equals, the one named first.
fn preferred(header: &str) -> Option<UiLang> {
    let mut best: Option<(UiLang, f32)> = None;
    for (lang, q) in header.split(',').filter_map(weighted) {
        if q > best.map_or(0.0, |(_, best_q)| best_q) {
            best = Some((lang, q));
        }
    }
    best.map(|(lang, _)| lang)
}

/// One entry of the header with its weight, 1 when none is given. An entry that isn't understood is left out.
fn weighted(entry: &str) -> Option<(UiLang, f32)> {
    let mut parts = entry.split(';');
    let lang = UiLang::from_request(parts.next()?)?;
    let q = match parts.next() {
        None => 1.0,
        Some(weight) => weight.trim().to_ascii_lowercase().strip_prefix("q=")?.trim().parse().ok()?,
    };
    (0.0..=1.0).contains(&q).then_some((lang, q))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(header: &str) -> UiLang {
        negotiate(None, None, None, Some(header))
    }

    #[test]
    fn the_nearest_wish_wins() {
        let header = Some("is");
        assert_eq!(negotiate(Some("fo"), Some(UiLang::Nb), Some("sv"), header), UiLang::Fo);
        assert_eq!(negotiate(None, Some(UiLang::Nb), Some("sv"), header), UiLang::Nb);
        assert_eq!(negotiate(None, None, Some("sv"), header), UiLang::Sv);
        assert_eq!(negotiate(None, None, None, header), UiLang::Is);
        assert_eq!(negotiate(None, None, None, None), UiLang::En);
    }

    #[test]
    fn what_we_do_not_speak_is_passed_over() {
        assert_eq!(negotiate(Some("de"), None, Some("<script>"), Some("fr, kl;q=0.2")), UiLang::Kl);
        assert_eq!(negotiate(Some(""), Some(UiLang::Da), None, None), UiLang::Da);
        assert_eq!(accept("de, *;q=0.5"), UiLang::En);
    }

    #[test]
    fn weights_decide() {
        assert_eq!(accept("en;q=0.5, da;q=0.8, fi;q=0.7"), UiLang::Da);
        assert_eq!(accept("sv-FI, fi;q=1.0"), UiLang::Sv, "among equals the first");
        assert_eq!(accept("nn-NO, nn;q=0.9, en;q=0.8"), UiLang::Nb);
        assert_eq!(accept("no"), UiLang::Nb);
        assert_eq!(accept("fi; q=0.3 , kl ;Q=0.9"), UiLang::Kl);
    }

    #[test]
    fn refused_and_broken_entries_do_not_count() {
        assert_eq!(accept("da;q=0, fo;q=0.1"), UiLang::Fo);
        assert_eq!(accept("da;q=NaN, sv;q=7, is;q=high, fi;q=0.1"), UiLang::Fi);
        assert_eq!(accept(",;=, ;q"), UiLang::En);
    }
}
