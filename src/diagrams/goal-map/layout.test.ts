import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, graphs, mapGoal, typesetter } from '../../../tests/kit/goal-graph.ts';
import { arrange } from './arrange.ts';
import { fonts } from './box.ts';
import type { Segment } from './edges.ts';
import type { GoalGraph } from './graph.ts';
import { type GoalMapLayout, layoutGoalMap } from './layout.ts';
import { countCrossings } from './order.ts';
import type { Rect } from './rect.ts';
import { mostGoals, selectAll, selectAround } from './select.ts';
import { shown, soft } from './wrap.ts';

const layout = (graph: GoalGraph): GoalMapLayout => layoutGoalMap(graph, typesetter);

const overlap = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const rectsOf = ({ boxes }: GoalMapLayout): Rect[] => boxes.flatMap((box) => [box, ...(box.open ? [box.open] : [])]);

const steps = 24;

/** Points along a segment, closer together than any box is wide or high. */
function pointsOf(segment: Segment): { x: number; y: number }[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    if (segment.type === 'line') return { x: segment.x, y: segment.from + t * (segment.to - segment.from) };
    const ease = 3 * t * t - 2 * t * t * t; // both control points are at half height, so the curve's x follows this
    const middle = (segment.y0 + segment.y1) / 2;
    const y = (1 - t) ** 3 * segment.y0 + 3 * (1 - t) ** 2 * t * middle + 3 * (1 - t) * t * t * middle + t ** 3 * segment.y1;
    return { x: segment.x0 + ease * (segment.x1 - segment.x0), y };
  });
}

const inside = ({ x, y }: { x: number; y: number }, box: Rect): boolean =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

const throughBoxes = (map: GoalMapLayout): string[] =>
  map.edges.flatMap(({ from, to, segments }) =>
    segments.flatMap(pointsOf).flatMap((point) => rectsOf(map).flatMap((box) => (inside(point, box) ? [`${from} to ${to}`] : []))),
  );

const overlaps = (rects: readonly Rect[]): number =>
  rects.reduce((count, a, index) => count + rects.slice(index + 1).filter((b) => overlap(a, b)).length, 0);

/** Everything that has to lie on the page. */
const everything = (map: GoalMapLayout): Rect[] => [
  ...rectsOf(map),
  ...map.bands,
  ...map.edges.map(({ badge }) => ({ x: badge.x - 9, y: badge.y - 9, width: 18, height: 18 })),
  ...map.edges.map(({ tip }) => tip),
  ...map.edges.flatMap(({ segments }) => segments.flatMap(pointsOf)).map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
];

const outside = (map: GoalMapLayout): Rect[] =>
  everything(map).filter(
    ({ x, y, width, height }) => x < -0.01 || y < -0.01 || x + width > map.width + 0.01 || y + height > map.height + 0.01,
  );

/** Lines that stick out of their box. */
const sticking = ({ boxes }: GoalMapLayout): string[] =>
  boxes.flatMap(({ width, height, content }) =>
    content.lines
      .filter(({ text, x, y, role }) => {
        const font = role === 'title' ? fonts.title : fonts.text;
        return x + typesetter.measure(shown(text), font) > width - 4 || y > height - 4 || y < font.size - 4;
      })
      .map(({ text }) => text),
  );

/** Pairs of curves between the same rows whose ends are in another order above than below: all have one form, so only these cross. */
function crossings({ edges }: GoalMapLayout): number {
  const curves = edges.flatMap(({ segments }) => segments.flatMap((segment) => (segment.type === 'curve' ? [segment] : [])));
  return curves.reduce(
    (sum, a, index) => sum + curves.slice(index + 1).filter((b) => a.y0 === b.y0 && (a.x0 - b.x0) * (a.x1 - b.x1) < -0.01).length,
    0,
  );
}

describe('any map of up to 25 goals', () => {
  const maps = (check: (map: GoalMapLayout, graph: GoalGraph) => void) =>
    fc.assert(
      fc.property(graphs(25), (graph) => check(layout(graph), graph)),
      { numRuns: 60 },
    );

  test('has every goal and every edge once', () =>
    maps((map, { goals, edges }) => {
      expect(map.boxes.map(({ goal }) => goal.id).sort()).toEqual(goals.map(({ id }) => id).sort());
      expect(map.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(edges.map(({ from, to }) => `${from} ${to}`).sort());
    }));

  test('has no box over another, and no edge over a box', () =>
    maps((map) => {
      expect(overlaps(rectsOf(map))).toBe(0);
      expect(throughBoxes(map)).toEqual([]);
    }));

  test('lies on its page, which fits 1280 pixels', () =>
    maps((map) => {
      expect(outside(map)).toEqual([]);
      expect(map.width).toBeLessThanOrEqual(1232);
    }));

  test('has its text in its boxes, in 12 pixels or more', () =>
    maps((map) => {
      expect(sticking(map)).toEqual([]);
      expect(Math.min(...Object.values(fonts).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    }));

  test('has no number over another or over a box', () =>
    maps((map) => {
      const numbers = map.edges.map(({ badge }) => ({ x: badge.x - 9, y: badge.y - 9, width: 18, height: 18 }));
      expect(overlaps(numbers)).toBe(0);
      expect(numbers.filter((number) => map.boxes.some((box) => overlap(number, box)))).toEqual([]);
    }));

  test('has no more crossings than the layout engine gives for the same rows', () =>
    maps((map, graph) => {
      expect(crossings(map)).toBeLessThanOrEqual(countCrossings(arrange(graph).rows, graph.edges));
    }));

  test('puts higher levels above lower ones', () =>
    maps((map) => {
      const levels = map.boxes.map(({ goal }) => goal.level);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      for (const { from, to } of map.edges) {
        const y = (id: string) => map.boxes.find(({ goal }) => goal.id === id)?.y ?? 0;
        expect(y(to)).toBeLessThan(y(from));
      }
    }));

  test('is the same whenever it is made', () =>
    maps((map, graph) => {
      expect(layout(structuredClone(graph))).toEqual(map);
    }));
});

test.each([60, 250, 2000])('the maps of %i goals hold to the same, since they fold', (size) => {
  const [graph = graphOf('a >')] = fc.sample(graphs(size, size), { numRuns: 1, seed: size });
  const around = graph.goals.filter((_goal, index) => index % Math.ceil(size / 20) === 0).map(({ id }) => selectAround(graph, id));
  for (const selection of [selectAll(graph), ...around]) {
    const map = layout(selection.graph);
    expect(map.boxes.length).toBeLessThanOrEqual(mostGoals);
    expect(overlaps(rectsOf(map))).toBe(0);
    expect(outside(map)).toEqual([]);
    expect(throughBoxes(map)).toEqual([]);
    expect(map.width).toBeLessThanOrEqual(1232);
  }
});

const longTitles = Array.from(
  { length: 25 },
  (_, index) => `Wiederverkaufswertsteigerung durch Lebensdauerdokumentation und Ersatzteilversorgung ${index}`,
);

test('25 titles of 60 to 90 characters with long compounds are divided, and never cut', () => {
  const goals = longTitles.map((title, index) => mapGoal(`g${index}`, index === 0 ? 0 : 1, { title }));
  const edges = goals.slice(1).map(({ id }) => ({ from: id, to: 'g0', because: 'Weil.' }));
  const map = layout({ levels: ['Unternehmen', 'Bereich'], goals, edges });
  expect(map.width).toBeLessThanOrEqual(1232);
  expect(sticking(map)).toEqual([]);
  for (const { goal, content } of map.boxes) {
    const lines = content.lines.filter(({ role }) => role === 'title').map(({ text }) => text);
    const joined = lines.map((line) => (line.endsWith(soft) ? line.slice(0, -1) : `${line} `)).join('');
    expect(joined.trim()).toBe(goal.title);
  }
});

test('numbers follow the rows from the top, each from left to right', () => {
  const map = layout(graphOf('a > b c', 'b > d', 'c > d e'));
  const ordered = [...map.edges].sort((a, b) => a.badge.y - b.badge.y || a.badge.x - b.badge.x);
  expect(ordered.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('a goal without support keeps an open place below it', () => {
  const [box] = layout({ levels: ['Unternehmen'], goals: [mapGoal('a', 0, { missing: { support: 'Wer hilft?' } })], edges: [] }).boxes;
  expect(box?.open?.text).toBe('Wer hilft?');
  expect(box?.open?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
});

test('a map without goals is empty', () => {
  expect(layout({ levels: ['Unternehmen'], goals: [], edges: [] })).toEqual({ width: 0, height: 0, bands: [], boxes: [], edges: [] });
});
