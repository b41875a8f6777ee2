import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/start-browser.ts';
import { common, entry } from '../kit/content.ts';
import { buildSample, copySample, remove, temporary } from '../kit/sample.ts';

let folder: string;
let browser: Browser;

const answer = (length: number) => 'Das ist eine lange Antwort, die jede Zeile füllt. '.repeat(9).slice(0, length).trim();

/** As long as a title, an answer and all that has no bound may be. */
const long = (title: string): string =>
  entry(
    `${common.replace('title: Titel', `title: ${title}`).replace('leitung', 'social-team')}
quote: Nein.
answer: "${answer(300)}"
explore: ["${'Woran würden Sie es merken? '.repeat(20)}"]
nextStep: "${'Wir reden noch einmal darüber. '.repeat(20)}"`,
  );

beforeAll(async () => {
  folder = await temporary('cards');
  const content = await copySample(folder);
  const titles = [
    'W'.repeat(90),
    'Das Wort '.repeat(10).trim(),
    '漢'.repeat(90),
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
  ];
  await Promise.all(titles.map((title, index) => writeFile(path.join(content, `objections/lang-${index}.mdx`), long(title))));
  await buildSample(path.join(folder, 'out'), { PLAYBOOK_CONTENT: content, PLAYBOOK_TODAY: '2026-11-23' });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await remove(folder);
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`file://${path.join(folder, 'out/objections/cards/index.html')}`);
  return page;
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('eight cards make a sheet of A4', async () => {
  const page = await open();
  expect(await page.locator('.sheet').evaluateAll((sheets) => sheets.map(({ children }) => children.length))).toEqual([8, 7]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBe(2);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  await page.close();
});

test('on paper no text is cut off or lies on another, however long', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 }); // A4 less the margins of the sheets
  const cut = await page.locator('.paper-card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const box = card.getBoundingClientRect();
      const out = [...card.children].filter((child) => {
        const { top, bottom, left, right } = child.getBoundingClientRect();
        return top < box.top || bottom > box.bottom || left < box.left || right > box.right || child.scrollWidth > child.clientWidth;
      });
      return out.map(({ className }) => `${className} of ${card.querySelector('h2')?.textContent}`);
    }),
  );
  expect(cut).toEqual([]);
  const heights = await page.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().height));
  for (const height of heights) expect(height).toBeLessThanOrEqual(1047);
  await page.close();
});

test('every card has its answer whole, the day, and only what there is room for beside them', async () => {
  const page = await open();
  const texts = await page.locator('.paper-card').allTextContents();
  expect(texts.filter((text) => text.includes(answer(300)))).toHaveLength(4);
  expect(texts.every((text) => text.includes('Stand 23. November 2026'))).toBe(true);
  expect(texts.find((text) => text.includes('Das ist uns zu teuer'))).toContain('hält zurzeit nicht');
  expect(texts.join('')).not.toContain('Woran würden Sie es merken?');
  await page.close();
});
