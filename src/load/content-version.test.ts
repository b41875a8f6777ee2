import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { commitAll, git } from '../../tests/kit/git.ts';
import { contentVersion } from './content-version.ts';

const today = '2026-11-23';

test('the version is the last commit that touched the content, whatever happens beside it', async () => {
  const content = await folderOf({ 'playbook.yml': 'a' });
  const root = path.dirname(content);
  commitAll(root);
  const first = git(root, 'rev-parse', 'HEAD').slice(0, 10);
  expect(await contentVersion(content, today)).toBe(first);
  await mkdir(path.join(root, 'src'));
  await writeFile(path.join(root, 'src/code.ts'), 'b');
  commitAll(root);
  expect(git(root, 'rev-parse', 'HEAD').slice(0, 10)).not.toBe(first);
  expect(await contentVersion(content, today)).toBe(first);
});

test('files that differ from the commit are told apart from it, and the length stays', async () => {
  const content = await folderOf({ 'playbook.yml': 'a' });
  commitAll(path.dirname(content));
  await writeFile(path.join(content, 'new.mdx'), 'b');
  expect(await contentVersion(content, today)).toMatch(/^[0-9a-f]{9}~$/);
});

test('without git, without a commit, and where git refuses, it is the day', async () => {
  const content = await folderOf({ 'playbook.yml': 'a' });
  expect(await contentVersion(content, today)).toBe(today);
  git(path.dirname(content), 'init', '--quiet');
  expect(await contentVersion(content, today)).toBe(today);
  await rm(path.join(path.dirname(content), '.git/HEAD'));
  expect(await contentVersion(content, today)).toBe(today);
});
