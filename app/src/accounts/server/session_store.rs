//! Sessions of tower-sessions on the database. Only a hash of a session's id is kept, so a copy of the database signs
//! nobody in.

use async_trait::async_trait;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, ExpiredDeletion, Result, SessionStore};
use uuid::Uuid;

use super::session_entity::{ActiveModel, Column, Entity};
use crate::platform::server::App;

/// Keeps sessions in the table `sessions`.
#[derive(Clone)]
pub struct SeaOrmSessionStore {
    app: App,
}

impl SeaOrmSessionStore {
    /// A store on this program's database.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app }
    }

    async fn write(&self, record: &Record) -> Result<()> {
        let now = self.app.now();
        let account = record
            .data
            .get("account")
            .and_then(|value| value.as_str())
            .and_then(|id| Uuid::parse_str(id).ok());
        let row = ActiveModel {
            id: Set(key(&record.id)),
            account_id: Set(account),
            data: Set(serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?),
            created_at: Set(now),
            touched_at: Set(now),
            expires_at: Set(record.expiry_date),
        };
        let update = [Column::AccountId, Column::Data, Column::TouchedAt, Column::ExpiresAt];
        let tx = self.app.db.begin().await.map_err(backend)?;
        Entity::insert(row)
            .on_conflict(OnConflict::column(Column::Id).update_columns(update).to_owned())
            .exec_without_returning(&tx)
            .await
            .map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

impl std::fmt::Debug for SeaOrmSessionStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SeaOrmSessionStore").finish_non_exhaustive()
    }
}

#[async_trait]
impl SessionStore for SeaOrmSessionStore {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: a collision is not to be expected, and `save` never turns one session into another's.
        while self.load(&record.id).await?.is_some() {
            record.id = Id::default();
        }
        self.write(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.write(record).await
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let row = Entity::find_by_id(key(id))
            .filter(Column::ExpiresAt.gt(self.app.now()))
            .one(&self.app.db.read)
            .await
            .map_err(backend)?;
        row.map(|row| {
            let data = serde_json::from_str(&row.data).map_err(|error| Error::Decode(error.to_string()))?;
            Ok(Record { id: *id, data, expiry_date: row.expires_at })
        })
        .transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let tx = self.app.db.begin().await.map_err(backend)?;
        Entity::delete_by_id(key(id)).exec(&tx).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

#[async_trait]
impl ExpiredDeletion for SeaOrmSessionStore {
    async fn delete_expired(&self) -> Result<()> {
        let tx = self.app.db.begin().await.map_err(backend)?;
        Entity::delete_many()
            .filter(Column::ExpiresAt.lte(self.app.now()))
            .exec(&tx)
            .await
            .map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

fn backend(error: DbErr) -> Error {
    Error::Backend(error.to_string())
}

fn key(id: &Id) -> String {
    Sha256::digest(id.0.to_be_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
