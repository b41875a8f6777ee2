import type { Entry } from '../../model/entry.ts';
import { type Kind, type Ref, refOf } from '../../model/kinds.ts';
import type { ReportGroup, ReportItem } from '../../review/report.ts';
import { type EntryChange, type FieldChange, topField } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { entrySentences, headline } from './entry-sentences.ts';
import { impactSentences } from './impact-sentences.ts';
import { entryAfter, entryBefore, type Telling } from './telling.ts';

/** What a new entry is about. */
const summaryOf = ({ change }: EntryChange, entry: Entry | undefined): readonly Sentence[] =>
  change === 'added' && entry?.data.summary !== undefined ? [[{ quote: entry.data.summary }]] : [];

function item(change: EntryChange, fields: readonly FieldChange[], telling: Telling): ReportItem {
  const entry = entryAfter(change, telling) ?? entryBefore(change, telling);
  return {
    entry: telling.name(change.kind, change.id),
    sentence: headline(change, telling),
    details: [...summaryOf(change, entry), ...entrySentences(fields, entry, telling), ...impactSentences(change, telling)],
  };
}

/** Entries of a kind; what was told as a target is not told again. */
export function groupOfKind(kind: Kind, told: ReadonlySet<Ref>, telling: Telling): ReportGroup {
  const items = telling.review.changes
    .filter((change) => change.kind === kind)
    .flatMap((change): ReportItem[] => {
      if (!told.has(refOf(kind, change.id))) return [item(change, change.fields, telling)];
      const fields = change.fields.filter((field) => topField(field) !== 'target');
      return fields.length === 0 && change.change === 'changed' ? [] : [item({ ...change, impact: [] }, fields, telling)];
    });
  return { heading: telling.words.kinds[kind].many, items };
}
