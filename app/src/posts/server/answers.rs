//! Which answer helped: said by the one who asked.

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};

use super::entity::post;
use super::events::QuestionAnswered;
use super::moderation::comment_facts;
use super::policy::{Action, may};
use super::service::{load, lock};
use super::{comment_store, store};
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{CommentId, PostError, PostId};

/// Says that a comment helped, or takes it back. The first one that helped is the answer.
///
/// # Errors
/// `NotFound`; `Forbidden` for all but the one who asked.
pub async fn set_helped(actor: &Actor, app: &App, id: CommentId, helped: bool) -> Result<PostId, PostError> {
    let comment = comment_store::find(&app.db.read, id).await?.ok_or(PostError::NotFound)?;
    let post = PostId(comment.post_id);
    let (_, facts) = load(actor, app, post, Action::See).await?;
    PostError::check(may(actor, Action::See, &comment_facts(&comment, &facts)))?;
    PostError::check(may(actor, Action::SayWhatHelped, &facts))?;
    if comment.helped_at.is_some() == helped {
        return Ok(post);
    }
    let tx = app.db.begin().await?;
    lock(actor, &tx, post, Action::SayWhatHelped).await?;
    let comment = comment_store::lock(&tx, id).await?.ok_or(PostError::NotFound)?;
    PostError::check(may(actor, Action::See, &comment_facts(&comment, &facts)))?;
    comment_store::set_helped(&tx, id, helped.then(|| app.now())).await?;
    find_answer(&tx, post).await?;
    if helped {
        app.emit(&tx, &QuestionAnswered { post, comment: id, by: facts.author }).await?;
    }
    tx.commit().await?;
    Ok(post)
}

/// Notes which comment answers a question now.
pub(super) async fn find_answer(tx: &DatabaseTransaction, post: PostId) -> Result<(), DbErr> {
    let answer = comment_store::first_that_helped(tx, post).await?.map(|row| row.id);
    let row = post::ActiveModel { id: Set(post.0), answered_comment_id: Set(answer), ..Default::default() };
    store::update(tx, row).await
}
