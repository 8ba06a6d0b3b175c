//! What a route asks of a visitor before the room is asked: to sign in.

use app::platform::ui::multipart::read_form;
use app::platform::ui::page::{PageContext, see_other};
use app::platform::ui::route::Who;
use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

/// Lets through whom the route table names; a visitor signs in first and comes back. A form that was sent after the
/// session had ended is kept on the sign-in page, so that nothing typed is lost.
pub async fn gate(who: Who, page: PageContext, request: Request, next: Next) -> Response {
    if who == Who::Anyone || page.actor.is_signed_in() {
        return next.run(request).await;
    }
    tracing::info!(path = page.path(), "sent to sign in");
    if request.method() == Method::GET {
        return see_other(&page.sign_in_address(&page.address));
    }
    // Files are not kept: they are chosen again.
    match read_form(request, false).await {
        Ok(form) => app::accounts::keep_form(&page, form.fields.encode().as_bytes()),
        Err(answer) => answer,
    }
}
