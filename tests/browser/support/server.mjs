// Starts the program on a database of its own. The demo is seeded once a build; every server gets a copy.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

export const root = path.resolve(import.meta.dirname, "../../..");

/** A variable that `cargo xtask test` sets. */
export function setting(name) {
  assert.ok(process.env[name], `${name} is not set: run these tests with \`cargo xtask test browser\``);
  return process.env[name];
}

function environment(database, port) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITJA_"));
  return {
    ...Object.fromEntries(own),
    VITJA_ADDR: `127.0.0.1:${port}`,
    VITJA_BASE_URL: `http://127.0.0.1:${port}`,
    VITJA_DATABASE_URL: `sqlite://${database}`,
    VITJA_SITE_DIR: setting("VITJA_SITE_DIR"),
  };
}

/** The folder with the seeded database of this build. */
async function seeded() {
  const program = setting("VITJA_BIN");
  const kept = path.join(path.dirname(program), "browser-tests");
  const { mtimeMs, size } = await stat(program);
  const folder = path.join(kept, `seed-${Math.round(mtimeMs)}-${size}`);
  if (await stat(folder).catch(() => null)) return folder;
  await mkdir(kept, { recursive: true });
  for (const old of await readdir(kept)) {
    if (old.startsWith("seed-")) await rm(path.join(kept, old), { recursive: true, force: true });
  }
  const making = await mkdtemp(path.join(kept, "making-"));
  const env = environment(path.join(making, "vitja.sqlite"), 0);
  await promisify(execFile)(program, ["migrate"], { env, cwd: making });
  await promisify(execFile)(program, ["seed", "--demo"], { env, cwd: making });
  await rename(making, folder).catch(async (error) => {
    // Another run was quicker.
    if (!(await stat(folder).catch(() => null))) throw error;
    await rm(making, { recursive: true });
  });
  return folder;
}

// Without this a test run that is stopped would leave its servers behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A folder of its own with the seeded demo. */
export async function freshFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), "vitja-browser-"));
  await cp(await seeded(), folder, { recursive: true });
  return folder;
}

/** Runs one command of the program in a folder, with more settings as its last word; what it printed, or the error. */
export function command(folder, ...words) {
  const more = typeof words.at(-1) === "object" ? words.pop() : {};
  const env = { ...environment(path.join(folder, "vitja.sqlite"), 0), ...more };
  return promisify(execFile)(setting("VITJA_BIN"), words, { env, cwd: folder });
}

/**
 * A running program: `url`, `pid`, `folder` with its database, `log()`, `stop()`; `kill()` gives it no time and keeps the
 * folder; `end()` asks it to end, keeps the folder and gives the seconds that it took. `more` are settings of its own.
 */
export async function startServer(given = null, more = {}) {
  const folder = given ?? (await freshFolder());
  const port = await freePort();
  const child = spawn(setting("VITJA_BIN"), ["serve"], {
    cwd: folder,
    env: { ...environment(path.join(folder, "vitja.sqlite"), port), ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (log += text));
  }
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    assert.equal(child.exitCode ?? child.signalCode, null, `the program ended at its start:\n${log}`);
    await pause(20);
  }
  const end = async () => {
    const begun = performance.now();
    process.off("exit", kill);
    child.kill("SIGTERM");
    await gone;
    return { seconds: (performance.now() - begun) / 1000, status: child.exitCode };
  };
  const stop = async () => {
    process.off("exit", kill);
    child.kill("SIGTERM");
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  const cut = async () => {
    process.off("exit", kill);
    kill();
    await gone;
  };
  return { url, pid: child.pid, folder, log: () => log, stop, end, kill: cut };
}

async function answers(url) {
  return fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
}

/** Whether the words stand in any file of the server's database, the write-ahead log included. */
export async function inDatabase(server, words) {
  const names = (await readdir(server.folder)).filter((name) => name.startsWith("vitja.sqlite"));
  const files = await Promise.all(names.map((name) => readFile(path.join(server.folder, name))));
  return files.some((bytes) => bytes.includes(words));
}
