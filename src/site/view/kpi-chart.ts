import { chartOfKpi } from '../../diagrams/kpi-chart/chart-of-kpi.ts';
import { withChanges } from '../../diagrams/kpi-chart/with-changes.ts';
import type { EntryOf } from '../../model/entry.ts';
import { formatFor } from '../format.ts';
import { redefinitionsOf } from '../history/redefinitions.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { progressSentence } from '../progress-text.ts';
import { pictureAccent } from '../theme/accent-style.ts';
import { chartHrefs } from '../urls.ts';
import type { ChartView } from './chart-view.ts';

const made = new WeakMap<SiteData, Map<string, ChartView | undefined>>();

/** The chart of a KPI; undefined where there is nothing to show yet. Its page, its pictures and slides show the same. */
export function kpiChart(kpi: EntryOf<'kpi'>, data: SiteData): ChartView | undefined {
  const known = made.get(data) ?? new Map<string, ChartView | undefined>();
  made.set(data, known);
  if (!known.has(kpi.id)) known.set(kpi.id, makeChart(kpi, data));
  return known.get(kpi.id);
}

function makeChart(kpi: EntryOf<'kpi'>, data: SiteData): ChartView | undefined {
  const { config, computed, today } = data;
  const { locale, organisation } = config;
  const [words, format] = [messagesFor(locale), formatFor(locale)];
  const { chart: t } = words;
  const progress = computed.of(kpi);
  const quantity = (value: number) => format.quantity(value, kpi.data);
  const drawn = chartOfKpi(kpi, progress, today, {
    language: format.language,
    quantity,
    period: format.period,
    short: format.shortPeriod,
    target: (low, high) => t.target(low === high ? quantity(low) : words.kpi.band(format.number(low, kpi.data.decimals), quantity(high))),
    value: words.kpi.value,
    pace: t.pace,
    baseline: t.baseline,
    stale: t.stale,
  });
  if (!drawn) return undefined;
  const chart = withChanges(drawn, redefinitionsOf(kpi, data), words.history.chart.key);
  const footer = [organisation, words.map.asOf(format.day(today)), t.source(kpi.data.source.system)].join(' · ');
  return {
    what: 'chart',
    locale,
    chart,
    sentence: progressSentence(kpi.data, progress, locale),
    footer,
    accent: pictureAccent(data.config),
    pictures: chartHrefs('kpi', kpi.id),
  };
}

/** All KPIs that have one. */
export const kpiCharts = (data: SiteData): readonly { readonly id: string; readonly chart: ChartView }[] =>
  data.playbook.ofKind('kpi').flatMap((kpi) => {
    const chart = kpiChart(kpi, data);
    return chart ? [{ id: kpi.id, chart }] : [];
  });
