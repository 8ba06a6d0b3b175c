//! What can be asked of the evaluation's plan.

use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};
use time::Date;

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::milestones::model::{Milestone, MilestoneError, MilestoneId, MilestoneKind};
use crate::platform::actor::Actor;
use crate::platform::server::App;

/// The plan, by date. For members.
///
/// # Errors
/// `NotFound` for visitors.
pub async fn list_milestones(actor: &Actor, app: &App) -> Result<Vec<Milestone>, MilestoneError> {
    if *actor == Actor::Visitor {
        return Err(MilestoneError::NotFound);
    }
    let rows = Entity::find().order_by_asc(Column::DueOn).all(&app.db.read).await?;
    Ok(rows.into_iter().filter_map(view).collect())
}

/// The milestone of a kind.
///
/// # Errors
/// `NotFound` when there is none, or for visitors.
pub async fn get_milestone(actor: &Actor, app: &App, kind: &str) -> Result<Milestone, MilestoneError> {
    let found = list_milestones(actor, app).await?.into_iter().find(|one| one.kind.code() == kind);
    found.ok_or(MilestoneError::NotFound)
}

/// Writes a milestone. Only the program itself does, when it is seeded.
///
/// # Errors
/// `Forbidden` for people.
pub async fn create(
    actor: &Actor,
    app: &App,
    kind: MilestoneKind,
    due_on: Date,
) -> Result<MilestoneId, MilestoneError> {
    if *actor != Actor::System {
        return Err(MilestoneError::Forbidden);
    }
    let id = app.new_id();
    let tx = app.db.begin().await?;
    let row = ActiveModel { id: Set(id), kind: Set(kind.code().to_owned()), due_on: Set(due_on) };
    Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(MilestoneId(id))
}

fn view(row: Model) -> Option<Milestone> {
    Some(Milestone {
        id: MilestoneId(row.id),
        kind: MilestoneKind::from_code(&row.kind)?,
        due_on: row.due_on,
    })
}
