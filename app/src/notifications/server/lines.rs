//! Notices gathered into lines: several answers to one text are one line. What the reader may not see now is left out.

use std::collections::HashMap;

use super::entity::notice;
use super::tell::no_conflict;
use crate::accounts::server::service as accounts;
use crate::gatherings::model::GatheringId;
use crate::gatherings::server::lookup as gatherings;
use crate::network::model::{MunicipalityCard, MunicipalityId};
use crate::network::server::service as network;
use crate::notifications::model::{NoticeError, NoticeId, NoticeKind, NoticeLine};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::server::App;
use crate::posts::model::{CommentId, MarkKind, PieceId, PostId};
use crate::posts::server::lookup as posts;
use crate::posts::server::lookup::Headline;
use crate::study_trips::model::TripId;
use crate::study_trips::server::lookup as trips;

/// The text a notice is about; none when it is about a gathering or a trip.
pub(super) fn piece(row: &notice::Model) -> Option<PieceId> {
    let comment = row.comment_id.map(|id| PieceId::Comment(CommentId(id)));
    comment.or(row.post_id.map(|id| PieceId::Post(PostId(id))))
}

fn gathering(row: &notice::Model) -> Option<GatheringId> {
    row.gathering_id.map(GatheringId)
}

/// The study trip a notice is about.
pub(super) fn trip(row: &notice::Model) -> Option<TripId> {
    row.trip_id.map(TripId)
}

/// Those of the notices whose text, gathering or trip the actor sees now.
pub(super) async fn seen(
    actor: &Actor,
    app: &App,
    rows: Vec<notice::Model>,
) -> Result<Vec<notice::Model>, NoticeError> {
    let of = |look: bool| {
        rows.iter().filter(move |row| row.look_id.is_some() == look).filter_map(piece).collect::<Vec<_>>()
    };
    let seen = posts::visible(actor, app, &of(false)).await.map_err(no_conflict)?;
    let moderated = posts::moderated(actor, app, &of(true)).await.map_err(no_conflict)?;
    let ids: Vec<GatheringId> = rows.iter().filter_map(gathering).collect();
    let gatherings = gatherings::visible(actor, app, &ids).await.map_err(no_conflict)?;
    let ids: Vec<TripId> = rows.iter().filter_map(trip).collect();
    let trips = trips::visible(actor, app, &ids).await.map_err(no_conflict)?;
    let shown = |row: &notice::Model| match (row.look_id, NoticeKind::from_code(&row.kind), piece(row)) {
        (None, _, None) => {
            gathering(row).is_some_and(|id| gatherings.contains(&id))
                || trip(row).is_some_and(|id| trips.contains(&id))
        }
        (None, _, Some(piece)) => seen.contains(&piece),
        (Some(_), Some(NoticeKind::Reported | NoticeKind::Again), piece) => {
            piece.is_some_and(|piece| moderated.contains(&piece))
        }
        // Author and reporter hear what became of it, whether or not they see the text.
        (Some(_), ..) => true,
    };
    Ok(rows.into_iter().filter(shown).collect())
}

/// What stands above what notices are about.
struct Above {
    posts: HashMap<PostId, Headline>,
    gatherings: HashMap<GatheringId, (String, ContentLang)>,
    trips: HashMap<TripId, (String, ContentLang)>,
}

impl Above {
    fn title(&self, row: &notice::Model) -> Option<(String, ContentLang)> {
        let post = row.post_id.and_then(|id| self.posts.get(&PostId(id)));
        let of_post = post.map(|headline| (headline.title.clone(), headline.lang));
        let of_gathering = || self.gatherings.get(&gathering(row)?).cloned();
        of_post.or_else(of_gathering).or_else(|| self.trips.get(&trip(row)?).cloned())
    }
}

async fn above(actor: &Actor, app: &App, rows: &[notice::Model]) -> Result<Above, NoticeError> {
    let posts_of: Vec<PostId> = rows.iter().filter_map(|row| row.post_id.map(PostId)).collect();
    let ids: Vec<GatheringId> = rows.iter().filter_map(gathering).collect();
    let trips_of: Vec<TripId> = rows.iter().filter_map(trip).collect();
    let mut reader = UiLang::En;
    if let Some(account) = actor.account().filter(|_| !ids.is_empty() || !trips_of.is_empty()) {
        let found = accounts::find_active(&Actor::System, app, account).await?;
        reader = found.and_then(|account| account.ui_lang).unwrap_or(reader);
    }
    Ok(Above {
        posts: posts::headlines(actor, app, &posts_of).await.map_err(no_conflict)?,
        gatherings: gatherings::headlines(actor, app, &ids, reader).await.map_err(no_conflict)?,
        trips: trips::headlines(actor, app, &trips_of, reader).await.map_err(no_conflict)?,
    })
}

/// Gathers notices into lines, in the order of the first of each line. The rows must be those the actor sees.
pub(super) async fn lines(
    actor: &Actor,
    app: &App,
    rows: &[notice::Model],
) -> Result<Vec<NoticeLine>, NoticeError> {
    let mut groups: Vec<Vec<&notice::Model>> = Vec::new();
    for row in rows {
        let same = |first: &&notice::Model| {
            first.kind == row.kind
                && (first.post_id, first.gathering_id, first.trip_id)
                    == (row.post_id, row.gathering_id, row.trip_id)
                && first.look_id == row.look_id
                && first.read_at.is_some() == row.read_at.is_some()
        };
        match groups.iter_mut().find(|group| group.first().is_some_and(same)) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    let above = above(actor, app, rows).await?;
    let who: Vec<AccountId> = rows.iter().filter_map(|row| row.actor_id.map(AccountId)).collect();
    let names = accounts::names(actor, app, &who).await?;
    let places: Vec<MunicipalityId> =
        rows.iter().filter_map(|row| row.municipality_id.map(MunicipalityId)).collect();
    let places = network::municipalities(actor, app, &places).await?;
    Ok(groups.iter().filter_map(|group| line(group, &above, &names, &places)).collect())
}

fn line(
    group: &[&notice::Model],
    above: &Above,
    names: &HashMap<AccountId, String>,
    places: &HashMap<MunicipalityId, MunicipalityCard>,
) -> Option<NoticeLine> {
    let newest = group.iter().max_by_key(|row| (row.created_at, row.id))?;
    let oldest = group.iter().min_by_key(|row| (row.created_at, row.id))?;
    let title = above.title(newest);
    if title.is_none() && newest.look_id.is_none() {
        return None;
    }
    let mut who: Vec<String> = Vec::new();
    let mut latest: Vec<&&notice::Model> = group.iter().collect();
    latest.sort_by_key(|row| std::cmp::Reverse((row.created_at, row.id)));
    for row in &latest {
        let name = row.actor_id.and_then(|id| names.get(&AccountId(id)));
        who.extend(name.filter(|name| !who.contains(name)).cloned());
    }
    let marks = latest.iter().filter_map(|row| {
        let place = places.get(&MunicipalityId(row.municipality_id?))?;
        Some((place.name.clone(), MarkKind::from_code(&row.detail)?))
    });
    // Reading begins where one has not been yet: at the first new answer.
    let anchor = oldest.comment_id.map_or_else(String::new, |id| format!("#comment-{id}"));
    Some(NoticeLine {
        id: NoticeId(newest.id),
        kind: NoticeKind::from_code(&newest.kind)?,
        count: group.len(),
        title,
        address: match (newest.look_id, newest.gathering_id, newest.trip_id) {
            (Some(look), ..) => format!("/reports/{look}"),
            (None, Some(gathering), _) => format!("/gatherings/{gathering}"),
            (None, None, Some(trip)) => format!("/trips/{trip}"),
            (None, None, None) => format!("/posts/{}{anchor}", newest.post_id?),
        },
        marks: marks.collect(),
        who,
        at: newest.created_at,
        unread: newest.read_at.is_none(),
    })
}
