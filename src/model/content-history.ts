import type { Day } from './calendar.ts';
import type { Entry } from './entry.ts';
import type { Config } from './schemas/config.ts';

/** What one commit changed: the entries that it touched as they were and as they became, for all audiences. */
export interface ContentStep {
  /** Undefined for what is not committed yet. */
  readonly commit: string | undefined;
  /** The committer's day, in UTC. */
  readonly day: Day;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  /** `playbook.yml`, when it was touched. */
  readonly config?: { readonly before: Config; readonly after: Config };
}

/** How the content came to be what it is, as far back as is told. */
export interface ContentHistory {
  /** From here on all changes are known. */
  readonly from: Day;
  /** What lies before: the playbook began there, older changes are merely not told, or the clone is shallow and does not know them. */
  readonly start: 'beginning' | 'older' | 'unknown';
  /** Oldest first. */
  readonly steps: readonly ContentStep[];
}
