// A draft survives its window, with JavaScript and without; what the guard stops is not kept.
import assert from "node:assert/strict";
import test from "node:test";
import { startBrowser } from "./support/browser.mjs";
import { button, choice, experience, lookedThrough, partField, titleField } from "./support/experience.mjs";
import { norwegianNumber } from "./support/identity.mjs";
import { openAs } from "./support/people.mjs";
import { inDatabase, startServer } from "./support/server.mjs";

const author = "child-welfare-steinkjer";
let server;
let browser;

test.before(async () => {
  server = await startServer();
  browser = await startBrowser();
});

test.after(async () => {
  await browser?.close();
  await server?.stop();
});

const coordinator = (page, t) => choice(page, t, "posts-field-themes", "checkbox", "posts-theme-coordinator");

async function write(page, t, title) {
  await page.goto("/posts/new?kind=experience&empty=1");
  await titleField(page, t).pressSequentially(title);
  await partField(page, t, "situation").fill(experience.parts.situation);
  await coordinator(page, t).check();
}

async function assertThere(page, t, title) {
  assert.equal(await titleField(page, t).inputValue(), title);
  assert.equal(await partField(page, t, "situation").inputValue(), experience.parts.situation);
  assert.ok(await coordinator(page, t).isChecked());
}

/** The answer to a save of the form as it stands when `holds` says so. */
function autosaved(page, holds) {
  return page.waitForResponse((response) => {
    if (!response.url().endsWith("/posts/save_draft")) return false;
    const sent = new URLSearchParams(response.request().postData()).get("form");
    return holds(new URLSearchParams(sent));
  });
}

const statusLine = (page) => page.locator(".autosave-status");

async function kill(page) {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => {});
  await crashed;
  await page.context().close();
}

test("with JavaScript a draft saves itself: the tab is killed, the text is there after signing in again", async () => {
  const { page, t } = await openAs(browser, server, author);
  const title = "Utkast som lagrer seg selv";
  const saved = autosaved(page, (form) => form.get("title") === title && form.has("themes", "coordinator"));
  await write(page, t, title);
  await saved;
  await statusLine(page).filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
  await kill(page);

  const again = await openAs(browser, server, author);
  await again.page.goto("/");
  await again.page.getByRole("link", { name: title, exact: true }).click();
  await assertThere(again.page, t, title);
  await again.page.goto("/posts/new?kind=experience");
  await assertThere(again.page, t, title);
  assert.deepEqual(again.complaints, []);
  await again.context.close();
});

test("without JavaScript “save draft” does the same, and the page promises nothing it cannot do", async () => {
  const { context, page, t } = await openAs(browser, server, author, { javaScriptEnabled: false });
  const title = "Utkast som lagres med knappen";
  await write(page, t, title);
  assert.equal(await page.getByText(t("posts-autosave-ready")).isVisible(), false, "nothing saves itself here");
  await button(page, t, "posts-save-draft").click();
  await page.getByRole("status").filter({ hasText: t.pattern("posts-draft-saved") }).waitFor();
  await assertThere(page, t, title);
  await context.close();

  const again = await openAs(browser, server, author, { javaScriptEnabled: false });
  await again.page.goto("/");
  await again.page.getByRole("link", { name: title, exact: true }).click();
  await assertThere(again.page, t, title);
  await again.context.close();
});

test("when WebAssembly does not arrive the form works as without JavaScript", async () => {
  const { context, page, t } = await openAs(browser, server, author);
  await page.route("**/*.wasm", (route) => route.abort());
  const title = "Utkast uten WebAssembly";
  await write(page, t, title);
  await page.locator("html[data-islands=failed]").waitFor();
  assert.equal(await page.getByText(t("posts-autosave-ready")).isVisible(), false, "nothing saves itself here");
  await button(page, t, "posts-save-draft").click();
  await page.getByRole("status").filter({ hasText: t.pattern("posts-draft-saved") }).waitFor();
  await assertThere(page, t, title);
  await context.close();
});

test("two windows on one draft: neither text is lost", async () => {
  const { context, page: one, t } = await openAs(browser, server, author);
  const title = "Utkast i to vinduer";
  const whole = autosaved(one, (form) => form.get("title") === title && form.has("themes", "coordinator"));
  await write(one, t, title);
  await whole;
  await one.goto("/");
  await one.goto("/posts/new?kind=experience");
  const two = await context.newPage();
  await two.goto("/posts/new?kind=experience");
  for (const [window, words] of [[one, "fra vindu en"], [two, "fra vindu to"]]) {
    const saved = autosaved(window, (form) => form.get("outcome") === words);
    await window.locator("html[data-islands=ready]").waitFor();
    await partField(window, t, "outcome").fill(words);
    await saved;
  }
  await statusLine(two).filter({ hasText: t.pattern("posts-autosaved-apart") }).waitFor();
  await one.goto("/");
  const drafts = one.getByRole("link", { name: title, exact: true });
  assert.equal(await drafts.count(), 2);
  const kept = [];
  for (const address of await drafts.evaluateAll((links) => links.map((link) => link.href))) {
    await one.goto(address);
    kept.push(await partField(one, t, "outcome").inputValue());
  }
  assert.deepEqual(kept.sort(), ["fra vindu en", "fra vindu to"]);
  await context.close();
});

/** Leaving a page races with what comes after it, so that the promises below are tried several times. */
const TIMES = 5;

test("who leaves right after a save and comes straight back goes on with the same draft", async () => {
  const { context, page, t } = await openAs(browser, server, author);
  for (let n = 0; n < TIMES; n += 1) {
    const title = `Fram og tilbake ${n}`;
    const saved = autosaved(page, (form) => form.get("title") === title && form.has("themes", "coordinator"));
    await write(page, t, title);
    await saved;
    await page.goto("/posts/new?kind=experience");
    await page.locator("html[data-islands=ready]").waitFor();
    await partField(page, t, "outcome").fill("Fortsettelsen.");
    await statusLine(page).filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
    await page.goto("/");
    assert.equal(await page.getByRole("link", { name: title, exact: true }).count(), 1, "there is one draft, not two");
  }
  await context.close();
});

test("publishing leaves no draft behind", async () => {
  const { context, page, t } = await openAs(browser, server, author);
  for (let n = 0; n < TIMES; n += 1) {
    const title = `Publisert ${n}`;
    await write(page, t, title);
    await partField(page, t, "what_we_did").fill("Vi prøvde.");
    await button(page, t, "posts-preview").click();
    const preview = page.getByRole("region", { name: t("posts-preview-title"), exact: true });
    await preview.waitFor();
    await page.locator("html[data-islands=ready]").waitFor();
    const saved = autosaved(page, (form) => form.get("outcome") === "Det gikk bra.");
    await partField(page, t, "outcome").fill("Det gikk bra.");
    await saved;
    await lookedThrough(preview, t);
    await button(preview, t, "posts-publish").click();
    await page.getByRole("status").getByText(t("posts-done-published")).waitFor();
    await page.goto("/");
    assert.equal(await button(page, t, "posts-draft-delete", { title }).count(), 0, `${title} is no draft any more`);
  }
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "by itself" : "by the button";
  test(`an identity number is refused when a draft is saved ${how}, and nothing of it is kept`, async () => {
    const { context, page, t } = await openAs(browser, server, author, { javaScriptEnabled });
    const number = norwegianNumber();
    const canary = `Kanarifugl ${how}`;
    await page.goto("/posts/new?kind=experience&empty=1");
    await titleField(page, t).fill(canary);
    if (javaScriptEnabled) await statusLine(page).filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
    const situation = partField(page, t, "situation");
    const text = `Foreldrene til ${number} ringte oss.`;
    await situation.fill(text);
    if (javaScriptEnabled) {
      await statusLine(page).filter({ hasText: t.pattern("safety-stop") }).waitFor();
    } else {
      await button(page, t, "posts-save-draft").click();
      await page.getByRole("alert").filter({ hasText: t.pattern("safety-stop") }).waitFor();
    }
    assert.equal(await situation.inputValue(), text, "what was typed is still in the form");
    assert.equal(await inDatabase(server, number), false);
    assert.ok(!server.log().includes(number), "nor is it in the log");

    await situation.fill("Foreldrene ringte oss.");
    if (!javaScriptEnabled) await button(page, t, "posts-save-draft").click();
    const saved = t.pattern(javaScriptEnabled ? "posts-autosaved" : "posts-draft-saved");
    await page.getByRole("status").filter({ hasText: saved }).waitFor();
    assert.equal(await inDatabase(server, canary), true, "the search finds what was saved");
    await context.close();
  });
}

test("a draft that the guard stops stays in the browser: after a reload it is there again, and nowhere else", async () => {
  const { context, page, t } = await openAs(browser, server, author);
  const number = norwegianNumber();
  const text = `Foreldrene til ${number} ringte oss igjen.`;
  await page.goto("/posts/new?kind=experience&empty=1");
  await page.locator("html[data-islands=ready]").waitFor();
  await titleField(page, t).fill("Stoppet utkast");
  await partField(page, t, "situation").fill(text);
  await coordinator(page, t).check();
  await statusLine(page).filter({ hasText: t.pattern("safety-stop") }).waitFor();

  await page.reload();
  await statusLine(page).filter({ hasText: t("posts-autosave-restored") }).waitFor();
  assert.equal(await titleField(page, t).inputValue(), "Stoppet utkast");
  assert.equal(await partField(page, t, "situation").inputValue(), text);
  assert.ok(await coordinator(page, t).isChecked());
  assert.equal(await inDatabase(server, number), false);
  assert.ok(!server.log().includes(number), "nor is it in the log");

  await partField(page, t, "situation").fill("Foreldrene ringte oss igjen.");
  await statusLine(page).filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0, "what is saved is not kept twice");
  await context.close();
});

test("signing out takes a stopped draft out of the browser", async () => {
  const { context, page, t } = await openAs(browser, server, author);
  await page.goto("/posts/new?kind=experience&empty=1");
  await page.locator("html[data-islands=ready]").waitFor();
  await partField(page, t, "situation").fill(`Foreldrene til ${norwegianNumber()} ringte oss.`);
  await statusLine(page).filter({ hasText: t.pattern("safety-stop") }).waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.length), 1);
  const shown = page.locator("form[action='/sign-out'] button").first();
  await shown.evaluate((element) => element.click());
  await page.waitForURL((url) => url.pathname === "/");
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await context.close();
});
