//! Many invitations from a CSV file or a pasted list. What was read is kept on the server until it is confirmed, so that
//! the preview needs no script: its known columns alone, after the guard. Lists are thrown away after a day.

mod decode;
mod headers;
mod kept;
mod rows;
mod table;
mod words;

use std::collections::HashMap;

use sea_orm::ActiveValue::Set;
use time::Duration;

use self::kept::Kept;
use self::rows::Reader;
use super::entity::import;
use super::invitations::{self, New, invalid};
use super::store;
use crate::accounts::server::members as accounts;
use crate::network::model::Sector;
use crate::network::server::memberships;
use crate::network::view::Places;
use crate::people::model::{
    Column, GoodRow, ImportDefaults, ImportId, ImportOutcome, LIST_MAX_BYTES, PeopleError, Preview,
    RowProblem, RowState,
};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::UiLang;
use crate::platform::server::{App, Audit, record};
use crate::platform::text::Text;

pub(super) use self::rows::open_key;

/// Lists that nobody confirmed are thrown away after this long.
const KEPT: Duration = Duration::days(1);

/// Reads a list and keeps it for the preview. Nobody is invited yet.
///
/// # Errors
/// `Forbidden` for people who run nothing; `Invalid` when it cannot be read at all or is too large.
pub async fn begin(
    actor: &Actor,
    app: &App,
    bytes: &[u8],
    defaults: &ImportDefaults,
) -> Result<ImportId, PeopleError> {
    let account = actor.account().filter(|_| memberships::runs_something(actor)).ok_or(Failure::Forbidden)?;
    if bytes.len() > LIST_MAX_BYTES {
        let mut errors = FieldErrors::default();
        errors.add_with("list", "people-error-list-size", &[("max", (LIST_MAX_BYTES / 1024).to_string())]);
        return Err(Failure::Invalid(errors));
    }
    let (source, encoding) = decode::decode(bytes);
    let table = table::read(&source).map_err(|wrong| wrong.into_failure())?;
    let kept = Kept::of(actor, app, table).await?;
    let id = ImportId(app.new_id());
    let row = import::ActiveModel {
        id: Set(id.0),
        account_id: Set(account.0),
        defaults: Set(serde_json::to_string(&known(defaults)).map_err(Failure::internal)?),
        source: Set(serde_json::to_string(&kept).map_err(Failure::internal)?),
        encoding: Set(encoding.to_owned()),
        outcome: Set(None),
        created_at: Set(app.now()),
    };
    let tx = app.db.begin().await?;
    store::delete_imports_before(&tx, app.now() - KEPT).await?;
    store::insert_import(&tx, row).await?;
    tx.commit().await?;
    Ok(id)
}

/// The choices of the form that mean something.
fn known(defaults: &ImportDefaults) -> ImportDefaults {
    ImportDefaults {
        role: Role::from_code(&defaults.role).map_or_else(String::new, |role| role.code().to_owned()),
        scope: Scope::from_code(&defaults.scope).map_or_else(String::new, |scope| scope.code()),
        lang: UiLang::from_code(&defaults.lang).map_or_else(String::new, |lang| lang.code().to_owned()),
    }
}

/// What a list holds: who would be invited, who is known already, and what is wrong with the other rows.
///
/// # Errors
/// `NotFound` when this person brought no such list.
pub async fn preview(actor: &Actor, app: &App, id: ImportId) -> Result<Preview, PeopleError> {
    let account = actor.account().ok_or(Failure::NotFound)?;
    let row = store::find_import(&app.db.read, id, account).await?.ok_or(Failure::NotFound)?;
    let places = memberships::places(actor, app).await?;
    read(actor, app, &places, row).await
}

async fn read(actor: &Actor, app: &App, places: &Places, row: import::Model) -> Result<Preview, PeopleError> {
    let defaults: ImportDefaults = serde_json::from_str(&row.defaults).map_err(Failure::internal)?;
    let kept: Kept = serde_json::from_str(&row.source).map_err(Failure::internal)?;
    let (table, stopped) = kept.open();
    let reader = Reader { actor, places, table: &table, stopped: &stopped, defaults: &defaults };
    let (mut good, mut problems) = reader.read();
    problems.extend(mark_known(app, places, &mut good).await?);
    problems.sort_by_key(|one| one.line);
    let outcome = row.outcome.as_deref().map(serde_json::from_str).transpose().map_err(Failure::internal)?;
    Ok(Preview {
        id: ImportId(row.id),
        encoding: row.encoding,
        separator: table.separator,
        source: table.text(),
        ignored: table.ignored,
        good,
        problems,
        defaults,
        outcome,
    })
}

/// Marks rows whose people take part already or are invited already. Those whose account is closed are no good rows: they
/// are told instead.
async fn mark_known(
    app: &App,
    places: &Places,
    good: &mut Vec<GoodRow>,
) -> Result<Vec<RowProblem>, PeopleError> {
    let emails: Vec<String> = good.iter().map(|row| row.email.clone()).collect();
    let known = accounts::find_by_emails(&Actor::System, app, &emails).await?;
    let is_closed = |row: &GoodRow| known.get(&row.email).is_some_and(|account| !account.active);
    let closed = good.iter().filter(|row| is_closed(row)).map(|row| RowProblem {
        line: row.line,
        column: Column::Email,
        found: row.email.clone(),
        key: "people-error-closed",
        args: Vec::new(),
    });
    let closed: Vec<RowProblem> = closed.collect();
    good.retain(|row| !is_closed(row));
    let ids: Vec<_> = known.values().map(|account| account.id).collect();
    let held = memberships::memberships_of(&Actor::System, app, places, &ids).await?;
    let keys: Vec<String> = good.iter().map(|row| new(row).key()).collect();
    let open = store::open(&app.db.read, &keys).await?;
    let now = app.now();
    let open: HashMap<&str, bool> =
        open.iter().filter_map(|row| Some((row.open_key.as_deref()?, row.expires_at > now))).collect();
    for (row, key) in good.iter_mut().zip(&keys).filter(|(row, _)| row.state == RowState::New) {
        let account = known.get(&row.email).map(|account| account.id);
        let takes_part = held.iter().any(|one| {
            Some(one.account) == account
                && one.holds
                && (one.role, &one.scope, one.sector) == (row.role, &row.scope, row.sector)
        });
        if takes_part {
            row.state = RowState::Member;
        } else if open.get(key.as_str()) == Some(&true) {
            row.state = RowState::Invited;
        }
    }
    Ok(closed)
}

fn new(row: &GoodRow) -> New {
    New {
        email: row.email.clone(),
        name: row.name.clone(),
        overruled: 0,
        role: row.role,
        scope: row.scope.clone(),
        sector: row.sector,
        lang: row.lang,
    }
}

/// Invites the people of a list: all of them, or the good rows alone where others are wrong. A second time changes nothing.
///
/// # Errors
/// `NotFound` when this person brought no such list; `Invalid` when rows are wrong and only the good ones were not asked
/// for; `TooMany` with the seconds to wait.
pub async fn confirm(
    actor: &Actor,
    app: &App,
    id: ImportId,
    only_good: bool,
) -> Result<ImportOutcome, PeopleError> {
    match try_confirm(actor, app, id, only_good).await {
        // Somebody else invited one of them in the same moment: now that is known.
        Err(Failure::Invalid(errors)) if errors.of("email").next().is_some() => {
            try_confirm(actor, app, id, only_good).await
        }
        done => done,
    }
}

async fn try_confirm(
    actor: &Actor,
    app: &App,
    id: ImportId,
    only_good: bool,
) -> Result<ImportOutcome, PeopleError> {
    let account = actor.account().ok_or(Failure::NotFound)?;
    let places = memberships::places(actor, app).await?;
    let tx = app.db.begin().await?;
    let row = store::lock_import(&tx, id, account).await?.ok_or(Failure::NotFound)?;
    let preview = read(actor, app, &places, row).await?;
    if let Some(outcome) = preview.outcome {
        return Ok(outcome);
    }
    if !preview.problems.is_empty() && !only_good {
        return Err(invalid("list", "people-error-list-bad"));
    }
    let bad = preview.bad_lines();
    let mut wanted: Vec<New> =
        preview.good.iter().filter(|row| row.state == RowState::New).map(new).collect();
    // In one order, so that two lists never wait for each other.
    wanted.sort_by_cached_key(New::key);
    let open = store::lock_open(&tx, &wanted.iter().map(New::key).collect::<Vec<_>>()).await?;
    let open: HashMap<&str, _> =
        open.iter().filter_map(|row| Some((row.open_key.as_deref()?, row))).collect();
    let (mut fresh, mut again) = (Vec::with_capacity(wanted.len()), Vec::new());
    for new in wanted {
        match open.get(new.key().as_str()) {
            Some(old) if old.expires_at > app.now() => {}
            Some(old) => again.push((new.onto(actor, (*old).clone()), new.overruled)),
            None => fresh.push(new),
        }
    }
    let invited = fresh.len() + again.len();
    invitations::limit_list(actor, app, &tx, invited).await?;
    let outcome = ImportOutcome { invited, known: preview.good.len() - invited, bad };
    let known = outcome.known;
    invitations::renew(actor, app, &tx, again).await?;
    invitations::insert(actor, app, &tx, fresh).await?;
    let kept = serde_json::to_string(&outcome).map_err(Failure::internal)?;
    store::set_outcome(&tx, id, kept).await?;
    let detail = format!("{} invited, {known} known, {bad} left out", outcome.invited);
    let audit = Audit { action: "people.import", subject_kind: "import", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// Rows of a sample file in the reader's language: the headers, and two people at places that the actor runs.
///
/// # Errors
/// `Forbidden` for people who run nothing.
pub async fn sample(actor: &Actor, app: &App, text: &Text) -> Result<Vec<Vec<String>>, PeopleError> {
    if !memberships::runs_something(actor) {
        return Err(Failure::Forbidden);
    }
    let places = memberships::places(actor, app).await?;
    let own = places.municipalities.iter().find(|(card, _)| {
        let scope = Scope::Municipality(card.id.0);
        memberships::can_grant(actor, &places, Role::Member, &scope)
    });
    let municipality = own.map_or_else(String::new, |(card, _)| card.name.text.clone());
    let country = own.map_or("", |(card, _)| card.country.code());
    let member = text.t(Role::Member.label()).to_string();
    let person = |email: &str, sector: Sector| {
        Column::ALL
            .iter()
            .map(|column| match column {
                Column::Email => email.to_owned(),
                Column::Name | Column::Network => String::new(),
                Column::Role => member.clone(),
                Column::Case => country.to_owned(),
                Column::Municipality => municipality.clone(),
                Column::Sector => text.t(sector.label()).to_string(),
                Column::Language => text.lang().code().to_owned(),
            })
            .collect::<Vec<_>>()
    };
    let headers = Column::ALL.iter().map(|column| headers::header(*column, text.lang()).to_owned());
    Ok(vec![
        headers.collect(),
        person("first.person@municipality.example", Sector::School),
        person("second.person@municipality.example", Sector::Health),
    ])
}
