import type { Day } from './calendar.ts';
import type { Fact } from './facts.ts';
import type { Kind, Ref } from './kinds.ts';
import type { Outline } from './outline.ts';
import type { Playbook } from './playbook.ts';

export interface Body {
  readonly ref: Ref;
  readonly kind: Kind;
  readonly file: string;
  readonly outline: Outline;
}

/** A content folder as the checks see it. */
export interface Reading {
  /** All entries that could be read, those for the team and drafts included. */
  readonly playbook: Playbook;
  /** False while `playbook.yml` is missing or broken; then nothing can be said of levels, roles and databases. */
  readonly configIsKnown: boolean;
  /** Entries that exist but are too broken to be in the playbook; references to them are not wrong. */
  readonly broken: ReadonlySet<Ref>;
  /** Every body, also those of broken entries. */
  readonly bodies: readonly Body[];
  /** Paths of the images, in the form of the entries' `file`. */
  readonly images: ReadonlySet<string>;
  readonly privateRefs: ReadonlySet<Ref>;
  readonly facts: readonly Fact[];
  readonly today: Day;
}
