import fc from 'fast-check';
import type { GoalGraph, MapEdge, MapGoal } from '../../src/diagrams/goal-map/graph.ts';
import { openFont } from '../../src/drawing/font.ts';
import type { DrawableMap } from '../../src/drawing/map-picture.ts';
import { hyphenatorFor } from '../../src/typography/hyphenate.ts';
import { root } from './command.ts';

const font = openFont(root);

/** The real font and German hyphenation. */
export const typesetter = { measure: font.measure, hyphenate: hyphenatorFor('de') };

export const mapGoal = (id: string, level: number, more: Partial<MapGoal> = {}): MapGoal => ({
  id,
  level,
  href: `/goals/${id}/index.html`,
  title: `Ziel ${id}`,
  by: 'Kundenservice',
  marks: [{ shape: 'on-track', text: 'im Plan' }],
  missing: {},
  statuses: ['on-track'],
  ...more,
});

/** Pictures goals as `a > b c`: `a` on the top level is supported by `b` and `c`, one level below it. */
export function graphOf(...lines: string[]): GoalGraph {
  const levels = new Map<string, number>();
  const edges: MapEdge[] = [];
  for (const line of lines) {
    const [above = '', below = ''] = line.split('>').map((part) => part.trim());
    if (!levels.has(above)) levels.set(above, 0);
    for (const from of below.split(' ').filter(Boolean)) {
      levels.set(from, Math.max(levels.get(from) ?? 0, (levels.get(above) ?? 0) + 1));
      edges.push({ from, to: above, because: `Weil ${from} ${above} hilft.` });
    }
  }
  const goals = [...levels].map(([id, level]) => mapGoal(id, level));
  return { levels: ['Unternehmen', 'Bereich', 'Social Media', 'Team'], goals, edges };
}

const words = [
  'Weiterempfehlungen',
  'Veröffentlichungsbaukasten',
  'für',
  'und',
  'Servicefragen',
  'binnen',
  'Fachhandelspartnerschaften',
  'im',
  'Werk',
];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ').slice(0, 90));

/** A goal that something supports has no open place for support. */
const missingOf = (supported: boolean): fc.Arbitrary<MapGoal['missing']> =>
  fc.constantFrom<MapGoal['missing'][]>({}, { kpi: 'Kennzahl fehlt' }, ...(supported ? [] : [{ support: 'Wer trägt dazu bei?' }]));

const goalAt = (id: string, level: number, supported: boolean) =>
  fc.record({ title, missing: missingOf(supported) }).map((more): MapGoal => mapGoal(id, level, more));

/** Graphs of so many goals on up to four levels; every goal below the top supports one to three higher ones. */
export const graphs = (most: number, least = 1): fc.Arbitrary<GoalGraph> =>
  fc
    .array(fc.record({ level: fc.nat(3), picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }), {
      minLength: least,
      maxLength: most,
      size: 'max',
    })
    .chain((drafts) => {
      const placed = drafts.map(({ level, picks }, index) => ({ id: `g${index}`, level, picks }));
      const edges = placed.flatMap(({ id, level, picks }) => {
        const higher = placed.filter((other) => other.level < level);
        const chosen = new Set(picks.flatMap((pick) => higher[pick % Math.max(1, higher.length)] ?? []));
        return [...chosen].map((to): MapEdge => ({ from: id, to: to.id, because: 'Weil das eine dem anderen hilft.' }));
      });
      return fc
        .tuple(
          ...placed.map(({ id, level }) =>
            goalAt(
              id,
              level,
              edges.some(({ to }) => to === id),
            ),
          ),
        )
        .map((goals) => ({ levels: ['Unternehmen', 'Bereich', 'Social Media', 'Team'], goals, edges }));
    });

/** A map of two goals that can be drawn. */
export const drawableMap = (title: string): DrawableMap => ({
  what: 'map',
  id: 'map',
  locale: 'de',
  title,
  description: '',
  footer: 'Kranichrad',
  graph: graphOf('a > b'),
  focus: [],
});
