//! Switching mails off by the link in them, without signing in (RFC 8058), and on again.

use super::entity::token;
use super::soon::kinds;
use super::{choices, mailing, store};
use crate::accounts::server::service as accounts;
use crate::notifications::model::{NoticeError, Rhythm, Rhythms, Target, Topic, Unsubscribing};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;

/// What a link switches off. Looking changes nothing: mail scanners follow links too.
///
/// # Errors
/// `NotFound` for a link that was never sent, or is older than a year.
pub async fn look(_actor: &Actor, app: &App, secret: &str) -> Result<Unsubscribing, NoticeError> {
    let (row, target) = find(app, secret).await?;
    let account = AccountId(row.account_id);
    let rhythms = rhythms(app, account).await?;
    let lang = accounts::list_in_use(&Actor::System, app, &[account]).await?.pop();
    Ok(Unsubscribing {
        target,
        off: topics(target, &rhythms).is_empty(),
        undo: row.before.is_some(),
        lang: lang.ok_or(NoticeError::NotFound)?.ui_lang,
    })
}

/// Switches off what the link is about. Whoever holds the link may: it was sent to one person only. Twice is once.
///
/// # Errors
/// As for [`look`].
pub async fn switch_off(_actor: &Actor, app: &App, secret: &str) -> Result<(), NoticeError> {
    let (row, target) = find(app, secret).await?;
    let account = AccountId(row.account_id);
    let rhythms = rhythms(app, account).await?;
    let on = topics(target, &rhythms);
    if on.is_empty() {
        return Ok(());
    }
    let before: Vec<String> =
        on.iter().map(|topic| format!("{}={}", topic.code(), rhythms.of(*topic).code())).collect();
    let off: Vec<(Topic, Rhythm)> = on.into_iter().map(|topic| (topic, Rhythm::Never)).collect();
    let tx = app.db.begin().await?;
    choices::set_rhythms(&tx, account, &off).await?;
    choices::set_before(&tx, &row.token_hash, Some(before.join(","))).await?;
    tx.commit().await?;
    Ok(())
}

/// Switches on again what this link has switched off. What came meanwhile is not mailed after all.
///
/// # Errors
/// As for [`look`].
pub async fn switch_on(_actor: &Actor, app: &App, secret: &str) -> Result<(), NoticeError> {
    let (row, _) = find(app, secret).await?;
    let before: Vec<(Topic, Rhythm)> = row
        .before
        .unwrap_or_default()
        .split(',')
        .filter_map(|pair| {
            let (topic, rhythm) = pair.split_once('=')?;
            Some((Topic::from_code(topic)?, Rhythm::from_code(rhythm)?))
        })
        .collect();
    let account = AccountId(row.account_id);
    let rhythms = rhythms(app, account).await?;
    let never = before.iter().map(|(topic, _)| *topic).filter(|topic| rhythms.of(*topic) == Rhythm::Never);
    let never: Vec<Topic> = never.collect();
    let tx = app.db.begin().await?;
    choices::set_rhythms(&tx, account, &before).await?;
    store::take_kinds(&tx, account, &kinds(&never), app.now()).await?;
    choices::set_before(&tx, &row.token_hash, None).await?;
    tx.commit().await?;
    Ok(())
}

async fn find(app: &App, secret: &str) -> Result<(token::Model, Target), NoticeError> {
    let row = choices::find_token(&app.db.read, &mailing::hash(secret)).await?;
    let row = row.ok_or(NoticeError::NotFound)?;
    let target = Target::from_code(&row.target).ok_or(NoticeError::NotFound)?;
    Ok((row, target))
}

async fn rhythms(app: &App, account: AccountId) -> Result<Rhythms, NoticeError> {
    Ok(choices::rhythms(&app.db.read, &[account]).await?.remove(&account).unwrap_or_default())
}

/// The topics of a target that are still mailed.
fn topics(target: Target, rhythms: &Rhythms) -> Vec<Topic> {
    match target {
        Target::Topic(topic) => {
            Some(topic).filter(|topic| rhythms.of(*topic) != Rhythm::Never).into_iter().collect()
        }
        Target::Digest(rhythm) => rhythms.topics(rhythm),
    }
}
