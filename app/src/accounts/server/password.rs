//! Passwords, kept as argon2id hashes (RFC 9106, OWASP's parameters as the crate sets them).

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};

/// Verified against when there is no such account, so that an unknown address takes as long as a wrong password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6cK1rcHrWnHxeKmYx0MDXnmvZzTV5B5Qj6xJ0FhO3Hk";

/// Hashes a password with a new salt. Takes tens of milliseconds, so call it off the async threads.
///
/// # Errors
/// When the system gives no randomness.
pub(super) fn hash(password: &str) -> Result<String, Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// Whether the password is the one that was hashed. `None` stands for an unknown account.
pub(super) fn verify(password: &str, hash: Option<&str>) -> bool {
    let known = hash.is_some();
    let Ok(hash) = PasswordHash::new(hash.unwrap_or(NOBODY)) else {
        return false;
    };
    Argon2::default().verify_password(password.as_bytes(), &hash).is_ok() && known
}

#[cfg(test)]
mod tests {
    use super::{NOBODY, hash, verify};
    use argon2::password_hash::phc::PasswordHash;

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
}
