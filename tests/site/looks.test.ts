import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { writeAlbum } from '../kit/album.ts';
import { root } from '../kit/command.ts';
import { buildEveryPage } from '../kit/every-page.ts';
import { inParallel } from '../kit/in-parallel.ts';
import { type Look, lookAt } from '../kit/look.ts';
import type { SeenPage } from '../kit/page-kinds.ts';
import { remove, temporary } from '../kit/sample.ts';

/** Kept for people to look at; git does not. */
const album = path.join(root, 'test-results/pages');

let folder: string;
let browser: Browser;
const servers = new Map<string, Serving>();
let looks: readonly Look[];

beforeAll(async () => {
  folder = await temporary('looks');
  await remove(album);
  const pages = await buildEveryPage(folder);
  browser = await startBrowser();
  for (const out of new Set(pages.map((page) => page.out))) servers.set(out, await serve(out, 0, '/a/b'));
  const looking = { browser, folder: album, addressOf: ({ out, file }: SeenPage) => `${servers.get(out)?.address}${file}` };
  const isFirst = (page: SeenPage) => pages.find(({ kind }) => kind === page.kind) === page;
  looks = await inParallel(pages, 3, (page) => lookAt(page, looking, isFirst(page)));
  await writeAlbum(album, looks);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  for (const { server } of servers.values()) server.close();
  await remove(folder);
});

const problems = (about: RegExp): string[] =>
  looks.flatMap((look) => look.problems.filter((problem) => about.test(problem)).map((problem) => `${look.file}: ${problem}`));

test('no page scrolls sideways, at 1280, 390 or 320 px', () => expect(problems(/sideways/)).toEqual([]));

test('nothing moves by itself while a page comes or is scrolled, but slides, which take their places', () =>
  expect(problems(/moves/).filter((problem) => !/\/present\/.*: div\.slides/.test(problem))).toEqual([]));

test('no page complains in the browser’s console, and fonts come', () => expect(problems(/console|error|font/)).toEqual([]));

test('pictures of every kind of page are kept, at two widths, light and dark, and as printed', async () => {
  const kept = (await readdir(album, { recursive: true })).filter((file) => file.endsWith('.png'));
  const kinds = new Set(looks.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(30);
  expect(kept).toHaveLength(kinds.size * 5);
  expect((await readFile(path.join(album, 'index.html'), 'utf8')).match(/<img /g)).toHaveLength(kept.length);
});
