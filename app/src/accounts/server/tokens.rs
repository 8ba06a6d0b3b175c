//! Secrets that go out in a mail, a cookie or onto paper. Only their SHA-256 is kept, so a copy of the database opens
//! nothing; and because only hashes are looked up, how long a look-up takes tells nothing about a secret.

use rand::{Rng, RngCore};
use sha2::{Digest, Sha256};

/// Letters and digits that are not taken for each other on paper (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Groups of a recovery code, and letters of a group: 120 bits, above the 112 that let a hash without salt suffice (ASVS
/// 6.5.2).
const GROUPS: usize = 4;
const GROUP: usize = 6;

/// 256 random bits in hexadecimal digits.
pub(super) fn new_token() -> String {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    hex(&bytes)
}

/// What is kept of a secret.
pub(super) fn hashed(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// A new recovery code, as people write it down.
pub(super) fn new_recovery_code() -> String {
    let mut rng = rand::rng();
    let mut group = || {
        (0..GROUP)
            .map(|_| {
                LETTERS.get(rng.random_range(0..LETTERS.len())).map_or('0', |letter| char::from(*letter))
            })
            .collect::<String>()
    };
    (0..GROUPS).map(|_| group()).collect::<Vec<_>>().join("-")
}

/// A recovery code as it was typed, in the form that is hashed: small letters without spaces and dashes; `O` is read as
/// zero, `I` and `L` as one.
pub(super) fn recovery_code(typed: &str) -> String {
    let letters = typed.to_lowercase();
    let letters = letters.chars().filter(|c| c.is_ascii_alphanumeric());
    letters
        .map(|c| match c {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{hashed, new_recovery_code, new_token, recovery_code};

    #[test]
    fn asvs_7_2_3_secrets_are_long_and_never_the_same() {
        assert_eq!(new_token().len(), 64);
        assert_ne!(new_token(), new_token());
        let code = new_recovery_code();
        assert_eq!(code.len(), 27, "{code}");
        assert_ne!(code, new_recovery_code());
        assert_ne!(hashed(&code), code);
    }

    #[test]
    fn a_recovery_code_is_read_however_it_was_written_down() {
        let code = "0abc1d-eeeeee-000000-111111";
        for typed in
            ["0ABC1D EEEEEE 000000 111111", "oabcld-eeeeee-OOOOOO-iiIILl", " 0abc1deeeeee000000111111 "]
        {
            assert_eq!(recovery_code(typed), recovery_code(code), "{typed}");
        }
    }
}
