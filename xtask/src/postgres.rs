//! A PostgreSQL cluster of the tests' own: made in a temporary folder, and gone whatever ends the tests.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, Result};

use crate::{
    process::{is_root, run_quietly, succeeds},
    setup,
};

/// Settings that trade safety after a power cut for speed, which a throw-away cluster can.
const QUICK: &str = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";

/// A running cluster; dropping it stops it and removes its files.
pub struct Cluster {
    port: u16,
    guardian: Child,
}

impl Cluster {
    /// Makes and starts a cluster that listens on a free port of this machine only.
    pub fn start() -> Result<Self> {
        let programs = setup::postgres_programs().context("PostgreSQL's programs are not found")?;
        let folder = temporary_folder()?;
        // From here on the guardian answers for the folder, whatever fails below.
        let mut cluster = Self { port: free_port()?, guardian: guardian(&programs, &folder)? };
        cluster.launch(&programs, &folder)?;
        Ok(cluster)
    }

    /// Address of the server, as its superuser.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn launch(&mut self, programs: &Path, folder: &Path) -> Result<()> {
        let data = folder.join("data");
        let mut initdb = as_postgres(&programs.join("initdb"));
        initdb.args(["--locale=C.UTF-8", "-E", "UTF8", "-U", "postgres", "--auth=trust", "--no-sync", "-D"]);
        run_quietly(initdb.arg(&data))?;
        let options = format!(
            "{QUICK} -c listen_addresses=127.0.0.1 -c port={} -c unix_socket_directories={}",
            self.port,
            folder.display()
        );
        let mut start = as_postgres(&programs.join("pg_ctl"));
        start.args(["start", "--wait", "--silent", "-D"]).arg(&data).arg("-o").arg(options);
        // The server keeps the streams it is given, so it must not get ours; its log lies in its folder.
        start
            .arg("-l")
            .arg(folder.join("log"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let status = start.status().context("pg_ctl")?;
        if !status.success() {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            anyhow::bail!("PostgreSQL does not start:\n{log}");
        }
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // A closed pipe is what the guardian waits for.
        drop(self.guardian.stdin.take());
        let _ = self.guardian.wait();
    }
}

/// A shell in a process group of its own, so that Ctrl-C passes it by. When the pipe from us closes – dropped,
/// interrupted or killed – it stops the cluster and removes the folder.
fn guardian(programs: &Path, folder: &Path) -> Result<Child> {
    use std::os::unix::process::CommandExt as _;
    let stop = as_postgres(&programs.join("pg_ctl"));
    let script = "folder=$1; shift; cat >/dev/null; \"$@\" >/dev/null 2>&1; rm -rf \"$folder\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", script, "sh"]).arg(folder).arg(stop.get_program()).args(stop.get_args());
    shell.args(["stop", "--mode=immediate", "--wait", "-D"]).arg(folder.join("data"));
    shell.current_dir("/").process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    shell.spawn().context("sh")
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: &Path) -> Command {
    let mut command = if is_root() {
        let mut runuser = Command::new("runuser");
        runuser.args(["-u", "postgres", "--"]).arg(program);
        runuser
    } else {
        Command::new(program)
    };
    command.current_dir("/");
    command
}

fn temporary_folder() -> Result<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "only a name that nobody else has")]
    let moment = SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos();
    let folder = env::temp_dir().join(format!("vitja-postgres-{}-{moment}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    if is_root() {
        let owned = succeeds(Command::new("chown").arg("postgres").arg(&folder));
        anyhow::ensure!(owned, "there is no user postgres to run the cluster as");
    }
    Ok(folder)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guardian_removes_the_folder_when_we_let_go() {
        let folder = env::temp_dir().join(format!("vitja-guardian-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let guardian = guardian(Path::new("/nowhere"), &folder).unwrap();
        assert!(folder.exists());
        drop(Cluster { port: 0, guardian });
        assert!(!folder.exists());
    }
}
