//! Takes mail, and keeps it for the test to read.

use std::sync::Mutex;

use app::platform::server::mail::message;
use app::platform::server::{App, JobError, Mail, Mailer};
use async_trait::async_trait;
use uuid::Uuid;

/// Everything that was sent.
#[derive(Default)]
pub struct Postbox(Mutex<Vec<Mail>>);

impl Postbox {
    /// Every mail so far, in order.
    pub fn mails(&self) -> Vec<Mail> {
        self.0.lock().unwrap().clone()
    }
}

#[async_trait]
impl Mailer for Postbox {
    async fn deliver(&self, app: &App, id: Uuid, mail: &Mail) -> Result<(), JobError> {
        message(app, id, mail)?;
        self.0.lock().unwrap().push(mail.clone());
        Ok(())
    }
}
