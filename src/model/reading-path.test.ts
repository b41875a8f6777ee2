import { expect, test } from 'vitest';
import { makeEntry, memoryConfig } from '../../tests/kit/entries.ts';
import { createPlaybook } from './playbook.ts';
import { readingOrder, readingPaths } from './reading-path.ts';

const guide = (id: string, order: number | undefined, tags: string[] = [], status: 'agreed' | 'dropped' = 'agreed') =>
  makeEntry('guide', id, { tags, status, ...(order !== undefined && { order }) });

const pathsOf = (...guides: ReturnType<typeof guide>[]) =>
  readingPaths(createPlaybook(memoryConfig, guides)).map(({ title, guides: steps }) => [title, ...steps.map(({ id }) => id)]);

test('the reading order holds guides with a place, without what was dropped', () => {
  const playbook = createPlaybook(memoryConfig, [guide('c', 3), guide('a', 1), guide('x', undefined), guide('b', 2, [], 'dropped')]);
  expect(readingOrder(playbook).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('a tag that begins with für or for names a kind of reader; the path that begins first comes first', () => {
  expect(
    pathsOf(
      guide('c', 3, ['für Neue', 'methode']),
      guide('a', 1, ['methode', 'for the board']),
      guide('b', 2, ['für Neue', 'for the board']),
    ),
  ).toEqual([
    ['For the board', 'a', 'b'],
    ['Für Neue', 'b', 'c'],
  ]);
});

test('guides without a place come last on a path, dropped ones not at all', () => {
  expect(pathsOf(guide('a', undefined, ['für Neue']), guide('b', 7, ['für Neue']), guide('c', 1, ['für Neue'], 'dropped'))).toEqual([
    ['Für Neue', 'b', 'a'],
  ]);
});

test('spaces, capitals and the way in which an umlaut is stored make no path of their own', () => {
  expect(pathsOf(guide('a', 1, ['für  Neue ', 'Für neue']), guide('b', 2, ['für Neue'.normalize('NFD')]))).toEqual([
    ['Für neue', 'a', 'b'],
  ]);
});

test('other tags make no path', () => {
  expect(pathsOf(guide('a', 1, ['für', 'fürsorge', 'forum', 'for', 'for '.trim(), 'Analyse für Neue']))).toEqual([]);
});
