import type { EntryOf } from '../../model/entry.ts';
import type { GoalProgress } from '../../model/goal-progress.ts';
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
  playbook.ofKind('kpi').filter(({ data }) => data.status !== 'dropped');

function groupsOf(data: SiteData): KpiGroup[] {
  const roles = new Map(data.config.roles.map(({ id, title }) => [id, title]));
  const byStatus = Map.groupBy(pursuedKpis(data), (kpi) => data.computed.of(kpi).status);
  return kpiStatuses.flatMap((status) => {
    const kpis = (byStatus.get(status) ?? []).map((kpi) => ({ card: cardOf(kpi, data), owner: roles.get(kpi.data.owner) }));
    return kpis.length === 0 ? [] : [{ status, kpis }];
  });
}

/** How many KPIs have each status, worst first. */
export const countStatuses = (data: SiteData): StatusCount[] => groupsOf(data).map(({ status, kpis }) => ({ status, count: kpis.length }));

/** A goal of which nothing is known stands between those in trouble and those on track. */
const unknownRank = kpiStatuses.indexOf('on-track') - 0.5;
const rankOf = ({ card }: GoalLine): number => (card.statuses[0] === undefined ? unknownRank : kpiStatuses.indexOf(card.statuses[0]));

function levelsOf(data: SiteData): StatusView['levels'] {
  const goals = data.playbook.ofKind('goal').filter((goal) => goal.data.status !== 'dropped');
  return data.config.levels.flatMap(({ id, title }) => {
    const lines = goals
      .filter((goal) => goal.data.level === id)
      .map((goal): GoalLine => {
        const { supporters } = data.computed.of(goal);
        return { card: cardOf(goal, data), supporters, lacksKpi: hasGap(goal, 'goal-has-kpi', data) };
      });
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
