import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** What live regions say, as the browser tells those that read them out. */
const told = (page: Page): Promise<string[]> =>
  page
    .locator('output, [role="status"], [role="alert"], [aria-live="polite"]')
    .evaluateAll((all) => all.filter((one) => !one.closest('[hidden]')).map((one) => one.textContent?.trim() ?? ''));

/** Uses a tool, and gives what is told after it; the focus has to stay where it is. */
async function toldAfter(file: string, use: (page: Page) => Promise<void>, expected: RegExp): Promise<void> {
  const page = await openPage(file);
  await use(page);
  await expect.poll(async () => (await told(page)).filter((text) => expected.test(text))).toHaveLength(1);
  expect(await violationsOn(page), file).toEqual([]);
  await page.close();
}

const choose =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const field = page.locator(selector).first();
    await field.selectOption({ index: 1 });
    expect(
      await field.evaluate(
        (element) => element.ownerDocument.activeElement === element || element.ownerDocument.activeElement === document.body,
      ),
    ).toBe(true);
  };

topic('announcements', () => {
  test.each([
    ['map/index.html', /\d+ von \d+ Zielen/],
    ['kpis/index.html', /\d+ von \d+ Kennzahlen/],
    ['channels/index.html', /\d+ von \d+ Kanälen/],
    ['measures/index.html', /\d+ von \d+ Maßnahmen/],
    ['freshness/index.html', /\d+ von \d+/],
  ])('a filter says how many are left, and what it leaves passes axe: %s', async (file, expected) => {
    await toldAfter(file, choose('.filter select'), expected);
  });

  test('the finder says how many fit, and a checklist what it has done', async () => {
    await toldAfter('objections/index.html', (page) => page.fill('.finder-form input[type="search"]', 'messbar'), /2 von \d+ Einwänden/);
    const addRun = async (page: Page) => {
      await page.locator('.items input').first().check();
      await page.locator('.run-panel summary').first().click();
      await page.locator('[data-add]').click();
    };
    await toldAfter('checklists/kanal-start/index.html', addRun, /\S/);
  });
});
