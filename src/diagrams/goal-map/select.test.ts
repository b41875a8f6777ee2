import { expect, test } from 'vitest';
import { graphOf, mapGoal } from '../../../tests/kit/goal-graph.ts';
import type { GoalGraph } from './graph.ts';
import { mostGoals, type Selection, selectAll, selectAround, selectContribution } from './select.ts';

const shown = ({ graph }: Selection): string[] => graph.goals.map(({ id }) => id).sort();
const folded = (selection: Selection): Record<string, string[]> =>
  Object.fromEntries([...selection.folded].map(([id, goals]) => [id, goals.map((goal) => goal.id)]));

const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Some top goals, each with so many goals below it. */
const wide = (tops: number, below: number): GoalGraph =>
  graphOf(...names('t', tops).map((top) => `${top} > ${names(`${top}-`, below).join(' ')}`));

test('all goals come onto one map while there is room', () => {
  const selection = selectAll(graphOf('a > b c', 'b > d'));
  expect(shown(selection)).toEqual(['a', 'b', 'c', 'd']);
  expect(selection.folded.size).toBe(0);
  expect(selection).not.toHaveProperty('rest');
});

test('too many goals fold into those of the top levels, which tell what is below them', () => {
  const selection = selectAll(wide(5, 8));
  expect(shown(selection)).toEqual(names('t', 5));
  expect(folded(selection)['t1']).toEqual(names('t1-', 8));
  expect(selection.graph.edges).toEqual([]);
});

test('exactly 25 goals are one map', () => {
  expect(selectAll(wide(1, 24)).graph.goals).toHaveLength(mostGoals);
  const more = selectAll(wide(1, 25));
  expect(more.graph.goals).toHaveLength(mostGoals - 1); // one box alone would say too little
  expect(more.rest).toEqual({ level: 1, count: 2 });
});

test('a top level that has no room is cut, and the rest counted', () => {
  const goals = names('t', 40).map((id) => mapGoal(id, 0));
  const selection = selectAll({ levels: ['Unternehmen'], goals, edges: [] });
  expect(selection.graph.goals).toHaveLength(mostGoals - 1);
  expect(selection.rest).toEqual({ level: 0, count: 16 });
});

test('a goal’s map has what it supports and what supports it, and nothing else', () => {
  const graph = graphOf('a > b c', 'x > b', 'b > d e', 'c > f');
  expect(shown(selectAround(graph, 'b'))).toEqual(['a', 'b', 'd', 'e', 'x']);
  expect(shown(selectAround(graph, 'd'))).toEqual(['a', 'b', 'd', 'x']);
  expect(folded(selectAround(graph, 'd'))).toEqual({}); // c, e and f have their own maps
  expect(shown(selectAround(graph, 'a'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a goal with too many supporters shows as many as there is room for', () => {
  const selection = selectAround(wide(1, 40), 't0');
  expect(selection.graph.goals).toHaveLength(mostGoals - 1);
  expect(selection.rest).toEqual({ level: 1, count: 17 });
  expect(folded(selection)).toEqual({}); // the rest tells of them
});

test('what is further down folds into the supporters', () => {
  const graph = graphOf('a > b c f g', `b > ${names('d', 20).join(' ')}`, `c > ${names('e', 20).join(' ')}`);
  const selection = selectAround(graph, 'a');
  expect(shown(selection)).toEqual(['a', 'b', 'c', 'f', 'g']);
  expect(folded(selection)).toMatchObject({ b: names('d', 20), c: names('e', 20) });
  expect(folded(selection)['a']).toBeUndefined();
});

test('a department’s map has its goals and all above them', () => {
  expect(shown(selectContribution(graphOf('a > b c', 'b > d e'), ['d']))).toEqual(['a', 'b', 'd']);
});

test('a department with many goals shows them first, and then what is above', () => {
  const graph = graphOf(`a > ${names('b', 30).join(' ')}`);
  const selection = selectContribution(graph, names('b', 24));
  expect(selection.graph.goals.map(({ id }) => id)).toEqual(expect.arrayContaining(names('b', 24)));
  expect(selectContribution(graph, names('b', 30)).rest).toEqual({ level: 1, count: 6 + 1 }); // six of its own, and the one above
});

test('every goal is told of: on the map, below one of its goals, or in the rest', () => {
  const graph = graphOf(...names('t', 6).map((top) => `${top} > ${names(`${top}-`, 6).join(' ')}`), 'alone >');
  const orphan = { ...graph, goals: graph.goals.map((goal) => (goal.id === 'alone' ? { ...goal, level: 2 } : goal)) };
  for (const selection of [selectAll(graph), selectAll(orphan), selectAll(wide(40, 2)), selectAround(wide(1, 60), 't0')]) {
    const told = new Set([...shown(selection), ...Object.values(folded(selection)).flat()]);
    const all = selection.rest?.count ?? 0;
    expect([43, 120, 61]).toContain(told.size + all);
  }
  expect(selectAll(orphan).rest).toEqual({ level: 0, count: 1 });
});
