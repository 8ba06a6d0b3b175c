//! Mail at once: a few minutes after it happened, everything of one topic in one mail.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::entity::notice;
use super::letter::Letter;
use super::lines::{lines, seen, trip};
use super::mailing::{self, text_of, told};
use super::receivers::{Receiver, receiver};
use super::tell::no_conflict;
use super::{choices, store};
use crate::notifications::model::{NoticeError, NoticeKind, NoticeLine, Rhythm, Target, Topic};
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Job, JobError, MailFile, ical};
use crate::platform::text::Text;
use crate::study_trips::model::TripId;
use crate::study_trips::server::entry as trips;

/// Mails somebody what is new of a topic.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Soon {
    pub account: AccountId,
    pub topic: String,
}

impl Job for Soon {
    const KIND: &'static str = "notifications.soon";
}

/// Sends what nobody has sent yet. Notices are taken and the mail is left in one transaction: whoever comes second finds
/// nothing, and who breaks off has done nothing.
pub(super) async fn work(app: &App, job: Soon) -> Result<(), JobError> {
    Ok(send(app, &job).await?)
}

async fn send(app: &App, job: &Soon) -> Result<(), NoticeError> {
    let (Some(topic), Some(receiver)) = (Topic::from_code(&job.topic), receiver(app, job.account).await?)
    else {
        return Ok(());
    };
    let rhythms = choices::rhythms(&app.db.read, &[job.account]).await?;
    if rhythms.get(&job.account).is_none_or(|rhythms| rhythms.of(topic) != Rhythm::AtOnce) {
        return Ok(());
    }
    let waiting = store::unmailed(&app.db.read, job.account, &kinds(&[topic]), app.now()).await?;
    // Who has read it in the meantime needs no mail of it: not now, and not when they choose another rhythm.
    let (unread, read): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|row| row.read_at.is_none());
    if !read.is_empty() {
        let tx = app.db.begin_quietly().await?;
        store::take(&tx, &read.iter().map(|row| row.id).collect::<Vec<_>>(), app.now()).await?;
        tx.commit().await?;
    }
    let rows = seen(&receiver.actor, app, unread).await?;
    let gathered = lines(&receiver.actor, app, &rows).await?;
    if gathered.is_empty() { Ok(()) } else { mail(app, &receiver, topic, &rows, &gathered).await }
}

async fn mail(
    app: &App,
    receiver: &Receiver,
    topic: Topic,
    rows: &[notice::Model],
    gathered: &[NoticeLine],
) -> Result<(), NoticeError> {
    let text = text_of(receiver);
    let mut letter = Letter::default();
    letter.paragraph(
        text.ta("notifications-mail-hello", &[("name", (&receiver.account.name).into())]).as_ref(),
    );
    for one in gathered {
        mailing::line(&mut letter, app, &text, one);
    }
    let attachment = entry(app, receiver, rows).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let tx = app.db.begin().await?;
    if store::take(&tx, &ids, app.now()).await? != ids.len() as u64 {
        // Another worker has taken some of them: dropping the transaction leaves all of them to it.
        return Ok(());
    }
    mailing::post(app, &tx, receiver, Target::Topic(topic), subject(&text, gathered), letter, attachment)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The entry for the receiver's calendar that goes with a mail which tells when one study trip is, or that it is called off.
async fn entry(
    app: &App,
    receiver: &Receiver,
    rows: &[notice::Model],
) -> Result<Option<MailFile>, NoticeError> {
    let dated = [NoticeKind::TripDates, NoticeKind::TripCalledOff].map(NoticeKind::code);
    let mut ids: Vec<TripId> =
        rows.iter().filter(|row| dated.contains(&row.kind.as_str())).filter_map(trip).collect();
    ids.dedup();
    let [id] = ids.as_slice() else {
        return Ok(None);
    };
    let text = text_of(receiver);
    let entry = trips::find(&receiver.actor, app, *id, &text).await.map_err(no_conflict)?;
    Ok(entry.map(|entry| MailFile {
        name: "study-trip.ics".to_owned(),
        media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        content: ical::write_one(&entry, text.lang()),
    }))
}

fn subject(text: &Text, gathered: &[NoticeLine]) -> String {
    match gathered {
        [one] => {
            let told = told(text, one.kind, one.count);
            one.title.as_ref().map_or(told.clone(), |(title, _)| format!("{told}: {title}"))
        }
        more => text.ta("notifications-mail-subject", &[("count", more.len().into())]).to_string(),
    }
}

/// The codes of the kinds that follow these topics.
pub(super) fn kinds(topics: &[Topic]) -> Vec<&'static str> {
    let kinds = NoticeKind::ALL.iter().filter(|kind| topics.contains(&kind.topic()));
    kinds.map(|kind| kind.code()).collect()
}
