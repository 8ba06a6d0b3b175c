//! `cargo xtask`: sets up, builds, serves and tests the checkout. Needs nothing but cargo to start with.

mod assets;
mod bench;
mod check;
mod compiler;
mod compress;
mod css;
mod env;
mod mutants;
mod node;
mod packages;
mod postgres;
mod process;
mod run;
mod setup;
mod stamp;
mod test;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{bench::Section, env::Project, mutants::Subject, process::say, test::Part};

/// Sets up, builds, serves and tests Vitja.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Find or prepare compiler, system packages, npm and Python packages
    Setup {
        /// Only what building and serving need, not what testing needs
        #[arg(long)]
        serve_only: bool,
    },
    /// Build the browser half, the assets and the server program
    Build {
        /// Optimise the server program
        #[arg(long)]
        release: bool,
    },
    /// Build, and serve with the database in ./data; a new one gets demo content
    Serve {
        /// Optimise the server program
        #[arg(long)]
        release: bool,
        /// Passed on to `vitja serve`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Format, lints, unit tests, and what the browser half depends on
    Check,
    /// Everything: check, build, tests on both databases, tests in a browser
    Test {
        /// Run one part only
        #[arg(long, value_enum)]
        only: Option<Part>,
        /// Names of tests, or of files under tests/browser
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        filter: Vec<String>,
    },
    /// Measure the release build on a quiet machine, and write docs/performance.md
    Bench {
        /// Measure one section only
        #[arg(value_enum)]
        section: Option<Section>,
    },
    /// Mutation tests of the identity-number guard and of every policy (needs cargo-mutants)
    Mutants {
        /// Test one of them only
        #[arg(long, value_enum)]
        only: Option<Subject>,
        /// Passed on to cargo-mutants
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Take pictures of the pages
    Screenshots {
        /// Passed on to the script
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    let project = Project::open()?;
    match task {
        Task::Setup { serve_only: true } => setup::for_serving(&project)?,
        Task::Setup { serve_only: false } => setup::for_testing(&project)?,
        Task::Build { release } => run::build(&project, release)?,
        Task::Serve { release, arguments } => run::serve(&project, release, &arguments)?,
        Task::Check => check::check(&project)?,
        Task::Test { only, filter } => test::test(&project, only, &filter)?,
        Task::Bench { section } => bench::bench(&project, section)?,
        Task::Mutants { only, arguments } => mutants::mutants(&project, only, &arguments)?,
        Task::Screenshots { arguments } => test::screenshots(&project, &arguments)?,
    }
    say("done");
    Ok(())
}
