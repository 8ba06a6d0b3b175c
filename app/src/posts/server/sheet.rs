//! What the page of a post is made of, as it lies in the database: the same for every reader, so it is remembered. What of
//! it a reader may see is decided for each of them.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::entity::{comment, mark, post, tag};
use super::{comment_store, mark_store, store};
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{PostError, PostId};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// A post with everything on its page.
pub(super) struct Sheet {
    pub tags: Vec<tag::Model>,
    /// Oldest first.
    pub comments: Vec<comment::Model>,
    /// Oldest first.
    pub marks: Vec<mark::Model>,
    /// The current versions of the texts of the post and its comments.
    pub versions: HashMap<TextId, TextVersion>,
}

/// The row of a post, whoever asks.
pub(super) async fn find_row(app: &App, id: PostId) -> Result<Option<post::Model>, PostError> {
    /// The row of a post.
    #[derive(PartialEq, Eq, Hash)]
    struct RowOf(PostId);
    app.remember(RowOf(id), async { Ok(store::find(&app.db.read, id).await?) }).await
}

/// Everything on the page of a post. Five queries when it is not remembered.
pub(super) async fn find(actor: &Actor, app: &App, row: &post::Model) -> Result<Arc<Sheet>, PostError> {
    /// What is on the page of a post.
    #[derive(PartialEq, Eq, Hash)]
    struct SheetOf(Uuid);
    app.remember(SheetOf(row.id), async {
        let db = &app.db.read;
        let comments = comment_store::list(db, PostId(row.id)).await?;
        let ids: Vec<TextId> =
            std::iter::once(row.text_id).chain(comments.iter().map(|row| row.text_id)).map(TextId).collect();
        Ok(Arc::new(Sheet {
            tags: store::tags(db, &[row.id]).await?,
            marks: mark_store::list(db, PostId(row.id)).await?,
            versions: texts::current(actor, db, &ids).await?,
            comments,
        }))
    })
    .await
}
