// What can be seen by one look at a page: each check gives a line for everything that is wrong.

/** Names that are heard hold the words that are seen (WCAG 2.5.3). */
function labelInName() {
  const plain = (words) => words.replace(/[\s\u00ad\u200b]+/g, " ").trim().toLowerCase();
  const named = [...document.querySelectorAll("[aria-label], [aria-labelledby]")];
  const controls = named.filter((one) => one.matches("a[href], button, summary, input, select, textarea") && one.checkVisibility());
  return controls.flatMap((control) => {
    const by = control.getAttribute("aria-labelledby");
    const heard = by ? by.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ") : control.getAttribute("aria-label");
    const seen = control.matches("input, select, textarea") ? [...(control.labels ?? [])].map((label) => label.innerText).join(" ") : control.innerText;
    return plain(seen) && !plain(heard).includes(plain(seen)) ? [`“${seen}” is heard as “${heard}”`] : [];
  });
}

/** Fields that ask for something about the reader say so to the browser (WCAG 1.3.5, 3.3.8). */
function autocomplete() {
  const own = !location.pathname.startsWith("/admin");
  // In a programme, the number is that of the hosts.
  const hosts = /^\/trips\/[^/]+\/sessions/.test(location.pathname);
  const wanted = {
    password: ["current-password", "new-password"],
    email: own ? ["email", "username"] : null,
    tel: own && !hosts ? ["tel"] : null,
  };
  const names = own ? { name: ["name"], organisation: ["organization"], phone: ["tel"], code: ["one-time-code"] } : {};
  const aboutMe = /^\/(profile|invitations|sign-in|password|address)/.test(location.pathname);
  return [...document.querySelectorAll("main input:not([type=hidden])")].flatMap((field) => {
    const expected = wanted[field.type] ?? (aboutMe ? names[field.name] : null);
    if (!expected || expected.includes(field.autocomplete)) return [];
    return [`the field ${field.name} says autocomplete=“${field.autocomplete}”, not ${expected}`];
  });
}

/** Nothing is asked twice, and nothing is in the way of pasting (WCAG 3.3.7, 3.3.8). */
function askedOnce() {
  const found = [];
  for (const form of document.querySelectorAll("main form")) {
    const fields = [...form.elements].filter((field) => field.name && field.checkVisibility() && field.matches("input, select, textarea"));
    const free = fields.filter((field) => !["checkbox", "radio", "hidden", "submit", "file"].includes(field.type));
    const names = free.map((field) => field.name);
    for (const name of new Set(names)) if (names.filter((one) => one === name).length > 1) found.push(`${form.getAttribute("action")} asks for ${name} twice`);
    if (free.filter((field) => field.autocomplete === "new-password").length > 1) found.push("a new password has to be typed twice");
  }
  for (const field of document.querySelectorAll("[onpaste], [autocomplete=off]")) found.push(`${field.name} is in the way of a password manager`);
  return found;
}

/** What colour tells is told in words too, and links within text can be told from it (WCAG 1.4.1). */
function inWords() {
  const marks = [...document.querySelectorAll("main :is([data-color], .ds-tag, .ds-alert, [aria-current], [aria-invalid=true])")];
  const silent = marks.filter((mark) => mark.checkVisibility() && !mark.matches("input, select, textarea, html, body") && !mark.textContent.trim());
  const links = [...document.querySelectorAll("main :is(p, .prose) a[href]:not(.ds-button)")].filter((link) => link.checkVisibility());
  const plain = links.filter((link) => {
    const alone = link.closest("p, li")?.innerText.trim() === link.innerText.trim();
    return !alone && !getComputedStyle(link).textDecorationLine.includes("underline");
  });
  return [
    ...silent.map((mark) => `${mark.localName}.${mark.className} tells something by colour alone`),
    ...plain.map((link) => `the link “${link.innerText}” is told from the text by colour alone`),
  ];
}

/** Nothing comes up under a pointer, so nothing has to be dismissed there (WCAG 1.4.13). */
function nothingHovers() {
  const shows = /^(display|visibility|opacity|content|position|inset|clip|clip-path|height|max-height)$/;
  const rules = (list) => [...list].flatMap((rule) => (rule.cssRules?.length ? [rule, ...rules(rule.cssRules)] : [rule]));
  const hovering = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).filter((rule) => rule.selectorText?.includes(":hover"));
  const found = hovering.filter((rule) => [...rule.style].some((name) => shows.test(name))).map((rule) => `${rule.selectorText} shows something`);
  const titled = [...document.querySelectorAll("body [title]")].map((one) => `${one.localName} has the title “${one.title}”`);
  return [...new Set([...found, ...titled])];
}

/** Everything that one look finds. */
export async function survey(page) {
  const checks = [labelInName, autocomplete, askedOnce, inWords, nothingHovers];
  const found = [];
  for (const check of checks) found.push(...(await page.evaluate(check)));
  return found;
}

/** Where help stands, in its order (WCAG 3.2.6). */
export const help = (page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll("a[href='/privacy'], a[href='/accessibility']")].filter((link) => link.closest("footer"));
    return links.map((link) => `${link.getAttribute("href")} in ${link.parentElement.localName} ${[...link.closest("ul").children].indexOf(link.parentElement)}`).join(", ");
  });

/** What does not fit into the window any more, or is cut off. */
export const ill = (page, what) =>
  page.evaluate((told) => {
    const found = [];
    const width = document.documentElement.scrollWidth;
    if (width > innerWidth) {
      const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5);
      const inner = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
      found.push(`${told}: ${width} px wide: ${inner.slice(0, 3).map((one) => `${one.localName}.${one.className} “${one.textContent.slice(0, 40)}”`)}`);
    }
    const hides = (value) => value === "hidden" || value === "clip";
    for (const one of document.querySelectorAll("body *")) {
      const style = getComputedStyle(one);
      const read = one.checkVisibility() && one.clientWidth > 1 && one.innerText?.trim() && !one.closest("svg");
      const broad = hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
      const high = hides(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
      if (read && (broad || high)) found.push(`${told}: ${one.localName}.${one.className} cuts “${one.innerText.slice(0, 40)}”`);
    }
    return found;
  }, what);

/**
 * How well the focus can be seen at every stop of Tab: the outline's contrast to what lies below it, in the colours that
 * are painted, and its width (WCAG 1.4.11, 2.4.13).
 */
export async function focusContrast(page) {
  const seen = new Map();
  await page.evaluate(() => document.activeElement?.blur());
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(measure);
    if (!focus || seen.has(focus.place)) break;
    seen.set(focus.place, focus);
  }
  const weak = [...seen.values()].filter(({ contrast, width }) => contrast < 3 || width < 2);
  return { stops: seen.size, weak: weak.map((one) => `${one.name}: ${one.colours}: contrast ${one.contrast.toFixed(2)}, ${one.width} px`) };
}

async function measure() {
  const element = document.activeElement;
  // The ring may come by a transition, however short.
  await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  if (!element || element === document.body) return null;
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  // Around the outline may lie a second ring, drawn as a shadow without blur.
  const outlined = (one) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(one);
    if (outlineStyle === "none" || rgba(outlineColor)[3] === 0) return null;
    const width = Number.parseFloat(outlineWidth);
    const rings = [{ colour: outlineColor, width }];
    const ring = /^((?:rgb|rgba|color|oklch|oklab)\([^)]*\)) 0px 0px 0px ([\d.]+)px$/.exec(boxShadow);
    if (ring) rings.push({ colour: ring[1], width: Math.abs(Number.parseFloat(ring[2]) - Math.max(0, Number.parseFloat(outlineOffset))) });
    return { rings, inside: Number.parseFloat(outlineOffset) < 0, one };
  };
  // Boxes to tick are outlined together with their label.
  const outline = outlined(element) ?? (element.labels?.length ? outlined(element.parentElement) : null);
  const name = `${element.localName}#${element.id}.${element.className} “${(element.innerText || element.value || "").slice(0, 30)}”`;
  const place = [...document.querySelectorAll("*")].indexOf(element);
  if (!outline) return { place, name, contrast: 0, width: 0, colours: "no outline" };
  // Of a ground that runs from one colour to another, each of them counts.
  const grounds = (one) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    const run = backgroundImage.match(/(?:rgb|rgba|color|oklch|oklab)\([^)]*\)/g) ?? [];
    return [...run, backgroundColor].filter((colour) => rgba(colour)[3] === 255);
  };
  let below = outline.inside ? outline.one : outline.one.parentElement;
  while (below && !grounds(below).length) below = below.parentElement;
  const all = below ? grounds(below) : ["Canvas"];
  const light = (colour) => {
    const [red, green, blue] = rgba(colour).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const rated = outline.rings.map(({ colour, width }) => {
    const contrasts = all.map((ground) => {
      const [one, other] = [light(colour), light(ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
    return { place, name, width, contrast: Math.min(...contrasts), colours: `${colour} on ${all}` };
  });
  return rated.toSorted((one, other) => Number(other.width >= 2) - Number(one.width >= 2) || other.contrast - one.contrast)[0];
}

/** Words whose language is known from the database, and is told otherwise. `known` is what languages.py says. */
export const strangeLanguages = (page, known) =>
  page.evaluate((all) => {
    const told = (node) => (node.nodeType === 1 ? node : node.parentElement).closest("[lang]").lang;
    const found = [];
    let checked = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.data.replace(/\s+/g, " ").trim();
      const langs = all.titles[words] ?? all.names[words];
      if (!langs || walker.currentNode.parentElement.closest("textarea, script, .user-menu")) continue;
      checked += 1;
      if (!langs.includes(told(walker.currentNode))) found.push(`“${words}” is ${langs} and told as ${told(walker.currentNode)}`);
    }
    const [, id] = /^\/posts\/([0-9a-f-]{36})$/.exec(location.pathname) ?? [];
    const proses = id && all.posts[id] ? [...document.querySelectorAll("article.post .prose")].map((prose) => [prose, all.posts[id]]) : [];
    for (const article of document.querySelectorAll("article.comment[id^=comment-]")) {
      const lang = all.comments[article.id.replace("comment-", "")];
      for (const prose of article.querySelectorAll(".prose")) proses.push([prose, lang]);
    }
    for (const [prose, lang] of proses) {
      checked += 1;
      if (lang !== told(prose)) found.push(`“${prose.innerText.slice(0, 40)}” is ${lang} and told as ${told(prose)}`);
    }
    return { found, checked };
  }, known);
