//! A post from a report: a draft in the room of posts, which its author finishes and publishes there.

use super::policy::Action;
use super::reports::{ANSWERS, TAKES_HOME, current};
use super::reports_store as own;
use super::service::{card, load};
use super::views::no_conflict;
use super::{questions, reports};
use crate::network::model::MunicipalityId;
use crate::platform::actor::Actor;
use crate::platform::server::App;
use crate::posts::model::{Audience, DraftId, Part, PostInput, PostKind, TITLE_MAX, Theme};
use crate::posts::server::drafts;
use crate::study_trips::after::ReportId;
use crate::study_trips::before::QuestionView;
use crate::study_trips::model::{TripError, TripId};
use crate::texts::server::TextVersion;

/// Makes a draft of a post from a report that was given, for the actor alone. As long as they have not published it, they
/// go on with the one they have. The trip shows the post once it is published.
///
/// # Errors
/// `NotFound`; `Forbidden` for all who do not stand for the municipality, and while its report is a draft.
pub async fn draft_post(
    actor: &Actor,
    app: &App,
    id: TripId,
    municipality: MunicipalityId,
) -> Result<DraftId, TripError> {
    let loaded = load(actor, app, id, Action::WriteReport(municipality.0)).await?;
    let account = actor.account().ok_or(TripError::Forbidden)?;
    let row = own::find(&app.db.read, id, municipality.0).await?.ok_or(TripError::NotFound)?;
    if row.given_at.is_none() {
        return Err(TripError::Forbidden);
    }
    if let Some(known) = unfinished(actor, app, ReportId(row.id)).await? {
        return Ok(known);
    }
    let version = current(actor, app, &row).await?;
    let questions = questions::of_municipality(actor, app, id, municipality.0).await?;
    let title = card(actor, app, &loaded, version.lang.ui()).await?.title;
    let input = input(&version, &questions, &title, row.consent);
    let draft = DraftId(app.new_id());
    // Remembered first: a draft that is known and not there is made again, one that is there and not known is lost.
    let tx = app.db.begin().await?;
    own::add_draft(&tx, ReportId(row.id), draft, account).await?;
    tx.commit().await?;
    drafts::save_draft(actor, app, draft, 0, &input).await.map_err(no_conflict)?;
    Ok(draft)
}

/// The draft that the actor made of this report and has not published.
async fn unfinished(actor: &Actor, app: &App, id: ReportId) -> Result<Option<DraftId>, TripError> {
    let made = own::drafts_of(&app.db.read, &[id.0]).await?;
    let account = actor.account().map(|id| id.0);
    let mine = made.into_iter().rev().find(|row| row.account_id.is_some() && row.account_id == account);
    let Some(mine) = mine.map(|row| DraftId(row.draft_id)) else {
        return Ok(None);
    };
    let there = drafts::find_draft(actor, app, mine).await.map_err(no_conflict)?;
    Ok(there.map(|draft| draft.id))
}

/// What an experience tells, from what a report tells: the situation are the questions, what we did the answers.
fn input(version: &TextVersion, questions: &[QuestionView], title: &str, consent: bool) -> PostInput {
    let list = |lines: Vec<String>| {
        lines.iter().map(|line| format!("- {}", line.replace('\n', " "))).collect::<Vec<_>>().join("\n")
    };
    let asked: Vec<String> = questions.iter().map(|one| one.words.plain.clone()).collect();
    let answered = questions.iter().zip(ANSWERS).map(|(question, name)| {
        format!("**{}**\n\n{}", question.words.plain.replace('\n', " ").trim(), version.markdown(name))
    });
    let mut themes: Vec<Theme> = questions.iter().flat_map(|one| one.themes.iter().copied()).collect();
    themes.sort_unstable();
    themes.dedup();
    let parts = [
        (Part::Situation, list(asked)),
        (Part::WhatWeDid, answered.collect::<Vec<_>>().join("\n\n")),
        (Part::Outcome, version.markdown(TAKES_HOME)),
        (Part::Differently, list(reports::tries(version))),
    ];
    PostInput {
        kind: Some(PostKind::Experience.code().to_owned()),
        title: title.chars().take(TITLE_MAX).collect(),
        lang: Some(version.lang),
        audience: Some(Audience::Members.code().to_owned()),
        parts: parts.map(|(part, text)| (part.code().to_owned(), text)).into(),
        themes: themes.into_iter().map(|theme| theme.code().to_owned()).collect(),
        consent,
        ..PostInput::default()
    }
}
