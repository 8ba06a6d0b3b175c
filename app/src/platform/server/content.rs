//! The content store: bytes under keys, in a folder or in a store that speaks S3. What they mean knows the room `files`.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Certificate, ClientOptions, ObjectStore, ObjectStoreExt};

use super::settings::{FileStore, S3};

/// What went wrong with the content store.
pub type ContentError = object_store::Error;

/// Bytes as they come from the store.
pub type ContentStream = BoxStream<'static, Result<Bytes, ContentError>>;

/// Where pictures and documents lie. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Content(Arc<dyn ObjectStore>);

impl Content {
    /// Opens the store; a folder is made when it does not exist. A store that speaks S3 is not asked yet.
    ///
    /// # Errors
    /// When the folder cannot be made or the settings cannot be used.
    pub fn open(store: &FileStore) -> Result<Self, ContentError> {
        match store {
            FileStore::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(generic)?;
                // Synchronous, as the database is: a row never tells of content that a power cut took away.
                let folder = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
                Ok(Self(Arc::new(folder.with_automatic_cleanup(true))))
            }
            FileStore::S3(s3) => open_s3(s3),
        }
    }

    /// Writes content under a key, whole or not at all.
    ///
    /// # Errors
    /// When the store cannot write.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), ContentError> {
        self.0.put(&Path::parse(key)?, bytes.into()).await.map(drop)
    }

    /// The content under a key.
    ///
    /// # Errors
    /// `NotFound` when there is none; else when the store is out of reach.
    pub async fn get(&self, key: &str) -> Result<Bytes, ContentError> {
        self.0.get(&Path::parse(key)?).await?.bytes().await
    }

    /// The content under a key, piece by piece.
    ///
    /// # Errors
    /// As [`Content::get`].
    pub async fn stream(&self, key: &str) -> Result<ContentStream, ContentError> {
        Ok(self.0.get(&Path::parse(key)?).await?.into_stream())
    }

    /// Removes what lies under a key. What is gone already is fine.
    ///
    /// # Errors
    /// When the store is out of reach.
    pub async fn delete(&self, key: &str) -> Result<(), ContentError> {
        match self.0.delete(&Path::parse(key)?).await {
            Err(ContentError::NotFound { .. }) => Ok(()),
            done => done,
        }
    }

    /// Every key, in no particular order.
    ///
    /// # Errors
    /// When the store is out of reach.
    pub async fn list(&self) -> Result<Vec<String>, ContentError> {
        self.0.list(None).map(|found| found.map(|meta| meta.location.to_string())).try_collect().await
    }
}

fn open_s3(s3: &S3) -> Result<Content, ContentError> {
    // The HTTP client brings no TLS of its own choice; a provider that is installed already is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut client = ClientOptions::new().with_allow_http(s3.allow_http);
    for root in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        client = client.with_root_certificate(Certificate::from_der(root)?);
    }
    let mut builder = AmazonS3Builder::new()
        .with_client_options(client)
        .with_bucket_name(&s3.bucket)
        .with_region(&s3.region)
        .with_access_key_id(&s3.key)
        .with_secret_access_key(&s3.secret)
        .with_virtual_hosted_style_request(false);
    if let Some(endpoint) = &s3.endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    Ok(Content(Arc::new(builder.build()?)))
}

fn generic(error: std::io::Error) -> ContentError {
    ContentError::Generic { store: "folder", source: Box::new(error) }
}
