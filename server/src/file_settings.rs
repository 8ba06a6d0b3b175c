//! Settings of the store for pictures and documents.

use std::collections::BTreeMap;
use std::net::IpAddr;

use anyhow::{Context, Result, bail};
use app::platform::server::{FileStore, S3};

/// Reads where files lie. Secrets go to another machine over TLS only, unless somebody says otherwise.
///
/// # Errors
/// A sentence that names the setting which is wrong.
pub fn read(values: &BTreeMap<String, String>) -> Result<FileStore> {
    let get = |name: &str| values.get(name).map(String::as_str);
    let files = get("files").unwrap_or("folder:data/files");
    if let Some(folder) = files.strip_prefix("folder:").filter(|folder| !folder.is_empty()) {
        return Ok(FileStore::Folder(folder.into()));
    }
    let bucket = files
        .strip_prefix("s3://")
        .filter(|bucket| !bucket.is_empty() && !bucket.contains('/'))
        .context("the setting files must be folder:PATH or s3://BUCKET")?;
    let needed =
        |name: &str| get(name).with_context(|| format!("with files on S3 the setting {name} must be given"));
    let endpoint = get("s3_endpoint");
    let allow_http = match get("s3_allow_http").unwrap_or("no") {
        "yes" => true,
        "no" => endpoint.is_some_and(is_loopback),
        _ => bail!("the setting s3_allow_http must be yes or no"),
    };
    if let Some(endpoint) = endpoint
        && !endpoint.starts_with("https://")
        && !(endpoint.starts_with("http://") && allow_http)
    {
        bail!("the setting s3_endpoint must begin with https:// (or set s3_allow_http to yes)");
    }
    Ok(FileStore::S3(S3 {
        bucket: bucket.to_owned(),
        endpoint: endpoint.map(|endpoint| endpoint.trim_end_matches('/').to_owned()),
        region: get("s3_region").unwrap_or("us-east-1").to_owned(),
        key: needed("s3_key")?.to_owned(),
        secret: needed("s3_secret")?.to_owned(),
        allow_http,
    }))
}

/// Whether an address names this machine itself.
fn is_loopback(endpoint: &str) -> bool {
    let Some(authority) = endpoint.strip_prefix("http://").and_then(|rest| rest.split('/').next()) else {
        return false;
    };
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.rsplit_once(':').map_or(authority, |(host, _)| host),
    };
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use app::platform::server::FileStore;

    fn read(pairs: &[(&str, &str)]) -> anyhow::Result<FileStore> {
        let key = [("s3_key", "name"), ("s3_secret", "never-shown")];
        let values: BTreeMap<String, String> =
            key.iter().chain(pairs).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        super::read(&values)
    }

    #[test]
    fn files_lie_in_a_folder_unless_a_bucket_is_named() {
        assert!(matches!(read(&[]).unwrap(), FileStore::Folder(path) if path.ends_with("data/files")));
        assert!(
            matches!(read(&[("files", "folder:/srv/x")]).unwrap(), FileStore::Folder(path) if path.is_absolute())
        );
        let FileStore::S3(s3) =
            read(&[("files", "s3://vitja"), ("s3_endpoint", "https://s3.example/")]).unwrap()
        else {
            panic!("no bucket");
        };
        assert_eq!((s3.bucket.as_str(), s3.endpoint.as_deref()), ("vitja", Some("https://s3.example")));
        assert!(!format!("{s3:?}").contains("never-shown"), "a secret is never shown");
    }

    #[test]
    fn asvs_12_2_1_secrets_leave_the_machine_over_tls_only() {
        let with = |endpoint: &str, allow: &str| {
            read(&[("files", "s3://vitja"), ("s3_endpoint", endpoint), ("s3_allow_http", allow)]).is_ok()
        };
        assert!(with("http://127.0.0.1:5000", "no") && with("http://[::1]:5000", "no"));
        assert!(with("http://localhost:5000", "no") && with("http://minio.lan:9000", "yes"));
        for bad in ["http://minio.lan:9000", "http://127.0.0.1.evil.example", "ftp://x", "s3.example"] {
            assert!(!with(bad, "no"), "{bad}");
        }
        assert!(read(&[("files", "s3://")]).is_err() && read(&[("files", "data/files")]).is_err());
        assert!(super::read(&BTreeMap::from([("files".to_owned(), "s3://vitja".to_owned())])).is_err());
    }
}
