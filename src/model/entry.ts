import type { Kind, Ref } from './kinds.ts';
import type { Outline } from './outline.ts';
import type { DataOf } from './schemas/index.ts';
import type { EvidenceRow, Series } from './series.ts';

/** One entry of the playbook: what its frontmatter, its body and the CSV beside it say. */
export interface EntryOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly ref: Ref;
  /** Relative to the content's git root. */
  readonly file: string;
  readonly data: DataOf[K];
  /** Of a KPI or channel, when a CSV stands beside it. */
  readonly series?: Series;
  /** Of evidence, when a CSV stands beside it. */
  readonly rows?: readonly EvidenceRow[];
  readonly seriesFile?: string;
  readonly outline: Outline;
}

/** An entry of any kind; `entry.kind` tells which. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

export const isKind = <K extends Kind>(entry: Entry, kind: K): entry is Extract<Entry, { kind: K }> => entry.kind === kind;
