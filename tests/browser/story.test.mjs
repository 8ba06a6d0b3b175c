// The platform's main job from end to end: share in Norway, answer in Finland, collect for the evaluation.
// Once with JavaScript switched on and once with it off.
import assert from "node:assert/strict";
import path from "node:path";
import { forge } from "./support/browser.mjs";
import { PARTS, answer, button, experience, partField, partLabel, plainText } from "./support/experience.mjs";
import { lookedThrough, titleField, writeExperience } from "./support/experience.mjs";
import { texts } from "./support/locale.mjs";
import { posts } from "./support/people.mjs";
import { readProject, readWorkbook, validateProject } from "./support/readers.mjs";
import { story } from "./support/story.mjs";

const nb = texts("nb");
const fi = texts("fi");
const da = texts("da");

const finnishComment = "Meillä koulu ja perhekeskus kokoontuvat samoin. Miten suostumus pyydetään – kirjallisesti?";
const norwegianAnswer = "Skriftlig, på et skjema som familien får med seg hjem.";
const first = { ...experience.parts, differently: "Vi ville ha avtalt taushetsplikt i samme møte." };
const second = { ...first, reuse: "Møteplanen på én side, malen for referat og samtykkeskjemaet." };

story("the story", async (step, world) => {
  await step("the project leader for Norway writes, previews and publishes", () => publish(world));
  await step("the Finnish school leader finds it on her home page, marked as Norwegian", () => find(world));
  await step("she comments in Finnish and her municipality wants to try it", () => respond(world));
  await step("the project leader sees both, revises and answers", () => revise(world));
  await step("earlier versions are readable to her and to nobody in Finland", () => versions(world));
  await step("a stale save shows both texts and loses nothing", () => conflict(world));
  await step("the evaluator collects what has consent and is told why not the rest", () => collect(world));
  await step("what has no consent cannot be collected by a forged form either", () => refuse(world));
  await step("the project for analysis programs holds the same texts, languages, places and dates", () => qdpx(world));
  await step("the workbook holds the same", () => xlsx(world));
  await step("after consent is withdrawn the next export leaves the piece out and says so", () => withdraw(world));
  await step("a visitor sees the public pages and nothing else", () => visit(world));
  await step("the material marks each title with the title's own language", () => marked(world));
});

async function publish(world) {
  world.leader = await world.enter("projectleader-no");
  const { page } = world.leader;
  assert.equal(await page.locator("html").getAttribute("lang"), "nb");
  await page.getByRole("link", { name: nb("posts-new"), exact: true }).first().click();
  await page.getByRole("link", { name: nb("posts-new-experience"), exact: true }).click();
  await writeExperience(page, nb, experience);
  await button(page, nb, "posts-preview").click();

  const preview = page.getByRole("region", { name: nb("posts-preview-title"), exact: true });
  await preview.getByRole("heading", { name: experience.title }).waitFor();
  await preview.getByText("Familiene måtte fortelle alt på nytt.").waitFor();
  assert.equal(await preview.getByRole("listitem").filter({ hasText: "Ett møte hver onsdag" }).count(), 1);
  const stair = await preview.locator("[aria-current=step]").innerText();
  assert.ok(stair.includes(nb("posts-step-4")), stair);
  assert.equal(await titleField(page, nb).inputValue(), experience.title, "the form below keeps what was written");

  await lookedThrough(preview, nb);
  await button(preview, nb, "posts-publish").click();
  await page.getByRole("status").getByText(nb("posts-done-published")).waitFor();
  world.address = new URL(page.url()).pathname;
  await page.getByRole("heading", { level: 1, name: experience.title, exact: true }).waitFor();
  for (const part of PARTS) await page.getByRole("heading", { name: partLabel(nb, part), exact: true }).waitFor();
  const tags = page.locator(".post-facts").getByRole("listitem");
  for (const theme of experience.themes) await tags.getByText(nb(`posts-theme-${theme}`), { exact: true }).waitFor();
  await page.getByText(nb("posts-consent-given"), { exact: true }).waitFor();
}

async function find(world) {
  world.finn = await world.enter("school-esimerkkila");
  const { page } = world.finn;
  await page.goto("/");
  assert.equal(await page.locator("html").getAttribute("lang"), "fi");
  await page.getByRole("heading", { level: 1, name: fi("home-title"), exact: true }).waitFor();

  const card = page.getByRole("article").filter({ hasText: experience.title });
  const link = card.getByRole("link", { name: experience.title, exact: true });
  assert.equal(await link.getAttribute("lang"), "nb", "the title is marked as Norwegian");
  const published = card.locator("time").first();
  const long = new Intl.DateTimeFormat("fi", { dateStyle: "long", timeZone: "Europe/Helsinki" });
  assert.equal(await published.innerText(), long.format(new Date(await published.getAttribute("datetime"))));
  await card.getByText(fi("platform-language-nb"), { exact: true }).waitFor();
  await card.getByText(fi("posts-theme-coordinator"), { exact: true }).waitFor();
  await link.click();

  const title = page.getByRole("heading", { level: 1, name: experience.title, exact: true });
  assert.equal(await title.getAttribute("lang"), "nb");
  for (const part of PARTS) {
    const heading = page.getByRole("heading", { name: partLabel(fi, part), exact: true });
    const text = page.locator(".post-section").filter({ has: heading }).locator(".prose");
    assert.equal(await text.getAttribute("lang"), "nb", `${part} is marked as Norwegian`);
    assert.equal(await heading.getAttribute("lang"), null, "its heading is Finnish");
  }
  await page.getByText(fi("network-country-no"), { exact: true }).first().waitFor();
  await page.getByText(fi("posts-audience-members"), { exact: true }).waitFor();
}

async function respond(world) {
  const { page } = world.finn;
  await answer(page, fi, { text: finnishComment, lang: "fi", consent: true });
  const comment = page.getByRole("article").filter({ hasText: finnishComment }).last();
  await comment.getByText("Esimerkkilä", { exact: true }).waitFor();
  await comment.getByText(fi("posts-consent-given"), { exact: true }).waitFor();

  const mine = page.getByRole("group", { name: fi("posts-mark-for", { municipality: "Esimerkkilä" }), exact: true });
  await button(mine, fi, "posts-mark-want").click();
  await page.getByRole("status").getByText(fi("posts-done-marked")).waitFor();
  assert.equal(await button(mine, fi, "posts-mark-want").count(), 0);
  await button(page, fi, "posts-unmark").waitFor();
}

async function revise(world) {
  const { page } = world.leader;
  await page.goto("/");
  const card = page.getByRole("article").filter({ hasText: experience.title });
  await card.getByText(nb("posts-comment-count", { count: 1 }), { exact: true }).waitFor();
  await card.getByText(nb("posts-mark-count", { count: 1 }), { exact: true }).waitFor();
  await card.getByRole("link", { name: experience.title, exact: true }).click();

  const comment = page.locator(".comment").filter({ hasText: finnishComment });
  assert.equal(await comment.locator(".prose").getAttribute("lang"), "fi", "the comment is marked as Finnish");
  await comment.getByText(nb("platform-language-fi"), { exact: true }).waitFor();
  await page.locator(".way").getByText("Esimerkkilä").waitFor();

  await page.getByRole("link", { name: nb("posts-edit"), exact: true }).click();
  assert.equal(await titleField(page, nb).inputValue(), experience.title);
  await partField(page, nb, "differently").fill(first.differently);
  await button(page, nb, "platform-save").click();
  await page.getByRole("status").getByText(nb("platform-saved")).waitFor();
  await page.getByText(first.differently).waitFor();
  await answer(page, nb, { text: norwegianAnswer, lang: "nb", consent: false });
  await page.locator(".comment").filter({ hasText: norwegianAnswer }).getByText(nb("posts-consent-missing")).waitFor();
}

async function versions(world) {
  const { page } = world.leader;
  await page.goto(world.address);
  await page.getByRole("link", { name: nb("posts-versions"), exact: true }).click();
  const newest = version(page, 2);
  assert.match(await newest.locator("ins").allInnerTexts().then((all) => all.join(" ")), /samme/);
  assert.match(await newest.locator("del").allInnerTexts().then((all) => all.join(" ")), /samtykke/);
  const oldest = version(page, 1);
  await oldest.locator("summary").filter({ hasText: nb("posts-version-whole") }).click();
  await oldest.getByText(experience.parts.differently).waitFor();

  const finn = world.finn.page;
  await finn.goto(world.address);
  assert.equal(await finn.getByRole("link", { name: fi("posts-versions"), exact: true }).count(), 0);
  const refused = await finn.goto(`${world.address}/versions`);
  assert.equal(refused.status(), 403);
  assert.equal(await finn.getByText(experience.parts.differently).count(), 0);
}

function version(page, number) {
  const heading = page.getByRole("heading", { name: nb("posts-version", { number }), exact: true });
  return page.locator("section").filter({ has: heading });
}

async function conflict(world) {
  const { context, page: early } = world.leader;
  const late = await context.newPage();
  for (const tab of [early, late]) await tab.goto(`${world.address}/edit`);
  const savedMeanwhile = "Malen for referat, og en sjekkliste for taushetsplikt.";
  await partField(early, nb, "reuse").fill(savedMeanwhile);
  await button(early, nb, "platform-save").click();
  await early.getByRole("status").getByText(nb("platform-saved")).waitFor();

  await partField(late, nb, "reuse").fill(second.reuse);
  const answered = late.waitForResponse((response) => response.request().method() === "POST");
  await button(late, nb, "platform-save").click();
  assert.equal((await answered).status(), 409);
  await late.getByRole("heading", { name: nb("posts-conflict"), exact: true }).waitFor();
  const theirs = paneOf(late, nb("posts-conflict-theirs"));
  assert.equal(await theirs.count(), 1, "only the part that differs is shown");
  assert.match(await theirs.innerText(), new RegExp(savedMeanwhile));
  const mine = paneOf(late, nb("posts-conflict-mine"));
  assert.match(await mine.locator("ins").allInnerTexts().then((all) => all.join(" ")), /samtykkeskjemaet/);
  assert.match(await mine.locator("del").allInnerTexts().then((all) => all.join(" ")), /sjekkliste/);
  assert.equal(await partField(late, nb, "reuse").inputValue(), second.reuse, "her own text is still in the form");
  assert.equal(await partField(late, nb, "differently").inputValue(), first.differently);

  await button(late, nb, "platform-save").click();
  await late.getByRole("status").getByText(nb("platform-saved")).waitFor();
  await late.getByText(second.reuse).waitFor();
  await late.getByRole("link", { name: nb("posts-versions"), exact: true }).click();
  await late.getByRole("heading", { name: nb("posts-version", { number: 4 }), exact: true }).waitFor();
  const kept = (await late.locator("main").innerHTML()).replace(/<[^>]+>/g, "");
  assert.ok(kept.includes(savedMeanwhile), "what was saved meanwhile stays among the versions");
  await late.close();
}

function paneOf(page, heading) {
  return page.locator(".compare__pane").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
}

async function collect(world) {
  world.evaluator = await world.enter("evaluator-fafo");
  const { page } = world.evaluator;
  assert.equal(await page.locator("html").getAttribute("lang"), "da");
  await page.goto("/posts");
  await page.getByRole("link", { name: experience.title, exact: true }).click();
  const box = page.getByRole("region", { name: da("evaluation-box"), exact: true });
  await box.waitFor();
  const pieces = box.getByRole("checkbox");
  assert.equal(await pieces.count(), 3, "the post, the comment and the answer");
  const withoutConsent = box.getByRole("checkbox", { disabled: true });
  assert.equal(await withoutConsent.count(), 1);
  const why = await withoutConsent.getAttribute("aria-describedby");
  assert.equal(await box.locator(`[id="${why}"]`).innerText(), da("evaluation-no-consent"));
  world.forbiddenPiece = await withoutConsent.getAttribute("value");

  for (const piece of await box.getByRole("checkbox", { disabled: false }).all()) await piece.check();
  const milestone = box.getByRole("combobox", { name: da("evaluation-milestone"), exact: true });
  await milestone.selectOption({ label: da("milestones-interim-1") });
  await button(box, da, "evaluation-collect").click();
  await page.getByRole("status").getByText(da("evaluation-done-collected", { count: 2 })).waitFor();
  await page.getByRole("heading", { level: 1, name: da("milestones-interim-1"), exact: true }).waitFor();
  world.material = new URL(page.url()).pathname;
  assert.equal(await page.locator("tbody tr").count(), 2);
  await page.getByRole("cell").getByText("Esimerkkilä").waitFor();
  await page.goto(world.address);
  const collected = page.getByText(`${da("evaluation-collected-for")}: ${da("milestones-interim-1")}`, { exact: true });
  assert.equal(await collected.count(), 2, "the box says what was collected, and for what");
}

/** A Finnish comment is listed under the Norwegian title of what it answers. */
async function marked(world) {
  const { page } = world.evaluator;
  await page.goto(world.material);
  const title = page.getByRole("link", { name: experience.title, exact: true });
  assert.equal(await title.getAttribute("lang"), "nb");
}

async function refuse(world) {
  const { context } = world.evaluator;
  const fields = { post: world.address.split("/").pop(), pieces: world.forbiddenPiece, milestone: "interim-report-1" };
  const answered = await forge(context, world.server, "/evaluation/collect", fields);
  assert.equal(answered.status(), 422);
  assert.ok((await answered.text()).includes(da("evaluation-error-no-consent")));
  await world.evaluator.page.goto(world.material);
  assert.equal(await world.evaluator.page.locator("tbody tr").count(), 2, "nothing was added");
}

async function download(world, key, name) {
  const { page } = world.evaluator;
  await page.goto(world.material);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: da(key), exact: true }).click();
  const file = path.join(world.server.folder, name);
  const saved = await waiting;
  assert.match(saved.suggestedFilename(), /^vitja-interim-report-1\.(qdpx|xlsx)$/);
  await saved.saveAs(file);
  return file;
}

async function shownTimes(world) {
  const { page } = world.evaluator;
  await page.goto(world.address);
  const edited = page.locator(".post-header").getByText(da("posts-edited")).locator("time");
  const commented = page.locator(".comment").filter({ hasText: finnishComment }).locator("time").first();
  return { post: await edited.getAttribute("datetime"), comment: await commented.getAttribute("datetime") };
}

/** A moment in whole seconds; without an offset it is universal time, as the columns say. */
function seconds(stamp) {
  const iso = stamp.replace(" ", "T");
  return Math.floor(Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`) / 1000);
}

async function qdpx(world) {
  const file = await download(world, "evaluation-download-qdpx", "first.qdpx");
  if (process.env.VITJA_REFI_XSD) {
    const checked = validateProject(file, process.env.VITJA_REFI_XSD);
    assert.deepEqual(checked.errors, []);
    assert.equal(checked.valid, true);
  }
  const project = readProject(file);
  const post = project.sources.find((source) => source.text.startsWith(experience.title));
  const comment = project.sources.find((source) => source !== post);
  assert.equal(project.sources.length, 2);
  assert.equal(post.text, plainText(nb, experience.title, second));
  assert.equal(comment.text, finnishComment);
  const variable = (source, key) => source.variables[da(key)];
  assert.deepEqual([post, comment].map((one) => variable(one, "evaluation-col-language")), ["nb", "fi"]);
  const written = await shownTimes(world);
  assert.equal(seconds(variable(post, "evaluation-col-written")), seconds(written.post));
  assert.equal(seconds(variable(comment, "evaluation-col-written")), seconds(written.comment));
  assert.equal(variable(post, "evaluation-col-role"), da("platform-role-case-lead"));
  assert.equal(variable(comment, "evaluation-col-country"), da("network-country-fi"));
  const municipality = project.cases.find((one) => one.name === "Esimerkkilä");
  assert.deepEqual(municipality.sources, [comment.name]);
  const kind = `${da("evaluation-col-case")}: ${da("evaluation-col-case-kind")}`;
  assert.equal(municipality.variables[kind], da("network-municipality"));
  const national = project.cases.find((one) => one !== municipality);
  assert.deepEqual(national.sources, [post.name]);
  assert.deepEqual(project.links.map((link) => [link.from, link.to]), [[comment.name, post.name]]);
  const everything = JSON.stringify(project.sources) + JSON.stringify(project.cases);
  for (const author of [world.leader.person.name, world.finn.person.name]) {
    assert.ok(!everything.includes(author), `${author} is not named in the material`);
  }
}

async function xlsx(world) {
  const sheets = readWorkbook(await download(world, "evaluation-download-xlsx", "first.xlsx"));
  const [pieces, leftOut] = sheets;
  assert.equal(pieces.name, da("evaluation-sheet-pieces"));
  assert.equal(pieces.rows.length, 2);
  assert.equal(leftOut.rows.length, 0);
  const row = (lang) => pieces.rows.find((one) => one[da("evaluation-col-language")] === lang);
  assert.equal(row("nb")[da("evaluation-col-text")], plainText(nb, experience.title, second));
  assert.equal(row("fi")[da("evaluation-col-text")], finnishComment);
  assert.equal(row("fi")[da("evaluation-col-case")], "Esimerkkilä");
  const written = await shownTimes(world);
  assert.equal(seconds(row("nb")[da("evaluation-col-written")]), seconds(written.post));
  assert.equal(seconds(row("fi")[da("evaluation-col-written")]), seconds(written.comment));
}

async function withdraw(world) {
  const author = world.leader.page;
  await author.goto(world.address);
  const aside = author.getByRole("complementary", { name: nb("posts-about-this"), exact: true });
  await button(aside, nb, "posts-consent-withdraw").click();
  await author.getByRole("status").getByText(nb("posts-done-consent-withdrawn")).waitFor();

  const project = readProject(await download(world, "evaluation-download-qdpx", "second.qdpx"));
  assert.deepEqual(project.sources.map((source) => source.text), [finnishComment]);
  assert.ok(project.description.includes(`${da("evaluation-left-out")}: 1`), project.description);
  assert.ok(project.description.includes(world.address), "it says which piece was left out");
  const [pieces, leftOut] = readWorkbook(await download(world, "evaluation-download-xlsx", "second.xlsx"));
  assert.equal(pieces.rows.length, 1);
  assert.equal(leftOut.name, da("evaluation-sheet-left-out"));
  assert.equal(leftOut.rows.length, 1);
  assert.equal(leftOut.rows[0][da("evaluation-col-reason")], da("evaluation-withdrawn"));
  const { page } = world.evaluator;
  await page.goto(world.material);
  await page.getByText(da("evaluation-withdrawn")).waitFor();
  assert.ok(!(await page.content()).includes("Familiene måtte"), "the copy is empty");
}

async function visit(world) {
  world.visitor = await world.visit("nb");
  const { page } = world.visitor;
  const seen = [];
  const open = async (address) => {
    const answered = await page.goto(address);
    seen.push(await page.locator("main").innerText());
    return answered.status();
  };
  assert.equal(await open("/"), 200);
  await page.getByRole("heading", { level: 1, name: nb("home-front-title"), exact: true }).waitFor();
  const cases = await linksTo(page, /^\/cases\/[a-z]{2}$/);
  assert.equal(cases.length, 8);
  for (const list of ["/cases", "/networks", "/posts"]) assert.equal(await open(list), 200);
  const publicPosts = await linksTo(page, /^\/posts\/[0-9a-f-]{36}$/);
  // What a member writes for everybody waits for a second person, in the demo too.
  const waits = "joint-day-in-november";
  const inDemo = posts.filter((post) => post.audience === "public" && post.key !== waits);
  assert.equal(publicPosts.length, inDemo.length);
  await page.goto("/networks");
  const networks = await linksTo(page, /^\/networks\/[a-z0-9-]+$/);
  assert.ok(networks.length >= 8);
  for (const address of [...cases, ...networks, ...publicPosts]) assert.equal(await open(address), 200, address);
  const everything = seen.join("\n");
  for (const post of inDemo) assert.ok(everything.includes(post.title), post.title);
  for (const post of posts.filter((one) => !inDemo.includes(one))) {
    assert.ok(!everything.includes(post.title), `a visitor reads the title of ${post.key}`);
  }
  assert.ok(!everything.includes(experience.title));
  await shutOut(world, page);
}

async function linksTo(page, pattern) {
  const links = await page.getByRole("main").getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return [...new Set(links)].filter((address) => pattern.test(address));
}

async function shutOut(world, page) {
  const hidden = await page.goto(world.address);
  assert.equal(hidden.status(), 404, "a post for members does not exist for a visitor");
  await page.getByRole("main").getByRole("link", { name: nb("accounts-sign-in"), exact: true }).waitFor();
  const closed = ["/posts/new", "/profile", "/milestones", "/evaluation", world.material, "/municipalities/steinkjer"];
  closed.push(`${world.address}/edit`, `${world.address}/versions`, `${world.material}/material.qdpx`);
  for (const address of closed) {
    await page.goto(address);
    const { pathname, searchParams } = new URL(page.url());
    assert.deepEqual([pathname, searchParams.get("return")], ["/sign-in", address]);
  }
  const gone = await page.goto("/no-such-page");
  assert.equal(gone.status(), 404);
}
