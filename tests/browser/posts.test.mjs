// A question that is answered, and a post that waits for a second person. Once with JavaScript and once without.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { openWindow, startBrowser } from "./support/browser.mjs";
import { answer, button, choice, languageField, titleField } from "./support/experience.mjs";
import { openAs } from "./support/people.mjs";
import { startServer } from "./support/server.mjs";
import { begin, publish } from "./support/writing.mjs";

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([startBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a question is asked, answered and says what helped, ${how}`, async () => {
    const asker = await openAs(browser, server, "school-steinkjer", { javaScriptEnabled });
    await begin(asker, "question");
    const { page, t } = asker;
    const title = `Hvem leder møtene hos dere? ${how}`;
    await languageField(page, t).selectOption("nb");
    await titleField(page, t).fill(title);
    await page.getByRole("textbox", { name: t("posts-part-question"), exact: true }).fill("Er det alltid samme tjeneste?");
    assert.equal(await page.getByRole("textbox", { name: t("posts-part-situation") }).count(), 0, "only its own parts");
    const address = await publish(asker);
    await page.getByText(t("posts-not-answered"), { exact: true }).waitFor();

    const helper = await openAs(browser, server, "school-esimerkkila", { javaScriptEnabled });
    await helper.page.goto(address);
    await answer(helper.page, helper.t, { text: `Rehtori. ${how}`, lang: "fi", consent: false });

    await page.goto(address);
    await button(page, t, "posts-helped-yes").click();
    await page.getByText(t("posts-answered"), { exact: true }).waitFor();
    await page.getByText(t("posts-helped"), { exact: true }).waitFor();
    await page.getByRole("link", { name: t("posts-answer-this") }).click();
    await answer(page, t, { text: `Takk! ${how}`, lang: "nb", consent: false });
    assert.equal(await page.locator(".comment[data-indented]").filter({ hasText: `Takk! ${how}` }).count(), 1);
    for (const window of [asker, helper]) await window.context.close();
  });

  test(`a member opens a post to everybody, and a second person lets it out, ${how}`, async () => {
    const author = await openAs(browser, server, "school-steinkjer", { javaScriptEnabled });
    await begin(author, "update");
    const { page, t } = author;
    const title = `Ny møteplan til høsten, ${how}`;
    await languageField(page, t).selectOption("nb");
    await titleField(page, t).fill(title);
    await page.getByRole("textbox", { name: t("posts-part-text"), exact: true }).fill("Vi møtes annenhver torsdag.");
    await choice(page, t, "posts-field-audience", "radio", "posts-audience-public").check();
    const address = await publish(author);
    await page.getByText(t("posts-waits"), { exact: true }).waitFor();

    const visitor = await openWindow(browser, server, "nb", { javaScriptEnabled });
    assert.equal((await visitor.page.goto(address)).status(), 404, "not before somebody else has looked");

    const lead = await openAs(browser, server, "projectleader-no", { javaScriptEnabled });
    await lead.page.goto("/posts/waiting");
    await lead.page.getByRole("link", { name: title, exact: true }).click();
    await button(lead.page, lead.t, "posts-approve").click();
    await lead.page.getByRole("status").getByText(lead.t("posts-done-approved")).waitFor();
    assert.equal((await visitor.page.goto(address)).status(), 200);

    await page.goto(`${address}/delete`);
    await button(page, t, "posts-delete-sure").click();
    await page.getByRole("heading", { level: 1, name: t("posts-gone"), exact: true }).waitFor();
    assert.equal((await visitor.page.goto(address)).status(), 410);
    for (const window of [author, visitor, lead]) await window.context.close();
  });
}
