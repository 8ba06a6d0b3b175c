//! Sessions of tower-sessions on the database. Only a hash of a session's id is kept, so a copy of the database signs
//! nobody in. When a session ends is reckoned by the program's own clock, whatever tower-sessions says.

use async_trait::async_trait;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, DbErr, EntityTrait, QueryFilter,
};
use sha2::{Digest, Sha256};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, ExpiredDeletion, Result, SessionStore};
use uuid::Uuid;

use super::session_entity::{ActiveModel, Column, Entity};
use super::sessions::IDLE;
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

    fn row(&self, record: &Record) -> Result<ActiveModel> {
        let now = self.app.now();
        let account = record
            .data
            .get("account")
            .and_then(|value| value.as_str())
            .and_then(|id| Uuid::parse_str(id).ok());
        Ok(ActiveModel {
            id: Set(key(&record.id)),
            account_id: Set(account),
            data: Set(serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?),
            created_at: Set(now),
            touched_at: Set(now),
            expires_at: Set(now + IDLE),
        })
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
        // Nobody else's page changes when somebody signs in.
        let tx = self.app.db.begin_quietly().await.map_err(backend)?;
        Entity::insert(self.row(record)?).exec_without_returning(&tx).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let mut row = self.row(record)?;
        row.created_at = NotSet;
        let now = self.app.moment();
        let tx = self.app.db.begin_quietly().await.map_err(backend)?;
        // A session that was ended while a request of it was under way stays ended: it is written only where it is.
        let done = Entity::update_many()
            .set(row)
            .filter(Column::Id.eq(key(&record.id)))
            .exec(&tx)
            .await
            .map_err(backend)?;
        tx.commit().await.map_err(backend)?;
        if done.rows_affected > 0 {
            // Kept as of before it was written: one that was ended meanwhile is not remembered.
            let record = Record { expiry_date: self.app.now() + IDLE, ..record.clone() };
            self.app.keep(now, Remembered(record.id), record);
        }
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.app.moment();
        let remembered: Option<Record> = self.app.recall(&now, &Remembered(*id));
        if let Some(record) = remembered.filter(|record| record.expiry_date > now.at()) {
            return Ok(Some(record));
        }
        let row = Entity::find_by_id(key(id))
            .filter(Column::ExpiresAt.gt(self.app.now()))
            .one(&self.app.db.read)
            .await
            .map_err(backend)?;
        let Some(row) = row else {
            return Ok(None);
        };
        let data = serde_json::from_str(&row.data).map_err(|error| Error::Decode(error.to_string()))?;
        let record = Record { id: *id, data, expiry_date: row.expires_at };
        self.app.keep(now, Remembered(*id), record.clone());
        Ok(Some(record))
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

/// Which session is remembered.
#[derive(PartialEq, Eq, Hash)]
struct Remembered(Id);

fn backend(error: DbErr) -> Error {
    Error::Backend(error.to_string())
}

/// What is kept of a session's id.
pub(super) fn key(id: &Id) -> String {
    Sha256::digest(id.0.to_be_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
