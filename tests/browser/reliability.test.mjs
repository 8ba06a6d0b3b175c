// What was acknowledged is there after the program was killed or the power was cut at any moment. Through the real
// program and HTTP alone; the shape of SQLite's own crash tests.
import assert from "node:assert/strict";
import { copyFile, rm, stat, truncate } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { PASSWORD, people } from "./support/people.mjs";
import { command, freshFolder, startServer } from "./support/server.mjs";

/** How often the program is killed; more with `VITJA_KILLS`. */
const KILLS = Number(process.env.VITJA_KILLS ?? 100);
/** After so many kills everything acknowledged is looked for. */
const ROUND = 25;
/** One person may write sixty things an hour: so many people write in turn. */
const WRITERS = Object.keys(people).filter((key) => /^school-|^projectleader-/.test(key)).slice(0, 8);

function form(fields) {
  return { body: new URLSearchParams(fields), method: "POST", redirect: "manual", headers: { "sec-fetch-site": "same-origin" } };
}

/** Signs in and gives the cookies of the session. */
async function cookies(url, key) {
  const asked = form({ email: people[key].email, password: PASSWORD });
  const answer = await fetch(`${url}/sign-in`, asked);
  assert.equal(answer.status, 303, `${key} cannot sign in: ${answer.status}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** Writes one thing; its title and address when it was acknowledged, else nothing. */
async function write(url, cookie, number) {
  const title = `Melding nummer ${number}.`;
  const action = number % 4 === 0 ? "publish" : "save";
  const fields = { kind: "update", lang: "nb", audience: "members", title, text: title, news: title, human_checked: "yes", action };
  const asked = form(fields);
  const answer = await fetch(`${url}/posts/new`, { ...asked, headers: { ...asked.headers, cookie } }).catch(() => null);
  if (!answer || answer.status === 429) return null;
  assert.equal(answer.status, 303, `${action}: ${answer.status}`);
  return { title, address: answer.headers.get("location"), cookie };
}

async function check(folder) {
  await command(folder, "check").catch((error) => assert.fail(`${error.message}\n${error.stdout}${error.stderr}`));
}

async function everythingIsThere(url, kept) {
  for (const { title, address, cookie } of kept) {
    const page = await fetch(new URL(address, url), { headers: { cookie } });
    assert.equal(page.status, 200, `${title} ${address}`);
    assert.ok((await page.text()).includes(title), `${address} was acknowledged and lost`);
  }
}

test(`killed ${KILLS} times in the middle of writing, nothing acknowledged is lost and nothing is half there`, async (t) => {
  const folder = await freshFolder();
  t.after(() => rm(folder, { recursive: true, force: true }));
  let server = await startServer(folder);
  t.after(() => server.kill());
  const sessions = [];
  for (const key of WRITERS) sessions.push(await cookies(server.url, key));
  let number = 0;
  let kept = [];
  for (let kills = 1; kills <= KILLS; kills += 1) {
    let running = true;
    const enough = kept.length + 1 + Math.floor(Math.random() * 4);
    const writers = sessions.slice(0, 4).map(async (_, lane) => {
      while (running) {
        number += 1;
        const done = await write(server.url, sessions[(lane + number) % sessions.length], number);
        if (done) kept.push(done);
      }
    });
    while (kept.length < enough) await pause(1);
    await pause(Math.random() * 20);
    await server.kill();
    running = false;
    await Promise.all(writers);
    if (kills % ROUND === 0) await check(folder);
    server = await startServer(folder);
    if (kills % ROUND === 0) {
      await everythingIsThere(server.url, kept);
      kept = [];
    }
  }
});

test("after a power cut the database opens and holds a beginning of what was written", async (t) => {
  const folder = await freshFolder();
  const server = await startServer(folder);
  t.after(() => server.stop());
  const cookie = await cookies(server.url, WRITERS[0]);
  const kept = [];
  for (let number = 1; number <= 40; number += 1) {
    const done = await write(server.url, cookie, number * 4 + 1);
    assert.ok(done);
    kept.push(done);
  }
  const log = path.join(folder, "vitja.sqlite-wal");
  const { size } = await stat(log);
  assert.ok(size > 0, "the writes stand in the log");
  for (let cut = 0; cut < 8; cut += 1) {
    const copy = await freshFolder();
    await copyFile(path.join(folder, "vitja.sqlite"), path.join(copy, "vitja.sqlite"));
    await copyFile(log, path.join(copy, "vitja.sqlite-wal"));
    await truncate(path.join(copy, "vitja.sqlite-wal"), Math.floor((size * cut) / 7));
    await check(copy);
    const after = await startServer(copy);
    const there = [];
    for (const { address, cookie: session } of kept) {
      const page = await fetch(new URL(address, after.url), { headers: { cookie: session }, redirect: "manual" });
      there.push(page.status === 200 && (await page.text()).includes("Melding nummer"));
    }
    const missing = there.indexOf(false);
    assert.ok(missing === -1 || !there.slice(missing).includes(true), `holes after cut ${cut}: ${there}`);
    if (cut === 7) assert.equal(missing, -1, "nothing was cut off");
    await after.stop();
  }
});
