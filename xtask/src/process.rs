//! Running other programs, and saying what goes on.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

/// Prints one line of progress. Progress goes to stderr, so that stdout holds only what a program prints.
pub fn say(text: impl AsRef<str>) {
    eprintln!("  {}", text.as_ref());
}

/// Runs a program to its end with our own stdout and stderr; a failing exit status is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a program quietly; what it printed is shown only when it fails.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    output(command).map(drop)
}

/// What a program prints on stdout, trimmed; a failure carries what it printed on both streams.
pub fn output(command: &mut Command) -> Result<String> {
    let out = command.output().with_context(|| format!("cannot start {}", shown(command)))?;
    let text = String::from_utf8_lossy(&out.stdout).trim().to_owned();
    if !out.status.success() {
        let errors = String::from_utf8_lossy(&out.stderr);
        bail!("{} failed ({})\n{text}\n{}", shown(command), out.status, errors.trim());
    }
    Ok(text)
}

/// True when the program can be started and ends well, whatever it prints.
pub fn succeeds(command: &mut Command) -> bool {
    silenced(command).status().is_ok_and(|status| status.success())
}

/// The exit status of a program that ends within the time; after it, the program is ended.
pub fn status_within(command: &mut Command, limit: Duration) -> Option<i32> {
    let mut child = silenced(command).spawn().ok()?;
    let started = Instant::now();
    while started.elapsed() < limit {
        if let Some(status) = child.try_wait().ok()? {
            return status.code();
        }
        thread::sleep(Duration::from_millis(50));
    }
    // It may have ended in between; either way it has not ended in time.
    let _ = child.kill();
    let _ = child.wait();
    None
}

/// The first of the names found on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path).map(|folder| folder.join(name)).find(|candidate| candidate.is_file())
    })
}

/// A PATH on which the folder comes first.
pub fn path_with(folder: &Path) -> Result<std::ffi::OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(std::iter::once(folder.to_path_buf()).chain(env::split_paths(&rest)))?)
}

/// Whether we may change the system itself.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Runs a named stage and says how long it took.
pub fn stage<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("── {name}");
    let started = Instant::now();
    let result = work();
    let verdict = if result.is_ok() { "done" } else { "FAILED" };
    eprintln!("── {name}: {verdict} after {:.1} s", started.elapsed().as_secs_f64());
    result.with_context(|| format!("stage {name}"))
}

fn silenced(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_an_error_that_shows_what_it_printed() {
        let error = output(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("out") && text.contains("err") && text.contains('3'), "{text}");
    }

    #[test]
    fn a_slow_program_is_ended() {
        let started = Instant::now();
        assert_eq!(status_within(Command::new("sleep").arg("30"), Duration::from_millis(200)), None);
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(status_within(Command::new("sh").args(["-c", "exit 7"]), Duration::from_secs(5)), Some(7));
    }
}
