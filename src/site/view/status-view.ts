import type { EntryOf } from '../../model/entry.ts';
import type { GoalProgress } from '../../model/goal-progress.ts';
import { isPursued } from '../../model/goals-below.ts';
import { type KpiStatus, kpiStatuses } from '../../model/progress.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { hasGap } from './found-gaps.ts';
import { type SiteView, siteView } from './site-view.ts';
import { type TurnGroup, turnGroups } from './turn-groups.ts';

export interface StatusCount {
  readonly status: KpiStatus;
  readonly count: number;
}

/** A goal with its KPIs counted, and how many of its direct supporters are on track. */
export interface GoalLine {
  readonly card: Card;
  readonly supporters: GoalProgress['supporters'];
  readonly lacksKpi: boolean;
}

export interface KpiGroup {
  readonly status: KpiStatus;
  readonly kpis: readonly { readonly card: Card; readonly owner: string | undefined }[];
}

/** Whether it works: all goals and KPIs by status, and what the latest values changed. */
export interface StatusView {
  readonly site: SiteView;
  readonly kpis: number;
  readonly counts: readonly StatusCount[];
  readonly turns: readonly TurnGroup[];
  readonly levels: readonly { readonly title: string; readonly goals: readonly GoalLine[] }[];
  readonly groups: readonly KpiGroup[];
}

/** KPIs that are still pursued. */
export const pursuedKpis = ({ playbook }: Pick<SiteData, 'playbook'>): readonly EntryOf<'kpi'>[] =>
  playbook.ofKind('kpi').filter(isPursued);

/** The KPIs of each status that occurs, worst first. */
function kpisByStatus(data: SiteData): { readonly status: KpiStatus; readonly kpis: readonly EntryOf<'kpi'>[] }[] {
  const found = Map.groupBy(pursuedKpis(data), (kpi) => data.computed.of(kpi).status);
  return kpiStatuses.flatMap((status) => {
    const kpis = found.get(status);
    return kpis ? [{ status, kpis }] : [];
  });
}

function groupsOf(data: SiteData): KpiGroup[] {
  const roles = new Map(data.config.roles.map(({ id, title }) => [id, title]));
  return kpisByStatus(data).map(({ status, kpis }) => ({
    status,
    kpis: kpis.map((kpi) => ({ card: cardOf(kpi, data), owner: roles.get(kpi.data.owner) })),
  }));
}

/** How many KPIs have each status, worst first. */
export const countStatuses = (data: SiteData): StatusCount[] =>
  kpisByStatus(data).map(({ status, kpis }) => ({ status, count: kpis.length }));

/** A goal of which nothing is known stands between those in trouble and those on track. */
const unknownRank = kpiStatuses.indexOf('on-track') - 0.5;
const rankOf = ({ card }: GoalLine): number => (card.statuses[0] === undefined ? unknownRank : kpiStatuses.indexOf(card.statuses[0]));

export function goalLine(goal: EntryOf<'goal'>, data: SiteData): GoalLine {
  const { supporters } = data.computed.of(goal);
  return { card: cardOf(goal, data), supporters, lacksKpi: hasGap(goal, 'goal-has-kpi', data) };
}

function levelsOf(data: SiteData): StatusView['levels'] {
  const goals = data.playbook.ofKind('goal').filter(isPursued);
  return data.config.levels.flatMap(({ id, title }) => {
    const lines = goals.filter((goal) => goal.data.level === id).map((goal) => goalLine(goal, data));
    return lines.length === 0 ? [] : [{ title, goals: lines.sort((a, b) => rankOf(a) - rankOf(b)) }];
  });
}

export const statusView = (data: SiteData): StatusView => ({
  site: siteView(data),
  kpis: pursuedKpis(data).length,
  counts: countStatuses(data),
  turns: turnGroups(pursuedKpis(data), data),
  levels: levelsOf(data),
  groups: groupsOf(data),
});

/** "12 KPIs: 5 on track, 2 behind". */
export function countSentence({ kpis, counts, site }: Pick<StatusView, 'kpis' | 'counts' | 'site'>): string {
  const t = messagesFor(site.locale);
  return `${t.upkeep.status.inAll(kpis)}: ${counts.map(({ status, count }) => `${count} ${t.kpiStatus[status]}`).join(', ')}.`;
}
