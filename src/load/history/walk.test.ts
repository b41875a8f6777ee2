import { expect, test } from 'vitest';
import { commitOn, emptyRoot, hashOf, inContent, playbook } from '../../../tests/kit/history.ts';
import { walkBack } from './walk.ts';

test('of very many changes the latest are told, and since when', async () => {
  const root = await emptyRoot();
  await commitOn(root, '2026-01-01', inContent(playbook));
  for (const day of ['2026-02-01', '2026-03-01', '2026-04-01'])
    await commitOn(root, day, { 'content/guides/anfang.mdx': day, 'content/goals/antworten.mdx': day });
  const walk = (most: number) => walkBack({ root, prefix: 'content/' }, hashOf(root), '2025-11-23', most);
  const { from, start, steps } = await walk(5);
  expect([from, start, steps.map(({ day }) => day)]).toEqual(['2026-03-01', 'older', ['2026-04-01', '2026-03-01']]);
  expect(await walk(6)).toMatchObject({ from: '2026-01-01', start: 'beginning' });
});
