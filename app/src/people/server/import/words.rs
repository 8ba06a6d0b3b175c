//! Roles, sectors, countries and languages as people write them in a list: by code, or by name in any of the eight
//! languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::headers::plain;
use crate::network::model::{Country, Sector};
use crate::platform::actor::Role;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::text::Text;

/// Every way to write each thing, folded.
pub(super) struct Words {
    roles: HashMap<String, Role>,
    sectors: HashMap<String, Sector>,
    countries: HashMap<String, Country>,
    languages: HashMap<String, UiLang>,
}

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

impl Words {
    pub(super) fn get() -> &'static Self {
        &WORDS
    }

    fn read() -> Self {
        let mut words = Self {
            roles: HashMap::new(),
            sectors: HashMap::new(),
            countries: HashMap::new(),
            languages: HashMap::new(),
        };
        for role in Role::ALL {
            words.roles.insert(plain(role.code()), *role);
        }
        for sector in Sector::ALL {
            words.sectors.insert(plain(sector.code()), *sector);
        }
        for country in Country::ALL {
            words.countries.insert(plain(country.code()), *country);
        }
        for lang in ContentLang::ALL {
            words.languages.insert(plain(lang.code()), lang.ui());
            words.languages.insert(plain(lang.autonym()), lang.ui());
        }
        words.languages.insert("no".to_owned(), UiLang::Nb);
        for text in UiLang::ALL.map(|lang| Text::new(lang, false)) {
            for role in Role::ALL {
                words.roles.entry(plain(text.t(role.label()).as_ref())).or_insert(*role);
            }
            for sector in Sector::ALL {
                words.sectors.entry(plain(text.t(sector.label()).as_ref())).or_insert(*sector);
            }
            for country in Country::ALL {
                words.countries.entry(plain(text.t(country.label()).as_ref())).or_insert(*country);
            }
            for lang in ContentLang::ALL {
                words.languages.entry(plain(text.language_name(lang).as_ref())).or_insert(lang.ui());
            }
        }
        words
    }

    pub(super) fn role(&self, word: &str) -> Option<Role> {
        self.roles.get(&plain(word)).copied()
    }

    pub(super) fn sector(&self, word: &str) -> Option<Sector> {
        self.sectors.get(&plain(word)).copied()
    }

    pub(super) fn country(&self, word: &str) -> Option<Country> {
        self.countries.get(&plain(word)).copied()
    }

    pub(super) fn language(&self, word: &str) -> Option<UiLang> {
        self.languages.get(&plain(word)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::network::model::{Country, Sector};
    use crate::platform::actor::Role;
    use crate::platform::lang::UiLang;

    #[test]
    fn codes_and_names_in_any_language_are_understood() {
        let words = Words::get();
        assert_eq!(words.role("member"), Some(Role::Member));
        assert_eq!(words.sector("School"), Some(Sector::School));
        for (word, country) in
            [("NO", Country::No), ("Norge", Country::No), ("suomi", Country::Fi), ("Ísland", Country::Is)]
        {
            assert_eq!(words.country(word), Some(country), "{word}");
        }
        for (word, lang) in
            [("nn", UiLang::Nb), ("Svenska", UiLang::Sv), ("no", UiLang::Nb), ("kl", UiLang::Kl)]
        {
            assert_eq!(words.language(word), Some(lang), "{word}");
        }
        assert_eq!(words.role("keiser"), None);
    }
}
