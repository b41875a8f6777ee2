import type { Standing } from '../model/argument.ts';
import type { Audience } from '../model/common.ts';
import type { Durability } from '../model/durability.ts';
import type { Finding } from '../model/finding.ts';
import type { Kind, Ref } from '../model/kinds.ts';
import type { LinkType } from '../model/links.ts';
import type { KpiStatus } from '../model/progress.ts';

/** What frontmatter can hold; undefined where it says nothing. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A step into a value: a field, or an item of a list by what it is about, so that the order of items tells nothing. */
export type Segment = { readonly field: string } | { readonly item: string };

/** Something that was one thing and is another. */
export interface FieldChange {
  readonly at: readonly Segment[];
  readonly before: Json;
  readonly after: Json;
}

/** One link on the way from a changed entry to one that rests on it: the entry that is reached, and how it rests on the one before. */
export interface Step {
  readonly ref: Ref;
  readonly type: LinkType;
}

/** An entry that rests on a changed one; the last step of the way reaches it. */
export interface Impact {
  readonly kind: Kind;
  readonly id: string;
  readonly via: readonly Step[];
}

/** `target.value`, `supports[treue-kunden].because`, `series[2026-Q2].value`, `body[Heading]`. */
export const pathOf = (at: readonly Segment[]): string =>
  at.map((segment, index) => ('item' in segment ? `[${segment.item}]` : index === 0 ? segment.field : `.${segment.field}`)).join('');

/** The outermost field that a change lies in. */
export const topField = ({ at: [first] }: Pick<FieldChange, 'at'>): string => (first && 'field' in first ? first.field : '');

export interface EntryChange {
  readonly kind: Kind;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'renamed';
  /** The id under which a renamed entry was known. */
  readonly from?: string;
  /** Of an added or removed entry there are none: all of it is new or gone. */
  readonly fields: readonly FieldChange[];
  /** Relative to the output's root; of a removed entry, where it was. */
  readonly page: string;
  readonly impact: readonly Impact[];
}

/** What is computed of an entry, and that readers see as its status. */
export type Turned = KpiStatus | Standing | Durability | 'current' | 'expired';

/** A status that is another one on the same day: the change made the difference, not time. */
export interface StatusTurn {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Turned;
  readonly after: Turned;
}

/** What a change means for the strategy. */
export interface Review {
  readonly audience: Audience;
  /** Changes of `playbook.yml`. */
  readonly config: readonly FieldChange[];
  readonly changes: readonly EntryChange[];
  readonly status: readonly StatusTurn[];
  readonly findings: { readonly new: readonly Finding[]; readonly fixed: readonly Finding[] };
}
