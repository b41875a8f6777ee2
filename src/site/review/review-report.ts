import type { Entry } from '../../model/entry.ts';
import type { Kind, Ref } from '../../model/kinds.ts';
import { kinds, refOf } from '../../model/kinds.ts';
import type { Side } from '../../review/compare.ts';
import type { ReportGroup, ReportItem, ReviewReport } from '../../review/report.ts';
import type { EntryChange, FieldChange, Review, StatusTurn } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { bodySentence, fieldSentence } from './field-sentences.ts';
import { findingSentence } from './finding-sentence.ts';
import { impactSentences, withoutArguments } from './impact-sentences.ts';
import { seriesSentences } from './series-sentences.ts';
import { type TargetChange, targetSentence } from './target-sentence.ts';
import { type Teller, tellerFor } from './teller.ts';
import { turnSentence } from './turn-words.ts';

interface Telling extends Teller {
  readonly review: Review;
  readonly base: Side['playbook'];
  readonly head: Side['playbook'];
}

const fieldIn = ({ at: [first] }: FieldChange): string => (first && 'field' in first ? first.field : '');

const entryAfter = ({ kind, id }: EntryChange, { head }: Telling): Entry | undefined => head.entries.get(refOf(kind, id));
const entryBefore = ({ kind, id, from }: EntryChange, { base }: Telling): Entry | undefined => base.entries.get(refOf(kind, from ?? id));

/** All that an entry says differently. */
export function entrySentences(fields: readonly FieldChange[], entry: Entry | undefined, teller: Teller): readonly Sentence[] {
  const isOf = (...names: string[]) => fields.filter((change) => names.includes(fieldIn(change)));
  const own = fields.filter((change) => !['series', 'rows', 'body'].includes(fieldIn(change)));
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

const turnsOf = (change: EntryChange, { status }: Review): StatusTurn | undefined =>
  status.find(({ kind, id }) => kind === change.kind && id === change.id);

/** KPIs whose target is another one. */
function targetChanges(telling: Telling): readonly TargetChange[] {
  return telling.review.changes.flatMap((change): TargetChange[] => {
    const [before, after] = [entryBefore(change, telling), entryAfter(change, telling)];
    if (before?.kind !== 'kpi' || after?.kind !== 'kpi' || !change.fields.some((field) => fieldIn(field) === 'target')) return [];
    return [{ change, before, after, turn: turnsOf(change, telling.review) }];
  });
}

function targetItem(target: TargetChange, telling: Telling): ReportItem {
  return {
    entry: telling.name('kpi', target.after.id),
    sentence: targetSentence(target, telling),
    details: impactSentences(withoutArguments(target.change), telling),
  };
}

/** Entries of a kind; what was told as a target is not told again. */
function ofKind(kind: Kind, told: ReadonlySet<Ref>, telling: Telling): ReportGroup {
  const items = telling.review.changes
    .filter((change) => change.kind === kind)
    .flatMap((change): ReportItem[] => {
      if (!told.has(refOf(kind, change.id))) return [item(change, change.fields, telling)];
      const fields = change.fields.filter((field) => fieldIn(field) !== 'target');
      return fields.length === 0 && change.change === 'changed' ? [] : [item({ ...change, impact: [] }, fields, telling)];
    });
  return { heading: telling.words.kinds[kind].many, items };
}

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
  const groups = (of: readonly Kind[]) => of.map((kind) => ofKind(kind, told, telling));
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
