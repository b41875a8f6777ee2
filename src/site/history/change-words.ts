import { redefines } from '../../review/history/counts.ts';
import type { DatedChange } from '../../review/history/dated.ts';
import { type FieldChange, topField } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { entrySentences, headline } from '../review/entry-sentences.ts';
import { type TargetChange, targetSentence } from '../review/target-sentence.ts';
import type { Teller } from '../review/teller.ts';
import { turnSentence } from '../review/turn-words.ts';
import { shortened } from './shortened.ts';

/** One change in words: what happened, and what says so. */
export interface ChangeWords {
  readonly sentence: Sentence;
  readonly details: readonly Sentence[];
}

/** The change of a KPI's target, where it is one. */
function targetChange({ change, before, after, turn }: DatedChange): TargetChange | undefined {
  const isTarget = change.fields.some((field) => topField(field) === 'target');
  return isTarget && before?.kind === 'kpi' && after?.kind === 'kpi' ? { change, before, after, turn } : undefined;
}

const detailsOf = (fields: readonly FieldChange[], { after, before }: DatedChange, teller: Teller): readonly Sentence[] =>
  entrySentences(fields, after ?? before, teller).map(shortened);

/** What is new says itself what it is. */
const introduced = ({ change, after }: DatedChange): readonly Sentence[] => {
  const summary = change.change === 'added' ? after?.data.summary : undefined;
  return summary === undefined ? [] : [[{ value: summary }]];
};

/** Tells a change in the sentences of the review report; a target that moved comes before all else. */
export function changeWords(dated: DatedChange, teller: Teller): ChangeWords {
  const { change, turn } = dated;
  const target = targetChange(dated);
  if (!target) {
    const turned = turn ? [turnSentence(turn, teller)] : [];
    return { sentence: headline(change, teller), details: [...introduced(dated), ...detailsOf(change.fields, dated, teller), ...turned] };
  }
  const others = change.fields.filter((field) => topField(field) !== 'target');
  return { sentence: targetSentence(target, teller), details: detailsOf(others, dated, teller) };
}

/** What is to be known beside a KPI's chart: that its numbers are to be read differently since. */
export function redefinitionWords(dated: DatedChange, teller: Teller): readonly Sentence[] {
  const target = targetChange(dated);
  const fields = dated.change.fields.filter((field) => redefines(field) && topField(field) !== 'target');
  return [...(target ? [targetSentence(target, teller)] : []), ...detailsOf(fields, dated, teller)];
}
