import type { EntryOf } from '../../model/entry.ts';
import { freshUntil } from '../../model/freshness.ts';
import { type KpiStatus, kpiStatuses } from '../../model/progress.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { targetText } from '../progress-text.ts';
import type { Mark } from '../review/entry-news.ts';
import { entryHref } from '../urls.ts';
import { type CatalogueFilter, optionsOf, realChoices } from './catalogue-filter.ts';
import { type Spark, sparkOf } from './spark.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface CatalogueRow extends Named {
  readonly href: string;
  readonly entryStatus: EntryOf<'kpi'>['data']['status'];
  readonly status: KpiStatus;
  readonly latest: { readonly value: string; readonly period: string } | undefined;
  readonly stale: boolean;
  /** The last day on which the data counts as fresh; empty without data. */
  readonly fresh: string;
  readonly spark: Spark | undefined;
  readonly target: ReturnType<typeof targetText>;
  readonly owner: Named;
  readonly timing: EntryOf<'kpi'>['data']['timing'];
  readonly goals: readonly { readonly title: string; readonly href: string }[];
  /** Those of the goals that it measures. */
  readonly departments: readonly string[];
  /** In a preview that is compared: what became of it. */
  readonly mark?: Mark;
}

export interface CatalogueView {
  readonly rows: readonly CatalogueRow[];
  readonly filters: readonly CatalogueFilter[];
}

function goalsOf({ ref }: EntryOf<'kpi'>, { playbook }: SiteData): readonly EntryOf<'goal'>[] {
  const refs = new Set(playbook.linksTo(ref, 'measured-by').map(({ from }) => from));
  return playbook.ofKind('goal').filter((goal) => refs.has(goal.ref));
}

function rowOf(entry: EntryOf<'kpi'>, site: SiteData): CatalogueRow {
  const { id, data } = entry;
  const { locale, roles } = site.config;
  const { status, latest, stale } = site.computed.of(entry);
  const format = formatFor(locale);
  const goals = goalsOf(entry, site);
  const mark = site.changes?.news.get(entry.ref)?.mark;
  return {
    id,
    title: data.title,
    href: entryHref('kpi', id),
    entryStatus: data.status,
    status,
    latest: latest ? { value: format.quantity(latest.value, data), period: format.period(latest.period) } : undefined,
    stale: stale === true,
    fresh: latest ? freshUntil(latest.period, data.frequency) : '',
    spark: sparkOf(entry.series, ({ period, value }) => `${format.period(period)}: ${format.quantity(value, data)}`),
    target: targetText(data, locale),
    owner: { id: data.owner, title: roles.find((role) => role.id === data.owner)?.title ?? data.owner },
    timing: data.timing,
    goals: goals.map((goal) => ({ title: goal.data.title, href: entryHref('goal', goal.id) })),
    departments: [...new Set(goals.flatMap((goal) => goal.data.department ?? []))],
    ...(mark && { mark }),
  };
}

function filtersOf(rows: readonly CatalogueRow[], { playbook, config }: SiteData): readonly CatalogueFilter[] {
  const t = messagesFor(config.locale);
  const collator = new Intl.Collator(config.locale);
  const owners = new Map(rows.map(({ owner }) => [owner.id, owner.title]));
  const departments = playbook.ofKind('department').filter(({ id }) => rows.some((row) => row.departments.includes(id)));
  const used = { status: rows.map(({ status }) => status), timing: rows.map(({ timing }) => timing) };
  return realChoices([
    { name: 'status', label: t.kpi.status, options: optionsOf(kpiStatuses, used.status, t.kpiStatus) },
    { name: 'timing', label: t.catalogue.timing, options: optionsOf(['leading', 'lagging'], used.timing, t.kpi.timing) },
    { name: 'owner', label: t.catalogue.owner, options: [...owners].sort(([, a], [, b]) => collator.compare(a, b)) },
    { name: 'department', label: t.catalogue.department, options: departments.map(({ id, data }) => [id, data.title]) },
  ]);
}

/** All KPIs in a table, and by what it can be filtered. */
export function catalogueView(site: SiteData): CatalogueView {
  const rows = site.playbook.ofKind('kpi').map((entry) => rowOf(entry, site));
  return { rows, filters: filtersOf(rows, site) };
}
