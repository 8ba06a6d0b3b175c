//! The structure of the programme and its demo content, from the TOML files in `server/seed`.
//!
//! Everything is written through the services, with the same checks as for people.

mod content;
mod data;
mod gatherings;
mod structure;
mod trips;
mod trips_way;

use anyhow::{Context, Result, anyhow};
use app::platform::error::Failure;
use app::platform::server::App;

/// The password of all demo people. Everybody knows it, so the program refuses to show them to the world.
pub const DEMO_PASSWORD: &str = "vitja-demo-2019";

const PROGRAMME: &str = include_str!("../../seed/programme.toml");
const DEMO: &str = include_str!("../../seed/demo.toml");

/// Writes countries' cases, networks, municipalities and milestones. Does nothing when they are there.
///
/// # Errors
/// When the database cannot write.
pub async fn programme(app: &App) -> Result<()> {
    let programme: data::Programme = toml::from_str(PROGRAMME).context("programme.toml")?;
    let demo: data::Demo = toml::from_str(DEMO).context("demo.toml")?;
    structure::write(app, &programme, &demo.milestone).await
}

/// Writes people, posts, comments and marks to try the program with. Does nothing when they are there.
///
/// # Errors
/// When the database cannot write.
pub async fn demo(app: &App) -> Result<()> {
    let demo: data::Demo = toml::from_str(DEMO).context("demo.toml")?;
    content::write(app, &demo).await
}

/// What went wrong, for whoever changes the seed.
fn broken<C: std::fmt::Debug>(what: &str) -> impl FnOnce(Failure<C>) -> anyhow::Error {
    move |failure| anyhow!("{what}: {failure:?}")
}
