import type { GoalGraph, MapEdge, MapGoal } from '../../src/diagrams/goal-map/graph.ts';
import { selectAround } from '../../src/diagrams/goal-map/select.ts';
import { drawingsOf } from '../../src/drawing/drawable.ts';
import { fontBelow } from '../../src/drawing/font.ts';
import { type DrawableMap, drawMapOnPage, layoutOf } from '../../src/drawing/map-picture.ts';
import { toPng } from '../../src/drawing/picture-thread.ts';
import { root, say } from '../command.ts';
import { randomFrom } from './content/random.ts';
import { median } from './median.ts';
import { renderTable } from './table.ts';
import { time } from './time.ts';

const title = 'Servicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten';
const because = 'Wer nach dem Kauf merkt, dass jemand zuhört, fühlt sich gut aufgehoben und bleibt der Marke treu.';

const goalAt = (level: number, index: number): MapGoal => ({
  id: `g${level}-${index}`,
  level,
  href: `/goals/g${level}-${index}/index.html`,
  title: `${title} ${index}`,
  by: 'Vertrieb und Händlernetz',
  marks: [{ shape: 'on-track', text: 'im Plan' }],
  missing: {},
  statuses: ['on-track'],
});

const mostParents = 3;

/** So many goals on each level, each with one to three parents on the level above. */
function graphOf(counts: readonly number[]): GoalGraph {
  const random = randomFrom(counts.join(' '));
  const levels = counts.map((count, level) => Array.from({ length: count }, (_, index) => goalAt(level, index)));
  const edges = levels
    .slice(1)
    .flatMap((goals, level) =>
      goals.flatMap(({ id }): MapEdge[] =>
        random.some(levels[level] ?? [], random.int(1, mostParents)).map((parent) => ({ from: id, to: parent.id, because })),
      ),
    );
  return { levels: ['Unternehmen', 'Bereich', 'Social Media'], goals: levels.flat(), edges };
}

const mapOf = (graph: GoalGraph, focus: string): DrawableMap => ({
  what: 'map',
  id: 'map',
  locale: 'de',
  title,
  description: title,
  footer: title,
  graph,
  focus: [focus],
});

function draw(map: DrawableMap): string {
  const font = fontBelow(root);
  return drawMapOnPage(map, layoutOf(map, font), font).svg;
}

const shapes = [
  [4, 6, 15],
  [3, 7, 15],
  [1, 24],
];
const rounds = 9;
const large = [20, 180, 1800];
const pictures = 20;

/** Measures maps within this process: one of 25 goals, all of 2,000, and pictures. */
export function measureMaps(): string {
  say('maps …');
  const times = shapes.flatMap((counts) => {
    const map = mapOf(graphOf(counts), 'g0-0');
    layoutOf(map, fontBelow(root)); // the first one of a process waits for the engine and the hyphenation to be compiled
    return Array.from({ length: rounds }, () => time(() => draw(map)));
  });
  const graph = graphOf(large);
  const all = time(() => graph.goals.map(({ id }) => draw(mapOf(selectAround(graph, id).graph, id)).length));
  const some = graph.goals.filter((_goal, index) => index % (graph.goals.length / pictures) === 0);
  const drawn = time(() => some.map(({ id }) => toPng(drawingsOf(mapOf(selectAround(graph, id).graph, id), fontBelow(root)).asPicture())));
  const largest = Math.max(...times.map(({ result }) => result.length), ...all.result) / 1000;
  const one = median(times.map(({ ms }) => ms));
  const rows = [
    ['a map of 25 goals', `${one.toFixed(0)} ms`, '≤ 50 ms', one <= 50 ? 'yes' : '**no**'],
    ['the inline maps of 2,000 goals', `${(all.ms / 1000).toFixed(1)} s`, '≤ 20 s', all.ms <= 20_000 ? 'yes' : '**no**'],
    ['the largest inline map', `${largest.toFixed(0)} kB`, '≤ 60 kB', largest <= 60 ? 'yes' : '**no**'],
    ['a picture (SVG and PNG), drawn by one thread', `${(drawn.ms / pictures).toFixed(0)} ms`, '–', '–'],
  ];
  return renderTable([{ title: 'maps' }, { title: 'measured' }, { title: 'allowed' }, { title: 'met' }], rows);
}
