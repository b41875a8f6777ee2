import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { notFoundStyle } from './not-found-style.ts';

test('the page for what is missing has the colours of all others', async () => {
  const tokens = await readFile(path.join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const colours = notFoundStyle.match(/--[a-z]+: light-dark\(.*?\)\);/g) ?? [];
  expect(colours.length).toBeGreaterThan(3);
  expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
});
