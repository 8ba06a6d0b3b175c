//! Typed events: what a service tells the rooms above it, inside its own transaction.
//!
//! A subscriber that fails makes the whole transaction fail, so what follows from a change is never lost.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

use sea_orm::{DatabaseTransaction, DbErr};

use super::App;

/// Something that happened. Each room defines its own and documents it at its head.
pub trait Event: Any + Send + Sync {}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<(), DbErr>> + Send + 'a>>;
type Subscriber = Box<
    dyn for<'a> Fn(&'a App, &'a DatabaseTransaction, &'a (dyn Any + Send + Sync)) -> Answer<'a> + Send + Sync,
>;

/// Who hears which event.
#[derive(Default)]
pub struct Events(HashMap<TypeId, Vec<Subscriber>>);

impl Events {
    /// Calls `hear` with every event of type `E`, in the transaction that caused it.
    pub fn subscribe<E, F>(&mut self, hear: F)
    where
        E: Event,
        F: for<'a> Fn(&'a App, &'a DatabaseTransaction, &'a E) -> Answer<'a> + Send + Sync + 'static,
    {
        let subscriber: Subscriber = Box::new(move |app, tx, event| match event.downcast_ref::<E>() {
            Some(event) => hear(app, tx, event),
            None => Box::pin(async { Ok(()) }),
        });
        self.0.entry(TypeId::of::<E>()).or_default().push(subscriber);
    }
}

impl App {
    /// Tells everybody who subscribed. Called by services before they commit.
    ///
    /// # Errors
    /// When a subscriber cannot write what follows.
    pub async fn emit<E: Event>(&self, tx: &DatabaseTransaction, event: &E) -> Result<(), DbErr> {
        for subscriber in self.events.0.get(&TypeId::of::<E>()).into_iter().flatten() {
            subscriber(self, tx, event).await?;
        }
        Ok(())
    }
}
