// Writing a post: from the choice of its kind to the page on which it stands.
import { button, lookedThrough } from "./experience.mjs";

/** Opens the empty form for a kind by the links that a reader follows. */
export async function begin({ page, t }, kind) {
  await page.goto("/posts/new");
  await page.getByRole("link", { name: t(`posts-new-${kind}`), exact: true }).click();
  const empty = page.getByRole("link", { name: t("posts-draft-empty-form"), exact: true });
  if (await empty.count()) await empty.click();
}

export const previewOf = ({ page, t }) => page.getByRole("region", { name: t("posts-preview-title"), exact: true });

/** Previews what stands in the form and publishes it; gives the address of the post. */
export async function publish(author) {
  const { page, t } = author;
  await button(page, t, "posts-preview").click();
  const preview = previewOf(author);
  await preview.waitFor();
  await lookedThrough(preview, t);
  await button(preview, t, "posts-publish").click();
  await page.getByRole("status").getByText(t("posts-done-published")).waitFor();
  return new URL(page.url()).pathname;
}
