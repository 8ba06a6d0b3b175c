//! Mail over SMTP, against a real server (PyPI aiosmtpd).

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use app::platform::lang::UiLang;
use app::platform::server::{App, Mail, MailTransport, SmtpTls, mail};
use time::Duration;

use crate::support::{World, on_both};

/// A server that runs as long as the test.
struct Server {
    child: Child,
    lines: BufReader<ChildStdout>,
    port: u16,
}

impl Server {
    fn start(answer: &str) -> Self {
        let python = std::env::var("VITJA_TEST_PYTHON")
            .expect("VITJA_TEST_PYTHON is not set: run the tests with cargo xtask test");
        let program = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("python/smtp_server.py");
        let mut child = Command::new(python).arg(program).arg(answer).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        Self { child, lines, port: line.trim().parse().expect("a port") }
    }

    fn mail(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn over_smtp(world: &World, port: u16) -> App {
    signed_in(world, port, None, SmtpTls::None)
}

/// Over SMTP, with a name and a password for the server.
fn signed_in(world: &World, port: u16, user: Option<(&str, &str)>, tls: SmtpTls) -> App {
    let transport = MailTransport::Smtp {
        host: "127.0.0.1".to_owned(),
        port,
        tls,
        user: user.map(|(name, _)| name.to_owned()),
        password: user.map_or("", |(_, password)| password).to_owned().into(),
    };
    App { mailer: Arc::from(transport.mailer().unwrap()), ..world.app.clone() }
}

async fn send(app: &App) {
    let mail = Mail {
        to: "leder@kommune.example".to_owned(),
        to_name: "Åse Þóra Leder".to_owned(),
        lang: UiLang::Nb,
        subject: "Ny erfaring fra nettverket: «Felles møte på tvers av tjenestene» er delt med deg"
            .to_owned(),
        text: "Hei Åse Þóra\n\n.en linje med punktum først\nog en på kalaallisut: nunarsuaq\n".to_owned(),
        unsubscribe: Some("http://vitja.test/notices/stop?token=0123456789abcdef".to_owned()),
        attachment: None,
    };
    let tx = app.db.begin().await.unwrap();
    mail::send(app, &tx, &mail).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn mail_arrives_at_an_smtp_server_with_every_header_whole() {
    on_both(async |world: World| {
        let mut server = Server::start("take");
        let app = over_smtp(&world, server.port);
        send(&app).await;
        app.work_due().await.unwrap();
        let mail = server.mail();
        assert_eq!(mail["from"], "vitja@vitja.test");
        assert_eq!(mail["to"], serde_json::json!(["leder@kommune.example"]));
        let headers = &mail["headers"];
        assert_eq!(
            headers["Subject"],
            "Ny erfaring fra nettverket: «Felles møte på tvers av tjenestene» er delt med deg"
        );
        assert_eq!(headers["To"], "Åse Þóra Leder <leder@kommune.example>");
        assert_eq!(headers["From"], "Vitja <vitja@vitja.test>");
        assert_eq!(headers["Content-Language"], "nb");
        assert_eq!(headers["Auto-Submitted"], "auto-generated");
        assert_eq!(headers["List-Unsubscribe"], "<http://vitja.test/notices/stop?token=0123456789abcdef>");
        assert_eq!(headers["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click");
        assert!(headers["Message-ID"].as_str().unwrap().ends_with("@vitja.test>"));
        assert_eq!(headers["Date"], "Wed, 20 Nov 2019 10:00:00 +0000");
        let text = mail["text"].as_str().unwrap().replace("\r\n", "\n");
        // The end of the data adds a line break.
        let sent = "Hei Åse Þóra\n\n.en linje med punktum først\nog en på kalaallisut: nunarsuaq";
        assert_eq!(text.trim_end(), sent);
    })
    .await;
}

#[tokio::test]
async fn mail_waits_while_the_server_is_down_and_is_given_up_visibly() {
    on_both(async |world: World| {
        let port = Server::start("take").port;
        let down = over_smtp(&world, port);
        send(&down).await;
        down.work_due().await.unwrap();
        assert!(down.failed_jobs().await.unwrap().is_empty(), "{}: it is tried again", world.name);
        let mut server = Server::start("take");
        let up = over_smtp(&world, server.port);
        up.work_due().await.unwrap();
        world.clock.advance(Duration::minutes(1));
        up.work_due().await.unwrap();
        assert_eq!(
            server.mail()["to"][0],
            "leder@kommune.example",
            "{}: it arrives when it is up",
            world.name
        );
        send(&down).await;
        for _ in 0..8 {
            down.work_due().await.unwrap();
            world.clock.advance(Duration::hours(25));
        }
        let failed = down.failed_jobs().await.unwrap();
        assert_eq!(failed.len(), 1, "{}", world.name);
        assert_eq!(
            (failed[0].kind.as_str(), failed[0].reason.as_str()),
            ("platform.mail", "SMTP: no connection")
        );
    })
    .await;
}

#[tokio::test]
async fn a_server_that_says_never_is_believed_and_one_that_says_later_is_asked_later() {
    on_both(async |world: World| {
        let never = Server::start("never");
        let app = over_smtp(&world, never.port);
        send(&app).await;
        app.work_due().await.unwrap();
        let failed = app.failed_jobs().await.unwrap();
        assert_eq!(failed.len(), 1, "{}", world.name);
        assert_eq!(failed[0].reason, "SMTP 550", "nothing of what the server said: it names the address");
        let later = Server::start("later");
        let app = over_smtp(&world, later.port);
        send(&app).await;
        app.work_due().await.unwrap();
        assert_eq!(app.failed_jobs().await.unwrap().len(), 1, "{}: the second is tried again", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_asks_who_sends_is_told_and_a_wrong_password_is_tried_again_later() {
    on_both(async |world: World| {
        let mut server = Server::start("sign-in");
        let app = signed_in(&world, server.port, Some(("vitja", "en nøkkel")), SmtpTls::None);
        send(&app).await;
        app.work_due().await.unwrap();
        assert_eq!(server.mail()["to"][0], "leder@kommune.example", "{}", world.name);
        for user in [Some(("vitja", "feil")), None] {
            let app = signed_in(&world, server.port, user, SmtpTls::None);
            send(&app).await;
            app.work_due().await.unwrap();
            assert!(app.failed_jobs().await.unwrap().is_empty(), "{}: it is tried again", world.name);
        }
        world.clock.advance(Duration::minutes(1));
        app.work_due().await.unwrap();
        for _ in 0..2 {
            assert_eq!(server.mail()["to"][0], "leder@kommune.example", "{}: nothing is lost", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_sent_in_the_clear_to_a_server_that_should_offer_starttls_and_does_not() {
    on_both(async |world: World| {
        let server = Server::start("take");
        let app = signed_in(&world, server.port, None, SmtpTls::StartTls);
        send(&app).await;
        for _ in 0..8 {
            app.work_due().await.unwrap();
            world.clock.advance(Duration::hours(25));
        }
        let failed = app.failed_jobs().await.unwrap();
        assert_eq!(failed.len(), 1, "{}", world.name);
        assert_eq!(failed[0].to.as_deref(), Some("leder@kommune.example"), "whose letter it was");
    })
    .await;
}
