import type { Ref } from './kinds.ts';

export type Severity = 'error' | 'warning';
export type Path = readonly (string | number)[];

/** A point in a file; line and column count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where something is wrong: at a value (or, with `key`, at a key) of a YAML mapping, or at a point. */
export type Place =
  | { readonly file: string; readonly path: Path; readonly key?: boolean }
  | { readonly file: string; readonly point: Point };

/** What a rule found; `ref` is the entry whose `accept` may accept it. */
export interface Problem {
  readonly at: Place;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly ref?: Ref | undefined;
}

/** A problem with everything that a report needs. `file` is relative to the content's git root. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
  /** Why the entry accepts this warning; accepted findings are not counted. */
  readonly accepted?: string;
}
