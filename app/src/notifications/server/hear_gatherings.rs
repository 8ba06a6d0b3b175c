//! Hears what happens to gatherings, and tells those whom it concerns.

use std::collections::HashSet;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::notice;
use super::receivers::receivers;
use super::soon::Soon;
use super::tell::{GATHER, no_conflict};
use super::{choices, store};
use crate::accounts::server::service as accounts;
use crate::gatherings::model::{FollowUpId, GatheringId, Invited};
use crate::gatherings::server::{
    CalledOff, FollowUpDue, GatheringInvited, MovedUp, Rescheduled, lookup as gatherings,
};
use crate::notifications::model::{NoticeError, NoticeKind, Rhythm};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Events, Job, JobError, Jobs};

/// Something that happened to a gathering.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct TellGathering {
    /// Tells it from the same thing happening again.
    id: Uuid,
    /// When it happened.
    #[serde(with = "time::serde::timestamp::milliseconds")]
    at: OffsetDateTime,
    gathering: GatheringId,
    by: Option<AccountId>,
    what: News,
}

impl Job for TellGathering {
    const KIND: &'static str = "notifications.tell-gathering";
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum News {
    Invited { invited: Vec<Invited> },
    Changed,
    Cancelled,
    MovedUp { account: AccountId },
    Due { follow_up: FollowUpId, account: AccountId },
}

impl TellGathering {
    fn kind(&self) -> NoticeKind {
        match self.what {
            News::Invited { .. } => NoticeKind::Invited,
            News::Changed => NoticeKind::GatheringChanged,
            News::Cancelled => NoticeKind::GatheringCancelled,
            News::MovedUp { .. } => NoticeKind::MovedUp,
            News::Due { .. } => NoticeKind::FollowUp,
        }
    }

    /// What makes a notice one: whoever is invited twice is told once.
    fn source(&self) -> String {
        match &self.what {
            News::Invited { .. } => format!("invited:{}", self.gathering),
            News::Changed => format!("gathering-changed:{}", self.id),
            News::Cancelled => format!("gathering-cancelled:{}", self.gathering),
            News::MovedUp { .. } => format!("moved-up:{}", self.id),
            News::Due { follow_up, .. } => format!("follow-up:{follow_up}"),
        }
    }
}

/// Subscribes to what happens to gatherings, and takes on the job that follows.
pub(super) fn hear(events: &mut Events, jobs: &mut Jobs) {
    events.subscribe::<GatheringInvited, _>(|app, tx, event| {
        let what = News::Invited { invited: event.invited.clone() };
        Box::pin(later(app, tx, event.gathering, event.by, what))
    });
    events.subscribe::<Rescheduled, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.gathering, event.by, News::Changed))
    });
    events.subscribe::<CalledOff, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.gathering, event.by, News::Cancelled))
    });
    events.subscribe::<MovedUp, _>(|app, tx, event| {
        let what = News::MovedUp { account: event.account };
        Box::pin(later(app, tx, event.gathering, None, what))
    });
    events.subscribe::<FollowUpDue, _>(|app, tx, event| {
        let what = News::Due { follow_up: event.follow_up, account: event.account };
        Box::pin(later(app, tx, event.gathering, None, what))
    });
    jobs.handle(|app, job: TellGathering| Box::pin(work(app, job)));
}

async fn later(
    app: &App,
    tx: &DatabaseTransaction,
    gathering: GatheringId,
    by: Option<AccountId>,
    what: News,
) -> Result<(), DbErr> {
    app.enqueue(tx, &TellGathering { id: app.new_id(), at: app.now(), gathering, by, what }).await
}

/// Makes the notices. Worked twice, it makes them once.
async fn work(app: &App, job: TellGathering) -> Result<(), JobError> {
    Ok(tell(app, &job).await?)
}

async fn tell(app: &App, job: &TellGathering) -> Result<(), NoticeError> {
    let system = &Actor::System;
    let mut concerned = match &job.what {
        News::Invited { invited } => gatherings::people_invited(system, app, invited).await,
        News::Changed | News::Cancelled => gatherings::concerned(system, app, job.gathering).await,
        News::MovedUp { account } | News::Due { account, .. } => Ok(vec![*account]),
    }
    .map_err(no_conflict)?;
    concerned.retain(|account| Some(*account) != job.by);
    let actors: Vec<Actor> =
        receivers(app, &concerned).await?.into_iter().map(|receiver| receiver.actor).collect();
    let seeing: HashSet<AccountId> =
        gatherings::who_sees(system, app, job.gathering, &actors).await.map_err(no_conflict)?;
    if seeing.is_empty() { Ok(()) } else { write(app, job, seeing.into_iter().collect()).await }
}

/// Who was left a letter of its own already, and gets no mail of the notice.
async fn written_to(app: &App, job: &TellGathering) -> Result<HashSet<AccountId>, NoticeError> {
    let found = match &job.what {
        News::Changed | News::Cancelled => gatherings::coming(&Actor::System, app, job.gathering).await,
        News::MovedUp { account } => Ok(vec![*account]),
        News::Invited { .. } | News::Due { .. } => Ok(Vec::new()),
    };
    Ok(found.map_err(no_conflict)?.into_iter().collect())
}

async fn write(app: &App, job: &TellGathering, to: Vec<AccountId>) -> Result<(), NoticeError> {
    let kind = job.kind();
    let lettered = written_to(app, job).await?;
    let rhythms = choices::rhythms(&app.db.read, &to).await?;
    // Whoever erased their account since it happened is named no more.
    let by = match job.by {
        Some(by) => accounts::names(&Actor::System, app, &[by]).await?.contains_key(&by).then_some(by),
        None => None,
    };
    let rows = to.iter().map(|account| row(app, job, by, *account, lettered.contains(account))).collect();
    let tx = app.db.begin().await?;
    store::insert(&tx, rows).await?;
    let at_once = to.iter().filter(|account| {
        let rhythm = rhythms.get(account).map(|rhythms| rhythms.of(kind.topic()));
        rhythm == Some(Rhythm::AtOnce) && !lettered.contains(account)
    });
    let topic = kind.topic().code();
    let mails: Vec<Soon> =
        at_once.map(|account| Soon { account: *account, topic: topic.to_owned() }).collect();
    app.enqueue_all_at(&tx, &mails, app.now() + GATHER).await?;
    tx.commit().await?;
    Ok(())
}

fn row(
    app: &App,
    job: &TellGathering,
    by: Option<AccountId>,
    account: AccountId,
    lettered: bool,
) -> notice::ActiveModel {
    notice::ActiveModel {
        id: Set(app.new_id()),
        account_id: Set(account.0),
        kind: Set(job.kind().code().to_owned()),
        post_id: Set(None),
        gathering_id: Set(Some(job.gathering.0)),
        trip_id: Set(None),
        comment_id: Set(None),
        actor_id: Set(by.map(|by| by.0)),
        municipality_id: Set(None),
        look_id: Set(None),
        detail: Set(String::new()),
        source: Set(job.source()),
        hidden: Set(false),
        created_at: Set(job.at),
        read_at: Set(None),
        mailed_at: Set(lettered.then_some(job.at)),
    }
}
