//! Comments in the order in which they are read: each thread with the answers in it one step further in.

use std::collections::HashMap;

use uuid::Uuid;

use super::entity::comment;
use super::moderation::comment_facts;
use super::policy::{Action, Facts, may};
use super::sheet::Sheet;
use super::views::{self, Wrote, bylines};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::posts::model::{CommentId, PieceState, PostError};
use crate::posts::view::{Byline, CommentView};
use crate::texts::model::TextId;
use crate::texts::server::TextVersion;

/// The comments of a post, oldest first, thread by thread. What the actor may not read, or was deleted, keeps a place
/// as long as somebody answered it.
pub(super) async fn comments(
    actor: &Actor,
    app: &App,
    sheet: &Sheet,
    facts: &Facts,
) -> Result<Vec<CommentView>, PostError> {
    let rows = &sheet.comments;
    let sees = |row: &comment::Model| may(actor, Action::See, &comment_facts(row, facts)).allows();
    let readable: Vec<bool> = rows.iter().map(sees).collect();
    let bylines = bylines(actor, app, &rows.iter().map(Wrote::from).collect::<Vec<_>>()).await?;
    let names: HashMap<Uuid, Option<String>> = rows
        .iter()
        .zip(&bylines)
        .zip(&readable)
        .map(|((row, byline), readable)| (row.id, byline.name.clone().filter(|_| *readable)))
        .collect();
    let mut views: HashMap<Uuid, CommentView> = HashMap::with_capacity(rows.len());
    for ((row, byline), readable) in rows.iter().zip(bylines).zip(readable) {
        let version = sheet.versions.get(&TextId(row.text_id)).filter(|_| readable);
        let view = version.and_then(|version| view(actor, row, byline, &views::for_reader(actor, version)));
        views.extend(view.map(|view| (row.id, view)));
    }
    Ok(in_order(rows, views, &names))
}

fn view(actor: &Actor, row: &comment::Model, byline: Byline, version: &TextVersion) -> Option<CommentView> {
    let section = version.sections.first()?;
    Some(CommentView {
        id: CommentId(row.id),
        byline: Some(byline),
        lang: version.lang,
        html: section.html(&format!("c{}-", row.id.simple()), 4),
        created_at: row.created_at,
        edited_at: row.edited_at,
        consent: row.consent,
        own: actor.account() == Some(AccountId(row.author_id)),
        state: PieceState::from_code(&row.state).unwrap_or(PieceState::Hidden),
        helped: row.helped_at.is_some(),
        indented: false,
        answers: None,
    })
}

/// The place of a comment that cannot be read.
fn gone(row: &comment::Model) -> CommentView {
    CommentView {
        id: CommentId(row.id),
        byline: None,
        lang: crate::platform::lang::ContentLang::En,
        html: String::new(),
        created_at: row.created_at,
        edited_at: None,
        consent: false,
        own: false,
        state: PieceState::from_code(&row.state).unwrap_or(PieceState::Hidden),
        helped: false,
        indented: false,
        answers: None,
    }
}

fn in_order(
    rows: &[comment::Model],
    mut views: HashMap<Uuid, CommentView>,
    names: &HashMap<Uuid, Option<String>>,
) -> Vec<CommentView> {
    let parents: HashMap<Uuid, Uuid> = rows
        .iter()
        .filter_map(|row| Some((row.id, row.parent_id?)))
        .filter(|(_, p)| names.contains_key(p))
        .collect();
    let top = |id: Uuid| {
        let mut at = id;
        // A parent is always older than its answer, so this ends; the bound is for a database that was tampered with.
        for _ in 0..rows.len() {
            match parents.get(&at) {
                Some(parent) => at = *parent,
                None => break,
            }
        }
        at
    };
    let mut threads: HashMap<Uuid, Vec<&comment::Model>> = HashMap::new();
    for row in rows {
        threads.entry(top(row.id)).or_default().push(row);
    }
    let mut ordered = Vec::with_capacity(rows.len());
    for row in rows.iter().filter(|row| !parents.contains_key(&row.id)) {
        let thread = threads.remove(&row.id).unwrap_or_default();
        let readable: Vec<Uuid> =
            thread.iter().map(|one| one.id).filter(|id| views.contains_key(id)).collect();
        let answered = |id: Uuid| readable.iter().any(|one| parents.get(one) == Some(&id));
        let begins = |id: Uuid| id == row.id && !readable.is_empty();
        let kept = thread.iter().map(|one| readable.contains(&one.id) || answered(one.id) || begins(one.id));
        let kept: Vec<bool> = kept.collect();
        for (one, _) in thread.iter().zip(kept).filter(|(_, kept)| *kept) {
            let mut view = views.remove(&one.id).unwrap_or_else(|| gone(one));
            view.indented = one.id != row.id;
            let parent = parents.get(&one.id).filter(|parent| **parent != row.id);
            view.answers = parent.map(|id| (CommentId(*id), names.get(id).cloned().flatten()));
            ordered.push(view);
        }
    }
    ordered
}
