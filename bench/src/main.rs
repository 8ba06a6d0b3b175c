//! What `cargo xtask bench` measures with. Each command does one thing and prints what it found as a line of JSON.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use bench::{commits, gatherings, lists, load, seed};
use clap::{Parser, Subcommand};

/// Measures Vitja.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write content into a new SQLite database.
    Seed {
        /// The database's file.
        database: PathBuf,
        /// How many posts there are in the end.
        posts: u32,
    },
    /// Write gatherings into a seeded database, and print how many there are and the path of a private feed.
    Gatherings {
        /// The database's file.
        database: PathBuf,
        /// How many gatherings there are in the end.
        gatherings: u32,
    },
    /// Sign people in, and print their cookies, one a line.
    Sessions {
        /// The database's file.
        database: PathBuf,
        /// How many people.
        people: u32,
    },
    /// Do what is due in a database, so that nothing of it is done while something is measured.
    Rest {
        /// The database's file.
        database: PathBuf,
    },
    /// Write a database to a new file.
    Copy {
        /// The database's file.
        database: PathBuf,
        /// The new file.
        new: PathBuf,
    },
    /// Print the identifier of the newest public post with a long conversation.
    Post {
        /// The database's file.
        database: PathBuf,
    },
    /// Ask for pages, or send forms, as fast as can be or at a rate.
    Load(load::Arguments),
    /// Commit as often as the disk allows.
    Commits {
        /// A database's file in the folder to measure.
        database: PathBuf,
        /// For how long.
        seconds: u64,
    },
    /// How long lists take, over few posts and over many.
    Lists {
        /// The file of the database with few posts.
        few: PathBuf,
        /// The file of the database with many.
        many: PathBuf,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match perform(Arguments::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vitja-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn perform(command: Command) -> Result<()> {
    match command {
        Command::Seed { database, posts } => {
            seed::content(&database, posts).await?;
            println!("{}", serde_json::json!({ "posts": posts }));
            Ok(())
        }
        Command::Gatherings { database, gatherings } => {
            let app = seed::open(&database).await?;
            gatherings::multiply(&app, gatherings).await?;
            let (count, feed) = (gatherings::count(&app).await?, gatherings::feed(&app).await?);
            println!("{}", serde_json::json!({ "gatherings": count, "feed": feed }));
            Ok(app.db.close().await?)
        }
        Command::Rest { database } => {
            let app = seed::open(&database).await?;
            seed::rest(&app).await?;
            Ok(app.db.close().await?)
        }
        Command::Copy { database, new } => {
            let app = seed::open(&database).await?;
            seed::copy_to(&app, &new).await?;
            Ok(app.db.close().await?)
        }
        Command::Post { database } => {
            let app = seed::open(&database).await?;
            println!("{}", seed::post(&app).await?);
            Ok(app.db.close().await?)
        }
        Command::Sessions { database, people } => {
            let app = seed::open(&database).await?;
            seed::sessions(&app, people).await?;
            Ok(app.db.close().await?)
        }
        Command::Load(arguments) => load::run(arguments).await,
        Command::Commits { database, seconds } => commits::run(&database, seconds).await,
        Command::Lists { few, many } => lists::run(&few, &many).await,
    }
}
