// A municipality's week: what is new, a practice from another country with its pictures, an answer in the own language,
// the first steps with it, mails switched off and chosen anew, the own profile and data. And what visitors can follow.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { forge } from "./support/browser.mjs";
import { answer, button, choice, languageField, titleField } from "./support/experience.mjs";
import { texts } from "./support/locale.mjs";
import { lettersTo } from "./support/mail.mjs";
import { people } from "./support/people.mjs";
import { readArchive, readFeed } from "./support/readers.mjs";
import { story } from "./support/story.mjs";
import { minutesPass } from "./support/time.mjs";
import { begin, previewOf, publish } from "./support/writing.mjs";

const nb = texts("nb");
const sv = texts("sv");

const HER = "labour-market-exempelby";
const HIM = "ppt-gjovik";
const her = people[HER];
const him = people[HIM];

const news = { title: "Vi träffas i biblioteket på torsdag", text: "Kaffe från klockan åtta. Ta med en fråga." };
const practice = {
  title: "Fast time for samtaler på tvers",
  parts: {
    aim: "Tjenestene ventet på hverandre. Målet er at ingen skal vente i mer enn to uker.",
    practice: "Vi holder av en time hver onsdag.\n\n- Én tjeneste leder i et halvt år\n- Alle skriver i samme referat",
    needs: "En time i uka for fire personer.",
  },
  themes: ["shared-arenas", "time-and-resources"],
  step: "4",
};
const pictures = [
  { name: "plan.png", alt: "En ukeplan der onsdag klokka ni er holdt av.", caption: "Planen på veggen" },
  { name: "rommet.png", alt: "Et bord med fire stoler." },
];
const template = { name: "Mal for referat.txt", text: "Til stede:\nHva vi ble enige om:\nNeste møte:\n", caption: "Til å skrive ut" };
const comment = `Tack @${him.name}! Hur gör ni när någon inte kan komma?`;
const replies = ["Da ringer vi. Det tar fem minutter.", "Og referatet ligger klart samme dag."];
const help = "Hur man når ungdomar som har slutat skolan.";
const filterName = "Norska arbetssätt";

story("a municipality's week", async (step, world) => {
  await step("before it: a neighbour writes, and Gjøvik describes a practice with pictures and a document", () => before(world));
  await step("the bell counts what is new for her, and is silent when all is read", () => bell(world));
  await step("her home page shows what is new in her network, until she has opened it", () => home(world));
  await step("she narrows the list, and the address keeps it", () => filter(world));
  await step("she keeps the choice under a name and finds it on her home page", () => keepFilter(world));
  await step("the practice has pictures with words for them and a document to download", () => read(world));
  await step("she comments in Swedish and mentions its author", () => respond(world));
  await step("her municipality wants to try it, then tries it: the way of the practice shows both", () => mark(world));
  await step("the author hears of all three by the bell, and of the mention at once by mail", () => hear(world));
  await step("he answers, she gets a mail, and one click of her mail program switches such mails off", () => unsubscribe(world));
  await step("she chooses anew what is mailed, kind by kind", () => choose(world));
  await step("she tells what she can help with", () => profile(world));
  await step("he finds her in the directory and may write to her", () => directory(world));
  await step("she downloads all that is kept about her, and nothing of others", () => ownData(world));
  await step("a visitor follows what is public by feed", () => feed(world));
});

async function before(world) {
  const neighbour = await world.enter("upper-secondary-exempelby");
  await begin(neighbour, "update");
  await titleField(neighbour.page, sv).fill(news.title);
  await neighbour.page.getByRole("textbox", { name: sv("posts-part-text"), exact: true }).fill(news.text);
  await choice(neighbour.page, sv, "posts-field-audience", "radio", "posts-audience-network").check();
  await publish(neighbour);

  world.him = await world.enter(HIM);
  await forge(world.him.context, world.server, "/notices", {});
  await describe(world.him, await neighbour.page.screenshot(), await world.him.page.screenshot());
  world.address = await publish(world.him);
}

/** Fills in the form of the practice, with files; a picture without words for it is sent back. */
async function describe(author, ...shots) {
  const { page, t } = author;
  await begin(author, "practice");
  await languageField(page, t).selectOption("nb");
  await titleField(page, t).fill(practice.title);
  for (const [part, text] of Object.entries(practice.parts)) await page.locator(`textarea[name=${part}]`).fill(text);
  for (const theme of practice.themes) await choice(page, t, "posts-field-themes", "checkbox", `posts-theme-${theme}`).check();
  await choice(page, t, "posts-field-maturity", "radio", `posts-step-${practice.step}`).check();
  const files = pictures.map(({ name }, n) => ({ name, mimeType: "image/png", buffer: shots[n] }));
  files.push({ name: template.name, mimeType: "text/plain", buffer: Buffer.from(template.text) });
  await page.getByLabel(t("files-field")).setInputFiles(files);
  await button(page, t, "files-attach").click();
  const of = (name) => page.getByRole("group", { name, exact: true });
  await of(template.name).waitFor();
  assert.equal(await titleField(page, t).inputValue(), practice.title);
  const words = (name, key) => of(name).getByRole("textbox", { name: key, exact: true });
  const optional = (key) => `${t(key)} ${t("platform-optional")}`;
  await words(pictures[0].name, t("files-alt")).fill(pictures[0].alt);
  await words(pictures[0].name, optional("files-caption")).fill(pictures[0].caption);
  await words(template.name, optional("files-caption")).fill(template.caption);
  await button(page, t, "posts-preview").click();
  await page.getByRole("alert").getByText(t("files-error-alt", { name: pictures[1].name })).waitFor();
  assert.equal(await previewOf(author).count(), 0);
  assert.equal(await words(pictures[0].name, t("files-alt")).inputValue(), pictures[0].alt);
  await words(pictures[1].name, t("files-alt")).fill(pictures[1].alt);
}

const bellOf = ({ page, t }, count) =>
  page.getByRole("banner").getByRole("link", { name: t("notifications-bell", { count }), exact: true });

async function bell(world) {
  world.her = await world.enter(HER);
  const { page } = world.her;
  const count = Number(await page.locator(".bell__count").innerText());
  assert.ok(count > 0, "others have answered her");
  await bellOf(world.her, count).click();
  await page.getByRole("heading", { level: 1, name: sv("notifications-title"), exact: true }).waitFor();
  const unread = page.locator("section").filter({ has: page.getByRole("heading", { name: sv("notifications-new"), exact: true }) });
  assert.ok(await unread.getByRole("button").count() > 1);
  await unread.locator(".notice").first().getByRole("button").click();
  await page.locator("article.post").waitFor();
  assert.equal(await bellOf(world.her, count).count(), 0, "what was opened is read");
  await page.goto("/notices");
  // Opening a post reads all that was told of it.
  const all = button(page, sv, "notifications-read-all");
  if (await all.count()) await all.click();
  await bellOf(world.her, 0).waitFor();
  await page.getByRole("heading", { name: sv("notifications-earlier"), exact: true }).waitFor();
}

async function home(world) {
  const { page } = world.her;
  await page.goto("/");
  const own = page.locator("section").filter({ has: page.getByRole("heading", { name: sv("home-networks"), exact: true }) });
  const card = own.getByRole("article").filter({ hasText: news.title });
  await card.getByText(sv("posts-news"), { exact: true }).waitFor();
  await card.getByRole("link", { name: news.title, exact: true }).click();
  await page.getByText(news.text).waitFor();
  await page.goto("/");
  await card.waitFor();
  assert.equal(await card.getByText(sv("posts-news"), { exact: true }).count(), 0, "it is not new any more");
}

const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);

async function filter(world) {
  const { page } = world.her;
  await page.goto("/posts");
  const field = (key) => page.getByRole("combobox", { name: sv(key), exact: true });
  await field("posts-filter-country").selectOption({ label: sv("network-country-no") });
  await field("posts-filter-kind").selectOption({ label: sv("posts-kind-practice") });
  await field("posts-filter-theme").selectOption({ label: sv("posts-theme-time-and-resources") });
  await button(page, sv, "posts-filter-show").click();
  await page.getByRole("link", { name: practice.title, exact: true }).waitFor();
  const whole = { country: "NO", kind: "practice", theme: "time-and-resources" };
  assert.deepEqual(asked(page), whole, "what was left open is not in the address");
  const found = await page.locator(".post-browser__list article h2").allInnerTexts();
  assert.deepEqual(found, [practice.title]);
  await page.reload();
  assert.deepEqual(await page.locator(".post-browser__list article h2").allInnerTexts(), found);
  assert.equal(await field("posts-filter-country").inputValue(), "NO");

  const chips = page.getByRole("list", { name: sv("posts-filter-chosen"), exact: true });
  await chips.getByRole("link").filter({ hasText: sv("posts-theme-time-and-resources") }).click();
  assert.deepEqual(asked(page), { country: "NO", kind: "practice" });
  assert.ok(await page.locator(".post-browser__list article").count() > 1, "more is found with one choice less");
  await page.goBack();
  assert.deepEqual(asked(page), whole);
}

async function keepFilter(world) {
  const { page } = world.her;
  await page.locator("details.save-filter > summary").click();
  await page.getByRole("textbox", { name: sv("posts-filter-name"), exact: true }).fill(filterName);
  await button(page, sv, "posts-filter-save-button").click();
  await page.getByRole("status").getByText(sv("posts-done-filter")).waitFor();
  await page.goto("/");
  await page.getByRole("complementary").getByRole("link", { name: filterName, exact: true }).click();
  assert.deepEqual(asked(page), { country: "NO", kind: "practice", theme: "time-and-resources" });
  await page.getByRole("link", { name: practice.title, exact: true }).click();
  assert.equal(new URL(page.url()).pathname, world.address);
}

/** Pictures below the window may come late. */
async function loaded(image) {
  await image.scrollIntoViewIfNeeded();
  for (let tries = 0; tries < 100; tries += 1) {
    if (await image.evaluate((element) => element.complete && element.naturalWidth > 100)) return;
    await pause(50);
  }
  throw new Error("a picture is not shown");
}

async function read(world) {
  const { context, page } = world.her;
  const title = page.getByRole("heading", { level: 1, name: practice.title, exact: true });
  assert.equal(await title.getAttribute("lang"), "nb");
  await page.getByRole("heading", { name: sv("posts-part-aim"), exact: true }).waitFor();
  for (const { alt } of pictures) {
    const image = page.getByRole("img", { name: alt, exact: true });
    assert.equal(await image.getAttribute("lang"), "nb", "its words are marked as Norwegian");
    await loaded(image);
  }
  await page.locator("figcaption").getByText(pictures[0].caption, { exact: true }).waitFor();
  const document = page.getByRole("link", { name: template.name, exact: true });
  const waiting = page.waitForEvent("download");
  await document.click();
  const saved = await waiting;
  assert.equal(saved.suggestedFilename(), template.name);
  assert.equal(await readFile(await saved.path(), "utf8"), template.text);

  const stranger = await world.visit("sv");
  const picture = await page.getByRole("img", { name: pictures[0].alt, exact: true }).getAttribute("src");
  assert.equal((await stranger.context.request.get(picture)).status(), 404, "what members read only members load");
  assert.equal((await context.request.get(picture)).status(), 200);
}

async function respond(world) {
  const { page } = world.her;
  await answer(page, sv, { text: comment, lang: "sv", consent: true });
  const written = page.locator(".comment").filter({ hasText: "Hur gör ni" });
  const mention = written.getByRole("link", { name: `@${him.name}`, exact: true });
  assert.match(await mention.getAttribute("href"), /^\/people\/[0-9a-f-]{36}$/);
  assert.equal(await written.locator(".prose").getAttribute("lang"), null, "her own language needs no mark");
}

async function mark(world) {
  const { page } = world.her;
  const form = page.getByRole("group", { name: sv("posts-mark-for", { municipality: "Exempelby" }), exact: true });
  for (const kind of ["want", "trying"]) {
    await button(form, sv, `posts-mark-${kind}`).click();
    await page.getByRole("status").getByText(sv("posts-done-marked")).waitFor();
    assert.equal(await button(form, sv, `posts-mark-${kind}`).count(), 0, "where it stands is no choice");
  }
  const stops = await page.getByRole("region", { name: sv("posts-way"), exact: true }).locator(".way__stop").all();
  const way = await Promise.all(stops.map(async (stop) => [
    await stop.locator("strong").innerText(),
    await stop.locator(".way__step").innerText(),
    await stop.getAttribute("data-past"),
  ]));
  assert.deepEqual(way, [
    ["Gjøvik", sv("posts-way-origin"), null],
    ["Exempelby", sv("posts-mark-want"), "true"],
    ["Exempelby", sv("posts-mark-trying"), null],
  ]);
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(new Date());
  assert.equal(await stops[2].locator("time").innerText(), today);
}

async function hear(world) {
  const { page } = world.him;
  minutesPass(world.server);
  await page.goto("/");
  const tried = page.locator("section").filter({ has: page.getByRole("heading", { name: nb("home-tried"), exact: true }) });
  await tried.getByRole("link", { name: practice.title, exact: true }).first().waitFor();
  await bellOf(world.him, 3).click();
  const marks = page.locator(".notice").filter({ hasText: nb("notifications-mark", { count: 2 }) });
  for (const kind of ["want", "trying"]) await marks.getByText(`Exempelby: ${nb(`posts-mark-${kind}`)}`).waitFor();
  const mails = await lettersTo(world.server, him.email);
  assert.equal(mails.length, 1, "marks come with the daily mail");
  assert.ok(mails[0].subject.includes(nb("notifications-mention", { count: 1 })), mails[0].subject);
  assert.ok(!mails[0].text.includes("Hur gör ni"), "the mail leads to the text and does not hold it");
  assert.ok(mails[0].text.includes(`${world.server.url}${world.address}#comment-`), mails[0].text);
  await page.getByRole("button", { name: nb("notifications-mention", { count: 1 }) }).click();
  const written = page.locator(".comment").filter({ hasText: "Hur gör ni" });
  assert.equal(await written.locator(".prose").getAttribute("lang"), "sv");
}

/** He answers her comment, or writes below the post; then some minutes pass. */
async function reply(world, text, below = false) {
  const { page } = world.him;
  await page.goto(world.address);
  const written = page.locator(".comment").filter({ hasText: "Hur gör ni" });
  if (!below) await written.getByRole("link", { name: nb("posts-answer-this") }).click();
  await answer(page, nb, { text, lang: "nb", consent: false });
  minutesPass(world.server);
  return (await lettersTo(world.server, her.email)).at(-1);
}

const rhythm = ({ page }, topic) => page.getByRole("combobox", { name: sv(`notifications-topic-${topic}`), exact: true });

async function unsubscribe(world) {
  const { page } = world.her;
  const mail = await reply(world, replies[0]);
  assert.equal(mail.fields["content-language"], "sv");
  assert.ok(mail.subject.startsWith(sv("notifications-answer", { count: 1 })), mail.subject);
  assert.equal(mail.fields["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
  const [, address] = /^<(http[^>]+)>$/.exec(mail.fields["list-unsubscribe"]);
  assert.ok(mail.text.includes(address), "the same link stands in the text");
  await page.goto("/");
  await bellOf(world.her, 1).waitFor();

  assert.equal((await fetch(address)).status, 200);
  await page.goto("/profile/notices");
  assert.equal(await rhythm(world.her, "answers").inputValue(), "at-once", "a program that looks at links changes nothing");
  const clicked = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
    redirect: "manual",
  });
  assert.equal(clicked.status, 200);
  assert.ok((await clicked.text()).includes(sv("notifications-off-done")), "in her language, without signing in");
  await page.reload();
  assert.equal(await rhythm(world.her, "answers").inputValue(), "never");
  assert.equal(await rhythm(world.her, "mentions").inputValue(), "at-once", "nothing else is switched off");

  const last = await reply(world, replies[1]);
  assert.equal(last.fields["message-id"], mail.fields["message-id"], "no mail any more");
  await page.reload();
  await bellOf(world.her, 2).waitFor();
}

async function choose(world) {
  const { page } = world.her;
  await page.goto("/profile");
  await page.getByRole("link", { name: sv("notifications-choose"), exact: true }).click();
  await rhythm(world.her, "answers").selectOption({ label: sv("notifications-rhythm-daily") });
  await rhythm(world.her, "new-posts").selectOption({ label: sv("notifications-rhythm-never") });
  await button(page, sv, "platform-save").click();
  await page.getByRole("status").getByText(sv("platform-saved")).waitFor();
  await page.reload();
  const kept = await Promise.all(["answers", "mentions", "new-posts"].map((topic) => rhythm(world.her, topic).inputValue()));
  assert.deepEqual(kept, ["daily", "at-once", "never"]);
  const before = (await lettersTo(world.server, her.email)).length;
  const mail = await reply(world, `@${her.name}: kom gjerne på besøk!`, true);
  assert.equal((await lettersTo(world.server, her.email)).length, before + 1);
  assert.ok(mail.subject.startsWith(sv("notifications-mention", { count: 1 })), mail.subject);
}

async function profile(world) {
  const { page } = world.her;
  const optional = (key) => `${sv(key)} ${sv("platform-optional")}`;
  await page.goto("/profile");
  await page.getByRole("link", { name: sv("people-change-own"), exact: true }).click();
  await page.getByRole("textbox", { name: optional("people-organisation"), exact: true }).fill("Ungdomstorget");
  await page.getByRole("combobox", { name: optional("people-sector"), exact: true }).selectOption({ label: sv("network-sector-labour-market") });
  for (const language of ["svenska", "suomi"]) {
    await page.getByRole("group", { name: sv("people-languages"), exact: true }).getByRole("checkbox", { name: language, exact: true }).check();
  }
  await page.getByRole("textbox", { name: optional("people-help"), exact: true }).fill(help);
  await page.getByRole("combobox", { name: optional("people-help-lang"), exact: true }).selectOption("sv");
  await choice(page, sv, "people-contact", "radio", "people-contact-members").check();
  await button(page, sv, "platform-save").click();
  await page.getByRole("status").getByText(sv("platform-saved")).waitFor();
  await page.goto("/profile");
  await page.getByRole("link", { name: sv("people-see-own"), exact: true }).click();
  await page.getByText(help, { exact: true }).waitFor();
}

async function directory(world) {
  const { page } = world.him;
  const nav = page.getByRole("navigation", { name: nb("platform-nav"), exact: true });
  await nav.getByRole("link", { name: nb("platform-nav-people"), exact: true }).click();
  const search = page.getByRole("main").getByRole("search");
  const field = (key) => search.getByRole("combobox", { name: nb(key), exact: true });
  await field("people-country").selectOption({ label: nb("network-country-se") });
  await field("people-sector").selectOption({ label: nb("network-sector-labour-market") });
  await field("people-language").selectOption({ label: nb("platform-language-fi") });
  await field("people-network").selectOption({ label: "Plug In 2.0" });
  await search.getByRole("textbox", { name: nb("people-search-name"), exact: true }).fill("ungdomar");
  await button(search, nb, "people-search").click();
  const found = page.locator(".person-list__item");
  assert.equal(await found.count(), 1);
  await found.getByText("Ungdomstorget", { exact: true }).waitFor();
  await found.getByRole("link", { name: her.name, exact: true }).click();
  const told = page.locator(".prose").filter({ hasText: help });
  assert.equal(await told.getAttribute("lang"), "sv");
  await page.getByRole("link", { name: her.email, exact: true }).waitFor();
}

async function ownData(world) {
  const { page } = world.her;
  await page.goto("/profile");
  await page.getByRole("link", { name: sv("privacy-data-link"), exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: sv("privacy-data-download"), exact: true }).click();
  const files = readArchive(await (await waiting).path());
  assert.deepEqual(Object.keys(files).sort(), ["data.html", "data.json"]);
  const data = JSON.parse(files["data.json"]);
  assert.equal(data.account.email, her.email);
  const everything = JSON.stringify(data);
  for (const own of ["Hur gör ni", help, "Ungdomstorget", filterName]) assert.ok(everything.includes(own), own);
  for (const foreign of [replies[0], practice.parts.needs, him.email]) assert.ok(!everything.includes(foreign), foreign);
  for (const own of [her.email, help]) assert.ok(files["data.html"].includes(own), own);
  assert.ok(files["data.html"].includes(`<h1>${sv("privacy-data-title")}</h1>`));
}

async function feed(world) {
  const { context, page } = await world.visit("sv");
  await page.goto("/posts");
  const shown = await page.locator(".post-browser__list article h2").allInnerTexts();
  const found = page.locator("head link[rel=alternate][type='application/atom+xml']");
  const address = await found.getAttribute("href");
  assert.equal(await page.getByRole("link", { name: sv("posts-feed"), exact: true }).getAttribute("href"), address);
  const headers = { "accept-language": "sv" };
  const answered = await context.request.get(address, { headers });
  assert.equal(answered.status(), 200);
  assert.match(answered.headers()["content-type"], /^application\/atom\+xml/);
  const file = path.join(world.server.folder, "posts.atom");
  await writeFile(file, await answered.body());
  const read = readFeed(file);
  assert.deepEqual([read.bozo, read.wrong, read.lang], [false, [], "sv"]);
  assert.ok(shown.length > 0);
  assert.deepEqual(read.entries.map(({ title }) => title).sort(), shown.sort());
  for (const entry of read.entries) {
    assert.equal(new Set(entry.lang).size, 1, "title, summary and content say the language of the post");
    assert.equal((await page.goto(entry.link)).status(), 200);
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), entry.title);
  }
  const again = await context.request.get(address, { headers: { ...headers, "if-none-match": answered.headers().etag } });
  assert.equal(again.status(), 304, "who asks often gets nothing twice");
}
