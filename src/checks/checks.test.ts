import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, valid } from '../../tests/kit/content.ts';
import { rules } from './index.ts';

test('the valid files of the tests have no findings at all', async () => {
  expect((await read(valid)).findings).toEqual([]);
});

test('every check has a file and a test of its name', () => {
  const files = readdirSync(import.meta.dirname);
  for (const { id } of rules) expect(files).toEqual(expect.arrayContaining([`${id}.ts`, `${id}.test.ts`]));
});
