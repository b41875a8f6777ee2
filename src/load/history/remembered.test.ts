import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/kit/content.ts';
import { recall, remember } from './remembered.ts';

const versionsOf = (name: string, count: number) => new Map(Array.from({ length: count }, (_, index) => [`${name}:${index}`, null]));

test('of many that are kept at once one is kept whole, and no draft is left', async () => {
  const folder = await folderOf({});
  const memory = { file: path.join(folder, 'memory.json'), code: 'test' };
  const all = Array.from({ length: 8 }, (_, number) => versionsOf(`kept-${number}`, 100_000 - number * 10_000));
  await Promise.all(all.map((versions) => remember(memory, versions)));
  const kept = await recall(memory);
  expect(all.map(({ size }) => size)).toContain(kept.size);
  expect(new Set([...kept.keys()].map((name) => name.split(':')[0])).size).toBe(1);
  expect(await readdir(folder)).toEqual(['memory.json']);
});
