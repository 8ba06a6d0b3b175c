//! The one shape of every room's errors: what is wrong with the input, not found, forbidden, conflict, internal.
//!
//! Codes cross the wire and the page translates them; causes are logged once, where they arise, and never sent.

use serde::{Deserialize, Serialize};

use super::actor::Decision;

/// Something wrong with one field: a Fluent key, and what the message needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The name of the form field.
    pub field: String,
    /// The Fluent key of the message.
    pub key: String,
    /// Variables of the message.
    pub args: Vec<(String, String)>,
}

/// Everything that is wrong with an input, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    /// Notes that the field is wrong.
    pub fn add(&mut self, field: &str, key: &str) {
        self.add_with(field, key, &[]);
    }

    /// Notes that the field is wrong, with variables for the message.
    pub fn add_with(&mut self, field: &str, key: &str, args: &[(&str, String)]) {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.0.push(FieldError { field: field.to_owned(), key: key.to_owned(), args });
    }

    /// The errors of one field.
    pub fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a FieldError> {
        self.0.iter().filter(move |error| error.field == field)
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `Ok` when nothing is wrong.
    ///
    /// # Errors
    /// `Failure::Invalid` with all the errors.
    pub fn into_result<C>(self) -> Result<(), Failure<C>> {
        if self.is_empty() { Ok(()) } else { Err(Failure::Invalid(self)) }
    }
}

/// What somebody else saved while a form was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meanwhile {
    /// Names of form fields with what they hold now.
    pub theirs: Vec<(String, String)>,
    /// The version to send back.
    pub version: i32,
    /// Who saved it; empty for somebody who has left.
    pub by: String,
}

impl Failure<Meanwhile> {
    /// The conflict with what somebody saved.
    #[must_use]
    pub fn meanwhile(theirs: Vec<(String, String)>, version: i32, by: String) -> Self {
        Self::Conflict(Box::new(Meanwhile { theirs, version, by }))
    }
}

/// Why a service did not do what it was asked. `C` is what a conflict carries: the text that was saved meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure<C = ()> {
    /// The input is wrong; nothing was changed.
    Invalid(FieldErrors),
    /// There is no such thing, or the actor may not know of it.
    NotFound,
    /// The actor sees it but may not do this.
    Forbidden,
    /// Somebody else saved meanwhile; nothing was changed.
    Conflict(Box<C>),
    /// It was done too often; it may be done again after so many seconds.
    TooMany(u32),
    /// The database cannot take it for the moment: full, busy or out of reach. Nothing was changed.
    Unavailable,
    /// Something broke. The reference stands in the log beside the cause.
    Internal(String),
}

impl<C> Failure<C> {
    /// The failure that a decision of a policy means, if it means one.
    ///
    /// # Errors
    /// `Forbidden` or `NotFound`.
    pub fn check(decision: Decision) -> Result<(), Self> {
        match decision {
            Decision::Allow => Ok(()),
            Decision::Forbid => Err(Self::Forbidden),
            Decision::Hide => Err(Self::NotFound),
        }
    }

    /// The same failure for a caller whose conflicts carry something else; a conflict becomes what `conflict` makes of it.
    pub fn map_conflict<D>(self, conflict: impl FnOnce(C) -> Failure<D>) -> Failure<D> {
        match self {
            Self::Invalid(errors) => Failure::Invalid(errors),
            Self::NotFound => Failure::NotFound,
            Self::Forbidden => Failure::Forbidden,
            Self::Conflict(inner) => conflict(*inner),
            Self::TooMany(seconds) => Failure::TooMany(seconds),
            Self::Unavailable => Failure::Unavailable,
            Self::Internal(reference) => Failure::Internal(reference),
        }
    }
}

#[cfg(feature = "ssr")]
impl<C> Failure<C> {
    /// Logs the cause under a new reference, and keeps only the reference.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        let reference = uuid::Uuid::new_v4().simple().to_string().chars().take(8).collect::<String>();
        tracing::error!(reference, %cause, "internal error");
        Self::Internal(reference)
    }
}

#[cfg(feature = "ssr")]
impl<C> From<sea_orm::DbErr> for Failure<C> {
    fn from(cause: sea_orm::DbErr) -> Self {
        if passes(&cause) {
            tracing::error!(%cause, "the database cannot take it for the moment");
            return Self::Unavailable;
        }
        Self::internal(cause)
    }
}

/// Whether the cause lies in the surroundings and may pass by itself: a full disk, a lock, a server that restarts.
#[cfg(feature = "ssr")]
fn passes(cause: &sea_orm::DbErr) -> bool {
    use sea_orm::{DbErr, RuntimeErr, sqlx};
    /// SQLite: busy, locked, I/O error, full, cannot open (<https://sqlite.org/rescode.html>).
    const SQLITE: [i32; 5] = [5, 6, 10, 13, 14];
    /// PostgreSQL: connection lost, not enough resources, an operator intervened (its Appendix A).
    const POSTGRES: [&str; 3] = ["08", "53", "57P"];
    match cause {
        DbErr::ConnectionAcquire(_) => true,
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => match &**error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| match code.len() {
                // PostgreSQL's are five characters, SQLite's are numbers with the primary code in the lowest byte.
                5 => POSTGRES.iter().any(|class| code.starts_with(class)),
                _ => code.parse::<i32>().is_ok_and(|code| SQLITE.contains(&(code & 0xff))),
            }),
            _ => false,
        },
        _ => false,
    }
}
