//! The program `vitja`.

use std::process::ExitCode;

use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    match server::commands::run(server::commands::Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vitja: {error:#}");
            ExitCode::FAILURE
        }
    }
}
