import type { Entry } from '../../model/entry.ts';
import { refOf } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { EntryChange, Review } from '../../review/review.ts';
import type { Teller } from './teller.ts';

/** A comparison, and what to tell of it with. */
export interface Telling extends Teller {
  readonly review: Review;
  readonly base: Playbook;
  readonly head: Playbook;
}

export const entryAfter = ({ kind, id }: EntryChange, { head }: Telling): Entry | undefined => head.entries.get(refOf(kind, id));
export const entryBefore = ({ kind, id, from }: EntryChange, { base }: Telling): Entry | undefined =>
  base.entries.get(refOf(kind, from ?? id));
