// The story with the keyboard alone: every stop of the focus can be seen, and nothing holds it.
import assert from "node:assert/strict";
import test from "node:test";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { PARTS, button, choices, experience, languageField, partField, titleField } from "./support/experience.mjs";
import { choose, pick, press, reachable, tabTo, tick, type, wholeRound } from "./support/keyboard.mjs";
import { texts } from "./support/locale.mjs";
import { PASSWORD, openAs, people } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";
import { steps } from "./support/story.mjs";

const nb = texts("nb");
const fi = texts("fi");
const da = texts("da");
const comment = "Tätä kokeilemme keväällä.";

async function signInByKeyboard(world, key) {
  const lang = people[key].ui_lang;
  const { page } = await openWindow(world.browser, world.server, lang);
  const t = texts(lang);
  await page.goto("/");
  await press(page, page.getByRole("banner").getByRole("link", { name: t("accounts-sign-in"), exact: true }));
  await type(page, page.getByLabel(t("accounts-email"), { exact: true }), people[key].email);
  await type(page, page.getByLabel(t("accounts-password"), { exact: true }), PASSWORD);
  await press(page, page.getByRole("main").getByRole("button", { name: t("accounts-sign-in"), exact: true }));
  await page.locator(".user-menu").waitFor();
  return page;
}

test("the story by keyboard alone", async (t) => {
  const server = await startServer();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await server.stop();
  });
  const world = { server, browser };
  const step = steps(t, () => browser.contexts().flatMap((context) => context.pages()));
  await step("writing, previewing and publishing", () => publish(world));
  await step("answering and marking", () => respond(world));
  await step("revising and withdrawing consent", () => revise(world));
  await step("collecting for the evaluation", () => collect(world));
  await step("the language menu", () => changeLanguage(world));
  await step("signing out", () => signOut(world));
});

async function publish(world) {
  const page = await signInByKeyboard(world, "projectleader-no");
  world.leader = page;
  await press(page, page.getByRole("link", { name: nb("posts-new"), exact: true }));
  await press(page, page.getByRole("link", { name: nb("posts-new-experience"), exact: true }));
  await pick(page, languageField(page, nb), "nb");
  await type(page, titleField(page, nb), experience.title);
  for (const part of PARTS) await type(page, partField(page, nb, part), experience.parts[part]);
  const all = choices(page, nb, experience);
  for (const box of all.slice(0, -2)) await tick(page, box);
  await choose(page, all.at(-2));
  await choose(page, all.at(-1));
  await tick(page, page.getByRole("checkbox", { name: nb("posts-consent-post"), exact: true }));
  await press(page, button(page, nb, "posts-preview"));
  const preview = page.getByRole("region", { name: nb("posts-preview-title"), exact: true });
  await preview.waitFor();
  assert.ok(await preview.evaluate((element) => element === document.activeElement), "the preview takes the focus");
  const looked = preview.getByRole("checkbox", { name: nb("posts-human-check-yes"), exact: true });
  if (await looked.count()) await tick(page, looked);
  await press(page, button(preview, nb, "posts-publish"), "Space");
  await page.getByRole("status").getByText(nb("posts-done-published")).waitFor();
  world.address = new URL(page.url()).pathname;
}

async function respond(world) {
  const page = await signInByKeyboard(world, "school-esimerkkila");
  world.finn = page;
  await press(page, page.getByRole("link", { name: experience.title, exact: true }));
  await type(page, page.getByRole("textbox", { name: fi("posts-field-comment"), exact: true }), comment);
  await pick(page, languageField(page, fi), "fi");
  await tick(page, page.getByRole("checkbox", { name: fi("posts-consent-comment"), exact: true }));
  await press(page, button(page, fi, "posts-send-comment"));
  await page.getByRole("status").getByText(fi("posts-done-commented")).waitFor();
  await press(page, button(page, fi, "posts-mark-want"));
  await page.getByRole("status").getByText(fi("posts-done-marked")).waitFor();
}

async function revise(world) {
  const page = world.leader;
  await page.goto(world.address);
  await press(page, page.getByRole("link", { name: nb("posts-edit"), exact: true }));
  await type(page, partField(page, nb, "reuse"), "Bare malen for referat.");
  await press(page, button(page, nb, "platform-save"));
  await page.getByRole("status").getByText(nb("platform-saved")).waitFor();
  await press(page, page.getByRole("link", { name: nb("posts-versions"), exact: true }));
  await press(page, page.locator("summary").filter({ hasText: nb("posts-version-whole") }).last());
  await page.locator("details[open]").getByText(experience.parts.reuse).waitFor();
}

async function collect(world) {
  const page = await signInByKeyboard(world, "evaluator-fafo");
  await press(page, page.getByRole("link", { name: experience.title, exact: true }));
  const box = page.getByRole("region", { name: da("evaluation-box"), exact: true });
  await box.waitFor();
  for (const piece of await box.getByRole("checkbox").all()) await tick(page, piece);
  await pick(page, box.getByRole("combobox", { name: da("evaluation-milestone"), exact: true }), "interim-report-1");
  await press(page, button(box, da, "evaluation-collect"));
  await page.getByRole("status").getByText(da("evaluation-done-collected", { count: 2 })).waitFor();
  const downloading = page.waitForEvent("download");
  await press(page, page.getByRole("link", { name: da("evaluation-download-qdpx"), exact: true }));
  assert.match((await downloading).suggestedFilename(), /\.qdpx$/);
  await page.context().close();
}

async function changeLanguage(world) {
  const page = world.finn;
  await page.goto("/posts");
  await press(page, page.locator(".lang-menu > summary"));
  await press(page, page.locator(".lang-menu").getByRole("button", { name: "svenska", exact: true }));
  await page.locator("html[lang=sv]").waitFor();
  assert.equal(new URL(page.url()).pathname, "/posts");
}

async function signOut(world) {
  const page = world.finn;
  await press(page, page.locator(".user-menu > summary"));
  await press(page, page.locator(".user-menu").getByRole("button", { name: texts("sv")("accounts-sign-out"), exact: true }));
  await page.getByRole("heading", { level: 1, name: texts("sv")("home-front-title"), exact: true }).waitFor();
}

test("Tab visits every control once, in the order of the page, and leaves it again", async (t) => {
  const server = await startServer();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await server.stop();
  });
  const { page } = await openAs(browser, server, "child-welfare-steinkjer");
  await page.goto("/posts");
  const post = await page.getByRole("article").first().getByRole("link").last().getAttribute("href");
  for (const address of ["/", "/posts", post, "/posts/new", "/posts/new?kind=experience", "/cases", "/cases/no", "/networks/ks-learning-network", "/profile", "/languages"]) {
    await t.test(address, async () => {
      await page.goto(address);
      const wanted = await reachable(page);
      const stops = await wholeRound(page);
      assert.deepEqual(stops.map((stop) => stop.place), wanted, JSON.stringify(stops.map((stop) => stop.name)));
    });
  }
});

test("the first stop skips to the content", async (t) => {
  const server = await startServer();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await server.stop();
  });
  const { page } = await openWindow(browser, server, "fi");
  await page.goto("/cases");
  await tabTo(page, page.getByRole("link", { name: fi("platform-skip"), exact: true }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main a") === document.activeElement));
});
