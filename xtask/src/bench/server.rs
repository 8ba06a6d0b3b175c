//! A server that is measured: pinned to the first core, asked to end when dropped, so that it closes its database.

use std::{
    env, fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

use super::http::get;
use crate::env::Project;

/// How long a server may take to answer at all, and to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server.
pub struct Server {
    /// Host and port.
    pub address: String,
    /// From its start to its first page.
    pub first_page: Duration,
    child: Child,
}

impl Server {
    /// The program over a database. Everything it writes lies beside the database, and no setting of ours reaches it.
    pub fn start(project: &Project, database: &Path) -> Result<Self> {
        let address = free_address()?;
        let mut command = pinned(&project.server_program(true));
        for (name, _) in env::vars_os() {
            if name.to_string_lossy().starts_with("VITJA_") {
                command.env_remove(name);
            }
        }
        command
            .arg("serve")
            .env("VITJA_DATABASE_URL", format!("sqlite://{}", database.display()))
            .env("VITJA_FILES", format!("folder:{}", database.with_file_name("files").display()))
            .env("VITJA_OUTBOX", database.with_file_name("outbox"))
            .env("VITJA_ERASURE_LOG", database.with_file_name("erased.log"))
            .env("VITJA_ADDR", &address)
            .env("VITJA_SITE_DIR", project.site())
            .env("VITJA_LOG", "error");
        Self::wait(command, address, "/")
    }

    /// The floor of the machine.
    pub fn floor(project: &Project, database: &Path, bodies: &Path, post: &str) -> Result<Self> {
        let address = free_address()?;
        let mut command = pinned(&project.floor_program());
        command.arg(database).arg(&address).arg(bodies).arg(post);
        Self::wait(command, address, "/front")
    }

    fn wait(mut command: Command, address: String, path: &str) -> Result<Self> {
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("taskset")?;
        let mut server = Self { address, first_page: Duration::ZERO, child };
        while started.elapsed() < PATIENCE {
            if get(&server.address, path, &[]).is_ok() {
                server.first_page = started.elapsed();
                return Ok(server);
            }
            if let Some(status) = server.child.try_wait()? {
                bail!("the server ended ({status})");
            }
            thread::sleep(Duration::from_millis(5));
        }
        bail!("the server does not answer");
    }

    /// A figure of its memory in megabytes: `VmRSS` now, `VmHWM` the most since its start, `Pss` now with its share of what
    /// other programs use too.
    pub fn memory(&self, name: &str) -> Result<f64> {
        let file = if name == "Pss" { "smaps_rollup" } else { "status" };
        let status = fs::read_to_string(format!("/proc/{}/{file}", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let kilobytes: f64 = line
            .and_then(|line| line.split_whitespace().next())
            .context("the memory of the server cannot be read")?
            .parse()?;
        Ok(kilobytes / 1024.0)
    }

    /// Whether it has ended by itself in time.
    fn ends(&mut self) -> bool {
        let asked = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        let started = Instant::now();
        while asked.as_ref().is_ok_and(ExitStatus::success) && started.elapsed() < PATIENCE {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !self.ends() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// taskset becomes the program it starts, so the child is the program itself.
fn pinned(program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", "0"]).arg(program);
    command
}

fn free_address() -> Result<String> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.to_string())
}
