//! What people call the columns of a list, in the eight languages.

use crate::people::model::Column;
use crate::platform::lang::UiLang;
use crate::platform::server::fold;

/// For each column: the word that a sample file carries in each language, in the order of [`UiLang::ALL`], and other
/// words that are understood.
const WORDS: [(Column, [&str; 8], &[&str]); 8] = [
    (
        Column::Email,
        [
            "E-postadresse",
            "E-postadress",
            "E-mailadresse",
            "Sähköpostiosoite",
            "Netfang",
            "Teldupostur",
            "E-mail adresse",
            "E-mail address",
        ],
        &[
            "email",
            "e-maili",
            "e-mail",
            "mail",
            "epost",
            "e-post",
            "mailadresse",
            "epostadresse",
            "emailadresse",
            "sähköposti",
            "tölvupóstur",
            "tölvupóstfang",
            "t-postur",
            "teldupostadressa",
            "mailadress",
            "email address",
            "address",
            "adresse",
        ],
    ),
    (
        Column::Name,
        ["Navn", "Namn", "Navn", "Nimi", "Nafn", "Navn", "Ateq", "Name"],
        &[
            "fullt navn",
            "fullständigt namn",
            "fulde navn",
            "full name",
            "fullt nafn",
            "fult navn",
            "koko nimi",
        ],
    ),
    (
        Column::Role,
        ["Rolle", "Roll", "Rolle", "Rooli", "Hlutverk", "Leiklutur", "Inissisimaffik", "Role"],
        &["funksjon", "funktion", "tehtävä", "rolla", "rolli", "atuuffik"],
    ),
    (
        Column::Case,
        ["Land", "Land", "Land", "Maa", "Land", "Land", "Nuna", "Country"],
        &["case", "country/case", "nasjonal case", "landskod", "landekode", "country code", "maakoodi"],
    ),
    (
        Column::Network,
        ["Nettverk", "Nätverk", "Netværk", "Verkosto", "Tengslanet", "Netverk", "Attaveqatigiit", "Network"],
        &["attaveqatigiiffik", "verkosto", "net", "nätverket", "nettverket", "netværket"],
    ),
    (
        Column::Municipality,
        ["Kommune", "Kommun", "Kommune", "Kunta", "Sveitarfélag", "Kommuna", "Kommuni", "Municipality"],
        &["kaupunki", "by", "stad", "place", "sted", "plats", "komuna"],
    ),
    (
        Column::Sector,
        ["Sektor", "Sektor", "Sektor", "Toimiala", "Svið", "Øki", "Suliassaqarfik", "Sector"],
        &[
            "tjeneste",
            "tjänst",
            "verksamhet",
            "sektori",
            "service",
            "geiri",
            "tænasta",
            "fagområde",
            "palvelu",
            "þjónustusvið",
            "fakøki",
            "sullissivik",
        ],
    ),
    (
        Column::Language,
        ["Språk", "Språk", "Sprog", "Kieli", "Tungumál", "Mál", "Oqaatsit", "Language"],
        &["lang", "målform", "sprák", "spraak", "sprak"],
    ),
];

/// The column that a header means, in whichever language.
pub(super) fn column(header: &str) -> Option<Column> {
    let header = plain(header);
    let known = WORDS.iter().find(|(column, words, others)| {
        column.code() == header
            || words.iter().any(|word| plain(word) == header)
            || others.iter().any(|word| plain(word) == header)
    });
    known.map(|(column, ..)| *column)
}

/// The header of a column in a sample file.
pub(super) fn header(column: Column, lang: UiLang) -> &'static str {
    let place = UiLang::ALL.iter().position(|one| *one == lang).unwrap_or(0);
    let words = WORDS.iter().find(|(known, ..)| *known == column).map(|(_, words, _)| words);
    words.and_then(|words| words.get(place)).copied().unwrap_or(column.code())
}

/// Words as they are compared: lower case, without what spreadsheets put around them.
pub(super) fn plain(word: &str) -> String {
    fold(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{WORDS, column, header, plain};
    use crate::people::model::Column;
    use crate::platform::lang::UiLang;
    use crate::platform::text::Text;
    use std::collections::HashMap;

    #[test]
    fn headers_of_a_sample_are_understood_in_every_language() {
        for lang in UiLang::ALL {
            for one in Column::ALL {
                assert_eq!(column(header(*one, lang)), Some(*one), "{lang} {}", one.code());
            }
        }
        for one in Column::ALL {
            assert_eq!(column(one.code()), Some(*one));
        }
        assert_eq!(column(" \"E-post\": "), Some(Column::Email));
        assert_eq!(column("skonummer"), None);
    }

    #[test]
    fn columns_are_understood_by_the_names_that_the_page_gives_them() {
        for lang in UiLang::ALL {
            let text = Text::new(lang, false);
            for one in Column::ALL {
                let name = text.t(one.label()).to_string();
                assert_eq!(column(&name), Some(*one), "{lang} {name}");
            }
        }
    }

    #[test]
    fn no_word_means_two_columns() {
        let mut seen: HashMap<String, Column> = HashMap::new();
        for (column, words, others) in WORDS {
            for word in words.iter().chain(others) {
                let before = seen.insert(plain(word), column);
                assert!(before.is_none_or(|before| before == column), "{word}");
            }
        }
    }
}
