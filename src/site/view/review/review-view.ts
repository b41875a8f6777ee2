import { refOf } from '../../../model/kinds.ts';
import type { ReportGroup, ReviewReport } from '../../../review/report.ts';
import type { Sentence } from '../../../review/sentence.ts';
import type { SiteData } from '../../playbook.ts';
import type { Mark } from '../../review/entry-news.ts';
import type { PreviewChanges } from '../../review/preview-changes.ts';
import { type SiteView, siteView } from '../site-view.ts';
import { type ChartPair, chartPairs } from './chart-pairs.ts';

/** A change in words, with its mark and where its charts stand. */
export interface ItemView {
  readonly sentence: Sentence;
  readonly details: readonly Sentence[];
  readonly mark?: Mark;
  readonly chart?: string;
}

export interface GroupView {
  readonly heading: string;
  readonly items: readonly ItemView[];
}

/** What a preview changes, as its page shows it. */
export interface ReviewView {
  readonly site: SiteView;
  readonly title: string;
  readonly lead: readonly Sentence[];
  readonly isNothing: boolean;
  readonly first: readonly GroupView[];
  readonly charts: readonly ChartPair[];
  readonly rest: readonly GroupView[];
  readonly restTitle: string;
}

type Marks = (ref: ReturnType<typeof refOf>) => Mark | undefined;

const marksIn = ({ news, gone }: PreviewChanges): Marks => {
  const removed = new Set(gone.flatMap(({ kind, id, now }) => (now ? [] : [refOf(kind, id)])));
  return (ref) => (removed.has(ref) ? 'removed' : news.get(ref)?.mark);
};

function groupView({ heading, items }: ReportGroup, marks: Marks, charts: ReadonlyMap<string, string>): GroupView {
  return {
    heading,
    items: items.map(({ sentence, details, entry }) => {
      const ref = entry && refOf(entry.kind, entry.id);
      const [mark, chart] = ref ? [marks(ref), charts.get(ref)] : [];
      return { sentence, details, ...(mark && { mark }), ...(chart && { chart }) };
    }),
  };
}

const countOf = (report: ReviewReport): number => report.rest.reduce((count, { items }) => count + items.length, 0);

/** Undefined where nothing is compared. */
export function reviewView(data: SiteData): ReviewView | undefined {
  const { changes } = data;
  if (!changes) return undefined;
  const { report } = changes;
  const pairs = chartPairs(data);
  const charts = new Map(pairs.map(({ id, card }) => [card.ref as string, id]));
  const groups = (all: readonly ReportGroup[]) => all.map((group) => groupView(group, marksIn(changes), charts));
  return {
    site: siteView(data),
    title: report.title,
    lead: report.lead,
    isNothing: report.isNothing,
    first: groups(report.first),
    charts: pairs,
    rest: groups(report.rest),
    restTitle: report.words.rest(countOf(report)),
  };
}
