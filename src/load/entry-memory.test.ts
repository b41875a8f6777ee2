import { expect, test } from 'vitest';
import { common, entry } from '../../tests/kit/content.ts';
import { rememberEntries } from './entry-memory.ts';
import { type EntrySource, readEntry } from './read-entry.ts';

const source: EntrySource = {
  kind: 'channel',
  id: 'a',
  file: 'channels/a.mdx',
  text: entry(`${common}\ntype: social\npurpose: a\nstate: active`),
  csv: { file: 'channels/a.csv', text: 'period,value\n2026-01,1\n' },
  isPrivate: false,
};

const read = readEntry(source);

function findAfterKeeping(other: EntrySource) {
  const memory = rememberEntries();
  memory.keep(source, read);
  return memory.find(other);
}

test('the very same source is read once', () => {
  expect(findAfterKeeping(structuredClone(source))).toBe(read);
});

const { csv, ...alone } = source;

test.each<[string, EntrySource]>([
  ['text', { ...source, text: `${source.text}.` }],
  ['file', { ...source, file: 'other/channels/a.mdx' }],
  ['kind', { ...source, kind: 'guide' }],
  ['id', { ...source, id: 'b' }],
  ['privacy', { ...source, isPrivate: true }],
  ['CSV text', { ...alone, csv: { file: 'channels/a.csv', text: 'period,value\n2026-01,2\n' } }],
  ['CSV file', { ...alone, csv: { file: 'other/a.csv', text: csv?.text ?? '' } }],
  ['CSV at all', alone],
])('a source with another %s is another entry', (_, other) => {
  expect(findAfterKeeping(other)).toBeUndefined();
});

test('of a file, what was read last is kept', () => {
  const memory = rememberEntries();
  const other = { ...source, text: `${source.text}.` };
  memory.keep(source, read);
  memory.keep(other, readEntry(other));
  expect(memory.find(source)).toBeUndefined();
  expect(memory.find(other)?.text).toBe(`${read.text}.`);
});
