import { freshnessItems } from '../../model/freshness-queue.ts';
import { type GoalProgress, supportersOf } from '../../model/goal-progress.ts';
import { isPursued } from '../../model/goals-below.ts';
import { readingOrder } from '../../model/reading-path.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { reasonOf } from './freshness-view.ts';
import { type GoalMapView, wholeMap } from './goal-map.ts';
import { type SiteView, siteView } from './site-view.ts';
import { countStatuses, pursuedKpis, type StatusCount } from './status-view.ts';

/** The strategy at a glance: what the company wants, what contributes, whether it works, what is due. */
export interface HomeView {
  readonly site: SiteView;
  readonly map: GoalMapView;
  /** Goals of each level, and how many of them are on track. */
  readonly levels: readonly { readonly title: string; readonly goals: number; readonly onTrack: number }[];
  /** How many entries these readers see in all. */
  readonly entries: number;
  readonly goals: readonly { readonly card: Card; readonly supporters: GoalProgress['supporters']; readonly below: readonly Card[] }[];
  readonly kpis: number;
  readonly statuses: readonly StatusCount[];
  /** What has waited longest, and why it is due. */
  readonly due: readonly { readonly card: Card; readonly reason: string }[];
  readonly guides: readonly Card[];
  readonly context: readonly (readonly [term: string, text: string | undefined])[];
}

const mostDue = 5;

function companyGoals(data: SiteData): HomeView['goals'] {
  const { playbook, config, computed } = data;
  return playbook
    .ofKind('goal')
    .filter((goal) => goal.data.level === config.levels[0]?.id && isPursued(goal))
    .map((goal) => ({
      card: cardOf(goal, data),
      supporters: computed.of(goal).supporters,
      below: supportersOf(goal, playbook).map((supporter) => cardOf(supporter, data)),
    }));
}

function countLevels(data: SiteData): HomeView['levels'] {
  const { config, playbook, computed } = data;
  const goals = playbook.ofKind('goal').filter(isPursued);
  return config.levels.map(({ id, title }) => {
    const own = goals.filter((goal) => goal.data.level === id);
    return { title, goals: own.length, onTrack: own.filter((goal) => computed.of(goal).onTrack).length };
  });
}

function due(data: SiteData): HomeView['due'] {
  const late = freshnessItems(data.playbook, data.today).filter(({ isDue }) => isDue);
  return late.slice(0, mostDue).map((item) => ({ card: cardOf(item.entry, data), reason: reasonOf(item, data.config.locale) }));
}

export function contextOf({ config }: SiteData): HomeView['context'] {
  const { contextFields } = messagesFor(config.locale).homePage;
  const fields = Object.keys(contextFields) as (keyof typeof contextFields)[];
  return fields.flatMap((field) => (config.context[field] === undefined ? [] : [[contextFields[field], config.context[field]] as const]));
}

export const homeView = (data: SiteData): HomeView => ({
  site: siteView(data),
  map: wholeMap(data),
  levels: countLevels(data),
  entries: data.playbook.entries.size,
  goals: companyGoals(data),
  kpis: pursuedKpis(data).length,
  statuses: countStatuses(data),
  due: due(data),
  guides: readingOrder(data.playbook).map((guide) => cardOf(guide, data)),
  context: contextOf(data),
});
