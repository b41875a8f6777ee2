import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildEveryPage } from '../kit/every-page.ts';
import type { SeenPage } from '../kit/page-kinds.ts';
import { remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

// One build of both sites, and one browser, for all tests of access.
let folder: string;
let pages: readonly SeenPage[] = [];
const visits = new Map<string, Visit>();

beforeAll(async () => {
  folder = await temporary('access');
  pages = await buildEveryPage(folder);
  for (const out of new Set(pages.map((page) => page.out))) visits.set(out, await visitSite(out));
});

afterAll(async () => {
  for (const visit of visits.values()) await visit.end();
  await remove(folder);
});

export const seenPages = (): readonly SeenPage[] => pages;
export const everyone = (): string => path.join(folder, 'everyone');
export const preview = (): string => path.join(folder, 'preview');

function visitTo(out: string): Visit {
  const visit = visits.get(out);
  if (!visit) throw new Error(`Nothing is served from ${out}.`);
  return visit;
}

/** Opens a page of the sample for everyone. */
export const openPage = (file: string, options: BrowserContextOptions = {}): Promise<Page> => visitTo(everyone()).open(file, options);

/** As many pages at once as keep two processors busy. */
const lanes = 3;

/** Looks at a page of every kind; each complaint says which page it is about. `bypassCSP` lets tests add rules of their own. */
export async function complaintsOf(
  look: (page: Page, seen: SeenPage) => Promise<readonly string[]>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const left = [...pages];
  const complaints: string[] = [];
  const lane = async (browsers: ReadonlyMap<string, Browser>) => {
    for (let seen = left.shift(); seen; seen = left.shift()) {
      const page = await (browsers.get(seen.out) as Browser).newPage({
        viewport: { width: 1280, height: 900 },
        bypassCSP: true,
        ...options,
      });
      await page.goto(visitTo(seen.out).address + seen.file);
      const told = await look(page, seen);
      complaints.push(...told.map((text) => `${path.basename(seen?.out ?? '')}/${seen?.file}: ${text}`));
      await page.close();
    }
  };
  const browsers = new Map([...visits].map(([out, { browser }]) => [out, browser]));
  await Promise.all(Array.from({ length: lanes }, () => lane(browsers)));
  return complaints.sort();
}
