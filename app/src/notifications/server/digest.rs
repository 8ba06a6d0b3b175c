//! The digest: everything of a day or a week in one mail. What is in it, how it reads, and that it goes out once.

use std::collections::HashSet;

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::{digest, notice};
use super::letter::Letter;
use super::lines::{lines, seen};
use super::mailing::{self, text_of, titled};
use super::receivers::{Receiver, receiver};
use super::soon::kinds;
use super::tell::no_conflict;
use super::{choices, store};
use crate::network::model::NetworkCard;
use crate::network::server::service as network;
use crate::notifications::model::{NoticeError, NoticeKind, NoticeLine, Rhythm, Rhythms, Target, Topic};
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Job, JobError};
use crate::platform::text::{DateLength, Text};
use crate::posts::model::PostId;
use crate::posts::server::lookup as posts;
use crate::posts::server::lookup::{Arrived, Headline};

/// The most posts of one network or country that are named one by one: more nobody reads, and the list has them all.
const ENTRIES: usize = 30;

/// Sends somebody a digest that is due.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Digest {
    pub account: AccountId,
    pub rhythm: String,
    pub period: String,
}

impl Job for Digest {
    const KIND: &'static str = "notifications.digest";
}

/// What a digest holds.
struct Content {
    /// Notices that no mail has told, by line.
    mine: Vec<NoticeLine>,
    /// What is new, by network or country.
    fresh: Vec<Group>,
    /// Questions that wait for an answer that helps.
    questions: Vec<Headline>,
    /// What municipalities said of our practice.
    marks: Vec<NoticeLine>,
    /// The notices it tells.
    told: Vec<Uuid>,
}

/// What is new of one network, one country or the whole programme.
struct Group {
    name: String,
    /// The newest, up to [`ENTRIES`].
    shown: Vec<Headline>,
    /// How many more there are.
    more: usize,
    /// Where the list of all of them is.
    address: String,
}

impl Content {
    /// Whether nothing is new: open questions alone are no reason to write every week.
    fn is_empty(&self) -> bool {
        self.mine.is_empty() && self.fresh.is_empty() && self.marks.is_empty()
    }
}

/// Sends the digest, unless it is empty or was sent.
pub(super) async fn work(app: &App, job: Digest) -> Result<(), JobError> {
    Ok(send(app, &job).await?)
}

async fn send(app: &App, job: &Digest) -> Result<(), NoticeError> {
    let Some(rhythm) = Rhythm::from_code(&job.rhythm) else {
        return Ok(());
    };
    let due = choices::find_digest(&app.db.read, job.account, rhythm, &job.period).await?;
    let Some(due) = due.filter(|due| due.done_at.is_none()) else {
        return Ok(());
    };
    let written = match receiver(app, job.account).await? {
        Some(receiver) => {
            let content = gather(app, &receiver, rhythm, &due).await?;
            (!content.is_empty()).then_some((receiver, content))
        }
        None => None,
    };
    let tx = app.db.begin().await?;
    // The row, the notices and the mail change together: a second worker finds the row done, and one that breaks off
    // has done nothing.
    if !choices::take_digest(&tx, &due, app.now()).await? {
        return Ok(());
    }
    if let Some((receiver, content)) = written {
        store::take(&tx, &content.told, app.now()).await?;
        let (subject, letter) = compose(app, &receiver, rhythm, &due, &content);
        mailing::post(app, &tx, &receiver, Target::Digest(rhythm), subject, letter, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn gather(
    app: &App,
    receiver: &Receiver,
    rhythm: Rhythm,
    due: &digest::Model,
) -> Result<Content, NoticeError> {
    let (actor, account) = (&receiver.actor, receiver.account.id);
    let rhythms = choices::rhythms(&app.db.read, &[account]).await?.remove(&account).unwrap_or_default();
    let whole = rhythms.of(Topic::NewPosts) == rhythm;
    let (mine, marks) = notices(app, account, &rhythms, rhythm, due, whole).await?;
    // New posts come in a part of their own, with all that stands above them; their notices are told with it.
    let (news, mine): (Vec<_>, Vec<_>) =
        mine.into_iter().partition(|row| row.kind == NoticeKind::NewPost.code());
    let mine = seen(actor, app, mine).await?;
    let marks = seen(actor, app, marks).await?;
    let told = mine
        .iter()
        .chain(&marks)
        .chain(&news)
        .filter(|row| row.mailed_at.is_none())
        .map(|row| row.id)
        .collect();
    let (fresh, questions) = if whole {
        let period = (due.since, due.until);
        let fresh = posts::list_between(actor, app, period).await.map_err(no_conflict)?;
        let new: HashSet<_> = fresh.iter().map(|one| one.post).collect();
        let questions = posts::open_questions(actor, app).await.map_err(no_conflict)?;
        let questions = questions.into_iter().filter(|one| !new.contains(&one.post)).collect();
        (by_place(app, receiver, &fresh).await?, questions)
    } else {
        (Vec::new(), Vec::new())
    };
    Ok(Content {
        mine: lines(actor, app, &mine).await?,
        fresh,
        questions,
        marks: lines(actor, app, &marks).await?,
        told,
    })
}

/// Notices for the first part, and those of marks. In a whole digest all marks of its period come, also those that a
/// mail of their own has told before: it is complete.
async fn notices(
    app: &App,
    account: AccountId,
    rhythms: &Rhythms,
    rhythm: Rhythm,
    due: &digest::Model,
    whole: bool,
) -> Result<(Vec<notice::Model>, Vec<notice::Model>), NoticeError> {
    let mut rows = store::unmailed(&app.db.read, account, &kinds(&rhythms.topics(rhythm)), due.until).await?;
    if whole && rhythms.of(Topic::Marks) != Rhythm::Never {
        let period = (due.since, due.until);
        let marks = store::of_period(&app.db.read, account, NoticeKind::Mark, period).await?;
        let known: HashSet<Uuid> = rows.iter().map(|row| row.id).collect();
        rows.extend(marks.into_iter().filter(|row| !known.contains(&row.id)));
    }
    Ok(rows.into_iter().partition(|row| row.kind != NoticeKind::Mark.code()))
}

/// Where a post stands, in the order of the mail: the receiver's own networks, the others, their own countries, the
/// others, the whole programme. The second is the name.
type Place = (usize, String);

/// What is new under the names of the places where it stands, in their order.
async fn by_place(app: &App, receiver: &Receiver, fresh: &[Arrived]) -> Result<Vec<Group>, NoticeError> {
    let text = text_of(receiver);
    let networks: Vec<NetworkCard> = network::list_networks(&receiver.actor, app).await?;
    let mut groups: Vec<((Place, String), Vec<PostId>)> = Vec::new();
    for one in fresh {
        let place = place(&text, receiver, &networks, one);
        match groups.iter_mut().find(|(known, _)| *known == place) {
            Some((_, group)) => group.push(one.post),
            None => groups.push((place, vec![one.post])),
        }
    }
    groups.sort_by(|((a, _), _), ((b, _), _)| a.0.cmp(&b.0).then_with(|| text.compare(&a.1, &b.1)));
    let named = groups.iter().flat_map(|(_, group)| group.iter().take(ENTRIES)).copied();
    let named: Vec<PostId> = named.collect();
    let mut headlines = posts::headlines(&receiver.actor, app, &named).await.map_err(no_conflict)?;
    let groups = groups.into_iter().map(|(((_, name), query), group)| Group {
        name,
        shown: group.iter().take(ENTRIES).filter_map(|id| headlines.remove(id)).collect(),
        more: group.len().saturating_sub(ENTRIES),
        address: app.address(&format!("/posts{query}")),
    });
    Ok(groups.filter(|group| !group.shown.is_empty()).collect())
}

/// Where a post stands, and what follows in the address of the list that shows what stands there.
fn place(text: &Text, receiver: &Receiver, networks: &[NetworkCard], one: &Arrived) -> (Place, String) {
    let own = receiver.actor.person();
    let network = networks.iter().find(|card| Some(card.id) == one.network);
    match (network, one.country) {
        (Some(card), _) => {
            let own = own.is_some_and(|person| person.networks.contains(&card.id.0));
            ((usize::from(!own), card.name.text.clone()), format!("?network={}", card.slug))
        }
        (None, Some(country)) => {
            let own = own.is_some_and(|person| person.cases.iter().any(|code| code == country.code()));
            let name = text.t(country.label()).to_string();
            ((2 + usize::from(!own), name), format!("?country={}", country.code()))
        }
        (None, None) => ((4, text.t("platform-name").to_string()), String::new()),
    }
}

fn compose(
    app: &App,
    receiver: &Receiver,
    rhythm: Rhythm,
    due: &digest::Model,
    content: &Content,
) -> (String, Letter) {
    let text = text_of(receiver);
    let zone = receiver.account.zone.as_str();
    let date = |at: OffsetDateTime| text.date(DateLength::Long, at, zone);
    let subject = match rhythm {
        Rhythm::Weekly => text.ta("notifications-weekly-subject", &[("date", date(due.until).into())]),
        _ => text.ta("notifications-daily-subject", &[("date", date(due.until).into())]),
    };
    let mut letter = Letter::default();
    letter.paragraph(
        text.ta("notifications-mail-hello", &[("name", (&receiver.account.name).into())]).as_ref(),
    );
    let period = [("since", date(due.since).into()), ("until", date(due.until).into())];
    letter.paragraph(text.ta("notifications-digest-period", &period).as_ref());
    let section = |letter: &mut Letter, key: &'static str, lines: &[NoticeLine]| {
        if !lines.is_empty() {
            letter.heading(text.t(key).as_ref(), '=');
            lines.iter().for_each(|line| mailing::line(letter, app, &text, line));
        }
    };
    section(&mut letter, "notifications-digest-mine", &content.mine);
    if !content.fresh.is_empty() {
        letter.heading(text.t("notifications-digest-new").as_ref(), '=');
        for group in &content.fresh {
            letter.heading(&group.name, '-');
            group.shown.iter().for_each(|one| entry(&mut letter, app, &text, zone, one));
            if group.more > 0 {
                let more = text.ta("notifications-digest-more", &[("count", group.more.into())]);
                letter.entry(more.as_ref(), &[], &group.address);
            }
        }
    }
    if !content.questions.is_empty() {
        letter.heading(text.t("notifications-digest-questions").as_ref(), '=');
        content.questions.iter().for_each(|one| entry(&mut letter, app, &text, zone, one));
    }
    section(&mut letter, "notifications-digest-marks", &content.marks);
    (subject.to_string(), letter)
}

/// Title with its language, role and place of the author, day. Never what they wrote.
fn entry(letter: &mut Letter, app: &App, text: &Text, zone: &str, one: &Headline) {
    let role = text.t(one.byline.role.label()).to_string();
    let place = one.byline.origin.name.as_ref().map(|name| name.text.clone());
    let who = place.map_or(role.clone(), |place| format!("{role}, {place}"));
    let day = text.date(DateLength::Long, one.published_at, zone);
    let more = [who, day];
    letter.entry(&titled(&one.title, one.lang), &more, &app.address(&format!("/posts/{}", one.post)));
}

/// The row of a digest that is due.
pub(super) fn row(
    account: AccountId,
    rhythm: Rhythm,
    period: &str,
    reach: (OffsetDateTime, OffsetDateTime),
) -> digest::ActiveModel {
    digest::ActiveModel {
        account_id: Set(account.0),
        rhythm: Set(rhythm.code().to_owned()),
        period: Set(period.to_owned()),
        since: Set(reach.0),
        until: Set(reach.1),
        done_at: Set(None),
    }
}
