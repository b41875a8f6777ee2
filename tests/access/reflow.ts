import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutFaults, setTextSize, textSpacing } from '../kit/page-faults/layout.ts';
import { complaintsOf } from './every-page.ts';
import { topic } from './topic.ts';

const small = { viewport: { width: 320, height: 640 } };

/** The page again, as it is for who has set a text size. */
const withText = (standard: number) => async (page: Page) => {
  await setTextSize(page, standard);
  await page.reload();
  return layoutFaults(page);
};

// WCAG 1.4.4 and 1.4.10: the narrowest window and the largest text at once.
topic('textSize', () => {
  test('with text at 200 % in a window of 320 px nothing scrolls sideways, is cut off or overlaps', async () => {
    expect(await complaintsOf(withText(32), small)).toEqual([]);
  });

  test('with text at 200 % in a window of 1280 px nothing scrolls sideways, is cut off or overlaps', async () => {
    expect(await complaintsOf(withText(32), { onePerKind: true })).toEqual([]);
  });
});

// WCAG 1.4.12.
topic('spacing', () => {
  test('lines, letters and words as far apart as readers may set them cut nothing off', async () => {
    const spaced = async (page: Page) => {
      await page.addStyleTag({ content: textSpacing });
      return layoutFaults(page);
    };
    expect(await complaintsOf(spaced, { ...small, onePerKind: true })).toEqual([]);
  });
});
