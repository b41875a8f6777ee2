import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { prefixOf } from './git-root.ts';

test('outside of git, paths begin with the folder’s own name', async () => {
  expect(prefixOf(await folderOf({}, 'inhalt'))).toBe('inhalt/');
});

test('in a git work tree they begin at its root', async () => {
  const content = await folderOf({ 'a/b/x': '' });
  await mkdir(path.join(path.dirname(content), '.git'));
  expect(prefixOf(content)).toBe('content/');
  expect(prefixOf(path.join(content, 'a/b'))).toBe('content/a/b/');
});

test('the root itself may be the content folder', async () => {
  const content = await folderOf({ '.git/HEAD': '' });
  expect(prefixOf(content)).toBe('');
});

test('the nearest work tree counts, also one that is linked from another place', async () => {
  const content = await folderOf({ 'innen/inhalt/x': '', '.git/HEAD': '' });
  await writeFile(path.join(content, 'innen/.git'), 'gitdir: /anderswo\n');
  expect(prefixOf(path.join(content, 'innen/inhalt'))).toBe('inhalt/');
});
