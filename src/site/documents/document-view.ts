import { typeset } from '../../typography/typeset.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { entryHref } from '../urls.ts';
import { type GoalMapView, mapOfDepartment, wholeMap } from '../view/goal-map.ts';
import { contextOf, type HomeView } from '../view/home-view.ts';
import { type SiteView, siteView } from '../view/site-view.ts';
import { anchorOf } from './addresses.ts';
import { countEntries, type DocumentPlan } from './documents.ts';

/** An entry's place in a document. */
export interface DocumentEntry {
  readonly anchor: string;
  readonly title: string;
  /** Its page, whose content comes into the place. */
  readonly page: string;
}

/** Everything of a document but the entries themselves. */
export interface DocumentView {
  readonly site: SiteView;
  readonly title: string;
  /** What the document is a part of, where it is not the whole. */
  readonly subtitle: string;
  readonly asOf: string;
  readonly entries: string;
  /** The company's context, before everything. */
  readonly context: HomeView['context'];
  readonly map?: GoalMapView;
  readonly parts: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly lead?: string;
    readonly entries: readonly DocumentEntry[];
  }[];
}

function mapFor({ about, department }: DocumentPlan, data: SiteData): GoalMapView | undefined {
  if (department) return mapOfDepartment(department, data);
  if (about === 'kind') return undefined;
  const map = wholeMap(data);
  return map.graph.goals.length > 0 ? map : undefined;
}

const numbered = (index: number): string => `_part-${index + 1}`;

export function documentView(plan: DocumentPlan, data: SiteData): DocumentView {
  const { config, today } = data;
  const { paper } = messagesFor(config.locale);
  const map = mapFor(plan, data);
  return {
    site: siteView(data),
    title: typeset(plan.title, config.locale),
    subtitle: plan.about === 'playbook' ? '' : config.title,
    asOf: paper.asOf(formatFor(config.locale).day(today)),
    entries: paper.entries(countEntries(plan)),
    context: plan.about === 'playbook' ? contextOf(data) : [],
    ...(map && { map }),
    parts: plan.parts.map(({ title, lead, entries }, index) => ({
      anchor: numbered(index),
      title,
      ...(lead !== undefined && { lead }),
      entries: entries.map(({ ref, kind, id, data: { title: own } }) => ({
        anchor: anchorOf(ref),
        title: typeset(own, config.locale),
        page: entryHref(kind, id),
      })),
    })),
  };
}
