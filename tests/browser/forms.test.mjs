// Every form, sent with mistakes: the summary has the focus, each field says what is wrong, and no typed word is lost.
import assert from "node:assert/strict";
import test from "node:test";
import { violations } from "./support/axe.mjs";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { button, experience, languageField, partField, titleField } from "./support/experience.mjs";
import { norwegianNumber } from "./support/identity.mjs";
import { texts } from "./support/locale.mjs";
import { EVALUATOR, MEMBER, postAddress } from "./support/pages.mjs";
import { PASSWORD, openAs, people } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";

const options = { bypassCSP: true };
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

/** Presses the button and expects the same page again with these fields marked and explained. */
async function refused(page, t, pressed, fields) {
  const answering = page.waitForResponse((response) => response.request().method() === "POST");
  await pressed.click();
  assert.equal((await answering).status(), 422);
  const summary = page.getByRole("alert").filter({ hasText: t("platform-errors-title") });
  await summary.waitFor();
  assert.ok(await summary.evaluate((element) => element === document.activeElement), "the summary has the focus");
  const links = await summary.getByRole("link").all();
  assert.equal(links.length, fields.length);
  for (const [n, { control, message }] of fields.entries()) {
    const words = await links[n].innerText();
    assert.match(words, message instanceof RegExp ? message : new RegExp(`^${escape(message)}$`));
    assert.equal(await control.getAttribute("aria-invalid"), "true");
    const described = await control.evaluate((element) =>
      element.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.innerText ?? `no ${id}`));
    assert.ok(described.join("\n").includes(words), `${described} explains ${words}`);
    await links[n].click();
    assert.ok(await control.evaluate((element) => element === document.activeElement), "the link leads to the field");
  }
  assert.deepEqual(await violations(page), []);
}

const escape = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("signing in with a wrong password", async () => {
  const { page, context } = await openWindow(browser, server, "sv", options);
  const t = texts("sv");
  await page.goto("/sign-in?return=/cases");
  const email = page.getByLabel(t("accounts-email"), { exact: true });
  const password = page.getByLabel(t("accounts-password"), { exact: true });
  assert.equal(await email.getAttribute("autocomplete"), "username");
  assert.equal(await password.getAttribute("autocomplete"), "current-password");
  await email.fill(people[MEMBER].email);
  await password.fill("not the password");
  const send = page.getByRole("main").getByRole("button", { name: t("accounts-sign-in"), exact: true });
  await refused(page, t, send, [{ control: email, message: t("accounts-error-sign-in") }]);
  assert.equal(await email.inputValue(), people[MEMBER].email);
  assert.equal(await password.inputValue(), "", "a password is never filled in again");
  await password.fill(PASSWORD);
  await send.click();
  await page.waitForURL("**/cases");
  await context.close();
});

test("an experience without title, situation and what was done", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  await page.goto("/posts/new?kind=experience&empty=1");
  const situation = partField(page, t, "situation");
  const done = partField(page, t, "what_we_did");
  for (const field of [titleField(page, t), situation, done]) await field.fill("  ");
  await partField(page, t, "outcome").fill("Det gikk bra.");
  await languageField(page, t).selectOption("nn");
  await refused(page, t, button(page, t, "posts-preview"), [
    { control: titleField(page, t), message: t("posts-error-title") },
    { control: situation, message: t("posts-error-situation") },
    { control: done, message: t("posts-error-what-we-did") },
  ]);
  assert.equal(await partField(page, t, "outcome").inputValue(), "Det gikk bra.");
  assert.equal(await languageField(page, t).inputValue(), "nn");
  await context.close();
});

test("a revision whose title is too long", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  const post = await postAddress(page, "fixed-leader-meetings");
  await page.goto(`${post}/edit`);
  const title = titleField(page, t);
  const long = "Lang tittel ".repeat(20).trim();
  await title.evaluate((field) => field.removeAttribute("maxlength"));
  await title.fill(long);
  await partField(page, t, "reuse").fill("Noe nytt.");
  const message = new RegExp(t.pattern("posts-error-title-long").source);
  await refused(page, t, button(page, t, "platform-save"), [{ control: title, message }]);
  assert.equal(await title.inputValue(), long);
  assert.equal(await partField(page, t, "reuse").inputValue(), "Noe nytt.");
  await context.close();
});

test("an identity number in an experience that is to be published", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  await page.goto("/posts/new?kind=experience&empty=1");
  const number = norwegianNumber();
  await titleField(page, t).fill(experience.title);
  await partField(page, t, "situation").fill(experience.parts.situation);
  const done = partField(page, t, "what_we_did");
  await done.fill(`Vi ringte ${number}.`);
  await refused(page, t, button(page, t, "posts-preview"), [{ control: done, message: t.pattern("safety-stop") }]);
  assert.equal(await done.inputValue(), `Vi ringte ${number}.`);
  await context.close();
});

test("an empty comment, and an empty revision of one", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  const post = await postAddress(page, "fixed-leader-meetings");
  await page.goto(post);
  const text = page.getByRole("textbox", { name: t("posts-field-comment"), exact: true });
  const consent = page.getByRole("checkbox", { name: t("posts-consent-comment"), exact: true });
  await text.fill("   ");
  await languageField(page, t).selectOption("se");
  await consent.check();
  const wrong = [{ control: text, message: t("posts-error-comment") }];
  await refused(page, t, button(page, t, "posts-send-comment"), wrong);
  assert.equal(await languageField(page, t).inputValue(), "se");
  assert.ok(await consent.isChecked());

  await page.getByRole("link", { name: t("posts-edit-comment"), exact: true }).first().click();
  await text.fill("   ");
  await refused(page, t, button(page, t, "platform-save"), wrong);
  await context.close();
});

test("a time zone that is none", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  await page.goto("/profile");
  const zone = page.getByRole("combobox", { name: t("accounts-zone"), exact: true });
  await zone.evaluate((select) => (select.options[0].value = "Mars/Olympus"));
  await zone.selectOption("Mars/Olympus");
  await refused(page, t, button(page, t, "platform-save"), [{ control: zone, message: t("accounts-error-zone") }]);
  await context.close();
});

test("collecting nothing", async () => {
  const { page, t, context } = await openAs(browser, server, EVALUATOR, options);
  await page.goto(await postAddress(page, "fixed-leader-meetings"));
  await button(page, t, "evaluation-collect").click();
  const summary = page.getByRole("alert").filter({ hasText: t("evaluation-error-nothing") });
  await summary.waitFor();
  assert.ok(await summary.evaluate((element) => element === document.activeElement), "the summary has the focus");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("link", { name: t("posts-back"), exact: true }).click();
  await page.getByRole("region", { name: t("evaluation-box"), exact: true }).waitFor();
  await context.close();
});

test("the preview, a conflict and a draft that is gone on with have no findings either", async () => {
  const { page, t, context } = await openAs(browser, server, MEMBER, options);
  await page.goto("/posts/new?kind=experience&empty=1");
  await titleField(page, t).fill(experience.title);
  for (const part of ["situation", "what_we_did"]) await partField(page, t, part).fill(experience.parts[part]);
  await button(page, t, "posts-preview").click();
  await page.getByRole("region", { name: t("posts-preview-title"), exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await button(page, t, "posts-save-draft").click();
  await page.getByRole("status").filter({ hasText: t.pattern("posts-draft-saved") }).waitFor();
  await page.goto("/posts/new?kind=experience");
  await page.getByRole("link", { name: t("posts-draft-empty-form"), exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.goto("/");
  await button(page, t, "posts-draft-delete", { title: experience.title }).waitFor();
  assert.deepEqual(await violations(page), []);

  const post = await postAddress(page, "fixed-leader-meetings");
  const late = await context.newPage();
  for (const tab of [page, late]) await tab.goto(`${post}/edit`);
  await partField(page, t, "reuse").fill("Først.");
  await button(page, t, "platform-save").click();
  await page.getByRole("status").getByText(t("platform-saved")).waitFor();
  await partField(late, t, "reuse").fill("Sist.");
  await button(late, t, "platform-save").click();
  const alert = late.getByRole("alert").filter({ hasText: t("posts-conflict") });
  await alert.waitFor();
  assert.ok(await alert.evaluate((element) => element === document.activeElement), "the conflict has the focus");
  assert.deepEqual(await violations(late), []);
  await context.close();
});
