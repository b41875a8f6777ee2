import type { Entry } from '../../../model/entry.ts';
import type { SiteData } from '../../playbook.ts';
import type { EntryNews } from '../../review/entry-news.ts';
import { reviewHref } from '../../urls.ts';
import { chartId } from './chart-pairs.ts';

/** What a preview changes in an entry, and where that is seen. */
export interface NewsView extends EntryNews {
  /** Ids of the headings that it touches. */
  readonly slugs: readonly string[];
  /** Of a KPI: its charts before and after. */
  readonly chartHref?: string;
}

/** Undefined where nothing is compared, or nothing changed. */
export function newsOfEntry(entry: Entry, { changes }: SiteData): NewsView | undefined {
  const news = changes?.news.get(entry.ref);
  if (!news) return undefined;
  const touched = entry.outline.headings.filter(({ text }) => news.headings.includes(text));
  const hasChart = entry.kind === 'kpi' && changes?.charts.includes(entry.id);
  const chartHref = hasChart ? `${reviewHref}#${chartId(entry.id)}` : undefined;
  return { ...news, slugs: touched.map(({ slug }) => slug), ...(chartHref && { chartHref }) };
}
