//! What an installation sets, as far as the rooms need to know it.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;

use super::MailTransport;

/// How this installation is set up. Read from the environment and a TOML file by the program.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Scheme and host without a slash at the end, such as `https://vitja.example`.
    pub base_url: String,
    /// Names of the built files.
    pub assets: Assets,
    /// Who answers for the installation.
    pub owner: Owner,
    /// The file that names erased accounts, by number and date alone, so that a restored backup can erase them again.
    /// None keeps no such file.
    pub erasure_log: Option<PathBuf>,
    /// Where mail goes.
    pub mail: MailTransport,
    /// Whom mail comes from, such as `Vitja <vitja@vitja.example>`.
    pub mail_from: String,
    /// Whether the secretariat and evaluators must sign in with a second factor.
    pub require_second_factor: bool,
    /// The proxy whose word on where a request comes from is taken (`X-Forwarded-For`); nobody else's is.
    pub trusted_proxy: Option<IpAddr>,
    /// Where pictures and documents lie.
    pub files: FileStore,
}

/// Who runs the installation and answers for the data in it (GDPR article 4(7)). What is not set is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The body's name.
    pub name: String,
    /// ISO 3166-1 alpha-2 code of the country whose law it stands under: NO SE DK FI IS GL FO AX.
    pub country: String,
    /// Where to write, by electronic mail.
    pub contact_email: String,
    /// Where to write, by post.
    pub address: String,
    /// Where to call.
    pub phone: String,
    /// Who supervises accessibility, where that is not the authority the page names for the country.
    pub accessibility_authority: String,
}

/// Where pictures and documents lie.
#[derive(Clone, Debug)]
pub enum FileStore {
    /// A folder of this machine.
    Folder(PathBuf),
    /// A store that speaks S3.
    S3(S3),
}

impl Default for FileStore {
    fn default() -> Self {
        Self::Folder(PathBuf::from("data/files"))
    }
}

/// A bucket of a store that speaks S3, addressed in its path (`https://host/bucket/key`).
#[derive(Clone)]
pub struct S3 {
    /// The bucket. It exists already.
    pub bucket: String,
    /// Scheme, host and port; none for Amazon's own of the region.
    pub endpoint: Option<String>,
    /// The region that requests are signed for.
    pub region: String,
    /// The access key's name.
    pub key: String,
    /// The access key's secret.
    pub secret: String,
    /// Whether it may be spoken to without TLS.
    pub allow_http: bool,
}

impl std::fmt::Debug for S3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S3")
            .field("bucket", &self.bucket)
            .field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
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
