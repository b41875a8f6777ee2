import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, readText, remove, temporary } from '../kit/sample.ts';

let out: string;
let browser: Browser;
let serving: Serving;

const bars = 'evidence/wettbewerb-social-2026/index.html';
const line = 'evidence/kritikverlauf-rueckruf-2025/index.html';
const expired = 'evidence/bewerberbefragung-2024/index.html';

beforeAll(async () => {
  out = await temporary('evidence');
  await buildSample(out, { PLAYBOOK_TODAY: '2026-11-23' });
  serving = await serve(out, 0, '/a/b');
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  await remove(out);
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(serving.address + address);
  return page;
}

test.each([
  ['bars', bars],
  ['a line', line],
])('%s are a picture at once, and move when they are seen, in the same place', async (_name, address) => {
  const still = await open(address, { javaScriptEnabled: false });
  const before = await still.locator('.chart-wide').boundingBox();
  expect(await still.locator('.chart-wide path').count()).toBeGreaterThan(1);
  await still.close();
  const page = await open(address);
  await page.locator('.kpi-chart').scrollIntoViewIfNeeded();
  await page.locator('.chart-place.is-moving canvas').waitFor();
  const after = await page.locator('.chart-place canvas').boundingBox();
  expect([after?.width, after?.height].map((size) => Math.round(size ?? 0))).toEqual(
    [before?.width, before?.height].map((size) => Math.round(size ?? 0)),
  );
  await page.close();
});

test('the keyboard goes through the bars and says them, and from one series to the other', async () => {
  const page = await open(bars);
  await page.locator('.kpi-chart').scrollIntoViewIfNeeded();
  const canvas = page.locator('.chart-place.is-moving canvas');
  await canvas.waitFor();
  await canvas.focus();
  const said = async (key: string) => {
    await page.keyboard.press(key);
    return (await page.locator('[data-chart-said]').textContent())?.replaceAll(/[\u00A0\u202F]/g, ' ');
  };
  expect(await said('Home')).toBe('2024, Hersteller A: 22 %');
  expect(await said('ArrowRight')).toBe('2024, Hersteller B: 35 %');
  expect(await said('ArrowDown')).toBe('2026, Hersteller B: 58 %');
  expect(await said('End')).toBe('2026, Kranichrad: 52 %');
  await page.close();
});

test('the same numbers stand in a table, and the chart can be taken along', async () => {
  const page = await open(bars);
  const rows = (await page.locator('table tr').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(rows).toContain('Kranichrad18 %52 %');
  expect(await page.locator('.chart-keys li').allTextContents()).toEqual(['2024 (%)', '2026 (%)']);
  expect(await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '../../evidence/wettbewerb-social-2026/chart.svg',
    '../../evidence/wettbewerb-social-2026/chart.png',
    '../../evidence/wettbewerb-social-2026/data.csv',
  ]);
  expect(await readText(out, 'evidence/wettbewerb-social-2026/chart.svg')).toContain('<title id="title">Antwortverhalten');
  expect(await sharp(await readFile(path.join(out, 'evidence/wettbewerb-social-2026/chart.png'))).metadata()).toMatchObject({
    width: 1920,
  });
  await page.close();
});

test('expired evidence keeps its page, with the mark before everything else that it says', async () => {
  const page = await open(expired);
  const mark = page.locator('.alert');
  expect(await mark.textContent()).toContain('Gültig bis 15. Mai 2026 – abgelaufen');
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((found) => found.getBoundingClientRect().top);
  expect(await top('.alert')).toBeLessThan(await top('.answer'));
  await page.emulateMedia({ media: 'print' });
  expect(await mark.isVisible()).toBe(true);
  await page.close();
});

test('what rests on it is named; where nothing does the page says so', async () => {
  const page = await open(bars);
  expect(await page.locator('.card-objection a').allTextContents()).toContain('„Für unsere Branche ist das nicht relevant“');
  await page.close();
});

test('the gallery begins with what has expired and what is next', async () => {
  const page = await open('evidence/index.html');
  const first = page.locator('.renewals > li').first();
  expect((await first.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
    'Was Bewerberinnen und Bewerber über uns wussten (Befragung 2024)abgelaufen, galt bis 15. Mai 2026 Zuständig: Leitung Personal 1 Einwand beruht darauf',
  );
  expect(await page.locator('.renewals .warning').count()).toBe(1);
  expect(await page.locator('.cards > li').count()).toBeGreaterThan(8);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s, and no page sticks out of a phone', async (colorScheme) => {
  for (const address of ['evidence/index.html', bars, line, expired]) {
    for (const width of [1280, 390]) {
      const page = await open(address, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect([address, width, await violationsOn(page)]).toEqual([address, width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  }
});
