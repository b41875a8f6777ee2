import { expect, test } from 'vitest';
import { git } from '../../../tests/kit/git.ts';
import { commitOn, emptyRoot, hashOf } from '../../../tests/kit/history.ts';
import type { Commit } from './commit.ts';
import { commitsSince } from './log.ts';

const file = 'content/goals/x.mdx';

const since = (root: string, day: string): Promise<readonly Commit[]> => commitsSince({ root, prefix: 'content/' }, hashOf(root), day);

/** A repository whose content is committed on these days, one after the other. */
async function committedOn(...days: readonly string[]): Promise<string> {
  const root = await emptyRoot();
  for (const [number, day] of days.entries()) await commitOn(root, day, { [file]: String(number) });
  return root;
}

test('one commit that is dated too early hides nothing below it, and counts on the day of the one before it', async () => {
  const root = await committedOn('2025-01-01', '2026-02-01', '2020-01-01', '2019-01-01', '2026-04-01');
  expect((await since(root, '2026-01-01')).map(({ day }) => day)).toEqual(['2026-04-01', '2026-02-01', '2026-02-01', '2026-02-01']);
  expect(await since(root, '2026-05-01')).toEqual([]);
});

test('one commit that is dated far too late draws in nothing that lies above it', async () => {
  const root = await committedOn('2030-01-01', '2025-01-01', '2026-03-02', '2026-03-01');
  expect((await since(root, '2026-01-01')).map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02']);
});

test('a setting that hides what the first commit brought has no say', async () => {
  const root = await committedOn('2026-02-01');
  git(root, 'config', 'log.showRoot', 'false');
  const [first] = await since(root, '2026-01-01');
  expect(first).toMatchObject({ parent: undefined, files: [{ path: 'goals/x.mdx', before: undefined }] });
});
