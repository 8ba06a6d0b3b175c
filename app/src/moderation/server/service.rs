//! Reporting a text, the queue, and what moderators, author and reporters see of it.

use sea_orm::{ActiveValue::Set, SqlErr};
use uuid::Uuid;

use super::entity::{look, report};
use super::events::{Reported, Stands};
use super::policy::{Action, Facts, may, may_report, may_see_queue};
use super::store;
use crate::moderation::model::{
    CaseView, Cause, DecisionView, LookCard, LookId, LookView, ModerationError, Outcome, Reason, ReportInput,
    ReportView,
};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Audit, Cursor, Limit, Page, record, throttle};
use crate::posts::model::{PieceId, PieceState, PostError, PostId};
use crate::posts::server::service as posts;
use crate::posts::view::PieceView;
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

/// Looks a page.
const PAGE: usize = 20;
/// Reports that one person may make.
const REPORTS: Limit = Limit { burst: 10, per: std::time::Duration::from_secs(3600) };

/// The text that somebody is about to report.
///
/// # Errors
/// `NotFound` when they do not see it, `Forbidden` when they may not report it.
pub async fn get_reportable(actor: &Actor, app: &App, piece: PieceId) -> Result<PieceView, ModerationError> {
    let text = posts::find_piece(actor, app, piece).await.map_err(from_posts)?;
    ModerationError::check(may_report(actor, text.author))?;
    Ok(text)
}

/// Reports a text and hides it, unless it was kept before and not revised since. The same person reporting it twice is one
/// report.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`; `TooMany` with the seconds to wait.
pub async fn report(
    actor: &Actor,
    app: &App,
    piece: PieceId,
    input: &ReportInput,
) -> Result<LookId, ModerationError> {
    let text = get_reportable(actor, app, piece).await?;
    let reporter = actor.account().ok_or(ModerationError::Forbidden)?;
    let reason = input.validate()?;
    let words = words(actor, app, &input.words, input.numbers_ok).await?;
    match try_report(actor, app, &text, reporter, reason, &words).await {
        // Somebody else reported it in the same moment: now it has an open look.
        Err(Tried::Raced) => match try_report(actor, app, &text, reporter, reason, &words).await {
            Ok(look) => Ok(look),
            Err(Tried::Raced) => Err(ModerationError::internal("two reports again and again")),
            Err(Tried::Failed(failure)) => Err(failure),
        },
        Err(Tried::Failed(failure)) => Err(failure),
        Ok(look) => Ok(look),
    }
}

enum Tried {
    Raced,
    Failed(ModerationError),
}

impl<E: Into<ModerationError>> From<E> for Tried {
    fn from(failure: E) -> Self {
        Self::Failed(failure.into())
    }
}

async fn try_report(
    actor: &Actor,
    app: &App,
    text: &PieceView,
    reporter: AccountId,
    reason: Reason,
    words: &CheckedText,
) -> Result<LookId, Tried> {
    let tx = app.db.begin().await?;
    let known = store::of_piece(&tx, text.id).await?;
    let open = known.iter().find(|look| look.decided_at.is_none());
    let (look, hidden) = match open {
        Some(look) => (LookId(look.id), false),
        None => {
            let last = known.iter().find(|look| look.outcome.as_deref() != Some(Outcome::Gone.code()));
            let kept = last.filter(|look| stands_kept(look, text));
            let hidden = kept.is_none();
            let look = LookId(app.new_id());
            let row = look::ActiveModel {
                hidden: Set(hidden),
                first_by: Set(kept.and_then(|look| look.decided_by)),
                ..opened(app, look, text, Cause::Report)
            };
            store::insert_look(&tx, row).await.map_err(raced)?;
            (look, hidden)
        }
    };
    if open.is_some() && store::reporters(&tx, &[look.0]).await?.contains(&reporter) {
        return Ok(look);
    }
    throttle::take_within::<()>(app, &tx, &format!("moderation.report:{reporter}"), REPORTS).await?;
    let row = report::ActiveModel {
        id: Set(app.new_id()),
        look_id: Set(look.0),
        reporter_id: Set(reporter.0),
        reason: Set(reason.code().to_owned()),
        reported_at: Set(app.now()),
        ..Default::default()
    };
    store::insert_report(&tx, row, words).await.map_err(raced)?;
    let detail = format!("reason={} hidden={hidden} overruled={}", reason.code(), words.overruled());
    let audit = Audit {
        action: "moderation.report",
        subject_kind: text.id.kind(),
        subject_id: text.id.uuid(),
        detail: &detail,
    };
    record(actor, app, &tx, audit).await?;
    if hidden && text.state == PieceState::Published {
        posts::hide(actor, app, &tx, text.id).await.map_err(from_posts)?;
    }
    let event = Reported { look, text: stands(text), by: reporter, reason, first: open.is_none(), hidden };
    app.emit(&tx, &event).await?;
    tx.commit().await?;
    Ok(look)
}

fn raced(error: sea_orm::DbErr) -> Tried {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Tried::Raced,
        _ => Tried::Failed(error.into()),
    }
}

/// A new look into a text, hidden, to be filled further.
pub(super) fn opened(app: &App, id: LookId, text: &PieceView, cause: Cause) -> look::ActiveModel {
    look::ActiveModel {
        id: Set(id.0),
        piece_kind: Set(text.id.kind().to_owned()),
        piece_id: Set(text.id.uuid()),
        post_id: Set(text.post.0),
        case_code: Set(text.case.clone()),
        network_id: Set(text.network),
        author_id: Set(text.author.0),
        open_piece: Set(Some(text.id.uuid())),
        cause: Set(cause.code().to_owned()),
        hidden: Set(true),
        first_by: Set(None),
        opened_at: Set(app.now()),
        outcome: Set(None),
        words: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
        asked_again: Set(false),
        erase_at: Set(None),
    }
}

fn stands(text: &PieceView) -> Stands {
    Stands {
        piece: text.id,
        post: text.post,
        author: text.author,
        case: text.case.clone(),
        network: text.network,
    }
}

/// Whether a look left the text as it stands: kept, and not revised since.
fn stands_kept(look: &look::Model, text: &PieceView) -> bool {
    let kept = look.outcome.as_deref() == Some(Outcome::Keep.code());
    kept && text.edited_at.is_none_or(|edited| look.decided_at.is_some_and(|decided| edited < decided))
}

/// What somebody wrote about a text, after the guard.
pub(super) async fn words(
    actor: &Actor,
    app: &App,
    words: &str,
    numbers_ok: bool,
) -> Result<CheckedText, ModerationError> {
    let fields = [Field { name: "words", text: words }];
    let checked = check(actor, app, &fields, Warnings::confirmed(numbers_ok)).await?;
    checked.into_iter().next().ok_or(ModerationError::NotFound)
}

/// What waits for a decision, at the places that the actor moderates; those that wait longest first.
///
/// # Errors
/// `Forbidden` for all who moderate nowhere.
pub async fn list_queue(
    actor: &Actor,
    app: &App,
    after: Option<&str>,
) -> Result<Page<LookCard>, ModerationError> {
    ModerationError::check(may_see_queue(actor))?;
    let after = after.and_then(Cursor::parse);
    let rows = store::list_open(&app.db.read, actor, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |row| Cursor::code(row.opened_at, row.id));
    let ids: Vec<Uuid> = page.items.iter().map(|row| row.id).collect();
    let mut counts = store::counts(&app.db.read, &ids).await?;
    let items = page.items.iter().filter_map(|row| card(actor, row, counts.remove(&row.id)));
    Ok(Page { items: items.collect(), next: page.next })
}

/// How many texts wait at the places that the actor moderates; nothing waits for those who moderate nowhere.
///
/// # Errors
/// When the database is out of reach.
pub async fn count_queue(actor: &Actor, app: &App) -> Result<u64, ModerationError> {
    if !may_see_queue(actor).allows() {
        return Ok(0);
    }
    Ok(store::count_open(&app.db.read, actor).await?)
}

/// A look with the text, the reports and the history, for those who moderate there.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_look(actor: &Actor, app: &App, id: LookId) -> Result<LookView, ModerationError> {
    let row = load(actor, app, id, Action::LookInto).await?;
    let piece = piece(&row)?;
    let db = &app.db.read;
    let text = match posts::find_reported(actor, app, piece).await {
        Ok(text) => Some(text),
        Err(PostError::NotFound) => None,
        Err(failure) => return Err(from_posts(failure)),
    };
    let counts = store::counts(db, &[row.id]).await?.remove(&row.id);
    let reports = store::reports(db, id).await?.into_iter().filter_map(|row| {
        let reason = Reason::from_code(&row.reason)?;
        Some(ReportView { reason, words: row.words, reported_at: row.reported_at })
    });
    let before = store::of_piece(db, piece).await?;
    let earlier = before.iter().filter(|other| other.id != row.id && other.opened_at <= row.opened_at);
    let history = earlier.filter_map(|look| Some((Cause::from_code(&look.cause)?, decision(look))));
    Ok(LookView {
        card: card(actor, &row, counts).ok_or(ModerationError::NotFound)?,
        text,
        reports: reports.collect(),
        history: history.collect(),
        decision: decision(&row),
    })
}

/// What came of a report, for the author and those who reported.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn get_case(actor: &Actor, app: &App, id: LookId) -> Result<CaseView, ModerationError> {
    let row = load(actor, app, id, Action::Follow).await?;
    let facts = facts(actor, app, &row).await?;
    Ok(CaseView {
        id,
        piece: piece(&row)?,
        post: PostId(row.post_id),
        own: actor.account() == Some(facts.author),
        hidden: row.hidden,
        opened_at: row.opened_at,
        decision: decision(&row),
        may_ask_again: may(actor, Action::AskAgain, &facts).allows(),
    })
}

pub(super) async fn load(
    actor: &Actor,
    app: &App,
    id: LookId,
    action: Action,
) -> Result<look::Model, ModerationError> {
    let row = store::find(&app.db.read, id).await?.ok_or(ModerationError::NotFound)?;
    let facts = facts(actor, app, &row).await?;
    ModerationError::check(may(actor, action, &facts))?;
    Ok(row)
}

async fn facts(actor: &Actor, app: &App, row: &look::Model) -> Result<Facts, ModerationError> {
    let reporter = match actor.account() {
        Some(account) => reporters(app, row).await?.contains(&account),
        None => false,
    };
    Ok(Facts { reporter, ..bare_facts(row) })
}

fn bare_facts(row: &look::Model) -> Facts {
    Facts {
        author: AccountId(row.author_id),
        case: row.case_code.clone(),
        network: row.network_id,
        first_by: row.first_by.map(AccountId),
        outcome: row.outcome.as_deref().and_then(Outcome::from_code),
        asked_again: row.asked_again,
        reporter: false,
    }
}

/// Those who reported in this look; in one that nobody's report opened, those of the text's earlier looks.
pub(super) async fn reporters(app: &App, row: &look::Model) -> Result<Vec<AccountId>, ModerationError> {
    let db = &app.db.read;
    let own = store::reporters(db, &[row.id]).await?;
    if !own.is_empty() {
        return Ok(own);
    }
    let all: Vec<Uuid> = store::of_piece(db, piece(row)?).await?.iter().map(|look| look.id).collect();
    Ok(store::reporters(db, &all).await?)
}

fn card(actor: &Actor, row: &look::Model, counts: Option<Vec<(String, u64)>>) -> Option<LookCard> {
    let mut reasons: Vec<(Reason, u64)> = counts
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(code, count)| Some((Reason::from_code(&code)?, count)))
        .collect();
    reasons.sort();
    Some(LookCard {
        id: LookId(row.id),
        piece: piece(row).ok()?,
        case: row.case_code.clone(),
        cause: Cause::from_code(&row.cause)?,
        reasons,
        opened_at: row.opened_at,
        hidden: row.hidden,
        may_decide: may(actor, Action::Decide, &bare_facts(row)).allows(),
    })
}

fn decision(row: &look::Model) -> Option<DecisionView> {
    Some(DecisionView {
        outcome: Outcome::from_code(row.outcome.as_deref()?)?,
        words: row.words.clone(),
        decided_at: row.decided_at?,
    })
}

pub(super) fn piece(row: &look::Model) -> Result<PieceId, ModerationError> {
    PieceId::new(&row.piece_kind, row.piece_id).ok_or(ModerationError::NotFound)
}

pub(super) fn from_posts(failure: PostError) -> ModerationError {
    failure.map_conflict(|_| ModerationError::internal("a conflict where none can be"))
}
