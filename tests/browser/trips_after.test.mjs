// What comes before a study trip and after it: questions, places, needs, costs; the report, the post, what came of it. With
// JavaScript and without.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { startBrowser } from "./support/browser.mjs";
import { button } from "./support/experience.mjs";
import { lettersTo } from "./support/mail.mjs";
import { postAddress } from "./support/pages.mjs";
import { openAs } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";
import { publish } from "./support/writing.mjs";

let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

/** A day so many days from now, as a date field holds it. */
const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const field = ({ page, t }, key, values) => page.getByLabel(t(key, values), { exact: true });
const optional = ({ page, t }, key, values) => page.getByLabel(new RegExp(`^${t(key, values)}`));
const link = ({ page, t }, key, values) =>
  page.getByRole("main").getByRole("link", { name: t(key, values), exact: true });
const press = ({ page, t }, key, values) => button(page, t, key, values).click();
const status = ({ page, t }, key) => page.getByRole("status").getByText(t(key)).waitFor();

/** Tasiilaq and Breiðholt plan a trip that is to come; its address. */
async function planned(visitor, host, title) {
  const { page } = visitor;
  await page.goto("/trips/new");
  await field(visitor, "gatherings-field-title").fill(title);
  await field(visitor, "study_trips-field-wish").fill("Vi vil gerne se, hvem skolen ringer til.");
  await field(visitor, "study_trips-field-hosting").selectOption({ label: "Breiðholt" });
  await press(visitor, "study_trips-send-wish");
  await status(visitor, "study_trips-done-wished");
  const address = new URL(page.url()).pathname;
  await host.page.goto(address);
  await host.page.getByLabel(host.t("study_trips-answer-welcome"), { exact: true }).check();
  await press(host, "study_trips-send-answer");
  await status(host, "study_trips-done-welcome");
  await host.page.goto(`${address}/dates`);
  await field(host, "gatherings-field-starts-on").fill(day(60));
  await field(host, "gatherings-field-ends-on").fill(day(62));
  await press(host, "study_trips-propose");
  await host.page.getByRole("button", { name: new RegExp(`^${host.t("study_trips-choose")}:`) }).first().click();
  await status(host, "study_trips-done-chosen");
  return address;
}

async function askQuestions(visitor, address) {
  const { page, t } = visitor;
  await page.goto(address);
  await link(visitor, "study_trips-questions-write", { place: "Tasiilaq" }).click();
  await press(visitor, "study_trips-question-add");
  await page.locator("#errors").getByText(t("study_trips-error-question", { max: 2000 })).waitFor();
  for (const text of ["Hvem ringer skolen til?", "Hvad sker der så?"]) {
    await field(visitor, "posts-kind-question").fill(text);
    await field(visitor, "gatherings-field-lang").selectOption("da");
    await page.getByLabel(t("posts-theme-coordinator"), { exact: true }).check();
    await press(visitor, "study_trips-question-add");
    await status(visitor, "platform-saved");
  }
  await page.getByRole("button", { name: `${t("gatherings-item-up")}: Hvad sker der så?`, exact: true }).click();
  await status(visitor, "platform-saved");
  assert.match(await page.locator("ol.lines").innerText(), /Hvad sker der så\?[\s\S]*Hvem ringer skolen til\?/);
}

/** Whoever has a place was sent a letter with the entry for their calendar. */
async function confirmed(server, person) {
  for (let tries = 0; tries < 100; tries += 1) {
    const letters = await lettersTo(server, person.email);
    if (letters.some(({ text, fields }) => `${text}${fields["content-type"]}`.includes("text/calendar"))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`no confirmation for ${person.email}`);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`before a trip: questions, places, needs and costs, ${how}`, async () => {
    const server = await startServer();
    const open = (key) => openAs(browser, server, key, { javaScriptEnabled });
    const visitor = await open("family-house-tasiilaq");
    const host = await open("ppt-breidholt");
    const address = await planned(visitor, host, `Før turen, ${how}`);
    await askQuestions(visitor, address);

    await host.page.goto(`${address}/briefing?write=is`);
    await optional(host, "study_trips-practical").fill("Takið með regnföt.");
    await press(host, "platform-save");
    await status(host, "platform-saved");
    await link(host, "study_trips-seats-set").click();
    await optional(host, "study_trips-field-seats", { place: "Tasiilaq" }).fill("1");
    await press(host, "platform-save");
    await status(host, "platform-saved");

    const { page, t } = visitor;
    await page.goto(address);
    await page.getByText("Takið með regnföt.", { exact: true }).waitFor();
    await page.getByRole("button", { name: `${t("gatherings-sign-up-now")}: Tasiilaq`, exact: true }).click();
    await status(visitor, "gatherings-done-coming");
    await confirmed(server, visitor.person);
    await link(visitor, "study_trips-needs").click();
    await optional(visitor, "study_trips-field-diet").fill("Uden nødder");
    await press(visitor, "platform-save");
    await status(visitor, "platform-saved");

    const colleague = await open("school-tasiilaq");
    await colleague.page.goto(address);
    const wait = `${colleague.t("gatherings-sign-up-wait")}: Tasiilaq`;
    await colleague.page.getByRole("button", { name: wait, exact: true }).click();
    await status(colleague, "gatherings-done-waiting");
    await link(colleague, "study_trips-needs").click();
    assert.equal(await colleague.page.getByText("Uden nødder").count(), 0, "needs are the organisers'");
    await host.page.goto(`${address}/needs`);
    await host.page.getByText("Uden nødder", { exact: true }).waitFor();
    await page.goto(address);
    await press(visitor, "gatherings-sign-off");
    await status(visitor, "gatherings-done-off");
    await colleague.page.goto(address);
    await colleague.page.getByText(colleague.t("gatherings-you-come"), { exact: true }).waitFor();
    await confirmed(server, colleague.person);
    await host.page.goto(`${address}/needs`);
    assert.equal(await host.page.getByText("Uden nødder").count(), 0, "they go with the place");

    await host.page.goto(`${address}/costs`);
    for (const [what, amount, currency] of [["Túlkur", "180000", "ISK"], ["Flug", "12 500,50", "DKK"]]) {
      await field(host, "study_trips-field-cost").fill(what);
      await field(host, "study_trips-field-amount").fill(amount);
      await field(host, "study_trips-field-currency").selectOption(currency);
      await field(host, "study_trips-field-payer").selectOption(currency === "ISK" ? "programme" : { label: "Tasiilaq" });
      await press(host, "study_trips-cost-add");
      await host.page.getByRole("rowheader", { name: what, exact: true }).waitFor();
    }
    await colleague.page.goto(address);
    const costs = await colleague.page.locator("section[aria-labelledby=costs]").innerText();
    assert.match(costs, /12\.500,50\sDKK \+ 180\.000\sISK/, costs);
    const stranger = await open("school-averoy");
    await stranger.page.goto(address);
    await stranger.page.getByText("Hvem ringer skolen til?", { exact: true }).waitFor();
    assert.equal(await stranger.page.locator("section[aria-labelledby=costs]").count(), 0);
    assert.equal((await stranger.page.goto(`${address}/needs`)).status(), 403);
    for (const window of [visitor, host, colleague, stranger]) await window.context.close();
    await server.stop();
  });

  test(`after a trip: asked, reported, published, collected, told what came of it, ${how}`, async () => {
    const server = await startServer();
    const open = (key) => openAs(browser, server, key, { javaScriptEnabled });
    const author = await open("school-steinkjer");
    const { page, t } = author;
    // The demo trip of 2020 is long over: those who came are asked, a moment after the program has started.
    const asked = page.getByRole("main").getByText(t("notifications-trip-report", { count: 1 }));
    for (let tries = 0; tries < 60 && (await asked.count()) === 0; tries += 1) {
      await page.waitForTimeout(250);
      await page.goto("/notices");
    }
    await page.goto("/trips");
    await page.getByRole("link", { name: "Steinkjer besøker Breiðholt", exact: true }).click();
    const address = new URL(page.url()).pathname;
    await link(author, "study_trips-report-write", { place: "Steinkjer" }).click();
    await field(author, "study_trips-answer-number", { number: 1 }).fill("Kontaktlæreren ringer.");
    await press(author, "study_trips-report-give");
    await page.locator("#errors").getByText(t("study_trips-error-takes-home")).waitFor();
    const first = field(author, "study_trips-answer-number", { number: 1 });
    assert.equal(await first.inputValue(), "Kontaktlæreren ringer.", "everything typed is still there");
    await press(author, "study_trips-report-save");
    await status(author, "platform-saved");
    const stranger = await open("school-averoy");
    await stranger.page.goto(address);
    assert.equal(await stranger.page.getByText("Kontaktlæreren ringer.").count(), 0, "a draft is the municipality's");
    await link(author, "study_trips-report-edit").click();
    await field(author, "study_trips-answer-number", { number: 2 }).fill("De møtes hver fredag.");
    await field(author, "study_trips-answer-number", { number: 3 }).fill("De sier at det er kortere vei.");
    await field(author, "study_trips-takes-home").fill("Fredagsmøtet.");
    await optional(author, "study_trips-will-try").fill("Et fredagsmøte\nEt felles kontor");
    await page.getByLabel(t("posts-consent-post"), { exact: true }).check();
    await press(author, "study_trips-report-give");
    await status(author, "study_trips-done-report");
    await stranger.page.reload();
    await stranger.page.getByText("Kontaktlæreren ringer.", { exact: true }).waitFor();

    await press(author, "study_trips-report-publish");
    await page.getByRole("textbox", { name: t("posts-field-title"), exact: true }).fill("Hva vi så i Breiðholt");
    await publish(author);
    await page.getByRole("heading", { level: 1, name: "Hva vi så i Breiðholt", exact: true }).waitFor();
    await stranger.page.reload();
    await stranger.page.getByRole("link", { name: "Hva vi så i Breiðholt", exact: true }).waitFor();

    const evaluator = await open("evaluator-fafo");
    await evaluator.page.goto(address);
    await evaluator.page.locator("#evaluation input[type=checkbox]:enabled").first().check();
    await evaluator.page.locator("#evaluation button").click();
    await evaluator.page.locator("table.material").getByText("Steinkjer", { exact: true }).first().waitFor();

    await page.goto(address);
    await link(author, "study_trips-came-of-it").click();
    await press(author, "platform-save");
    await page.locator("#errors").getByText(t("study_trips-error-progress")).first().waitFor();
    await page.locator("#f-progress-1").selectOption("ordinary");
    await page.locator("#f-outcome-1").fill("Hver fredag siden august.");
    await page.locator("#f-progress-2").selectOption("dropped");
    await press(author, "platform-save");
    await status(author, "study_trips-done-later");
    await stranger.page.reload();
    await stranger.page.getByText("Hver fredag siden august.", { exact: true }).waitFor();

    const post = await postAddress(stranger.page, "reaching-young-people-together");
    const gjovik = async () => {
      await stranger.page.goto(post);
      return stranger.page.locator("#way").getByText("Gjøvik", { exact: true }).count();
    };
    assert.equal(await gjovik(), 1, "the mark follows from what came of it");
    const other = await open("nav-gjovik");
    await other.page.goto("/trips");
    await other.page.getByRole("link", { name: /^Gjøvik ser hvordan Exempelby/ }).click();
    await link(other, "study_trips-came-of-it").click();
    for (const row of [1, 2, 3]) await other.page.locator(`#f-progress-${row}`).selectOption("dropped");
    await press(other, "platform-save");
    await status(other, "study_trips-done-later");
    assert.equal(await gjovik(), 0, "and is taken back with it");
    for (const window of [author, stranger, evaluator, other]) await window.context.close();
    await server.stop();
  });
}
