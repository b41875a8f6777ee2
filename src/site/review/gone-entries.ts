import type { Entry } from '../../model/entry.ts';
import { type Kind, refOf } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import { isList } from '../../review/named-items.ts';
import type { EntryChange, Json } from '../../review/review.ts';
import type { EntryName, Sentence } from '../../review/sentence.ts';
import { impactSentences } from './impact-sentences.ts';
import type { Teller } from './teller.ts';
import { labelOf, valueWords } from './value-words.ts';

/** An address that leads nowhere any more, and what to say there. */
export interface GoneEntry {
  readonly kind: Kind;
  /** The id that it had. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What it is called now; of one that is removed there is none. */
  readonly now?: EntryName;
  /** What it said, field by field. */
  readonly said: readonly { readonly label: string; readonly value: Sentence }[];
  /** What rested on it. */
  readonly impact: readonly Sentence[];
}

/** Told elsewhere on its page, or of no use to readers. */
const untold: ReadonlySet<string> = new Set(['title', 'summary', 'audience', 'accept', 'order', 'status', 'decimals']);

const isEmpty = (value: Json): boolean => value === undefined || value === '' || (isList(value) && value.length === 0);

function saidBy(entry: Entry, teller: Teller): GoneEntry['said'] {
  const kpi = entry.kind === 'kpi' ? entry.data : undefined;
  const fields = Object.entries(entry.data as Readonly<Record<string, Json>>);
  return fields
    .filter(([key, value]) => !untold.has(key) && !isEmpty(value))
    .map(([key, value]) => ({ label: labelOf(key, teller), value: valueWords(value, { kind: entry.kind, key, kpi }, teller) }));
}

function removed(change: EntryChange, entry: Entry, teller: Teller): GoneEntry {
  const { kind, id, data } = entry;
  const { title, summary = '' } = data;
  return { kind, id, title, summary, said: saidBy(entry, teller), impact: impactSentences(change, teller) };
}

const renamed = ({ kind, id }: EntryChange, from: string, teller: Teller): GoneEntry => {
  const now = teller.name(kind, id);
  return { kind, id: from, title: now.title, summary: '', now, said: [], impact: [] };
};

/**
 * Entries that are gone from where they were.
 * @param base as it was, its entries under the ids that they have now
 */
export function goneEntries(changes: readonly EntryChange[], base: Playbook, teller: Teller): readonly GoneEntry[] {
  return changes.flatMap((change): GoneEntry[] => {
    if (change.from !== undefined) return [renamed(change, change.from, teller)];
    const entry = base.entries.get(refOf(change.kind, change.id));
    return entry ? [removed(change, entry, teller)] : [];
  });
}
