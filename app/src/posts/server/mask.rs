//! The facets of a post as a number: a bit for each code of the closed vocabularies, so that a list asks for several at
//! once without looking at other rows. Places are no closed vocabulary; they stay facets.
//!
//! The places of the bits are kept in the database: the codes of a vocabulary may grow at their end and within their
//! room, and nothing else of the table may change without writing all masks anew.

use crate::network::model::{Country, Sector};
use crate::platform::lang::ContentLang;
use crate::posts::filter::Answer;
use crate::posts::model::{PostKind, Step, Theme};

/// The first bit of each vocabulary and how many it may have.
const COUNTRIES: (usize, usize) = (0, 10);
const SECTORS: (usize, usize) = (10, 15);
const THEMES: (usize, usize) = (25, 12);
const KINDS: (usize, usize) = (37, 5);
const LANGUAGES: (usize, usize) = (42, 12);
const STEPS: (usize, usize) = (54, 6);
const ANSWERS: (usize, usize) = (60, 3);

/// The bits of all countries.
pub(super) const COUNTRY: i64 = (1 << COUNTRIES.1) - 1;

/// The bit of a facet; none for what is in no vocabulary.
pub(super) fn bit(facet: &str) -> Option<i64> {
    let (vocabulary, code) = facet.split_once(':')?;
    let ((first, room), place) = match vocabulary {
        "country" => (COUNTRIES, Country::ALL.iter().position(|one| one.code() == code)),
        "sector" => (SECTORS, Sector::ALL.iter().position(|one| one.code() == code)),
        "theme" => (THEMES, Theme::ALL.iter().position(|one| one.code() == code)),
        "kind" => (KINDS, PostKind::ALL.iter().position(|one| one.code() == code)),
        "lang" => (LANGUAGES, ContentLang::ALL.iter().position(|one| one.code() == code)),
        "step" => (STEPS, Step::ALL.iter().position(|one| one.code() == code)),
        "answer" => (ANSWERS, Answer::ALL.iter().position(|one| one.code() == code)),
        _ => return None,
    };
    let place = place.filter(|place| *place < room)?;
    Some(1 << (first + place))
}

/// The bits of facets, all in one number.
pub(super) fn of<'a>(facets: impl IntoIterator<Item = &'a String>) -> i64 {
    facets.into_iter().filter_map(|facet| bit(facet.as_str())).fold(0, |mask, bit| mask | bit)
}

#[cfg(test)]
mod tests {
    use super::{COUNTRY, bit};
    use crate::network::model::{Country, Sector};
    use crate::platform::lang::ContentLang;
    use crate::posts::filter::Answer;
    use crate::posts::model::{PostKind, Step, Theme};

    #[test]
    fn every_code_has_a_bit_of_its_own_that_a_database_can_keep() {
        let mut names: Vec<String> = Vec::new();
        names.extend(Country::ALL.iter().map(|one| format!("country:{}", one.code())));
        names.extend(Sector::ALL.iter().map(|one| format!("sector:{}", one.code())));
        names.extend(Theme::ALL.iter().map(|one| format!("theme:{}", one.code())));
        names.extend(PostKind::ALL.iter().map(|one| format!("kind:{}", one.code())));
        names.extend(ContentLang::ALL.iter().map(|one| format!("lang:{}", one.code())));
        names.extend(Step::ALL.iter().map(|one| format!("step:{}", one.code())));
        names.extend(Answer::ALL.iter().map(|one| format!("answer:{}", one.code())));
        let mut all = 0;
        for name in &names {
            let bit = bit(name).unwrap_or_else(|| panic!("{name} has no bit"));
            assert!(bit > 0 && all & bit == 0, "{name}");
            assert_eq!(bit & COUNTRY != 0, name.starts_with("country:"), "{name}");
            all |= bit;
        }
        // These stand in databases. A change here needs a migration that writes all masks anew.
        assert_eq!(bit("country:NO"), Some(1));
        assert_eq!(bit("sector:school"), Some(1 << 10));
        assert_eq!(bit("theme:leadership-anchoring"), Some(1 << 25));
        assert_eq!(bit("answer:given"), Some(1 << 61));
        for none in ["all", "network:NO", "country:DE", "municipality:1", "theme:"] {
            assert_eq!(bit(none), None, "{none}");
        }
    }
}
