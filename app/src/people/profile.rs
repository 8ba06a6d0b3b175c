//! What people tell about themselves, and what others are shown of it.

use serde::{Deserialize, Serialize};

use super::model::PeopleError;
use crate::network::model::{Country, PersonPlace, Sector};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;

/// The longest name and the longest name of an organisation, in characters.
pub const LINE_MAX: usize = 120;
/// The longest text about what somebody can help with, in characters: about half a printed page.
pub const HELP_MAX: usize = 2_000;

codes! {
    /// Who is shown somebody's mail address.
    pub enum Contact {
        /// Nobody. The secretariat, who invites people, knows it all the same.
        Nobody = "nobody" => "people-contact-nobody",
        /// Members of the same networks and cases.
        Networks = "networks" => "people-contact-networks",
        /// All members.
        Members = "members" => "people-contact-members",
    }
}

/// What the form of a profile brings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileInput {
    /// The name others see.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// Code of their sector.
    pub sector: Option<String>,
    /// Codes of the languages they read and write.
    pub languages: Vec<String>,
    /// What they can help with, in Markdown.
    pub help: String,
    /// The language that is written in.
    pub help_lang: Option<ContentLang>,
    /// Code of who is shown their mail address.
    pub contact: Option<String>,
    /// Whether they say that what looks like an identity number is none.
    pub numbers_ok: bool,
}

impl ProfileInput {
    /// Checks what can be checked without the database. Unknown codes are refused, never dropped (ASVS 2.2.1).
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), PeopleError> {
        let mut errors = FieldErrors::default();
        let long = |errors: &mut FieldErrors, name: &str, text: &str, max: usize| {
            if text.chars().count() > max {
                errors.add_with(name, "people-error-long", &[("max", max.to_string())]);
            }
        };
        if self.name.trim().is_empty() {
            errors.add("name", "people-error-name");
        }
        long(&mut errors, "name", &self.name, LINE_MAX);
        long(&mut errors, "organisation", &self.organisation, LINE_MAX);
        if self.sector.as_deref().is_some_and(|code| Sector::from_code(code).is_none()) {
            errors.add("sector", "people-error-choice");
        }
        if self.languages.iter().any(|code| ContentLang::from_code(code).is_none()) {
            errors.add("languages", "people-error-choice");
        }
        long(&mut errors, "help", &self.help, HELP_MAX);
        if !self.help.trim().is_empty() && self.help_lang.is_none() {
            errors.add("help_lang", "people-error-help-lang");
        }
        if self.contact.as_deref().and_then(Contact::from_code).is_none() {
            errors.add("contact", "people-error-contact");
        }
        errors.into_result()
    }
}

/// Somebody in the list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonCard {
    /// Their account.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// Where they work; empty when they did not tell.
    pub organisation: String,
    /// Their sector.
    pub sector: Option<Sector>,
    /// Languages they read and write.
    pub languages: Vec<ContentLang>,
    /// Where they take part.
    pub places: Vec<PersonPlace>,
}

/// Somebody on their page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView {
    /// What the list shows.
    pub card: PersonCard,
    /// What they can help with: sanitised HTML and its language.
    pub help: Option<(String, ContentLang)>,
    /// Their mail address, where they let this reader see it.
    pub email: Option<String>,
    /// Whether they take part today. Of somebody who does not, nothing but the name is shown.
    pub current: bool,
}

/// Which people are looked for. What is not set does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectoryFilter {
    /// They take part for this country.
    pub country: Option<Country>,
    /// Address part of a network they belong to.
    pub network: String,
    /// They work in this sector, or take part for it.
    pub sector: Option<Sector>,
    /// They read and write this language.
    pub language: Option<ContentLang>,
    /// A part of their name.
    pub name: String,
}

/// What is kept of somebody's profile, as they take it home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnProfile {
    /// Where they work.
    pub organisation: String,
    /// Code of their sector.
    pub sector: Option<String>,
    /// Codes of the languages they read and write.
    pub languages: Vec<String>,
    /// What they can help with, in Markdown: every version that is kept, newest first.
    pub can_help_with: Vec<String>,
    /// Code of who is shown their mail address.
    pub contact: String,
}

#[cfg(test)]
mod tests {
    use super::ProfileInput;
    use crate::platform::error::Failure;

    #[test]
    fn each_mistake_is_reported_at_its_field() {
        let input = ProfileInput {
            name: " ".to_owned(),
            organisation: "x".repeat(121),
            sector: Some("no-such".to_owned()),
            languages: vec!["de".to_owned()],
            help: "Jeg kan hjelpe".to_owned(),
            ..ProfileInput::default()
        };
        let Err(Failure::Invalid(errors)) = input.validate() else { panic!("no errors") };
        let fields: Vec<_> = errors.0.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "organisation", "sector", "languages", "help_lang", "contact"]);
    }
}
