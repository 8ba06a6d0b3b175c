// Pictures of each step of the story, for docs/screenshots: `cargo xtask screenshots [LANGUAGE …]`.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { answer, button, experience, lookedThrough, partField, writeExperience } from "./support/experience.mjs";
import { texts } from "./support/locale.mjs";
import { openAs } from "./support/people.mjs";
import { root, startServer } from "./support/server.mjs";
import { shrink } from "./support/png.mjs";

const folder = path.join(root, "docs/screenshots");
const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } };
/** Longer pages are cut: a picture is to be looked at, not scrolled. */
const HIGHEST = 2400;
const finnishComment = "Meillä koulu ja perhekeskus kokoontuvat samoin. Miten suostumus pyydetään – kirjallisesti?";

async function shoot(page, name) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize();
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  const png = await page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
  await writeFile(path.join(folder, `${name}.png`), shrink(png));
}

/** One picture a size; afterwards the page is wide again. */
async function both(page, lang, name) {
  for (const size of ["narrow", "wide"]) {
    await page.setViewportSize(SIZES[size]);
    await shoot(page, `${name}-${lang}-${size}`);
  }
}

/** Signs in and chooses the language of the pictures. */
async function reader(world, key) {
  const window = await openAs(world.browser, world.server, key);
  const { page } = window;
  await page.locator(".lang-menu > summary").click();
  await page.locator(`.lang-menu button[value=${world.lang}]`).click();
  await page.locator(`html[lang=${world.lang}]`).waitFor();
  return page;
}

async function story(browser, lang) {
  const server = await startServer();
  const world = { browser, server, lang, t: texts(lang) };
  try {
    await visitor(world);
    await share(world);
    await respond(world);
    await revise(world);
    await collect(world);
    await draft(world);
  } finally {
    await server.stop();
  }
}

async function visitor({ browser, server, lang }) {
  const { context, page } = await openWindow(browser, server, lang);
  for (const [address, name] of [["/", "1-front"], ["/cases", "6-cases"], ["/networks/ks-learning-network", "6-network"], ["/posts", "6-public"]]) {
    await page.goto(address);
    await both(page, lang, name);
  }
  await context.close();
}

async function share(world) {
  const { lang, t } = world;
  const page = await reader(world, "projectleader-no");
  await page.goto("/posts/new?kind=experience&empty=1");
  await writeExperience(page, t, experience);
  await page.locator(".autosave-status").filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
  await both(page, lang, "2-write");
  await button(page, t, "posts-preview").click();
  await page.locator("#preview").waitFor();
  await both(page, lang, "2-preview");
  await lookedThrough(page.locator("#preview"), t);
  await button(page.locator("#preview"), t, "posts-publish").click();
  await page.getByText(t("posts-done-published")).waitFor();
  world.address = new URL(page.url()).pathname;
  world.leader = page;
}

async function respond(world) {
  const { lang, t } = world;
  const page = await reader(world, "school-esimerkkila");
  await page.goto("/");
  await both(page, lang, "3-home");
  await page.goto(world.address);
  await answer(page, t, { text: finnishComment, lang: "fi", consent: true });
  const mine = page.getByRole("group", { name: t("posts-mark-for", { municipality: "Esimerkkilä" }), exact: true });
  await button(mine, t, "posts-mark-want").click();
  await page.getByText(t("posts-done-marked")).waitFor();
  await both(page, lang, "3-answered");
}

async function revise(world) {
  const { lang, t, leader: page } = world;
  const late = await page.context().newPage();
  for (const tab of [page, late]) await tab.goto(`${world.address}/edit`);
  await partField(page, t, "reuse").fill("Møteplanen på én side, og en sjekkliste for taushetsplikt.");
  await button(page, t, "platform-save").click();
  await page.getByText(t("platform-saved")).waitFor();
  await partField(late, t, "reuse").fill("Møteplanen på én side, malen for referat og samtykkeskjemaet.");
  await button(late, t, "platform-save").click();
  await late.locator("#conflict").waitFor();
  await both(late, lang, "4-conflict");
  await button(late, t, "platform-save").click();
  await late.getByText(t("platform-saved")).waitFor();
  await late.goto(`${world.address}/versions`);
  await both(late, lang, "4-versions");
  await page.goto(world.address);
  await answer(page, t, { text: "Skriftlig, på et skjema som familien får med seg hjem.", lang: "nb", consent: false });
}

async function collect(world) {
  const { lang, t } = world;
  const page = await reader(world, "evaluator-fafo");
  await page.goto(world.address);
  await both(page, lang, "5-collect");
  for (const piece of await page.locator("#evaluation input[type=checkbox]:enabled").all()) await piece.check();
  await button(page, t, "evaluation-collect").click();
  await page.locator("table.material").waitFor();
  await world.leader.goto(world.address);
  await world.leader.locator("aside").getByRole("button", { name: t("posts-consent-withdraw"), exact: true }).click();
  await world.leader.locator("[role=status]").waitFor();
  await page.goto("/evaluation/interim-report-1");
  await both(page, lang, "5-material");
}

async function draft(world) {
  const { lang, t, leader: page } = world;
  await page.goto("/posts/new?kind=experience&empty=1");
  await page.locator("html[data-islands=ready]").waitFor();
  await page.getByRole("textbox", { name: t("posts-field-title"), exact: true }).fill("Utkast: foreldremøter på tvers");
  await page.locator(".autosave-status").filter({ hasText: t.pattern("posts-autosaved") }).waitFor();
  await page.goto("/");
  await both(page, lang, "7-drafts");
}

/** The front page by day and by night, for the README. */
async function front(browser) {
  const server = await startServer();
  for (const lang of ["en", "nb"]) {
    for (const colorScheme of ["light", "dark"]) {
      const { context, page } = await openWindow(browser, server, lang, { colorScheme });
      await page.goto("/");
      await shoot(page, `front-${lang}-${colorScheme}`);
      await context.close();
    }
  }
  await server.stop();
}

await mkdir(folder, { recursive: true });
const browser = await startBrowser();
const wanted = process.argv.slice(2);
for (const lang of wanted.length ? wanted : ["fi", "kl"]) await story(browser, lang);
await front(browser);
await browser.close();
