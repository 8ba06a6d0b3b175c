// What was acknowledged is there after the program was killed or the power was cut at any moment. Through the real
// program and HTTP alone; the shape of SQLite's own crash tests.
import assert from "node:assert/strict";
import { copyFile, readdir, rm, stat, truncate } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { people } from "./support/people.mjs";
import { cookies, fileForm, form, heldFile, send, update } from "./support/requests.mjs";
import { command, freshFolder, startServer } from "./support/server.mjs";

/** How often the program is killed; more with `VITJA_KILLS`. */
const KILLS = Number(process.env.VITJA_KILLS ?? 100);
/** After so many kills everything acknowledged is looked for. */
const ROUND = 25;
/** One person may write sixty things and send a hundred files an hour: so many people write in turn. */
const WRITERS = Object.keys(people).filter((key) => /^school-|^projectleader-|^health-|^ppt-/.test(key)).slice(0, 14);

/** Writes one thing; its words and address when it was acknowledged, else nothing. */
async function write(url, cookie, number) {
  const title = `Melding nummer ${number}.`;
  const action = number % 4 === 0 ? "publish" : "save";
  const answer = await send(url, cookie, "/posts/new", form(update(title, action)));
  if (!answer || answer.status === 429) return null;
  assert.equal(answer.status, 303, `${action}: ${answer.status}`);
  return { title, address: answer.headers.get("location"), cookie };
}

/** Sends a file; it is acknowledged when the form comes back with it. */
async function upload(url, cookie, title) {
  const answer = await send(url, cookie, "/posts/new", fileForm(update("Med vedlegg", "attach"), "vedlegg.txt", title.repeat(2000)));
  const page = await answer?.text().catch(() => null);
  // More than somebody may have lying about, or send in an hour.
  if (!page || answer.status === 422 || answer.status === 429) return null;
  assert.equal(answer.status, 200, `a file: ${answer.status}`);
  return { title: title.repeat(2000), address: `/files/${heldFile(page)}/vedlegg.txt`, cookie };
}

async function check(folder) {
  await command(folder, "check").catch((error) => assert.fail(`${error.message}\n${error.stdout}${error.stderr}`));
}

async function everythingIsThere(url, kept) {
  for (const { title, address, cookie } of kept) {
    const page = await fetch(new URL(address, url), { headers: { cookie } });
    assert.equal(page.status, 200, `${title.slice(0, 30)} ${address}`);
    assert.ok((await page.text()).includes(title), `${address} was acknowledged and lost`);
  }
}

/** Files that were begun and hold nothing, under a name that a row could tell of. */
async function empty(folder) {
  const all = await readdir(path.join(folder, "data/files"), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = all.filter((entry) => entry.isFile() && !entry.name.includes("#"));
  const sizes = await Promise.all(files.map((entry) => stat(path.join(entry.parentPath ?? entry.path, entry.name))));
  return files.filter((_, n) => sizes[n].size === 0).map((entry) => entry.name);
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
  let files = 0;
  for (let kills = 1; kills <= KILLS; kills += 1) {
    let running = true;
    const enough = kept.length + 1 + Math.floor(Math.random() * 3);
    const writers = [0, 1, 2, 3].map(async (lane) => {
      while (running) {
        number += 1;
        const cookie = sessions[(lane + number) % sessions.length];
        // One of the four sends files.
        const done = lane === 0 ? await upload(server.url, cookie, `Vedlegg ${number}. `) : await write(server.url, cookie, number);
        if (done) kept.push(done);
        if (done && lane === 0) files += 1;
      }
    });
    // Files take longer: now and then one of them is waited for.
    const wanted = kills % 10 === 0 ? files + 1 : 0;
    while (kept.length < enough || files < wanted) await pause(1);
    await pause(Math.random() * 20);
    await server.kill();
    running = false;
    await Promise.all(writers);
    const round = kills % ROUND === 0 || kills === KILLS;
    if (round) await check(folder);
    server = await startServer(folder);
    if (round) {
      await everythingIsThere(server.url, kept);
      assert.deepEqual(await empty(folder), []);
      kept = [];
    }
  }
  assert.ok(files >= Math.floor(KILLS / 10), `only ${files} files were among what was written`);
});

test("after a power cut the database opens and holds a beginning of what was written", async (t) => {
  const folder = await freshFolder();
  const server = await startServer(folder);
  t.after(() => server.stop());
  const cookie = await cookies(server.url, WRITERS[0]);
  const kept = [];
  for (let number = 1; number <= 40; number += 1) {
    const answer = await send(server.url, cookie, "/posts/new", form(update(`Melding nummer ${number}.`, "save")));
    assert.equal(answer.status, 303);
    kept.push({ address: answer.headers.get("location"), cookie });
  }
  const log = path.join(folder, "vitja.sqlite-wal");
  const { size } = await stat(log);
  assert.ok(size > 0, "the writes stand in the log");
  for (let cut = 0; cut < 4; cut += 1) {
    const copy = await freshFolder();
    await copyFile(path.join(folder, "vitja.sqlite"), path.join(copy, "vitja.sqlite"));
    await copyFile(log, path.join(copy, "vitja.sqlite-wal"));
    await truncate(path.join(copy, "vitja.sqlite-wal"), Math.floor((size * cut) / 3));
    await check(copy);
    const after = await startServer(copy);
    const there = [];
    for (const { address, cookie: session } of kept) {
      const page = await fetch(new URL(address, after.url), { headers: { cookie: session }, redirect: "manual" });
      there.push(page.status === 200 && (await page.text()).includes("Melding nummer"));
    }
    const missing = there.indexOf(false);
    assert.ok(missing === -1 || !there.slice(missing).includes(true), `holes after cut ${cut}: ${there}`);
    if (cut === 3) assert.equal(missing, -1, "nothing was cut off");
    await after.stop();
  }
});
