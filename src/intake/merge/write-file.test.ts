import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/kit/content.ts';
import { readIfThere, replaceFile } from './write-file.ts';

test('a file is made, then replaced, and nothing else is left in the folder', async () => {
  const folder = await folderOf({});
  const file = path.join(folder, 'a.csv');
  expect(await replaceFile(file, 'one', undefined)).toBe(true);
  expect(await replaceFile(file, 'two', await readIfThere(file))).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('a file that somebody changed meanwhile is left alone', async () => {
  const folder = await folderOf({ 'a.csv': 'theirs' });
  const file = path.join(folder, 'a.csv');
  expect(await replaceFile(file, 'ours', Buffer.from('before'))).toBe(false);
  expect(await replaceFile(file, 'ours', undefined)).toBe(false);
  expect(await replaceFile(path.join(folder, 'gone.csv'), 'ours', Buffer.from('before'))).toBe(false);
  expect(await readFile(file, 'utf8')).toBe('theirs');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('a symbolic link leads to the new text, and rights stay', async () => {
  const folder = await folderOf({});
  const [file, link] = [path.join(folder, 'a.csv'), path.join(folder, 'link.csv')];
  await writeFile(file, 'one', { mode: 0o640 });
  await symlink('a.csv', link);
  expect(await replaceFile(link, 'two', await readIfThere(link))).toBe(true);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('two');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('what fails leaves no draft behind', async () => {
  const folder = await folderOf({ 'a.csv/b': '' });
  await expect(replaceFile(path.join(folder, 'a.csv'), 'x', undefined)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a.csv']);
  await expect(replaceFile(path.join(folder, 'nowhere/a.csv'), 'x', undefined)).rejects.toThrow('ENOENT');
});
