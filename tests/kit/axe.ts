import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page: each rule with the first element that breaks it. */
export async function violationsOn(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe: tester } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
    return (await tester.run(asked)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, options as object);
}
