import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { complaintsOf } from './every-page.ts';
import { topic } from './topic.ts';

/** All rules for WCAG 2.0, 2.1 and 2.2, A and AA, and what axe takes for good practice; some of them it leaves out by itself. */
const all = { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } };
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Everything in light colours; in dark ones what depends on them. */
async function look(page: Page): Promise<string[]> {
  const light = await violationsOn(page, all);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await violationsOn(page, colours)).map((text) => `dark: ${text}`);
  return [...light, ...dark];
}

topic('rules', () => {
  test.each([1280, 390])('axe finds nothing on any kind of page, light and dark, %i px wide', async (width) => {
    expect(await complaintsOf(look, { viewport: { width, height: 900 }, colorScheme: 'light' })).toEqual([]);
  });
});

topic('targets', () => {
  test('what is pressed is 24 px large, or has room around it, also with a finger', async () => {
    const targets = (page: Page) => violationsOn(page, { runOnly: ['target-size'] });
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    expect(await complaintsOf(targets, { ...phone })).toEqual([]);
  });
});
