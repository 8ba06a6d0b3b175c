//! Accounts as others see them, and what the forms bring.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::platform::error::{Failure, FieldErrors};
pub use crate::platform::ids::AccountId;
use crate::platform::lang::UiLang;

/// Why something about an account did not happen.
pub type AccountError = Failure;

/// The fewest characters of a password (NIST SP 800-63B-4 §3.1.1.2 asks for 15 where it stands alone; ASVS 6.2.1 for 8).
pub const PASSWORD_MIN: usize = 12;
/// The most characters of a password: a limit against abuse, far above what people use (ASVS 6.2.9). The fields take more,
/// so that what is too long is told and never cut.
pub const PASSWORD_MAX: usize = 256;

/// The zones of the programme's countries (`domain.md`).
pub const ZONES: [&str; 9] = [
    "America/Nuuk",
    "Atlantic/Reykjavik",
    "Atlantic/Faroe",
    "Europe/Oslo",
    "Europe/Stockholm",
    "Europe/Copenhagen",
    "Europe/Helsinki",
    "Europe/Mariehamn",
    "UTC",
];

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its identifier.
    pub id: AccountId,
    /// The address they sign in with.
    pub email: String,
    /// The name others see.
    pub name: String,
    /// The language they read the interface in, once chosen.
    pub ui_lang: Option<UiLang>,
    /// IANA name of their time zone.
    pub zone: String,
    /// Whether it belongs to the demo content.
    pub demo: bool,
}

/// An account as those see it who run the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberAccount {
    /// Its identifier.
    pub id: AccountId,
    /// The name others see.
    pub name: String,
    /// The address they sign in with; only for the secretariat.
    pub email: Option<String>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was closed, if it was.
    pub deactivated_at: Option<OffsetDateTime>,
}

/// A new account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAccount {
    /// The address they sign in with.
    pub email: String,
    /// The name others see.
    pub name: String,
    /// The password in clear; only its hash is kept.
    pub password: String,
    /// The language they read the interface in.
    pub ui_lang: Option<UiLang>,
    /// IANA name of their time zone.
    pub zone: String,
    /// Whether it belongs to the demo content.
    pub demo: bool,
}

impl NewAccount {
    /// Checks what can be checked without the database; whether the password is too long or guessable, `password.rs` knows.
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), AccountError> {
        let mut errors = FieldErrors::default();
        if !looks_like_email(&self.email) {
            errors.add("email", "accounts-error-email");
        }
        if self.name.trim().is_empty() {
            errors.add("name", "accounts-error-name");
        }
        if self.password.chars().count() < PASSWORD_MIN {
            errors.add("password", "accounts-error-password");
        }
        errors.into_result()
    }
}

/// How somebody's second factor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactorState {
    /// Since when it holds, if it does.
    pub since: Option<OffsetDateTime>,
    /// How many recovery codes are unused.
    pub codes_left: u64,
    /// Whether one is being set up.
    pub pending: bool,
    /// Whether this installation requires one of them.
    pub required: bool,
}

/// A change of address that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    /// The address that is to hold.
    pub email: String,
    /// Whether it was confirmed at the address that holds.
    pub old_confirmed: bool,
    /// Whether it was confirmed at the new one.
    pub new_confirmed: bool,
}

/// What confirming a change of address came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The other address has not confirmed yet.
    One,
    /// The new address holds.
    Both,
}

/// A browser in which somebody is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionView {
    /// What names it: the hash of its id, which opens nothing.
    pub key: String,
    /// Browser and system in words, if they are known ones.
    pub device: Option<String>,
    /// When they signed in.
    pub signed_in_at: OffsetDateTime,
    /// When it was last used, to a minute.
    pub seen_at: OffsetDateTime,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// One `@` with something on both sides and no white space; whether mail arrives, only sending can tell.
#[must_use]
pub fn looks_like_email(address: &str) -> bool {
    let address = address.trim();
    let parts = address.split_once('@');
    parts.is_some_and(|(local, host)| !local.is_empty() && host.contains('.') && !host.contains('@'))
        && !address.chars().any(|c| c.is_whitespace() || c.is_control())
        && address.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::looks_like_email;

    #[test]
    fn an_address_has_one_at_sign_and_a_host() {
        assert!(looks_like_email("leder@steinkjer.example"));
        for bad in [
            "",
            "leder",
            "@host.example",
            "a@b",
            "a b@c.example",
            "a@b@c.example",
            "a@c.example\r\nBcc: x@y.example",
        ] {
            assert!(!looks_like_email(bad), "{bad:?}");
        }
    }
}
