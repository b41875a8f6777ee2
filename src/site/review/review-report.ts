import { type Kind, kinds, refOf } from '../../model/kinds.ts';
import type { Side } from '../../review/compare.ts';
import type { ReportGroup, ReviewReport } from '../../review/report.ts';
import type { Review } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { fieldSentence } from './field-sentences.ts';
import { findingSentence } from './finding-sentence.ts';
import { groupOfKind } from './kind-group.ts';
import { targetChanges, targetItem } from './target-items.ts';
import { tellerFor } from './teller.ts';
import type { Telling } from './telling.ts';
import { turnSentence } from './turn-words.ts';

const plainItems = (heading: string, sentences: readonly Sentence[]): ReportGroup => ({
  heading,
  items: sentences.map((sentence) => ({ sentence, details: [] })),
});

const first: readonly Kind[] = ['goal', 'objection'];

/** “6 entries: 4 changed, 2 removed.” */
function countWords({ review, words }: Telling): Sentence[] {
  const { counts, entries } = words.review;
  const told = (['added', 'changed', 'renamed', 'removed'] as const).flatMap((change) => {
    const count = review.changes.filter((one) => one.change === change).length;
    return count === 0 ? [] : [counts[change](count)];
  });
  return told.length === 0 ? [] : [[entries(review.changes.length, told.join(', '))]];
}

const isEmpty = ({ changes, config, status, findings }: Review): boolean =>
  [changes, config, status, findings.new, findings.fixed].every((list) => list.length === 0);

/** What a report begins with besides its count; `isWhole` says that nothing had to be left out of the comparison. */
export interface Lead {
  readonly sentences: readonly Sentence[];
  readonly isWhole: boolean;
}

/** A comparison in the words of the playbook, what matters most first. */
export function reviewReport(review: Review, base: Side, head: Side, lead: Lead = { sentences: [], isWhole: true }): ReviewReport {
  const telling: Telling = { ...tellerFor(base.playbook, head.playbook), review, base: base.playbook, head: head.playbook };
  const { review: words } = telling.words;
  const targets = targetChanges(telling);
  const told = new Set(targets.map(({ after }) => after.ref));
  const turns = review.status.filter(({ kind, id }) => !told.has(refOf(kind, id)));
  const groups = (of: readonly Kind[]) => of.map((kind) => groupOfKind(kind, told, telling));
  const filled = (all: readonly ReportGroup[]) => all.filter(({ items }) => items.length > 0);
  const isNothing = lead.isWhole && isEmpty(review);
  return {
    title: words.title,
    lead: [...(isNothing ? [[words.nothing]] : countWords(telling)), ...lead.sentences],
    isNothing,
    first: filled([
      { heading: words.groups.targets, items: targets.map((target) => targetItem(target, telling)) },
      plainItems(
        words.groups.status,
        turns.map((turn) => turnSentence(turn, telling)),
      ),
      ...groups(first),
      plainItems(words.groups.new, review.findings.new.map(findingSentence)),
    ]),
    rest: filled([
      ...groups(kinds.filter((kind) => !first.includes(kind))),
      plainItems(
        words.groups.config,
        review.config.map((change) => fieldSentence(change, undefined, telling)),
      ),
      plainItems(words.groups.fixed, review.findings.fixed.map(findingSentence)),
    ]),
    words: { quotes: words.quotes, rest: words.rest, leftOut: words.leftOut },
  };
}
