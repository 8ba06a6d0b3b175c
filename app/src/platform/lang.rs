//! The languages of the interface and the languages people write in. Compiles for the browser too.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UiLang {
    /// Norwegian Bokmål.
    Nb,
    /// Swedish, of Sweden, Finland and Åland.
    Sv,
    /// Danish.
    Da,
    /// Finnish.
    Fi,
    /// Icelandic.
    Is,
    /// Faroese.
    Fo,
    /// Greenlandic (Kalaallisut).
    Kl,
    /// English.
    En,
}

impl UiLang {
    /// All of them, in the order of the language menu.
    pub const ALL: [Self; 8] =
        [Self::Nb, Self::Sv, Self::Da, Self::Fi, Self::Is, Self::Fo, Self::Kl, Self::En];

    /// The BCP 47 code, as in the `lang` attribute and in `locales/<code>`.
    pub fn code(self) -> &'static str {
        ContentLang::from(self).code()
    }

    /// The language with exactly this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language a browser, a link or a cookie asks for: `sv-FI` is Swedish, `no` and `nn` are served in Bokmål.
    pub fn from_request(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        match primary.as_str() {
            "no" | "nn" => Some(Self::Nb),
            code => Self::from_code(code),
        }
    }

    /// The language's own name for itself. A language menu shows only these, never flags.
    pub fn autonym(self) -> &'static str {
        ContentLang::from(self).autonym()
    }

    /// How well its readers read a text in the language with this code; less is better. Norwegian, Swedish and Danish
    /// readers mostly read each other's languages; Faroese and Greenlandic readers read Danish (`domain.md`).
    pub fn reads(self, lang: &str) -> usize {
        let order: &[&str] = match self {
            Self::Nb => &["nb", "nn", "da", "sv", "en"],
            Self::Sv => &["sv", "nb", "nn", "da", "en"],
            Self::Da => &["da", "nb", "nn", "sv", "en"],
            Self::Fi => &["fi", "sv", "en"],
            Self::Is => &["is", "da", "en", "nb"],
            Self::Fo => &["fo", "da", "nb", "en"],
            Self::Kl => &["kl", "da", "en", "nb"],
            Self::En => &["en", "nb", "sv", "da"],
        };
        order.iter().position(|code| *code == lang).unwrap_or(order.len())
    }

    /// The language most of its readers also read: Danish for Faroese and Greenlandic, whose texts are not all checked
    /// by native speakers yet.
    pub fn neighbour(self) -> Option<Self> {
        matches!(self, Self::Fo | Self::Kl).then_some(Self::Da)
    }
}

impl fmt::Display for UiLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A language that people write posts, comments and reports in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContentLang {
    /// Norwegian Bokmål.
    Nb,
    /// Norwegian Nynorsk.
    Nn,
    /// Swedish.
    Sv,
    /// Danish.
    Da,
    /// Finnish.
    Fi,
    /// Icelandic.
    Is,
    /// Faroese.
    Fo,
    /// Greenlandic (Kalaallisut).
    Kl,
    /// Northern Sámi.
    Se,
    /// English.
    En,
}

impl ContentLang {
    /// All of them, in the order of a choice of languages.
    pub const ALL: [Self; 10] =
        [Self::Nb, Self::Nn, Self::Sv, Self::Da, Self::Fi, Self::Is, Self::Fo, Self::Kl, Self::Se, Self::En];

    /// The BCP 47 code, as in the `lang` attribute and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Fi => "fi",
            Self::Is => "is",
            Self::Fo => "fo",
            Self::Kl => "kl",
            Self::Se => "se",
            Self::En => "en",
        }
    }

    /// The language with exactly this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's own name for itself.
    pub fn autonym(self) -> &'static str {
        match self {
            Self::Nb => "norsk bokmål",
            Self::Nn => "norsk nynorsk",
            Self::Sv => "svenska",
            Self::Da => "dansk",
            Self::Fi => "suomi",
            Self::Is => "íslenska",
            Self::Fo => "føroyskt",
            Self::Kl => "kalaallisut",
            Self::Se => "davvisámegiella",
            Self::En => "English",
        }
    }

    /// The nearest language of the interface: Bokmål for Nynorsk and Northern Sámi, else itself.
    pub fn ui(self) -> UiLang {
        match self {
            Self::Nb | Self::Nn | Self::Se => UiLang::Nb,
            Self::Sv => UiLang::Sv,
            Self::Da => UiLang::Da,
            Self::Fi => UiLang::Fi,
            Self::Is => UiLang::Is,
            Self::Fo => UiLang::Fo,
            Self::Kl => UiLang::Kl,
            Self::En => UiLang::En,
        }
    }
}

impl From<UiLang> for ContentLang {
    fn from(lang: UiLang) -> Self {
        match lang {
            UiLang::Nb => Self::Nb,
            UiLang::Sv => Self::Sv,
            UiLang::Da => Self::Da,
            UiLang::Fi => Self::Fi,
            UiLang::Is => Self::Is,
            UiLang::Fo => Self::Fo,
            UiLang::Kl => Self::Kl,
            UiLang::En => Self::En,
        }
    }
}

impl fmt::Display for ContentLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_languages_belong_together() {
        for lang in UiLang::ALL {
            assert_eq!(UiLang::from_code(lang.code()), Some(lang));
            assert_eq!(ContentLang::from(lang).ui(), lang);
        }
        for lang in ContentLang::ALL {
            assert_eq!(ContentLang::from_code(lang.code()), Some(lang));
        }
        assert_eq!(ContentLang::Nn.ui(), UiLang::Nb);
        assert_eq!(ContentLang::Se.ui(), UiLang::Nb);
        assert_eq!(UiLang::from_code("NB"), None);
    }

    #[test]
    fn requests_are_read_generously() {
        assert_eq!(UiLang::from_request("no"), Some(UiLang::Nb));
        assert_eq!(UiLang::from_request("nn-NO"), Some(UiLang::Nb));
        assert_eq!(UiLang::from_request(" SV-fi "), Some(UiLang::Sv));
        assert_eq!(UiLang::from_request("kl_GL"), Some(UiLang::Kl));
        assert_eq!(UiLang::from_request("de"), None);
        assert_eq!(UiLang::from_request(""), None);
    }

    #[test]
    fn only_faroese_and_greenlandic_lean_on_danish() {
        let leaning: Vec<_> = UiLang::ALL.into_iter().filter(|lang| lang.neighbour().is_some()).collect();
        assert_eq!(leaning, [UiLang::Fo, UiLang::Kl]);
        assert_eq!(UiLang::Kl.neighbour(), Some(UiLang::Da));
    }

    #[test]
    fn serialised_as_the_code() {
        for lang in ContentLang::ALL {
            assert_eq!(serde_json::to_value(lang).unwrap(), lang.code());
            assert_eq!(serde_json::from_value::<ContentLang>(lang.code().into()).unwrap(), lang);
        }
        assert_eq!(serde_json::to_value(UiLang::Kl).unwrap(), "kl");
    }

    #[test]
    fn autonyms_are_those_of_cldr() {
        let cldr: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/data/cldr.json")).unwrap();
        for (code, facts) in cldr.as_object().unwrap() {
            assert_eq!(ContentLang::from_code(code).unwrap().autonym(), facts["autonym"], "{code}");
        }
    }
}
