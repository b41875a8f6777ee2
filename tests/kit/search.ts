import type { Page } from 'playwright-core';
import type { Expectation } from '../search/expectations.ts';

export const field = '.search[open] input';

/** Its script on the page has run. */
const isReady = (page: Page): Promise<void> => page.locator('[data-search][role="button"]').waitFor({ state: 'attached' });

/** Opens the search by its key, types, and waits until it shows what it found. */
export async function searchFor(page: Page, typed: string): Promise<void> {
  if ((await page.locator(field).count()) === 0) {
    await isReady(page);
    await page.keyboard.press('/');
    await page.locator(field).waitFor();
  }
  await page.fill(field, typed);
  await page.locator('.search-list[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** As text, so that nothing on its way to the browser takes the import for one of its own. */
const ranking = `async ({ root, typed }) => {
  const pagefind = await import(root + 'pagefind/pagefind.js');
  const { results } = await pagefind.search(typed);
  const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return found.map((page) => page.raw_url.replace('/index.html', ''));
}`;

/** The first three pages that are found, best first, below the root. Asks the search that the page has loaded, as it is set up. */
export const rankedPages = (page: Page, root: string, typed: string): Promise<readonly string[]> =>
  page.evaluate(`(${ranking})(${JSON.stringify({ root, typed })})`);

/** What should have stood further in front, with what stood there. */
export async function missed(page: Page, root: string, expected: readonly Expectation[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { typed, page: wanted, within } of expected) {
    const ranked = await rankedPages(page, root, typed);
    if (!ranked.slice(0, within).includes(wanted)) wrong.push(`${typed}: not ${wanted} but ${ranked.join(', ')}`);
  }
  return wrong;
}

/** Opens the search of a page by its keys, types, and gives the address of what is found first; closes it by its button. */
export async function searchOn(page: Page, words: string): Promise<string> {
  await isReady(page);
  await page.keyboard.press('Control+k'); // also where something is typed into
  await page.locator('dialog.search input').fill(words);
  const first = page.locator('dialog.search a[role="option"]').first();
  await first.waitFor();
  const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.locator('dialog.search .search-close').click();
  await page.locator('dialog.search').waitFor({ state: 'hidden' });
  return address;
}
