import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEntry, memoryConfig } from '../../tests/kit/entries.ts';
import type { Entry } from './entry.ts';
import { createPlaybook } from './playbook.ts';

const goal = (id: string, order?: number) => makeEntry('goal', id, order === undefined ? {} : { order });

test('entries come by `order`, those without it last, and by id where it is the same', () => {
  const playbook = createPlaybook(memoryConfig, [goal('d'), goal('c', 2), goal('b', 2), goal('a'), goal('e', -1)]);
  expect(playbook.ofKind('goal').map(({ id }) => id)).toEqual(['e', 'b', 'c', 'a', 'd']);
});

test('the order in which entries are given does not matter', () => {
  const entries: Entry[] = [goal('a'), goal('b', 1), goal('c', 1), makeEntry('kpi', 'a'), makeEntry('guide', 'b', { order: 1 })];
  const names = (given: readonly Entry[]) => [...createPlaybook(memoryConfig, given).entries.keys()].sort();
  const goals = (given: readonly Entry[]) => createPlaybook(memoryConfig, given).ofKind('goal');
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(names(shuffled)).toEqual(names(entries));
      expect(goals(shuffled)).toEqual(goals(entries));
    }),
  );
});

test('an entry is found by kind and id; the same id may stand in two kinds', () => {
  const playbook = createPlaybook(memoryConfig, [goal('nps'), makeEntry('kpi', 'nps')]);
  expect(playbook.find('goal', 'nps')?.kind).toBe('goal');
  expect(playbook.find('kpi', 'nps')?.kind).toBe('kpi');
  expect(playbook.find('guide', 'nps')).toBeUndefined();
  expect(playbook.find('goal', 'constructor')).toBeUndefined();
  expect(playbook.ofKind('guide')).toEqual([]);
});

test('links are found from both ends, all of them or those of a type', () => {
  const entries: Entry[] = [
    goal('oben'),
    makeEntry('goal', 'unten', { supports: [{ goal: 'oben', because: 'Darum.' }], kpis: ['nps'] }),
    makeEntry('measure', 'tun', { goals: ['unten'], effects: [{ kpi: 'nps' }] }),
    makeEntry('kpi', 'nps'),
  ];
  const { linksFrom, linksTo, links } = createPlaybook(memoryConfig, entries);
  expect(links).toHaveLength(4);
  expect(linksFrom('goal:unten').map(({ to }) => to)).toEqual(['goal:oben', 'kpi:nps']);
  expect(linksFrom('goal:unten', 'supports')).toHaveLength(1);
  expect(linksFrom('goal:unten', 'mentions')).toEqual([]);
  expect(
    linksTo('kpi:nps')
      .map(({ from }) => from)
      .sort(),
  ).toEqual(['goal:unten', 'measure:tun']);
  expect(linksTo('kpi:nps', 'expects').map(({ from }) => from)).toEqual(['measure:tun']);
  expect(linksTo('goal:nirgends')).toEqual([]);
});

test('a link to an entry that is missing stays in the list', () => {
  const { links } = createPlaybook(memoryConfig, [makeEntry('goal', 'a', { kpis: ['fehlt'] })]);
  expect(links.map(({ to }) => to)).toEqual(['kpi:fehlt']);
});
