import { type Ref, refOf } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { EntryChange, FieldChange, Review, StatusTurn } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import { entrySentences } from './entry-sentences.ts';
import { impactSentences } from './impact-sentences.ts';
import type { Teller } from './teller.ts';
import { turnWords } from './turn-words.ts';

/** What became of an entry; one that turned says the same, and stands otherwise. */
export type Mark = EntryChange['change'] | 'turned';

/** What a preview changes in an entry, in sentences. */
export interface EntryNews {
  readonly mark: Mark;
  /** The id that it had. */
  readonly from?: string;
  /** The status that turned, before and after. */
  readonly turn?: string;
  readonly sentences: readonly Sentence[];
  readonly impact: readonly Sentence[];
  /** Headings of the sections that are new, or say something else. */
  readonly headings: readonly string[];
}

/** The heading under which a changed section stands now; a section that is gone has none. */
function headingOf({ at: [field, item, heading], after }: FieldChange): string[] {
  if (!field || !('field' in field) || field.field !== 'body' || !item || !('item' in item) || after === undefined) return [];
  return [heading ? String(after) : item.item];
}

function newsOfChange(change: EntryChange, turn: StatusTurn | undefined, head: Playbook, teller: Teller): EntryNews {
  const { kind, id, fields, from } = change;
  return {
    mark: change.change,
    ...(from !== undefined && { from }),
    ...(turn && { turn: turnWords(turn, teller) }),
    sentences: entrySentences(fields, head.entries.get(refOf(kind, id)), teller),
    impact: impactSentences(change, teller),
    headings: fields.flatMap(headingOf),
  };
}

const newsOfTurn = (turn: StatusTurn, teller: Teller): EntryNews => ({
  mark: 'turned',
  turn: turnWords(turn, teller),
  sentences: [],
  impact: [],
  headings: [],
});

/** What is new of each entry that still stands. */
export function newsOf({ changes, status }: Review, head: Playbook, teller: Teller): ReadonlyMap<Ref, EntryNews> {
  const turns = new Map(status.map((turn) => [refOf(turn.kind, turn.id), turn]));
  const turned = [...turns].map(([ref, turn]) => [ref, newsOfTurn(turn, teller)] as const);
  const changed = changes
    .filter(({ change }) => change !== 'removed')
    .map((change) => {
      const ref = refOf(change.kind, change.id);
      return [ref, newsOfChange(change, turns.get(ref), head, teller)] as const;
    });
  return new Map([...turned, ...changed]);
}
