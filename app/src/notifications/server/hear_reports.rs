//! Hears what becomes of reports.

use sea_orm::{DatabaseTransaction, DbErr};

use super::store;
use super::tell::{Happened, Step, Tell};
use crate::moderation::server::{CameAgain, Decided, Reported, Stands};
use crate::notifications::model::NoticeKind;
use crate::platform::ids::AccountId;
use crate::platform::server::{App, Events};

/// Subscribes to reports and decisions.
pub(super) fn hear(events: &mut Events) {
    events.subscribe::<Reported, _>(|app, tx, event| Box::pin(reported(app, tx, event)));
    events.subscribe::<CameAgain, _>(|app, tx, event| {
        let by = event.text.author;
        let step = waits(&event.text, true, event.not_by);
        Box::pin(later(app, tx, &event.text, event.look.0, by, step))
    });
    events.subscribe::<Decided, _>(|app, tx, event| {
        Box::pin(async move {
            // Nobody needs to look any more.
            store::delete_look(tx, event.look.0, &[NoticeKind::Reported, NoticeKind::Again]).await?;
            let mut concerned = vec![event.text.author];
            concerned.extend(&event.reporters);
            later(app, tx, &event.text, event.look.0, event.by, Step::Looked { concerned }).await
        })
    });
}

async fn reported(app: &App, tx: &DatabaseTransaction, event: &Reported) -> Result<(), DbErr> {
    if event.first {
        later(app, tx, &event.text, event.look.0, event.by, waits(&event.text, false, None)).await?;
    }
    if event.hidden {
        let step = Step::Hidden { author: event.text.author };
        later(app, tx, &event.text, event.look.0, event.by, step).await?;
    }
    Ok(())
}

fn waits(text: &Stands, again: bool, not: Option<AccountId>) -> Step {
    Step::Waits { again, not, case: text.case.clone(), network: text.network }
}

async fn later(
    app: &App,
    tx: &DatabaseTransaction,
    text: &Stands,
    look: uuid::Uuid,
    by: AccountId,
    step: Step,
) -> Result<(), DbErr> {
    let what = Happened::Look { look, piece: text.piece, step };
    app.enqueue(tx, &Tell { id: app.new_id(), at: app.now(), post: text.post, by, what }).await
}
