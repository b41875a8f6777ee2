import type { Decision, Fault, Notice } from '../../src/intake/fault.ts';
import type { Separator } from '../../src/intake/read/source.ts';
import type { Role } from '../../src/intake/understand/understanding.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { de } from './words-de.ts';
import { en } from './words-en.ts';

type Say<T> = (about: T) => string;

/** Everything that the command says, by language. */
export interface ImportWords {
  readonly line: (line: number) => string;
  readonly column: (name: string) => string;
  readonly more: (count: number) => string;
  readonly cannot: (file: string) => string;
  readonly undecided: (file: string) => string;
  readonly faults: Readonly<Record<Fault['code'], Say<Fault>>>;
  /** The question, and the option that answers it. */
  readonly questions: Readonly<Record<Decision, (example: string) => { readonly message: string; readonly option: string }>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly notices: Readonly<Record<Notice['code'], Say<Notice>>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly facts: {
    readonly file: string;
    readonly form: (encoding: string, separator: string) => string;
    readonly workbook: (sheet: string) => string;
    readonly separators: Readonly<Record<Separator, string>>;
    readonly header: string;
    readonly noHeader: string;
    readonly turned: string;
    readonly lines: string;
    readonly skipped: string;
    readonly dates: string;
    readonly numbers: string;
    readonly decimal: Readonly<Record<',' | '.', string>>;
    readonly aggregate: string;
    readonly orders: Readonly<Record<string, string>>;
    readonly frequencies: Readonly<Record<string, string>>;
  };
  readonly change: {
    readonly target: (file: string) => string;
    readonly isNew: string;
    readonly added: (count: number) => string;
    readonly same: (count: number) => string;
    readonly differing: (count: number) => string;
    readonly kept: string;
    readonly nothing: string;
    readonly nothingButDiffering: string;
  };
  readonly confirm: (file: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly cancelled: string;
  readonly needsYes: string;
  readonly written: (file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly brokenSeries: (file: string) => string;
  readonly brokenEntry: (file: string) => string;
  readonly refused: (file: string, detail: string) => string;
  /** The data beside evidence has a column `series` and the export not, or the other way round. */
  readonly seriesColumn: (file: string, fileHasIt: boolean) => string;
}

export const importWords = (locale: Locale): ImportWords => ({ de, en })[locale];
