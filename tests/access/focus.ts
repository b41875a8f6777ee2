import { expect, test } from 'vitest';
import { focusFaults } from '../kit/page-faults/focus.ts';
import { complaintsOf, openPage } from './every-page.ts';
import { topic } from './topic.ts';

topic('focus', () => {
  test('Tab goes through every kind of page in the order of reading and out again, and what has the focus is seen', async () => {
    const measured = new Set<string>();
    const faults = await complaintsOf((page) => focusFaults(page, measured), { onePerKind: true });
    expect(faults).toEqual([]);
  });

  test.each(['map/index.html', 'kpis/index.html', 'checklists/strohfeuer-test/index.html'])(
    'so it is in dark colours, and on a phone: %s',
    async (file) => {
      for (const options of [{ colorScheme: 'dark' as const }, { viewport: { width: 390, height: 640 } }]) {
        const page = await openPage(file, options);
        expect(await focusFaults(page, new Set())).toEqual([]);
        await page.close();
      }
    },
  );
});
