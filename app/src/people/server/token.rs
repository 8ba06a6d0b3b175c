//! Tokens of letters: 256 random bits, of which only the SHA-256 is kept.

use rand::RngCore;
use sha2::{Digest, Sha256};

/// A new token, and the hash that is kept of it.
pub(super) fn new() -> (String, String) {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let hash = hash(&token);
    (token, hash)
}

/// A hash whose token nobody has: until a letter is sent, and after another is wanted.
pub(super) fn of_nobody() -> String {
    new().1
}

/// The hash by which a token is looked up. Comparing hashes tells nothing about a token, however long it takes.
pub(super) fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
