//! Gathering own data, deleting an account, and erasing again after a backup was restored.

use serde::Serialize;
use time::OffsetDateTime;

use super::{download, erasure_log};
use crate::accounts::server::erasure::{self, Erased, OwnAccount};
use crate::calendar::server::feeds::{self as calendar, OwnFeed};
use crate::evaluation::server::own_data::{self as evaluation, OwnMaterial};
use crate::files::server::own_data::{self as files, OwnFile};
use crate::gatherings::server::own_data::{self as gatherings, OwnGatherings};
use crate::moderation::server::own_data::{self as moderation, OwnReports};
use crate::network::server::people::{self as network, Leaving as Leaves, OwnMembership};
use crate::notifications::server::own_data::{self as notifications, OwnNotices};
use crate::people::profile::OwnProfile;
use crate::people::server::profiles as people;
use crate::people::server::traces::{self, OwnInvitation};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{
    ActionOnMe, App, Audit, Limit, OwnAction, actions_on_me, own_actions, record_quietly, throttle,
};
use crate::platform::text::Text;
use crate::posts::server::own_data::{self as posts, OwnPosts};
use crate::privacy::model::{Leaving, PrivacyError};
use crate::study_trips::server::material;
use crate::study_trips::server::own_data::{self as trips, OwnTrips};

/// Everything this installation keeps of a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnData {
    /// When it was gathered.
    #[serde(with = "time::serde::rfc3339")]
    pub gathered_at: OffsetDateTime,
    /// Address of the installation.
    pub installation: String,
    /// The account, without secrets, and signed-in browsers.
    pub account: OwnAccount,
    /// What they tell about themselves.
    pub profile: Option<OwnProfile>,
    /// Where they take part and took part.
    pub memberships: Vec<OwnMembership>,
    /// Invitations they sent or answered.
    pub invitations: Vec<OwnInvitation>,
    /// What they wrote: posts and comments with all versions, marks, drafts.
    pub writing: OwnPosts,
    /// Pictures and documents they sent.
    pub files: Vec<OwnFile>,
    /// What the evaluation keeps of it.
    pub evaluation: OwnMaterial,
    /// What they reported, and what was decided about their texts or by them.
    pub reports: OwnReports,
    /// Gatherings they signed up for, are invited to by name or planned, and what they took on there.
    pub gatherings: OwnGatherings,
    /// Study trips they wished for, plan or come to, what they answered and wrote there, and what they need.
    pub trips: OwnTrips,
    /// Their private calendar feed, without its address.
    pub calendar: Option<OwnFeed>,
    /// What they were told of, and how they want to hear of what.
    pub notices: OwnNotices,
    /// What the audit trail says that they did.
    pub audit: Vec<OwnAction>,
    /// What it says that others did to their account.
    pub audit_about_me: Vec<ActionOnMe>,
}

/// Everything that is kept of the actor.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<OwnData, PrivacyError> {
    let writing = posts::own_data(actor, app).await.map_err(unlikely)?;
    let reports = material::list_own(actor, app).await.map_err(unlikely)?;
    Ok(OwnData {
        gathered_at: app.now(),
        installation: app.settings.base_url.clone(),
        account: erasure::own_data(actor, app).await?,
        profile: people::own_data(actor, app).await?,
        memberships: network::own_data(actor, app).await?,
        invitations: traces::own_data(actor, app).await?,
        evaluation: evaluation::own_data(actor, app, &writing.pieces(), &reports).await.map_err(unlikely)?,
        writing,
        files: files::own_data(actor, app).await?,
        reports: moderation::own_data(actor, app).await?,
        gatherings: gatherings::own_data(actor, app).await.map_err(unlikely)?,
        trips: trips::own_data(actor, app).await.map_err(unlikely)?,
        calendar: calendar::find_own(actor, app).await?,
        notices: notifications::own_data(actor, app).await?,
        audit: own_actions(actor, app).await?,
        audit_about_me: actions_on_me(actor, app).await?,
    })
}

/// The most bytes of files that go into one's own data: as many as a form brings at most. The rest is listed there, and
/// read where it is attached.
const FILES: u64 = 64 * 1024 * 1024;
/// How often somebody's data is gathered into a file, because it takes memory.
const DOWNLOADS: Limit = Limit { burst: 10, per: std::time::Duration::from_secs(60 * 60) };

/// The same as a ZIP file: `data.json` for programs, `data.html` for people, in the reader's language and time zone, and
/// the folder `files` with what they sent.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `TooMany` with the seconds to wait.
pub async fn download(actor: &Actor, app: &App, text: &Text, zone: &str) -> Result<Vec<u8>, PrivacyError> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    throttle::take(app, &format!("privacy.download:{account}"), DOWNLOADS).await?;
    let data = own_data(actor, app).await?;
    let sent = files::contents(actor, app, FILES).await?;
    let file = download::zip(&data, sent, text, zone).map_err(Failure::internal)?;
    let detail = format!("posts={} files={}", data.writing.posts.len(), data.files.len());
    let audit =
        Audit { action: "privacy.export", subject_kind: "account", subject_id: account.0, detail: &detail };
    record_quietly(actor, app, audit).await?;
    Ok(file)
}

/// Deletes the actor's account, with everything that is theirs alone. What they wrote for others stays without their
/// name, or goes, as they choose.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` for a wrong password, without a choice, and for the last one of the
/// secretariat.
pub async fn delete_account(actor: &Actor, app: &App, leaving: &Leaving) -> Result<(), PrivacyError> {
    let account = actor.account().ok_or(Failure::Forbidden)?;
    let mut errors = FieldErrors::default();
    let keep_texts = match leaving.texts.as_str() {
        "keep" => true,
        "remove" => false,
        _ => {
            errors.add("texts", "privacy-error-texts");
            true
        }
    };
    if !leaving.understood {
        errors.add("understood", "privacy-error-understood");
    }
    if !erasure::is_own_password(actor, app, &leaving.password).await? {
        errors.add("password", "privacy-error-password");
    }
    errors.into_result()?;
    let tx = app.db.begin().await?;
    if !network::stays_run(actor, app, &tx, Leaves::Account(account)).await? {
        let mut errors = FieldErrors::default();
        errors.add("password", "privacy-error-last-secretariat");
        return Err(Failure::Invalid(errors));
    }
    erasure::erase(actor, app, &tx, account, keep_texts).await?;
    tx.commit().await?;
    log_erasures(&Actor::System, app).await
}

/// Notes in the erasure log who was erased and does not stand there yet. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; when the file cannot be written.
pub async fn log_erasures(actor: &Actor, app: &App) -> Result<(), PrivacyError> {
    let Some(path) = app.settings.erasure_log.clone() else {
        return Ok(());
    };
    let erased = erasure::list_erased(actor, app).await?;
    tokio::task::spawn_blocking(move || erasure_log::add(&path, &erased))
        .await
        .map_err(Failure::internal)?
        .map_err(Failure::internal)
}

/// Who stands in the erasure log; nobody when there is none. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people; when the file cannot be read or a line of it is broken.
pub async fn read_erasure_log(actor: &Actor, app: &App) -> Result<Vec<Erased>, PrivacyError> {
    if *actor != Actor::System {
        return Err(Failure::Forbidden);
    }
    match &app.settings.erasure_log {
        Some(path) => erasure_log::read(path).map_err(Failure::internal),
        None => Ok(Vec::new()),
    }
}

/// Erases again, after a backup was restored, who was erased since it was made; how many. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn erase_again(actor: &Actor, app: &App, erased: &[Erased]) -> Result<usize, PrivacyError> {
    let mut count = 0;
    for one in erased {
        let tx = app.db.begin().await?;
        match erasure::erase(actor, app, &tx, one.account, one.keep_texts).await {
            Ok(true) => count += 1,
            // Erased in the backup already, or made after it.
            Ok(false) | Err(Failure::NotFound) => continue,
            Err(failure) => return Err(failure),
        }
        tx.commit().await?;
    }
    Ok(count)
}

fn unlikely<C>(failure: Failure<C>) -> PrivacyError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}
