//! What was written in a network follows it when it is moved under another case: who reads posts for “my case” is always
//! told by the case that the network lies in now.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use super::entity::{comment, post};
use super::facet_rows;
use crate::network::model::Country;
use crate::network::server::NetworkMoved;
use crate::platform::server::{App, Events};
use crate::posts::model::Audience;

/// Hears when networks move.
pub fn hear(events: &mut Events) {
    events.subscribe::<NetworkMoved, _>(|app, tx, moved| Box::pin(network_moved(app, tx, moved)));
}

async fn network_moved(app: &App, tx: &DatabaseTransaction, moved: &NetworkMoved) -> Result<(), DbErr> {
    let to = moved.to.map(|country| Country::code(country).to_owned());
    post::Entity::update_many()
        .col_expr(post::Column::CaseCode, Expr::value(to.clone()))
        .filter(post::Column::NetworkId.eq(moved.network.0))
        .exec(tx)
        .await?;
    // What was written there and stands elsewhere now still says where it was written.
    post::Entity::update_many()
        .col_expr(post::Column::FromCaseCode, Expr::value(to.clone()))
        .filter(post::Column::FromNetworkId.eq(moved.network.0))
        .exec(tx)
        .await?;
    // The people of the new case read what was written for “my case”, and not what it said before they came.
    post::Entity::update_many()
        .col_expr(post::Column::HistoryFrom, Expr::value(app.now()))
        .filter(post::Column::NetworkId.eq(moved.network.0))
        .filter(post::Column::Audience.eq(Audience::Case.code()))
        .exec(tx)
        .await?;
    facet_rows::moved(tx, moved.network, moved.to).await?;
    comment::Entity::update_many()
        .col_expr(comment::Column::CaseCode, Expr::value(to))
        .filter(comment::Column::NetworkId.eq(moved.network.0))
        .exec(tx)
        .await
        .map(drop)
}
