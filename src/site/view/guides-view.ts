import type { EntryOf } from '../../model/entry.ts';
import { isPursued } from '../../model/goals-below.ts';
import { type ReadingPath, readingOrder, readingPaths } from '../../model/reading-path.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { type Tool, toolsOf } from './guide-tools.ts';
import { pathIds } from './path-hrefs.ts';

export interface GuideItem {
  readonly card: Card;
  readonly minutes: number;
}

/** A path as the page of all guides shows it. */
export interface PathView {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly guides: readonly GuideItem[];
  readonly tools: readonly Tool[];
}

export interface GuidesView {
  readonly paths: readonly PathView[];
  readonly order: readonly GuideItem[];
  /** Guides without a place among the others. */
  readonly others: readonly GuideItem[];
  readonly dropped: readonly GuideItem[];
}

type Guide = EntryOf<'guide'>;

const itemOf = (guide: Guide, data: SiteData): GuideItem => ({ card: cardOf(guide, data), minutes: data.minutes[guide.ref] ?? 1 });

/** Whoever adds up the minutes that stand there comes to the same sum. */
export const minutesOf = (items: readonly GuideItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

function pathView({ title, guides }: ReadingPath, id: string, data: SiteData): PathView {
  const items = guides.map((guide) => itemOf(guide, data));
  return { id, title, minutes: minutesOf(items), guides: items, tools: toolsOf(guides, data) };
}

export function guidesView(data: SiteData): GuidesView {
  const { playbook } = data;
  const paths = readingPaths(playbook);
  const ids = pathIds(paths);
  const ordered = new Set(readingOrder(playbook));
  const rest = playbook.ofKind('guide').filter((guide) => !ordered.has(guide));
  const items = (guides: Iterable<Guide>) => [...guides].map((guide) => itemOf(guide, data));
  return {
    paths: paths.map((path, index) => pathView(path, ids[index] ?? '', data)),
    order: items(ordered),
    others: items(rest.filter(isPursued)),
    dropped: items(rest.filter((guide) => !isPursued(guide))),
  };
}
