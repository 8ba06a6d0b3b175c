// Signing in in two steps, with scripts and without: set up with an app, sign in with a code, see and end sessions.
import assert from "node:assert/strict";
import test from "node:test";
import { violations } from "./support/axe.mjs";
import { openWindow, startBrowser } from "./support/browser.mjs";
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

for (const [javaScriptEnabled, key] of [[true, "projectleader-no"], [false, "secretariat-no"]]) {
  test(`two steps and sessions, scripts ${javaScriptEnabled ? "on" : "off"}`, async () => {
    const { page, context, complaints, t } = await openAs(browser, server, key, { javaScriptEnabled });
    const press = (name) => page.getByRole("main").getByRole("button", { name: t(name), exact: true }).click();
    await page.goto("/profile/second-factor");
    await page.getByLabel(t("accounts-password-now"), { exact: true }).fill(PASSWORD);
    await press("accounts-factor-set-up");
    const image = page.getByRole("img", { name: t("accounts-factor-qr") });
    assert.ok(await image.evaluate((element) => element.naturalWidth > 100), "the QR code is shown");
    const secret = await page.locator("code.secret").innerText();
    await page.getByLabel(t("accounts-code-label"), { exact: true }).fill(code(secret));
    await press("accounts-factor-confirm");
    assert.equal(await page.locator("code.secret").count(), 10, "recovery codes");

    const elsewhere = await openWindow(browser, server, people[key].ui_lang, { bypassCSP: true });
    const other = elsewhere.page;
    await other.goto("/sign-in?return=/milestones");
    await other.getByLabel(t("accounts-email"), { exact: true }).fill(people[key].email);
    await other.getByLabel(t("accounts-password"), { exact: true }).fill(PASSWORD);
    await other.getByRole("main").getByRole("button", { name: t("accounts-sign-in"), exact: true }).click();
    const field = other.getByLabel(t("accounts-code-label"), { exact: true });
    assert.equal(await field.getAttribute("autocomplete"), "one-time-code", "WCAG 1.3.5");
    assert.deepEqual(await violations(other), []);
    await field.fill(code(secret, 1));
    await other.getByRole("main").getByRole("button", { name: t("accounts-sign-in"), exact: true }).click();
    await other.waitForURL("**/milestones");

    await page.goto("/profile/sessions");
    assert.match(await page.locator(".sessions").innerText(), /Chrom/);
    await press("accounts-session-end");
    await other.goto("/profile");
    assert.match(other.url(), /\/sign-in\?return=/, "ended there");
    assert.deepEqual(complaints.concat(elsewhere.complaints), []);
    for (const window of [context, elsewhere.context]) await window.close();
  });
}
