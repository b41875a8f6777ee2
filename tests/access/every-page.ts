import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { buildEveryPage } from '../kit/every-page.ts';
import type { SeenPage } from '../kit/page-kinds.ts';
import { remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

// One build of both sites, and one browser, for all tests of access.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 600_000 }); // one test looks at up to a hundred pages

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

interface Looking extends BrowserContextOptions {
  /** One page of each kind is enough. */
  readonly onePerKind?: boolean;
}

type Look = (page: Page, seen: SeenPage) => Promise<readonly string[]>;

async function lookAt(seen: SeenPage, look: Look, options: BrowserContextOptions): Promise<string[]> {
  const { browser, address } = visitTo(seen.out);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options });
  await page.goto(address + seen.file);
  const told = await look(page, seen);
  await page.close();
  return told.map((text) => `${path.basename(seen.out)}/${seen.file}: ${text}`);
}

/** Looks at a page of every kind; each complaint says which page it is about. The policy is off, so that tests can add rules of their own. */
export async function complaintsOf(look: Look, { onePerKind = false, ...options }: Looking = {}): Promise<string[]> {
  const left = pages.filter(({ kind }, index) => !onePerKind || pages.findIndex((other) => other.kind === kind) === index);
  const complaints: string[] = [];
  const lane = async () => {
    for (let seen = left.shift(); seen; seen = left.shift()) complaints.push(...(await lookAt(seen, look, options)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return complaints.sort();
}
