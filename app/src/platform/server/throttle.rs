//! How often something may be done: the generic cell rate algorithm (ITU-T I.371), kept in the database so that it holds
//! for several servers and through a restart.
//!
//! Keys may name people (`sign-in:` and an address), so only their hash is kept.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::time::Duration;

use super::App;
use crate::platform::error::Failure;

/// So many at once, and as many again spread over a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many may be done at once.
    pub burst: u32,
    /// The time after which all of them may be done again.
    pub per: Duration,
}

impl Limit {
    fn per_millis(self) -> i64 {
        i64::try_from(self.per.as_millis()).unwrap_or(i64::MAX / 4)
    }

    /// The time one of them takes to come back, in milliseconds.
    fn step_millis(self) -> i64 {
        (self.per_millis() / i64::from(self.burst.max(1))).max(1)
    }

    /// When the allowance will be whole again after `count` more, or how long to wait for them (milliseconds).
    fn next(self, arrival: i64, now: i64, count: u32) -> Result<i64, i64> {
        // Further ahead than the limit ever goes: the clock was put back since.
        let arrival = if arrival > now + self.per_millis() { now } else { arrival };
        let next = arrival.max(now).saturating_add(self.step_millis().saturating_mul(i64::from(count)));
        let over = next - now - self.per_millis();
        if over > 0 { Err(over) } else { Ok(next) }
    }
}

/// Takes one of what the limit allows under this key.
///
/// # Errors
/// `TooMany` with the seconds to wait when it is used up; nothing is taken then.
pub async fn take<C>(app: &App, key: &str, limit: Limit) -> Result<(), Failure<C>> {
    let tx = app.db.begin_quietly().await?;
    take_within(app, &tx, key, limit).await?;
    Ok(tx.commit().await?)
}

/// Takes one in the transaction of what is limited: what fails or turns out to be done already costs nothing.
///
/// # Errors
/// As [`take`].
pub async fn take_within<C>(
    app: &App,
    tx: &DatabaseTransaction,
    key: &str,
    limit: Limit,
) -> Result<(), Failure<C>> {
    take_many(app, tx, key, 1, limit).await
}

/// Takes `count` at once, or none of them, in the transaction of what is limited. More than the limit's burst are never
/// given.
///
/// # Errors
/// As [`take`].
pub async fn take_many<C>(
    app: &App,
    tx: &DatabaseTransaction,
    key: &str,
    count: u32,
    limit: Limit,
) -> Result<(), Failure<C>> {
    let key = hashed(key);
    let now = millis(app);
    let fresh = ActiveModel { key: Set(key.clone()), arrival: Set(0) };
    Entity::insert(fresh)
        .on_conflict(OnConflict::column(Column::Key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let arrival =
        Entity::find_by_id(key.clone()).lock_exclusive().one(tx).await?.map_or(0, |row| row.arrival);
    match limit.next(arrival, now, count) {
        Ok(next) => {
            Entity::update_many()
                .col_expr(Column::Arrival, Expr::value(next))
                .filter(Column::Key.eq(key))
                .exec(tx)
                .await?;
            Ok(())
        }
        Err(wait) => Err(Failure::TooMany(u32::try_from((wait + 999) / 1000).unwrap_or(u32::MAX))),
    }
}

/// Gives one back that was taken, such as for a password that turned out to be right.
///
/// # Errors
/// When the database cannot write.
pub async fn give_back(app: &App, key: &str, limit: Limit) -> Result<(), DbErr> {
    let tx = app.db.begin_quietly().await?;
    Entity::update_many()
        .col_expr(Column::Arrival, sea_orm::ExprTrait::sub(Expr::col(Column::Arrival), limit.step_millis()))
        .filter(Column::Key.eq(hashed(key)))
        .exec(&tx)
        .await?;
    tx.commit().await
}

/// The name of a place on the net, for keys. A household or an office has a whole /64 of IPv6 addresses.
#[must_use]
pub fn place(from: Option<IpAddr>) -> String {
    match from {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(address) => address.to_string(),
            None => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
        None => "nowhere".to_owned(),
    }
}

/// Removes keys whose allowance is whole again.
///
/// # Errors
/// When the database cannot write.
pub(super) async fn tidy(app: &App) -> Result<(), DbErr> {
    let tx = app.db.begin_quietly().await?;
    Entity::delete_many().filter(Column::Arrival.lte(millis(app))).exec(&tx).await?;
    tx.commit().await
}

fn millis(app: &App) -> i64 {
    i64::try_from(app.now().unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX / 4)
}

fn hashed(key: &str) -> String {
    Sha256::digest(key.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

use entity::{ActiveModel, Column, Entity};

/// The table `throttle`: when the allowance of a key will be whole again, in milliseconds since 1970.
mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "throttle")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub arrival: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[cfg(test)]
mod tests {
    use super::{Limit, place};
    use std::time::Duration;

    #[test]
    fn a_place_is_an_ipv4_address_or_a_64_of_ipv6() {
        let at = |text: &str| place(Some(text.parse().unwrap()));
        assert_eq!(at("192.0.2.7"), "192.0.2.7");
        assert_eq!(at("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(at("2001:db8:1:2:3::4"), at("2001:db8:1:2:ffff::5"));
        assert_ne!(at("2001:db8:1:2::4"), at("2001:db8:1:3::4"));
    }

    #[test]
    fn a_burst_is_allowed_and_then_one_at_a_time_comes_back() {
        let limit = Limit { burst: 3, per: Duration::from_secs(60) };
        let mut arrival = 0;
        let now = 1_000_000;
        for _ in 0..3 {
            arrival = limit.next(arrival, now, 1).unwrap();
        }
        assert_eq!(limit.next(arrival, now, 1), Err(20_000), "the next one in twenty seconds");
        assert_eq!(limit.next(arrival, now + 19_999, 1), Err(1));
        arrival = limit.next(arrival, now + 20_000, 1).unwrap();
        assert!(limit.next(arrival, now + 20_000, 1).is_err(), "one came back, not three");
        for _ in 0..3 {
            arrival = limit.next(arrival, now + 200_000, 1).unwrap();
        }
        assert!(
            limit.next(arrival, now + 200_000, 1).is_err(),
            "an idle hour saves up no more than the burst"
        );
    }

    #[test]
    fn a_clock_that_was_put_back_locks_nobody_out() {
        let limit = Limit { burst: 3, per: Duration::from_secs(60) };
        let arrival = limit.next(0, 1_000_000_000, 1).unwrap();
        assert_eq!(limit.next(arrival, 1_000_000, 1), Ok(1_020_000));
    }

    #[test]
    fn many_at_once_are_given_whole_or_not_at_all() {
        let limit = Limit { burst: 10, per: Duration::from_secs(100) };
        let now = 1_000_000;
        let arrival = limit.next(0, now, 7).unwrap();
        assert_eq!(limit.next(arrival, now, 4), Err(10_000), "one is missing");
        assert!(limit.next(arrival, now, 3).is_ok(), "what is left can be taken");
        assert!(limit.next(0, now, 11).is_err(), "never more than the burst");
        assert_eq!(limit.next(0, now, 0), Ok(now), "nothing costs nothing");
    }

    #[test]
    fn odd_limits_do_not_divide_by_zero() {
        let limit = Limit { burst: 0, per: Duration::ZERO };
        assert!(limit.next(0, 0, 1).is_err());
    }
}
