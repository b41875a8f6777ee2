import type { Kind, Ref } from './kinds.ts';
import type { Outline } from './outline.ts';
import type { DataOf } from './schemas/index.ts';
import type { EvidenceRow, Series } from './series.ts';

/** What every entry has; `K` ties the kind to its frontmatter. */
interface Fields<K extends Kind> {
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

/** One entry of a kind, or of any of several kinds: what its frontmatter, its body and the CSV beside it say. */
export type EntryOf<K extends Kind> = { [P in K]: Fields<P> }[K];

/** An entry of any kind; `entry.kind` tells which. */
export type Entry = EntryOf<Kind>;
