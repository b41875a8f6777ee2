import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let folder: string;
let visit: Visit;

const whole = 'kpis/erstreaktionszeit/index.html';
const withParts = 'kpis/loesungsquote-social/index.html';

beforeAll(async () => {
  folder = await temporary('chart');
  await buildSample(folder, { PLAYBOOK_TODAY: '2026-11-23' });
  visit = await visitSite(folder);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const open = (...page: Parameters<Visit['open']>): Promise<Page> => visit.open(...page);

const moving = (page: Page) => page.locator('.chart-place.is-moving canvas');

async function openMoving(address: string, options: Parameters<Visit['open']>[1] = {}): Promise<Page> {
  const page = await open(address, options);
  await page.locator('.kpi-chart').first().scrollIntoViewIfNeeded();
  await moving(page).first().waitFor();
  return page;
}

test('the picture is there at once, and the chart takes its place without moving anything', async () => {
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { promise: seen, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/moving-chart*', async (route) => {
    await seen;
    await route.continue();
  });
  await page.goto(visit.address + whole, { waitUntil: 'domcontentloaded' });
  const place = page.locator('.chart-place');
  expect(await place.locator('.chart-wide').isVisible()).toBe(true);
  await page.evaluate(() => document.fonts.ready);
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
  const [before, shifted] = [await place.boundingBox(), await shifts()];
  letGo();
  await moving(page).waitFor();
  expect(await place.boundingBox()).toEqual(before);
  expect(await place.locator('canvas').boundingBox()).toEqual(before);
  expect(await shifts()).toBe(shifted);
  await page.close();
});

test('the moving chart shows what the picture showed', async () => {
  const page = await openMoving(whole);
  const clip = (await page.locator('.chart-place').boundingBox()) ?? undefined;
  const pixels = async () =>
    sharp(await page.screenshot({ ...(clip && { clip }) }))
      .resize(180, 80)
      .greyscale()
      .raw()
      .toBuffer();
  const chart = await pixels();
  await page.locator('.chart-place').evaluate((place) => {
    place.classList.remove('is-moving');
    place.querySelector('.chart-stage')?.remove();
  });
  const picture = await pixels();
  const apart = chart.map((value, index) => Math.abs(value - (picture[index] ?? 0)));
  expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).toBeLessThan(1);
  await page.close();
});

test('the script that moves charts is asked for only when one comes into view', async () => {
  const page = await visit.browser.newPage({ viewport: { width: 390, height: 200 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(path.basename(request.url())));
  await page.goto(visit.address + whole, { waitUntil: 'networkidle' });
  const isMoving = () => asked.filter((name) => name.startsWith('moving-chart')).length;
  expect(isMoving()).toBe(0);
  await page.locator('.kpi-chart').scrollIntoViewIfNeeded();
  await moving(page).waitFor();
  expect(isMoving()).toBe(1);
  await page.close();
});

test('a page without charts does not ask for their scripts', async () => {
  expect(await readText(folder, 'goals/treue-kunden/index.html')).not.toMatch(/chart/i);
});

test('a KPI page weighs at most 25 kB compressed, and 100 kB with its moving chart', async () => {
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(visit.address + whole);
  await moving(page).waitFor();
  const files = [...new Set(asked)].filter((file) => !file.endsWith('.woff2') && !file.endsWith('favicon.svg'));
  const weigh = async (file: string) => gzipSync(await readFile(path.join(folder, file.replace('/a/b/', '')))).length;
  const weights = new Map(await Promise.all(files.map(async (file) => [file, await weigh(file)] as const)));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const chart = [...weights].find(([file]) => file.includes('moving-chart'))?.[1] ?? 0;
  expect(chart).toBeGreaterThan(10_000);
  expect(all).toBeLessThanOrEqual(100_000);
  expect(all - chart).toBeLessThanOrEqual(25_000);
  await page.close();
});

test('the keyboard goes through the values and says them', async () => {
  const page = await openMoving(whole);
  const said = () => page.locator('[data-chart-said]').textContent();
  await moving(page).focus();
  await page.keyboard.press('ArrowRight');
  expect(await said()).toBe('Erstreaktionszeit auf Servicefragen, Oktober 2026: 24\u202FStd.');
  await page.keyboard.press('ArrowLeft');
  expect(await said()).toContain('September 2026: 26');
  await page.keyboard.press('Home');
  expect(await said()).toContain('November 2024: 44');
  for (let step = 0; step < 17; step += 1) await page.keyboard.press('ArrowRight');
  expect(await said()).toBe('Erstreaktionszeit auf Servicefragen, April 2026: 35\u202FStd. – Saisonspitze');
  await page.keyboard.press('End');
  expect(await said()).toContain('Oktober 2026');
  await page.close();
});

test('parts can be switched on, and the keyboard reaches them', async () => {
  const page = await openMoving(withParts);
  const colour = () => page.locator('.kpi-chart canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL().length);
  const before = await colour();
  const [first] = await page.locator('[data-chart-parts] label').allTextContents();
  await page.locator('[data-chart-parts] input').first().check();
  expect(await colour()).not.toBe(before);
  await moving(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[data-chart-said]').textContent()).toContain(`${first?.trim()}, Oktober 2026`);
  await page.close();
});

test('without script there are the picture, its keys, the table and the files', async () => {
  const page = await open(withParts, { javaScriptEnabled: false });
  expect(await page.locator('.chart-wide').isVisible()).toBe(true);
  expect(await page.locator('[data-chart-parts]').isVisible()).toBe(false);
  expect(await page.locator('table.series').first().isVisible()).toBe(true);
  expect(await page.locator('table.series th').allTextContents()).toContain('Instagram');
  await page.close();
});

test('on a phone the chart has its own picture, whose text is as large as on a screen', async () => {
  const page = await open(whole, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  expect(await page.locator('.chart-narrow').isVisible()).toBe(true);
  expect(await page.locator('.chart-wide').isVisible()).toBe(false);
  const heights = await page.locator('.chart-narrow text').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.close();
});

test('beside many parts each period stays on one line, and notes keep their room', async () => {
  const page = await open(withParts, { viewport: { width: 320, height: 800 } });
  const lines = await page.locator('table.series tbody th:visible').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual(Array.from({ length: 12 }, () => 1));
  const note = page.locator('table.series td:not(.number)').first();
  expect((await note.boundingBox())?.width).toBeGreaterThan(140);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('paper shows the picture, also after the chart has moved', async () => {
  const page = await openMoving(withParts);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart-wide').isVisible()).toBe(true);
  expect(await moving(page).isVisible()).toBe(false);
  await page.close();
});

test('colours follow the reader’s: dark, light, and high contrast', async () => {
  const page = await openMoving(whole, { colorScheme: 'light' });
  const mean = async () => {
    const { channels } = await sharp(await page.locator('.chart-place').screenshot()).stats();
    return (channels[0]?.mean ?? 0) / 255;
  };
  expect(await mean()).toBeGreaterThan(0.8);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(mean).toBeLessThan(0.3);
  const bright = async () => (await sharp(await page.locator('.chart-place').screenshot()).stats()).channels[0]?.max ?? 0;
  expect(await bright()).toBeGreaterThan(120);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect.poll(mean).toBeGreaterThan(0.8);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on pages with charts in the %s, moving or not', async (colorScheme) => {
  for (const address of [whole, withParts, 'kpis/markenbekanntheit/index.html', 'kpis/auslastung-servicedienst/index.html']) {
    const page = await open(address, { colorScheme });
    await moving(page).first().waitFor();
    expect(await violationsOn(page), address).toEqual([]);
    await page.close();
  }
});

test('the policy allows all that charts do', async () => {
  const page = await visit.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(visit.address + withParts);
  await page.locator('.kpi-chart').scrollIntoViewIfNeeded();
  await moving(page).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('charts move from a folder on disk, too', async () => {
  const page = await visit.browser.newPage();
  await page.goto(`file://${path.join(folder, whole)}`);
  await page.locator('.kpi-chart').scrollIntoViewIfNeeded();
  await moving(page).waitFor();
  await page.close();
});

test('chart.png is a slide of 1920 by 1080 pixels', async () => {
  const { format, width, height } = await sharp(path.join(folder, 'kpis/erstreaktionszeit/chart.png')).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1920, height: 1080 });
});
