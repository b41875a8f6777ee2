import type { Locale } from '../../src/model/schemas/config.ts';

/** Something with an id for the files and a title for the readers. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What the new playbook shall be. */
export interface Wishes {
  readonly title: string;
  readonly organisation: string;
  readonly locale: Locale;
  /** The top level first; at least one. */
  readonly levels: readonly Named[];
  /** At least one: the first looks after what stands there from the start. */
  readonly roles: readonly Named[];
  readonly departments: readonly Named[];
  /** Whether one worked example of each kind shall stay. */
  readonly examples: boolean;
}

/** What has been said so far; what is not there has to be asked or suggested. */
export type Known = Partial<Wishes>;
