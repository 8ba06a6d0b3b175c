//! Who can read a post: narrowing and widening it, and the second person for what everybody is to read.

use sea_orm::ActiveValue::Set;
use time::OffsetDateTime;

use super::entity::post;
use super::events::{PostDecided, PostWaiting, WaitEnded};
use super::policy::{Action, Facts, Reach, may, may_see_waiting, reach};
use super::publishing::{wrong, wrong_audience};
use super::service::{current, load, lock};
use super::{comment_store, limits, store, views};
use crate::platform::actor::{Actor, Role};
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, Cursor, Page, record};
use crate::posts::model::{Audience, DecisionInput, PostError, PostId};
use crate::posts::view::{AudienceView, PostCard, PostView};
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// Posts a page of the queue.
const PAGE: usize = 20;

/// Who can read a post, and who could.
///
/// # Errors
/// `NotFound`; `Forbidden` for those who may neither narrow nor widen it.
pub async fn get_audience(actor: &Actor, app: &App, id: PostId) -> Result<AudienceView, PostError> {
    let (row, facts) = load(actor, app, id, Action::Narrow).await?;
    let version = current(actor, app, &row).await?;
    let choices = Audience::ALL.iter().copied().filter(|audience| allowed(actor, *audience, &facts));
    Ok(AudienceView {
        title: version.title.unwrap_or_default(),
        lang: version.lang,
        now: facts.audience,
        wanted: wanted(&row),
        choices: choices.collect(),
        comments: comment_store::count(&app.db.read, id).await?,
        version: row.version,
    })
}

/// The audience that waits for a second person.
pub(super) fn wanted(row: &post::Model) -> Option<Audience> {
    row.wanted_audience.as_deref().and_then(Audience::from_code)
}

fn allowed(actor: &Actor, audience: Audience, facts: &Facts) -> bool {
    if audience == facts.audience {
        return true;
    }
    let exists = match audience {
        Audience::Network => facts.network.is_some(),
        Audience::Case => facts.case.is_some(),
        Audience::Members | Audience::Public => true,
    };
    let action = if audience < facts.audience { Action::Narrow } else { Action::Widen };
    exists && may(actor, action, facts).allows()
}

/// Lets fewer or more people read a post. Everybody only after a second person has said yes, unless the author may speak
/// in public; all members can read it meanwhile. Choosing who can read it already takes a wish to widen back; choosing
/// again what it waits for changes nothing.
///
/// # Errors
/// `Invalid` at `audience`, or at `human_checked` when everybody shall read it and nobody says that it was looked
/// through; `TooMany` with the seconds to wait; `NotFound`, `Forbidden`.
pub async fn set_audience(
    actor: &Actor,
    app: &App,
    id: PostId,
    audience: Option<Audience>,
    human_checked: bool,
) -> Result<bool, PostError> {
    let (_, facts) = load(actor, app, id, Action::Narrow).await?;
    let audience = audience.ok_or_else(|| wrong("audience", "posts-error-audience"))?;
    if !allowed(actor, audience, &facts) {
        return Err(wrong_audience());
    }
    if audience > facts.audience && audience == Audience::Public && !human_checked {
        return Err(wrong("human_checked", "posts-error-human-check"));
    }
    let tx = app.db.begin().await?;
    if let Some(account) = actor.account() {
        limits::writing(app, &tx, account).await?;
    }
    let (row, facts) = lock(actor, &tx, id, Action::Narrow).await?;
    let reach = reached(actor, audience, &facts)?;
    let waited = wanted(&row);
    if reach.now == facts.audience && reach.wanted == waited {
        return Ok(waited.is_some());
    }
    let mut change = post::ActiveModel {
        id: Set(row.id),
        audience: Set(reach.now.code().to_owned()),
        wanted_audience: Set(reach.wanted.map(|audience| audience.code().to_owned())),
        wanted_at: Set(reach.wanted.map(|_| app.now())),
        ..Default::default()
    };
    if human_checked {
        change.human_checked = Set(true);
    }
    if reach.now > facts.audience {
        reaches_more(&mut change, app.now());
    }
    store::update(&tx, change).await?;
    let waits = reach.wanted.is_some();
    let detail = format!("{} to {} waits={waits}", facts.audience.code(), reach.now.code());
    let audit = Audit { action: "posts.audience", subject_kind: "post", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    if waits {
        app.emit(&tx, &PostWaiting { post: id, author: facts.author }).await?;
    } else if waited.is_some() {
        app.emit(&tx, &WaitEnded { post: id }).await?;
    }
    tx.commit().await?;
    Ok(waits)
}

/// How far the post goes with this audience, as it stands now.
fn reached(actor: &Actor, audience: Audience, facts: &Facts) -> Result<Reach, PostError> {
    if !allowed(actor, audience, facts) {
        return Err(wrong_audience());
    }
    if audience <= facts.audience {
        return Ok(Reach { now: audience, wanted: None });
    }
    reach(actor, audience, facts.network, facts.case.as_deref()).ok_or_else(wrong_audience)
}

/// The post is new to somebody from now on, and what it said before is not for them.
pub(super) fn reaches_more(change: &mut post::ActiveModel, now: OffsetDateTime) {
    change.reached_at = Set(now);
    change.history_from = Set(Some(now));
}

/// Posts that wait for a second person whom the actor can be, those that wait longest first.
///
/// # Errors
/// `Forbidden` for those who are nobody's second person.
pub async fn list_waiting(
    actor: &Actor,
    app: &App,
    after: Option<&str>,
) -> Result<Page<PostCard>, PostError> {
    PostError::check(may_see_waiting(actor))?;
    let person = actor.person().ok_or(PostError::Forbidden)?;
    let everywhere = actor.has_role(Role::Secretariat);
    let after = after.and_then(Cursor::parse);
    let rows = store::waiting(&app.db.read, person, everywhere, after, PAGE as u64 + 1).await?;
    let page =
        Page::from_rows(rows, PAGE, |row| Cursor::code(row.wanted_at.unwrap_or(row.published_at), row.id));
    Ok(Page { items: views::cards(actor, app, &page.items).await?, next: page.next })
}

/// A post that waits, for the one who decides, and the version to send back.
///
/// # Errors
/// `NotFound` also when it does not wait any more; `Forbidden` for its author and those who do not run its place.
pub async fn get_waiting(actor: &Actor, app: &App, id: PostId) -> Result<(PostView, i32), PostError> {
    let (row, _) = load(actor, app, id, Action::Approve).await?;
    wanted(&row).ok_or(PostError::NotFound)?;
    Ok((super::service::get_post(actor, app, id).await?, row.version))
}

/// Decides as the second person: everybody may read it, or it goes back to its author with a reason.
///
/// # Errors
/// `Invalid` when a reason is missing, the guard stops it, or the text was revised since `version` was read; `TooMany` with
/// the seconds to wait; `NotFound`, `Forbidden`.
pub async fn decide(
    actor: &Actor,
    app: &App,
    id: PostId,
    version: i32,
    decision: &DecisionInput,
) -> Result<(), PostError> {
    let (row, _) = load(actor, app, id, Action::Approve).await?;
    let by = actor.account().ok_or(PostError::Forbidden)?;
    wanted(&row).ok_or(PostError::NotFound)?;
    if row.version != version {
        return Err(wrong("version", "posts-error-revised-meanwhile"));
    }
    let approved = decision.approved;
    let reason = if approved { None } else { Some(reason_text(actor, app, decision).await?) };
    let tx = app.db.begin().await?;
    limits::writing(app, &tx, by).await?;
    let (row, facts) = lock(actor, &tx, id, Action::Approve).await?;
    let wanted = wanted(&row).ok_or(PostError::NotFound)?;
    let text = match &reason {
        Some(reason) => Some(texts::create(actor, app, &tx, reason).await?.0),
        None => None,
    };
    let mut change = post::ActiveModel {
        id: Set(row.id),
        wanted_audience: Set(None),
        wanted_at: Set(None),
        decided_at: Set(Some(app.now())),
        decided_by: Set(Some(by.0)),
        decision_text_id: Set(text),
        ..Default::default()
    };
    if approved {
        change.audience = Set(wanted.code().to_owned());
        reaches_more(&mut change, app.now());
    }
    if !store::decide(&tx, change, version).await? {
        drop(tx);
        return Err(wrong("version", "posts-error-revised-meanwhile"));
    }
    if let Some(earlier) = row.decision_text_id {
        texts::remove(actor, &tx, &[TextId(earlier)]).await?;
    }
    let detail = format!("approved={approved} version={version}");
    let audit = Audit { action: "posts.decide", subject_kind: "post", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    app.emit(&tx, &PostDecided { post: id, author: facts.author, approved, by }).await?;
    tx.commit().await?;
    Ok(())
}

async fn reason_text(actor: &Actor, app: &App, decision: &DecisionInput) -> Result<TextInput, PostError> {
    decision.validate()?;
    let fields = [Field { name: "reason", text: &decision.reason }];
    let checked = check(actor, app, &fields, Warnings::confirmed(decision.numbers_ok)).await?;
    let sections = checked.into_iter().map(|text| ("reason", text)).collect();
    let lang = decision.lang.unwrap_or(ContentLang::En);
    Ok(TextInput { kind: "decision", lang, title: None, sections })
}
