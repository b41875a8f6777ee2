import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import type { SeenPage } from '../kit/page-kinds.ts';
import { complaintsOf } from './every-page.ts';
import { topic } from './topic.ts';

/** All rules for WCAG 2.0, 2.1 and 2.2, A and AA, and what axe takes for good practice; some of them it leaves out by itself. */
const all = { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } };
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** The marks of links in documents to print are as small as notes are on paper. */
const onPaper = { rules: { ...all.rules, 'target-size': { enabled: false } } };
const isDocument = ({ kind }: SeenPage): boolean => kind === 'print/*';

/** Everything in light colours; in dark ones what depends on them. */
async function look(page: Page, seen: SeenPage): Promise<string[]> {
  const light = await violationsOn(page, isDocument(seen) ? onPaper : all);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await violationsOn(page, colours)).map((text) => `dark: ${text}`);
  return [...light, ...dark];
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

topic('rules', () => {
  test('axe finds nothing on any kind of page, light and dark', async () => {
    expect(await complaintsOf(look, { colorScheme: 'light', reducedMotion: 'reduce' })).toEqual([]);
  });

  test('nor does it on a phone', async () => {
    expect(await complaintsOf(look, { ...phone, colorScheme: 'light', reducedMotion: 'reduce' })).toEqual([]);
  });
});

topic('targets', () => {
  test('what is pressed is 24 px large or has room around it, on a phone', async () => {
    const targets = async (page: Page, seen: SeenPage) => (isDocument(seen) ? [] : violationsOn(page, { runOnly: ['target-size'] }));
    expect(await complaintsOf(targets, { ...phone, onePerKind: true })).toEqual([]);
  });
});
