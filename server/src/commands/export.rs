//! `vitja export`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use app::accounts::server::service as accounts;
use app::evaluation::server::download::{Format, download};
use app::platform::actor::Actor;
use app::platform::lang::UiLang;
use app::platform::text::Text;
use clap::Args;

use super::user::sentence;
use crate::settings::Settings;
use crate::{actor, start};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// interim-report-1, interim-report-2 or final-report.
    #[arg(long)]
    milestone: String,
    /// qdpx or xlsx.
    #[arg(long, default_value = "qdpx")]
    format: String,
    /// The e-mail address of the evaluator who exports; the rules for them apply.
    #[arg(long = "as")]
    email: String,
    /// Where to write it.
    #[arg(long, short)]
    output: PathBuf,
}

pub(super) async fn run(settings: &Settings, arguments: &Arguments) -> Result<()> {
    let format = match arguments.format.as_str() {
        "qdpx" => Format::Qdpx,
        "xlsx" => Format::Xlsx,
        _ => bail!("--format must be qdpx or xlsx"),
    };
    let app = start::app(settings).await?;
    let account = accounts::get_by_email(&Actor::System, &app, &arguments.email).await.map_err(sentence)?;
    let text = Text::new(account.ui_lang.unwrap_or(UiLang::En), false);
    let actor = actor::actor_of(&app, account).await?;
    let bytes = download(&actor, &app, &text, &arguments.milestone, format).await.map_err(sentence)?;
    std::fs::write(&arguments.output, bytes)
        .with_context(|| format!("cannot write {}", arguments.output.display()))
}
