import type { EntryOf } from '../../model/entry.ts';
import { type ReadingPath, readingOrder, readingPaths } from '../../model/reading-path.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { type Tool, toolsOf } from './guide-tools.ts';
import { pathHrefs } from './path-hrefs.ts';

/** Which of how many. */
export interface PlaceIn {
  readonly at: number;
  readonly of: number;
}

/** A path that a guide is on, and where it goes on from here. */
export interface StepOnPath extends PlaceIn {
  readonly title: string;
  readonly href: string;
  readonly next?: Card;
}

/** What a guide's page says of reading it: how long, when, on which paths, and what to do with it. */
export interface GuideReading {
  readonly minutes: number;
  /** Not there for a guide without a place among the others. */
  readonly place?: PlaceIn;
  readonly paths: readonly StepOnPath[];
  readonly tools: readonly Tool[];
}

type Guide = EntryOf<'guide'>;

function stepOn({ title, guides }: ReadingPath, href: string, guide: Guide, data: SiteData): StepOnPath[] {
  const index = guides.findIndex(({ ref }) => ref === guide.ref);
  if (index < 0) return [];
  const next = guides[index + 1];
  return [{ title, href, at: index + 1, of: guides.length, ...(next && { next: cardOf(next, data) }) }];
}

export function guideReading(guide: Guide, data: SiteData): GuideReading {
  const order = readingOrder(data.playbook);
  const at = order.findIndex(({ ref }) => ref === guide.ref) + 1;
  const paths = readingPaths(data.playbook);
  const hrefs = pathHrefs(paths);
  return {
    minutes: data.minutes[guide.ref] ?? 1,
    ...(at > 0 && { place: { at, of: order.length } }),
    paths: paths.flatMap((path, index) => stepOn(path, hrefs[index] ?? '', guide, data)),
    tools: toolsOf([guide], data),
  };
}
