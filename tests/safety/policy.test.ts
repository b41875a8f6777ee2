import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../kit/free-port.ts';
import { watchedPage } from '../kit/policy-violations.ts';
import { proposedSample } from '../kit/proposal.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { searchOn } from '../kit/search.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

// A preview for the team of a change to the sample: every kind of page, under the headers that the build wrote.
let folder: string;
let out: string;
let visit: Visit;
let pages: string[];

beforeAll(async () => {
  folder = await temporary('policy');
  out = path.join(folder, 'out');
  const content = await proposedSample(folder);
  const preview = {
    PLAYBOOK_PREVIEW: 'PR 42',
    PLAYBOOK_BASE: 'main',
    PLAYBOOK_AUDIENCE: 'team',
    PLAYBOOK_SITE: 'https://playbook.example/',
  };
  await buildSample(out, { PLAYBOOK_CONTENT: content, ...preview });
  pages = await filesBelow(out, '.html');
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

test('no page wants anything that its policy refuses', async () => {
  const context = await visit.browser.newContext();
  const { page, refused } = await watchedPage(context);
  expect(pages.length).toBeGreaterThan(120);
  for (const file of pages) await page.goto(visit.address + file);
  expect(refused).toEqual([]);
  await context.close();
});

test('every page says its policy before anything that it governs, and holds no style or script that is not allowed', async () => {
  for (const file of pages) {
    const html = await readText(out, file);
    expect(html.slice(0, 400), file).toMatch(/<head><meta http-equiv="content-security-policy" content="default-src 'none'; /);
    expect(html.match(/<[a-z][^<>]*\s(style|on[a-z]+)=/g) ?? [], file).toEqual([]);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(
      scripts.filter((attributes) => !/\ssrc="\.|type="application\/json"/.test(attributes)),
      file,
    ).toEqual([]);
  }
});

/** What readers do with a page. */
const uses: readonly (readonly [page: string, use: (page: Page) => Promise<unknown>])[] = [
  [
    'objections/index.html',
    async (page) => {
      await page.fill('input[type="search"]', 'messbar');
      await page.waitForURL((url) => url.search === '?q=messbar');
    },
  ],
  ['kpis/index.html', (page) => page.locator('th button').first().click()],
  ['channels/index.html', (page) => page.locator('[data-filter] select').first().selectOption({ index: 1 })],
  ['measures/index.html', (page) => page.locator('[data-filter] select').first().selectOption({ index: 1 })],
  ['freshness/index.html', (page) => page.locator('form.filter select').first().selectOption({ index: 1 })],
  [
    'map/index.html',
    async (page) => {
      await page.locator('.map-goal').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('[data-filter] select').first().selectOption({ index: 1 });
      for (const button of await page.locator('main button:visible').all()) await button.click();
    },
  ],
  [
    'kpis/erstreaktionszeit/index.html',
    async (page) => {
      await page.locator('[data-chart-place] canvas').first().waitFor();
      await page.locator('[data-chart-place]').first().hover();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
    },
  ],
  [
    'checklists/kanal-start/index.html',
    async (page) => {
      await page.locator('[data-item] input[type="checkbox"]').first().check();
      for (const summary of await page.locator('.run-panel summary:visible').all()) await summary.click();
      await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
    },
  ],
  [
    'present/index.html',
    async (page) => {
      await page.locator('.reveal.ready').waitFor();
      for (const key of ['ArrowRight', 'ArrowDown', 'n', 'o', 'Escape', 'b', 'b', 'End']) await page.keyboard.press(key);
      await page.keyboard.press('Shift+?');
      await page.waitForTimeout(500); // its transitions
    },
  ],
  ['index.html', async (page) => expect(await searchOn(page, 'Servicefragen')).toContain(visit.address)],
];

test.each(uses)('%s is used, and nothing is refused', async (file, use) => {
  const context = await visit.browser.newContext({ reducedMotion: 'no-preference' });
  const { page, refused } = await watchedPage(context);
  await page.goto(visit.address + file);
  await use(page);
  expect(refused).toEqual([]);
  await context.close();
});

const intruders = `<script>document.title='intruder'</script><script src="https://intruder.example/a.js"></script>
<img src="https://intruder.example/a.png" alt=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
<style>body{color:red}</style><p style="color:red" onclick="document.title='intruder'">click</p>
<iframe src="index.html"></iframe><base href="https://intruder.example/"><form action="https://intruder.example/"><button>send</button></form>`;

const everything = [
  'base-uri',
  'connect-src',
  'form-action',
  'frame-src',
  'img-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
];

/** The title of a page into which somebody managed to bring all that, once every directive that is concerned has refused its part. */
async function titleWhereAllIsRefused(address: string): Promise<string> {
  const context = await visit.browser.newContext();
  const { page, refused } = await watchedPage(context);
  await page.goto(address);
  await page.click('p[onclick]');
  await page.evaluate(() => document.querySelector<HTMLFormElement>('form[action]')?.requestSubmit());
  await page.evaluate(() => fetch('https://intruder.example/').catch(() => {}));
  const title = await page.title();
  const directives = () => [...new Set(refused.flatMap((text) => /: ([a-z-]+) refuses/.exec(text)?.[1] ?? []))].sort();
  await expect.poll(directives, { timeout: 20_000 }).toEqual(everything); // browsers tell a form's a little later
  await context.close();
  return title;
}

test.each(['from a server', 'from a folder on disk'])('what is brought into a page %s does not run, load or send', async (where) => {
  const html = await readText(out, 'privacy/index.html');
  await writeFile(path.join(out, 'privacy/intruded.html'), html.replace('</main>', `${intruders}</main>`));
  const file = path.join(out, 'privacy/intruded.html');
  const address = where === 'from a server' ? `${visit.address}privacy/intruded.html` : pathToFileURL(file).href;
  expect(await titleWhereAllIsRefused(address)).not.toBe('intruder');
});

test('a picture that is opened on its own draws, and runs nothing', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><title>picture</title><script>document.title="intruder"</script><rect width="9" height="9"/></svg>';
  await writeFile(path.join(out, 'map/intruded.svg'), svg);
  const response = await fetch(`${visit.address}map/intruded.svg`);
  expect(response.headers.get('content-security-policy')).toMatch(/, default-src 'none'; sandbox; frame-ancestors 'self'$/);
  const page = await visit.open('map/intruded.svg');
  expect(await page.evaluate(() => document.title)).toBe('picture');
  expect(await page.evaluate(() => origin)).toBe('null');
  await page.close();
});

test('a picture with styles of its own keeps them where a page shows it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>.a{fill:#f00}</style><path class="a" d="M0 0h9v9H0z" style="opacity:1"/></svg>';
  await writeFile(path.join(out, 'map/styled.svg'), svg);
  const page = await visit.open('privacy/index.html');
  const colour = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(4, 4, 1, 1).data ?? [])];
  }, `${visit.address}map/styled.svg`);
  expect(colour).toEqual([255, 0, 0, 255]);
  await page.close();
});

/** Whether a page shows the site in its frame. */
async function isFramed(address: string): Promise<boolean> {
  const page = await visit.browser.newPage();
  await page.goto(address); // until the frame is there, or refused
  const isShown = await page.frames()[1]?.evaluate(() => document.querySelector('main') !== null);
  await page.close();
  return isShown === true;
}

test('a page elsewhere may show the site in a frame only where its origin is allowed', async () => {
  const before = await readText(out, '_headers');
  const html = `<iframe src="${visit.address}privacy/index.html"></iframe>`;
  const port = await freePort();
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html)).listen(port, '127.0.0.1');
  const elsewhere = `http://127.0.0.1:${port}`;
  expect(await isFramed(elsewhere)).toBe(false);
  await writeFile(path.join(out, '_headers'), before.replaceAll("frame-ancestors 'self'", `$& ${elsewhere}`));
  expect(await isFramed(elsewhere)).toBe(true);
  await writeFile(path.join(out, '_headers'), before);
  server.close();
});
