//! Settings: environment variables `VITJA_…`, and an optional TOML file that `VITJA_CONFIG` names. The environment has
//! the last word. A secret may stand in a file: `VITJA_DATABASE_URL_FILE` names one that holds the address.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use app::network::model::Country;
use app::platform::server::{FileStore, MailTransport, Owner, SmtpTls};
use secrecy::{ExposeSecret, SecretString};

/// Every setting: name, and what it is for. Anything else in the file, or in the environment with our prefix, stops the
/// start.
pub const KNOWN: &[(&str, &str)] = &[
    ("database_url", "sqlite://PATH or postgres://…; default sqlite://data/vitja.db"),
    ("addr", "address and port to listen on; default 127.0.0.1:3000"),
    ("base_url", "scheme and host that people use, without a slash at the end; default http://ADDR"),
    ("files", "where pictures and documents lie: folder:PATH or s3://BUCKET; default folder:data/files"),
    ("s3_endpoint", "scheme, host and port of the store; default Amazon's of the region"),
    ("s3_region", "default us-east-1"),
    ("s3_key", "name of the access key"),
    ("s3_secret", "secret of the access key"),
    ("s3_allow_http", "yes: speak to another machine without TLS; default no"),
    ("site_dir", "folder of the built assets; default target/site"),
    ("log", "what is logged, as tracing's env-filter; default info,sea_orm_migration=warn"),
    ("log_format", "text or json; default text"),
    ("owner_name", "the body that answers for this installation and the data in it"),
    ("owner_country", "its country: NO SE DK FI IS GL FO AX; default NO"),
    ("owner_contact", "its e-mail address for questions on data and accessibility"),
    ("owner_address", "its postal address"),
    ("owner_phone", "its telephone number"),
    ("owner_authority", "who supervises accessibility, where that is not the country's usual authority"),
    (
        "erasure_log",
        "file that names erased accounts by number, for restoring backups; default data/erased.log",
    ),
    ("smtp_host", "mail server; without it mail is written into the folder outbox"),
    ("smtp_port", "default 25, 587 or 465, as smtp_tls is none, starttls or implicit"),
    ("smtp_tls", "none, starttls or implicit; default starttls"),
    ("smtp_user", "who signs in to the mail server"),
    ("smtp_password", "the password for that"),
    ("mail_from", "whom mail comes from; default Vitja <vitja@HOST>"),
    ("outbox", "folder for mail without a mail server; default data/outbox"),
    ("require_second_factor", "yes or no: must secretariat and evaluators use one; default no"),
    ("trusted_proxy", "address of the proxy whose X-Forwarded-For is believed"),
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
    /// Where pictures and documents lie.
    pub files: FileStore,
    /// Where the built assets are.
    pub site_dir: PathBuf,
    /// What is logged.
    pub log: String,
    /// Whether logs are JSON.
    pub log_json: bool,
    /// Who answers for the installation.
    pub owner: Owner,
    /// Where erased accounts are noted, beside the database.
    pub erasure_log: PathBuf,
    /// Where mail goes.
    pub mail: MailTransport,
    /// Whom mail comes from.
    pub mail_from: String,
    /// Whether secretariat and evaluators must use a second factor.
    pub require_second_factor: bool,
    /// The proxy whose word on where a request comes from is taken.
    pub trusted_proxy: Option<IpAddr>,
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
        let mail = mail(values)?;
        let mail_from = get("mail_from", &format!("Vitja <vitja@{}>", host(&base_url)));
        if !mail_from.contains('@') || mail_from.chars().any(char::is_control) {
            bail!("the setting mail_from must be like Vitja <vitja@vitja.example>");
        }
        let require_second_factor = match get("require_second_factor", "no").as_str() {
            "yes" => true,
            "no" => false,
            _ => bail!("the setting require_second_factor must be yes or no"),
        };
        let trusted_proxy = values
            .get("trusted_proxy")
            .map(|address| address.parse())
            .transpose()
            .context("the setting trusted_proxy must be an address such as 127.0.0.1")?;
        Ok(Self {
            mail,
            mail_from,
            require_second_factor,
            trusted_proxy,
            database_url: database_url.into(),
            files: crate::file_settings::read(values)?,
            addr,
            base_url,
            site_dir: get("site_dir", "target/site").into(),
            log: get("log", "info,sea_orm_migration=warn"),
            log_json: log_format == "json",
            owner: owner(values)?,
            erasure_log: get("erasure_log", "data/erased.log").into(),
        })
    }

    /// Whether it can be reached from this machine alone.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.addr.ip().is_loopback() && LOCAL.contains(&host(&self.base_url))
    }

    /// The address of the database. Never log it: it may hold a password.
    #[must_use]
    pub fn database(&self) -> &str {
        self.database_url.expose_secret()
    }
}

fn owner(values: &BTreeMap<String, String>) -> Result<Owner> {
    let get = |name: &str| values.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
    let country = match get("owner_country") {
        country if country.is_empty() => "NO".to_owned(),
        country => country.to_uppercase(),
    };
    if Country::from_code(&country).is_none() {
        bail!("the setting owner_country must be one of NO SE DK FI IS GL FO AX");
    }
    Ok(Owner {
        name: get("owner_name"),
        country,
        contact_email: get("owner_contact"),
        address: get("owner_address"),
        phone: get("owner_phone"),
        accessibility_authority: get("owner_authority"),
    })
}

/// Names of this machine for itself.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// The host of an address such as `https://vitja.example:3000`.
fn host(base_url: &str) -> &str {
    let host = base_url.split_once("://").map_or("", |(_, rest)| rest);
    host.rsplit_once(':').filter(|(_, port)| !port.contains(']')).map_or(host, |(host, _)| host)
}

fn mail(values: &BTreeMap<String, String>) -> Result<MailTransport> {
    let get = |name: &str| values.get(name).filter(|value| !value.is_empty()).cloned();
    let Some(host) = get("smtp_host") else {
        return Ok(MailTransport::Folder(get("outbox").unwrap_or_else(|| "data/outbox".to_owned()).into()));
    };
    let code = get("smtp_tls").unwrap_or_else(|| "starttls".to_owned());
    let tls = SmtpTls::from_code(&code).context("the setting smtp_tls must be none, starttls or implicit")?;
    let usual = match tls {
        SmtpTls::None => 25,
        SmtpTls::StartTls => 587,
        SmtpTls::Implicit => 465,
    };
    let port = get("smtp_port").map_or(Ok(usual), |port| port.parse());
    let port = port.context("the setting smtp_port must be a number")?;
    let user = get("smtp_user");
    let local = LOCAL.contains(&host.as_str());
    if user.is_some() && tls == SmtpTls::None && !local {
        bail!(
            "smtp_tls must be starttls or implicit: with none, smtp_password would go over the net in clear"
        );
    }
    let password = get("smtp_password").unwrap_or_default().into();
    Ok(MailTransport::Smtp { host, port, tls, user, password })
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
    use super::{MailTransport, Settings, SmtpTls};

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
            ("VITJA_OWNER_COUNTRY", "DE"),
            ("VITJA_MAIL_FROM", "nobody"),
            ("VITJA_REQUIRE_SECOND_FACTOR", "perhaps"),
            ("VITJA_TRUSTED_PROXY", "proxy.example"),
            ("VITJA_DATABASE_URL_FILE", "/no/such/file"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).unwrap_err());
            let setting = name.trim_start_matches("VITJA_").trim_end_matches("_FILE");
            assert!(error.to_uppercase().contains(setting), "{name}: {error}");
        }
    }

    #[test]
    fn without_a_mail_server_mail_goes_into_a_folder_and_a_password_never_goes_in_clear() {
        assert!(matches!(read(&[]).unwrap().mail, MailTransport::Folder(_)));
        let server = [("VITJA_SMTP_HOST", "mail.example"), ("VITJA_SMTP_USER", "vitja")];
        let MailTransport::Smtp { port, tls, .. } = read(&server).unwrap().mail else { panic!() };
        assert_eq!((port, tls), (587, SmtpTls::StartTls));
        let mut open = server.to_vec();
        open.push(("VITJA_SMTP_TLS", "none"));
        assert!(read(&open).is_err());
        assert_eq!(read(&[]).unwrap().mail_from, "Vitja <vitja@127.0.0.1>");
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
