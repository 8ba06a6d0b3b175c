//! The authorities and the law of the country whose body owns the installation.
//!
//! Names of bodies stand in their own languages. Where it is not certain which authority takes complaints about
//! accessibility (Iceland, the Faroes, Greenland, Åland), none is named: the owner names it in the settings.

use crate::network::model::{Country, Name};
use crate::platform::lang::ContentLang;

/// A public body with its site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its name in its own language.
    pub name: Name,
    /// Its site.
    pub url: &'static str,
}

fn authority(name: &str, lang: ContentLang, url: &'static str) -> Authority {
    Authority { name: Name { text: name.to_owned(), lang }, url }
}

/// Who supervises the protection of personal data.
#[must_use]
pub fn data_protection(country: Country) -> Authority {
    match country {
        Country::No => authority("Datatilsynet", ContentLang::Nb, "https://www.datatilsynet.no"),
        Country::Se => authority("Integritetsskyddsmyndigheten (IMY)", ContentLang::Sv, "https://www.imy.se"),
        Country::Dk | Country::Gl => {
            authority("Datatilsynet", ContentLang::Da, "https://www.datatilsynet.dk")
        }
        Country::Fi => authority("Tietosuojavaltuutetun toimisto", ContentLang::Fi, "https://tietosuoja.fi"),
        Country::Is => authority("Persónuvernd", ContentLang::Is, "https://www.personuvernd.is"),
        Country::Fo => authority("Dátueftirlitið", ContentLang::Fo, "https://www.dat.fo"),
        Country::Ax => authority("Datainspektionen", ContentLang::Sv, "https://www.di.ax"),
    }
}

/// The key of what the law on personal data is in the country.
#[must_use]
pub const fn data_law(country: Country) -> &'static str {
    match country {
        Country::No => "privacy-law-no",
        Country::Se => "privacy-law-se",
        Country::Dk => "privacy-law-dk",
        Country::Fi => "privacy-law-fi",
        Country::Is => "privacy-law-is",
        Country::Gl => "privacy-law-gl",
        Country::Fo => "privacy-law-fo",
        Country::Ax => "privacy-law-ax",
    }
}

/// What the accessibility statement of a country says beyond what all say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accessibility {
    /// Keys of paragraphs: the law, where the statement stands, how to complain.
    pub paragraphs: &'static [&'static str],
    /// The key of what only owners can say who have told a telephone number.
    pub by_phone: Option<&'static str>,
    /// Who takes complaints, and where statements are kept.
    pub links: Vec<Authority>,
}

/// The rules on accessibility that hold for public bodies of the country.
#[must_use]
pub fn accessibility(country: Country) -> Accessibility {
    let (paragraphs, links): (&[&str], Vec<Authority>) = match country {
        Country::No => (
            &["privacy-access-no-law", "privacy-access-no-statement", "privacy-access-no-complaint"],
            vec![
                authority("uustatus.no", ContentLang::Nb, "https://uustatus.no"),
                authority("Diskrimineringsnemnda", ContentLang::Nb, "https://www.diskrimineringsnemnda.no"),
                authority(
                    "Tilsynet for universell utforming av ikt",
                    ContentLang::Nb,
                    "https://www.uutilsynet.no",
                ),
            ],
        ),
        Country::Se => (
            &["privacy-access-se-law", "privacy-access-se-burden", "privacy-access-se-complaint"],
            vec![authority(
                "Myndigheten för digital förvaltning (Digg)",
                ContentLang::Sv,
                "https://www.digg.se/tdosanmalan",
            )],
        ),
        Country::Dk => (
            &["privacy-access-dk-law", "privacy-access-dk-statement", "privacy-access-dk-complaint"],
            vec![authority("Digitaliseringsstyrelsen", ContentLang::Da, "https://www.digst.dk")],
        ),
        Country::Fi => (
            &["privacy-access-fi-law", "privacy-access-fi-days", "privacy-access-fi-complaint"],
            vec![authority(
                "saavutettavuusvaatimukset.fi",
                ContentLang::Fi,
                "https://www.saavutettavuusvaatimukset.fi",
            )],
        ),
        Country::Is => (&["privacy-access-is", "privacy-access-unsure"], Vec::new()),
        Country::Gl => (&["privacy-access-gl", "privacy-access-unsure"], Vec::new()),
        Country::Fo => (&["privacy-access-fo", "privacy-access-unsure"], Vec::new()),
        Country::Ax => (&["privacy-access-ax", "privacy-access-unsure"], Vec::new()),
    };
    let by_phone = (country == Country::Dk).then_some("privacy-access-dk-reach");
    Accessibility { paragraphs, by_phone, links }
}
