import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { buildSample, remove, temporary } from '../kit/sample.ts';

let out: string;
let browser: Browser;
const servers: Serving[] = [];

const serveUnder = async (prefix: string): Promise<string> => {
  const serving = await serve(out, 0, prefix);
  servers.push(serving);
  return serving.address;
};

beforeAll(async () => {
  out = await temporary('prefix');
  await buildSample(out);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const { server } of servers) server.close();
  await remove(out);
});

/** Walks from home to a KPI by links alone; gives what a reader sees there. */
async function walk(home: string): Promise<{ title: string; styled: boolean; problems: string[]; asked: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && problems.push(request.url()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(home);
  await page.locator('.cascade a', { hasText: 'Servicefragen' }).first().click();
  await page.locator('.card-kpi a').first().click();
  await page.locator('.why a').first().click();
  await page.goBack();
  const title = (await page.locator('h1').textContent()) ?? '';
  const styled = await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).maxWidth !== 'none');
  await page.close();
  return { title, styled, problems, asked };
}

test.each([
  ['at the root', () => serveUnder('')],
  ['under /a/b/', () => serveUnder('/a/b')],
  ['from a folder on disk', async () => pathToFileURL(path.join(out, 'index.html')).href],
])('the same bytes can be read %s', async (_where, address) => {
  const home = await address();
  const { title, styled, problems, asked } = await walk(home);
  expect(title).toBe('Erstreaktionszeit auf Servicefragen');
  expect(styled).toBe(true);
  expect(problems).toEqual([]);
  const origin = home.startsWith('file:') ? pathToFileURL(out).href : home;
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
});
