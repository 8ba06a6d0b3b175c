// A gathering from its plan to its minutes, and the calendar that other programs read. With JavaScript and without.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import test, { after, before } from "node:test";
import { startBrowser } from "./support/browser.mjs";
import { button } from "./support/experience.mjs";
import { letterTo } from "./support/mail.mjs";
import { openAs } from "./support/people.mjs";
import { python } from "./support/python.mjs";
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

/** Plans a seminar for one, and gives its address. */
async function plan(organiser, title) {
  const { page, t } = organiser;
  await page.goto("/calendar");
  await page.getByRole("main").getByRole("link", { name: t("gatherings-title"), exact: true }).click();
  await page.getByRole("link", { name: t("gatherings-new"), exact: true }).click();
  await field(organiser, "gatherings-field-lang").selectOption("nb");
  await field(organiser, "gatherings-field-title").fill(title);
  await optional(organiser, "gatherings-field-about").fill("Vi ser på overgangene mellom barnehage og skole.");
  await field(organiser, "gatherings-field-kind").selectOption("network");
  await field(organiser, "gatherings-field-zone").selectOption("Atlantic/Reykjavik");
  await field(organiser, "gatherings-field-starts-on").fill(day(40));
  await field(organiser, "gatherings-field-starts-time").fill("09:00");
  await field(organiser, "gatherings-field-ends-on").fill(day(40));
  await field(organiser, "gatherings-field-ends-time").fill("15:00");
  await field(organiser, "gatherings-field-place").fill("Breiðholt");
  await field(organiser, "gatherings-field-country").selectOption("IS");
  await optional(organiser, "gatherings-online").fill("https://moete.example/rom");
  await optional(organiser, "gatherings-field-capacity").fill("20000");
  await button(page, t, "gatherings-plan").click();
  await page.locator("#errors").getByText(t("gatherings-error-capacity", { max: 10000 })).waitFor();
  assert.equal(await field(organiser, "gatherings-field-title").inputValue(), title, "everything typed is still there");
  await optional(organiser, "gatherings-field-capacity").fill("1");
  await button(page, t, "gatherings-plan").click();
  await page.getByRole("status").getByText(t("gatherings-done-planned")).waitFor();
  return new URL(page.url()).pathname;
}

async function organise(organiser, title) {
  const { page, t } = organiser;
  const address = await plan(organiser, title);
  const way = (key) => page.getByRole("complementary").getByRole("link", { name: t(key), exact: true }).click();
  await way("gatherings-invitations");
  await field(organiser, "gatherings-field-invited").selectOption({ label: "KS læringsnettverk" });
  await button(page, t, "gatherings-invite").first().click();
  await page.getByRole("status").getByText(t("gatherings-done-invited")).waitFor();
  await page.goto(`${address}/words?write=fi`);
  await field(organiser, "gatherings-field-title").fill("Siirtymät");
  await button(page, t, "platform-save").click();
  await page.getByRole("status").getByText(t("platform-saved")).waitFor();
  await way("gatherings-agenda-edit");
  for (const [name, minutes] of [["Velkommen", "30"], ["Runde", "60"]]) {
    await page.getByRole("link", { name: t("gatherings-item-add"), exact: true }).click();
    await page.getByLabel(t("gatherings-item"), { exact: true }).check();
    await page.locator("#f-title-lang-1").selectOption("nb");
    await page.locator("#f-title-text-1").fill(name);
    await field(organiser, "gatherings-field-minutes").fill(minutes);
    await page.locator("form.form").getByRole("button", { name: t("platform-save"), exact: true }).last().click();
    await page.getByRole("heading", { level: 1, name: t("gatherings-agenda"), exact: true }).waitFor();
  }
  await page.getByRole("button", { name: `${t("gatherings-item-up")}: Runde`, exact: true }).click();
  const rows = page.locator(".agenda-row");
  await page.getByRole("status").waitFor();
  assert.match(await rows.first().innerText(), /09[:.]00–10[:.]00\s+Runde/);
  assert.match(await rows.last().innerText(), /10[:.]00–10[:.]30\s+Velkommen/);
  return address;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a gathering is planned, filled, held and written down, ${how}`, async () => {
    const title = `Overganger, ${how}`;
    const organiser = await openAs(browser, server, "facilitator-no", { javaScriptEnabled });
    const address = await organise(organiser, title);

    const first = await openAs(browser, server, "school-steinkjer", { javaScriptEnabled });
    await first.page.goto("/");
    await first.page.getByRole("complementary").getByRole("link", { name: title, exact: true }).click();
    await button(first.page, first.t, "gatherings-sign-up-now").click();
    await first.page.getByRole("status").getByText(first.t("gatherings-done-coming")).waitFor();
    await first.page.getByRole("link", { name: "https://moete.example/rom", exact: true }).waitFor();
    await letterTo(server, first.person.email, /text\/calendar/);

    const second = await openAs(browser, server, "health-skaun", { javaScriptEnabled });
    await second.page.goto(address);
    await button(second.page, second.t, "gatherings-sign-up-wait").click();
    await second.page.getByText(second.t("gatherings-you-wait", { count: 1 })).waitFor();
    assert.equal(await second.page.getByText("moete.example").count(), 0, "who waits does not see the link");

    const stranger = await openAs(browser, server, "school-esimerkkila", { javaScriptEnabled });
    assert.equal((await stranger.page.goto(address)).status(), 404);

    await button(first.page, first.t, "gatherings-sign-off").click();
    await first.page.getByRole("status").getByText(first.t("gatherings-done-off")).waitFor();
    await second.page.reload();
    await second.page.getByText(second.t("gatherings-you-come"), { exact: true }).waitFor();

    const { page, t } = organiser;
    await page.goto(`${address}/minutes`);
    await optional(organiser, "gatherings-minutes").first().fill("Vi snakket om tidlig innsats.");
    await optional(organiser, "gatherings-decisions").fill("Vi deler malene våre.\nVi møtes igjen i mars.");
    await button(page, t, "platform-save").click();
    await page.getByRole("status").getByText(t("gatherings-done-minutes")).waitFor();
    await page.goto(`${address}/follow-ups`);
    await field(organiser, "gatherings-field-what").fill("Samle malene");
    await field(organiser, "gatherings-field-owner").selectOption({ label: second.person.name });
    await field(organiser, "gatherings-field-due").fill(day(60));
    await button(page, t, "gatherings-follow-up-add").click();
    await page.getByText("Samle malene").waitFor();

    await second.page.reload();
    await second.page.getByText("Vi møtes igjen i mars.", { exact: true }).waitFor();
    await second.page.getByRole("button", { name: `${second.t("gatherings-set-done")}: Samle malene` }).click();
    await second.page.getByText(second.t("gatherings-done"), { exact: true }).waitFor();
    for (const window of [organiser, first, second, stranger]) await window.context.close();
  });

  test(`somebody subscribes to their calendar and takes a new address, ${how}`, async () => {
    const member = await openAs(browser, server, javaScriptEnabled ? "kindergarten-skaun" : "health-skaun", { javaScriptEnabled });
    const { page, t } = member;
    await page.goto("/calendar");
    await page.getByRole("link", { name: t("calendar-feed"), exact: true }).click();
    const take = async (key) => {
      await button(page, t, key).click();
      await page.getByText(t("calendar-feed-once")).waitFor();
      return page.locator("code.secret").innerText();
    };
    const before = await take("calendar-feed-new");
    const feed = await (await fetch(before)).text();
    const file = path.join(server.folder, "feed.ics");
    await writeFile(file, feed);
    const { errors, readers } = python("read_ical.py", file);
    assert.deepEqual(errors, []);
    const times = readers.icalendar.map(([, starts]) => starts);
    assert.ok(times.includes("2019-12-03T08:30:00Z"), "the gathering of the network, at half past nine in Gjøvik");
    await page.getByRole("link", { name: t("calendar-feed-kept"), exact: true }).click();
    await page.goto("/calendar/feed");
    const now = await take("calendar-feed-renew");
    assert.equal((await fetch(before)).status, 404);
    assert.equal((await fetch(now)).status, 200);
    await member.context.close();
  });

  test(`the calendar is a table, and one day below the other in a narrow window, ${how}`, async () => {
    const member = await openAs(browser, server, "kindergarten-skaun", { javaScriptEnabled });
    const { page, t } = member;
    await page.goto("/calendar?month=2019-12");
    const entry = page.getByRole("link", { name: "Samling i KS læringsnettverk", exact: true });
    assert.equal(await page.getByRole("cell", { name: /Samling i KS/ }).count(), 1);
    assert.equal(await entry.count(), 1);
    const weekday = page.getByRole("columnheader").first();
    await weekday.waitFor();
    const day = page.locator(".month-table td", { has: entry });
    const { width: column } = await day.boundingBox();
    await page.setViewportSize({ width: 320, height: 700 });
    await entry.waitFor();
    assert.equal(await weekday.isVisible(), false);
    const { width } = await day.boundingBox();
    assert.ok(width > column + 50, `a day is as wide as the window: ${width}`);
    const busy = await page.locator(".month-table td:not([data-outside]):has(ul)").count();
    assert.ok(busy < 28);
    assert.equal(await page.locator(".month-table td:visible").count(), busy, "days without anything are not there");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320);
    assert.ok(wide <= 320, `nothing is wider than the window: ${wide}`);
    await page.getByRole("link", { name: t("calendar-as-list"), exact: true }).click();
    await page.getByRole("link", { name: t("calendar-as-month"), exact: true }).waitFor();
    await page.getByLabel(t("gatherings-field-kind"), { exact: true }).selectOption("conference");
    await button(page, t, "people-show").click();
    assert.match(page.url(), /kind=conference/);
    assert.equal(await entry.count(), 0);
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto("/calendar?month=2020-05");
    const ascension = page.getByRole("cell", { name: t("platform-holiday-ascension") });
    await ascension.waitFor();
    await page.getByText(t("calendar-holidays"), { exact: true }).click();
    const countries = page.getByRole("group", { name: t("calendar-holidays-of") });
    await countries.waitFor();
    for (const box of await countries.getByRole("checkbox").all()) await box.uncheck();
    await page.getByLabel(t("network-country-se"), { exact: true }).check();
    await button(page, t, "people-show").click();
    await page.getByRole("cell", { name: `${t("platform-holiday-ascension")} – ${t("network-country-se")}` }).waitFor();
    assert.equal(await page.getByRole("cell", { name: t("platform-holiday-whit-monday") }).count(), 0, "not in Sweden");
    await member.context.close();
  });
}
