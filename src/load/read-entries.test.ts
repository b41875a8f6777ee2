import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { common, entry } from '../../tests/kit/content.ts';
import { temporary } from '../../tests/kit/sample.ts';
import { rememberOutlines } from './outlines.ts';
import { readEntries } from './read-entries.ts';
import type { EntrySource } from './read-entry.ts';

const folder = await temporary('entries');

afterAll(() => rm(folder, { recursive: true, force: true }));

const sourceOf = (id: string, body: string): EntrySource => ({
  kind: 'guide',
  id,
  file: `guides/${id}.mdx`,
  text: entry(common, body),
  isPrivate: false,
});

test('a second reading shares what is the same, and gives all in its own order', async () => {
  const outlines = await rememberOutlines(path.join(folder, 'outlines.json'), 'v1');
  const [a, b] = await readEntries([sourceOf('a', 'Eins.'), sourceOf('b', 'Zwei.')], outlines);
  const again = await readEntries([sourceOf('new', 'Neu.'), sourceOf('b', 'Zwei!'), sourceOf('a', 'Eins.')], outlines);
  expect(again.map(({ ref, text }) => [ref, text.trim()])).toEqual([
    ['guide:new', 'Neu.'],
    ['guide:b', 'Zwei!'],
    ['guide:a', 'Eins.'],
  ]);
  expect(again[2]).toBe(a);
  expect(again[1]).not.toBe(b);
});
