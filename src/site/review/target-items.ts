import type { ReportItem } from '../../review/report.ts';
import { type EntryChange, type Review, type StatusTurn, topField } from '../../review/review.ts';
import { impactSentences, withoutArguments } from './impact-sentences.ts';
import { type TargetChange, targetSentence } from './target-sentence.ts';
import { entryAfter, entryBefore, type Telling } from './telling.ts';

const turnsOf = (change: EntryChange, { status }: Review): StatusTurn | undefined =>
  status.find(({ kind, id }) => kind === change.kind && id === change.id);

/** KPIs whose target is another one. */
export function targetChanges(telling: Telling): readonly TargetChange[] {
  return telling.review.changes.flatMap((change): TargetChange[] => {
    const [before, after] = [entryBefore(change, telling), entryAfter(change, telling)];
    if (before?.kind !== 'kpi' || after?.kind !== 'kpi' || !change.fields.some((field) => topField(field) === 'target')) return [];
    return [{ change, before, after, turn: turnsOf(change, telling.review) }];
  });
}

export function targetItem(target: TargetChange, telling: Telling): ReportItem {
  return {
    entry: telling.name('kpi', target.after.id),
    sentence: targetSentence(target, telling),
    details: impactSentences(withoutArguments(target.change), telling),
  };
}
