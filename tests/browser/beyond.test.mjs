// Accessibility that no scanner sees: names that are heard, languages that are stored, zoom, focus, colours, and pages
// that are only half loaded. Which rule is tested where stands in docs/quality.md.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { forge, openWindow, startBrowser } from "./support/browser.mjs";
import { button, experience, lookedThrough, titleField, writeExperience } from "./support/experience.mjs";
import { LANGUAGES, texts } from "./support/locale.mjs";
import { EVALUATOR, MEMBER, SECRETARIAT, everyPage, inLanguage } from "./support/pages.mjs";
import { PASSWORD, openAs } from "./support/people.mjs";
import { python } from "./support/python.mjs";
import { root, startServer } from "./support/server.mjs";
import { focusContrast, help, ill, strangeLanguages, survey } from "./support/survey.mjs";

const PEOPLE = { visitor: null, member: MEMBER, evaluator: EVALUATOR, secretariat: SECRETARIAT };
const KINDS = Object.keys(PEOPLE);
const DESK = { width: 1280, height: 900 };

let server;
let browser;
let pages;
let known;

test.before(async () => {
  server = await startServer();
  browser = await startBrowser();
  pages = await everyPage(browser, server);
  known = python("languages.py", path.join(server.folder, "vitja.sqlite"));
});

test.after(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (kind, options = {}) =>
  PEOPLE[kind] ? openAs(browser, server, PEOPLE[kind], options) : openWindow(browser, server, options.locale ?? "en", options);

const none = (found) => found.length && assert.fail(`\n${[...new Set(found)].join("\n")}`);

test("every page, at one visit: names, fields, words beside colours, languages, help, and twice the size", async (t) => {
  const places = new Set();
  for (const kind of KINDS) {
    await t.test(kind, async () => {
      const { page, context } = await open(kind, { bypassCSP: true });
      const found = [];
      for (const [n, address] of pages[kind].entries()) {
        await page.setViewportSize(DESK);
        const lang = LANGUAGES[n % LANGUAGES.length];
        await page.goto(inLanguage(address, lang));
        const wrong = [...(await survey(page)), ...(await strangeLanguages(page, known)).found];
        if (await page.locator(".site-footer").count()) places.add(await help(page));
        // What zooming to 200 % does to a window of this size, and what larger letters alone do.
        await page.setViewportSize({ width: DESK.width / 2, height: DESK.height / 2 });
        wrong.push(...(await ill(page, "zoomed to 200 %")));
        await page.setViewportSize(DESK);
        await page.addStyleTag({ content: "html { font-size: 200% !important }" });
        wrong.push(...(await ill(page, "letters of 200 %")));
        found.push(...wrong.map((words) => `${kind} ${address} (${lang}): ${words}`));
      }
      await context.close();
      none(found);
    });
  }
  assert.equal(places.size, 1, `help moves about: ${[...places].join(" | ")}`);
  assert.match([...places][0], /privacy.*accessibility/);
});

test("every title, name and text carries the language that is stored with it", async () => {
  const found = [];
  let checked = 0;
  for (const lang of ["fi", "da"]) {
    const { page, context } = await openAs(browser, server, MEMBER);
    const lists = ["/", "/posts", "/cases", "/networks", "/search?q=møte", "/people", ...pages.others];
    for (const address of lists) {
      await page.goto(inLanguage(address, lang));
      const looked = await strangeLanguages(page, known);
      checked += looked.checked;
      found.push(...looked.found.map((words) => `${address} (${lang}): ${words}`));
    }
    await context.close();
  }
  none(found);
  assert.ok(checked > 300, `${checked} words were looked at`);
  const langs = new Set(Object.values(known.posts));
  assert.ok(langs.size > 5, `the demo is written in ${[...langs]}`);
});

const SAMPLE = () => [
  ["visitor", "/"],
  ["visitor", "/sign-in"],
  ["member", "/posts"],
  ["member", pages.others.find((one) => one.startsWith("/posts/"))],
  ["member", "/posts/new?kind=practice&empty=1"],
  ["member", "/profile/notices"],
  ["secretariat", "/admin/members"],
];

test("the focus is seen: two pixels and a contrast of three to one, by day, by night and in forced colours", async (t) => {
  for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }]) {
    await t.test(Object.values(look).join(", "), async () => {
      const found = [];
      const windows = {};
      for (const [kind, address] of SAMPLE()) {
        windows[kind] ??= await open(kind, look);
        const { page } = windows[kind];
        await page.goto(address);
        const { stops, weak } = await focusContrast(page);
        assert.ok(stops > 8, `${address}: only ${stops} stops`);
        found.push(...weak.map((words) => `${address}: ${words}`));
      }
      for (const { context } of Object.values(windows)) await context.close();
      none(found);
    });
  }
});

test("in forced colours every icon is seen, and with less motion nothing moves", async () => {
  const found = [];
  const windows = {};
  for (const [kind, address] of SAMPLE()) {
    windows[kind] ??= await open(kind, { forcedColors: "active", reducedMotion: "reduce" });
    const { page } = windows[kind];
    await page.goto(address);
    found.push(...(await page.evaluate(() => {
      const wrong = [];
      for (const shape of document.querySelectorAll("svg :is(path, circle, rect, line, polyline, polygon)")) {
        if (!shape.checkVisibility()) continue;
        let below = shape.closest("svg").parentElement;
        while (below && /rgba\(.*, 0\)|transparent/.test(getComputedStyle(below).backgroundColor)) below = below.parentElement;
        const ground = getComputedStyle(below ?? document.documentElement).backgroundColor;
        const { fill, stroke } = getComputedStyle(shape);
        const paints = [fill, stroke].filter((paint) => paint !== "none");
        if (!paints.some((paint) => paint !== ground)) wrong.push(`an icon in ${shape.closest("svg").parentElement.className} is as its ground`);
      }
      const long = (list) => list.split(",").some((time) => Number.parseFloat(time) > 0.011);
      for (const one of document.querySelectorAll("*")) {
        const style = getComputedStyle(one);
        if (long(style.transitionDuration) || (style.animationName !== "none" && long(style.animationDuration))) wrong.push(`${one.localName}.${one.className} moves`);
        if (style.scrollBehavior === "smooth") wrong.push(`${one.localName} scrolls smoothly`);
      }
      return [...wrong, ...document.getAnimations().filter((one) => one.effect.getTiming().duration > 20).map(() => "something moves by itself")];
    })).map((words) => `${address}: ${words}`));
  }
  for (const { context } of Object.values(windows)) await context.close();
  none(found);
});

test("neither the focus nor a choice leads away from a page (WCAG 3.2.1, 3.2.2)", async () => {
  for (const [kind, address] of [["member", "/posts"], ["member", "/posts/new?kind=experience&empty=1"], ["member", "/people"], ["member", "/profile"], ["secretariat", "/admin/invitations"], ["secretariat", "/admin/audit"]]) {
    const { page, context } = await open(kind);
    await page.goto(address);
    const before = page.url();
    for (const control of await page.locator("main :is(a, button, input, select, textarea, summary)").all()) {
      if (await control.isVisible()) await control.focus();
    }
    for (const select of await page.locator("main select").all()) {
      const values = await select.locator("option").evaluateAll((options) => options.map((option) => option.value));
      if (await select.isVisible()) await select.selectOption(values.at(-1));
    }
    for (const box of (await page.locator("main :is(input[type=checkbox], input[type=radio])").all()).slice(0, 8)) {
      if (await box.isVisible()) await box.check();
    }
    await page.waitForTimeout(50);
    assert.equal(page.url(), before, address);
    assert.equal(context.pages().length, 1, `${address} opened a window`);
    await context.close();
  }
});

test("a page says the same upright and across, and asks for no way to hold it (WCAG 1.3.4)", async () => {
  const style = readdirSync(path.join(root, "app/style")).filter((name) => name.endsWith(".css"));
  for (const name of style) assert.doesNotMatch(readFileSync(path.join(root, "app/style", name), "utf8"), /orientation\s*:/, name);
  const { page, context } = await open("member");
  for (const [kind, address] of SAMPLE()) {
    if (kind === "secretariat") continue;
    const said = [];
    for (const viewport of [{ width: 360, height: 740 }, { width: 740, height: 360 }]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      if (await page.locator("leptos-island").count()) await page.locator("html[data-islands=ready]").waitFor();
      said.push(await page.locator("main").innerText());
    }
    assert.equal(said[0].replace(/\s+/g, " "), said[1].replace(/\s+/g, " "), address);
  }
  await context.close();
});

test("a password can be pasted, and somebody who is invited is asked nothing that is known (WCAG 3.3.7, 3.3.8)", async () => {
  const { page, context } = await openWindow(browser, server, "sv");
  const t = texts("sv");
  await page.goto("/sign-in");
  const email = page.getByLabel(t("accounts-email"), { exact: true });
  await email.fill(PASSWORD);
  await email.press("ControlOrMeta+A");
  await email.press("ControlOrMeta+C");
  const password = page.getByLabel(t("accounts-password"), { exact: true });
  await password.focus();
  await page.keyboard.press("ControlOrMeta+V");
  assert.equal(await password.inputValue(), PASSWORD);
  await page.goto(pages.visitor.find((address) => /^\/invitations\/[0-9a-f]{20}/.test(address)));
  assert.equal(await page.locator("main input[type=email]").count(), 0, "the address is known from the letter");
  assert.equal(await page.locator("main input[type=password]").count(), 1);
  await context.close();
});

test("after deleting, the focus is where it is said that it is gone (WCAG 2.4.3)", async () => {
  const author = await openAs(browser, server, "school-esimerkkila");
  const { page, t } = author;
  const sent = await forge(author.context, server, "/posts/new", {
    kind: "update", lang: "fi", audience: "members", title: "Poistetaan pian", text: "Vain hetken.", news: "Vain hetken.", human_checked: "yes", action: "publish",
  });
  assert.equal(sent.status(), 303);
  const address = sent.headers().location.split("?")[0];
  await forge(author.context, server, `${address}/comments`, { text: "Vastaus, joka poistetaan.", lang: "fi", form_key: crypto.randomUUID() });
  const focused = () => page.evaluate(() => document.activeElement.innerText);
  await page.goto(address);
  await page.getByRole("link", { name: t("posts-delete-comment"), exact: true }).click();
  await button(page, t, "posts-delete-sure").click();
  await page.getByRole("status").getByText(t("posts-done-comment-deleted")).waitFor();
  assert.equal(await focused(), t("posts-comments"));
  await page.goto(`${address}/delete`);
  await button(page, t, "posts-delete-sure").click();
  await page.getByRole("heading", { level: 1, name: t("posts-gone"), exact: true }).waitFor();
  assert.equal(await focused(), t("posts-gone"));
  await author.context.close();
});

test("who writes is led to language, headings and words for pictures (EN 301 549, 11.8)", async () => {
  const { page, context, t } = await openAs(browser, server, MEMBER);
  await page.goto("/posts/new?kind=experience&empty=1");
  const lang = page.getByRole("combobox", { name: t("posts-field-lang"), exact: true });
  assert.ok((await lang.locator("option").count()) >= 10, "every language that people write in");
  await page.getByText(t("posts-markdown-hint"), { exact: true }).waitFor();
  const headings = await page.evaluate(() => document.querySelectorAll("main textarea").length);
  assert.ok(headings >= 6, "a heading stands above each part by itself");
  const buffer = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  await page.getByLabel(t("files-field")).setInputFiles({ name: "rom.png", mimeType: "image/png", buffer });
  await button(page, t, "files-attach").click();
  const group = page.getByRole("group", { name: "rom.png", exact: true });
  await group.getByRole("textbox", { name: t("files-alt"), exact: true }).waitFor();
  await context.close();
});

for (const [how, handle] of [["refused", (route) => route.abort()], ["never answered", () => {}]]) {
  test(`where the browser half is ${how}, no button is dead and the post is published`, async () => {
    const { page, context, t } = await openAs(browser, server, "projectleader-no");
    await page.route(/\.wasm$/, handle);
    await page.goto("/posts/new?kind=experience&empty=1", { waitUntil: "domcontentloaded" });
    if (how === "refused") await page.locator("html[data-islands=failed]").waitFor();
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll("button")].filter((one) => one.checkVisibility() && (one.type !== "submit" || !one.form || one.disabled)).map((one) => one.innerText));
    assert.deepEqual(dead, [], "buttons that nothing answers");
    const title = `Uten nettleserens halvdel: ${how}`;
    await writeExperience(page, t, { ...experience, title });
    await button(page, t, "posts-preview").click();
    const preview = page.getByRole("region", { name: t("posts-preview-title"), exact: true });
    await preview.waitFor();
    assert.equal(await titleField(page, t).inputValue(), title);
    await lookedThrough(preview, t);
    await button(preview, t, "posts-publish").click();
    await page.getByRole("status").getByText(t("posts-done-published")).waitFor();
    await context.close();
  });
}

test("without JavaScript a network is changed and moved, and a membership is ended", async () => {
  const { page, context, t } = await openAs(browser, server, SECRETARIAT, { javaScriptEnabled: false });
  await page.goto("/admin/networks/ks-learning-network");
  const name = page.getByRole("textbox", { name: t("people-column-name"), exact: true });
  const before = await name.inputValue();
  await name.fill(`${before} 2`);
  await button(page, t, "platform-save").first().click();
  await page.getByRole("status").getByText(t("platform-saved")).waitFor();
  assert.equal(await name.inputValue(), `${before} 2`);

  await page.goto("/admin/networks/ks-learning-network/move?to=FI");
  await button(page, t, "admin-move-do").click();
  await page.waitForURL((address) => !address.pathname.endsWith("/move"));
  await page.goto("/networks/ks-learning-network");
  await page.locator(".place-header").getByRole("link").waitFor();
  assert.equal(await page.locator(".place-header a[href='/cases/fi']").count(), 1, "it lies in the Finnish case now");

  const person = pages.secretariat.find((address) => /^\/admin\/members\/[0-9a-f-]{36}$/.test(address));
  await page.goto(person);
  const holding = page.getByText(t("admin-holds"), { exact: true });
  const held = await holding.count();
  assert.ok(held > 0, "somebody with a membership");
  await page.locator("form[action$='/end'] input[type=date]").first().fill("2020-01-01");
  await page.locator("form[action$='/end'] button").first().click();
  await page.getByRole("status").waitFor();
  assert.equal(await holding.count(), held - 1);
  await context.close();
});
