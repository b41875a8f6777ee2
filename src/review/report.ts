import type { EntryName, Sentence } from './sentence.ts';

/** One change in words, and what belongs to it. */
export interface ReportItem {
  readonly sentence: Sentence;
  /** The entry that changed, where it is one. */
  readonly entry?: EntryName;
  readonly details: readonly Sentence[];
}

export interface ReportGroup {
  readonly heading: string;
  readonly items: readonly ReportItem[];
}

/** What a change means for the strategy, in sentences of the playbook's language; what matters most comes first. */
export interface ReviewReport {
  readonly title: string;
  readonly lead: readonly Sentence[];
  /** All was compared, and nothing is another thing now. */
  readonly isNothing: boolean;
  readonly first: readonly ReportGroup[];
  /** Everything else, folded where a form can fold. */
  readonly rest: readonly ReportGroup[];
  readonly words: {
    /** The language’s quotation marks. */
    readonly quotes: readonly [open: string, close: string];
    readonly rest: (changes: number) => string;
    readonly leftOut: (changes: number) => string;
  };
}

/** How many changes groups tell. */
export const countItems = (groups: readonly ReportGroup[]): number => groups.reduce((count, { items }) => count + items.length, 0);
