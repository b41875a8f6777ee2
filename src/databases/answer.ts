/** A cell as it comes from a database: text for whatever JavaScript has no exact type for (large integers, decimals, dates). */
export type Cell = string | number | null;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a database is; `from` says in hints where that is written, and never what is written there. */
export type Target =
  | { readonly type: 'sqlite'; readonly file: string; readonly from: string }
  | { readonly type: 'postgres'; readonly url: string; readonly from: string };

export interface Question {
  readonly target: Target;
  readonly query: string;
  readonly seconds: number;
  readonly mostRows: number;
}

/** What a fault says; it is shown to people and logs, so no part of a URL may stand in it. */
export interface FaultWords {
  readonly message: string;
  readonly hint?: string | undefined;
  /** The database itself can't be asked, so that other queries need not try. */
  readonly unreachable?: boolean | undefined;
}

/** A database could not answer, for a reason that somebody can mend. */
export class DatabaseFault extends Error {
  readonly words: FaultWords;

  constructor(words: FaultWords) {
    super(words.message);
    this.words = words;
  }
}

export const tooSlow = (seconds: number): FaultWords => ({
  message: `The query took longer than ${seconds} s, and was ended`,
  hint: 'Let the query read less, or allow more time with `-- --timeout <seconds>`.',
});

export const tooManyRows = (most: number): FaultWords => ({
  message: `The query gives more than ${most} rows`,
  hint: 'A series has one row for each period and division: add up or average in the query, with `GROUP BY`.',
});

export const onlyReads: FaultWords = {
  message: 'Unexpected statement, expected one query that only reads',
  hint: 'Begin with `SELECT` (or `WITH` and a `SELECT`); nothing is ever written to a database.',
};

export const oneStatement: FaultWords = {
  message: 'Unexpected second statement, expected a single query',
  hint: 'Remove what stands behind the first `;`.',
};
