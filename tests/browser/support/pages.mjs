// Every page of the program, as those see it who may: one of each kind, and all the other instances.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { forge } from "./browser.mjs";
import { letterTo } from "./mail.mjs";
import { openAs, PASSWORD, posts } from "./people.mjs";
import { root } from "./server.mjs";

/** Answers without a page around them. */
const NO_PAGES = [
  "/healthz",
  "/readyz",
  "/feeds/posts.atom",
  "/profile/second-factor/qr.png",
  "/profile/data/my-data.zip",
  "/was",
  "/evaluation/{milestone}/material.qdpx",
  "/evaluation/{milestone}/material.xlsx",
  "/files/{file}/{name}",
  "/posts/{id}/files/{file}/{name}",
  "/gatherings/{id}/gathering.ics",
  "/gatherings/{id}/papers/{file}/{name}",
  "/trips/{id}/trip.ics",
  "/worker.js",
  "/manifest.webmanifest",
  "/calendar/{token}",
  "/networks/{slug}/calendar.ics",
];

/** Lists as files. */
const FILE = /\.csv$/;

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
  return found.filter((route) => !NO_PAGES.includes(route) && !FILE.test(route));
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

/** An open invitation with its letter, and a list in which one line is wrong: what the secretariat's pages show. */
async function prepareInvitations(browser, server) {
  const { context, page } = await openAs(browser, server, SECRETARIAT);
  await page.goto("/admin/invitations/new");
  const scope = await page.locator("#f-scope option", { hasText: "Steinkjer" }).getAttribute("value");
  const fields = { email: "new@municipality.example", name: "", role: "member", scope, lang: "en" };
  const sent = await forge(context, server, "/admin/invitations/new", fields);
  assert.equal(sent.status(), 303);
  const list = "email,role,municipality,colour\ngood@municipality.example,member,Skaun,red\nbad,member,Atlantis,blue\n";
  const brought = await forge(context, server, "/admin/invitations/import", { list, role: "member", scope: "", lang: "en" });
  assert.equal(brought.status(), 303);
  const [person] = await links(page, "/admin/members", /^\/admin\/members\/[0-9a-f-]{36}$/);
  await context.close();
  const letter = await letterTo(server, fields.email);
  const [offer] = /\/invitations\/[0-9a-f]+/.exec(letter);
  return { offer, list: brought.headers().location, person };
}

/** Reports a post: the form for another one, what the reporter sees, and what those see who decide. */
async function prepareReport(browser, server) {
  const { context, page } = await openAs(browser, server, MEMBER);
  const piece = async (key) => `post:${(await postAddress(page, key)).split("/").pop()}`;
  const form = `/reports/new?piece=${await piece("one-door-in")}`;
  const fields = { piece: await piece("one-plan-per-family"), reason: "recognised", words: "The place is small." };
  const sent = await forge(context, server, "/reports/new", fields);
  assert.equal(sent.status(), 303);
  const followed = sent.headers().location.split("?")[0];
  await context.close();
  return { form, followed, look: followed.replace("/reports/", "/moderation/") };
}

/** A gathering with everything on it, and the address of the item of its agenda. */
async function prepareGathering(browser, server) {
  const { context, page } = await openAs(browser, server, SECRETARIAT);
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const facts = { kind: "seminar", scope: "programme", starts_on: day, starts_time: "09:00", ends_on: day, ends_time: "15:00", zone: "Atlantic/Reykjavik" };
  const rest = { place: "Breiðholt", country: "IS", hosts: "Þjónustumiðstöð Breiðholts", capacity: "1", online_link: "https://moete.example/rom" };
  const words = { lang: "nb", title: "Samling om overganger", text: "Vi lærer av hverandre." };
  const planned = await forge(context, server, "/gatherings/new", { ...facts, ...rest, ...words });
  assert.equal(planned.status(), 303);
  const gathering = planned.headers().location.split("?")[0];
  const send = async (rest, fields) => assert.equal((await forge(context, server, gathering + rest, fields)).status(), 303, rest);
  await send("/words", { lang: "is", title: "Fundur um skil skólastiga", text: "Við lærum hvert af öðru.", version: "0" });
  await send("/invitations", { invited: "programme" });
  await send("/agenda/new", { kind: "item", day, time: "09:00", minutes: "60", leader: "Breiðholt", "title-lang-1": "is", "title-text-1": "Svona vinnum við" });
  await send("/agenda/new", { kind: "break", day, time: "10:00", minutes: "15" });
  await send("/sign-up", {});
  await send("/minutes", { lang: "nb", text: "Vi snakket sammen.", decisions: "Vi fortsetter.", version: "0" });
  await page.goto(`${gathering}/follow-ups`);
  const owner = await page.locator("#f-owner option").nth(1).getAttribute("value");
  await send("/follow-ups", { what: "Sende ut malen", lang: "nb", owner, due_on: day });
  const [item] = await links(page, `${gathering}/agenda`, /\/agenda\/[0-9a-f-]{36}$/);
  await context.close();
  return { gathering, item, month: day.slice(0, 7) };
}

/** The demo trip with a programme, an item of it, and the wish that nobody has answered. */
async function findTrips(browser, server) {
  const { context, page } = await openAs(browser, server, SECRETARIAT);
  const titled = async (title) => {
    await page.goto("/trips");
    return page.getByRole("link", { name: title }).first().getAttribute("href");
  };
  const trip = await titled(/^Steinkjer besøker Breiðholt/);
  const wish = await titled(/^Tasiilaq vil gerne se/);
  const [session] = await links(page, `${trip}/sessions`, /\/sessions\/[0-9a-f-]{36}$/);
  await context.close();
  return { trip, wish, session };
}

/** A trip of the member's municipality that is to come, with everything on it, and the report on the demo trip. */
async function prepareTrip(browser, server, past) {
  const member = await openAs(browser, server, MEMBER);
  const host = await openAs(browser, server, "ppt-breidholt");
  const { context, page } = member;
  await page.goto("/trips/new");
  await page.locator("#f-hosting").selectOption({ label: "Breiðholt" });
  await page.locator("#f-title").fill("Barnevernet besøker Breiðholt");
  await page.locator("#f-text").fill("Vi vil se hvordan de arbeider.");
  await page.locator("form.form button[data-variant=primary]").click();
  await page.waitForURL(/\/trips\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  const send = async (who, to, fields) => assert.equal((await forge(who.context, server, to, fields)).status(), 303, to);
  await host.page.goto(address);
  const place = await host.page.locator("input[name=municipality]").first().getAttribute("value");
  await send(host, `${address}/answer`, { municipality: place, answer: "welcome", lang: "is", text: "" });
  await page.goto(address);
  const questions = await page.locator('a[href*="/questions?for="]').first().getAttribute("href");
  const own = questions.split("for=")[1];
  await send(member, `${address}/dates`, { first_day: "2027-04-20", last_day: "2027-04-22" });
  await send(member, `${address}/questions`, { for: own, lang: "nb", text: "Hvem ringer?", themes: "coordinator" });
  await send(member, `${address}/sign-up`, { municipality: own });
  await send(member, `${address}/costs`, { what: "Buss", amount: "1250,50", currency: "NOK", payer: own });
  const report = `${past}/report/${own}`;
  const answers = { "answer-1": "Skolen.", "answer-2": "De møtes.", "answer-3": "De er glade." };
  await send(member, report, { version: "0", lang: "nb", ...answers, takes_home: "Mye.", will_try: "Et møte", action: "give" });
  const note = { text: "En inngang for familien.", lang: "nb", shared: "yes", form_key: crypto.randomUUID() };
  await send(member, `${past}/notes`, note);
  const [noted] = await links(page, `${past}/programme`, /\/notes\/[0-9a-f-]{36}$/);
  const [question] = await links(page, questions, /\/questions\/[0-9a-f-]{36}$/);
  const [cost] = await links(page, `${address}/costs`, /\/costs\/[0-9a-f-]{36}$/);
  for (const window of [member, host]) await window.context.close();
  const before = ["dates", "briefing", "places", "needs", "costs"].map((rest) => `${address}/${rest}`);
  return [address, ...before, "/trips/notes/unsent", noted, questions, question, cost, report, report.replace("/report/", "/later/")];
}

/** `{ visitor, member, evaluator }`: addresses of one page of each kind; `others`: more of the same for members. */
export async function everyPage(browser, server) {
  const { post, comment } = await prepareMaterial(browser, server);
  const invitations = await prepareInvitations(browser, server);
  const report = await prepareReport(browser, server);
  const { gathering, item, month } = await prepareGathering(browser, server);
  const { trip, wish, session } = await findTrips(browser, server);
  const prepared = await prepareTrip(browser, server, trip);
  const { context, page } = await openAs(browser, server, MEMBER);
  await forge(context, server, "/profile/second-factor", { action: "set-up", password: PASSWORD });
  const publicPost = await postAddress(page, "team-moved-into-schools");
  const waiting = await postAddress(page, "joint-day-in-november");
  const cases = await links(page, "/cases", /^\/cases\//);
  const networks = await links(page, "/networks", /^\/networks\//);
  const municipalities = [];
  for (const network of networks) municipalities.push(...(await links(page, network, /^\/municipalities\//)));
  const read = await links(page, "/posts", /^\/posts\/[0-9a-f-]{36}$/);
  const [person] = await links(page, "/people", /^\/people\/[0-9a-f-]{36}$/);
  await context.close();
  const shared = ["/", "/posts", "/search", "/search?q=team", "/search?q=a", "/cases", cases[0], "/networks", networks[0], "/gatherings", "/calendar?month=2020-04", "/calendar?month=2020-04&view=list", "/languages", "/privacy", "/accessibility", "/account-deleted", "/no-such-page"];
  return {
    visitor: [
      ...shared,
      "/sign-in",
      "/sign-in/code",
      "/password/forgotten",
      "/password/reset/no-such-link",
      "/address/no-such-link",
      "/invitations/no-such-link",
      invitations.offer,
      "/unsubscribe/no-such-link",
      publicPost,
    ],
    member: [
      ...shared,
      "/posts/new",
      ...["update", "experience", "question", "practice"].map((kind) => `/posts/new?kind=${kind}&empty=1`),
      "/posts?country=NO&theme=coordinator",
      "/posts/filters",
      post,
      `${post}/edit`,
      `${post}/versions`,
      `${post}/audience`,
      `${post}/delete`,
      comment.replace("/edit", "/delete"),
      comment,
      "/municipalities/steinkjer",
      "/profile",
      "/profile/about",
      "/profile/data",
      "/profile/delete",
      "/people",
      person,
      "/profile/security",
      "/profile/password",
      "/profile/address",
      "/profile/sessions",
      "/profile/second-factor",
      "/profile/second-factor/set-up",
      "/profile/notices",
      "/notices",
      "/milestones",
      gathering,
      `/calendar?month=${month}`,
      "/calendar/feed",
      "/trips",
      "/trips/new",
      trip,
      `${trip}/programme`,
      ...prepared,
      "/evaluation",
      report.form,
      report.followed,
    ],
    evaluator: ["/", post, trip, "/milestones", "/evaluation", "/evaluation/interim-report-1", "/evaluation/final-report", "/posts/new"],
    secretariat: [
      gathering,
      "/gatherings/new",
      ...["edit", "words", "cancel", "invitations?name=a", "agenda", "agenda/new", "minutes", "follow-ups"].map((rest) => `${gathering}/${rest}`),
      item,
      wish,
      ...["edit", "people", "dates", "sessions", "sessions/new", "call-off"].map((rest) => `${trip}/${rest}`),
      session,
      "/moderation",
      report.look,
      "/posts/waiting",
      `${waiting}/decision`,
      `${post}/move`,
      "/",
      "/admin",
      "/admin/members",
      invitations.person,
      "/admin/invitations",
      "/admin/invitations/new",
      "/admin/invitations/import",
      invitations.list,
      "/admin/cases",
      "/admin/cases/no",
      "/admin/networks",
      "/admin/networks/new",
      "/admin/networks/ks-learning-network",
      "/admin/networks/ks-learning-network/move?to=FI",
      "/admin/municipalities",
      "/admin/municipalities/new",
      "/admin/municipalities/steinkjer",
      "/admin/failures",
      "/admin/audit",
    ],
    others: [...new Set([...cases, ...networks, ...municipalities, ...read])],
  };
}

export const inLanguage = (address, lang) => `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
