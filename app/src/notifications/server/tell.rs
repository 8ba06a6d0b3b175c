//! The job that follows an event: who is concerned, who of them may see it, and their notices.

use std::collections::HashSet;

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::notice;
use super::receivers::receivers;
use super::soon::Soon;
use super::{choices, store};
use crate::accounts::server::service as accounts;
use crate::network::model::{MunicipalityId, NetworkId};
use crate::network::server::service as network;
use crate::notifications::model::{NoticeError, NoticeKind, Rhythm};
use crate::platform::actor::{Actor, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Job, JobError};
use crate::posts::model::{CommentId, PieceId, PostId};
use crate::posts::server::lookup as posts;

/// How long mail waits, so that what happens in the same minutes comes in one; and how long new posts wait to be told.
pub(super) const GATHER: time::Duration = time::Duration::minutes(2);

/// Something that concerns people.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Tell {
    /// Tells it from the same thing happening again.
    pub id: Uuid,
    /// When it happened.
    #[serde(with = "time::serde::timestamp::milliseconds")]
    pub at: OffsetDateTime,
    pub post: PostId,
    pub by: AccountId,
    pub what: Happened,
}

impl Job for Tell {
    const KIND: &'static str = "notifications.tell";
}

/// What happened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Happened {
    Published,
    Comment {
        comment: CommentId,
        parent: Option<CommentId>,
    },
    Mention {
        comment: Option<CommentId>,
        accounts: Vec<AccountId>,
        networks: Vec<NetworkId>,
    },
    Mark {
        municipality: MunicipalityId,
        mark: String,
    },
    Helped {
        comment: CommentId,
    },
    Waiting,
    Decided {
        author: AccountId,
        approved: bool,
    },
    /// A report, or what became of it. Never says who reported or who decided.
    Look {
        look: Uuid,
        piece: PieceId,
        step: Step,
    },
}

/// What happens to a report.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Step {
    /// It came, or comes again: for those who moderate, but not those named.
    Waits { again: bool, not: Option<AccountId>, case: Option<String>, network: Option<Uuid> },
    /// The text is hidden meanwhile: for its author.
    Hidden { author: AccountId },
    /// It was decided: for author and reporters.
    Looked { concerned: Vec<AccountId> },
}

impl Happened {
    fn comment(&self) -> Option<CommentId> {
        match self {
            Self::Comment { comment, .. } | Self::Helped { comment } => Some(*comment),
            Self::Mention { comment, .. } => *comment,
            Self::Look { piece: PieceId::Comment(comment), .. } => Some(*comment),
            Self::Published
            | Self::Mark { .. }
            | Self::Waiting
            | Self::Decided { .. }
            | Self::Look { .. } => None,
        }
    }

    fn look(&self) -> Option<Uuid> {
        match self {
            Self::Look { look, .. } => Some(*look),
            _ => None,
        }
    }
}

impl Tell {
    fn piece(&self) -> PieceId {
        self.what.comment().map_or(PieceId::Post(self.post), PieceId::Comment)
    }

    /// What makes a notice one: a text is told once to somebody, however it concerns them; a mark once, as long as it is
    /// not taken back.
    fn source(&self) -> String {
        match &self.what {
            Happened::Published | Happened::Comment { .. } | Happened::Mention { .. } => {
                format!("{}:{}", self.piece().kind(), self.piece().uuid())
            }
            Happened::Mark { municipality, mark } => of_mark(self.post, *municipality, mark),
            Happened::Helped { comment } => format!("helped:{comment}"),
            Happened::Waiting => format!("waiting:{}", self.post),
            Happened::Decided { .. } => format!("decided:{}", self.id),
            Happened::Look { look, step: Step::Waits { .. }, .. } => format!("waits:{look}"),
            Happened::Look { look, step: Step::Hidden { .. }, .. } => format!("hidden:{look}"),
            Happened::Look { look, step: Step::Looked { .. }, .. } => format!("looked:{look}"),
        }
    }
}

/// The source of notices about a mark.
pub(super) fn of_mark(post: PostId, municipality: MunicipalityId, mark: &str) -> String {
    format!("mark:{post}:{municipality}:{mark}")
}

/// Makes the notices. Worked twice, it makes them once.
pub(super) async fn work(app: &App, job: Tell) -> Result<(), JobError> {
    Ok(tell(app, &job).await?)
}

async fn tell(app: &App, job: &Tell) -> Result<(), NoticeError> {
    let concerned = concerned(app, job).await?;
    let mut told: HashSet<AccountId> = HashSet::from([job.by]);
    let concerned: Vec<(AccountId, NoticeKind)> =
        concerned.into_iter().filter(|(account, _)| told.insert(*account)).collect();
    let ids: Vec<AccountId> = concerned.iter().map(|(account, _)| *account).collect();
    let receivers = receivers(app, &ids).await?;
    let actors: Vec<Actor> = receivers.into_iter().map(|receiver| receiver.actor).collect();
    let seeing = match &job.what {
        Happened::Waiting => posts::who_decides(&Actor::System, app, job.post, &actors).await,
        Happened::Look { step: Step::Waits { .. }, .. } => {
            posts::who_moderates(&Actor::System, app, job.piece(), &actors).await
        }
        // They hear what becomes of a text they wrote or reported, whether or not they still see it.
        Happened::Look { .. } => Ok(actors.iter().filter_map(Actor::account).collect()),
        _ => posts::who_sees(&Actor::System, app, job.piece(), &actors).await,
    };
    let mut seeing = seeing.map_err(no_conflict)?;
    if matches!(job.what, Happened::Published) {
        // Who was quicker than the bell needs no bell.
        let read = posts::who_read(&Actor::System, app, job.post).await.map_err(no_conflict)?;
        seeing.retain(|account| !read.contains(account));
    }
    let telling: Vec<_> = concerned.into_iter().filter(|(account, _)| seeing.contains(account)).collect();
    if telling.is_empty() { Ok(()) } else { write(app, job, &telling).await }
}

async fn write(app: &App, job: &Tell, telling: &[(AccountId, NoticeKind)]) -> Result<(), NoticeError> {
    let ids: Vec<AccountId> = telling.iter().map(|(account, _)| *account).collect();
    let rhythms = choices::rhythms(&app.db.read, &ids).await?;
    // Whoever erased their account since it happened is named no more.
    let by = accounts::names(&Actor::System, app, &[job.by]).await?.contains_key(&job.by).then_some(job.by);
    let rows = telling.iter().map(|(account, kind)| row(app, job, by, *account, *kind)).collect();
    let tx = app.db.begin().await?;
    if job.what.look().is_none() && !posts::still_there(&Actor::System, &tx, job.piece()).await? {
        return Ok(());
    }
    if let Happened::Mark { municipality, mark } = &job.what
        && !posts::still_marked(&Actor::System, &tx, job.post, *municipality, mark).await?
    {
        return Ok(());
    }
    store::insert(&tx, rows).await?;
    if matches!(job.what, Happened::Mention { .. }) {
        let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
        store::retell(&tx, &job.source(), &ids, NoticeKind::Mention, job.at).await?;
    }
    let at_once = telling.iter().filter(|(account, kind)| {
        rhythms.get(account).is_some_and(|rhythms| rhythms.of(kind.topic()) == Rhythm::AtOnce)
    });
    let mails =
        at_once.map(|(account, kind)| Soon { account: *account, topic: kind.topic().code().to_owned() });
    app.enqueue_all_at(&tx, &mails.collect::<Vec<_>>(), app.now() + GATHER).await?;
    tx.commit().await?;
    Ok(())
}

fn row(
    app: &App,
    job: &Tell,
    by: Option<AccountId>,
    account: AccountId,
    kind: NoticeKind,
) -> notice::ActiveModel {
    let (municipality, detail) = match &job.what {
        Happened::Mark { municipality, mark } => (Some(municipality.0), mark.clone()),
        _ => (None, String::new()),
    };
    notice::ActiveModel {
        id: Set(app.new_id()),
        account_id: Set(account.0),
        kind: Set(kind.code().to_owned()),
        post_id: Set(Some(job.post.0)),
        gathering_id: Set(None),
        trip_id: Set(None),
        comment_id: Set(job.what.comment().map(|id| id.0)),
        // Nobody is told who reported, or who decided on a report.
        actor_id: Set(by.filter(|_| job.what.look().is_none()).map(|by| by.0)),
        municipality_id: Set(municipality),
        look_id: Set(job.what.look()),
        detail: Set(detail),
        source: Set(job.source()),
        hidden: Set(false),
        created_at: Set(job.at),
        read_at: Set(None),
        mailed_at: Set(None),
    }
}

/// Who is concerned and how, the most telling first.
async fn concerned(app: &App, job: &Tell) -> Result<Vec<(AccountId, NoticeKind)>, NoticeError> {
    let all = |accounts: Vec<AccountId>, kind| accounts.into_iter().map(move |id| (id, kind)).collect();
    Ok(match &job.what {
        Happened::Mention { accounts, networks, .. } => {
            let places: Vec<Scope> = networks.iter().map(|id| Scope::Network(id.0)).collect();
            let mut found = accounts.clone();
            if !places.is_empty() {
                found.extend(network::people_of(&Actor::System, app, &places).await?);
            }
            all(found, NoticeKind::Mention)
        }
        Happened::Decided { author, approved } => {
            let kind = if *approved { NoticeKind::Approved } else { NoticeKind::Refused };
            vec![(*author, kind)]
        }
        Happened::Look { step, .. } => of_look(app, step).await?,
        Happened::Published
        | Happened::Comment { .. }
        | Happened::Mark { .. }
        | Happened::Helped { .. }
        | Happened::Waiting => {
            match posts::conversation(&Actor::System, app, job.post).await.map_err(no_conflict)? {
                Some(post) => in_conversation(app, &job.what, &post).await?,
                None => Vec::new(),
            }
        }
    })
}

async fn in_conversation(
    app: &App,
    what: &Happened,
    post: &posts::Conversation,
) -> Result<Vec<(AccountId, NoticeKind)>, NoticeError> {
    let wrote = |id: CommentId| post.comments.iter().find(|one| one.id == id);
    Ok(match what {
        Happened::Published => {
            let people = network::people_of(&Actor::System, app, &around(app, post).await?).await?;
            people.into_iter().map(|id| (id, NoticeKind::NewPost)).collect()
        }
        Happened::Comment { comment, parent } => {
            let mut found = vec![(post.author, NoticeKind::Answer)];
            let mut above = parent.and_then(wrote);
            // Comments know the one they answer, which was there before: the way up ends.
            while let Some(one) = above {
                found.push((one.author, NoticeKind::Answer));
                above = one.parent.filter(|parent| *parent < one.id).and_then(wrote);
            }
            // The job may come late: who has answered since then reads on from their own answer.
            let before = post.comments.iter().filter(|one| one.id < *comment);
            found.extend(before.map(|one| (one.author, NoticeKind::Conversation)));
            found
        }
        Happened::Helped { comment } => {
            wrote(*comment).map(|one| (one.author, NoticeKind::Helped)).into_iter().collect()
        }
        Happened::Mark { .. } => {
            let mut found = vec![(post.author, NoticeKind::Mark)];
            if let Some(municipality) = post.municipality {
                let place = [Scope::Municipality(municipality.0)];
                let people = network::people_of(&Actor::System, app, &place).await?;
                found.extend(people.into_iter().map(|id| (id, NoticeKind::Mark)));
            }
            found
        }
        Happened::Waiting => {
            let mut places = vec![Scope::Programme];
            places.extend(post.network.map(|id| Scope::Network(id.0)));
            places.extend(post.case.clone().map(Scope::Case));
            let people = network::people_of(&Actor::System, app, &places).await?;
            people.into_iter().map(|id| (id, NoticeKind::Waiting)).collect()
        }
        Happened::Mention { .. } | Happened::Decided { .. } | Happened::Look { .. } => Vec::new(),
    })
}

/// Whose news a post is, however many may read it: its network's people, or its case's where it stands in no network. What
/// is written for everybody from nowhere is in the weekly mail, and under no bell.
async fn around(app: &App, post: &posts::Conversation) -> Result<Vec<Scope>, NoticeError> {
    if let Some(network) = post.network {
        return Ok(vec![Scope::Network(network.0)]);
    }
    let Some(case) = post.case.clone() else {
        return Ok(Vec::new());
    };
    let networks = network::list_networks(&Actor::System, app).await?;
    let own = networks.into_iter().filter(|card| card.country.is_some_and(|country| country.code() == case));
    let mut places: Vec<Scope> = own.map(|card| Scope::Network(card.id.0)).collect();
    places.push(Scope::Case(case));
    Ok(places)
}

async fn of_look(app: &App, step: &Step) -> Result<Vec<(AccountId, NoticeKind)>, NoticeError> {
    Ok(match step {
        Step::Waits { again, not, case, network } => {
            let mut places = vec![Scope::Programme];
            places.extend(network.map(Scope::Network));
            places.extend(case.clone().map(Scope::Case));
            let people = network::people_of(&Actor::System, app, &places).await?;
            let kind = if *again { NoticeKind::Again } else { NoticeKind::Reported };
            people.into_iter().filter(|id| Some(*id) != *not).map(|id| (id, kind)).collect()
        }
        Step::Hidden { author } => vec![(*author, NoticeKind::Hidden)],
        Step::Looked { concerned } => concerned.iter().map(|id| (*id, NoticeKind::Looked)).collect(),
    })
}

/// The failure of a room below, whose conflicts cannot reach this one.
pub(super) fn no_conflict<C>(failure: Failure<C>) -> NoticeError {
    failure.map_conflict(|_| Failure::internal("a conflict where none can be"))
}
