//! The route table. axum cannot list its routes, so the router is built from this table and the permission test walks it.

use axum::http::Method;
use axum::routing::MethodRouter;

use crate::platform::server::App;

/// Who may reach a route at all. What they may do there, the room's policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Visitors too.
    Anyone,
    /// Only people who have signed in; others are sent to sign in first.
    SignedIn,
}

/// One address and method.
#[derive(Clone)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// The address, in axum's notation (`/posts/{id}`).
    pub path: &'static str,
    /// The room that answers.
    pub room: &'static str,
    /// Who may reach it.
    pub who: Who,
    /// What answers.
    pub handler: MethodRouter<App>,
}

impl Route {
    /// A page.
    #[must_use]
    pub fn get(path: &'static str, room: &'static str, who: Who, handler: MethodRouter<App>) -> Self {
        Self { method: Method::GET, path, room, who, handler }
    }

    /// A form's handler.
    #[must_use]
    pub fn post(path: &'static str, room: &'static str, who: Who, handler: MethodRouter<App>) -> Self {
        Self { method: Method::POST, path, room, who, handler }
    }
}
