//! Settings: environment variables `VITJA_…`, and an optional TOML file that `VITJA_CONFIG` names. The environment has
//! the last word. A secret may stand in a file: `VITJA_DATABASE_URL_FILE` names one that holds the address.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use secrecy::{ExposeSecret, SecretString};

/// Every setting: name, and what it is for. Anything else in the file, or in the environment with our prefix, stops the
/// start.
pub const KNOWN: [(&str, &str); 6] = [
    ("database_url", "sqlite://PATH or postgres://…; default sqlite://data/vitja.db"),
    ("addr", "address and port to listen on; default 127.0.0.1:3000"),
    ("base_url", "scheme and host that people use, without a slash at the end; default http://ADDR"),
    ("site_dir", "folder of the built assets; default target/site"),
    ("log", "what is logged, as tracing's env-filter; default info,sea_orm_migration=warn"),
    ("log_format", "text or json; default text"),
];

/// Names with our prefix that are not settings.
const OTHERS: [&str; 3] = ["VITJA_CONFIG", "VITJA_BIN", "VITJA_REFI_XSD"];

/// What the program was told.
#[derive(Debug)]
pub struct Settings {
    /// Where the data is.
    pub database_url: SecretString,
    /// Where to listen.
    pub addr: SocketAddr,
    /// Where people find it.
    pub base_url: String,
    /// Where the built assets are.
    pub site_dir: PathBuf,
    /// What is logged.
    pub log: String,
    /// Whether logs are JSON.
    pub log_json: bool,
}

impl Settings {
    /// Reads the environment and the file that it names.
    ///
    /// # Errors
    /// A sentence that names the setting which is unknown or wrong.
    pub fn read() -> Result<Self> {
        let environment: BTreeMap<String, String> =
            std::env::vars().filter(|(name, _)| name.starts_with("VITJA_")).collect();
        Self::from_environment(&environment)
    }

    /// Reads settings from variables, as the environment holds them.
    ///
    /// # Errors
    /// A sentence that names the setting which is unknown or wrong.
    pub fn from_environment(environment: &BTreeMap<String, String>) -> Result<Self> {
        let mut values = match environment.get("VITJA_CONFIG") {
            Some(path) => file(path)?,
            None => BTreeMap::new(),
        };
        for (name, value) in environment {
            if OTHERS.contains(&name.as_str()) || name.starts_with("VITJA_TEST_") {
                continue;
            }
            let key = name.trim_start_matches("VITJA_").to_lowercase();
            if let Some(plain) = key.strip_suffix("_file").filter(|plain| is_known(plain)) {
                let secret = std::fs::read_to_string(value)
                    .with_context(|| format!("{name} names a file that cannot be read"))?;
                values.insert(plain.to_owned(), secret.trim().to_owned());
            } else if is_known(&key) {
                values.insert(key, value.clone());
            } else {
                bail!("the setting {name} is unknown; known are: {}", known_names());
            }
        }
        Self::from_values(&values)
    }

    fn from_values(values: &BTreeMap<String, String>) -> Result<Self> {
        let get = |name: &str, default: &str| values.get(name).cloned().unwrap_or_else(|| default.to_owned());
        let addr: SocketAddr = get("addr", "127.0.0.1:3000")
            .parse()
            .context("the setting addr must be an address with a port, such as 127.0.0.1:3000")?;
        let base_url = get("base_url", &format!("http://{addr}"));
        if !(base_url.starts_with("http://") || base_url.starts_with("https://")) || base_url.ends_with('/') {
            bail!("the setting base_url must be like https://vitja.example, without a slash at the end");
        }
        let database_url = get("database_url", "sqlite://data/vitja.db");
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database_url.starts_with(scheme)) {
            bail!("the setting database_url must begin with sqlite: or postgres:");
        }
        let log_format = get("log_format", "text");
        if !["text", "json"].contains(&log_format.as_str()) {
            bail!("the setting log_format must be text or json");
        }
        Ok(Self {
            database_url: database_url.into(),
            addr,
            base_url,
            site_dir: get("site_dir", "target/site").into(),
            log: get("log", "info,sea_orm_migration=warn"),
            log_json: log_format == "json",
        })
    }

    /// Whether it can be reached from this machine alone.
    #[must_use]
    pub fn is_local(&self) -> bool {
        let host = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        self.addr.ip().is_loopback() && ["localhost", "127.0.0.1", "[::1]"].contains(&host)
    }

    /// The address of the database. Never log it: it may hold a password.
    #[must_use]
    pub fn database(&self) -> &str {
        self.database_url.expose_secret()
    }
}

fn is_known(name: &str) -> bool {
    KNOWN.iter().any(|(known, _)| *known == name)
}

fn known_names() -> String {
    KNOWN.iter().map(|(name, _)| format!("VITJA_{}", name.to_uppercase())).collect::<Vec<_>>().join(", ")
}

fn file(path: &str) -> Result<BTreeMap<String, String>> {
    let source = std::fs::read_to_string(path)
        .with_context(|| format!("VITJA_CONFIG names {path}, which cannot be read"))?;
    let table: toml::Table = source.parse().with_context(|| format!("{path} is not a TOML file"))?;
    let values = table.into_iter().map(|(name, value)| {
        if !is_known(&name) {
            bail!("the setting {name} in {path} is unknown; known are: {}", known_names());
        }
        let value =
            value.as_str().with_context(|| format!("the setting {name} in {path} must be in quotes"))?;
        Ok((name, value.to_owned()))
    });
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::Settings;

    fn read(pairs: &[(&str, &str)]) -> anyhow::Result<Settings> {
        Settings::from_environment(&pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn with_no_settings_it_runs_on_sqlite_for_this_machine_alone() {
        let settings = read(&[]).unwrap();
        assert_eq!(settings.database(), "sqlite://data/vitja.db");
        assert!(settings.is_local());
    }

    #[test]
    fn unknown_and_bad_settings_stop_the_start_and_are_named() {
        for (name, value) in [
            ("VITJA_DATABSE_URL", "sqlite://x"),
            ("VITJA_ADDR", "localhost"),
            ("VITJA_BASE_URL", "vitja.example"),
            ("VITJA_DATABASE_URL", "mysql://x"),
            ("VITJA_LOG_FORMAT", "xml"),
            ("VITJA_DATABASE_URL_FILE", "/no/such/file"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).unwrap_err());
            let setting = name.trim_start_matches("VITJA_").trim_end_matches("_FILE");
            assert!(error.to_uppercase().contains(setting), "{name}: {error}");
        }
    }

    #[test]
    fn what_others_can_reach_is_not_local() {
        assert!(!read(&[("VITJA_BASE_URL", "https://vitja.example")]).unwrap().is_local());
        assert!(
            !read(&[("VITJA_ADDR", "0.0.0.0:3000"), ("VITJA_BASE_URL", "http://localhost:3000")])
                .unwrap()
                .is_local()
        );
    }
}
