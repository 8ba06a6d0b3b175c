//! The program `vitja`.

use std::process::ExitCode;

use clap::Parser;

/// Pages are made of very many small pieces, which the system's own allocator is slow with.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
