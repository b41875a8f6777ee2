import type { IncomingMessage } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

// What `privacy/` says of readers, looked at from where it would be known: from the server.
let out: string;
let serving: Serving;
let browser: Awaited<ReturnType<typeof startBrowser>>;
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  out = await temporary('readers');
  await buildSample(out);
  serving = await serve(out, 0, '/a/b');
  serving.server.on('request', (request) => asked.push(request));
  // The site says itself what it wants: another server may send no header for it.
  serving.server.prependListener('request', (_request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name.toLowerCase() === 'referrer-policy' ? response : set(name, value));
  });
  browser = await startBrowser();
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  await remove(out);
});

interface Reader {
  readonly page: Page;
  /** Every address that the browser asks for. */
  readonly wanted: string[];
}

async function reader(address: string): Promise<Reader> {
  const page = await browser.newPage();
  const wanted: string[] = [];
  page.on('request', (request) => wanted.push(request.url()));
  await page.goto(serving.address + address);
  return { page, wanted };
}

const toldIn = ({ url, headers }: IncomingMessage): string[] => [url, headers.referer, headers.cookie].filter((text) => text !== undefined);

test('what is typed into the finder is told to nobody, also not by the page that is opened next', async () => {
  const { page, wanted } = await reader('objections/index.html');
  await page.fill('input[type="search"]', 'messbar');
  await page.waitForURL((url) => url.search === '?q=messbar');
  await page.locator('.found > li:visible a').first().click();
  await page.waitForURL(/erfolg-nicht-messbar/);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.flatMap(toldIn).filter((text) => /[?&]q=|q%3D/.test(text))).toEqual([]);
  expect(wanted.filter((url) => !url.startsWith(serving.address))).toEqual([]);
  await page.close();
});

test('a run that is passed on behind the # of an address is told to nobody, also not by the page that is opened next', async () => {
  const { page } = await reader('checklists/kanal-start/index.html#run=secret');
  await page.locator('.site-title').click();
  await page.waitForURL(/\/index\.html$/);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.flatMap(toldIn).filter((text) => text.includes('secret'))).toEqual([]);
  await page.close();
});

test('no page tells another where its reader comes from', async () => {
  const pages = await filesBelow(out, '.html');
  const silent = /<meta name="referrer" content="no-referrer"\s*\/?>/;
  const telling = await Promise.all(pages.map(async (file) => (silent.test(await readText(out, file)) ? [] : [file])));
  expect(telling.flat()).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});
