import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { remove, temporary } from '../../tests/kit/sample.ts';
import { filePaths, writeFiles } from './build-files.ts';

const folder = await temporary('files');
afterAll(() => remove(folder));

const file = (name: string) => ({ path: name, write: (target: string) => writeFile(target, name) });

test('files are written where they belong, into folders that are there and into new ones', async () => {
  await mkdir(path.join(folder, 'there'));
  const names = ['there/a.csv', 'new/deep/b.csv', 'c.csv', ...Array.from({ length: 40 }, (_, index) => `many/${index}/d.csv`)];
  await writeFiles(names.map(file), folder);
  for (const name of names) expect(await readFile(path.join(folder, name), 'utf8')).toBe(name);
});

test('a file that can’t be written is told', async () => {
  const broken = { path: 'e.csv', write: () => Promise.reject(new Error('The disk is full.')) };
  await expect(writeFiles([file('f.csv'), broken], folder)).rejects.toThrow('The disk is full.');
});

test('outside of a build, Astro answers for every path', () => {
  const paths = [{ params: { id: 'a' }, props: {}, file: 'a.csv' }];
  expect(filePaths(paths, () => Promise.resolve())).toEqual(paths);
});
