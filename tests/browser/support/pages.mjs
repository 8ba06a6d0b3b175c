// Every page of the program, as those see it who may: one of each kind, and all the other instances.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { forge } from "./browser.mjs";
import { openAs, posts } from "./people.mjs";
import { root } from "./server.mjs";

/** Answers without a page around them. */
const NO_PAGES = ["/healthz", "/readyz", "/evaluation/{milestone}/material.qdpx", "/evaluation/{milestone}/material.xlsx"];

export const MEMBER = "child-welfare-steinkjer";
export const EVALUATOR = "evaluator-fafo";
export const SECRETARIAT = "secretariat-no";

/** The addresses that the program's route tables answer with a page, in axum's notation. */
export function routes() {
  const folder = path.join(root, "app/src");
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".rs"));
  const found = files.flatMap((name) => {
    const source = readFileSync(path.join(folder, name), "utf8");
    return Array.from(source.matchAll(/Route::get\(\s*"([^"]+)"/g), (match) => match[1]);
  });
  return found.filter((route) => !NO_PAGES.includes(route));
}

export const matches = (route, address) =>
  new RegExp(`^${route.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(address.split("?")[0]);

async function links(page, address, pattern) {
  await page.goto(address);
  const all = await page.locator("main a").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  return [...new Set(all)].filter((href) => pattern.test(href));
}

/** The address of a demo post, found by its title. */
export async function postAddress(page, key) {
  const { title } = posts.find((post) => post.key === key);
  await page.goto("/posts");
  return page.getByRole("link", { name: title, exact: true }).getAttribute("href");
}

/** Collects a post and its comments, then withdraws consent for one of them: the page shows both states. */
async function prepareMaterial(browser, server) {
  const evaluator = await openAs(browser, server, EVALUATOR);
  const post = await postAddress(evaluator.page, "fixed-leader-meetings");
  await evaluator.page.goto(post);
  for (const piece of await evaluator.page.locator("#evaluation input[type=checkbox]:enabled").all()) await piece.check();
  await evaluator.page.locator("#evaluation button").click();
  await evaluator.page.locator("table.material").waitFor();
  const author = await openAs(browser, server, MEMBER);
  const [own] = await links(author.page, post, /^\/comments\//);
  const withdrawn = await forge(author.context, server, own.replace("/edit", "/consent"), { consent: "no" });
  assert.equal(withdrawn.status(), 303);
  for (const window of [evaluator, author]) await window.context.close();
  return { post, comment: own };
}

/** `{ visitor, member, evaluator }`: addresses of one page of each kind; `others`: more of the same for members. */
export async function everyPage(browser, server) {
  const { post, comment } = await prepareMaterial(browser, server);
  const { context, page } = await openAs(browser, server, MEMBER);
  const publicPost = await postAddress(page, "team-moved-into-schools");
  const cases = await links(page, "/cases", /^\/cases\//);
  const networks = await links(page, "/networks", /^\/networks\//);
  const municipalities = [];
  for (const network of networks) municipalities.push(...(await links(page, network, /^\/municipalities\//)));
  const read = await links(page, "/posts", /^\/posts\/[0-9a-f-]{36}$/);
  await context.close();
  const shared = ["/", "/posts", "/cases", cases[0], "/networks", networks[0], "/languages", "/no-such-page"];
  return {
    visitor: [...shared, "/sign-in", publicPost],
    member: [
      ...shared,
      "/posts/new?empty=1",
      post,
      `${post}/edit`,
      `${post}/versions`,
      comment,
      "/municipalities/steinkjer",
      "/profile",
      "/milestones",
      "/evaluation",
    ],
    evaluator: ["/", post, "/milestones", "/evaluation", "/evaluation/interim-report-1", "/evaluation/final-report", "/posts/new"],
    secretariat: ["/"],
    others: [...new Set([...cases, ...networks, ...municipalities, ...read])],
  };
}

export const inLanguage = (address, lang) => `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
