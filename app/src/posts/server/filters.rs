//! Filters that people keep: a name, and what stands in the address of the list. Each is its owner's alone.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::entity::saved_filter;
use crate::platform::actor::Actor;
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::posts::filter::{FilterId, NAME_MAX, SavedFilter};
use crate::posts::model::PostError;
use crate::safety::server::service::{Field, Warnings, check};

/// The most filters somebody keeps: they stand in one short list.
const MOST: u64 = 30;
/// The longest address: every choice once.
const QUERY_MAX: usize = 500;

/// The actor's filters, oldest first; none for visitors.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_saved(actor: &Actor, app: &App) -> Result<Vec<SavedFilter>, PostError> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    /// The filters that somebody keeps: they stand beside every list.
    #[derive(PartialEq, Eq, Hash)]
    struct SavedBy(AccountId);
    app.remember(SavedBy(account), async {
        let rows = saved_filter::Entity::find()
            .filter(saved_filter::Column::AccountId.eq(account.0))
            .order_by_asc(saved_filter::Column::CreatedAt)
            .limit(MOST)
            .all(&app.db.read)
            .await?;
        let to_view =
            |row: saved_filter::Model| SavedFilter { id: FilterId(row.id), name: row.name, query: row.query };
        Ok(rows.into_iter().map(to_view).collect())
    })
    .await
}

/// Keeps a filter. One that is kept already is called by the new name.
///
/// # Errors
/// `Invalid` without a name, with too many filters or with nothing to keep; `Forbidden` when nobody is signed in.
pub async fn save(actor: &Actor, app: &App, name: &str, query: &str) -> Result<(), PostError> {
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let name = checked_name(actor, app, name).await?;
    let tx = app.db.begin().await?;
    let mut errors = FieldErrors::default();
    if query.is_empty() || query.len() > QUERY_MAX {
        errors.add("name", "posts-error-filter-empty");
    } else if !known(&tx, account, query).await? && count(&tx, account).await? >= MOST {
        errors.add_with("name", "posts-error-filters-many", &[("max", MOST.to_string())]);
    }
    errors.into_result()?;
    let row = saved_filter::ActiveModel {
        id: Set(app.new_id()),
        account_id: Set(account.0),
        name: Set(name),
        query: Set(query.to_owned()),
        created_at: Set(app.now()),
    };
    let again = OnConflict::columns([saved_filter::Column::AccountId, saved_filter::Column::Query])
        .update_column(saved_filter::Column::Name)
        .to_owned();
    saved_filter::Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn known(db: &impl ConnectionTrait, account: AccountId, query: &str) -> Result<bool, DbErr> {
    let same = saved_filter::Entity::find().filter(saved_filter::Column::AccountId.eq(account.0));
    Ok(same.filter(saved_filter::Column::Query.eq(query)).one(db).await?.is_some())
}

async fn count(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    saved_filter::Entity::find().filter(saved_filter::Column::AccountId.eq(account.0)).count(db).await
}

/// Calls a filter something else.
///
/// # Errors
/// `NotFound` when it is not the actor's; `Invalid` without a name.
pub async fn rename(actor: &Actor, app: &App, id: FilterId, name: &str) -> Result<(), PostError> {
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let name = checked_name(actor, app, name).await?;
    let tx = app.db.begin().await?;
    let done = saved_filter::Entity::update_many()
        .set(saved_filter::ActiveModel { name: Set(name), ..Default::default() })
        .filter(saved_filter::Column::Id.eq(id.0))
        .filter(saved_filter::Column::AccountId.eq(account.0))
        .exec(&tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(PostError::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// Throws a filter away.
///
/// # Errors
/// `NotFound` when it is not the actor's.
pub async fn delete(actor: &Actor, app: &App, id: FilterId) -> Result<(), PostError> {
    let account = actor.account().ok_or(PostError::Forbidden)?;
    let tx = app.db.begin().await?;
    let done = saved_filter::Entity::delete_by_id(id.0)
        .filter(saved_filter::Column::AccountId.eq(account.0))
        .exec(&tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(PostError::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

async fn checked_name(actor: &Actor, app: &App, name: &str) -> Result<String, PostError> {
    let name = name.trim();
    let mut errors = FieldErrors::default();
    if name.is_empty() {
        errors.add("name", "posts-error-filter-name");
    } else if name.chars().count() > NAME_MAX {
        errors.add_with("name", "posts-error-title-long", &[("max", NAME_MAX.to_string())]);
    }
    errors.into_result()?;
    let checked = check(actor, app, &[Field { name: "name", text: name }], Warnings::Later).await?;
    Ok(checked.first().map(|text| text.as_str().to_owned()).unwrap_or_default())
}
