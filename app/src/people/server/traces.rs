//! What invitations know of people: for those people to take home, and to be deleted in time.

use sea_orm::{DatabaseTransaction, DbErr};
use serde::Serialize;
use time::OffsetDateTime;

use super::{scope, traces_store as store};
use crate::accounts::server::AccountErased;
use crate::accounts::server::directory;
use crate::network::server::memberships;
use crate::people::model::{InvitationState, PeopleError};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Tx};

/// An invitation as those take it home who sent or answered it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnInvitation {
    /// Whether it was to the reader; else they sent it.
    pub to_me: bool,
    /// The address it went to. Of somebody else who has accepted it is theirs to show.
    pub email: Option<String>,
    /// The name the inviter wrote.
    pub name: Option<String>,
    /// Code of the role.
    pub role: String,
    /// The place; none for the programme as a whole.
    pub place: Option<String>,
    /// Code of the sector.
    pub sector: Option<String>,
    /// Code of the language of the letter.
    pub language: String,
    /// Code of where it stands.
    pub state: String,
    /// When it was sent last.
    #[serde(with = "time::serde::rfc3339")]
    pub sent_at: OffsetDateTime,
    /// When it was answered or taken back.
    #[serde(with = "time::serde::rfc3339::option")]
    pub answered_at: Option<OffsetDateTime>,
}

/// Invitations that the actor sent or answered.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<Vec<OwnInvitation>, PeopleError> {
    let account = actor.account().ok_or(PeopleError::Forbidden)?;
    let rows = store::of(&app.db.read, account, &email_of(app, account).await?).await?;
    let places = memberships::places(&Actor::System, app).await?;
    let own = rows.into_iter().map(|row| {
        let to_me = row.invited_by != Some(account.0);
        let theirs = !to_me && row.state == InvitationState::Accepted.code();
        OwnInvitation {
            to_me,
            place: places.name(&scope(&row)).map(|name| name.text),
            email: (!theirs).then_some(row.email),
            name: row.name,
            role: row.role,
            sector: row.sector,
            language: row.lang,
            state: row.state,
            sent_at: row.sent_at,
            answered_at: row.answered_at,
        }
    });
    Ok(own.collect())
}

async fn email_of(app: &App, account: AccountId) -> Result<String, PeopleError> {
    let (account, _) = directory::get_person(&Actor::System, app, account).await?;
    Ok(account.email)
}

/// Hears that an account is erased: invitations to the person go, those they sent are nobody's.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(app: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    let AccountErased { account, .. } = *event;
    let email = email_of(app, account).await.map_err(|failure| DbErr::Custom(format!("{failure:?}")))?;
    store::forget_person(tx, account, &email).await
}

/// Deletes invitations that were answered, withdrawn or ran out before `before`; how many went. Only for the program
/// itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_invitations(
    actor: &Actor,
    app: &App,
    before: OffsetDateTime,
) -> Result<u64, PeopleError> {
    let tx = begin(actor, app).await?;
    let gone = store::delete_invitations(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Deletes lists of people to invite that were brought before `before`; how many went. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn delete_old_imports(
    actor: &Actor,
    app: &App,
    before: OffsetDateTime,
) -> Result<u64, PeopleError> {
    let tx = begin(actor, app).await?;
    let gone = store::delete_imports(&tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}

async fn begin(actor: &Actor, app: &App) -> Result<Tx, PeopleError> {
    if *actor != Actor::System {
        return Err(PeopleError::Forbidden);
    }
    Ok(app.db.begin().await?)
}
