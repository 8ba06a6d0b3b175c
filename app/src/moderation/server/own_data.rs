//! Everything this room keeps of one person, for that person. Nobody learns here who reported a text of theirs, or who
//! decided on it.

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::look;
use super::store;
use crate::moderation::model::ModerationError;
use crate::platform::actor::Actor;
use crate::platform::server::App;

/// What somebody had to do with moderation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnReports {
    /// Their reports, oldest first.
    pub reported_by_me: Vec<OwnReport>,
    /// Texts of theirs that were hidden or decided on, oldest first.
    pub about_my_texts: Vec<OwnLook>,
    /// What they decided on texts of others, oldest first.
    pub decided_by_me: Vec<OwnLook>,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnReport {
    /// The number of the look it belongs to, as in the address of its page.
    pub look: Uuid,
    /// Code of why.
    pub reason: String,
    /// Why, in words.
    pub words: String,
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub reported_at: OffsetDateTime,
}

/// A look into a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnLook {
    /// Its number, as in the address of its page.
    pub look: Uuid,
    /// What the text is: post, comment.
    pub kind: String,
    /// The number of the text.
    pub text: Uuid,
    /// Since when it was looked into.
    #[serde(with = "time::serde::rfc3339")]
    pub opened_at: OffsetDateTime,
    /// Code of what was decided; none while it is open.
    pub outcome: Option<String>,
    /// The reason that was given.
    pub words: String,
    /// When it was decided.
    #[serde(with = "time::serde::rfc3339::option")]
    pub decided_at: Option<OffsetDateTime>,
}

/// What this room keeps of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnReports, ModerationError> {
    let account = actor.account().ok_or(ModerationError::Forbidden)?;
    let db = &app.db.read;
    let reported = store::reports_by(db, account).await?.into_iter().map(|row| OwnReport {
        look: row.look_id,
        reason: row.reason,
        words: row.words,
        reported_at: row.reported_at,
    });
    // An open look that hides nothing is one the author has not been told of.
    let told = |row: &look::Model| row.hidden || row.decided_at.is_some();
    let about = store::looks_at(db, account).await?.into_iter().filter(told).map(own_look);
    let decided = store::decided_by(db, account).await?.into_iter().map(own_look);
    Ok(OwnReports {
        reported_by_me: reported.collect(),
        about_my_texts: about.collect(),
        decided_by_me: decided.collect(),
    })
}

fn own_look(row: look::Model) -> OwnLook {
    OwnLook {
        look: row.id,
        kind: row.piece_kind,
        text: row.piece_id,
        opened_at: row.opened_at,
        outcome: row.outcome,
        words: row.words,
        decided_at: row.decided_at,
    }
}
