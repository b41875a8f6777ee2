import type { Day } from '../../model/calendar.ts';
import type { Entry } from '../../model/entry.ts';
import type { Ref } from '../../model/kinds.ts';
import type { EntryChange, FieldChange, StatusTurn } from '../review.ts';

/** When something changed. */
export interface Dated {
  /** Undefined for what is not committed yet. */
  readonly commit: string | undefined;
  readonly day: Day;
}

/** A change of one entry that means something for the strategy, and when it came. */
export interface DatedChange extends Dated {
  readonly change: EntryChange;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /** How the status of a KPI turned on that day, because its target or definition is another one. */
  readonly turn: StatusTurn | undefined;
  /** What the entry is called now, or was at last. */
  readonly ref: Ref;
}

/** What became of the playbook as a whole. */
export interface DatedConfigChange extends Dated {
  readonly fields: readonly FieldChange[];
}
