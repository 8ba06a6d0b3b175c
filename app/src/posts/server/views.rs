//! Rows to views, many at a time and in a fixed number of queries.

use std::borrow::Cow;
use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::entity::{comment, mark, post, tag};
use super::mention_text;
use super::policy::{Action, Facts, may};
use super::store;
use crate::accounts::server::service as accounts;
use crate::network::model::{Country, MunicipalityId, NetworkId, Origin, Sector};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Role};
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::posts::model::{
    AgeGroup, Audience, MarkKind, Part, PieceState, PostError, PostId, PostKind, Step, Theme,
};
use crate::posts::view::{Byline, MarkView, PartView, PostCard, PostText};
use crate::texts::model::TextId;
use crate::texts::server::{TextVersion, service as texts};

/// Who wrote a row and where they spoke from.
#[derive(Clone)]
pub(super) struct Wrote {
    account: AccountId,
    role: Role,
    place: (Option<MunicipalityId>, Option<NetworkId>, Option<Country>),
}

impl Wrote {
    fn new(
        account: Uuid,
        role: &str,
        municipality: Option<Uuid>,
        (network, case): (Option<Uuid>, Option<&str>),
    ) -> Self {
        let place =
            (municipality.map(MunicipalityId), network.map(NetworkId), case.and_then(Country::from_code));
        Self { account: AccountId(account), role: Role::from_code(role).unwrap_or(Role::Member), place }
    }
}

impl From<&post::Model> for Wrote {
    /// A post that was moved says where it was written, not where it stands.
    fn from(row: &post::Model) -> Self {
        let place = if row.moved_at.is_some() {
            (row.from_network_id, row.from_case_code.as_deref())
        } else {
            (row.network_id, row.case_code.as_deref())
        };
        Self::new(row.author_id, &row.author_role, row.municipality_id, place)
    }
}

impl From<&comment::Model> for Wrote {
    fn from(row: &comment::Model) -> Self {
        let place = (row.network_id, row.case_code.as_deref());
        Self::new(row.author_id, &row.author_role, row.municipality_id, place)
    }
}

pub(super) fn facts(row: &post::Model) -> Facts {
    Facts {
        author: AccountId(row.author_id),
        kind: kind(row),
        closed: row.closed_at.is_some(),
        audience: audience(row),
        case: row.case_code.clone(),
        network: row.network_id,
        // What the program does not know it shows to as few as possible.
        state: PieceState::from_code(&row.state).unwrap_or(PieceState::Hidden),
    }
}

/// The kind of a row.
pub(super) fn kind(row: &post::Model) -> PostKind {
    PostKind::from_code(&row.kind).unwrap_or(PostKind::Update)
}

/// A code that the program does not know is read as the narrowest audience.
pub(super) fn audience(row: &post::Model) -> Audience {
    Audience::from_code(&row.audience).unwrap_or(Audience::Network)
}

/// Bylines in the order of what was asked. Visitors are shown roles and places, never names of people.
pub(super) async fn bylines(actor: &Actor, app: &App, wrote: &[Wrote]) -> Result<Vec<Byline>, PostError> {
    let ids: Vec<AccountId> = wrote.iter().map(|one| one.account).collect();
    let names = if actor.is_signed_in() {
        accounts::names(actor, app, &ids).await.map_err(no_conflict)?
    } else {
        HashMap::new()
    };
    let places: Vec<_> = wrote.iter().map(|one| one.place).collect();
    let origins: Vec<Origin> = network::origins(actor, app, &places).await.map_err(no_conflict)?;
    let bylines = wrote.iter().zip(origins).map(|(one, origin)| Byline {
        account: names.contains_key(&one.account).then_some(one.account),
        name: names.get(&one.account).cloned(),
        role: one.role,
        origin,
    });
    Ok(bylines.collect())
}

/// The current versions of texts as this reader sees them. For visitors a word stands where people are mentioned: their
/// names are for those who have signed in.
pub(super) async fn versions(
    actor: &Actor,
    db: &impl ConnectionTrait,
    ids: &[TextId],
) -> Result<HashMap<TextId, TextVersion>, DbErr> {
    let mut versions = texts::current(actor, db, ids).await?;
    if *actor == Actor::Visitor {
        versions.values_mut().for_each(without_names);
    }
    Ok(versions)
}

/// A version of a text as this reader sees it.
pub(super) fn for_reader<'a>(actor: &Actor, version: &'a TextVersion) -> Cow<'a, TextVersion> {
    let mut version = Cow::Borrowed(version);
    if *actor == Actor::Visitor {
        without_names(version.to_mut());
    }
    version
}

fn without_names(version: &mut TextVersion) {
    let word = Text::new(version.lang.ui(), false).t("posts-somebody").to_string();
    let paragraphs = version.sections.iter_mut().flat_map(|section| section.paragraphs.iter_mut());
    for paragraph in paragraphs {
        paragraph.markdown = mention_text::without_people(&paragraph.markdown, &word);
    }
}

/// The failure of a room below, none of whose conflicts reach this room.
pub(super) fn no_conflict(failure: crate::platform::error::Failure) -> PostError {
    failure.map_conflict(|()| PostError::internal("a conflict where none can be"))
}

/// Cards for rows of a list: a fixed number of queries, however many rows.
pub(super) async fn cards(
    actor: &Actor,
    app: &App,
    rows: &[post::Model],
) -> Result<Vec<PostCard>, PostError> {
    let db = &app.db.read;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let text_ids: Vec<TextId> = rows.iter().map(|row| TextId(row.text_id)).collect();
    let versions = versions(actor, db, &text_ids).await?;
    let tags = store::tags(db, &ids).await?;
    let commented = store::commented(db, &ids).await?;
    let marks = store::mark_counts(db, &ids).await?;
    let bylines = bylines(actor, app, &rows.iter().map(Wrote::from).collect::<Vec<_>>()).await?;
    let cards = rows.iter().zip(bylines).filter_map(|(row, byline)| {
        let version = versions.get(&TextId(row.text_id))?;
        Some(PostCard {
            id: PostId(row.id),
            kind: kind(row),
            answered: row.answered_comment_id.is_some(),
            title: version.title.clone().unwrap_or_default(),
            lang: version.lang,
            excerpt: version.excerpt(220),
            byline,
            published_at: row.published_at,
            reached_at: row.reached_at,
            audience: audience(row),
            themes: codes(&tags, row.id, "theme", Theme::from_code),
            edited_at: row.edited_at,
            commented_at: commented.get(&row.id).map(|comments| comments.last),
            comments: commented.get(&row.id).map_or(0, |comments| u64::try_from(comments.count).unwrap_or(0)),
            marks: marks.get(&row.id).copied().unwrap_or(0),
            news: None,
        })
    });
    Ok(cards.collect())
}

/// The codes of one kind on a post, in the order in which people are shown them.
pub(super) fn codes<T: Ord>(
    tags: &[tag::Model],
    post: Uuid,
    kind: &str,
    from_code: fn(&str) -> Option<T>,
) -> Vec<T> {
    let mut found: Vec<T> = tags
        .iter()
        .filter(|tag| tag.post_id == post && tag.kind == kind)
        .filter_map(|tag| from_code(&tag.code))
        .collect();
    found.sort();
    found
}

/// A version of a post's text, with its tags.
pub(super) fn post_text(
    version: &TextVersion,
    tags: &[tag::Model],
    post: Uuid,
    step: Option<Step>,
) -> PostText {
    PostText {
        title: version.title.clone().unwrap_or_default(),
        lang: version.lang,
        parts: parts(version),
        themes: codes(tags, post, "theme", Theme::from_code),
        age_groups: codes(tags, post, "age", AgeGroup::from_code),
        services: codes(tags, post, "service", Sector::from_code),
        step,
    }
}

/// The parts of a version that are not empty, as HTML.
pub(super) fn parts(version: &TextVersion) -> Vec<PartView> {
    let parts = Part::ALL.iter().filter_map(|part| {
        let section = version.section(part.code())?;
        Some(PartView { part: *part, html: section.html("", 3) })
    });
    parts.collect()
}

/// The step of a row.
pub(super) fn step(row: &post::Model) -> Option<Step> {
    row.step.and_then(|step| Step::from_code(&step.to_string()))
}

/// The way of a post from place to place.
pub(super) async fn marks(
    actor: &Actor,
    app: &App,
    rows: &[mark::Model],
    facts: &Facts,
) -> Result<Vec<MarkView>, PostError> {
    let ids: Vec<MunicipalityId> = rows.iter().map(|row| MunicipalityId(row.municipality_id)).collect();
    let municipalities = network::municipalities(actor, app, &ids).await.map_err(no_conflict)?;
    let views = rows.iter().filter_map(|row| {
        let municipality = municipalities.get(&MunicipalityId(row.municipality_id))?.clone();
        let current = row.ended_at.is_none();
        let own = current && may(actor, Action::Mark(row.municipality_id), facts).allows();
        let kind = MarkKind::from_code(&row.kind)?;
        Some(MarkView { municipality, kind, marked_at: row.marked_at, current, own })
    });
    Ok(views.collect())
}
