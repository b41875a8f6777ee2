/** Bytes of HTML, style sheets and scripts as they come compressed (gzip, level 6), fonts aside. */
export interface Bound {
  readonly bytes: number;
  readonly because: string;
}

/** A page of words, pictures of maps and still charts: what somebody on a phone in a meeting waits for. */
export const readingPage: Bound = { bytes: 25_000, because: 'a reading page' };

/** With the script that makes charts move, which comes when one is seen. */
export const movingChart: Bound = { bytes: 100_000, because: 'a page with a chart that moves' };

/** Pages that are no reading pages, by their kind (see `tests/kit/page-kinds.ts`). */
export const ownBounds: Readonly<Record<string, Bound>> = {
  'checklists/*': { bytes: 27_000, because: 'a tool: its script saves, shares and compares the answers to some sixty questions' },
  'handbook/*': { bytes: 28_000, because: 'for editors at a desk: every element of a body, live, with a map and charts' },
  'present/index.html': {
    bytes: 85_000,
    because: 'slides: reveal.js, and every goal with its numbers on one page, opened ahead of a meeting',
  },
  'present/*': { bytes: 85_000, because: 'slides: reveal.js, and every goal with its numbers on one page, opened ahead of a meeting' },
  'print/*': { bytes: 210_000, because: 'a document: all entries and all style sheets on one page, opened to be printed' },
};

/** Fonts, of all that a page uses. */
export const fonts: Bound = { bytes: 60_000, because: 'one family' };

/**
 * Scripts by the part that brings them, each with the mark of an element without which a page has no use for it. A page with
 * none of these elements has no script.
 */
export const usesOfScripts: Readonly<Record<string, string>> = {
  CatalogueFilter: 'data-catalogue',
  Chart: 'data-kpi-chart',
  'moving-chart': 'data-kpi-chart',
  ChecklistBody: 'data-checklist',
  Deck: 'data-deck',
  Filter: 'data-measures',
  FreshnessFilter: 'data-owner-filter',
  GoalMap: 'data-goal-map',
  HistoryFilter: 'data-history-filter',
  ObjectionFinder: 'data-finder',
  SearchButton: 'data-search',
  PrintButton: 'data-print-page',
  /** The page on accessibility has the switch for keys of one character. */
  index: 'data-single-keys',
};
