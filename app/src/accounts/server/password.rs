//! Passwords, kept as argon2id hashes (RFC 9106, OWASP's parameters as the crate sets them).

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};
use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Score, zxcvbn};

use crate::accounts::model::{PASSWORD_MAX, PASSWORD_MIN};
use crate::platform::error::FieldErrors;

/// Verified against when there is no such account, so that an unknown address takes as long as a wrong password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6cK1rcHrWnHxeKmYx0MDXnmvZzTV5B5Qj6xJ0FhO3Hk";
/// Beyond this many characters no guess is looked for: looking takes longer with every one.
const LOOKED_AT: usize = 100;

/// The form in which a password is hashed: one keyboard writes `å` as one character, another as two (NIST SP 800-63B-4
/// §3.1.1.2).
fn normal(password: &str) -> String {
    password.nfc().collect()
}

/// Hashes a password with a new salt. Takes tens of milliseconds, so call it off the async threads.
///
/// # Errors
/// When the system gives no randomness.
pub(super) fn hash(password: &str) -> Result<String, Error> {
    Ok(Argon2::default().hash_password(normal(password).as_bytes())?.to_string())
}

/// Whether the password is the one that was hashed. `None` stands for an unknown account. One that is longer than any that
/// may be chosen is none, and costs as much.
pub(super) fn verify(password: &str, hash: Option<&str>) -> bool {
    let known = hash.is_some();
    let Ok(hash) = PasswordHash::new(hash.unwrap_or(NOBODY)) else {
        return false;
    };
    let normal = normal(password);
    let fits = normal.chars().count() <= PASSWORD_MAX;
    let (password, normal) = if fits { (password, normal) } else { ("", String::new()) };
    let is = |password: &str| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
    // Hashes from before passwords were normalised hold them as they were typed.
    (is(&normal) || (normal != password && is(password))) && known && fits
}

/// Checks a new password: its length, and whether it can be guessed, also by somebody who knows the person. There is no
/// rule about which characters it holds (ASVS 6.2.5).
pub(super) fn check(errors: &mut FieldErrors, field: &str, password: &str, name: &str, email: &str) {
    let normal = normal(password);
    let length = normal.chars().count();
    if length < PASSWORD_MIN {
        errors.add(field, "accounts-error-password");
    } else if length > PASSWORD_MAX {
        errors.add(field, "accounts-error-password-long");
    } else if is_guessable(&normal, name, email) {
        errors.add(field, "accounts-error-password-guessable");
    }
}

fn is_guessable(password: &str, name: &str, email: &str) -> bool {
    let start: String = password.chars().take(LOOKED_AT).collect();
    let mut about = vec!["vitja", name, email];
    about.extend(name.split_whitespace());
    about.extend(email.split(['@', '.', '-', '_']).filter(|part| part.len() > 2));
    let joined = [
        name.split_whitespace().collect::<String>(),
        name.split_whitespace().rev().collect(),
        email.split('@').take(1).flat_map(|local| local.split(['.', '-', '_'])).collect(),
    ];
    about.extend(joined.iter().map(String::as_str));
    zxcvbn(&start, &about).score() < Score::Three
}

#[cfg(test)]
mod tests {
    use super::{NOBODY, check, hash, verify};
    use crate::platform::error::FieldErrors;
    use argon2::password_hash::PasswordHasher;
    use argon2::password_hash::phc::PasswordHash;

    fn wrong(password: &str) -> Option<String> {
        let mut errors = FieldErrors::default();
        check(&mut errors, "password", password, "Kari Nordmann", "kari.nordmann@steinkjer.example");
        errors.0.first().map(|error| error.key.clone())
    }

    #[test]
    fn asvs_11_4_2_a_password_is_kept_as_argon2id_and_verifies() {
        let kept = hash("riktig hest batteri stift").unwrap();
        assert!(kept.starts_with("$argon2id$"));
        assert!(verify("riktig hest batteri stift", Some(&kept)));
        assert!(!verify("gal hest batteri stift", Some(&kept)));
    }

    #[test]
    fn an_unknown_account_costs_a_real_verification_and_fails() {
        assert!(
            PasswordHash::new(NOBODY).is_ok(),
            "the stand-in must parse, or the timing gives the account away"
        );
        assert!(!verify("anything", None));
    }

    #[test]
    fn asvs_6_2_1_a_password_has_12_characters_or_more_counted_as_people_count() {
        assert_eq!(wrong("kort grønt å").as_deref(), None, "twelve");
        assert_eq!(wrong("kort grønn å").as_deref(), None);
        assert_eq!(wrong("kort grøn å").as_deref(), Some("accounts-error-password"));
        let decomposed = "kort grøn a\u{30a}";
        assert_eq!(decomposed.chars().count(), 12);
        assert_eq!(wrong(decomposed).as_deref(), Some("accounts-error-password"), "å is one character");
    }

    #[test]
    fn asvs_6_2_4_common_and_guessable_passwords_are_refused() {
        for bad in [
            "passwordpassword",
            "qwertyuiop123",
            "123456789012",
            "aaaaaaaaaaaaaa",
            "vitjavitjavitja",
            "Kari Nordmann",
            "karinordmann2019",
            "steinkjersteinkjer",
            "iloveyou1234",
            "Password1234!",
        ] {
            assert_eq!(wrong(bad).as_deref(), Some("accounts-error-password-guessable"), "{bad}");
        }
    }

    #[test]
    fn asvs_6_2_5_no_kind_of_character_is_asked_for() {
        for good in ["fjell sauer tirsdag", "grautmelkvadmel", "827364519283746501", "ÆØÅ ÆØÅ ÞÐ ŋžšč"]
        {
            assert_eq!(wrong(good), None, "{good}");
        }
    }

    #[test]
    fn asvs_6_2_9_long_passwords_are_welcome_up_to_256_characters() {
        let long = |n: usize| "fjell sauer tirsdag ".chars().cycle().take(n).collect::<String>();
        assert_eq!(wrong(&long(64)), None);
        assert_eq!(wrong(&long(256)), None);
        assert_eq!(wrong(&long(257)).as_deref(), Some("accounts-error-password-long"));
        let (a, b) = (long(256), format!("{}!", long(255)));
        assert!(!verify(&b, Some(&hash(&a).unwrap())), "the last character counts");
    }

    #[test]
    fn the_same_letters_typed_on_another_keyboard_are_the_same_password() {
        let (composed, decomposed) = ("båten går på fjorden", "ba\u{30a}ten ga\u{30a}r pa\u{30a} fjorden");
        assert!(verify(decomposed, Some(&hash(composed).unwrap())));
        let before = argon2::Argon2::default().hash_password(decomposed.as_bytes()).unwrap().to_string();
        assert!(verify(decomposed, Some(&before)), "a hash from before they were normalised");
    }
}
