import { describe, expect, test } from 'vitest';
import { common, entry } from '../../tests/kit/content.ts';
import type { Kind } from '../model/kinds.ts';
import { readEntry } from './read-entry.ts';

const read = (kind: Kind, text: string, csv?: string) =>
  readEntry({ kind, id: 'a', file: 'f.mdx', text, isPrivate: false, ...(csv !== undefined && { csv: { file: 'f.csv', text: csv } }) });

const codesOf = ({ facts }: ReturnType<typeof readEntry>): string[] => facts.map(({ code, ref }) => `${ref} ${code}`);

const evidence = entry(`${common}\ntype: survey\nsource: { name: a }\ncaptured: 2026-01-01\nvalidFor: P1Y\nfinding: a`);
const channel = entry(`${common}\ntype: social\npurpose: a\nstate: active`);

test('evidence has the rows of the CSV beside it', () => {
  const { entry: found, facts } = read('evidence', evidence, 'label,value\nJa,70\n');
  expect(facts).toEqual([]);
  expect(found).toMatchObject({ rows: [{ label: 'Ja', value: 70 }], seriesFile: 'f.csv' });
  expect(found).not.toHaveProperty('series');
});

test('a channel has its reach over time, in periods of any form', () => {
  const { entry: found, facts } = read('channel', channel, 'period,value\n2026-Q1,5\n2026-04,6\n');
  expect(facts).toEqual([]);
  expect(found?.series?.rows).toHaveLength(2);
});

test('a CSV beside an entry of another kind is told', () => {
  expect(codesOf(read('guide', entry(common), 'period,value\n'))).toEqual(['guide:a csv-not-for-kind']);
});

describe('a broken part', () => {
  test('of the fields leaves no entry, and what its CSV and body say is still told', () => {
    const found = read('kpi', entry('title: 7', '{x}'), 'period,value\nx,y\n2026,1\n2026-01,2\n');
    expect(found.entry).toBeUndefined();
    expect(found.outline.faults).toHaveLength(1);
    expect(codesOf(found).filter((code) => code.includes('csv'))).toEqual(['kpi:a csv-period', 'kpi:a csv-value']);
  });

  test('of the frontmatter leaves no entry and no body', () => {
    expect(read('guide', 'Los.')).toMatchObject({ text: '', outline: { texts: [] } });
    expect(codesOf(read('guide', 'Los.'))).toEqual(['guide:a no-frontmatter']);
    expect(codesOf(read('guide', '---\na: 1\na: 2\n---\n{x}'))).toEqual(['guide:a yaml-duplicate-key']);
  });

  test('of the body leaves the entry', () => {
    expect(read('guide', entry(common, '{x}')).entry?.outline.faults).toEqual([
      { code: 'expression', detail: 'x', point: { line: 7, column: 1 } },
    ]);
  });
});

test('an entry of the private folder is for the team, whatever it says', () => {
  const { entry: found } = readEntry({
    kind: 'guide',
    id: 'a',
    file: 'f.mdx',
    text: entry(`${common}\naudience: everyone`),
    isPrivate: true,
  });
  expect(found?.data.audience).toBe('team');
});
