import type { Entry } from '../../model/entry.ts';
import { type EntryChange, type FieldChange, topField } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { bodySentence, fieldSentence } from './field-sentences.ts';
import { seriesSentences } from './series-sentences.ts';
import type { Teller } from './teller.ts';

/** All that an entry says differently. */
export function entrySentences(fields: readonly FieldChange[], entry: Entry | undefined, teller: Teller): readonly Sentence[] {
  const isOf = (...names: string[]) => fields.filter((change) => names.includes(topField(change)));
  const own = fields.filter((change) => !['series', 'rows', 'body'].includes(topField(change)));
  return [
    ...own.map((change) => fieldSentence(change, entry, teller)),
    ...(entry ? seriesSentences(isOf('series', 'rows'), entry, teller) : []),
    ...isOf('body').map((change) => bodySentence(change, entry, teller)),
  ];
}

/** What became of an entry as a whole. */
export function headline(change: EntryChange, teller: Teller): Sentence {
  const { review } = teller.words;
  const entry = { entry: teller.name(change.kind, change.id) };
  return change.change === 'renamed'
    ? review.renamed(entry, { value: change.id }, { value: change.from ?? '' })
    : review[change.change](entry);
}
