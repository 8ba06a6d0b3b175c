//! Cases, networks and municipalities as the secretariat changes them. Addresses stay when names change, and every
//! change is audited.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use time::Date;
use uuid::Uuid;

use super::entity::{case_state, municipality, network};
use super::events::NetworkMoved;
use super::policy::{Action, may};
use super::{manage_store as store, member_store, participations, store as structure, views};
use crate::network::model::{CaseState, Country, MunicipalityCard, NetworkCard, NetworkId};
use crate::network::view::{CaseStep, MoveCounts, MunicipalityInput, NetworkInput, Participation};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::{App, Audit, record};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check};

/// The longest name of a place, in characters.
pub const NAME_MAX: usize = 160;

/// Where a case stood since when, the newest first.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn case_steps(actor: &Actor, app: &App, country: Country) -> Result<Vec<CaseStep>, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let rows = store::case_states(&app.db.read, country.code()).await?;
    let steps = rows
        .iter()
        .filter_map(|row| Some(CaseStep { state: CaseState::from_code(&row.state)?, since: row.since }));
    Ok(steps.collect())
}

/// Since when each case stands where it stands; cases that never changed are left out.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn case_dates(actor: &Actor, app: &App) -> Result<HashMap<Country, Date>, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let rows = store::all_case_states(&app.db.read).await?;
    // The oldest first: the last one of a case stays.
    Ok(rows.iter().filter_map(|row| Some((Country::from_code(&row.case_code)?, row.since))).collect())
}

/// The networks with the days on which they began and ended.
///
/// # Errors
/// `Forbidden` for all but the secretariat.
pub async fn networks_with_dates(
    actor: &Actor,
    app: &App,
) -> Result<Vec<(NetworkCard, (Option<Date>, Option<Date>))>, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let rows = structure::all_networks(&app.db.read).await?;
    Ok(rows.iter().map(|row| (views::network_card(row), (row.starts_on, row.ends_on))).collect())
}

/// Says where a case stands since a day.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`; `Invalid` for a day to come or before the last change.
pub async fn set_case_state(
    actor: &Actor,
    app: &App,
    country: Country,
    state: CaseState,
    since: Date,
) -> Result<(), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    if since > app.now().date() {
        return Err(invalid("since", "network-error-date-to-come"));
    }
    let tx = app.db.begin().await?;
    structure::find_case(&tx, country.code()).await?.ok_or(Failure::NotFound)?;
    let known = store::case_states(&tx, country.code()).await?;
    if known.first().is_some_and(|last| last.since > since) {
        return Err(invalid("since", "network-error-date-before"));
    }
    let id = app.new_id();
    let row = case_state::ActiveModel {
        id: Set(id),
        case_code: Set(country.code().to_owned()),
        state: Set(state.code().to_owned()),
        since: Set(since),
        set_by: Set(actor.account().map(|id| id.0)),
        set_at: Set(app.now()),
    };
    store::set_case_state(&tx, row).await?;
    let detail = format!("{} {} {since}", country.code(), state.code());
    audit(actor, app, &tx, "network.case-state", "case", id, &detail).await?;
    Ok(tx.commit().await?)
}

/// Makes a network; its address comes from its name.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `Invalid`, a message a field.
pub async fn create_network(
    actor: &Actor,
    app: &App,
    new: &NetworkInput,
    country: Option<Country>,
) -> Result<String, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let overruled = check_network(actor, app, new).await?;
    let id = app.new_id();
    let tx = app.db.begin().await?;
    let slug = free_slug(&new.name.text, &store::network_slugs(&tx, &slug(&new.name.text)).await?);
    let row = network::ActiveModel {
        id: Set(id),
        slug: Set(slug.clone()),
        case_code: Set(country.map(|country| country.code().to_owned())),
        organisation_id: Set(None),
        ..network_row(new)
    };
    store::insert_network(&tx, row).await?;
    let detail = with_overruled(new.kind.code(), overruled);
    audit(actor, app, &tx, "network.create", "network", id, &detail).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Changes name, kind, region and dates of a network. Its address stays.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`; `Invalid`, a message a field.
pub async fn revise_network(
    actor: &Actor,
    app: &App,
    slug: &str,
    change: &NetworkInput,
) -> Result<(), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let overruled = check_network(actor, app, change).await?;
    let tx = app.db.begin().await?;
    let known = structure::find_network(&tx, slug).await?.ok_or(Failure::NotFound)?;
    let row = network::ActiveModel { id: Set(known.id), ..network_row(change) };
    store::update_network(&tx, row).await?;
    let mut detail = format!("kind {}", change.kind.code());
    if known.name != change.name.text {
        detail.push_str(", renamed");
    }
    let detail = with_overruled(&detail, overruled);
    audit(actor, app, &tx, "network.revise", "network", known.id, &detail).await?;
    Ok(tx.commit().await?)
}

fn network_row(input: &NetworkInput) -> network::ActiveModel {
    network::ActiveModel {
        name: Set(input.name.text.trim().to_owned()),
        lang: Set(input.name.lang.code().to_owned()),
        kind: Set(input.kind.code().to_owned()),
        region: Set(some(&input.region)),
        starts_on: Set(input.period.0),
        ends_on: Set(input.period.1),
        ..Default::default()
    }
}

/// Gives how many warnings of the guard were overruled.
async fn check_network(actor: &Actor, app: &App, input: &NetworkInput) -> Result<usize, Failure> {
    let overruled = check_name(actor, app, &input.name.text, &input.region, input.numbers_ok).await?;
    let (start, end) = input.period;
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        return Err(invalid("ends_on", "network-error-dates"));
    }
    Ok(overruled)
}

/// Gives how many warnings of the guard were overruled.
async fn check_name(
    actor: &Actor,
    app: &App,
    name: &str,
    region: &str,
    numbers_ok: bool,
) -> Result<usize, Failure> {
    if name.trim().is_empty() {
        return Err(invalid("name", "network-error-name"));
    }
    for (field, text) in [("name", name), ("region", region)] {
        if text.chars().count() > NAME_MAX {
            let mut errors = FieldErrors::default();
            errors.add_with(field, "network-error-name-long", &[("max", NAME_MAX.to_string())]);
            return Err(Failure::Invalid(errors));
        }
    }
    let fields = [Field { name: "name", text: name }, Field { name: "region", text: region }];
    let checked = check(actor, app, &fields, Warnings::confirmed(numbers_ok)).await?;
    Ok(checked.iter().map(CheckedText::overruled).sum())
}

/// A detail of the audit trail, with how many warnings of the guard were overruled.
fn with_overruled(detail: &str, overruled: usize) -> String {
    if overruled > 0 { format!("{detail} overruled={overruled}") } else { detail.to_owned() }
}

/// What moving a network would change, for saying it before it is done.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`.
pub async fn count_move(actor: &Actor, app: &App, slug: &str) -> Result<(NetworkCard, MoveCounts), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let db = &app.db.read;
    let row = structure::find_network(db, slug).await?.ok_or(Failure::NotFound)?;
    let today = app.now().date();
    let counts = MoveCounts {
        people: member_store::count_people(db, NetworkId(row.id), today).await?,
        municipalities: structure::municipality_ids_of(db, &[row.id], today).await?.len(),
    };
    Ok((views::network_card(&row), counts))
}

/// Moves a network under another case, or out of every case. People keep their roles; what they may see of the old and
/// the new case changes with it, and rooms above hear `NetworkMoved` in the same transaction.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound` for an unknown network or case; `Invalid` when it lies there already.
pub async fn move_network(actor: &Actor, app: &App, slug: &str, to: Option<Country>) -> Result<(), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let tx = app.db.begin().await?;
    let row = structure::find_network(&tx, slug).await?.ok_or(Failure::NotFound)?;
    let from = row.case_code.as_deref().and_then(Country::from_code);
    if from == to {
        return Err(invalid("to", "network-error-same-case"));
    }
    if let Some(country) = to {
        structure::find_case(&tx, country.code()).await?.ok_or(Failure::NotFound)?;
    }
    let moved = network::ActiveModel {
        id: Set(row.id),
        case_code: Set(to.map(|country| country.code().to_owned())),
        ..Default::default()
    };
    store::update_network(&tx, moved).await?;
    let code = |country: Option<Country>| country.map_or("-", Country::code);
    let detail = format!("{} to {}", code(from), code(to));
    audit(actor, app, &tx, "network.move", "network", row.id, &detail).await?;
    app.emit(&tx, &NetworkMoved { network: NetworkId(row.id), from, to }).await?;
    Ok(tx.commit().await?)
}

/// Makes a municipality; its address comes from its name.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `Invalid`, a message a field.
pub async fn create_municipality(
    actor: &Actor,
    app: &App,
    new: &MunicipalityInput,
) -> Result<String, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let overruled = check_name(actor, app, &new.name.text, &new.region, new.numbers_ok).await?;
    let id = app.new_id();
    let tx = app.db.begin().await?;
    let slug = free_slug(&new.name.text, &store::municipality_slugs(&tx, &slug(&new.name.text)).await?);
    let row = municipality::ActiveModel {
        id: Set(id),
        slug: Set(slug.clone()),
        fictional: Set(false),
        ..municipality_row(new)
    };
    store::insert_municipality(&tx, row).await?;
    let detail = with_overruled(new.country.code(), overruled);
    audit(actor, app, &tx, "network.municipality-create", "municipality", id, &detail).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Changes name, country and region of a municipality. Its address stays.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`; `Invalid`, a message a field.
pub async fn revise_municipality(
    actor: &Actor,
    app: &App,
    slug: &str,
    change: &MunicipalityInput,
) -> Result<(), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let overruled = check_name(actor, app, &change.name.text, &change.region, change.numbers_ok).await?;
    let tx = app.db.begin().await?;
    let known = structure::find_municipality(&tx, slug).await?.ok_or(Failure::NotFound)?;
    let row = municipality::ActiveModel { id: Set(known.id), ..municipality_row(change) };
    store::update_municipality(&tx, row).await?;
    let detail = with_overruled(change.country.code(), overruled);
    audit(actor, app, &tx, "network.municipality-revise", "municipality", known.id, &detail).await?;
    Ok(tx.commit().await?)
}

fn municipality_row(input: &MunicipalityInput) -> municipality::ActiveModel {
    municipality::ActiveModel {
        name: Set(input.name.text.trim().to_owned()),
        lang: Set(input.name.lang.code().to_owned()),
        country: Set(input.country.code().to_owned()),
        region: Set(some(&input.region)),
        ..Default::default()
    }
}

/// The region of a municipality or the period of a network, and who takes part where, past and coming parts too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Managed<T> {
    /// The place itself.
    pub card: T,
    /// Its region.
    pub region: Option<String>,
    /// When it began and ended; networks only.
    pub period: (Option<Date>, Option<Date>),
    /// Municipalities' parts in networks.
    pub participations: Vec<Participation>,
}

/// A network for changing it.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`.
pub async fn get_network(actor: &Actor, app: &App, slug: &str) -> Result<Managed<NetworkCard>, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let db = &app.db.read;
    let row = structure::find_network(db, slug).await?.ok_or(Failure::NotFound)?;
    Ok(Managed {
        participations: participations::list(app, Some(row.id), None).await?,
        card: views::network_card(&row),
        region: row.region,
        period: (row.starts_on, row.ends_on),
    })
}

/// A municipality for changing it.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`.
pub async fn get_municipality(
    actor: &Actor,
    app: &App,
    slug: &str,
) -> Result<Managed<MunicipalityCard>, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    let db = &app.db.read;
    let row = structure::find_municipality(db, slug).await?.ok_or(Failure::NotFound)?;
    Ok(Managed {
        participations: participations::list(app, None, Some(row.id)).await?,
        card: views::municipality_card(&row).ok_or(Failure::NotFound)?,
        region: row.region,
        period: (None, None),
    })
}

pub(super) async fn audit(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    action: &str,
    kind: &str,
    id: Uuid,
    detail: &str,
) -> Result<(), Failure> {
    let audit = Audit { action, subject_kind: kind, subject_id: id, detail };
    Ok(record(actor, app, tx, audit).await?)
}

pub(super) fn invalid(field: &str, key: &str) -> Failure {
    let mut errors = FieldErrors::default();
    errors.add(field, key);
    Failure::Invalid(errors)
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The last part of an address from a name: letters of the Nordic alphabets as they are written without them.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'æ' | 'ä' => slug.push_str("ae"),
            'ø' | 'ö' => slug.push_str("oe"),
            'å' => slug.push_str("aa"),
            'á' => slug.push('a'),
            'é' => slug.push('e'),
            'í' => slug.push('i'),
            'ó' => slug.push('o'),
            'ú' | 'ü' => slug.push('u'),
            'ý' => slug.push('y'),
            'ð' => slug.push('d'),
            'þ' => slug.push_str("th"),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let slug: String = slug.trim_end_matches('-').chars().take(60).collect();
    // An address of its own beside the forms at `…/new`.
    if slug.is_empty() || slug == "new" { "place".to_owned() } else { slug }
}

fn free_slug(name: &str, taken: &[String]) -> String {
    let slug = slug(name);
    let mut free = slug.clone();
    let mut number = 2_u32;
    while taken.contains(&free) {
        free = format!("{slug}-{number}");
        number += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::{free_slug, slug};

    #[test]
    fn addresses_are_ascii_and_free() {
        assert_eq!(slug("Nærøysund – nettverk for barn"), "naeroeysund-nettverk-for-barn");
        assert_eq!(slug("Þórshöfn"), "thorshoefn");
        assert_eq!(slug("  !! "), "place");
        assert_eq!(slug("New"), "place");
        assert_eq!(free_slug("Råde", &["raade".to_owned(), "raade-2".to_owned()]), "raade-3");
    }
}
