//! Hears what happens to study trips, and tells those whom it concerns.

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
use crate::network::model::MunicipalityId;
use crate::network::server::service as network;
use crate::notifications::model::{NoticeError, NoticeKind, Rhythm};
use crate::platform::actor::{Actor, Scope};
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Events, Job, JobError, Jobs};
use crate::study_trips::model::TripId;
use crate::study_trips::server::{
    AskedFor, DatesChosen, DatesProposed, MunicipalityAsked, OrganiserAdded, PlaceFreed, TripAnswered,
    TripAsked, TripCalledOff, asking, lookup as trips,
};

/// Something that happened to a trip.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct TellTrip {
    /// Tells it from the same thing happening again.
    id: Uuid,
    /// When it happened.
    #[serde(with = "time::serde::timestamp::milliseconds")]
    at: OffsetDateTime,
    trip: TripId,
    by: Option<AccountId>,
    what: News,
}

impl Job for TellTrip {
    const KIND: &'static str = "notifications.tell-trip";
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum News {
    Asked { municipality: MunicipalityId },
    Answered { welcome: bool },
    Organiser { account: AccountId },
    Poll,
    Dates,
    CalledOff,
    Place { account: AccountId },
    Report { municipality: MunicipalityId },
    Later { municipality: MunicipalityId },
}

impl TellTrip {
    fn kind(&self) -> NoticeKind {
        match self.what {
            News::Asked { .. } => NoticeKind::TripAsked,
            News::Answered { welcome: true } => NoticeKind::TripWelcome,
            News::Answered { welcome: false } => NoticeKind::TripDeclined,
            News::Organiser { .. } => NoticeKind::TripOrganiser,
            News::Poll => NoticeKind::TripPoll,
            News::Dates => NoticeKind::TripDates,
            News::CalledOff => NoticeKind::TripCalledOff,
            News::Place { .. } => NoticeKind::TripPlace,
            News::Report { .. } => NoticeKind::TripReport,
            News::Later { .. } => NoticeKind::TripLater,
        }
    }

    /// What makes a notice one: however many times are proposed, people are asked once to say what suits.
    fn source(&self) -> String {
        match &self.what {
            News::Poll => format!("trip-poll:{}", self.trip),
            News::CalledOff => format!("trip-called-off:{}", self.trip),
            News::Report { municipality } => format!("trip-report:{}:{municipality}", self.trip),
            News::Later { municipality } => format!("trip-later:{}:{municipality}", self.trip),
            News::Asked { .. }
            | News::Answered { .. }
            | News::Organiser { .. }
            | News::Dates
            | News::Place { .. } => format!("trip:{}", self.id),
        }
    }
}

/// Subscribes to what happens to trips, and takes on the job that follows.
pub(super) fn hear(events: &mut Events, jobs: &mut Jobs) {
    events.subscribe::<TripAsked, _>(|app, tx, event| {
        let what = News::Asked { municipality: event.municipality };
        Box::pin(later(app, tx, event.trip, event.by, what))
    });
    events.subscribe::<TripAnswered, _>(|app, tx, event| {
        let what = News::Answered { welcome: event.welcome };
        Box::pin(later(app, tx, event.trip, event.by, what))
    });
    events.subscribe::<OrganiserAdded, _>(|app, tx, event| {
        let what = News::Organiser { account: event.account };
        Box::pin(later(app, tx, event.trip, event.by, what))
    });
    events.subscribe::<DatesProposed, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.trip, event.by, News::Poll))
    });
    events.subscribe::<DatesChosen, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.trip, event.by, News::Dates))
    });
    events.subscribe::<TripCalledOff, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.trip, event.by, News::CalledOff))
    });
    events.subscribe::<PlaceFreed, _>(|app, tx, event| {
        Box::pin(later(app, tx, event.trip, None, News::Place { account: event.account }))
    });
    events.subscribe::<MunicipalityAsked, _>(|app, tx, event| {
        let municipality = event.municipality;
        let what = match event.what {
            AskedFor::Report => News::Report { municipality },
            AskedFor::Later => News::Later { municipality },
        };
        Box::pin(later(app, tx, event.trip, None, what))
    });
    jobs.handle(|app, job: TellTrip| Box::pin(work(app, job)));
}

async fn later(
    app: &App,
    tx: &DatabaseTransaction,
    trip: TripId,
    by: Option<AccountId>,
    what: News,
) -> Result<(), DbErr> {
    app.enqueue(tx, &TellTrip { id: app.new_id(), at: app.now(), trip, by, what }).await
}

/// Makes the notices. Worked twice, it makes them once.
async fn work(app: &App, job: TellTrip) -> Result<(), JobError> {
    Ok(tell(app, &job).await?)
}

async fn tell(app: &App, job: &TellTrip) -> Result<(), NoticeError> {
    let system = &Actor::System;
    let mut concerned = match &job.what {
        News::Asked { municipality } => {
            network::people_of(system, app, &[Scope::Municipality(municipality.0)]).await?
        }
        News::Answered { .. } => trips::organisers(system, app, job.trip).await.map_err(no_conflict)?,
        News::Organiser { account } | News::Place { account } => vec![*account],
        News::Report { municipality } | News::Later { municipality } => {
            asking::receivers(system, app, job.trip, *municipality).await.map_err(no_conflict)?
        }
        News::Poll | News::Dates | News::CalledOff => {
            trips::concerned(system, app, job.trip).await.map_err(no_conflict)?
        }
    };
    concerned.retain(|account| Some(*account) != job.by);
    let actors: Vec<Actor> =
        receivers(app, &concerned).await?.into_iter().map(|receiver| receiver.actor).collect();
    let seeing: HashSet<AccountId> =
        trips::who_sees(system, app, job.trip, &actors).await.map_err(no_conflict)?;
    if seeing.is_empty() { Ok(()) } else { write(app, job, seeing.into_iter().collect()).await }
}

async fn write(app: &App, job: &TellTrip, to: Vec<AccountId>) -> Result<(), NoticeError> {
    let kind = job.kind();
    let rhythms = choices::rhythms(&app.db.read, &to).await?;
    // Whoever erased their account since it happened is named no more.
    let by = match job.by {
        Some(by) => accounts::names(&Actor::System, app, &[by]).await?.contains_key(&by).then_some(by),
        None => None,
    };
    let rows = to.iter().map(|account| row(app, job, by, *account)).collect();
    let tx = app.db.begin().await?;
    store::insert(&tx, rows).await?;
    let at_once = to.iter().filter(|account| {
        rhythms.get(account).map(|rhythms| rhythms.of(kind.topic())) == Some(Rhythm::AtOnce)
            && kind != NoticeKind::TripPlace
    });
    let topic = kind.topic().code();
    let mails: Vec<Soon> =
        at_once.map(|account| Soon { account: *account, topic: topic.to_owned() }).collect();
    app.enqueue_all_at(&tx, &mails, app.now() + GATHER).await?;
    tx.commit().await?;
    Ok(())
}

fn row(app: &App, job: &TellTrip, by: Option<AccountId>, account: AccountId) -> notice::ActiveModel {
    notice::ActiveModel {
        id: Set(app.new_id()),
        account_id: Set(account.0),
        kind: Set(job.kind().code().to_owned()),
        post_id: Set(None),
        gathering_id: Set(None),
        trip_id: Set(Some(job.trip.0)),
        comment_id: Set(None),
        actor_id: Set(by.map(|by| by.0)),
        municipality_id: Set(None),
        look_id: Set(None),
        detail: Set(String::new()),
        source: Set(job.source()),
        hidden: Set(false),
        created_at: Set(job.at),
        read_at: Set(None),
        // The letter that confirms the place has told it.
        mailed_at: Set((job.kind() == NoticeKind::TripPlace).then_some(job.at)),
    }
}
