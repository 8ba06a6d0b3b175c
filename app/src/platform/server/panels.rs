//! Panels: what a room above shows on a page of a room below, without the lower one knowing it.
//!
//! A page names the place (`Place`); rooms fill it when they are mounted. The network's pages show new posts this way,
//! and a post shows the evaluator's box.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::AnyView;

use crate::platform::ui::page::PageContext;

/// A place on a page, with what it is about.
pub trait Place: Any + Send + Sync {}

/// The header of every page, for readers who have signed in: rooms above show there what waits for them.
#[derive(Clone, Copy, Debug)]
pub struct HeaderShown;

impl Place for HeaderShown {}

/// What fills a place: nothing, or a view that is built when the page is rendered.
pub type Panel = Option<Box<dyn FnOnce() -> AnyView + Send>>;

type Answer<'a> = Pin<Box<dyn Future<Output = Panel> + Send + 'a>>;
type Filler = Box<dyn for<'a> Fn(&'a PageContext, &'a (dyn Any + Send + Sync)) -> Answer<'a> + Send + Sync>;

/// Who fills which place.
#[derive(Default)]
pub struct Panels(HashMap<TypeId, Vec<Filler>>);

impl Panels {
    /// Fills every place of type `P`.
    pub fn fill<P, F>(&mut self, fill: F)
    where
        P: Place,
        F: for<'a> Fn(&'a PageContext, &'a P) -> Answer<'a> + Send + Sync + 'static,
    {
        let filler: Filler = Box::new(move |page, place| match place.downcast_ref::<P>() {
            Some(place) => fill(page, place),
            None => Box::pin(async { None }),
        });
        self.0.entry(TypeId::of::<P>()).or_default().push(filler);
    }
}

impl PageContext {
    /// The panels of a place, in the order of the rooms.
    pub async fn panels<P: Place>(&self, place: &P) -> Vec<Box<dyn FnOnce() -> AnyView + Send>> {
        let panels = Arc::clone(&self.app.panels);
        let mut filled = Vec::new();
        for filler in panels.0.get(&TypeId::of::<P>()).into_iter().flatten() {
            filled.extend(filler(self, place).await);
        }
        filled
    }
}
