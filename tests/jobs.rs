//! Work in the background: with the transaction or not at all, by one worker, tried again, given up visibly. Mail and
//! limits stand on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration as StdDuration;

use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::server::{App, Job, JobError, Jobs, Limit, Mail, mail, throttle};
use sea_orm::{ConnectionTrait, Statement};
use serde::{Deserialize, Serialize};
use time::Duration;

use crate::support::{World, on_both};

#[derive(Serialize, Deserialize)]
struct Count {
    secret: String,
}

impl Job for Count {
    const KIND: &'static str = "tests.count";
}

fn count() -> Count {
    Count { secret: "noe personlig".to_owned() }
}

/// The same program with jobs of the test's own.
fn with_jobs(world: &World, make: impl FnOnce(&mut Jobs)) -> App {
    let mut jobs = Jobs::default();
    make(&mut jobs);
    App { jobs: Arc::new(jobs), ..world.app.clone() }
}

async fn enqueue(app: &App) {
    let tx = app.db.begin().await.unwrap();
    app.enqueue(&tx, &count()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn rows(app: &App, sql: &str) -> Vec<String> {
    let statement = Statement::from_string(app.db.read.get_database_backend(), sql.to_owned());
    let rows = app.db.read.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

#[tokio::test]
async fn a_job_is_done_after_its_transaction_and_nothing_of_it_is_kept() {
    on_both(async |world: World| {
        let done = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&done);
        let app = with_jobs(&world, |jobs| {
            jobs.handle(move |_, job: Count| {
                assert_eq!(job.secret, "noe personlig");
                seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { Ok(()) })
            });
        });
        let tx = app.db.begin().await.unwrap();
        app.enqueue(&tx, &count()).await.unwrap();
        drop(tx);
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 0, "{}: what was taken back is not done", world.name);
        let tx = app.db.begin().await.unwrap();
        app.enqueue_at(&tx, &count(), app.now() + Duration::hours(1)).await.unwrap();
        tx.commit().await.unwrap();
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 0, "{}: not before its time", world.name);
        world.clock.advance(Duration::hours(1));
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 1, "{}", world.name);
        assert!(rows(&app, "SELECT payload FROM jobs WHERE kind = 'tests.count'").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn many_workers_do_each_job_once() {
    on_both(async |world: World| {
        let done = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&done);
        let app = with_jobs(&world, |jobs| {
            jobs.handle(move |_, _: Count| {
                seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { Ok(()) })
            });
        });
        for _ in 0..20 {
            enqueue(&app).await;
        }
        let workers: Vec<_> = (0..6)
            .map(|_| {
                let app = app.clone();
                tokio::spawn(async move { app.work_due().await })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap().unwrap();
        }
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 20, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_with_growing_pauses_and_given_up_visibly() {
    on_both(async |world: World| {
        let tried = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&tried);
        let app = with_jobs(&world, |jobs| {
            jobs.handle(move |_, _: Count| {
                seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { Err(JobError::retry("SMTP 450")) })
            });
        });
        enqueue(&app).await;
        let mut hours = Vec::new();
        for hour in 0..100 {
            let before = tried.load(Ordering::SeqCst);
            app.work_due().await.unwrap();
            if tried.load(Ordering::SeqCst) > before {
                hours.push(hour);
            }
            world.clock.advance(Duration::hours(1));
        }
        assert_eq!(hours, [0, 1, 2, 3, 5, 11, 23, 47], "{}", world.name);
        let failed = app.failed_jobs().await.unwrap();
        assert_eq!(failed.len(), 1);
        assert_eq!((failed[0].attempts, failed[0].reason.as_str()), (8, "SMTP 450"));
        let tx = app.db.begin().await.unwrap();
        assert!(app.try_job_again(&tx, failed[0].id).await.unwrap());
        tx.commit().await.unwrap();
        app.work_due().await.unwrap();
        assert_eq!(
            tried.load(Ordering::SeqCst),
            9,
            "{}: the secretariat may have it tried again",
            world.name
        );
    })
    .await;
}

#[tokio::test]
async fn what_can_never_succeed_and_what_panics_does_not_stop_the_others() {
    on_both(async |world: World| {
        let tried = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&tried);
        let app = with_jobs(&world, |jobs| {
            jobs.handle(move |_, _: Count| {
                let n = seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async move {
                    match n {
                        0 => Err(JobError::give_up("SMTP 550")),
                        1 => panic!("a test's panic"),
                        _ => Ok(()),
                    }
                })
            });
        });
        for _ in 0..3 {
            enqueue(&app).await;
        }
        app.work_due().await.unwrap();
        assert_eq!(tried.load(Ordering::SeqCst), 3, "{}", world.name);
        let failed = app.failed_jobs().await.unwrap();
        assert_eq!(failed.iter().map(|job| job.reason.as_str()).collect::<Vec<_>>(), ["SMTP 550"]);
        let waiting =
            rows(&app, "SELECT last_error FROM jobs WHERE state = 'due' AND kind = 'tests.count'").await;
        assert_eq!(waiting, ["panicked"], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_job_whose_worker_died_is_taken_by_another_when_the_lease_has_passed() {
    on_both(async |world: World| {
        let done = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&done);
        let app = with_jobs(&world, |jobs| {
            jobs.handle(move |_, _: Count| {
                let first = seen.fetch_add(1, Ordering::SeqCst) == 0;
                Box::pin(async move {
                    if first {
                        std::future::pending::<()>().await;
                    }
                    Ok(())
                })
            });
        });
        enqueue(&app).await;
        let dying = app.clone();
        let worker = tokio::spawn(async move { dying.work_due().await });
        while done.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(StdDuration::from_millis(5)).await;
        }
        worker.abort();
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 1, "{}: its lease still holds", world.name);
        world.clock.advance(Duration::minutes(11));
        app.work_due().await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 2, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn what_is_done_regularly_is_done_by_one_of_several_servers() {
    on_both(async |world: World| {
        let done = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&done);
        let app = with_jobs(&world, |jobs| {
            jobs.every("tests.daily", StdDuration::from_secs(24 * 60 * 60), move |_| {
                seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { Ok(()) })
            });
        });
        for wanted in 1..4 {
            let servers: Vec<_> = (0..5)
                .map(|_| {
                    let app = app.clone();
                    tokio::spawn(async move { app.work_due().await })
                })
                .collect();
            for server in servers {
                server.await.unwrap().unwrap();
            }
            assert_eq!(done.load(Ordering::SeqCst), wanted, "{}", world.name);
            world.clock.advance(Duration::hours(24));
        }
    })
    .await;
}

fn letter(subject: &str) -> Mail {
    Mail {
        to: "leder@kommune.example".to_owned(),
        to_name: "Åse Leder".to_owned(),
        lang: UiLang::Nb,
        subject: subject.to_owned(),
        text: "Hei Åse,\n\ntakk for sist.\n".to_owned(),
        unsubscribe: Some("https://vitja.test/stop?token=abc".to_owned()),
        attachment: None,
    }
}

#[tokio::test]
async fn mail_is_sent_with_its_transaction_and_in_order() {
    on_both(async |world: World| {
        let app = &world.app;
        let tx = app.db.begin().await.unwrap();
        mail::send(app, &tx, &letter("taken back")).await.unwrap();
        drop(tx);
        let tx = app.db.begin().await.unwrap();
        for subject in ["en", "to", "tre"] {
            mail::send(app, &tx, &letter(subject)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mails = world.mails().await.into_iter().filter(|mail| mail.to == letter("").to);
        let subjects: Vec<String> = mails.map(|mail| mail.subject).collect();
        assert_eq!(subjects, ["en", "to", "tre"], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_1_3_11_nothing_in_a_mail_can_add_a_header_or_a_receiver() {
    on_both(async |world: World| {
        let app = &world.app;
        let write = |mail: &Mail| {
            mail::message(app, app.new_id(), mail).map(|mail| String::from_utf8(mail.formatted()).unwrap())
        };
        let evil = "Hei\r\nBcc: alle@kommune.example\r\n\r\nNy tekst";
        let named = Mail { to_name: evil.to_owned(), ..letter(evil) };
        let wire = write(&named).unwrap();
        let (head, _) = wire.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split_once(':').unwrap().0)
            .collect();
        assert!(!names.contains(&"Bcc"), "{head}");
        assert_eq!(names.iter().filter(|name| **name == "To").count(), 1);
        for header in ["List-Unsubscribe", "List-Unsubscribe-Post", "Content-Language", "Auto-Submitted"] {
            assert!(names.contains(&header), "{header} is missing in {head}");
        }
        assert!(head.contains("List-Unsubscribe: <https://vitja.test/stop?token=abc>\r\n"));
        assert!(head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "RFC 8058 §2");
        for to in ["a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "a@b.example>", ""] {
            let mail = Mail { to: to.to_owned(), ..letter("Hei") };
            assert!(write(&mail).is_err(), "{to:?}");
        }
        let unsubscribe = Some("https://vitja.test/\r\nBcc: c@d.example".to_owned());
        assert!(write(&Mail { unsubscribe, ..letter("Hei") }).is_err());
    })
    .await;
}

#[tokio::test]
async fn a_limit_holds_against_many_at_once_and_keeps_no_names() {
    on_both(async |world: World| {
        let limit = Limit { burst: 5, per: StdDuration::from_secs(300) };
        let tries: Vec<_> = (0..20)
            .map(|_| {
                let app = world.app.clone();
                tokio::spawn(async move {
                    throttle::take::<()>(&app, "sign-in:leder@kommune.example", limit).await
                })
            })
            .collect();
        let mut taken = 0;
        for one in tries {
            match one.await.unwrap() {
                Ok(()) => taken += 1,
                Err(Failure::TooMany(wait)) => assert!((1..=60).contains(&wait), "{wait}"),
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(taken, 5, "{}", world.name);
        assert!(throttle::take::<()>(&world.app, "sign-in:andre@kommune.example", limit).await.is_ok());
        world.clock.advance(Duration::seconds(60));
        let again = throttle::take::<()>(&world.app, "sign-in:leder@kommune.example", limit).await;
        assert!(again.is_ok(), "{}: one came back", world.name);
        let keys = rows(&world.app, "SELECT key FROM throttle").await;
        assert!(keys.iter().all(|key| !key.contains("leder")), "{}", world.name);
        world.clock.advance(Duration::hours(2));
        world.work().await;
        assert!(rows(&world.app, "SELECT key FROM throttle").await.is_empty(), "{}: swept", world.name);
    })
    .await;
}
