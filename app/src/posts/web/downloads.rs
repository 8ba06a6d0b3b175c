//! Pictures and documents of a post on their way to a reader.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use crate::files;
use crate::platform::server::App;
use crate::platform::ui::page::PageContext;
use crate::posts::server::attachments;

pub(super) async fn open(
    page: PageContext,
    State(app): State<App>,
    Path((post, file, name)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Response {
    let (Ok(post), Ok(file)) = (post.parse(), file.parse()) else {
        return page.not_found();
    };
    let opened = attachments::open_attachment(&page.actor, &app, post, file, &name).await;
    files::answer(&page, &app, opened, &asked).await
}
