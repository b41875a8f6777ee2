import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOffice } from '../../scripts/test/programs.ts';
import { cacheFor } from '../../src/site/start.ts';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let folder: string;
let out: string;
let visit: Visit;

const hostile = `"Böse </text><script>window.canary=1</script> שלום 👩‍👩‍👧‍👦 ${'W'.repeat(20)}"`;

beforeAll(async () => {
  folder = await temporary('map');
  out = path.join(folder, 'out');
  const content = await copySample(folder);
  const goal = path.join(content, 'goals/haendler-baukasten.mdx');
  await writeFile(goal, (await readFile(goal, 'utf8')).replace(/^title: .*$/m, `title: ${hostile}`));
  await buildSample(out, { PLAYBOOK_CONTENT: content });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const open = (...page: Parameters<Visit['open']>): Promise<Page> => visit.open(...page);

const near = (page: Page): Promise<string[]> =>
  page
    .locator('.map-goal.is-near')
    .evaluateAll((goals) => goals.map((goal) => (goal as unknown as SVGElement).dataset['goal'] ?? '').sort());

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as unknown as SVGElement).dataset['goal']);

test('the keyboard walks the cascade, and arrow keys follow the edges', async () => {
  const page = await open('map/index.html');
  await page.locator('.map-goal').first().focus();
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  const below = await focused(page);
  expect(below).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.classList.contains('map-goal'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/goals\/[a-z-]+\/index\.html/);
  await page.close();
});

test('pointing at a goal shows what it contributes to and what contributes to it', async () => {
  const page = await open('map/index.html');
  await page.locator('.map-goal[data-goal="arbeitgebermarke"]').hover();
  expect(await near(page)).toEqual(['arbeitgebermarke', 'einblicke-werk', 'fachkraefte-sichern']);
  await page.mouse.move(2, 2);
  expect(await near(page)).toEqual([]);
  await page.close();
});

test('an edge tells its reason to pointer and keyboard, without script, too', async () => {
  const page = await open('map/index.html', { javaScriptEnabled: false });
  const edge = page.locator('.map-edge[data-from="arbeitgebermarke"]');
  const tip = edge.locator('xpath=following-sibling::*[1]');
  expect(await tip.isVisible()).toBe(false);
  await edge.focus();
  expect(await tip.isVisible()).toBe(true);
  expect(await tip.textContent()).toContain('Wer den Betrieb schon kennt');
  await page.close();
});

test('filters stand in the address, and an address with filters can be sent to somebody', async () => {
  const page = await open('map/index.html');
  await page.selectOption('select[name="department"]', 'personal');
  expect(new URL(page.url()).search).toBe('?department=personal');
  await page.reload();
  const lit = await page.locator('.map-goal:not(.is-out)').count();
  expect(lit).toBe(2);
  expect(await page.locator('.filter output').textContent()).toBe('2 von 18 Zielen');
  await page.click('button[type="reset"]');
  await page.waitForURL((url) => url.search === '');
  expect(await page.locator('.is-out').count()).toBe(0);
  await page.close();
});

test('zoom makes the picture larger and back', async () => {
  const page = await open('map/index.html');
  const width = async () => Number(await page.locator('.map-picture').getAttribute('width'));
  const before = await width();
  await page.click('[data-zoom="in"]');
  expect(await width()).toBeGreaterThan(before);
  await page.click('[data-zoom="out"]');
  expect(await width()).toBe(before);
  await page.close();
});

test('text on the map is at least 12 pixels high at 1280 pixels, and nothing scrolls sideways', async () => {
  const page = await open('map/index.html');
  const least = await page.locator('.map-picture text').evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a || 1;
        return Number.parseFloat(getComputedStyle(text).fontSize) * (scale > 0.01 ? scale : 1);
      }),
    ),
  );
  expect(least).toBeGreaterThanOrEqual(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  expect(await page.locator('.map-scroll').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('the browser’s text stays in its boxes, a hostile title included, which stays text', async () => {
  const page = await open('map/index.html');
  await page.evaluate(() => document.fonts.ready);
  const outside = await page.locator('.map-goal').evaluateAll((goals) =>
    goals.flatMap((goal) => {
      const box = goal.querySelector('rect')?.getBoundingClientRect();
      return [...goal.querySelectorAll('text')]
        .filter((text) => {
          const { right, bottom } = text.getBoundingClientRect();
          const isBelow = (box?.bottom ?? 0) < text.getBoundingClientRect().top; // an open place hangs below its box
          return !isBelow && (right > (box?.right ?? 0) + 0.5 || bottom > (box?.bottom ?? 0) + 0.5);
        })
        .map((text) => text.textContent);
    }),
  );
  expect(outside).toEqual([]);
  expect(await page.evaluate(() => 'canary' in window)).toBe(false);
  expect(await page.locator('.map-goal[data-goal="haendler-baukasten"]').getAttribute('aria-label')).toContain('</text><script>');
  await page.close();
});

test('on a phone the map is its list', async () => {
  const page = await open('map/index.html', { viewport: { width: 390, height: 844 } });
  expect(await page.locator('.map-picture').isVisible()).toBe(false);
  const link = page.locator('.map-list a', { hasText: 'Zufriedene Kundinnen' }).first();
  expect(await link.isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test('without script there is the map, its list and its pictures, and no filter', async () => {
  const page = await open('map/index.html', { javaScriptEnabled: false });
  expect(await page.locator('.map-picture').isVisible()).toBe(true);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await page.locator('.map-actions a').count()).toBe(2);
  await page.close();
});

test('the map prints on one landscape sheet, and the slides one to a sheet', async () => {
  const page = await open('map/index.html');
  const sheets = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b[^s]/g)?.length;
  expect(await sheets()).toBe(1);
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1'));
  expect(Number(box?.[1])).toBeGreaterThan(Number(box?.[2]));
  await page.goto(`${visit.address}present/index.html`);
  await page.locator('.reveal.ready').waitFor();
  expect(await sheets()).toBe(await page.locator('.slides > section').count());
  await page.close();
});

test('a goal’s page prints its map, upright as it is', async () => {
  const page = await open('goals/treue-kunden/index.html');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 900 });
  const box = await page.locator('.map-picture').first().boundingBox();
  expect(box?.width).toBeGreaterThan(400);
  expect(box?.width).toBeLessThanOrEqual(640);
  await page.close();
});

test('slides go on by keyboard, and show the notes on request', async () => {
  const page = await open('present/kundenservice/index.html');
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/#\/1$/);
  expect(await page.locator('.present img').isVisible()).toBe(true);
  expect(await page.locator('.present .notes').isVisible()).toBe(false);
  await page.keyboard.press('n');
  const notes = await page.locator('.present .notes').boundingBox();
  expect(notes?.y).toBeLessThan(600);
  await page.close();
});

test('every picture is well-formed, stands alone, and shows what the page shows', async () => {
  const page = await visit.browser.newPage();
  const pictures = await filesBelow(out, 'map.svg');
  expect(pictures).toHaveLength(18 + 4 + 1); // goals, departments with goals, the whole
  for (const file of pictures) {
    const svg = await readText(out, file);
    const error = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    );
    expect(error, file).toBeUndefined();
    const title = /<title id="map\.title">([^<]*)</.exec(await readText(out, file.replace('map.svg', 'index.html')))?.[1];
    expect(svg, file).toContain(`<title id="title">${title}</title>`);
    const image = sharp(path.join(out, file.replace('.svg', '.png')));
    expect(await image.metadata(), file).toMatchObject({ format: 'png', width: 1920, height: 1080 });
  }
  await page.close();
});

/** The mean difference of two pictures' pixels, from 0 to 255. */
async function difference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((bytes) => sharp(bytes).flatten({ background: '#fff' }).greyscale().resize(480, 270, { fit: 'fill' }).raw().toBuffer()),
  );
  return [...(one ?? [])].reduce((sum, value, index) => sum + Math.abs(value - (other?.[index] ?? 0)), 0) / (480 * 270);
}

test('the stand-alone SVG looks alike in the browser, in librsvg, and as PNG', async () => {
  const file = path.join(out, 'goals/treue-kunden/map.svg');
  const [, width = 0, height = 0] = / width="(\d+)" height="(\d+)"/.exec(await readFile(file, 'utf8')) ?? [];
  const page = await visit.browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  await page.goto(pathToFileURL(file).href);
  const inBrowser = await page.screenshot();
  const inLibrsvg = await sharp(file).png().toBuffer();
  const asPng = await sharp(file.replace('.svg', '.png')).trim().png().toBuffer();
  const trimmed = await sharp(inLibrsvg).trim().png().toBuffer();
  expect(await difference(inBrowser, inLibrsvg)).toBeLessThan(2);
  expect(await difference(asPng, trimmed)).toBeLessThan(6);
  await page.close();
});

test('LibreOffice shows the stand-alone SVG alike', async () => {
  const file = path.join(out, 'goals/treue-kunden/map.svg');
  const office = findOffice();
  if (!office) throw new Error('There is no LibreOffice; `npm test` installs it.');
  const home = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`;
  await promisify(execFile)(office, [home, '--headless', '--convert-to', 'png', '--outdir', folder, file]);
  const picture = await sharp(path.join(folder, 'map.png')).png().toBuffer();
  expect(await difference(picture, await sharp(file).png().toBuffer())).toBeLessThan(4);
});

test.each(['light', 'dark'] as const)('axe finds nothing on maps, gaps and slides in the %s', async (colorScheme) => {
  for (const address of [
    'map/index.html',
    'goals/treue-kunden/index.html',
    'departments/kundenservice/index.html',
    'gaps/index.html',
    'index.html',
    'present/index.html',
  ]) {
    const page = await open(address, { colorScheme });
    expect(await violationsOn(page), address).toEqual([]);
    await page.close();
  }
});

/** When each kept picture was drawn, by its file. */
async function drawnAt(): Promise<Map<string, number>> {
  const store = path.join(cacheFor(out), 'pictures');
  const files = await readdir(store);
  return new Map(await Promise.all(files.map(async (file) => [file, (await stat(path.join(store, file))).mtimeMs] as const)));
}

test('a picture is made anew only when something on its map changed, and what is no longer used is dropped', async () => {
  const before = await drawnAt();
  const pages = new Map(
    await Promise.all((await filesBelow(out, 'map.svg')).map(async (file) => [file, await readText(out, file)] as const)),
  );
  const goal = path.join(folder, 'content/goals/arbeitgebermarke.mdx');
  await writeFile(goal, (await readFile(goal, 'utf8')).replace(/^title: .*$/m, 'title: Als Arbeitgeber glaubwürdig sein'));
  await buildSample(out, { PLAYBOOK_CONTENT: path.join(folder, 'content') });
  const differing: string[] = [];
  for (const [file, svg] of pages) if ((await readText(out, file)) !== svg) differing.push(file);
  expect(differing).toEqual([
    'departments/personal/map.svg',
    'goals/arbeitgebermarke/map.svg',
    'goals/einblicke-werk/map.svg',
    'goals/fachkraefte-sichern/map.svg',
    'map/map.svg',
  ]);
  const after = await drawnAt();
  expect(after.size).toBe(before.size);
  const inRecipe = 1; // the goal stands on the map of one objection, whose page alone shows it
  expect([...after].filter(([file, at]) => before.get(file) !== at)).toHaveLength(3 * differing.length + inRecipe);
});
