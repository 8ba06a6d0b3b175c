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
    /// Whether what visitors get may be kept and given to the next visitor: it depends on nothing but the address, the
    /// language and what the database holds.
    pub kept: bool,
    /// Whether its form brings files: then it may be large, and take its time.
    pub upload: bool,
    /// What answers.
    pub handler: MethodRouter<App>,
}

impl Route {
    /// A page.
    #[must_use]
    pub fn get(path: &'static str, room: &'static str, who: Who, handler: MethodRouter<App>) -> Self {
        Self { method: Method::GET, path, room, who, kept: false, upload: false, handler }
    }

    /// A form's handler.
    #[must_use]
    pub fn post(path: &'static str, room: &'static str, who: Who, handler: MethodRouter<App>) -> Self {
        Self { method: Method::POST, path, room, who, kept: false, upload: false, handler }
    }

    /// The same page, kept for visitors.
    #[must_use]
    pub fn kept(self) -> Self {
        Self { kept: true, ..self }
    }

    /// The same route for a form that brings files.
    #[must_use]
    pub fn with_files(self) -> Self {
        Self { upload: true, ..self }
    }
}
