//! That the program really deletes each kind of what it keeps for a time only, and not a day before.

use std::sync::Arc;

use app::accounts::server::service as accounts;
use app::files::server::service::{self as files, Upload, UploadContent};
use app::moderation::model::{DecisionInput, LookId, ReportInput};
use app::moderation::server::{deciding, service as moderation};
use app::network::model::Sector;
use app::network::server::setup::known;
use app::notifications::server::service as notices;
use app::people::model::{ImportDefaults, InviteInput};
use app::people::server::{import, invitations};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::lang::{ContentLang, UiLang};
use app::platform::server::{App, Job, JobError, Jobs};
use app::posts::model::{DraftId, PieceId, PostId};
use app::posts::server::{drafts, reading, service as posts};
use app::privacy::model::Kept;
use app::privacy::server::retention;
use app::study_trips::before::NeedsInput;
use app::study_trips::server::{needs as trip_needs, signing};
use serde::{Deserialize, Serialize};
use server::backup;
use time::Duration;

use crate::study_trips::{BREIDHOLT, chosen, seen, session};
use crate::support::{World, experience, on_both};

const ME: &str = "school.steinkjer.no";

#[derive(Serialize, Deserialize)]
struct Hopeless;

impl Job for Hopeless {
    const KIND: &'static str = "tests.hopeless";
}

/// Work that is given up at once.
async fn give_up(world: &World) {
    let mut jobs = Jobs::default();
    jobs.handle(|_, _: Hopeless| Box::pin(async { Err(JobError::give_up("SMTP 550")) }));
    let app = App { jobs: Arc::new(jobs), ..world.app.clone() };
    let tx = app.db.begin().await.unwrap();
    app.enqueue(&tx, &Hopeless).await.unwrap();
    tx.commit().await.unwrap();
    app.work_due().await.unwrap();
}

async fn invite(world: &World) {
    let lead = world.person("projectleader.no").await;
    let town = known(&Actor::System, &world.app).await.unwrap().municipalities["steinkjer"].0;
    let input = InviteInput {
        email: "kari@ny.example".to_owned(),
        name: "Kari Eksempel".to_owned(),
        role: Some(Role::Member),
        scope: Some(Scope::Municipality(town)),
        sector: Some(Sector::School),
        lang: Some(UiLang::Nb),
        numbers_ok: false,
    };
    let id = invitations::invite(&lead, &world.app, &input).await.unwrap();
    invitations::withdraw(&lead, &world.app, id).await.unwrap();
}

async fn report(world: &World) -> (LookId, PostId) {
    let post = world.publish(&world.person(ME).await, &experience("members")).await;
    let other = world.person("health.skaun.no").await;
    let why =
        ReportInput { reason: "other".to_owned(), words: "Bygda er liten.".to_owned(), numbers_ok: false };
    (moderation::report(&other, &world.app, PieceId::Post(post), &why).await.unwrap(), post)
}

async fn decide(world: &World, look: LookId, outcome: &str) {
    let lead = world.person("projectleader.no").await;
    let decision =
        DecisionInput { outcome: outcome.to_owned(), words: "Det er vurdert.".to_owned(), numbers_ok: false };
    deciding::decide(&lead, &world.app, look, &decision).await.unwrap();
}

async fn opened(world: &World) {
    let me = world.person(ME).await;
    let post = world.publish(&world.person("health.skaun.no").await, &experience("members")).await;
    reading::opened(&me, &world.app, post).await.unwrap();
}

async fn notice(world: &World) {
    let me = world.person(ME).await;
    let post = world.publish(&me, &experience("members")).await;
    let other = world.person("health.skaun.no").await;
    world.comment(&other, post, "Et svar.", ContentLang::Nb, false).await;
    world.work().await;
    notices::read_all(&me, &world.app, None).await.unwrap();
}

/// Somebody comes to a study trip and says what they need.
async fn needs(world: &World) {
    let me = world.person(ME).await;
    let (id, _) = chosen(world, (ME, "steinkjer"), BREIDHOLT).await;
    let own = known(&Actor::System, &world.app).await.unwrap().municipalities["steinkjer"];
    signing::sign_up(&me, &world.app, id, own).await.unwrap();
    let input = NeedsInput { diet: "Fisk".to_owned(), ..NeedsInput::default() };
    trip_needs::save(&me, &world.app, id, 0, &input).await.unwrap();
}

/// Leaves something of this kind behind; the tables in which it lies.
async fn leave(world: &World, kept: Kept) -> &'static [&'static str] {
    let me = world.person(ME).await;
    match kept {
        Kept::Sessions => {
            world.client().sign_in(ME).await;
            &["sessions"]
        }
        Kept::Browsers => {
            accounts::remember_device(&me, &world.app, me.account().unwrap(), None).await.unwrap();
            &["known_devices"]
        }
        Kept::Invitations => {
            invite(world).await;
            &["invitations"]
        }
        Kept::Imports => {
            let lead = world.person("projectleader.no").await;
            let defaults = ImportDefaults { lang: "nb".to_owned(), ..ImportDefaults::default() };
            let list = b"email;name\nkari@ny.example;Kari Eksempel\n";
            import::begin(&lead, &world.app, list, &defaults).await.unwrap();
            &["invitation_imports"]
        }
        Kept::Jobs => {
            // What the demo content left to do.
            world.clock.advance(Duration::minutes(3));
            world.work().await;
            give_up(world).await;
            &["jobs"]
        }
        Kept::Drafts => {
            let id = DraftId(world.app.new_id());
            drafts::save_draft(&me, &world.app, id, 0, &experience("members")).await.unwrap();
            &["post_drafts"]
        }
        Kept::Files => {
            let content = UploadContent::Bytes(b"Plan".as_slice().into());
            let upload = Upload { name: "plan.txt".to_owned(), content };
            files::accept(&me, &world.app, upload).await.unwrap();
            &["files", "file_variants"]
        }
        Kept::Opened => {
            opened(world).await;
            &["post_reads"]
        }
        Kept::SignUps => {
            // The end of the last gathering of the demo content.
            world.clock.set(time::macros::datetime!(2020-04-24 13:00 UTC));
            &["gathering_sign_ups"]
        }
        Kept::Needs => {
            needs(world).await;
            // The end of the trip.
            world.clock.set(time::macros::datetime!(2020-04-23 00:00 UTC));
            &["trip_needs"]
        }
        Kept::Phones => &[],
        Kept::Removed => {
            let (look, _) = report(world).await;
            decide(world, look, "remove").await;
            &[]
        }
        Kept::Reports => {
            let (look, _) = report(world).await;
            decide(world, look, "keep").await;
            &["looks", "reports"]
        }
        Kept::Notices => {
            notice(world).await;
            &[]
        }
        Kept::Mails => {
            // Past two Mondays, so that digests go out.
            world.clock.advance(Duration::days(5));
            world.work().await;
            world.publish(&me, &experience("members")).await;
            world.clock.advance(Duration::days(7));
            world.work().await;
            &["digests", "unsubscribe_tokens"]
        }
        Kept::Audit => {
            world.publish(&me, &experience("members")).await;
            &["audit"]
        }
    }
}

/// The numbers of rows in these tables.
async fn counts(world: &World, names: &[&str]) -> Vec<usize> {
    let mut counts = Vec::new();
    for name in names {
        let tables = backup::tables(&world.app.db.read).await.unwrap();
        let table = tables.into_iter().find(|table| table.name == *name).expect(name);
        counts.push(backup::rows(&world.app, &table).await.unwrap().len());
    }
    counts
}

async fn forget(world: &World) {
    retention::forget(&Actor::System, &world.app).await.unwrap();
}

#[tokio::test]
async fn asvs_14_2_7_every_kind_that_the_page_names_is_deleted_in_its_time_and_not_before() {
    for kept in Kept::ALL {
        on_both(async |world: World| {
            let tables = leave(&world, *kept).await;
            let what = format!("{}: {}", world.name, kept.code());
            let left = counts(&world, tables).await;
            assert!(left.iter().all(|rows| *rows > 0), "{what}: {left:?}, nothing was left behind");
            let early = match kept {
                // The day is counted from the end of the session, twelve hours after the last visit.
                Kept::Sessions => Duration::hours(-11),
                // A digest tells of the week before.
                Kept::Mails => Duration::days(14),
                _ => Duration::hours(1),
            };
            world.clock.advance(Duration::days(kept.days()) - early);
            forget(&world).await;
            let still = counts(&world, tables).await;
            assert!(still.iter().all(|rows| *rows > 0), "{what}: {still:?}, too early");
            let late = if *kept == Kept::Sessions { Duration::hours(13) } else { Duration::hours(1) };
            world.clock.advance(early + late);
            forget(&world).await;
            let left = counts(&world, tables).await;
            assert!(left.iter().all(|rows| *rows == 0), "{what}: {left:?} rows are still there");
        })
        .await;
    }
}

#[tokio::test]
async fn asvs_14_2_7_how_to_reach_hosts_is_deleted_a_month_after_the_trip_and_the_programme_stays() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, (ME, "steinkjer"), BREIDHOLT).await;
        session(&world, ME, id, "09:00", 60, "Teamet").await;
        let phone = async || seen(&world, ME, id).await.unwrap().programme.remove(0).host_phone;
        assert!(phone().await.is_some());
        let days = Duration::days(Kept::Phones.days());
        // The end of the trip.
        world.clock.set(time::macros::datetime!(2020-04-23 00:00 UTC) + days - Duration::hours(1));
        forget(&world).await;
        assert!(phone().await.is_some(), "too early");
        world.clock.advance(Duration::hours(2));
        forget(&world).await;
        assert_eq!(phone().await, None);
    })
    .await;
}

#[tokio::test]
async fn a_removed_text_is_erased_after_fourteen_days_and_read_notices_go_after_ninety() {
    on_both(async |world: World| {
        let (look, post) = report(&world).await;
        decide(&world, look, "remove").await;
        let there = async || posts::find_piece(&Actor::System, &world.app, PieceId::Post(post)).await.is_ok();
        world.clock.advance(Duration::days(Kept::Removed.days()) - Duration::hours(1));
        forget(&world).await;
        assert!(there().await, "{}: too early", world.name);
        world.clock.advance(Duration::hours(2));
        forget(&world).await;
        assert!(!there().await, "{}", world.name);

        notice(&world).await;
        let me = world.person(ME).await;
        let read = async || notices::list_earlier(&me, &world.app, None).await.unwrap().items.len();
        let before = read().await;
        assert!(before > 0, "{}", world.name);
        world.clock.advance(Duration::days(Kept::Notices.days()) - Duration::hours(1));
        forget(&world).await;
        assert!(read().await > 0, "{}: too early", world.name);
        world.clock.advance(Duration::hours(2));
        forget(&world).await;
        assert_eq!(read().await, 0, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_decision_that_asked_for_a_change_stays_until_the_change_is_there() {
    on_both(async |world: World| {
        let (look, post) = report(&world).await;
        decide(&world, look, "change").await;
        world.clock.advance(Duration::days(Kept::Reports.days() + 1));
        forget(&world).await;
        assert_eq!(counts(&world, &["looks"]).await, [1], "{}: who would look at the change?", world.name);
        let me = world.person(ME).await;
        let (mut input, version) = posts::get_for_edit(&me, &world.app, post).await.unwrap();
        input.title = "Felles møte, uten sted".to_owned();
        posts::revise(&me, &world.app, post, version, &input).await.unwrap();
        forget(&world).await;
        let queue = moderation::list_queue(&world.person("projectleader.no").await, &world.app, None).await;
        assert_eq!(queue.unwrap().items.len(), 1, "{}: the change waits to be looked at", world.name);
        assert_eq!(
            counts(&world, &["looks", "reports"]).await,
            [1, 0],
            "{}: the old decision went",
            world.name
        );
    })
    .await;
}

#[tokio::test]
async fn asvs_8_3_1_nobody_but_the_program_forgets() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        let (app, now) = (&world.app, world.app.now());
        let refused = [
            accounts::delete_old_browsers(&secretariat, app, now).await.is_err(),
            files::delete_forgotten(&secretariat, app, now).await.is_err(),
            deciding::erase_removed(&secretariat, app, now).await.is_err(),
            deciding::delete_old_looks(&secretariat, app, now).await.is_err(),
            app::posts::server::own_data::delete_old_reads(&secretariat, app, now).await.is_err(),
            retention::forget(&secretariat, app).await.is_err(),
        ];
        assert_eq!(refused, [true; 6], "{}", world.name);
    })
    .await;
}
