//! Hears the rooms below, inside their transactions. What takes many queries is left to a job in the same transaction,
//! so that writing stays quick and nobody is told of something that was not saved.

use sea_orm::{DatabaseTransaction, DbErr};

use super::tell::{Happened, Tell};
use super::{choices, digest, hear_gatherings, hear_reports, hear_trips, schedule, soon, store, tell};
use crate::accounts::server::{AccountDeactivated, AccountErased};
use crate::notifications::model::NoticeKind;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Events, Jobs};
use crate::posts::server::{
    CommentAdded, MarkTakenBack, Marked, Mentioned, PieceDeleted, PieceHidden, PieceShown, PostDecided,
    PostPublished, PostWaiting, QuestionAnswered, WaitEnded,
};

/// Subscribes to what concerns people, and takes on the jobs that follow.
pub(in crate::notifications) fn mount(events: &mut Events, jobs: &mut Jobs) {
    hear_posts(events);
    hear_pieces(events);
    hear_accounts(events);
    hear_reports::hear(events);
    hear_gatherings::hear(events, jobs);
    hear_trips::hear(events, jobs);
    jobs.handle(|app, job: Tell| Box::pin(tell::work(app, job)));
    jobs.handle(|app, job: soon::Soon| Box::pin(soon::work(app, job)));
    jobs.handle(|app, job: digest::Digest| Box::pin(digest::work(app, job)));
    jobs.every("notifications.digests", schedule::OFTEN, |app| Box::pin(schedule::due(app)));
}

fn hear_posts(events: &mut Events) {
    events.subscribe::<PostPublished, _>(|app, tx, event| {
        Box::pin(published(app, tx, event.post, event.author))
    });
    events.subscribe::<CommentAdded, _>(|app, tx, event| {
        let what = Happened::Comment { comment: event.comment, parent: event.parent };
        Box::pin(later(app, tx, event.post, event.author, what))
    });
    events.subscribe::<Mentioned, _>(|app, tx, event| {
        let what = Happened::Mention {
            comment: event.comment,
            accounts: event.accounts.clone(),
            networks: event.networks.clone(),
        };
        Box::pin(later(app, tx, event.post, event.by, what))
    });
    events.subscribe::<Marked, _>(|app, tx, event| {
        let what = Happened::Mark { municipality: event.municipality, mark: event.kind.code().to_owned() };
        Box::pin(later(app, tx, event.post, event.by, what))
    });
    events.subscribe::<MarkTakenBack, _>(|_, tx, event| {
        Box::pin(async move {
            let source = tell::of_mark(event.post, event.municipality, event.kind.code());
            store::delete_source(tx, event.post, &source).await
        })
    });
    events.subscribe::<QuestionAnswered, _>(|app, tx, event| {
        let what = Happened::Helped { comment: event.comment };
        Box::pin(later(app, tx, event.post, event.by, what))
    });
    events.subscribe::<PostWaiting, _>(|app, tx, event| {
        Box::pin(async move {
            // It waits again, or for others than before: what was told of it until now is no news any more.
            store::delete_kind(tx, event.post, NoticeKind::Waiting).await?;
            later(app, tx, event.post, event.author, Happened::Waiting).await
        })
    });
    events.subscribe::<WaitEnded, _>(|_, tx, event| {
        Box::pin(store::delete_kind(tx, event.post, NoticeKind::Waiting))
    });
    events.subscribe::<PostDecided, _>(|app, tx, event| {
        Box::pin(async move {
            // Nobody needs to decide any more.
            store::delete_kind(tx, event.post, NoticeKind::Waiting).await?;
            let what = Happened::Decided { author: event.author, approved: event.approved };
            later(app, tx, event.post, event.by, what).await
        })
    });
}

fn hear_pieces(events: &mut Events) {
    events.subscribe::<PieceDeleted, _>(|_, tx, event| Box::pin(store::delete_about(tx, event.piece)));
    events.subscribe::<PieceHidden, _>(|_, tx, event| Box::pin(store::set_hidden(tx, event.piece, true)));
    events.subscribe::<PieceShown, _>(|_, tx, event| Box::pin(store::set_hidden(tx, event.piece, false)));
}

fn hear_accounts(events: &mut Events) {
    events.subscribe::<AccountErased, _>(|_, tx, event| {
        Box::pin(async move {
            store::delete_of(tx, event.account).await?;
            store::forget_actor(tx, event.account).await?;
            choices::delete_of(tx, event.account).await
        })
    });
    events.subscribe::<AccountDeactivated, _>(|app, tx, event| {
        Box::pin(store::take_all(tx, Some(event.account), app.now()))
    });
}

/// New posts are told a little later: who corrects, narrows or deletes at once what they wrote does so before anybody is
/// told, and those who publish do not wait for those who tell.
async fn published(
    app: &App,
    tx: &DatabaseTransaction,
    post: crate::posts::model::PostId,
    by: AccountId,
) -> Result<(), DbErr> {
    let job = Tell { id: app.new_id(), at: app.now(), post, by, what: Happened::Published };
    app.enqueue_at(tx, &job, app.now() + tell::GATHER).await
}

async fn later(
    app: &App,
    tx: &DatabaseTransaction,
    post: crate::posts::model::PostId,
    by: AccountId,
    what: Happened,
) -> Result<(), DbErr> {
    app.enqueue(tx, &Tell { id: app.new_id(), at: app.now(), post, by, what }).await
}
