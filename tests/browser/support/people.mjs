// The demo's people and posts, and signing in as one of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openWindow } from "./browser.mjs";
import { texts } from "./locale.mjs";
import { root } from "./server.mjs";

export const PASSWORD = "vitja-demo-2019";

/** The tables of one name, such as `[[person]]`, with the one-line texts and switches they hold. */
function tables(name) {
  const source = readFileSync(path.join(root, "server/seed/demo.toml"), "utf8").replace(/"""[^]*?"""/g, '""');
  const parts = source.split(/^\[/m).filter((part) => part.startsWith(`[${name}]]`));
  return parts.map((part) => {
    const lines = part.matchAll(/^(\w+) = (".*"|true|false)$/gm);
    return Object.fromEntries(Array.from(lines, ([, key, value]) => [key, JSON.parse(value)]));
  });
}

export const people = Object.fromEntries(tables("person").map((person) => [person.key, person]));
export const posts = tables("post");

/** Fills in and sends the page for signing in, in whatever language it is shown. */
export async function signIn(page, key) {
  if (!new URL(page.url(), "http://x").pathname.startsWith("/sign-in")) await page.goto("/sign-in");
  const t = texts(await page.locator("html").getAttribute("lang"));
  await page.getByLabel(t("accounts-email"), { exact: true }).fill(people[key].email);
  await page.getByLabel(t("accounts-password"), { exact: true }).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: t("accounts-sign-in"), exact: true }).click();
  await page.locator(".user-menu").waitFor();
  assert.equal(await page.locator(".user-menu > summary").innerText(), people[key].name);
}

/** A window in which this person has signed in; `t` reads the texts of their language. */
export async function openAs(browser, server, key, options = {}) {
  const lang = people[key].ui_lang;
  const window = await openWindow(browser, server, lang, options);
  await signIn(window.page, key);
  return { ...window, t: texts(lang), person: people[key] };
}
