import type { z } from 'zod';
import type { EntryOf } from '../../src/model/entry.ts';
import { folders, type Kind, refOf } from '../../src/model/kinds.ts';
import { emptyOutline, type Outline } from '../../src/model/outline.ts';
import { configSchema } from '../../src/model/schemas/config.ts';
import { schemas } from '../../src/model/schemas/index.ts';
import type { Series } from '../../src/model/series.ts';

/** What an author may write in the frontmatter of each kind. */
export type InputOf = { [K in Kind]: z.input<(typeof schemas)[K]> };

export const memoryConfig = configSchema.parse({
  title: 'Playbook',
  organisation: 'Kranichrad',
  levels: [
    { id: 'company', title: 'Unternehmen' },
    { id: 'social', title: 'Social Media' },
  ],
  roles: [{ id: 'leitung', title: 'Leitung' }],
});

const common = { title: 'Titel', summary: 'Kurz.', owner: 'leitung' };

const required: InputOf = {
  goal: { ...common, level: 'company' },
  kpi: {
    ...common,
    question: 'Wie?',
    definition: 'So.',
    unit: '%',
    direction: 'increase',
    frequency: 'month',
    source: { system: 'Umfrage' },
  },
  objection: { ...common, quote: 'Nein!', answer: 'Doch.' },
  evidence: { ...common, type: 'survey', source: { name: 'Umfrage' }, captured: '2026-06-01', validFor: 'P1Y', finding: 'Ja.' },
  checklist: { ...common, purpose: 'Anfangen.', type: 'tasks', sections: [{ title: 'Erstens', items: [{ id: 'ziele', text: 'Lesen' }] }] },
  measure: { ...common, type: 'routine', goals: ['oben'] },
  channel: { ...common, type: 'social', purpose: 'Antworten.', state: 'active' },
  department: common,
  guide: common,
};

interface Parts {
  readonly outline?: Partial<Outline>;
  readonly series?: Series;
}

/** An entry in memory: the fields that are required, and what a test adds. */
export function makeEntry<K extends Kind>(
  kind: K,
  id: string,
  data: Partial<InputOf[K]> = {},
  { outline, series }: Parts = {},
): EntryOf<K> {
  const entry = {
    kind,
    id,
    ref: refOf(kind, id),
    file: `content/${folders[kind]}/${id}.mdx`,
    data: schemas[kind].parse({ ...required[kind], ...data }),
    outline: { ...emptyOutline, ...outline },
    ...(series && { series }),
  };
  return entry as unknown as EntryOf<K>;
}

/** A series of totals. */
export const seriesOf = (...rows: readonly (readonly [period: string, value: number])[]): Series => ({
  dimensions: [],
  rows: rows.map(([period, value], index) => ({ period, value, dimensions: {}, point: { line: index + 2, column: period.length + 2 } })),
});
