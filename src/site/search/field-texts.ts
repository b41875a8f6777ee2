import type { Entry, EntryOf } from '../../model/entry.ts';
import type { Kind } from '../../model/kinds.ts';

type Texts = readonly (string | undefined)[];

const clearances = ({ clearances: all }: EntryOf<'measure' | 'channel'>['data']): Texts => all.map(({ note }) => note);

/** What the fields of each kind say on its page, beside title, summary and what the entry is called. */
const fields: { [K in Kind]: (data: EntryOf<K>['data']) => Texts } = {
  goal: ({ supports, source }) => [...supports.map(({ because }) => because), source?.name],
  kpi: ({ question, definition, formula, source, limitations, sideEffects, breaks }) => [
    question,
    definition,
    formula,
    source.system,
    source.method,
    limitations,
    sideEffects,
    ...breaks.map(({ note }) => note),
  ],
  objection: ({ answer, concern, explore, ingredients, concede, avoid, nextStep, raisedBy }) => [
    answer,
    concern,
    ...explore,
    concede,
    ...avoid,
    nextStep,
    ...ingredients,
    raisedBy,
  ],
  evidence: ({ finding, source }) => [finding, source.name],
  checklist: ({ purpose, sections }) => [
    purpose,
    ...sections.flatMap(({ title, items }) => [title, ...items.flatMap(({ text, help }) => [text, help])]),
  ],
  measure: (data) => [data.lasts, data.stopIf, data.outcome?.note, ...clearances(data)],
  channel: (data) => [data.purpose, data.operator, data.url, ...clearances(data)],
  department: ({ interests, stakeholders }) => [...interests, ...stakeholders.flatMap(({ role, interest }) => [role, interest])],
  guide: () => [],
};

const ended = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);

/** As a sequence of sentences. */
export function fieldText<K extends Kind>({ kind, data, series }: EntryOf<K> & Entry): string {
  const own = (fields[kind] as (of: Entry['data']) => Texts)(data);
  const notes = new Set(series?.rows.map(({ note }) => note));
  return [...own, ...notes].flatMap((text) => (text ? [ended(text.trim())] : [])).join(' ');
}
