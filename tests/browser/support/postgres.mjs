// A PostgreSQL cluster that may be stopped and started again, unlike the one that all tests share.
import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { setting } from "./server.mjs";

const start = promisify(execFile);
/** What is acknowledged must survive a crash of the server, though not of the machine. */
const QUICK = "-c fsync=off -c max_connections=60";

/** Runs one of PostgreSQL's programs, which refuse to be run by root. */
function run(program, ...words) {
  const file = path.join(setting("VITJA_TEST_POSTGRES_PROGRAMS"), program);
  const line = process.getuid() === 0 ? ["runuser", "-u", "postgres", "--", file, ...words] : [file, ...words];
  return start(line[0], line.slice(1), { cwd: "/" });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** `url`, `restart(mode)`, `remove()`. */
export async function startCluster() {
  const folder = await mkdtemp(path.join(tmpdir(), "vitja-cluster-"));
  await chmod(folder, 0o755);
  if (process.getuid() === 0) await start("chown", ["postgres", folder]);
  const data = path.join(folder, "data");
  const port = await freePort();
  await run("initdb", "--locale=C.UTF-8", "-E", "UTF8", "-U", "postgres", "--auth=trust", "--no-sync", "-D", data);
  const options = `${QUICK} -c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`;
  await run("pg_ctl", "start", "--wait", "--silent", "-D", data, "-l", path.join(folder, "log"), "-o", options);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: (mode) => run("pg_ctl", "restart", "--wait", "--silent", "-m", mode, "-D", data, "-l", path.join(folder, "log")),
    remove: async () => {
      await run("pg_ctl", "stop", "--wait", "--silent", "-m", "immediate", "-D", data);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
