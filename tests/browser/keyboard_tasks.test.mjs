// More tasks with the keyboard alone (WCAG 2.1.1): people from a list, a report and its decision, files, filters, signing
// in in two steps. At every stop the focus can be seen, and Esc does no harm.
import assert from "node:assert/strict";
import test from "node:test";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { button, choice, languageField, titleField } from "./support/experience.mjs";
import { choose, pick, press, tabTo, type } from "./support/keyboard.mjs";
import { postAddress } from "./support/pages.mjs";
import { PASSWORD, openAs, people } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";
import { code } from "./support/totp.mjs";

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

/** Opens the chooser of a file field with the keyboard, and takes a file in it. */
async function takeFile(page, field, file) {
  // Listened for early: until the browser knows that somebody listens, it opens none.
  const choosing = page.waitForEvent("filechooser", { timeout: 60000 });
  await tabTo(page, field);
  await page.keyboard.press("Space");
  await (await choosing).setFiles(file);
}

/** Presses Esc wherever the focus is: nothing that was typed or chosen is lost, and the page stays. */
async function escape(page, kept) {
  const before = [page.url(), await kept()];
  for (let n = 0; n < 2; n += 1) await page.keyboard.press("Escape");
  assert.deepEqual([page.url(), await kept()], before, "Esc took something away");
}

const done = (page, words) => page.getByRole("status").getByText(words).waitFor();

test("a file is attached, described and published", async () => {
  const { page, t, context } = await openAs(browser, server, "ppt-gjovik");
  await page.goto("/posts/new?kind=update&empty=1");
  await pick(page, languageField(page, t), "nb");
  const title = titleField(page, t);
  await type(page, title, "Planen for høsten");
  await type(page, page.getByRole("textbox", { name: t("posts-part-text"), exact: true }), "Den ligger ved.");
  await escape(page, () => title.inputValue());
  const file = { name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("Uke 40: oppstart") };
  await takeFile(page, page.getByLabel(t("files-field")), file);
  await press(page, button(page, t, "files-attach"));
  const group = page.getByRole("group", { name: file.name, exact: true });
  await group.waitFor();
  const caption = group.getByRole("textbox", { name: `${t("files-caption")} ${t("platform-optional")}`, exact: true });
  await type(page, caption, "Til å skrive ut");
  await choose(page, choice(page, t, "posts-field-audience", "radio", "posts-audience-members"));
  await press(page, button(page, t, "posts-preview"));
  const preview = page.getByRole("region", { name: t("posts-preview-title"), exact: true });
  await preview.waitFor();
  const looked = preview.getByRole("checkbox", { name: t("posts-human-check-yes"), exact: true });
  if (await looked.count()) {
    await tabTo(page, looked);
    await page.keyboard.press("Space");
  }
  await press(page, button(preview, t, "posts-publish"));
  await done(page, t("posts-done-published"));
  const link = page.getByRole("link", { name: /plan\.txt/ });
  const downloading = page.waitForEvent("download");
  await press(page, link);
  assert.equal((await downloading).suggestedFilename(), "plan.txt");
  await context.close();
});

test("the list is narrowed, and the choice is kept under a name and taken away again", async () => {
  const { page, t, context } = await openAs(browser, server, "child-welfare-steinkjer");
  await page.goto("/posts");
  const country = page.getByRole("combobox", { name: t("posts-filter-country"), exact: true });
  await pick(page, country, "NO");
  await escape(page, () => country.inputValue());
  await press(page, button(page, t, "posts-filter-show"));
  await page.waitForURL(/country=NO/);
  await press(page, page.locator("details.save-filter > summary"));
  await type(page, page.getByRole("textbox", { name: t("posts-filter-name"), exact: true }), "Fra Norge");
  await press(page, button(page, t, "posts-filter-save-button"));
  await done(page, t("posts-done-filter"));
  await page.goto("/posts/filters");
  await press(page, page.getByRole("button", { name: t("posts-filter-delete", { name: "Fra Norge" }), exact: true }));
  await page.getByText(t("posts-filters-none"), { exact: true }).waitFor();
  await context.close();
});

test("a text is reported, and the report is decided", async () => {
  const reporter = await openAs(browser, server, "health-skaun");
  const { page, t } = reporter;
  await page.goto(await postAddress(page, "one-plan-per-family"));
  await press(page, page.getByRole("link", { name: t("posts-report-post"), exact: true }));
  await choose(page, choice(page, t, "moderation-field-reason", "radio", "moderation-reason-recognised"));
  await press(page, button(page, t, "moderation-send"));
  await done(page, t("moderation-done-reported"));
  await reporter.context.close();

  const secretariat = await openAs(browser, server, "secretariat-no");
  const { page: desk, t: words } = secretariat;
  await press(desk, desk.getByRole("banner").getByRole("link", { name: words("moderation-waiting", { count: 1 }), exact: true }));
  await press(desk, desk.getByRole("main").getByRole("article").getByRole("link"));
  await choose(desk, choice(desk, words, "moderation-field-outcome", "radio", "moderation-outcome-keep"));
  const why = desk.getByRole("textbox", { name: words("moderation-field-why"), exact: true });
  await type(desk, why, "Ingen kan kjennes igjen.");
  await escape(desk, () => why.inputValue());
  await press(desk, button(desk, words, "moderation-decide-send"));
  await done(desk, words("moderation-done-decided"));
  await secretariat.context.close();
});

test("people are invited from a file", async () => {
  const { page, t, context } = await openAs(browser, server, "secretariat-no");
  await page.goto("/admin/invitations");
  await press(page, page.getByRole("link", { name: t("people-invite-many"), exact: true }));
  const list = "email,role,municipality\nkeyboard@municipality.example,member,Skaun\n";
  const file = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await takeFile(page, page.getByLabel(t("people-list-file"), { exact: true }), file);
  await press(page, button(page, t, "people-list-check"));
  await page.getByRole("heading", { level: 1, name: t("people-list-preview"), exact: true }).waitFor();
  await press(page, page.locator("button[name=invite]").first());
  await done(page, t("people-list-invited", { count: 1 }));
  await context.close();
});

test("signing in in two steps is set up and used, and menus open and close", async () => {
  const key = "projectleader-no";
  const { page, t, context } = await openAs(browser, server, key);
  await page.goto("/profile/second-factor");
  await type(page, page.getByLabel(t("accounts-password-now"), { exact: true }), PASSWORD);
  await press(page, button(page, t, "accounts-factor-set-up"));
  const secret = await page.locator("code.secret").innerText();
  await type(page, page.getByLabel(t("accounts-code-label"), { exact: true }), code(secret));
  await press(page, button(page, t, "accounts-factor-confirm"));
  await page.getByRole("heading", { name: t("accounts-codes"), exact: true }).waitFor();
  await context.close();

  const { page: other, context: elsewhere } = await openWindow(browser, server, people[key].ui_lang);
  await other.goto("/sign-in");
  const email = other.getByLabel(t("accounts-email"), { exact: true });
  await type(other, email, people[key].email);
  await escape(other, () => email.inputValue());
  await type(other, other.getByLabel(t("accounts-password"), { exact: true }), PASSWORD);
  await other.keyboard.press("Enter");
  await type(other, other.getByLabel(t("accounts-code-label"), { exact: true }), code(secret, 1));
  await other.keyboard.press("Enter");
  const menu = other.locator(".user-menu");
  await press(other, menu.locator("summary"));
  assert.ok(await menu.evaluate((element) => element.open));
  await escape(other, () => other.locator("main").innerText());
  await press(other, menu.locator("summary"));
  assert.ok(!(await menu.evaluate((element) => element.open)), "the same key closes it");
  await elsewhere.close();
});
