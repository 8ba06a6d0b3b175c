// The experience that the story is about, and how its form is filled in.

export const PARTS = ["situation", "what_we_did", "services_note", "outcome", "differently", "reuse"];

const LABELS = {
  situation: "posts-part-situation",
  what_we_did: "posts-part-what-we-did",
  services_note: "posts-part-services",
  outcome: "posts-part-outcome",
  differently: "posts-part-differently",
  reuse: "posts-part-reuse",
};
const REQUIRED = ["situation", "what_we_did"];

/** Norwegian, with a list, a quote and letters that an export may lose. */
export const experience = {
  lang: "nb",
  title: "Felles inntaksmøte på tvers av tjenestene – «én vei inn»",
  parts: {
    situation: "Tre tjenester kartla det samme hver for seg.\n\nFamiliene måtte fortelle alt på nytt.",
    what_we_did: "Vi slo sammen inntaksmøtene.\n\n- Ett møte hver onsdag\n- Én møteleder for et halvt år\n- Ett referat",
    services_note: "Skolen, PPT og helsestasjonen møtte hver gang; NAV når det gjaldt arbeid.",
    outcome: "Ventetida gikk ned fra elleve til fire uker. Sørsamisk var med fra starten: “gaajhkh” – alle.",
    differently: "Vi ville ha avtalt taushetsplikt og samtykke før første møte.",
    reuse: "Møteplanen på én side og malen for referat.",
  },
  themes: [
    "leadership-anchoring",
    "time-and-resources",
    "structure-and-routines",
    "coordinator",
    "respect-for-competence",
    "shared-arenas",
    "user-involvement",
    "individual-centred",
    "holistic-follow-up",
    "early-intervention",
  ],
  ages: ["6-12", "13-15"],
  services: ["school", "ppt", "health", "nav"],
  step: 4,
};

/** The field of a part of the text, by the label its reader sees. */
export function partField(page, t, part) {
  const label = t(LABELS[part]);
  const name = REQUIRED.includes(part) ? label : `${label} ${t("platform-optional")}`;
  return page.getByRole("textbox", { name, exact: true });
}

export const partLabel = (t, part) => t(LABELS[part]);

export const titleField = (page, t) => page.getByRole("textbox", { name: t("posts-field-title"), exact: true });

/** A choice within the group with this legend. */
export function choice(page, t, legend, kind, label) {
  return page.getByRole("group", { name: t(legend), exact: true }).getByRole(kind, { name: t(label), exact: true });
}

/** The boxes and buttons to choose in the form, in its order. */
export function choices(page, t, post) {
  return [
    ...post.themes.map((code) => choice(page, t, "posts-field-themes", "checkbox", `posts-theme-${code}`)),
    ...post.ages.map((code) => choice(page, t, "posts-field-ages", "checkbox", `posts-age-${code}`)),
    ...post.services.map((code) => choice(page, t, "posts-field-services", "checkbox", `network-sector-${code}`)),
    choice(page, t, "posts-field-step", "radio", `posts-step-${post.step}`),
    choice(page, t, "posts-field-audience", "radio", "posts-audience-members"),
  ];
}

export const languageField = (page, t) => page.getByRole("combobox", { name: t("posts-field-lang"), exact: true });

export const button = (page, t, key, values) => page.getByRole("button", { name: t(key, values), exact: true });

/** Fills in the whole form with the keyboard's and the mouse's events, not by setting values. */
export async function writeExperience(page, t, post) {
  await languageField(page, t).selectOption(post.lang);
  await titleField(page, t).fill(post.title);
  for (const part of PARTS) await partField(page, t, part).fill(post.parts[part]);
  for (const control of choices(page, t, post)) await control.check();
  await page.getByRole("checkbox", { name: t("posts-consent-post"), exact: true }).check();
}

/** Writes an answer below a post and sends it. */
export async function answer(page, t, { text, lang, consent }) {
  await page.getByRole("textbox", { name: t("posts-field-comment"), exact: true }).fill(text);
  await languageField(page, t).selectOption(lang);
  await page.getByRole("checkbox", { name: t("posts-consent-comment"), exact: true }).setChecked(consent);
  await button(page, t, "posts-send-comment").click();
  await page.getByText(t("posts-done-commented")).waitFor();
}

/** The plain text that the evaluation gets: title, then each heading as the author saw it and the text below. */
export function plainText(t, title, parts) {
  const sections = PARTS.filter((part) => parts[part]).map((part) => `${partLabel(t, part)}\n${parts[part]}`);
  return `${title}\n\n${sections.join("\n\n")}`;
}

/** Says, where it is asked, that nobody can be recognised. */
export async function lookedThrough(preview, t) {
  const box = preview.getByRole("checkbox", { name: t("posts-human-check-yes"), exact: true });
  if (await box.count()) await box.check();
}
