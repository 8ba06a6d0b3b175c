// A secretariat's first day: a network is made, its people are invited from a list, the first posts stand, a number is
// stopped, a text is reported and looked into, and a week later everything stands in a mail.
import assert from "node:assert/strict";
import { button, choice, languageField, titleField } from "./support/experience.mjs";
import { norwegianNumber } from "./support/identity.mjs";
import { texts } from "./support/locale.mjs";
import { letterTo, lettersTo } from "./support/mail.mjs";
import { people } from "./support/people.mjs";
import { inDatabase } from "./support/server.mjs";
import { story } from "./support/story.mjs";
import { minutesPass, weekEnds } from "./support/time.mjs";
import { begin, previewOf, publish } from "./support/writing.mjs";

const nb = texts("nb");

const NETWORK = "Nettverk for familiehus";
const MUNICIPALITIES = ["Fjordvik", "Ytre Ås"];
const PASSWORD = "blå tavle spiser torsdagskaffe";
const kari = { name: "Kari Øvre Ås", email: "kari@fjordvik.example" };
const anne = { name: "Anne Bø", email: "anne@ytre-aas.example" };
/** As a spreadsheet in Norwegian writes it: semicolons, Windows-1252. One address is none. */
const list = [
  "E-postadresse;Navn;Rolle;Nettverk;Kommune;Sektor;Språk",
  `${kari.email};${kari.name};Kommune;${NETWORK};Fjordvik;Familiens hus;norsk bokmål`,
  `ola.fjordvik.example;Ola Li;Kommune;${NETWORK};Fjordvik;Skole;norsk bokmål`,
  `${anne.email};${anne.name};Kommune;${NETWORK};Ytre Ås;Helsestasjon og skolehelsetjeneste;norsk bokmål`,
];
const file = { name: "familiehus.csv", mimeType: "text/csv", buffer: Buffer.from(`${list.join("\r\n")}\r\n`, "latin1") };

const update = { title: "Velkommen til nettverket", text: "Første samling blir i januar. Program kommer her." };
const question = { title: "Hva vil dere snakke om på samlingen?", text: "Skriv gjerne ett tema hver." };
/** Written like an identity number, though no check digit fits. */
const lookalike = "010190 12345";
const told = { title: "Åpen kveld i familiehuset", text: "Gutten som flyttet hit i høst, kom sammen med faren sin." };
const changed = "Fem familier kom, og to ville komme igjen.";

story("a secretariat's first day", async (step, world) => {
  await step("the secretariat signs in and makes two municipalities and their network", () => makePlaces(world));
  await step("its people are invited from a list, whose wrong line is named by line and column", () => inviteMany(world));
  await step("one of them opens the letter, makes an account and is in", () => accept(world));
  await step("the same list again invites nobody twice", () => inviteAgain(world));
  await step("an identity number is stopped: kind and place are said, nothing typed is lost, nothing is kept", () => stopped(world));
  await step("before the first publication the secretariat is asked whether anybody can be recognised", () => firstPost(world));
  await step("a first question: a warning is overruled through the preview, and that is on record", () => overrule(world));
  await step("a new member writes, somebody reports it, and at once nobody else can read it", () => report(world));
  await step("the secretariat finds it in the queue and decides with a reason", () => decide(world));
  await step("the author is told, by bell and mail, and changes the text", () => change(world));
  await step("the changed text is looked at, and all can read it again", () => keep(world));
  await step("the weekly mail tells everything new by network, in plain text", () => digest(world));
});

async function makePlaces(world) {
  world.secretariat = await world.enter("secretariat-no");
  const { page } = world.secretariat;
  for (const municipality of MUNICIPALITIES) await make(page, "admin-municipalities", "admin-municipality-new", municipality);
  await make(page, "admin-networks", "admin-network-new", NETWORK);
  for (const municipality of MUNICIPALITIES) {
    await page.getByRole("combobox", { name: nb("people-column-municipality"), exact: true }).selectOption({ label: municipality });
    await button(page, nb, "admin-add").click();
    await page.getByRole("rowheader", { name: municipality, exact: true }).waitFor();
  }
}

/** Makes a place in Norway by the ways of the administration. */
async function make(page, list, action, name) {
  const nav = page.getByRole("navigation", { name: nb("platform-nav"), exact: true });
  await nav.getByRole("link", { name: nb("platform-nav-admin"), exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: nb(list), exact: true }).click();
  await page.getByRole("link", { name: nb(action), exact: true }).click();
  await page.getByRole("textbox", { name: nb("people-column-name"), exact: true }).fill(name);
  await page.getByRole("combobox", { name: nb("people-column-case"), exact: true }).selectOption("NO");
  await button(page, nb, "admin-make").click();
  await page.getByRole("status").getByText(nb("platform-saved")).waitFor();
}

async function bringList({ page }) {
  await page.goto("/admin/invitations");
  await page.getByRole("link", { name: nb("people-invite-many"), exact: true }).click();
  await page.getByLabel(nb("people-list-file"), { exact: true }).setInputFiles(file);
  await button(page, nb, "people-list-check").click();
  await page.getByRole("heading", { level: 1, name: nb("people-list-preview"), exact: true }).waitFor();
}

async function inviteMany(world) {
  const { page } = world.secretariat;
  await bringList(world.secretariat);
  const read = nb("people-list-read", { encoding: "windows-1252", separator: nb("people-separator-semicolon") });
  await page.getByText(read, { exact: true }).waitFor();
  await page.getByText(nb("people-list-will", { count: 2 }), { exact: true }).waitFor();
  await page.getByText(nb("people-list-bad", { count: 1 }), { exact: true }).waitFor();
  const problem = page.getByRole("region", { name: nb("people-list-problems"), exact: true }).locator("tbody tr");
  const cells = await problem.locator("th, td").allInnerTexts();
  const said = [nb("people-list-line", { line: "3" }), nb("people-column-email"), "ola.fjordvik.example", nb("people-row-email")];
  assert.deepEqual(cells.map((cell) => cell.replace(/["«»“”]/g, "").trim()), said);
  assert.equal(await page.getByText(kari.name, { exact: true }).count(), 1, "letters beyond ASCII are read as they were meant");

  await button(page, nb, "people-list-invite-good", { count: 2 }).click();
  await page.getByRole("status").getByText(nb("people-list-invited", { count: 2 })).waitFor();
  await page.getByText(nb("people-list-left-out", { count: 1 }), { exact: true }).waitFor();
  assert.deepEqual(await invited(page), [anne.email, kari.email]);
}

/** The addresses of all invitations. */
async function invited(page) {
  await page.goto("/admin/invitations?state=all");
  return (await page.locator("tbody .address").allInnerTexts()).sort();
}

/** Opens the letter to somebody who is invited. */
async function openLetter(world, person, municipality) {
  const letter = await letterTo(world.server, person.email);
  assert.ok(letter.includes(nb("people-mail-place", { place: municipality })), letter);
  const [address] = /\/invitations\/[0-9a-f]+/.exec(letter);
  const { page } = await world.visit("nb");
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: nb("people-offer"), exact: true }).waitFor();
  return { page, t: nb, address };
}

const nameField = (page) => page.getByRole("textbox", { name: nb("people-your-name"), exact: true });

async function makeAccount({ page }, password) {
  await page.getByLabel(nb("people-your-password"), { exact: true }).fill(password);
  await button(page, nb, "people-make-account").click();
}

async function accept(world) {
  world.kari = await openLetter(world, kari, "Fjordvik");
  const { page, address } = world.kari;
  assert.equal(await nameField(page).inputValue(), kari.name);
  await makeAccount(world.kari, "passord12345");
  await page.getByRole("alert").getByText(nb("accounts-error-password-guessable")).waitFor();
  assert.equal(await nameField(page).inputValue(), kari.name);
  await makeAccount(world.kari, PASSWORD);
  await page.getByRole("heading", { level: 1, name: nb("home-title"), exact: true }).waitFor();
  assert.equal(await page.locator(".user-menu > summary").innerText(), kari.name);
  await page.goto("/profile");
  await page.getByRole("main").getByText("Fjordvik", { exact: true }).waitFor();

  const stranger = await world.visit("nb");
  await stranger.page.goto(address);
  await stranger.page.getByText(nb("people-offer-accepted"), { exact: true }).waitFor();
  assert.equal(await stranger.page.locator(".user-menu").count(), 0, "a letter lets in once");
}

async function inviteAgain(world) {
  const { page } = world.secretariat;
  await bringList(world.secretariat);
  await page.getByText(nb("people-list-will", { count: 0 }), { exact: true }).waitFor();
  await page.getByText(nb("people-list-known", { count: 2 }), { exact: true }).waitFor();
  await page.getByRole("cell", { name: nb("people-row-member"), exact: true }).waitFor();
  await page.getByRole("cell", { name: nb("people-row-invited"), exact: true }).waitFor();
  assert.equal(await page.locator("button[name=invite]").count(), 0, "there is nobody to invite");
  assert.deepEqual(await invited(page), [anne.email, kari.email]);
  assert.equal((await lettersTo(world.server, anne.email)).length, 1);
}

const textField = (page) => page.getByRole("textbox", { name: nb("posts-part-text"), exact: true });

async function stopped(world) {
  const { server, secretariat } = world;
  const { page } = secretariat;
  const number = norwegianNumber();
  await begin(secretariat, "update");
  await languageField(page, nb).selectOption("nn");
  await titleField(page, nb).fill(update.title);
  const text = `${update.text}\n\nVi ringte ${number}.`;
  await textField(page).fill(text);
  const theme = choice(page, nb, "posts-field-themes", "checkbox", "posts-theme-shared-arenas");
  await theme.check();
  await button(page, nb, "posts-preview").click();
  const alert = page.getByRole("alert").filter({ hasText: nb("platform-errors-title") });
  const said = nb("safety-stop", { kind: "fødselsnummer (NO)", before: "kommer her. Vi ringte" });
  await alert.getByText(said, { exact: true }).waitFor();
  assert.equal(await previewOf(secretariat).count(), 0);
  assert.equal(await page.getByRole("checkbox", { name: nb("safety-overrule") }).count(), 0, "a stop cannot be overruled");
  assert.equal(await textField(page).getAttribute("aria-invalid"), "true");
  assert.equal(await textField(page).inputValue(), text);
  assert.equal(await titleField(page, nb).inputValue(), update.title);
  assert.equal(await languageField(page, nb).inputValue(), "nn");
  assert.ok(await theme.isChecked());
  assert.equal(await inDatabase(server, number), false, "nothing of it is stored");
  assert.ok(!server.log().includes(number), "nor logged");
}

async function firstPost(world) {
  const { secretariat } = world;
  const { page } = secretariat;
  await languageField(page, nb).selectOption("nb");
  await textField(page).fill(update.text);
  await button(page, nb, "posts-preview").click();
  const preview = previewOf(secretariat);
  await preview.getByText(nb("posts-human-check"), { exact: true }).waitFor();
  for (const of of ["child", "family", "place"]) {
    await preview.getByText(nb(`posts-human-check-${of}`), { exact: true }).waitFor();
  }
  await button(preview, nb, "posts-publish").click();
  await page.getByRole("alert").getByText(nb("posts-error-human-check")).waitFor();
  assert.equal(await textField(page).inputValue(), update.text);
  await preview.getByRole("checkbox", { name: nb("posts-human-check-yes"), exact: true }).check();
  await button(preview, nb, "posts-publish").click();
  await page.getByRole("status").getByText(nb("posts-done-published")).waitFor();
  await page.getByRole("heading", { level: 1, name: update.title, exact: true }).waitFor();
}

async function overrule(world) {
  const { secretariat } = world;
  const { page } = secretariat;
  await begin(secretariat, "question");
  await titleField(page, nb).fill(question.title);
  await page.getByRole("textbox", { name: nb("posts-part-question"), exact: true }).fill(`${question.text} Vi har ${lookalike} på tavla.`);
  await button(page, nb, "posts-preview").click();
  const warned = nb("safety-warn", { kind: "fødselsnummer (NO)", before: "tema hver. Vi har" });
  await page.getByRole("alert").getByText(warned, { exact: true }).waitFor();
  await page.getByRole("checkbox", { name: nb("safety-overrule"), exact: true }).check();
  await publish(secretariat);
  await page.getByText(`Vi har ${lookalike} på tavla.`).waitFor();

  await page.goto("/admin/audit?action=safety.overrule");
  const rows = page.locator("tbody tr");
  assert.equal(await rows.count(), 1);
  assert.ok((await rows.innerText()).includes(people["secretariat-no"].name));
  assert.ok(!(await page.content()).includes(lookalike), "the record does not repeat the number");
}

async function report(world) {
  const { page } = world.kari;
  await begin(world.kari, "update");
  await titleField(page, nb).fill(told.title);
  await textField(page).fill(told.text);
  world.address = await publish(world.kari);

  const reader = (world.reader = await openLetter(world, anne, "Ytre Ås"));
  await makeAccount(reader, `${PASSWORD} og kaker`);
  await reader.page.locator(".user-menu").waitFor();
  assert.equal((await reader.page.goto(world.address)).status(), 200);
  await reader.page.goto("/");
  const own = reader.page.locator("section").filter({ has: reader.page.getByRole("heading", { name: nb("home-networks"), exact: true }) });
  await own.getByRole("link", { name: told.title, exact: true }).waitFor();

  const reporter = await world.enter("health-skaun");
  await reporter.page.goto(world.address);
  await reporter.page.getByRole("link", { name: nb("posts-report-post"), exact: true }).click();
  await choice(reporter.page, nb, "moderation-field-reason", "radio", "moderation-reason-recognised").check();
  await button(reporter.page, nb, "moderation-send").click();
  await reporter.page.getByRole("status").getByText(nb("moderation-done-reported")).waitFor();
  await reporter.page.getByText(nb("moderation-state-hidden"), { exact: true }).waitFor();

  for (const other of [reader, reporter]) {
    assert.equal((await other.page.goto(world.address)).status(), 404, "hidden from all others");
    for (const shown of ["/", "/posts"]) {
      await other.page.goto(shown);
      assert.equal(await other.page.getByText(told.title).count(), 0, shown);
    }
  }
  await page.goto(world.address);
  await page.getByText(nb("posts-hidden"), { exact: true }).waitFor();
  await page.getByText(told.text).waitFor();
}

/** Opens the one text in the queue, by the link that stands on every page. */
async function look({ page }) {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: nb("moderation-waiting", { count: 1 }), exact: true }).click();
  await page.getByRole("main").getByRole("article").getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: nb("moderation-look"), exact: true }).waitFor();
}

const outcome = (page, what) => choice(page, nb, "moderation-field-outcome", "radio", `moderation-outcome-${what}`);
const reason = (page) => page.getByRole("textbox", { name: nb("moderation-field-why"), exact: true });
const why = "Stedet er lite. Skriv det uten gutten og faren.";

async function decide(world) {
  const { page } = world.secretariat;
  await look(world.secretariat);
  await page.getByText(told.text).waitFor();
  await page.getByText(nb("moderation-reason-count", { reason: nb("moderation-reason-recognised"), count: 1 }), { exact: true }).waitFor();
  assert.equal(await page.getByText(people["health-skaun"].name).count(), 0, "who reported is not told");
  await outcome(page, "change").check();
  await button(page, nb, "moderation-decide-send").click();
  await page.getByRole("alert").getByText(nb("moderation-error-why")).waitFor();
  assert.ok(await outcome(page, "change").isChecked());
  await reason(page).fill(why);
  await button(page, nb, "moderation-decide-send").click();
  await page.getByRole("status").getByText(nb("moderation-done-decided")).waitFor();
  await page.getByText(nb("moderation-queue-empty"), { exact: true }).waitFor();
}

async function change(world) {
  const { page } = world.kari;
  minutesPass(world.server);
  await page.goto("/");
  await page.getByRole("link", { name: nb("notifications-bell", { count: 2 }), exact: true }).click();
  await page.getByRole("button", { name: nb("notifications-hidden", { count: 1 }) }).waitFor();
  await page.getByRole("button", { name: nb("notifications-looked", { count: 1 }) }).click();
  await page.getByText(nb("moderation-outcome-change"), { exact: true }).waitFor();
  await page.getByText(why, { exact: true }).waitFor();
  await page.getByText(nb("moderation-next-change"), { exact: true }).waitFor();
  const mails = (await lettersTo(world.server, kari.email)).map(({ text }) => text).join("\n");
  assert.ok(mails.includes(nb("notifications-looked", { count: 1 })), mails);
  assert.ok(!mails.includes(told.text) && !mails.includes(why), "mail tells that something was decided, never what was written");

  await page.getByRole("link", { name: nb("moderation-to-text"), exact: true }).click();
  await page.getByRole("link", { name: nb("posts-edit"), exact: true }).click();
  await textField(page).fill(changed);
  await button(page, nb, "platform-save").click();
  await page.getByRole("status").getByText(nb("platform-saved")).waitFor();
  assert.equal((await world.reader.page.goto(world.address)).status(), 404, "not before somebody has looked");
}

async function keep(world) {
  const { page } = world.secretariat;
  await look(world.secretariat);
  await page.getByText(nb("moderation-cause-revised"), { exact: true }).first().waitFor();
  await page.getByText(changed).waitFor();
  await outcome(page, "keep").check();
  await reason(page).fill("Takk, nå kan ingen kjennes igjen.");
  await button(page, nb, "moderation-decide-send").click();
  await page.getByRole("status").getByText(nb("moderation-done-decided")).waitFor();
  const { page: read } = world.reader;
  assert.equal((await read.goto(world.address)).status(), 200);
  await read.getByText(changed).waitFor();
}

async function digest(world) {
  const { server, reader } = world;
  const before = (await lettersTo(server, anne.email)).length;
  weekEnds(server, anne.email);
  const [mail, ...more] = (await lettersTo(server, anne.email)).slice(before);
  assert.equal(more.length, 0);
  const { fields, subject, text } = mail;
  assert.match(subject, new RegExp(`^${nb.pattern("notifications-weekly-subject").source}$`));
  assert.match(fields["content-type"], /^text\/plain; charset=utf-8$/i);
  assert.equal(fields["content-language"], "nb");
  assert.equal(fields["list-unsubscribe-post"], "List-Unsubscribe=One-Click");

  const lines = text.split("\n");
  const line = (words) => {
    const at = lines.indexOf(words);
    assert.ok(at >= 0, `“${words}” is no line of:\n${text}`);
    return at;
  };
  const under = (words, mark) => assert.equal(lines[line(words) + 1], mark.repeat(words.length));
  under(nb("notifications-digest-new"), "=");
  for (const group of [NETWORK, nb("platform-name")]) under(group, "-");
  const entries = [told, update, question].map(({ title }) => line(`* ${title} [norsk bokmål]`));
  const [ofNetwork] = entries;
  const groups = [line(nb("notifications-digest-new")), line(NETWORK), ofNetwork, line(nb("platform-name"))];
  assert.deepEqual(groups, groups.toSorted((one, other) => one - other), `the network's post stands under its name:\n${text}`);
  for (const wrote of [told.text, changed, update.text, question.text, why]) assert.ok(!text.includes(wrote), wrote);
  for (const wide of lines.filter((one) => one.length > 76)) assert.match(wide, /^\s*https?:\S+$/, "only addresses are longer");
  assert.ok(!/<\w+|&\w+;/.test(text), "plain text");

  for (const at of entries) {
    const address = lines.slice(at).find((one) => one.includes("/posts/")).trim();
    assert.equal((await reader.page.goto(address)).status(), 200);
    const title = lines[at].replace(/^\* | \[[^\]]+\]$/g, "");
    await reader.page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }
}
