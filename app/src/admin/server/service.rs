//! Lists that put rooms together.

use std::collections::HashMap;

use uuid::Uuid;

use super::policy::{Action, may};
use crate::accounts::model::{AccountId, MemberAccount};
use crate::accounts::server::members::{self, Wanted};
use crate::accounts::server::{service as accounts, sessions};
use crate::admin::model::{AccountState, AdminError, MemberQuery, MemberRow, TrailQuery, TrailRow};
use crate::network::server::memberships;
use crate::network::server::people::{self, Leaving};
use crate::network::view::{MemberFilter, MembershipView, Places};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::jobs::{FailedJob, FailedPeriod};
use crate::platform::server::{
    App, Audit, AuditQuery, AuditRow, Cursor, Limit, Page, audit_trail, record, record_quietly, throttle,
};
use crate::safety::server::service::check_search;

/// How many rows a page of a list shows.
const PAGE: usize = 50;
/// How many rows of a file are read at once.
const FILE: usize = 2000;
/// How often one person looks people up by name or address.
const SEARCHES: Limit = Limit { burst: 60, per: std::time::Duration::from_secs(600) };

/// What somebody finds on the overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Whether they change the structure and read the audit trail.
    pub everything: bool,
}

/// Whether the actor enters the administration, and which parts of it.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub fn enter(actor: &Actor) -> Result<Parts, AdminError> {
    Failure::<()>::check(may(actor, Action::Enter))?;
    Ok(Parts { everything: may(actor, Action::Manage).allows() })
}

/// Whether the actor manages the structure.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub fn manage(actor: &Actor) -> Result<(), AdminError> {
    Failure::<()>::check(may(actor, Action::Manage))
}

/// People, the newest first: all for the secretariat, those of what they run for others.
///
/// # Errors
/// `Forbidden` for people who run nothing; `Invalid` when an identity number is looked for; `TooMany` for who looks up name
/// after name.
pub async fn list_members(
    actor: &Actor,
    app: &App,
    query: &MemberQuery,
    after: Option<&str>,
) -> Result<Page<MemberRow>, AdminError> {
    search_limit(actor, app, query).await?;
    members_page(actor, app, query, after, PAGE).await
}

/// The same people in one piece, for a file. The audit trail notes it.
///
/// # Errors
/// As [`list_members`].
pub async fn all_members(
    actor: &Actor,
    app: &App,
    query: &MemberQuery,
) -> Result<Vec<MemberRow>, AdminError> {
    let rows = whole_list(actor, app, query).await?;
    note_file(actor, app, "members", rows.len()).await?;
    Ok(rows)
}

/// Every membership of the same people, each with the name of its person, ended and coming ones too. The audit trail
/// notes it.
///
/// # Errors
/// As [`list_members`].
pub async fn all_memberships(
    actor: &Actor,
    app: &App,
    query: &MemberQuery,
) -> Result<Vec<(String, MembershipView)>, AdminError> {
    let people = whole_list(actor, app, query).await?;
    let rows: Vec<(String, MembershipView)> = people
        .into_iter()
        .flat_map(|person| {
            let name = person.account.name;
            person.memberships.into_iter().map(move |one| (name.clone(), one))
        })
        .collect();
    note_file(actor, app, "memberships", rows.len()).await?;
    Ok(rows)
}

async fn whole_list(actor: &Actor, app: &App, query: &MemberQuery) -> Result<Vec<MemberRow>, AdminError> {
    search_limit(actor, app, query).await?;
    let mut rows = Vec::new();
    let mut after = None;
    loop {
        let page = members_page(actor, app, query, after.as_deref(), FILE).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok(rows)
}

/// Counts a search of one person.
async fn search_limit(actor: &Actor, app: &App, query: &MemberQuery) -> Result<(), AdminError> {
    Failure::<()>::check(may(actor, Action::Enter))?;
    match actor.account() {
        Some(id) if !query.search.trim().is_empty() => {
            check_search(actor, app, "q", &query.search).await?;
            throttle::take(app, &format!("admin.search:{id}"), SEARCHES).await
        }
        _ => Ok(()),
    }
}

/// Notes in the audit trail that a list was taken as a file.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub async fn note_file(actor: &Actor, app: &App, list: &str, count: usize) -> Result<(), AdminError> {
    Failure::<()>::check(may(actor, Action::Enter))?;
    let detail = format!("count={count}");
    let audit =
        Audit { action: "admin.export", subject_kind: list, subject_id: Uuid::nil(), detail: &detail };
    Ok(record_quietly(actor, app, audit).await?)
}

async fn members_page(
    actor: &Actor,
    app: &App,
    query: &MemberQuery,
    after: Option<&str>,
    size: usize,
) -> Result<Page<MemberRow>, AdminError> {
    Failure::<()>::check(may(actor, Action::Enter))?;
    let wanted = Wanted {
        search: query.search.clone(),
        active: query.state.map(|state| state == AccountState::Active),
        among: memberships::account_filter(actor, app, &query.filter)?,
    };
    let page = members::list(actor, app, &wanted, after, size).await?;
    let places = memberships::places(actor, app).await?;
    let ids: Vec<AccountId> = page.items.iter().map(|account| account.id).collect();
    let held = memberships::memberships_of(actor, app, &places, &ids).await?;
    let mut of: HashMap<AccountId, Vec<MembershipView>> = HashMap::new();
    for one in held {
        of.entry(one.account).or_default().push(one);
    }
    Ok(page.map(|account: MemberAccount| MemberRow {
        memberships: of.remove(&account.id).unwrap_or_default(),
        account,
    }))
}

/// One person with the history of their memberships, and the places of the programme.
///
/// # Errors
/// `Forbidden` for people who run nothing; `NotFound` for people outside what the actor runs.
pub async fn get_member(actor: &Actor, app: &App, id: AccountId) -> Result<(MemberRow, Places), AdminError> {
    Failure::<()>::check(may(actor, Action::Enter))?;
    let among = memberships::account_filter(actor, app, &MemberFilter::default())?;
    let account = members::get(actor, app, id, among).await?;
    let places = memberships::places(actor, app).await?;
    let memberships = memberships::memberships_of(actor, app, &places, &[id]).await?;
    Ok((MemberRow { account, memberships }, places))
}

/// Closes an account, unless nobody were left to run the platform.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`; `Invalid` for one's own account and the last one of the
/// secretariat.
pub async fn close_account(actor: &Actor, app: &App, id: AccountId) -> Result<(), AdminError> {
    members::may_deactivate(actor, id)?;
    let tx = app.db.begin().await?;
    if !people::stays_run(actor, app, &tx, Leaving::Account(id)).await? {
        let mut errors = FieldErrors::default();
        errors.add("account", "network-error-last-secretariat");
        return Err(Failure::Invalid(errors));
    }
    members::deactivate(actor, app, &tx, id).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of somebody: whoever has lost a computer signs in again, whoever found it does not.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`.
pub async fn end_sessions(actor: &Actor, app: &App, id: AccountId) -> Result<(), AdminError> {
    let tx = app.db.begin().await?;
    sessions::end_all_of(actor, app, &tx, id).await?;
    Ok(tx.commit().await?)
}

/// How much work has failed.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn count_failures(actor: &Actor, app: &App) -> Result<u64, AdminError> {
    Failure::<()>::check(may(actor, Action::SeeFailures))?;
    Ok(app.count_failed().await?)
}

/// The audit trail, the newest first.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn list_trail(
    actor: &Actor,
    app: &App,
    query: &TrailQuery,
    after: Option<&str>,
) -> Result<Page<TrailRow>, AdminError> {
    trail_page(actor, app, query, after, PAGE).await
}

/// The same rows in one piece, for a file, which the trail notes as well.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn all_trail(actor: &Actor, app: &App, query: &TrailQuery) -> Result<Vec<TrailRow>, AdminError> {
    let mut rows = Vec::new();
    let mut after = None;
    loop {
        let page = trail_page(actor, app, query, after.as_deref(), FILE).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    note_file(actor, app, "audit", rows.len()).await?;
    Ok(rows)
}

async fn trail_page(
    actor: &Actor,
    app: &App,
    query: &TrailQuery,
    after: Option<&str>,
    size: usize,
) -> Result<Page<TrailRow>, AdminError> {
    Failure::<()>::check(may(actor, Action::ReadTrail))?;
    let wanted = AuditQuery {
        action: query.action.trim().to_owned(),
        account: query.account,
        subject: query.subject,
        from: query.from.map(|day| day.midnight().assume_utc()),
        until: query.to.and_then(time::Date::next_day).map(|day| day.midnight().assume_utc()),
        after: after.and_then(Cursor::parse),
        limit: u64::try_from(size).unwrap_or(50) + 1,
    };
    let rows = audit_trail(&app.db.read, &wanted).await?;
    let page = Page::from_rows(rows, size, |row| Cursor::code(row.at, row.id));
    let named = page.items.iter().flat_map(|row| [row.account_id, account_subject(row)]);
    let mut ids: Vec<AccountId> = named.flatten().map(AccountId).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = accounts::names(actor, app, &ids).await?;
    Ok(page.map(|row: AuditRow| TrailRow {
        at: row.at,
        by: row.account_id.and_then(|id| names.get(&AccountId(id)).cloned()),
        subject_name: account_subject(&row).and_then(|id| names.get(&AccountId(id)).cloned()),
        account: row.account_id,
        action: row.action,
        subject_kind: row.subject_kind,
        subject: row.subject_id,
        detail: row.detail,
    }))
}

/// The account that a row is about, if it is about one.
fn account_subject(row: &AuditRow) -> Option<Uuid> {
    (row.subject_kind == "account").then_some(row.subject_id)
}

/// Work that was given up, and regular work that failed the last time.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn list_failures(
    actor: &Actor,
    app: &App,
) -> Result<(Vec<FailedJob>, Vec<FailedPeriod>), AdminError> {
    Failure::<()>::check(may(actor, Action::SeeFailures))?;
    Ok((app.failed_jobs().await?, app.failed_periods().await?))
}

/// Has work that was given up tried again.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound` when it was done or forgotten meanwhile.
pub async fn try_again(actor: &Actor, app: &App, id: Uuid) -> Result<(), AdminError> {
    Failure::<()>::check(may(actor, Action::SeeFailures))?;
    let tx = app.db.begin().await?;
    if !app.try_job_again(&tx, id).await? {
        return Err(Failure::NotFound);
    }
    let audit = Audit { action: "admin.try-again", subject_kind: "job", subject_id: id, detail: "" };
    record(actor, app, &tx, audit).await?;
    Ok(tx.commit().await?)
}
