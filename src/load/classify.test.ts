import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import type { RawFile } from './disk.ts';

const file = (path: string, text: string | Uint8Array = 'x'): RawFile => ({ path, bytes: Buffer.from(text) });

const sort = (raw: readonly RawFile[], isPrivate = false) => classify(raw, 'content/', isPrivate);

/** Facts as `file code detail`. */
const factsOf = (raw: readonly RawFile[], isPrivate = false): string[] =>
  sort(raw, isPrivate).facts.map(({ code, at, detail }) => `${at.file} ${code} ${detail}`.trim());

test('entries have their kind, id and the CSV beside them', () => {
  const { entries, facts } = sort([file('kpis/nps.csv', 'a'), file('kpis/nps.mdx', 'b'), file('goals/nps.mdx', 'c')]);
  expect(facts).toEqual([]);
  expect(entries).toEqual([
    { kind: 'kpi', id: 'nps', file: 'content/kpis/nps.mdx', text: 'b', isPrivate: false, csv: { file: 'content/kpis/nps.csv', text: 'a' } },
    { kind: 'goal', id: 'nps', file: 'content/goals/nps.mdx', text: 'c', isPrivate: false },
  ]);
});

test('`playbook.yml` is the configuration, and pictures keep their place on disk', () => {
  const { config, images } = sort([file('playbook.yml', 'title: A'), { path: 'goals/a.png', image: '/content/goals/a.png' }]);
  expect(config).toBe('title: A');
  expect(images).toEqual([{ file: 'content/goals/a.png', absolute: '/content/goals/a.png' }]);
  expect(sort([]).config).toBeUndefined();
});

describe('names', () => {
  test.each([
    ['goals/Treue.mdx', 'id-form Treue'],
    ['goals/treue kunden.mdx', 'id-form treue kunden'],
    ['goals/käse.mdx', 'id-form käse'],
    ['goals/a--b.mdx', 'id-form a--b'],
    ['goals/-a.mdx', 'id-form -a'],
    ['goals/a_b.mdx', 'id-form a_b'],
    ['goals/__proto__.mdx', 'id-form __proto__'],
    ['goals/a..mdx', 'id-form a.'],
    ['goals/a.b.mdx', 'id-form a.b'],
    ['goals/index.mdx', 'id-reserved index'],
    ['objections/cards.mdx', 'id-reserved cards'],
    ['goals/map.mdx', 'id-reserved map'],
    ['goals/new.mdx', 'id-reserved new'],
    ['goals/a.en.mdx', 'translation en'],
    ['goals/a.md', 'file-ending .md'],
    ['goals/a.MDX', 'file-ending .MDX'],
    ['goals/a.svg', 'file-ending .svg'],
    ['goals/a.yml', 'file-ending .yml'],
    ['departments/a.yml', 'file-ending .yml'],
    ['goals/LIESMICH', 'file-ending'],
    ['goals/a.csv', 'csv-without-entry a'],
    ['goals/a.en.csv', 'csv-without-entry a.en'],
  ])('%s is told', (path, expected) => {
    expect(factsOf([file(path)])).toEqual([`content/${path} ${expected}`]);
  });

  test.each(['goals/constructor.mdx', 'goals/a1-2b.mdx', 'goals/0.mdx', 'goals/cards-2.mdx'])('%s is fine', (path) => {
    expect(factsOf([file(path)])).toEqual([]);
  });

  test('an entry with a wrong name is read on, a translation is not', () => {
    expect(sort([file('goals/A.mdx'), file('goals/b.de.mdx')]).entries.map(({ id }) => id)).toEqual(['A']);
  });
});

test('additions to departments are read from the private folder only', () => {
  expect(sort([file('departments/service.yml', 'stakeholders: []')], true)).toMatchObject({
    additions: [{ id: 'service', file: 'content/departments/service.yml', text: 'stakeholders: []' }],
    facts: [],
  });
  expect(sort([file('departments/service.yml')]).additions).toEqual([]);
  expect(factsOf([file('goals/a.yml')], true)).toEqual(['content/goals/a.yml file-ending .yml']);
});

test('entries of the private folder say so', () => {
  expect(sort([file('goals/a.mdx')], true).entries).toMatchObject([{ isPrivate: true }]);
});

test('problems of the disk are told, and the entries that they hide are not missing', () => {
  const raw: RawFile[] = [
    { path: 'goals/a.mdx', problem: 'link-outside', detail: '' },
    { path: 'geheim', problem: 'folder-unknown', detail: 'geheim' },
    file('goals/b.mdx', new Uint8Array([0xff])),
    file('goals/b.csv', 'period,value\n'),
  ];
  expect(factsOf(raw)).toEqual([
    'content/goals/a.mdx link-outside',
    'content/geheim folder-unknown geheim',
    'content/goals/b.mdx not-utf-8',
  ]);
  expect(sort(raw).lost).toEqual(['goal:a', 'goal:b']);
  expect(sort(raw).entries).toEqual([]);
});

test('an SVG at the top may be the logo', () => {
  expect(factsOf([file('logo.svg', '<svg/>')])).toEqual([]);
});
