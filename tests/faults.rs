//! Faults put in on purpose: what a change brings with it fails, and then nothing of the change is there (ASVS 2.3.3).

use std::sync::Arc;

use app::accounts::server::AccountErased;
use app::moderation::model::ReportInput;
use app::moderation::server::{Reported, service as moderation};
use app::network::model::Country;
use app::network::server::{NetworkMoved, manage};
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::platform::server::{App, Event};
use app::posts::model::{CommentInput, DraftId, PieceId, PostError};
use app::posts::server::{
    CommentAdded, ConsentWithdrawn, PieceDeleted, PieceHidden, PostPublished, comments, service as posts,
};
use app::privacy::model::Leaving;
use app::privacy::server::service as privacy;
use sea_orm::DbErr;

use crate::support::{World, experience, on_both};

/// The same program, in which the last that hears of this event cannot write what follows.
fn failing<E: Event>(world: &World) -> App {
    let (mut events, _, _) = app::mount();
    events
        .subscribe::<E, _>(|_, _, _| Box::pin(async { Err(DbErr::Custom("put in on purpose".to_owned())) }));
    App { events: Arc::new(events), ..world.app.clone() }
}

/// Everything that the database holds, apart from counts of who has done how much.
async fn everything(world: &World) -> Vec<(String, Vec<String>)> {
    let mut all = Vec::new();
    for table in server::backup::tables(&world.app.db.read).await.unwrap() {
        if table.name != "throttle" {
            let rows = server::backup::rows(&world.app, &table).await.unwrap();
            all.push((table.name, rows.iter().map(ToString::to_string).collect()));
        }
    }
    all
}

/// Fails for what was put in, and leaves everything as it was.
async fn undone<T: std::fmt::Debug, C: std::fmt::Debug>(
    world: &World,
    what: &str,
    change: impl Future<Output = Result<T, Failure<C>>>,
) {
    let before = everything(world).await;
    let done = change.await;
    assert!(matches!(done, Err(Failure::Internal(_))), "{}: {what}: {done:?}", world.name);
    for (before, after) in before.iter().zip(&everything(world).await) {
        assert_eq!(before, after, "{}: {what} is half there", world.name);
    }
}

#[tokio::test]
async fn asvs_2_3_3_when_what_follows_fails_nothing_of_a_change_is_there() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let neighbour = world.person("school.steinkjer.no").await;
        let secretariat = world.person("secretariat").await;
        let post = world.publish(&author, &experience("members")).await;
        let comment = world.comment(&neighbour, post, "Et svar.", ContentLang::Nb, true).await;

        let app = failing::<PostPublished>(&world);
        let form = DraftId(world.app.new_id());
        undone(&world, "publishing", posts::publish(&author, &app, form, &experience("members"))).await;

        let app = failing::<CommentAdded>(&world);
        let said = CommentInput {
            text: "Et svar til.".to_owned(),
            lang: Some(ContentLang::Nb),
            ..CommentInput::default()
        };
        undone(&world, "answering", comments::comment(&neighbour, &app, post, app.new_id(), &said)).await;

        let app = failing::<ConsentWithdrawn>(&world);
        undone(&world, "withdrawing", posts::set_consent(&author, &app, post, false)).await;

        let app = failing::<PieceDeleted>(&world);
        undone(&world, "deleting an answer", comments::delete(&neighbour, &app, comment)).await;
        undone(&world, "deleting a post", posts::delete_post(&author, &app, post)).await;

        let why = ReportInput { reason: "abuse".to_owned(), ..ReportInput::default() };
        let app = failing::<PieceHidden>(&world);
        undone(&world, "hiding", moderation::report(&neighbour, &app, PieceId::Post(post), &why)).await;
        let app = failing::<Reported>(&world);
        undone(&world, "reporting", moderation::report(&neighbour, &app, PieceId::Post(post), &why)).await;

        let app = failing::<NetworkMoved>(&world);
        let moving = manage::move_network(&secretariat, &app, "ks-learning-network", Some(Country::Fi));
        undone(&world, "moving a network", moving).await;

        let app = failing::<AccountErased>(&world);
        let leaving = Leaving {
            password: server::seed::DEMO_PASSWORD.to_owned(),
            texts: "remove".to_owned(),
            understood: true,
        };
        undone(&world, "leaving", privacy::delete_account(&neighbour, &app, &leaving)).await;

        // Without the fault each of them works, so it was the fault that held them back.
        posts::publish(&author, &world.app, form, &experience("members")).await.unwrap();
        posts::set_consent(&author, &world.app, post, false).await.unwrap();
        let done: Result<_, PostError> = posts::delete_post(&author, &world.app, post).await;
        done.unwrap();
    })
    .await;
}
