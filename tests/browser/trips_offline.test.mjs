// The programme of a trip without a connection: it can be read, notes are written, and each is sent once when it returns.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { violations } from "./support/axe.mjs";
import { startBrowser } from "./support/browser.mjs";
import { openAs } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([startBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The programme of the trip that is under way: Skaun visits Exempelskär. */
async function openProgramme({ page }) {
  await page.goto("/trips");
  const trip = page.getByRole("link", { name: /^Skaun ser på samordningsmodellen/ }).first();
  const address = `${await trip.getAttribute("href")}/programme`;
  await page.goto(address);
  return address;
}

/** Writes a note on the whole trip. */
async function note({ page, t }, text, shared = false) {
  const place = page.locator("#notes-");
  await place.locator("summary").click();
  await place.getByLabel(new RegExp(`^${t("study_trips-note")}`)).fill(text);
  if (shared) await place.getByLabel(t("study_trips-note-shared"), { exact: true }).check();
  await place.getByRole("button", { name: t("study_trips-note-keep"), exact: true }).click();
  await place.getByText(text, { exact: true }).waitFor();
}

const shown = (page, text) => page.locator("#notes-").getByText(text, { exact: true }).count();
const ready = (page) => page.locator('html[data-offline="ready"]').waitFor();

for (const javaScriptEnabled of [true, false]) {
  test(`notes are one's own or shared, JavaScript ${javaScriptEnabled ? "on" : "off"}`, async () => {
    const visitor = await openAs(browser, server, "health-skaun", { javaScriptEnabled });
    const address = await openProgramme(visitor);
    const [own, shared] = [`Eget ${javaScriptEnabled}`, `Delt ${javaScriptEnabled}`];
    await note(visitor, own);
    await note(visitor, shared, true);
    const host = await openAs(browser, server, "child-welfare-exempelskar", { javaScriptEnabled });
    await host.page.goto(address);
    assert.equal(await shown(host.page, shared), 1);
    assert.equal(await shown(host.page, own), 0);
    const mine = visitor.page.locator("#notes- .note", { hasText: own });
    await mine.getByRole("link", { name: visitor.t("study_trips-note-edit"), exact: true }).click();
    await visitor.page.getByRole("button", { name: visitor.t("study_trips-note-delete"), exact: true }).click();
    await visitor.page.locator("#notes-").waitFor();
    assert.equal(await shown(visitor.page, own), 0);
    assert.deepEqual([...visitor.complaints, ...host.complaints], []);
    await Promise.all([visitor.context.close(), host.context.close()]);
  });
}

test("without a connection the programme is read and notes are written; each is sent once when it returns", async () => {
  const visitor = await openAs(browser, server, "health-skaun");
  const { page, t, context } = visitor;
  const address = await openProgramme(visitor);
  await ready(page);
  await context.setOffline(true);
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const text of ["Skrevet i bussen", "Skrevet i båten <b>"]) {
    await note(visitor, text);
    const waiting = page.locator("#notes- .note", { hasText: text });
    await waiting.getByText(t("study_trips-notes-waits"), { exact: true }).waitFor();
  }
  await page.reload();
  assert.equal(await shown(page, "Skrevet i bussen"), 1, "still there");
  assert.equal(await shown(page, "Skrevet i båten <b>"), 1, "as text, not as markup");
  assert.deepEqual(await violations(page), []);
  // The page sends them by itself, and shows them as the program has them.
  await context.setOffline(false);
  await page.locator("#notes- .note", { hasText: "Skrevet i bussen" }).locator("time").waitFor();
  assert.equal(await page.getByText(t("study_trips-notes-waits"), { exact: true }).count(), 0);
  await page.goto(address);
  for (const text of ["Skrevet i bussen", "Skrevet i båten <b>"]) assert.equal(await shown(page, text), 1, text);
  await context.close();
});

test("who signs out is told of notes that wait, and then nothing is left on the device", async () => {
  const visitor = await openAs(browser, server, "health-skaun");
  const { page, t, context } = visitor;
  const address = await openProgramme(visitor);
  await ready(page);
  await page.goto(address);
  await context.setOffline(true);
  await note(visitor, "Venter ennå");
  const signOut = async () => {
    await page.locator(".user-menu > summary").click();
    await page.getByRole("button", { name: t("accounts-sign-out"), exact: true }).click();
  };
  await signOut();
  await page.getByRole("heading", { level: 1, name: t("study_trips-notes-unsent"), exact: true }).waitFor();
  await page.getByText("Venter ennå", { exact: true }).waitFor();
  await context.setOffline(false);
  await page.getByText("Venter ennå", { exact: true }).waitFor({ state: "detached" });
  await page.goto(address);
  await page.locator("#notes- .note", { hasText: "Venter ennå" }).locator("time").waitFor();
  await signOut();
  await page.getByRole("link", { name: t("accounts-sign-in"), exact: true }).first().waitFor();
  const left = await page.evaluate(async () => ({
    kept: await caches.keys(),
    notes: (await indexedDB.databases()).map(({ name }) => name),
  }));
  assert.deepEqual(left, { kept: [], notes: [] });
  await context.close();
});
