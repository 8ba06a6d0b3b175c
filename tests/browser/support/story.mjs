// Stories of steps that build on each other: when one fails, those after it are skipped, and the open pages are described.
import assert from "node:assert/strict";
import test from "node:test";
import { openWindow, startBrowser } from "./browser.mjs";
import { openAs } from "./people.mjs";
import { startServer } from "./server.mjs";

/**
 * A story on a server of its own, once with JavaScript switched on and once with it off: `tell(step, world)`. In the
 * world are `server`, `browser`, `enter(person)` for a window of somebody of the demo, `visit(lang)` for a stranger's.
 */
export function story(name, tell) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${name} with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async (t) => {
      const server = await startServer();
      t.after(() => server.stop());
      const browser = await startBrowser();
      t.after(() => browser.close());
      const windows = [];
      const kept = (window) => windows[windows.push(window) - 1];
      const options = { javaScriptEnabled };
      const enter = async (person) => kept(await openAs(browser, server, person, options));
      const visit = async (lang) => kept(await openWindow(browser, server, lang, options));
      const step = steps(t, () => browser.contexts().flatMap((context) => context.pages()));
      await tell(step, { server, browser, options, enter, visit });
      await step("no page complained", () => {
        assert.deepEqual([...new Set(windows.flatMap((window) => window.complaints))], []);
        assert.doesNotMatch(server.log(), /panicked| ERROR /);
      });
    });
  }
}

/** `step(name, run)` for a test with `t`; `pages()` lists the open pages. */
export function steps(t, pages) {
  let broken = false;
  return (name, run) =>
    t.test(name, async (inner) => {
      if (broken) return inner.skip("an earlier step failed");
      try {
        return await run(inner);
      } catch (error) {
        broken = true;
        for (const page of pages()) inner.diagnostic(await describe(page));
        throw error;
      }
    });
}

async function describe(page) {
  const text = await page.locator("main").innerText({ timeout: 1000 }).catch(() => "(no page)");
  return `${page.url()}\n${text.slice(0, 300)}`;
}
