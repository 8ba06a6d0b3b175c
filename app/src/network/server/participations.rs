//! Municipalities' parts in networks: one for each period, so that leaving and coming back is told as it was. Periods of one
//! municipality in one network never overlap: on each day it takes part once or not at all.

use sea_orm::ActiveValue::Set;
use time::Date;
use uuid::Uuid;

use super::entity::participation;
use super::manage::{audit, invalid};
use super::policy::{Action, may};
use super::{manage_store as store, store as structure, views};
use crate::network::view::{Participation, ParticipationId};
use crate::platform::actor::Actor;
use crate::platform::error::Failure;
use crate::platform::server::{App, Tx};

/// From when until when; none for always.
type Period = (Option<Date>, Option<Date>);

/// The parts in a network or of a municipality, past and coming ones too.
pub(super) async fn list(
    app: &App,
    network: Option<Uuid>,
    municipality: Option<Uuid>,
) -> Result<Vec<Participation>, Failure> {
    let db = &app.db.read;
    let rows = store::participations(db, network, municipality).await?;
    let networks: Vec<Uuid> = rows.iter().map(|row| row.network_id).collect();
    let networks = structure::networks_by_id(db, &networks).await?;
    let municipalities: Vec<Uuid> = rows.iter().map(|row| row.municipality_id).collect();
    let municipalities = structure::municipalities_by_id(db, &municipalities).await?;
    let found = rows.iter().filter_map(|row| {
        Some(Participation {
            id: ParticipationId(row.id),
            network: views::network_card(networks.get(&row.network_id)?),
            municipality: views::municipality_card(municipalities.get(&row.municipality_id)?)?,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
        })
    });
    Ok(found.collect())
}

/// A municipality takes part in a network for a time.
///
/// # Errors
/// `Forbidden` for all but the secretariat; `NotFound`; `Invalid` for dates in the wrong order, and when it takes part
/// within that time already.
pub async fn add(
    actor: &Actor,
    app: &App,
    network: &str,
    municipality: &str,
    period: Period,
) -> Result<ParticipationId, Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    in_order(period)?;
    let tx = app.db.begin().await?;
    let network = structure::find_network(&tx, network).await?.ok_or(Failure::NotFound)?;
    let municipality = structure::find_municipality(&tx, municipality).await?.ok_or(Failure::NotFound)?;
    let row = participation::Model {
        id: app.new_id(),
        network_id: network.id,
        municipality_id: municipality.id,
        starts_on: period.0,
        ends_on: period.1,
    };
    let id = ParticipationId(row.id);
    keep(actor, app, tx, row, &network.slug, true).await?;
    Ok(id)
}

/// Changes the time of a part.
///
/// # Errors
/// As [`add`].
pub async fn revise(actor: &Actor, app: &App, id: ParticipationId, period: Period) -> Result<(), Failure> {
    Failure::<()>::check(may(actor, Action::Manage))?;
    in_order(period)?;
    let tx = app.db.begin().await?;
    let row = store::find_participation(&tx, id.0).await?.ok_or(Failure::NotFound)?;
    let networks = structure::networks_by_id(&tx, &[row.network_id]).await?;
    let slug = networks.get(&row.network_id).map(|network| network.slug.clone()).ok_or(Failure::NotFound)?;
    let row = participation::Model { starts_on: period.0, ends_on: period.1, ..row };
    keep(actor, app, tx, row, &slug, false).await
}

fn in_order((start, end): Period) -> Result<(), Failure> {
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        return Err(invalid("to", "network-error-dates"));
    }
    Ok(())
}

/// Writes a part unless it meets another one of the same municipality in the same network.
async fn keep(
    actor: &Actor,
    app: &App,
    tx: Tx,
    row: participation::Model,
    network: &str,
    new: bool,
) -> Result<(), Failure> {
    // Two who write at the same moment wait for each other here.
    store::lock_municipality(&tx, row.municipality_id).await?;
    let known = store::participations(&tx, Some(row.network_id), Some(row.municipality_id)).await?;
    if known.iter().any(|other| other.id != row.id && overlap(other, &row)) {
        return Err(invalid("from", "network-error-part-overlaps"));
    }
    let (municipality, period) = (row.municipality_id, (row.starts_on, row.ends_on));
    let row = participation::ActiveModel {
        id: Set(row.id),
        network_id: Set(row.network_id),
        municipality_id: Set(row.municipality_id),
        starts_on: Set(row.starts_on),
        ends_on: Set(row.ends_on),
    };
    store::put_participation(&tx, row, new).await?;
    let day = |date: Option<Date>| date.map_or_else(|| "-".to_owned(), |date| date.to_string());
    let detail = format!("network {network} from {} to {}", day(period.0), day(period.1));
    audit(actor, app, &tx, "network.participation", "municipality", municipality, &detail).await?;
    Ok(tx.commit().await?)
}

fn overlap(one: &participation::Model, other: &participation::Model) -> bool {
    let begins = |row: &participation::Model| row.starts_on.unwrap_or(Date::MIN);
    let ends = |row: &participation::Model| row.ends_on.unwrap_or(Date::MAX);
    begins(one) <= ends(other) && begins(other) <= ends(one)
}

#[cfg(test)]
mod tests {
    use time::Date;
    use time::macros::date;
    use uuid::Uuid;

    use super::{overlap, participation};

    #[test]
    fn periods_meet_when_they_share_a_day() {
        let part = |starts_on: Option<Date>, ends_on: Option<Date>| participation::Model {
            id: Uuid::nil(),
            network_id: Uuid::nil(),
            municipality_id: Uuid::nil(),
            starts_on,
            ends_on,
        };
        let (spring, summer) = (date!(2019 - 03 - 01), date!(2019 - 06 - 30));
        let first = part(Some(spring), Some(summer));
        for (other, meets) in [
            (part(Some(summer), None), true),
            (part(summer.next_day(), None), false),
            (part(None, spring.previous_day()), false),
            (part(None, Some(spring)), true),
            (part(None, None), true),
        ] {
            assert_eq!(overlap(&first, &other), meets, "{other:?}");
            assert_eq!(overlap(&other, &first), meets, "{other:?}");
        }
    }
}
