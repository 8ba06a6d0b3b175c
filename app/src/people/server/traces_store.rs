//! Queries on what invitations know of people.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{import, invitation};
use crate::people::model::InvitationState;
use crate::platform::ids::AccountId;

/// Rows to the person: answered by them, or to their address.
fn to(account: AccountId, email: &str) -> Condition {
    Condition::any()
        .add(invitation::Column::AcceptedBy.eq(account.0))
        .add(invitation::Column::Email.eq(email))
}

/// Invitations to the person, and those they sent.
pub(super) async fn of(
    db: &impl ConnectionTrait,
    account: AccountId,
    email: &str,
) -> Result<Vec<invitation::Model>, DbErr> {
    invitation::Entity::find()
        .filter(to(account, email).add(invitation::Column::InvitedBy.eq(account.0)))
        .order_by_asc(invitation::Column::CreatedAt)
        .all(db)
        .await
}

/// Removes invitations to the person and lists they brought; what they sent is nobody's any more.
pub(super) async fn forget_person(
    db: &impl ConnectionTrait,
    account: AccountId,
    email: &str,
) -> Result<(), DbErr> {
    invitation::Entity::delete_many().filter(to(account, email)).exec(db).await?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::InvitedBy, Expr::value(Option::<Uuid>::None))
        .filter(invitation::Column::InvitedBy.eq(account.0))
        .exec(db)
        .await?;
    import::Entity::delete_many().filter(import::Column::AccountId.eq(account.0)).exec(db).await.map(drop)
}

/// Removes invitations that were answered or ran out before `before`; how many went.
pub(super) async fn delete_invitations(
    db: &impl ConnectionTrait,
    before: OffsetDateTime,
) -> Result<u64, DbErr> {
    let answered = invitation::Column::AnsweredAt.lt(before);
    let open = invitation::Column::State.eq(InvitationState::Open.code());
    let over = open.and(invitation::Column::ExpiresAt.lt(before));
    Ok(invitation::Entity::delete_many().filter(answered.or(over)).exec(db).await?.rows_affected)
}

/// Removes lists that were brought before `before`; how many went.
pub(super) async fn delete_imports(db: &impl ConnectionTrait, before: OffsetDateTime) -> Result<u64, DbErr> {
    Ok(import::Entity::delete_many()
        .filter(import::Column::CreatedAt.lt(before))
        .exec(db)
        .await?
        .rows_affected)
}
