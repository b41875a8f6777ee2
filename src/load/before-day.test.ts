import { expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import { commitOn, emptyRoot, inContent, playbook } from '../../tests/kit/history.ts';
import { revisionBefore } from './before-day.ts';
import { RevisionError } from './revision-error.ts';

async function threeCommits() {
  const root = await emptyRoot();
  const first = await commitOn(root, '2026-06-30T23:59:59Z', inContent(playbook));
  const second = await commitOn(root, '2026-07-01T00:00:00Z', { 'content/goals/treue-kunden.mdx': 'x' });
  const third = await commitOn(root, '2026-10-01T01:30:00+02:00', { 'content/goals/treue-kunden.mdx': 'y' });
  return { root, content: `${root}/content`, first, second, third };
}

test('the last commit before a day counts, by its committer’s date in UTC', async () => {
  const { content, first, second, third } = await threeCommits();
  expect(await revisionBefore(content, '2026-07-01')).toEqual({ commit: first, name: '2026-07-01' });
  expect((await revisionBefore(content, '2026-07-02'))?.commit).toBe(second);
  expect((await revisionBefore(content, '2026-09-30'))?.commit).toBe(second);
  expect((await revisionBefore(content, '2026-10-01'))?.commit).toBe(third); // half past one in Berlin was the day before in UTC
});

test('before the first commit there was nothing', async () => {
  const { content } = await threeCommits();
  expect(await revisionBefore(content, '2026-06-30')).toBeUndefined();
});

test('what was merged counts from its merge on', async () => {
  const { root, content, first } = await threeCommits();
  git(root, 'checkout', '--quiet', '-b', 'side', first);
  await commitOn(root, '2026-10-05', { 'side.txt': 'x' });
  git(root, 'checkout', '--quiet', 'main');
  const merge = (name: string) => git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', name);
  const before = (await revisionBefore(content, '2026-10-06'))?.commit;
  merge('side');
  expect((await revisionBefore(content, '2026-10-06'))?.commit).toBe(before);
});

test('a shallow clone says what to do, and no answer is made up', async () => {
  const { root } = await threeCommits();
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--depth=2', `file://${root}`, '.');
  expect((await revisionBefore(`${copy}/content`, '2026-10-01'))?.name).toBe('2026-10-01');
  const error = await revisionBefore(`${copy}/content`, '2026-07-01').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RevisionError);
  expect(String(error)).toMatch(/has no commit before 2026-07-01\.\nThe clone is shallow.*`git fetch --unshallow`/);
});

test('without a repository, and without a commit, the reason is told', async () => {
  const folder = await folderOf(playbook);
  await expect(revisionBefore(folder, '2026-07-01')).rejects.toThrow(/git finds no repository for the content folder/);
  git(folder, 'init', '--quiet');
  await expect(revisionBefore(folder, '2026-07-01')).rejects.toThrow(/has no commit yet: commit the content first/);
});
