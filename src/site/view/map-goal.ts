import type { MapGoal, MapMark } from '../../diagrams/goal-map/graph.ts';
import type { EntryOf } from '../../model/entry.ts';
import { type KpiStatus, kpiStatuses } from '../../model/progress.ts';
import type { Locale } from '../../model/schemas/config.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { entryHref } from '../urls.ts';
import { goalStatuses } from './card.ts';
import { hasGap } from './found-gaps.ts';

/** Statuses counted, worst first. */
export const statusMarks = (statuses: readonly KpiStatus[], locale: Locale): MapMark[] => {
  const words = messagesFor(locale).kpiStatus;
  return kpiStatuses.flatMap((shape) => {
    const count = statuses.filter((status) => status === shape).length;
    if (count === 0) return [];
    return [{ shape, text: statuses.length === 1 ? words[shape] : `${count} ${words[shape]}` }];
  });
};

function lateMarks(goal: EntryOf<'goal'>, { playbook, computed, config }: SiteData): MapMark[] {
  const t = messagesFor(config.locale);
  const kpis = goal.data.kpis.flatMap((id) => playbook.find('kpi', id) ?? []);
  const { review } = computed.of(goal);
  return [
    ...(kpis.some((kpi) => computed.of(kpi).stale) ? [t.map.stale] : []),
    ...(review === 'due' || review === 'never-reviewed' ? [t.about.review[review]] : []),
  ].map((text) => ({ shape: 'late', text }));
}

function missingOf(goal: EntryOf<'goal'>, data: SiteData): MapGoal['missing'] {
  const { noKpi, noSupport } = messagesFor(data.config.locale).map;
  return {
    ...(hasGap(goal, 'goal-has-kpi', data) && { kpi: noKpi }),
    ...(hasGap(goal, 'goal-is-supported', data) && { support: noSupport }),
  };
}

const changeOf = ({ ref }: EntryOf<'goal'>, { changes }: SiteData): Pick<MapGoal, 'change'> => {
  const change = changes?.news.get(ref)?.mark;
  return change ? { change } : {};
};

function changeMarks(goal: EntryOf<'goal'>, data: SiteData): MapMark[] {
  const { change } = changeOf(goal, data);
  return change ? [{ shape: change, text: messagesFor(data.config.locale).preview.marks[change] }] : [];
}

/** A goal as its box on a map shows it. */
export function mapGoal(goal: EntryOf<'goal'>, data: SiteData): MapGoal {
  const { config, playbook } = data;
  const { id, data: own } = goal;
  const t = messagesFor(config.locale);
  const department = own.department === undefined ? undefined : playbook.find('department', own.department);
  const by = department?.data.title ?? config.roles.find((role) => role.id === own.owner)?.title;
  const statuses = goalStatuses(goal, data);
  const level = config.levels.findIndex((found) => found.id === own.level);
  const isPlain = own.status === 'agreed';
  return {
    id,
    href: entryHref('goal', id),
    title: own.title,
    level,
    ...(by !== undefined && { by }),
    ...(!isPlain && { state: { provisional: own.status !== 'achieved', text: t.entryStatus[own.status] } }),
    ...changeOf(goal, data),
    marks: [...changeMarks(goal, data), ...statusMarks(statuses, config.locale), ...lateMarks(goal, data)],
    missing: missingOf(goal, data),
    ...(department && { department: department.id }),
    statuses,
  };
}
