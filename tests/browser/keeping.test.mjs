// What those who run a place do with posts, without JavaScript; and what is typed and not yet sent, with it.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { button, choice, languageField, lookedThrough, titleField } from "./support/experience.mjs";
import { openAs } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";
import { begin, publish } from "./support/writing.mjs";

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([startBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const newsField = (page, t) => page.getByRole("textbox", { name: t("posts-part-text"), exact: true });
const commentField = (page, t) => page.getByRole("textbox", { name: t("posts-field-comment"), exact: true });
const done = (page, t, key) => page.getByRole("status").getByText(t(key), { exact: true }).waitFor();

async function publishNews(author, title, audience) {
  const { page, t } = author;
  await begin(author, "update");
  await languageField(page, t).selectOption("nb");
  await titleField(page, t).fill(title);
  await newsField(page, t).fill("Vi møtes annenhver torsdag.");
  await choice(page, t, "posts-field-audience", "radio", audience).check();
  return publish(author);
}

test("a post is pinned, closed and moved by those who run its place, without JavaScript", async () => {
  const author = await openAs(browser, server, "school-steinkjer", { javaScriptEnabled: false });
  const title = "Festet, stengt og flyttet";
  const address = await publishNews(author, title, "posts-audience-members");
  const facilitator = await openAs(browser, server, "facilitator-no", { javaScriptEnabled: false });
  {
    const { page, t } = facilitator;
    await page.goto(address);
    await button(page, t, "posts-pin").click();
    await done(page, t, "posts-done-pinned");
    await button(page, t, "posts-unpin").click();
    await done(page, t, "posts-done-unpinned");
    await button(page, t, "posts-close").click();
    await done(page, t, "posts-done-closed");
  }
  await author.page.goto(address);
  assert.equal(await commentField(author.page, author.t).count(), 0, "it takes no more comments");
  const secretariat = await openAs(browser, server, "secretariat-no", { javaScriptEnabled: false });
  {
    const { page, t } = secretariat;
    await page.goto(address);
    const byline = await page.locator(".post-header .meta").first().innerText();
    await page.getByRole("link", { name: t("posts-move"), exact: true }).click();
    await button(page, t, "posts-move").click();
    await page.getByText(t("posts-error-network"), { exact: true }).first().waitFor();
    await page.getByRole("radio").first().check();
    await button(page, t, "posts-move").click();
    await done(page, t, "posts-done-moved");
    await page.getByText(t("posts-moved-from")).waitFor();
    assert.equal(await page.locator(".post-header .meta").first().innerText(), byline, "the byline stays");
    await button(page, t, "posts-open").click();
    await done(page, t, "posts-done-opened");
  }
  await author.page.goto(address);
  assert.equal(await commentField(author.page, author.t).count(), 1);
  for (const window of [author, facilitator, secretariat]) await window.context.close();
});

test("a post is narrowed and widened, and an earlier version is taken out, without JavaScript", async () => {
  const author = await openAs(browser, server, "school-steinkjer", { javaScriptEnabled: false });
  const { page, t } = author;
  const address = await publishNews(author, "Smalere og videre", "posts-audience-members");
  const finn = await openAs(browser, server, "school-esimerkkila", { javaScriptEnabled: false });
  assert.equal((await finn.page.goto(address)).status(), 200);
  await page.getByRole("link", { name: t("posts-audience"), exact: true }).click();
  await choice(page, t, "posts-field-audience", "radio", "posts-audience-network").check();
  await button(page, t, "posts-audience-save").click();
  await done(page, t, "posts-done-audience");
  assert.equal((await finn.page.goto(address)).status(), 404, "narrowed to a network that is not theirs");
  await page.goto(`${address}/audience`);
  await choice(page, t, "posts-field-audience", "radio", "posts-audience-public").check();
  await button(page, t, "posts-audience-save").click();
  await page.getByText(t("posts-error-human-check"), { exact: true }).first().waitFor();
  await lookedThrough(page, t);
  await button(page, t, "posts-audience-save").click();
  await done(page, t, "posts-done-audience-waits");
  assert.equal((await finn.page.goto(address)).status(), 200, "all members read it meanwhile");
  const visitor = await openWindow(browser, server, "nb", { javaScriptEnabled: false });
  assert.equal((await visitor.page.goto(address)).status(), 404);

  await page.goto(`${address}/edit`);
  await newsField(page, t).fill("Vi møtes hver onsdag.");
  await button(page, t, "platform-save").click();
  await done(page, t, "platform-saved");
  await page.getByRole("link", { name: t("posts-versions"), exact: true }).click();
  await page.locator("summary").filter({ hasText: t("posts-version-remove") }).click();
  await button(page, t, "posts-version-remove").click();
  await done(page, t, "posts-version-removed");
  assert.ok(!(await page.content()).includes("torsdag"), "what it said is gone");
  for (const window of [author, finn, visitor]) await window.context.close();
});

test("with JavaScript a comment and a revision that were not sent are there again, and what was sent is not", async () => {
  const author = await openAs(browser, server, "school-steinkjer");
  const { page, t } = author;
  const address = await publishNews(author, "Usendt tekst", "posts-audience-members");
  const restored = () => page.locator(".autosave-status").filter({ hasText: t("posts-unsent-restored") }).waitFor();
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await commentField(page, t).fill("Ikke sendt ennå.");
  await page.goto("/posts");
  await page.goto(address);
  await restored();
  assert.equal(await commentField(page, t).inputValue(), "Ikke sendt ennå.");
  await button(page, t, "posts-send-comment").click();
  await page.getByText(t("posts-done-commented")).waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await commentField(page, t).inputValue(), "", "what was sent is not kept");

  await page.goto(`${address}/edit`);
  await page.waitForLoadState("networkidle");
  await newsField(page, t).fill("Ny tekst som ikke er lagret.");
  await page.goto("/posts");
  await page.goto(`${address}/edit`);
  await restored();
  assert.equal(await newsField(page, t).inputValue(), "Ny tekst som ikke er lagret.");
  await button(page, t, "platform-save").click();
  await done(page, t, "platform-saved");
  await page.goto(`${address}/edit`);
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator(".autosave-status").innerText(), "");
  assert.deepEqual(author.complaints, []);
  await author.context.close();
});
