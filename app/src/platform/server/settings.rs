//! What an installation sets, as far as the rooms need to know it.

use std::collections::BTreeMap;

/// How this installation is set up. Read from the environment and a TOML file by the program.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Scheme and host without a slash at the end, such as `https://vitja.example`.
    pub base_url: String,
    /// Names of the built files.
    pub assets: Assets,
}

impl Settings {
    /// Whether people reach it over TLS: then cookies are `__Host-` and Secure, and HSTS is sent.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The name of a cookie: `__Host-` binds it to this host wherever TLS makes that possible (RFC 6265bis §4.1.3.2).
    #[must_use]
    pub fn cookie_name(&self, name: &str) -> String {
        if self.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
    }
}

/// Content-hashed names of the built files, by their plain names (`main.css`, `islands.js` …).
#[derive(Clone, Debug, Default)]
pub struct Assets(pub BTreeMap<String, String>);

impl Assets {
    /// The address of a built file.
    #[must_use]
    pub fn url(&self, name: &str) -> String {
        let hashed = self.0.get(name).map_or(name, String::as_str);
        format!("/assets/{hashed}")
    }
}
