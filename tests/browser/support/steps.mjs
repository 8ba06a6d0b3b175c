// Steps that build on each other: when one fails, those after it are skipped, and the open pages are described.

/** `step(name, run)` for a test with `t`; `pages()` lists the open pages. */
export function steps(t, pages) {
  let broken = false;
  return (name, run) =>
    t.test(name, async (inner) => {
      if (broken) return inner.skip("an earlier step failed");
      try {
        return await run(inner);
      } catch (error) {
        broken = true;
        for (const page of pages()) inner.diagnostic(await describe(page));
        throw error;
      }
    });
}

async function describe(page) {
  const text = await page.locator("main").innerText({ timeout: 1000 }).catch(() => "(no page)");
  return `${page.url()}\n${text.slice(0, 300)}`;
}
