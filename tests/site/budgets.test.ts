import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed } from '../../scripts/serve-compressed.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { root } from '../kit/command.ts';
import { inParallel } from '../kit/in-parallel.ts';
import { kindOfPage } from '../kit/page-kinds.ts';
import { type Loaded, loadPage } from '../kit/page-load.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Bound, fonts, movingChart, ownBounds, readingPage, usesOfScripts } from './budgets.ts';

interface Weighed {
  readonly file: string;
  readonly kind: string;
  readonly html: string;
  readonly requests: readonly Loaded[];
}

let out: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveCompressed>>;
let pages: readonly Weighed[];

const isMoving = ({ url }: Loaded): boolean => url.includes('/moving-chart-');
const sum = (loaded: readonly Loaded[], ...types: readonly string[]): number =>
  loaded.filter(({ type }) => types.includes(type)).reduce((all, { bytes }) => all + bytes, 0);
const weightOf = (loaded: readonly Loaded[]): number => sum(loaded, 'document', 'stylesheet', 'script');

const tooHeavy = (weighed: readonly Weighed[], boundOf: (page: Weighed) => Bound, of = (loaded: readonly Loaded[]) => weightOf(loaded)) =>
  weighed.flatMap((page) => {
    const { bytes, because } = boundOf(page);
    const weight = of(page.requests);
    return weight > bytes ? [`${page.file}: ${weight} B, ${because} may have ${bytes}`] : [];
  });

/** Kept for people: the heaviest page of each kind, and of what its weight is made. */
async function keepTable(): Promise<void> {
  const heaviest = new Map<string, Weighed>();
  for (const page of pages.toSorted((a, b) => weightOf(a.requests) - weightOf(b.requests))) heaviest.set(page.kind, page);
  const rows = [...heaviest]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([kind, { file, requests }]) => {
      const scripts = requests.filter((loaded) => !isMoving(loaded));
      const cells = [sum(requests, 'document'), sum(requests, 'stylesheet'), sum(scripts, 'script'), weightOf(scripts)];
      const later = sum(requests.filter(isMoving), 'script');
      return `| ${[kind, file, ...cells, later || '', sum(requests, 'font'), requests.length].join(' | ')} |`;
    });
  const head = ['| kind | heaviest page | HTML | CSS | script | in all | moving chart | fonts | requests |', `|${' --- |'.repeat(9)}`];
  await mkdir(path.join(root, 'test-results'), { recursive: true });
  await writeFile(path.join(root, 'test-results/weights.md'), `${[...head, ...rows].join('\n')}\n`);
}

beforeAll(async () => {
  out = await temporary('budgets');
  await buildSample(out, { PLAYBOOK_SITE: 'https://playbook.example/' });
  [browser, server] = await Promise.all([startBrowser(), serveCompressed(out, '/a/b')]);
  pages = await inParallel(await filesBelow(out, '.html'), 4, async (file) => {
    const { requests, html } = await loadPage(browser, server.address + file);
    return { file, kind: kindOfPage(file, await readText(out, file)), requests, html };
  });
  await keepTable();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.end();
  await remove(out);
});

test('what comes is compressed', async () => {
  const page = pages.find(({ file }) => file === 'index.html');
  const bytes = page?.requests.find(({ type }) => type === 'document')?.bytes ?? 0;
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThan((await readText(out, 'index.html')).length / 2);
});

test('a reading page is light, and so are all others before their charts move', () => {
  const still = (loaded: readonly Loaded[]) => weightOf(loaded.filter((one) => !isMoving(one)));
  expect(tooHeavy(pages, ({ kind }) => ownBounds[kind] ?? readingPage, still)).toEqual([]);
});

test('a page with its moving chart is light enough, and every KPI’s chart moves', () => {
  const moving = pages.filter(({ requests }) => requests.some(isMoving));
  expect(tooHeavy(moving, () => movingChart)).toEqual([]);
  const kpis = pages.filter(({ file, html }) => file.startsWith('kpis/') && html.includes('data-kpi-chart'));
  expect(kpis.length).toBeGreaterThan(10);
  expect(kpis.filter((page) => !moving.includes(page)).map(({ file }) => file)).toEqual([]);
});

test('no bound is left from a kind of page that is no more, and none is far from what it holds', () => {
  for (const [kind, { bytes }] of Object.entries(ownBounds)) {
    const weights = pages.filter((page) => page.kind === kind).map(({ requests }) => weightOf(requests));
    expect(Math.max(...weights), kind).toBeGreaterThan(bytes * 0.7);
  }
});

test('one family of fonts', () => {
  const loaded = pages.flatMap(({ requests }) => requests.filter(({ type }) => type === 'font'));
  expect(loaded.length).toBeGreaterThan(0);
  expect(new Set(loaded.map(({ url }) => /\/([a-z0-9-]+?)-(?:latin|greek|cyrillic|vietnamese)/.exec(url)?.[1]))).toEqual(
    new Set(['source-sans-3']),
  );
  expect(
    tooHeavy(
      pages,
      () => fonts,
      (requests) => sum(requests, 'font'),
    ),
  ).toEqual([]);
});

test('no page asks another origin for anything, and everything that it asks for is there', () => {
  const elsewhere = pages.flatMap(({ file, requests }) =>
    requests.filter(({ url }) => !url.startsWith(server.address) && !url.startsWith('data:')).map(({ url }) => `${file}: ${url}`),
  );
  expect(elsewhere).toEqual([]);
  expect(pages.flatMap(({ file, requests }) => requests.filter(({ bytes }) => bytes === 0).map(({ url }) => `${file}: ${url}`))).toEqual(
    [],
  );
});

const scriptsOf = ({ requests }: Weighed): string[] =>
  requests
    .filter(({ type }) => type === 'script')
    .map(
      ({ url }) =>
        new URL(url).pathname
          .split('/')
          .at(-1)
          ?.split(/\.|-(?=[\w-]{8}\.js)/)[0] ?? '',
    );

test('no page carries a script that it has no use for', () => {
  const useless = pages.flatMap((page) =>
    scriptsOf(page)
      .filter((script) => !new RegExp(`\\s${usesOfScripts[script]}[\\s=>]`).test(page.html))
      .map((script) => `${page.file}: ${script}`),
  );
  expect(useless).toEqual([]);
  expect(pages.filter((page) => scriptsOf(page).length === 0).map(({ file }) => file)).toEqual(['404.html']);
  // All that these have is the opener of the search.
  const nothingMore = pages.filter((page) => scriptsOf(page).every((script) => script === 'SearchButton')).map(({ kind }) => kind);
  expect([...new Set(nothingMore)].sort()).toMatchInlineSnapshot(`
    [
      "404.html",
      "a-z/index.html",
      "channels/*",
      "checklists/index.html",
      "departments/*",
      "departments/index.html",
      "evidence/*",
      "evidence/index.html",
      "gaps/index.html",
      "goals/index.html",
      "guides/*",
      "guides/index.html",
      "handbook/*",
      "handbook/index.html",
      "history/index.html",
      "index.html",
      "measures/*",
      "print/index.html",
      "privacy/index.html",
      "status/index.html",
    ]
  `);
});
