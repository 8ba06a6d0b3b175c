// What axe-core finds on a page.
import AxeBuilder from "@axe-core/playwright";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line a finding: the rule, the element, why. */
export async function violations(page) {
  const builder = new AxeBuilder({ page }).options({ preload: false, resultTypes: ["violations"] });
  const { violations: found } = await builder.withTags(rules).setLegacyMode().analyze();
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
  );
}
