//! `vitja user`.

use std::io::BufRead;

use anyhow::{Result, anyhow, bail};
use app::accounts::model::NewAccount;
use app::accounts::server::service as accounts;
use app::network::server::setup::{NewMembership, Setup};
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::UiLang;
use app::platform::server::App;
use clap::{Args, Subcommand};

use crate::settings::Settings;
use crate::start;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: UserCommand,
}

#[derive(Debug, Subcommand)]
enum UserCommand {
    /// Add a person with a role in the whole programme. The password is asked for, or read from standard input.
    Add(Add),
}

#[derive(Debug, Args)]
struct Add {
    /// The e-mail address they sign in with.
    #[arg(long)]
    email: String,
    /// The name others see.
    #[arg(long)]
    name: String,
    /// secretariat, project-group or evaluator.
    #[arg(long, default_value = "secretariat")]
    role: String,
    /// The language they read the interface in: nb sv da fi is fo kl en.
    #[arg(long)]
    lang: Option<String>,
    /// IANA name of their time zone.
    #[arg(long, default_value = "Europe/Oslo")]
    zone: String,
}

pub(super) async fn run(settings: &Settings, arguments: Arguments) -> Result<()> {
    let UserCommand::Add(add) = arguments.command;
    let app = start::app(settings).await?;
    if !start::is_up_to_date(&app.db).await? {
        bail!("the database is not up to date; run vitja migrate first");
    }
    add_person(&app, add).await
}

async fn add_person(app: &App, add: Add) -> Result<()> {
    let role = match Role::from_code(&add.role) {
        Some(role @ (Role::Secretariat | Role::ProjectGroup | Role::Evaluator)) => role,
        _ => bail!("--role must be secretariat, project-group or evaluator"),
    };
    let ui_lang = match add.lang.as_deref() {
        Some(code) => Some(
            UiLang::from_code(code)
                .ok_or_else(|| anyhow!("--lang must be one of nb sv da fi is fo kl en"))?,
        ),
        None => None,
    };
    let new = NewAccount {
        email: add.email,
        name: add.name,
        password: password()?,
        ui_lang,
        zone: add.zone,
        demo: false,
    };
    let account = accounts::create(&Actor::System, app, new).await.map_err(sentence)?;
    let setup = Setup::begin(&Actor::System, app).await.map_err(sentence)?;
    let membership =
        NewMembership { account, role, scope: Scope::Programme, sector: None, organisation: None };
    setup.membership(&membership).await.map_err(sentence)?;
    setup.finish().await.map_err(sentence)?;
    println!("added");
    Ok(())
}

fn password() -> Result<String> {
    use std::io::IsTerminal;
    if std::io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("Password (12 characters or more): ")?);
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// A failure in the words of the interface, in English.
pub(super) fn sentence(failure: Failure) -> anyhow::Error {
    let text = app::platform::text::Text::new(UiLang::En, false);
    match failure {
        Failure::Invalid(errors) => {
            anyhow!(errors.0.iter().map(|error| text.error(error).to_string()).collect::<Vec<_>>().join(" "))
        }
        Failure::NotFound => anyhow!("there is no such thing"),
        Failure::Forbidden => anyhow!("this is not allowed"),
        Failure::Conflict(_) => anyhow!("it was changed meanwhile"),
        Failure::TooMany(seconds) => anyhow!("this was done too often; try again in {seconds} seconds"),
        Failure::Unavailable => anyhow!("the database cannot take it for the moment; the log tells more"),
        Failure::Internal(reference) => {
            anyhow!("something broke; the log tells more (reference {reference})")
        }
    }
}
