/** Why a file can't be read at all. */
export type SourceFaultCode =
  | 'source-empty'
  | 'source-too-large'
  | 'source-too-long'
  | 'source-binary'
  | 'source-old-excel'
  | 'source-html'
  | 'source-pdf'
  | 'source-broken-workbook'
  | 'source-zip-bomb'
  | 'source-quote'
  | 'source-one-column';

/** Why what was read can't be imported. */
export type TableFaultCode =
  | 'no-data'
  | 'no-such-column'
  | 'no-such-sheet'
  | 'no-period-column'
  | 'no-value-column'
  | 'no-label-column'
  | 'column-reserved'
  | 'no-period'
  | 'no-number'
  | 'period-mixed'
  | 'period-coarser'
  | 'weeks-do-not-fit'
  | 'weeks-begin-otherwise'
  | 'dates-contradict'
  | 'numbers-contradict'
  | 'label-missing'
  | 'label-twice';

/** Something that is wrong with the file that is imported; commands put it in words. */
export interface Fault {
  readonly code: SourceFaultCode | TableFaultCode;
  readonly line?: number;
  /** The name of the column. */
  readonly column?: string;
  readonly text?: string;
  /** What would have been right, or is there. */
  readonly expected?: readonly string[];
}

/** The options that decide what a file alone can't tell. */
export type Decision = 'sheet' | 'period' | 'value' | 'label' | 'dates' | 'decimal' | 'aggregate' | 'dimension';

/** What only the person who imports can say. */
export interface Question {
  readonly decision: Decision;
  /** A cell or column that shows what is unclear. */
  readonly example: string;
  readonly choices: readonly string[];
}

/** Something that is worth a look and hinders nothing. */
export interface Notice {
  readonly code:
    | 'period-incomplete'
    | 'period-not-over'
    | 'days-missing'
    | 'periods-from-above'
    | 'rows-without-value'
    | 'table-not-read'
    | 'percent-for-other-unit'
    | 'fractions-for-percent';
  readonly text: string;
  readonly expected?: readonly string[];
}

/** Everything that stands in the way, told at once. */
export interface Refusal {
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
}

export type Outcome<T> = { readonly result: T } | Refusal;

export const refuse = (...faults: Fault[]): Refusal => ({ faults, questions: [] });
export const ask = (...questions: Question[]): Refusal => ({ faults: [], questions });
