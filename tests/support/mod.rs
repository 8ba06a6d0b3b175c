//! A world for each test: a database of its own with the programme and its people, a clock that stands still.

mod databases;
mod http;
mod postbox;
mod python;
mod s3;
pub mod samples;

use std::sync::Arc;

use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::lang::ContentLang;
use app::platform::server::{App, FixedClock, Mail};
use app::posts::model::{CommentInput, DraftId, PostId, PostInput, PostKind};
use app::posts::server::{comments, service as posts};
use time::macros::datetime;

pub use databases::{empty_databases, on_both};
pub use http::{Answer, Client};
pub use postbox::Postbox;
pub use python::python;
pub use s3::S3Server;

/// A running program over the demo content.
#[derive(Clone)]
pub struct World {
    /// `sqlite` or `postgres`, for messages.
    pub name: &'static str,
    /// The program.
    pub app: App,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    /// What takes its mail.
    pub postbox: Arc<Postbox>,
}

/// When every test begins: after the last demo content.
pub const NOW: time::OffsetDateTime = datetime!(2019-11-20 10:00 UTC);

impl World {
    /// A person of the demo content, by their e-mail address before `@demo`.
    pub async fn person(&self, name: &str) -> Actor {
        let account = accounts::get_by_email(&Actor::System, &self.app, &email(name)).await.expect(name);
        server::actor::actor_of(&self.app, account).await.unwrap()
    }

    /// Publishes an experience.
    pub async fn publish(&self, author: &Actor, input: &PostInput) -> PostId {
        posts::publish(author, &self.app, DraftId(self.app.new_id()), input).await.unwrap()
    }

    /// Answers a post.
    pub async fn comment(
        &self,
        author: &Actor,
        post: PostId,
        text: &str,
        lang: ContentLang,
        consent: bool,
    ) -> app::posts::model::CommentId {
        let input =
            CommentInput { text: text.to_owned(), lang: Some(lang), consent, ..CommentInput::default() };
        comments::comment(author, &self.app, post, self.app.new_id(), &input).await.unwrap()
    }

    /// Does everything that is due in the background.
    pub async fn work(&self) {
        self.app.work_due().await.unwrap();
    }

    /// Does what is due, and tells every mail that has been sent in this world, in order.
    pub async fn mails(&self) -> Vec<Mail> {
        self.work().await;
        self.postbox.mails()
    }

    /// A browser without cookies.
    pub fn client(&self) -> Client {
        Client::new(self)
    }
}

/// The address of a demo person.
pub fn email(name: &str) -> String {
    format!("{name}@demo.vitja.example")
}

/// An experience in Norwegian for this audience.
pub fn experience(audience: &str) -> PostInput {
    let text = |part: &app::posts::model::Part| format!("Tekst om {} – felles møte hver måned.", part.code());
    PostInput {
        title: "Felles møte for alle tjenestene".to_owned(),
        lang: Some(ContentLang::Nb),
        audience: Some(audience.to_owned()),
        parts: PostKind::Experience.parts().iter().map(|part| (part.code().to_owned(), text(part))).collect(),
        themes: vec!["coordinator".to_owned(), "shared-arenas".to_owned()],
        age_groups: vec!["6-12".to_owned()],
        services: vec!["school".to_owned(), "health".to_owned()],
        step: Some("3".to_owned()),
        consent: true,
        human_checked: true,
        ..PostInput::default()
    }
}
