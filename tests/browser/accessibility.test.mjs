// What can be checked by machine of WCAG 2.2 AA, on every page, for everybody, in every language.
import assert from "node:assert/strict";
import test from "node:test";
import { violations } from "./support/axe.mjs";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { LANGUAGES, texts } from "./support/locale.mjs";
import { EVALUATOR, MEMBER, SECRETARIAT, everyPage, inLanguage, matches, routes } from "./support/pages.mjs";
import { openAs } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";

const PEOPLE = { visitor: null, member: MEMBER, evaluator: EVALUATOR, secretariat: SECRETARIAT, others: MEMBER };
/** The languages in which every page is scanned: the source, and the two with the longest words. */
const WHOLE = ["en", "fi", "kl"];
const OTHER = LANGUAGES.filter((lang) => !WHOLE.includes(lang));
const KINDS = ["visitor", "member", "evaluator", "secretariat"];

let server;
let browser;
let pages;

test.before(async () => {
  server = await startServer();
  browser = await startBrowser();
  pages = await everyPage(browser, server);
});

test.after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A window of this kind of reader. Scanners need to run scripts of their own where the page allows none. */
function open(kind, options = {}) {
  const lang = options.locale ?? "en";
  return PEOPLE[kind] ? openAs(browser, server, PEOPLE[kind], options) : openWindow(browser, server, lang, options);
}

/** Runs a check on pages of a kind of reader, and fails with everything that was found. */
async function onPages(kind, visits, options, check) {
  const window = await open(kind, options);
  const found = [];
  for (const address of visits) {
    await window.page.goto(address);
    found.push(...(await check(window.page)).map((finding) => `${kind} ${address}: ${finding}`));
  }
  await window.context.close();
  if (found.length) assert.fail(`\n${[...new Set(found)].join("\n")}`);
}

/** The other instances of each kind of page, one language each. */
const scattered = () => pages.others.map((address, n) => inLanguage(address, LANGUAGES[n % LANGUAGES.length]));

test("every page of the route table is among the pages that are checked", () => {
  const checked = KINDS.flatMap((kind) => pages[kind]);
  const missing = routes().filter((route) => !checked.some((address) => matches(route, address)));
  assert.deepEqual(missing, []);
});

test("axe finds nothing", async (t) => {
  for (const kind of KINDS) {
    for (const lang of WHOLE) {
      const visits = pages[kind].map((address) => inLanguage(address, lang));
      await t.test(`${kind}, ${lang}`, () => onPages(kind, visits, { bypassCSP: true }, violations));
    }
    const visits = pages[kind].map((address, n) => inLanguage(address, OTHER[n % OTHER.length]));
    await t.test(`${kind}, the other languages in turn`, () => onPages(kind, visits, { bypassCSP: true }, violations));
  }
  const dark = pages.member.concat(pages.evaluator);
  await t.test("evaluator, dark", () => onPages("evaluator", dark, { bypassCSP: true, colorScheme: "dark" }, violations));
  await t.test("visitor, dark", () => onPages("visitor", pages.visitor, { bypassCSP: true, colorScheme: "dark" }, violations));
  await t.test("all cases, networks, municipalities and posts", () => onPages("others", scattered(), { bypassCSP: true }, violations));
});

test("the document says which language it is in", async (t) => {
  for (const lang of LANGUAGES) {
    await t.test(lang, async () => {
      const { page, context } = await open("visitor");
      for (const address of pages.visitor) {
        const answered = await page.goto(inLanguage(address, lang));
        assert.equal(await page.locator("html").getAttribute("lang"), lang, address);
        assert.equal(answered.headers()["content-language"], lang, address);
        assert.doesNotMatch(await page.locator("body").innerText(), /[⟦⟧]|\{ ?\$/, `${address} lacks a text`);
      }
      await context.close();
    });
  }
});

/** Elements that make the page wider than its window. */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    if (width <= 320) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > 320.5);
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`${width} px wide: ${inner.slice(0, 4).map((element) => `${element.localName}.${element.className} “${element.textContent.slice(0, 40)}”`)}`];
  });
}

test("at 320 by 256 pixels no page scrolls sideways", async (t) => {
  const viewport = { width: 320, height: 256 };
  for (const lang of ["fi", "kl"]) {
    for (const kind of [...KINDS, "others"]) {
      const visits = pages[kind].map((address) => inLanguage(address, lang));
      await t.test(`${kind}, ${lang}`, () => onPages(kind, visits, { viewport }, tooWide));
    }
  }
});

const SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
  + " p { margin-block-end: 2em !important }";

/** Texts that do not fit any more once readers space them out (WCAG 1.4.12). */
async function clipped(page) {
  await page.addStyleTag({ content: SPACING });
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll("body *")].filter((element) => {
      const style = getComputedStyle(element);
      const hides = (value) => value === "hidden" || value === "clip";
      const read = element.checkVisibility() && element.clientWidth > 1 && element.innerText?.trim() && !element.closest("svg");
      const tooBroad = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tooHigh = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return read && (tooBroad || tooHigh);
    });
    return cut.map((element) => `${element.localName}.${element.className} cuts “${element.innerText.slice(0, 40)}”`);
  });
}

test("texts that readers space out are not clipped and do not widen the page", async (t) => {
  const options = { bypassCSP: true, viewport: { width: 320, height: 640 } };
  for (const kind of KINDS) {
    const visits = pages[kind].map((address) => inLanguage(address, "kl"));
    await t.test(kind, () =>
      onPages(kind, visits, options, async (page) => [...(await clipped(page)), ...(await tooWide(page))]));
  }
});

test("only a page with an island or an aid of its own loads a script, and the policy holds", async (t) => {
  for (const kind of KINDS) {
    await t.test(kind, async () => {
      const { page, context, complaints } = await open(kind);
      complaints.length = 0;
      for (const address of pages[kind]) {
        const loaded = [];
        const note = (request) => {
          if (request.resourceType() === "script" || /\.(wasm|js)$/.test(request.url())) loaded.push(request.url());
        };
        page.on("request", note);
        const answered = await page.goto(address, { waitUntil: "networkidle" });
        page.off("request", note);
        const island = await page.locator("leptos-island").count();
        assertPolicy(answered.headers()["content-security-policy"], address, island > 0 || Boolean(script(address)));
        assert.equal(island > 0, isWrittenOn(kind, address), address);
        if (island) await page.locator("html[data-islands=ready]").waitFor();
        assert.equal(loaded.some((url) => url.endsWith(".wasm")), island > 0, `${address}: ${loaded}`);
        const scripts = await page.locator("script").evaluateAll((found) => found.map((script) => script.getAttribute("src")));
        if (script(address)) assert.match(String(scripts), script(address), address);
        else if (!island) assert.deepEqual(scripts, [], address);
      }
      assert.deepEqual([...new Set(complaints)], []);
      await context.close();
    });
  }
});

/** Where members write at length, and the browser keeps what is not sent yet. */
const isWrittenOn = (kind, address) =>
  kind !== "visitor" && /^\/posts\/(new\?kind=.*|[0-9a-f-]{36}(\/edit)?)$|^\/comments\/[0-9a-f-]{36}\/edit$/.test(address);

/** The script of a page that has one of its own: what works without a connection, and lists whose items can be dragged. */
function script(address) {
  if (/^\/trips\/([0-9a-f-]{36}\/programme|notes\/unsent)$/.test(address)) return /^\/assets\/programme\.[^,]*js$/;
  if (/^\/(trips\/[0-9a-f-]{36}\/sessions|gatherings\/[0-9a-f-]{36}\/agenda)$/.test(address)) return /^\/assets\/dragging\.[^,]*js$/;
  return null;
}

function assertPolicy(policy, address, scripted) {
  assert.ok(policy, `${address} has no policy`);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, scripted ? /script-src[^;]*'nonce-[\w+/=-]{16,}'/ : /script-src 'none'/, address);
  for (const weak of ["'unsafe-inline'", "'unsafe-eval'", "*"]) assert.ok(!policy.split(/[ ;]/).includes(weak), `${address}: ${policy}`);
}

test("the next page has another nonce", async () => {
  const nonces = new Set();
  const { page, context } = await open("member");
  for (let n = 0; n < 3; n += 1) {
    const answered = await page.goto("/posts/new?kind=update&empty=1");
    nonces.add(/'nonce-([^']+)'/.exec(answered.headers()["content-security-policy"])[1]);
  }
  await context.close();
  assert.equal(nonces.size, 3);
});

/** Things that a finger can hardly hit: under 24 by 24 pixels and not within running text (WCAG 2.5.8). */
function tooSmall(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("main a[href], header a[href], footer a[href], button, summary, select, input:not([type=hidden])")];
    const free = controls.filter((element) => element.checkVisibility() && !element.closest("p, li, dd, h1, h2, h3, h4, th, td, label, .ds-skip-link"));
    const small = free.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.width < 24 || box.height < 24) && element.type !== "checkbox" && element.type !== "radio";
    });
    return small.map((element) => `${element.localName}.${element.className} “${element.innerText.slice(0, 30)}” is too small`);
  });
}

test("targets are big enough for a finger", async (t) => {
  for (const kind of KINDS) {
    const visits = pages[kind].map((address) => inLanguage(address, "da"));
    await t.test(kind, () => onPages(kind, visits, { viewport: { width: 360, height: 640 } }, tooSmall));
  }
});

test("every language is named in itself in the language menu, and the choice lasts", async () => {
  const { page, context } = await open("visitor", { locale: "nb" });
  await page.goto("/cases");
  for (const lang of [...LANGUAGES].reverse()) {
    await page.locator(".lang-menu > summary").click();
    const item = page.locator(`.lang-menu button[value=${lang}]`);
    assert.equal(await item.getAttribute("lang"), lang);
    await item.click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    assert.equal(new URL(page.url()).pathname, "/cases");
    await page.goto("/networks");
    await page.getByRole("heading", { level: 1, name: texts(lang)("network-networks"), exact: true }).waitFor();
    await page.goto("/cases");
  }
  await context.close();
});
