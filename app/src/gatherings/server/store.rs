//! Queries on gatherings and what is written of them, scoped to what the actor may see.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{gathering, invitation, sign_up};
use super::plan::LONGEST;
use crate::gatherings::model::{GatheringId, GatheringKind, GatheringState, Invited};
use crate::network::model::{Country, NetworkId};
use crate::platform::ids::AccountId;
use crate::platform::server::{Cursor, chunked};

/// What of all gatherings the actor sees.
#[derive(Clone, Debug, Default)]
pub(super) struct Sight {
    /// Everything.
    pub all: bool,
    /// What they may be invited as.
    pub invited: Vec<String>,
    /// Whose sign-ups count.
    pub account: Option<AccountId>,
    /// Cases they lead.
    pub cases: Vec<String>,
    /// Networks they run, or whose case they lead.
    pub networks: Vec<Uuid>,
}

/// Which gatherings a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Those that end at this moment or later.
    pub from: Option<OffsetDateTime>,
    /// Those that begin before this moment.
    pub until: Option<OffsetDateTime>,
    /// Those that ended before this moment.
    pub over: Option<OffsetDateTime>,
    /// Those that this network organises, or is invited to.
    pub network: Option<NetworkId>,
    /// Those in this country.
    pub country: Option<Country>,
    /// Those of this kind.
    pub kind: Option<GatheringKind>,
    /// Those that this case organises itself, or one of its networks.
    pub case: Option<Country>,
    /// The latest first, from behind this one on.
    pub latest_first: bool,
    /// Where the page begins.
    pub after: Option<Cursor>,
    /// How many at most.
    pub limit: Option<u64>,
}

/// Whether a gathering is invited to in one of these ways. Asked of each gathering of a window: those to which everybody is
/// invited are many.
fn invited_to(codes: Vec<String>) -> Expr {
    let of = Expr::col((invitation::Entity, invitation::Column::GatheringId))
        .equals((gathering::Entity, gathering::Column::Id));
    let query = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::GatheringId)
        .filter(of)
        .filter(invitation::Column::Invited.is_in(codes));
    Expr::exists(query.into_query())
}

fn seen(sight: &Sight) -> Condition {
    let mut any = Condition::any().add(gathering::Column::Open.eq(true));
    if !sight.invited.is_empty() {
        any = any.add(invited_to(sight.invited.clone()));
    }
    if let Some(account) = sight.account {
        let own = sign_up::Entity::find()
            .select_only()
            .column(sign_up::Column::GatheringId)
            .filter(sign_up::Column::AccountId.eq(account.0))
            .into_query();
        any = any.add(gathering::Column::Id.in_subquery(own));
    }
    if !sight.cases.is_empty() {
        any = any.add(gathering::Column::CaseCode.is_in(sight.cases.iter().cloned()));
    }
    if !sight.networks.is_empty() {
        any = any.add(gathering::Column::NetworkId.is_in(sight.networks.iter().copied()));
    }
    any
}

pub(super) async fn list(
    db: &impl ConnectionTrait,
    sight: &Sight,
    window: &Window,
    networks_of_case: &[Uuid],
) -> Result<Vec<gathering::Model>, DbErr> {
    let mut query = gathering::Entity::find();
    if !sight.all {
        query = query.filter(seen(sight));
    }
    if let Some(from) = window.from {
        // The order of lists is that of beginnings, so this is what an index can begin at.
        query = query.filter(gathering::Column::EndsAt.gte(from));
        query = query.filter(gathering::Column::StartsAt.gte(from - LONGEST));
    }
    if let Some(until) = window.until {
        query = query.filter(gathering::Column::StartsAt.lt(until));
    }
    if let Some(over) = window.over {
        query = query.filter(gathering::Column::EndsAt.lt(over));
    }
    if let Some(network) = window.network {
        let invited = invited_to(vec![Invited::Network(network.0).code()]);
        let of = Condition::any().add(gathering::Column::NetworkId.eq(network.0)).add(invited);
        query = query.filter(of);
    }
    if let Some(case) = window.case {
        let of = Condition::any()
            .add(gathering::Column::CaseCode.eq(case.code()))
            .add(gathering::Column::NetworkId.is_in(networks_of_case.iter().copied()));
        query = query.filter(of);
    }
    if let Some(country) = window.country {
        query = query.filter(gathering::Column::Country.eq(country.code()));
    }
    if let Some(kind) = window.kind {
        query = query.filter(gathering::Column::Kind.eq(kind.code()));
    }
    if let Some(Cursor { at, id }) = window.after {
        let before = gathering::Column::StartsAt.lt(at);
        query = query.filter(before.or(gathering::Column::StartsAt.eq(at).and(gathering::Column::Id.lt(id))));
    }
    query = if window.latest_first {
        query.order_by_desc(gathering::Column::StartsAt).order_by_desc(gathering::Column::Id)
    } else {
        query.order_by_asc(gathering::Column::StartsAt).order_by_asc(gathering::Column::Id)
    };
    query.limit(window.limit).all(db).await
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: GatheringId,
) -> Result<Option<gathering::Model>, DbErr> {
    gathering::Entity::find_by_id(id.0).one(db).await
}

pub(super) async fn find_by_form_key(
    db: &impl ConnectionTrait,
    key: Uuid,
) -> Result<Option<gathering::Model>, DbErr> {
    gathering::Entity::find().filter(gathering::Column::FormKey.eq(key)).one(db).await
}

/// A gathering, so that nobody else changes it or who comes to it before the transaction ends.
pub(super) async fn lock(
    tx: &DatabaseTransaction,
    id: GatheringId,
) -> Result<Option<gathering::Model>, DbErr> {
    gathering::Entity::find_by_id(id.0).lock_exclusive().one(tx).await
}

pub(super) async fn by_ids(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<gathering::Model>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in chunked(ids) {
        let rows = gathering::Entity::find().filter(gathering::Column::Id.is_in(ids.iter().copied()));
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

pub(super) async fn insert(db: &impl ConnectionTrait, row: gathering::ActiveModel) -> Result<(), DbErr> {
    gathering::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Writes a change of the facts, when the version is still this one.
pub(super) async fn revise(
    db: &impl ConnectionTrait,
    id: GatheringId,
    version: i32,
    change: gathering::ActiveModel,
) -> Result<bool, DbErr> {
    let change = gathering::ActiveModel { version: Set(version.saturating_add(1)), ..change };
    let done = gathering::Entity::update_many()
        .set(change)
        .filter(gathering::Column::Id.eq(id.0))
        .filter(gathering::Column::Version.eq(version))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Says that something changed which calendars show: their copies are older from now on (RFC 5545 §3.8.7.4).
pub(super) async fn touch(
    db: &impl ConnectionTrait,
    id: GatheringId,
    by: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    gathering::Entity::update_many()
        .col_expr(gathering::Column::Sequence, Expr::col(gathering::Column::Sequence).add(1))
        .col_expr(gathering::Column::ChangedAt, Expr::value(now))
        .col_expr(gathering::Column::ChangedBy, Expr::value(by.map(|id| id.0)))
        .filter(gathering::Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(drop)
}

/// Marks it as cancelled; false when it was already.
pub(super) async fn cancel(db: &impl ConnectionTrait, id: GatheringId) -> Result<bool, DbErr> {
    let done = gathering::Entity::update_many()
        .col_expr(gathering::Column::State, Expr::value(GatheringState::Cancelled.code()))
        .col_expr(gathering::Column::Version, Expr::col(gathering::Column::Version).add(1))
        .filter(gathering::Column::Id.eq(id.0))
        .filter(gathering::Column::State.eq(GatheringState::Planned.code()))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The gatherings that somebody wrote first.
pub(super) async fn of_author(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<gathering::Model>, DbErr> {
    let own = gathering::Entity::find().filter(gathering::Column::CreatedBy.eq(account.0));
    own.order_by_asc(gathering::Column::CreatedAt).all(db).await
}

/// What somebody planned stays the place's; that it was them is forgotten.
pub(super) async fn forget_author(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    for column in [gathering::Column::CreatedBy, gathering::Column::ChangedBy] {
        gathering::Entity::update_many()
            .col_expr(column, Expr::value(Option::<Uuid>::None))
            .filter(column.eq(account.0))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// A part of what is written of a gathering.
pub(super) const ABOUT: &str = "about";
/// Its minutes.
pub(super) const MINUTES: &str = "minutes";
/// Why it was cancelled.
pub(super) const REASON: &str = "reason";
