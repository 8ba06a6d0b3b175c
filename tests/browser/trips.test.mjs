// A study trip from "we would like to visit" over the answer and the dates to its programme. With JavaScript and without.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { startBrowser } from "./support/browser.mjs";
import { button } from "./support/experience.mjs";
import { postAddress } from "./support/pages.mjs";
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

/** A day so many days from now, as a date field holds it. */
const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const field = ({ page, t }, key) => page.getByLabel(t(key), { exact: true });
const optional = ({ page, t }, key) => page.getByLabel(new RegExp(`^${t(key)}`));
const link = ({ page, t }, key) => page.getByRole("main").getByRole("link", { name: t(key), exact: true });
const status = ({ page, t }, key) => page.getByRole("status").getByText(t(key)).waitFor();

/** Tasiilaq writes that it would like to visit, from the post about the Breiðholt model; gives the trip's address. */
async function wish(visitor, title) {
  const { page, t } = visitor;
  await page.goto(await postAddress(page, "team-moved-into-schools"));
  await link(visitor, "study_trips-would-like").click();
  await field(visitor, "gatherings-field-title").fill(title);
  await field(visitor, "study_trips-field-wish").fill("Vi vil gerne se, hvem skolen ringer til.");
  await button(page, t, "study_trips-send-wish").click();
  await page.locator("#errors").getByText(t("study_trips-error-hosting")).waitFor();
  assert.equal(await field(visitor, "gatherings-field-title").inputValue(), title, "everything typed is still there");
  await field(visitor, "study_trips-field-hosting").selectOption({ label: "Breiðholt" });
  await button(page, t, "study_trips-send-wish").click();
  await status(visitor, "study_trips-done-wished");
  await page.getByText(t("study_trips-from-post")).waitFor();
  return new URL(page.url()).pathname;
}

/** Waits until the bell tells of the trip: that is done a moment after it happened. */
async function toldOf({ page }, title) {
  for (let tries = 0; tries < 40; tries += 1) {
    await page.goto("/notices");
    if ((await page.getByRole("main").getByText(title).count()) > 0) return;
    await page.waitForTimeout(250);
  }
  assert.fail(`nothing is told of ${title}`);
}

async function welcome(host, address, title) {
  const { page, t } = host;
  await toldOf(host, title);
  await page.goto("/trips");
  await page.getByRole("link", { name: title, exact: true }).click();
  assert.equal(new URL(page.url()).pathname, address);
  await page.getByLabel(t("study_trips-answer-declined"), { exact: true }).check();
  await button(page, t, "study_trips-send-answer").click();
  await page.locator("#errors").getByText(t("study_trips-error-answer-words")).waitFor();
  await page.getByLabel(t("study_trips-answer-welcome"), { exact: true }).check();
  await optional(host, "study_trips-field-answer").fill("Verið velkomin!");
  await button(page, t, "study_trips-send-answer").click();
  await status(host, "study_trips-done-welcome");
}

async function propose(planner, first, last, from, to) {
  const { page, t } = planner;
  await field(planner, "gatherings-field-starts-on").fill(first);
  await field(planner, "gatherings-field-ends-on").fill(last);
  if (from) {
    await optional(planner, "gatherings-field-starts-time").fill(from);
    await optional(planner, "gatherings-field-ends-time").fill(to);
  }
  await button(page, t, "study_trips-propose").click();
  await status(planner, "platform-saved");
}

async function addSession(planner, { kind, time, minutes, title, place, more }) {
  const { page, t } = planner;
  await page.getByRole("link", { name: t("gatherings-item-add"), exact: true }).click();
  await page.getByLabel(t(kind), { exact: true }).check();
  await field(planner, "gatherings-field-time").fill(time);
  await field(planner, "gatherings-field-minutes").fill(minutes);
  if (title) {
    await page.locator("#f-title-lang-1").selectOption("is");
    await page.locator("#f-title-text-1").fill(title);
  }
  await optional(planner, "gatherings-field-place").fill(place);
  await more?.(planner);
  await page.locator("form.form").getByRole("button", { name: t("platform-save"), exact: true }).last().click();
  await status(planner, "platform-saved");
}

/** Drags the last item of the programme before the first, and back again. */
async function drag({ page, t }) {
  // All of it in view: a page that scrolls under a pressed button begins no drag.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.locator("html[data-dragging=ready]").waitFor();
  const rows = page.locator(".programme-row");
  const last = await rows.count() - 1;
  const names = async () => (await rows.getByRole("link").allInnerTexts()).join();
  const before = await names();
  const saved = async (dropped) => {
    await Promise.all([page.waitForURL(/\/sessions\?done=1/, { waitUntil: "load" }), page.waitForEvent("load"), dropped()]);
    await page.getByRole("status").getByText(t("platform-saved")).waitFor();
  };
  await saved(() => rows.nth(last).locator(".grip").dragTo(rows.first(), { targetPosition: { x: 40, y: 2 } }));
  assert.notEqual(await names(), before);
  assert.equal((await names()).split(",")[0], before.split(",")[last], "the last one stands first");
  const { height } = await rows.nth(last).boundingBox();
  await saved(() => rows.first().locator(".grip").dragTo(rows.nth(last), { targetPosition: { x: 40, y: height - 2 } }));
  assert.equal(await names(), before, "and last again");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`Tasiilaq visits Breiðholt: wish, welcome, dates, programme, ${how}`, async () => {
    const title = `Tasiilaq besøger Breiðholt, ${how}`;
    const visitor = await openAs(browser, server, "family-house-tasiilaq", { javaScriptEnabled });
    const address = await wish(visitor, title);
    const stranger = await openAs(browser, server, "school-averoy", { javaScriptEnabled });
    assert.equal((await stranger.page.goto(address)).status(), 404, "a wish is between the two");

    const host = await openAs(browser, server, "ppt-breidholt", { javaScriptEnabled });
    await welcome(host, address, title);
    assert.equal((await stranger.page.goto(address)).status(), 200);

    await link(host, "study_trips-poll").first().click();
    await propose(host, day(60), day(62));
    await propose(host, day(80), day(80), "09:00", "16:00");
    await visitor.page.goto(`${address}/dates`);
    const second = visitor.page.locator(".poll > li").nth(1);
    assert.match(await second.innerText(), /09\.00.16\.00[\s\S]*0[78]\.00.1[45]\.00/, "the host's time, then Nuuk's");
    await visitor.page.getByLabel(visitor.t("study_trips-vote-yes"), { exact: true }).first().check();
    await visitor.page.getByLabel(visitor.t("study_trips-vote-no"), { exact: true }).nth(1).check();
    await button(visitor.page, visitor.t, "study_trips-save-votes").click();
    await status(visitor, "study_trips-done-voted");
    await host.page.goto(`${address}/dates`);
    await host.page.getByText(visitor.person.name).first().waitFor();
    await host.page.getByRole("button", { name: new RegExp(`^${host.t("study_trips-choose")}:`) }).first().click();
    await status(host, "study_trips-done-chosen");
    const colleague = await openAs(browser, server, "school-tasiilaq", { javaScriptEnabled });
    await toldOf(colleague, title);
    await colleague.context.close();

    await link(host, "study_trips-programme-edit").click();
    await addSession(host, { kind: "study_trips-kind-session", time: "09:00", minutes: "200", title: "Teymið", place: "Fellaskóli" });
    await host.page.getByText(host.t("study_trips-advice-no-break")).waitFor();
    await addSession(host, { kind: "gatherings-break", time: "12:00", minutes: "15", place: "Fellaskóli" });
    await host.page.getByText(host.t("study_trips-advice-overlaps")).waitFor();
    const leg = async ({ page, t }) => {
      await optional({ page, t }, "study_trips-field-to-place").fill("Keflavík");
      await field({ page, t }, "study_trips-field-mode").selectOption("coach");
      await optional({ page, t }, "study_trips-field-km").fill("48");
    };
    await addSession(host, { kind: "study_trips-kind-travel", time: "15:00", minutes: "20", place: "Breiðholt", more: leg });
    await host.page.getByText(host.t("study_trips-advice-leg", { minutes: 47 })).waitFor();
    await host.page.getByRole("button", { name: `${host.t("study_trips-copy")}: Teymið`, exact: true }).click();
    await status(host, "platform-saved");
    assert.equal(await host.page.getByRole("link", { name: "Teymið", exact: true }).count(), 2);
    await host.page.getByRole("button", { name: `${host.t("gatherings-item-remove")}: Teymið`, exact: true }).nth(1).click();
    await status(host, "platform-saved");
    await host.page.getByRole("button", { name: `${host.t("study_trips-later")}: Teymið`, exact: true }).click();
    await status(host, "platform-saved");
    if (javaScriptEnabled) await drag(host);

    const { page, t } = visitor;
    await page.goto(`${address}/programme`);
    assert.match(await page.locator("main").innerText(), /1[,.]3 kg CO₂e/, "48 km by coach");
    await page.getByText(t("study_trips-kind-travel"), { exact: true }).first().waitFor();
    await page.goto(`/calendar?month=${day(60).slice(0, 7)}`);
    await page.getByRole("link", { name: title }).first().waitFor();

    await page.goto(`${address}/call-off`);
    await field(visitor, "study_trips-reason").fill("Storm over fjorden.");
    await button(page, t, "gatherings-cancel-sure").click();
    await status(visitor, "study_trips-done-called-off");
    await stranger.page.reload();
    await stranger.page.getByText("Storm over fjorden.", { exact: true }).waitFor();
    for (const window of [visitor, host, stranger]) await window.context.close();
  });

  test(`a programme is readable in a narrow window and on paper, ${how}`, async () => {
    const member = await openAs(browser, server, "health-skaun", { javaScriptEnabled });
    const { page, t } = member;
    await page.goto("/trips");
    await page.getByRole("link", { name: "Skaun ser på samordningsmodellen i Exempelskär", exact: true }).first().click();
    await page.locator("main").getByText(t("study_trips-now"), { exact: true }).waitFor();
    await link(member, "study_trips-programme-print").click();
    await page.getByRole("link", { name: "+358 18 123 41", exact: true }).first().waitFor();
    await page.getByRole("img", { name: t("study_trips-map-text") }).waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320);
    assert.ok(wide <= 320, `nothing is wider than the window: ${wide}`);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".site-nav").isVisible(), false);
    assert.equal(await page.getByRole("link", { name: t("study_trips-back"), exact: true }).count(), 0);
    await member.context.close();
  });
}
