//! Writing the facets of posts: rows in [`facets`], kept beside the posts in the same transaction.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
};
use time::OffsetDateTime;

use super::entity::{comment, facet, post, tag};
use super::facets::{ALL, answer, country, millis};
use super::{mask, store};
use crate::network::model::{Country, NetworkId};
use crate::platform::actor::Actor;
use crate::platform::server::{chunked, runs};
use crate::posts::filter::Answer;
use crate::posts::model::{Audience, PieceState, PostId, PostKind};
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

/// Writes the facets of a post anew. The store does it with every change of a post's row or tags, in the same transaction.
pub(super) async fn refresh(tx: &impl ConnectionTrait, id: PostId) -> Result<(), DbErr> {
    facet::Entity::delete_many().filter(facet::Column::PostId.eq(id.0)).exec(tx).await?;
    let Some(row) = store::find(tx, id).await? else {
        return Ok(());
    };
    if row.state != PieceState::Published.code() {
        return Ok(());
    }
    let text = TextId(row.text_id);
    let lang = texts::current(&Actor::System, tx, &[text]).await?.remove(&text).map(|version| version.lang);
    let mut names = own(&row);
    names.extend(lang.map(|lang| format!("lang:{}", lang.code())));
    names.extend(store::tags(tx, &[row.id]).await?.iter().filter_map(of_tag));
    let (at, reach, mask) = (millis(row.published_at), reach(&row), mask::of(&names));
    let (active, reached) = (millis(active(tx, &row).await?), millis(row.reached_at));
    let rows = names.into_iter().map(|facet| facet::ActiveModel {
        post_id: Set(row.id),
        facet: Set(facet),
        at: Set(at),
        active: Set(active),
        reached: Set(reached),
        reach: Set(reach.clone()),
        author_id: Set(row.author_id),
        mask: Set(mask),
    });
    for rows in runs(&rows.collect::<Vec<_>>()) {
        facet::Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Notes that somebody answered a post.
pub(super) async fn answered(
    tx: &impl ConnectionTrait,
    post: PostId,
    at: OffsetDateTime,
) -> Result<(), DbErr> {
    facet::Entity::update_many()
        .col_expr(facet::Column::Active, Expr::value(millis(at)))
        .filter(facet::Column::PostId.eq(post.0))
        .filter(facet::Column::Active.lt(millis(at)))
        .exec(tx)
        .await
        .map(drop)
}

/// When something of a post was last new to anybody: it reached them, was revised, or was answered.
async fn active(tx: &impl ConnectionTrait, row: &post::Model) -> Result<OffsetDateTime, DbErr> {
    let answered: Option<Option<OffsetDateTime>> = comment::Entity::find()
        .select_only()
        .column_as(comment::Column::CreatedAt.max(), "last")
        .filter(comment::Column::PostId.eq(row.id))
        .filter(comment::Column::State.eq(PieceState::Published.code()))
        .into_tuple()
        .one(tx)
        .await?;
    let last = Ord::max(row.edited_at, answered.flatten());
    Ok(last.map_or(row.reached_at, |last| Ord::max(last, row.reached_at)))
}

/// Writes what the posts of a network tell of their case anew, after the network was moved under another.
pub(super) async fn moved(
    tx: &impl ConnectionTrait,
    moved: NetworkId,
    to: Option<Country>,
) -> Result<(), DbErr> {
    let there = || {
        let ids = post::Entity::find().select_only().column(post::Column::Id);
        facet::Column::PostId.in_subquery(ids.filter(post::Column::NetworkId.eq(moved.0)).into_query())
    };
    let bit = to.and_then(|to| mask::bit(&country(to))).unwrap_or(0);
    facet::Entity::update_many()
        .col_expr(facet::Column::Mask, Expr::col(facet::Column::Mask).bit_and(!mask::COUNTRY).bit_or(bit))
        .filter(there())
        .exec(tx)
        .await?;
    let reach = format!("case:{}", to.map_or("", Country::code));
    facet::Entity::update_many()
        .col_expr(facet::Column::Reach, Expr::value(reach))
        .filter(facet::Column::Reach.starts_with("case:"))
        .filter(there())
        .exec(tx)
        .await?;
    facet::Entity::delete_many()
        .filter(facet::Column::Facet.starts_with("country:"))
        .filter(there())
        .exec(tx)
        .await?;
    let Some(to) = to else {
        return Ok(());
    };
    let all = facet::Entity::find().filter(facet::Column::Facet.eq(ALL)).filter(there()).all(tx).await?;
    let rows = all.into_iter().map(|row| facet::ActiveModel {
        post_id: Set(row.post_id),
        facet: Set(country(to)),
        at: Set(row.at),
        active: Set(row.active),
        reached: Set(row.reached),
        reach: Set(row.reach),
        author_id: Set(row.author_id),
        mask: Set(row.mask),
    });
    for rows in chunked(&rows.collect::<Vec<_>>()) {
        facet::Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The facets that the row itself tells.
fn own(row: &post::Model) -> Vec<String> {
    let mut names = vec![ALL.to_owned(), format!("kind:{}", row.kind)];
    names.extend(row.case_code.as_ref().map(|code| format!("country:{code}")));
    names.extend(row.network_id.map(|id| format!("network:{}", id.simple())));
    names.extend(row.municipality_id.map(|id| format!("municipality:{}", id.simple())));
    names.extend(row.step.map(|step| format!("step:{step}")));
    if row.kind == PostKind::Question.code() {
        match (row.answered_comment_id, row.closed_at) {
            (Some(_), _) => names.push(answer(Answer::Given)),
            (None, None) => names.push(answer(Answer::Open)),
            // It takes no more answers, so it waits for none.
            (None, Some(_)) => {}
        }
    }
    names
}

fn of_tag(tag: &tag::Model) -> Option<String> {
    match tag.kind.as_str() {
        "theme" => Some(format!("theme:{}", tag.code)),
        "service" => Some(format!("sector:{}", tag.code)),
        _ => None,
    }
}

/// Who a post reaches, as a single word: its audience, with the case or network that it is for.
fn reach(row: &post::Model) -> String {
    match Audience::from_code(&row.audience) {
        Some(Audience::Case) => format!("case:{}", row.case_code.as_deref().unwrap_or_default()),
        None | Some(Audience::Network) => {
            let network = row.network_id.map(|id| id.simple().to_string());
            format!("network:{}", network.unwrap_or_default())
        }
        Some(open) => open.code().to_owned(),
    }
}
