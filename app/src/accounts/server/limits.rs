//! How often secrets may be guessed. Kept so that nobody is locked out by a stranger: a browser from which its owner has
//! signed in before has a limit of its own, which no stranger can use up; and a link by mail always gets one in.

use std::net::IpAddr;
use std::time::Duration;

use super::{security_store, tokens};
use crate::accounts::model::{AccountError, AccountId};
use crate::platform::server::throttle::place;
use crate::platform::server::{App, Limit, fold, throttle};

const QUARTER: Duration = Duration::from_secs(15 * 60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Wrong passwords for one e-mail address, from browsers that are not known.
const ACCOUNT: Limit = Limit { burst: 10, per: QUARTER };
/// Wrong passwords from one place on the net. A whole town hall may share an address, so it is wide.
const PLACE: Limit = Limit { burst: 60, per: QUARTER };
/// Wrong passwords from a browser that is known.
const DEVICE: Limit = Limit { burst: 10, per: QUARTER };
/// Wrong codes of the second factor: 480 a day against a million codes, three of which hold at a time.
const CODE: Limit = Limit { burst: 5, per: QUARTER };
/// Wrong passwords when a signed-in person confirms something.
const CONFIRM: Limit = Limit { burst: 5, per: QUARTER };
/// Asking for links from one place.
const ASK: Limit = Limit { burst: 20, per: HOUR };
/// Mails with a link to one person.
const LINKS: Limit = Limit { burst: 5, per: HOUR };

/// Who is guessing, as far as it shows.
#[derive(Clone, Copy, Debug)]
pub struct Guesser<'a> {
    /// Where the request comes from.
    pub from: Option<IpAddr>,
    /// What the browser keeps from an earlier sign-in.
    pub device: Option<&'a str>,
}

/// What one guess has used of the limits, to be given back when it was right.
pub(super) struct Taken(Vec<(String, Limit)>);

impl Taken {
    async fn take(app: &App, wanted: Vec<(String, Limit)>) -> Result<Self, AccountError> {
        for (key, limit) in &wanted {
            throttle::take(app, key, *limit).await?;
        }
        Ok(Self(wanted))
    }

    /// The guess was right.
    pub(super) async fn give_back(self, app: &App) -> Result<(), AccountError> {
        for (key, limit) in &self.0 {
            throttle::give_back(app, key, *limit).await?;
        }
        Ok(())
    }
}

/// The hash of the browser's keepsake, if it is one of this account.
async fn known_device(
    app: &App,
    guesser: &Guesser<'_>,
    account: Option<AccountId>,
) -> Result<Option<String>, AccountError> {
    let (Some(device), Some(account)) = (guesser.device, account) else {
        return Ok(None);
    };
    let hash = tokens::hashed(device);
    let known = security_store::is_known_device(&app.db.read, account, &hash, app.now()).await?;
    Ok(known.then_some(hash))
}

/// One guess at a password. An address without an account is limited like one with.
pub(super) async fn password(
    app: &App,
    guesser: &Guesser<'_>,
    email: &str,
    account: Option<AccountId>,
) -> Result<Taken, AccountError> {
    let wanted = match known_device(app, guesser, account).await? {
        Some(hash) => vec![(format!("sign-in:device:{hash}"), DEVICE)],
        None => vec![
            (format!("sign-in:from:{}", place(guesser.from)), PLACE),
            (format!("sign-in:account:{}", fold(email)), ACCOUNT),
        ],
    };
    Taken::take(app, wanted).await
}

/// One guess at a code of the second factor.
pub(super) async fn code(
    app: &App,
    guesser: &Guesser<'_>,
    account: AccountId,
) -> Result<Taken, AccountError> {
    let key = match known_device(app, guesser, Some(account)).await? {
        Some(hash) => format!("code:device:{hash}"),
        None => format!("code:account:{account}"),
    };
    Taken::take(app, vec![(key, CODE)]).await
}

/// One guess at the password, or at the first code of a new factor, by somebody who is signed in.
pub(super) async fn confirm(app: &App, account: AccountId) -> Result<Taken, AccountError> {
    Taken::take(app, vec![(format!("confirm:{account}"), CONFIRM)]).await
}

/// One wish for a link by mail.
pub(super) async fn ask(app: &App, from: Option<IpAddr>) -> Result<(), AccountError> {
    throttle::take(app, &format!("ask:{}", place(from)), ASK).await
}

/// One mail with a link to this person.
pub(super) async fn link(app: &App, account: AccountId) -> Result<(), AccountError> {
    throttle::take(app, &format!("link:{account}"), LINKS).await
}
