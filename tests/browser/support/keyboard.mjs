// Moves through a page as somebody without a mouse does, and looks whether the focus can be seen.
import assert from "node:assert/strict";

/** More stops than any page has: a focus that needs more goes round in circles. */
const FAR = 400;

/** What has the focus: its place among all elements, a name for messages, and whether it can be seen. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const middle = [box.x + Math.min(box.width, innerWidth) / 2, box.y + Math.min(box.height, innerHeight) / 2];
    const onTop = document.elementFromPoint(...middle);
    return {
      place: [...document.querySelectorAll("*")].indexOf(element),
      name: `${element.localName}#${element.id}.${element.className} “${(element.innerText || element.value || "").slice(0, 40)}”`,
      // Boxes to tick are outlined together with their label, so the outline is that of the field around both.
      outlined: outlined(element) || (element.labels?.length > 0 && outlined(element.parentElement)),
      uncovered: onTop === null || element.contains(onTop) || onTop.contains(element) || labels(element, onTop),
    };
    function outlined(one) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      const shown = outlineStyle !== "none" && !/rgba\(.*, 0\)|transparent/.test(outlineColor);
      return shown && Number.parseFloat(outlineWidth) >= 2;
    }
    function labels(field, other) {
      return [...(field.labels ?? [])].some((label) => label.contains(other));
    }
  });
}

function assertSeen(stop, page) {
  assert.ok(stop.outlined, `${page.url()}: the focus on ${stop.name} cannot be seen`);
  assert.ok(stop.uncovered, `${page.url()}: something covers ${stop.name} while it has the focus`);
}

/** Presses Tab until the control has the focus. The focus can be seen at each stop and never stays. */
export async function tabTo(page, control) {
  await control.waitFor();
  const wanted = await control.elementHandle();
  let last = await focused(page);
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop) {
      assertSeen(stop, page);
      assert.notEqual(stop.place, last?.place, `${page.url()}: Tab does not leave ${stop.name}`);
    }
    last = stop;
  }
  throw new Error(`${page.url()}: Tab never reaches ${control}`);
}

export async function type(page, control, text) {
  await tabTo(page, control);
  await page.keyboard.press("ControlOrMeta+A");
  const lines = text.split("\n");
  for (const [n, line] of lines.entries()) {
    if (n > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(line);
  }
  assert.equal(await control.inputValue(), text);
}

export async function tick(page, box) {
  await tabTo(page, box);
  await page.keyboard.press("Space");
  assert.ok(await box.isChecked());
}

/** Chooses a radio button: Tab leads into its group, arrows lead to it. */
export async function choose(page, radio) {
  const name = await radio.getAttribute("name");
  const group = await page.locator(`input[type=radio][name="${name}"]`).all();
  const checked = page.locator(`input[type=radio][name="${name}"]:checked`);
  await tabTo(page, (await checked.count()) ? checked : group[0]);
  for (let pressed = 0; pressed < group.length && !(await radio.isChecked()); pressed += 1) {
    await page.keyboard.press("ArrowDown");
  }
  if (!(await radio.isChecked())) await page.keyboard.press("Space");
  assert.ok(await radio.isChecked());
}

/** Chooses in a drop-down list with the arrows. */
export async function pick(page, select, value) {
  await tabTo(page, select);
  const values = await select.locator("option").evaluateAll((options) => options.map((option) => option.value));
  const way = values.indexOf(value) - values.indexOf(await select.inputValue());
  for (let n = 0; n < Math.abs(way); n += 1) await page.keyboard.press(way > 0 ? "ArrowDown" : "ArrowUp");
  assert.equal(await select.inputValue(), value);
}

export async function press(page, control, key = "Enter") {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Every stop of the focus from the top of the page until it leaves it. */
export async function wholeRound(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
  });
  const stops = [];
  while (stops.length < FAR) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop || stop.place === stops[0]?.place) return stops;
    assertSeen(stop, page);
    stops.push(stop);
  }
  throw new Error(`${page.url()}: Tab never leaves the page`);
}

/** Places of the controls that Tab should reach: of radio buttons one a group, nothing in closed details. */
export function reachable(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const open = [...document.querySelectorAll(controls)].filter((element) => element.checkVisibility() && !element.disabled);
    const groups = new Map();
    for (const radio of open.filter((element) => element.type === "radio")) {
      if (!groups.has(radio.name) || radio.checked) groups.set(radio.name, radio);
    }
    return open.filter((element) => element.type !== "radio" || groups.get(element.name) === element).map((element) => all.indexOf(element));
  });
}
