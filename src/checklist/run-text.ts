import { answersOf } from './checklist.ts';
import { changedAt, type ItemState, mostName, type Run, type Stamped } from './run.ts';

/** Why a run from elsewhere is refused. */
export type Fault = 'broken' | 'version' | 'foreign' | 'too-large';

export type ReadRun = { readonly run: Run } | { readonly fault: Fault };

const format = 'strategy-playbook-checklist-run';
const version = 1;

/** A run as text, to be kept, shared or saved: the same run is always the same text. */
export function writeRun({ checklist, id, name, items }: Run): string {
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    format,
    version,
    checklist,
    id,
    name,
    items: sorted.map(([item, { text, answer, note }]) => [item, text, answer, note]),
  });
}

/** As many letters as a browser keeps for a whole site. */
export const mostText = 5_000_000;
const mostItems = 5_000;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const answers: ReadonlySet<string> = new Set(['', ...answersOf.tasks, ...answersOf.assessment]);

/** Until then times are believed of a run from elsewhere, so that there is always a later one for a change. */
const lastBelieved = Date.UTC(2100, 0);

const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed();
const isId = (value: unknown): value is string => isText(value) && value.length <= 200 && slug.test(value);
const isStamped = (value: unknown): value is Stamped =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && Number.isSafeInteger(value[1]) && Number(value[1]) >= 0;

function itemOf(value: unknown): [string, ItemState] | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  const [id, text, answer, note] = value as unknown[];
  if (!isId(id) || !isStamped(text) || !isStamped(answer) || !isStamped(note) || !answers.has(answer[0])) return undefined;
  return [id, { text, answer, note }];
}

function itemsOf(value: unknown): Run['items'] | undefined {
  if (!Array.isArray(value) || value.length > mostItems) return undefined;
  const items = new Map(value.flatMap((item) => [itemOf(item)].filter((found) => found !== undefined)));
  return items.size === value.length ? items : undefined; // fewer: a broken item, or an id that stands twice
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what `writeRun` wrote; text may be anything, and of another version. */
export function readRun(text: string): ReadRun {
  if (text.length > mostText) return { fault: 'too-large' };
  const fields = fieldsOf(text);
  if (fields?.['format'] !== format) return { fault: 'broken' };
  if (fields['version'] !== version) return { fault: 'version' };
  const { checklist, id, name } = fields;
  const items = itemsOf(fields['items']);
  if (!isId(checklist) || !isId(id) || !isStamped(name) || name[0].length > mostName || !items) return { fault: 'broken' };
  return { run: { checklist, id, name, items } };
}

/** Reads a run that came from elsewhere, for this checklist. */
export function readForeign(text: string, checklist: string): ReadRun {
  const read = readRun(text);
  if ('fault' in read) return read;
  if (read.run.checklist !== checklist) return { fault: 'foreign' };
  return changedAt(read.run) <= lastBelieved ? read : { fault: 'broken' };
}
