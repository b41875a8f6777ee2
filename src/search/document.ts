/** A part of a page, with its heading where it has one. */
export interface Passage {
  readonly text: string;
  readonly heading?: { readonly text: string; readonly slug: string };
}

/** What a result says beside its title, in words: enough to know without opening the page. */
export interface ResultFact {
  /** A value, an answer, a validity. */
  readonly fact?: string | undefined;
  /** The shape that goes with `statusText`, such as `behind`. */
  readonly status?: string | undefined;
  readonly statusText?: string | undefined;
  /** What must not be overlooked, such as that an argument does not hold. */
  readonly warning?: string | undefined;
}

/** What the search knows of a page. */
export interface SearchDocument extends ResultFact {
  /** From the output's root: `goals/nps/index.html`. */
  readonly page: string;
  readonly title: string;
  /** Under which word results stand, such as `Ziele`. */
  readonly group: string;
  /** Other words for the title: how an objection is said. */
  readonly said: readonly string[];
  /** Words that it is grouped by. */
  readonly tags?: readonly string[];
  readonly summary: string;
  readonly passages: readonly Passage[];
  /** How much its text counts beside that of others: an entry's 1. */
  readonly weight?: number;
}
