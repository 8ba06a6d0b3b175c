//! What rooms that tell people of posts need to know: what stands above a text, who may see it, who takes part, what is
//! new. Many at a time, in a fixed number of queries.

use std::collections::{HashMap, HashSet};

use sea_orm::{DatabaseTransaction, DbErr};
use time::{Duration, OffsetDateTime};

use super::entity::{comment, post};
use super::policy::{Action, Facts, may};
use super::{lookup_store as store, mark_store, moderation, reading_store, views};
use crate::network::model::{Country, MunicipalityId, NetworkId};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::App;
use crate::posts::model::{CommentId, DraftId, PieceId, PieceState, PostError, PostId};
use crate::posts::view::Byline;
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

/// What stands above a post, and nothing of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The post.
    pub post: PostId,
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub lang: ContentLang,
    /// Who wrote it.
    pub byline: Byline,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// The network it was written in.
    pub network: Option<NetworkId>,
    /// The country of its case.
    pub country: Option<Country>,
}

/// Who takes part in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Who wrote the post.
    pub author: AccountId,
    /// The municipality they spoke from.
    pub municipality: Option<MunicipalityId>,
    /// The network it stands in.
    pub network: Option<NetworkId>,
    /// The code of the case it belongs to.
    pub case: Option<String>,
    /// The comments that can be read.
    pub comments: Vec<Answer>,
}

/// A comment, as far as it tells who answered whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The comment.
    pub id: CommentId,
    /// The comment it answers; none when it answers the post.
    pub parent: Option<CommentId>,
    /// Who wrote it.
    pub author: AccountId,
}

/// Which of these texts the actor may see now. What is hidden counts as not seen, whoever asks.
///
/// # Errors
/// When the database is out of reach.
pub async fn visible(actor: &Actor, app: &App, pieces: &[PieceId]) -> Result<HashSet<PieceId>, PostError> {
    let facts = facts(app, pieces).await?;
    Ok(facts.into_iter().filter(|(_, facts)| sees(actor, facts)).map(|(piece, _)| piece).collect())
}

/// Who of these may see the text.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_sees(
    _actor: &Actor,
    app: &App,
    piece: PieceId,
    actors: &[Actor],
) -> Result<HashSet<AccountId>, PostError> {
    let facts = facts(app, &[piece]).await?.into_iter().find(|(found, _)| *found == piece);
    let Some((_, facts)) = facts else {
        return Ok(HashSet::new());
    };
    Ok(actors.iter().filter(|one| sees(one, &facts)).filter_map(Actor::account).collect())
}

/// Who has opened a post.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_read(_actor: &Actor, app: &App, id: PostId) -> Result<HashSet<AccountId>, PostError> {
    Ok(reading_store::readers(&app.db.read, id).await?.into_iter().map(AccountId).collect())
}

/// Which of these texts the actor may decide on after a report.
///
/// # Errors
/// When the database is out of reach.
pub async fn moderated(actor: &Actor, app: &App, pieces: &[PieceId]) -> Result<HashSet<PieceId>, PostError> {
    let facts = facts(app, pieces).await?;
    let moderates = |facts: &Facts| may(actor, Action::Moderate, facts).allows();
    Ok(facts.into_iter().filter(|(_, facts)| moderates(facts)).map(|(piece, _)| piece).collect())
}

/// Who of these may decide on a text after a report.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_moderates(
    _actor: &Actor,
    app: &App,
    piece: PieceId,
    actors: &[Actor],
) -> Result<HashSet<AccountId>, PostError> {
    let facts = facts(app, &[piece]).await?.into_iter().find(|(found, _)| *found == piece);
    let Some((_, facts)) = facts else {
        return Ok(HashSet::new());
    };
    let moderates = |one: &&Actor| may(one, Action::Moderate, &facts).allows();
    Ok(actors.iter().filter(moderates).filter_map(Actor::account).collect())
}

/// Who of these can be the second person that decides whether everybody may read a post that waits.
///
/// # Errors
/// When the database is out of reach.
pub async fn who_decides(
    _actor: &Actor,
    app: &App,
    id: PostId,
    actors: &[Actor],
) -> Result<HashSet<AccountId>, PostError> {
    let row =
        store::posts(&app.db.read, &[id.0]).await?.into_iter().find(|row| row.wanted_audience.is_some());
    let Some(facts) = row.as_ref().map(views::facts) else {
        return Ok(HashSet::new());
    };
    let decides = |one: &&Actor| may(one, Action::Approve, &facts).allows();
    Ok(actors.iter().filter(decides).filter_map(Actor::account).collect())
}

/// Who wrote a post and the comments below it; none when it cannot be read any more.
///
/// # Errors
/// When the database is out of reach.
pub async fn conversation(_actor: &Actor, app: &App, id: PostId) -> Result<Option<Conversation>, PostError> {
    let Some(row) = store::posts(&app.db.read, &[id.0]).await?.into_iter().next() else {
        return Ok(None);
    };
    let comments = store::comments_of(&app.db.read, id).await?;
    let answer = |row: comment::Model| Answer {
        id: CommentId(row.id),
        parent: row.parent_id.map(CommentId),
        author: AccountId(row.author_id),
    };
    Ok(Some(Conversation {
        author: AccountId(row.author_id),
        municipality: row.municipality_id.map(MunicipalityId),
        network: row.network_id.map(NetworkId),
        case: row.case_code,
        comments: comments.into_iter().map(answer).collect(),
    }))
}

/// What stands above these posts, of those that the actor may see; also above hidden ones, for those who look into them.
///
/// # Errors
/// When the database is out of reach.
pub async fn headlines(
    actor: &Actor,
    app: &App,
    ids: &[PostId],
) -> Result<HashMap<PostId, Headline>, PostError> {
    let ids: Vec<_> = ids.iter().map(|id| id.0).collect();
    let mut rows = store::posts(&app.db.read, &ids).await?;
    rows.retain(|row| may(actor, Action::See, &views::facts(row)).allows());
    Ok(above(actor, app, rows).await?.into_iter().map(|one| (one.post, one)).collect())
}

/// The posts that were published from these drafts and are still there, whoever sees them.
///
/// # Errors
/// When the database is out of reach.
pub async fn published_from(
    _actor: &Actor,
    app: &App,
    drafts: &[DraftId],
) -> Result<HashMap<DraftId, PostId>, PostError> {
    let keys: Vec<_> = drafts.iter().map(|id| id.0).collect();
    let rows = store::by_form_keys(&app.db.read, &keys).await?;
    let there = rows.into_iter().filter(|row| row.state == PieceState::Published.code());
    Ok(there.map(|row| (DraftId(row.form_key), PostId(row.id))).collect())
}

/// A post that came to somebody, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The post.
    pub post: PostId,
    /// The network it stands in.
    pub network: Option<NetworkId>,
    /// The country of its case.
    pub country: Option<Country>,
}

/// What of others came to the actor within a period, wherever it stands, newest first: published, shown to more people,
/// moved there, or shown again. All of it, and no more of each than where it stands.
///
/// # Errors
/// When the database is out of reach.
pub async fn list_between(
    actor: &Actor,
    app: &App,
    period: (OffsetDateTime, OffsetDateTime),
) -> Result<Vec<Arrived>, PostError> {
    let Some(person) = actor.person() else {
        return Ok(Vec::new());
    };
    let rows = store::reached_between(&app.db.read, actor, person, period).await?;
    let arrived = rows.into_iter().map(|(id, network, case)| Arrived {
        post: PostId(id),
        network: network.map(NetworkId),
        country: case.as_deref().and_then(Country::from_code),
    });
    Ok(arrived.collect())
}

/// How long a question is told of that nobody has answered.
const OPEN: Duration = Duration::days(90);
/// The most questions that are told of at a time.
const QUESTIONS: u64 = 20;

/// Questions of others in the actor's networks and cases that take answers and wait for one that helps: the newest 20 of
/// the last 90 days, newest first.
///
/// # Errors
/// When the database is out of reach.
pub async fn open_questions(actor: &Actor, app: &App) -> Result<Vec<Headline>, PostError> {
    let Some(person) = actor.person() else {
        return Ok(Vec::new());
    };
    let since = app.now() - OPEN;
    let rows = store::open_questions(&app.db.read, actor, person, since, QUESTIONS).await?;
    above(actor, app, rows).await
}

/// Whether a text can still be read by its audience, asked inside a transaction that is about to write because of it.
///
/// # Errors
/// When the database is out of reach.
pub async fn still_there(_actor: &Actor, tx: &DatabaseTransaction, piece: PieceId) -> Result<bool, DbErr> {
    let published = |state: &str| state == PieceState::Published.code();
    Ok(match piece {
        PieceId::Post(id) => store::posts(tx, &[id.0]).await?.iter().any(|row| published(&row.state)),
        PieceId::Comment(id) => store::comments(tx, &[id.0]).await?.iter().any(|row| published(&row.state)),
    })
}

/// Whether a municipality has said this of a post and not taken it back, asked inside a transaction that is about to write
/// because of it.
///
/// # Errors
/// When the database is out of reach.
pub async fn still_marked(
    _actor: &Actor,
    tx: &DatabaseTransaction,
    post: PostId,
    municipality: MunicipalityId,
    kind: &str,
) -> Result<bool, DbErr> {
    let marks = mark_store::list(tx, post).await?;
    Ok(marks.iter().any(|mark| mark.municipality_id == municipality.0 && mark.kind == kind))
}

fn sees(actor: &Actor, facts: &Facts) -> bool {
    facts.state == PieceState::Published && may(actor, Action::See, facts).allows()
}

/// What the policy must know of texts. A comment below a post that cannot be read cannot be read either.
async fn facts(app: &App, pieces: &[PieceId]) -> Result<HashMap<PieceId, Facts>, PostError> {
    let db = &app.db.read;
    let comments: Vec<_> = pieces.iter().filter(|piece| matches!(piece, PieceId::Comment(_))).collect();
    let comments: Vec<_> = comments.into_iter().map(|piece| piece.uuid()).collect();
    let comments = store::comments(db, &comments).await?;
    let mut posts: Vec<_> =
        pieces.iter().filter(|piece| matches!(piece, PieceId::Post(_))).map(|piece| piece.uuid()).collect();
    posts.extend(comments.iter().map(|row| row.post_id));
    posts.sort_unstable();
    posts.dedup();
    let posts: HashMap<_, _> =
        store::posts(db, &posts).await?.into_iter().map(|row| (row.id, views::facts(&row))).collect();
    let mut found: HashMap<PieceId, Facts> = comments
        .iter()
        .filter_map(|row| {
            let post = posts.get(&row.post_id)?;
            // Of two states the stricter one holds.
            let facts = moderation::comment_facts(row, post);
            let state = if post.state == PieceState::Published { facts.state } else { post.state };
            let facts = Facts { state, ..facts };
            Some((PieceId::Comment(CommentId(row.id)), facts))
        })
        .collect();
    found.extend(posts.into_iter().map(|(id, facts)| (PieceId::Post(PostId(id)), facts)));
    Ok(found)
}

async fn above(actor: &Actor, app: &App, rows: Vec<post::Model>) -> Result<Vec<Headline>, PostError> {
    let text_ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = texts::current(actor, &app.db.read, &text_ids).await?;
    let wrote: Vec<views::Wrote> = rows.iter().map(views::Wrote::from).collect();
    let bylines = views::bylines(actor, app, &wrote).await?;
    let headlines = rows.iter().zip(bylines).filter_map(|(row, byline)| {
        let version = versions.get(&TextId(row.text_id))?;
        Some(Headline {
            post: PostId(row.id),
            title: version.title.clone().unwrap_or_default(),
            lang: version.lang,
            byline,
            published_at: row.published_at,
            network: row.network_id.map(NetworkId),
            country: row.case_code.as_deref().and_then(Country::from_code),
        })
    });
    Ok(headlines.collect())
}
