import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSample, copySample, edit, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let folder: string;
let out: string;
let visit: Visit;

/** A black logo, a yellow brand, and a goal whose words are long and typed as keyboards type. */
beforeAll(async () => {
  folder = await temporary('brand');
  const content = await copySample(folder);
  await writeFile(
    path.join(content, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9"/></svg>\n',
  );
  await edit(path.join(content, 'playbook.yml'), [
    ['"#0f6b5c"', 'hsl(54deg 100% 50%)'],
    ['  logoDark: logo-dark.svg\n', ''],
  ]);
  await edit(path.join(content, 'goals/treue-kunden.mdx'), [
    [
      'title: Zufriedene Kundinnen und Kunden sichern bis 2028 unseren dauerhaften Erfolg',
      'title: Kundenzufriedenheitsmessungen und "zufriedene" Leute',
    ],
  ]);
  out = path.join(folder, 'out');
  await buildSample(out, { PLAYBOOK_CONTENT: content });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const goal = 'goals/treue-kunden/index.html';

/** The channels of a colour as the screen shows it. */
const shown = (page: Page, selector: string, property: 'color' | 'backgroundColor'): Promise<number[]> =>
  page.evaluate(
    ([found, name]) => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      pen.fillStyle = getComputedStyle(document.querySelector(found) as Element)[name];
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    },
    [selector, property] as const,
  );

const luminance = (channels: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

test.each(['light', 'dark'] as const)('links in a brand’s yellow can be read on %s pages, slides included', async (colorScheme) => {
  for (const address of [goal, 'present/index.html']) {
    const page = await visit.open(address, { colorScheme });
    const [link, paper] = [await shown(page, 'main a', 'color'), await shown(page, 'body', 'backgroundColor')];
    const [high = 0, low = 0] = [luminance(link), luminance(paper)].toSorted((a, b) => b - a);
    expect((high + 0.05) / (low + 0.05), address).toBeGreaterThanOrEqual(4.5);
    await page.close();
  }
});

test('the logo stands in the header and on the first slide, named, in its size, below any prefix', async () => {
  for (const [address, selector] of [
    [goal, 'header .logo img'],
    ['index.html', 'header .logo img'],
    ['present/index.html', '.slide-title .logo img'],
  ] as const) {
    const page = await visit.open(address);
    const logo = page.locator(selector).first();
    expect(await logo.getAttribute('alt')).toBe('Kranichrad Lastenräder GmbH');
    expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    const box = await logo.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(3, 1);
    await page.close();
  }
  expect((await filesBelow(out)).filter((file) => file.startsWith('brand/'))).toEqual([
    expect.stringMatching(/^brand\/logo-[0-9a-f]{12}\.svg$/),
  ]);
});

test('a black logo gets a light ground on dark pages, and on those alone', async () => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    const page = await visit.open(goal, { colorScheme });
    const colour = await page
      .locator('header .logo')
      .first()
      .evaluate((logo) => getComputedStyle(logo).backgroundColor);
    const found = colour === 'rgba(0, 0, 0, 0)' ? 0 : luminance(await shown(page, 'header .logo', 'backgroundColor'));
    await page.close();
    return found;
  };
  expect(await ground('dark')).toBeGreaterThan(0.9);
  expect(await ground('light')).toBe(0);
});

interface Loaded {
  readonly shift: number;
  readonly height: number;
  readonly fonts: readonly string[];
}

/** How a page loads when its fonts take so long. */
async function loadWith(delay: number, address: string): Promise<Loaded> {
  const context = await visit.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const fonts: string[] = [];
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    fonts.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  await page.goto(visit.address + address);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(delay + 400);
  const found = await page.evaluate(() => ({
    shift: (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    height: document.documentElement.scrollHeight,
  }));
  await context.close();
  return { ...found, fonts };
}

test.each([goal, 'index.html', 'guides/ziele-und-kennzahlen/index.html'])(
  'nothing moves on %s when the font comes late, and the stand-in takes as much room',
  async (address) => {
    const [fast, slow] = [await loadWith(0, address), await loadWith(900, address)];
    expect([fast.shift, slow.shift]).toEqual([0, 0]);
    expect(slow.height / fast.height).toBeGreaterThan(0.97);
    expect(slow.height / fast.height).toBeLessThan(1.03);
  },
);

test('a page loads the one file of the font that its text needs', async () => {
  for (const address of [goal, 'kpis/index.html', 'handbook/index.html']) {
    const { fonts } = await loadWith(0, address);
    expect(new Set(fonts)).toEqual(new Set([expect.stringMatching(/^source-sans-3-latin-wght-normal\./)]));
  }
  const [file = ''] = (await filesBelow(out, '.woff2')).filter((name) => name.includes('3-latin-wght'));
  expect(Buffer.byteLength(await readText(out, file), 'latin1')).toBeLessThan(60_000);
});

/** On how many lines the first word of the heading stands. */
const linesOfFirstWord = (page: Page): Promise<number> =>
  page.locator('h1').evaluate((heading) => {
    const range = document.createRange();
    range.setStart(heading, 0);
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(' '));
    range.setEnd(texts.currentNode, texts.currentNode.textContent?.indexOf(' ') ?? 0);
    const heights = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
    return new Set(heights).size;
  });

test.each([320, 390])('a long word in a heading is divided on a screen of %i pixels, and no page is wider', async (width) => {
  const page = await visit.open(goal, { viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const lines = await linesOfFirstWord(page);
  expect(lines).toBe(2);
  await page.close();
});

test('the handbook is as wide as a narrow phone, commands and names of files included', async () => {
  for (const address of ['index', 'entries/index', 'import/index', 'kpis/index']) {
    const page = await visit.open(`handbook/${address}.html`, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    await page.close();
  }
});

test('on a wide screen no word of a heading is divided, and nowhere is anything of it in the text', async () => {
  const page = await visit.open(goal);
  expect(await linesOfFirstWord(page)).toBe(1);
  expect(await page.locator('h1').textContent()).toBe('Kundenzufriedenheitsmessungen und „zufriedene“ Leute');
  await page.setViewportSize({ width: 320, height: 800 });
  const copied = await page.locator('h1').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
    return String(getSelection());
  });
  expect(copied).toMatch(/^Kundenzufriedenheitsmessungen und /);
  await page.close();
});

test('pages set the text as printers do, and files for other programs keep it as it is written', async () => {
  const page = await visit.open(goal);
  expect(await page.title()).toMatch(/^Kundenzufriedenheitsmessungen und „zufriedene“ /);
  await page.close();
  expect(await readText(out, 'api/playbook.json')).toContain('Kundenzufriedenheitsmessungen und \\"zufriedene\\" ');
});
