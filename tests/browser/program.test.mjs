// The real program while it is asked to end, while people send what would fill its memory, while its disk is full, and
// while its database server begins anew.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import { people } from "./support/people.mjs";
import { startCluster } from "./support/postgres.mjs";
import { cookies, fileForm, form, heldFile, send, update } from "./support/requests.mjs";
import { command, freshFolder, startServer } from "./support/server.mjs";

const WRITERS = Object.keys(people).filter((key) => /^school-|^projectleader-/.test(key)).slice(0, 6);

async function assertSound(folder, more = {}) {
  await command(folder, "check", more).catch((error) => assert.fail(`${error.message}\n${error.stdout}${error.stderr}`));
}

/** A form that arrives in two halves: the second when `go` says so. The status of its answer. */
function inHalves(url, cookie, address, fields, go) {
  const body = new URLSearchParams(fields).toString();
  const half = Math.floor(body.length / 2);
  return new Promise((resolve, reject) => {
    const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded", "content-length": body.length };
    const request = http.request(new URL(address, url), { method: "POST", headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, location: answer.headers.location });
    });
    request.once("error", reject);
    request.write(body.slice(0, half));
    go.then(() => request.end(body.slice(half)));
  });
}

test("asked to end under load, it finishes what it began and is gone within ten seconds", async (t) => {
  const folder = await freshFolder();
  t.after(() => rm(folder, { recursive: true, force: true }));
  const server = await startServer(folder);
  t.after(() => server.kill());
  const sessions = await Promise.all(WRITERS.map((key) => cookies(server.url, key)));
  const kept = [];
  let refused = 0;
  const writers = sessions.map(async (cookie, lane) => {
    for (let number = 0; ; number += 1) {
      const title = `Innlegg ${lane}.${number} under last`;
      const answer = await send(server.url, cookie, "/posts/new", form(update(title, "save")));
      if (!answer) return (refused += 1);
      assert.equal(answer.status, 303, title);
      kept.push({ title, address: answer.headers.get("location"), cookie });
    }
  });
  await pause(700);
  let finish;
  const go = new Promise((resolve) => (finish = resolve));
  const title = "Halvveis da programmet skulle slutte";
  const halves = inHalves(server.url, sessions[0], "/posts/new", update(title, "save"), go);
  await pause(150);
  const ended = server.end();
  await pause(300);
  finish();
  const answered = await halves;
  assert.equal(answered.status, 303, "a request that had begun was cut off");
  kept.push({ title, address: answered.location, cookie: sessions[0] });
  const { seconds, status } = await ended;
  await Promise.all(writers);
  assert.ok(seconds < 10, `${seconds} s`);
  assert.equal(status, 0);
  assert.ok(kept.length > 10 && refused > 0, `${kept.length} kept, ${refused} refused: there was no load`);
  assert.doesNotMatch(server.log(), /panicked|cut off/);
  await assertSound(folder);
  const again = await startServer(folder);
  t.after(() => again.stop());
  for (const { title: words, address, cookie } of kept) {
    const page = await fetch(new URL(address, again.url), { headers: { cookie } });
    assert.ok((await page.text()).includes(words), `${address} was acknowledged and lost`);
  }
});

/** The most memory that the program has ever held, in megabytes. */
async function peak(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
}

/** Sends a body in pieces, without saying how long it will be, until it is refused; the bytes that were taken. */
function flood(url, cookie, megabytes) {
  const edge = "----VitjaFlood";
  return new Promise((resolve) => {
    const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": `multipart/form-data; boundary=${edge}`, "transfer-encoding": "chunked" };
    let sent = 0;
    let status = null;
    const request = http.request(new URL("/posts/new", url), { method: "POST", headers }, (answer) => {
      status = answer.statusCode;
      answer.resume();
    });
    request.on("error", () => {});
    request.on("close", () => resolve({ sent, status }));
    request.write(`--${edge}\r\nContent-Disposition: form-data; name="files"; filename="stor.txt"\r\n\r\n`);
    const piece = Buffer.alloc(1 << 20, "a");
    const next = () => {
      if (status !== null || request.destroyed) return request.destroy();
      if (sent >= megabytes << 20) return request.end(`\r\n--${edge}--\r\n`);
      sent += piece.length;
      if (request.write(piece)) setImmediate(next);
      else request.once("drain", next);
    };
    next();
  });
}

/** A PNG of zeros that unpacks to `side` × `side` × 3 bytes. */
function paleMonster(side) {
  const chunk = (type, body) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length);
    head.write(type, 4, "latin1");
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), body])));
    return Buffer.concat([head, body, sum]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side * 3 + 1) * side), { level: 9 });
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", size), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

test("bombs and bodies without an end fill neither memory nor disk, and others are served meanwhile", async (t) => {
  const folder = await freshFolder();
  const temporary = path.join(folder, "tmp");
  await mkdir(temporary);
  const server = await startServer(folder, { TMPDIR: temporary });
  t.after(() => server.stop());
  const sessions = await Promise.all(WRITERS.map((key) => cookies(server.url, key)));
  const before = await peak(server.pid);
  const monster = paleMonster(9000);
  assert.ok(monster.length < 1 << 20, `${monster.length} bytes unpack to 243 megabytes`);
  let slowest = 0;
  let running = true;
  const others = (async () => {
    while (running) {
      const begun = performance.now();
      assert.equal((await fetch(`${server.url}/sign-in`)).status, 200);
      slowest = Math.max(slowest, performance.now() - begun);
      await pause(50);
    }
  })();
  const sent = await Promise.all(sessions.flatMap((cookie, lane) => [
    lane < 4 ? flood(server.url, cookie, 400) : null,
    send(server.url, cookie, "/posts/new", fileForm(update("Bilde", "attach"), "stort.png", monster)),
    send(server.url, cookie, "/posts/new", fileForm(update("Fil", "attach"), "stor.docx", randomBytes(15 << 20))),
  ]));
  running = false;
  await others;
  for (const flooded of sent.filter((one) => one && "sent" in one)) {
    assert.ok([413, null].includes(flooded.status), `a body without an end: ${flooded.status}`);
    assert.ok(flooded.sent < 340 << 20, `${flooded.sent >> 20} MB were taken`);
  }
  for (const answer of sent.filter((one) => one instanceof Response)) assert.ok([200, 422, 429].includes(answer.status), `${answer.status}`);
  const grown = (await peak(server.pid)) - before;
  assert.ok(grown < 700, `it grew by ${Math.round(grown)} MB`);
  assert.ok(slowest < 5000, `somebody else waited ${Math.round(slowest)} ms`);
  assert.deepEqual(await readdir(temporary), [], "temporary files of what was refused");
  t.diagnostic(`grew by ${Math.round(grown)} MB; others waited ${Math.round(slowest)} ms at most`);
});

async function mounted(t, size) {
  const folder = await mkdtemp(path.join(tmpdir(), "vitja-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  t.after(async () => {
    execFileSync("umount", ["-l", folder]);
    await rm(folder, { recursive: true });
  });
  return folder;
}

test("on a full disk it says so in words, keeps what it has, and goes on by itself when there is room", async (t) => {
  const disk = await mounted(t, "40m");
  if (!disk) return t.skip("only root may make a small disk; tests/reliability.rs fills the database instead");
  const seeded = await freshFolder();
  t.after(() => rm(seeded, { recursive: true, force: true }));
  await cp(seeded, disk, { recursive: true });
  await mkdir(path.join(disk, "tmp"), { recursive: true });
  const server = await startServer(disk, { TMPDIR: path.join(disk, "tmp") });
  t.after(() => server.kill());
  const cookie = await cookies(server.url, "projectleader-no");
  const attach = (name, bytes) => send(server.url, cookie, "/posts/new", fileForm(update("Når disken er full", "attach"), name, bytes));
  const first = await attach("plan.txt", "Plan");
  assert.equal(first.status, 200);
  const plan = `/files/${heldFile(await first.text())}/plan.txt`;
  execFileSync("sh", ["-c", `dd if=/dev/zero of="${disk}/filler" bs=64k 2>/dev/null; true`]);

  const told = [];
  for (const bytes of ["a".repeat(3 << 20), "b".repeat(300), "c".repeat(70000)]) {
    const answer = await attach("stor.txt", bytes);
    const page = await answer.text();
    told.push(answer.status);
    assert.ok([507, 503].includes(answer.status), `${answer.status}: ${page.slice(0, 200)}`);
    assert.match(answer.headers.get("content-type"), /^text\/html/);
    assert.match(page, /<h1/, "a page in words");
  }
  const typed = await send(server.url, cookie, "/posts/new", form(update("Skrevet på full disk", "publish")));
  assert.equal(typed.status, 503);
  assert.ok((await typed.text()).includes("Skrevet på full disk"), "what was typed is still there");
  for (const address of ["/", "/posts", "/people", "/sign-in"]) {
    assert.equal((await fetch(new URL(address, server.url), { headers: { cookie } })).status, 200, `${address} is read`);
  }
  assert.equal(await (await fetch(new URL(plan, server.url), { headers: { cookie } })).text(), "Plan");

  await rm(path.join(disk, "filler"));
  const after = await attach("etterpå.txt", "Det er plass igjen.");
  assert.equal(after.status, 200, "it goes on by itself");
  assert.equal((await send(server.url, cookie, "/posts/new", form(update("Etterpå", "publish")))).status, 303);
  const files = (await readdir(path.join(disk, "data/files"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const entry of files) {
    const { size } = await stat(path.join(entry.parentPath ?? entry.path, entry.name));
    assert.ok(size > 0, `${entry.name} holds nothing`);
  }
  assert.equal(files.length, 2, `of what did not fit nothing is left: ${files.map((entry) => entry.name)}`);
  assert.deepEqual(await readdir(path.join(disk, "tmp")), [], "nor a temporary file");
  await server.kill();
  await assertSound(disk);
});

test("when its database server begins anew, errors last five seconds at most and nothing acknowledged is lost", async (t) => {
  const cluster = await startCluster();
  t.after(() => cluster.remove());
  const folder = await mkdtemp(path.join(tmpdir(), "vitja-postgres-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const database = { VITJA_DATABASE_URL: cluster.url };
  await command(folder, "migrate", database);
  await command(folder, "seed", "--demo", database);
  const server = await startServer(folder, database);
  t.after(() => server.kill());
  const sessions = await Promise.all(WRITERS.map((key) => cookies(server.url, key)));
  const kept = [];
  const wrong = [];
  let running = true;
  const writers = sessions.map(async (cookie, lane) => {
    for (let number = 0; running; number += 1) {
      const title = `Innlegg ${lane}.${number} mens databasen startet på nytt`;
      const answer = await send(server.url, cookie, "/posts/new", form(update(title, "save")));
      if (answer?.status === 303) kept.push({ title, address: answer.headers.get("location"), cookie });
      else wrong.push({ at: performance.now(), status: answer?.status });
      await pause(20);
    }
  });
  for (let round = 0; round < 2; round += 1) {
    await pause(500);
    const before = kept.length;
    const begun = performance.now();
    await cluster.restart(["fast", "immediate"][round]);
    const back = performance.now();
    await pause(5000);
    const late = wrong.filter(({ at }) => at > back + 5000);
    assert.deepEqual(late, [], "errors more than five seconds after it was back");
    assert.ok(kept.length > before + 10, `only ${kept.length - before} were written after ${Math.round(back - begun)} ms of pause`);
  }
  running = false;
  await Promise.all(writers);
  for (const { status } of wrong) assert.equal(status, 503, "what cannot be done is told in words");
  for (const { title, address, cookie } of kept.slice(-200)) {
    const page = await fetch(new URL(address, server.url), { headers: { cookie } });
    assert.ok((await page.text()).includes(title), `${address} was acknowledged and lost`);
  }
  assert.doesNotMatch(server.log(), /panicked/);
  await server.end();
  await assertSound(folder, database);
});
