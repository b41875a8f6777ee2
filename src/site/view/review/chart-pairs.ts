import type { KpiChart } from '../../../diagrams/kpi-chart/chart.ts';
import type { DrawableChart } from '../../../drawing/chart-picture.ts';
import type { SiteData } from '../../playbook.ts';
import { type Card, cardOf } from '../card.ts';
import { kpiChart } from '../kpi-chart.ts';
import { baseData } from './base-data.ts';

/** A KPI's chart as it was and as it is; one of them is missing where there was or is nothing to draw. */
export interface ChartPair {
  /** Its id on the page. */
  readonly id: string;
  readonly card: Card;
  readonly before?: DrawableChart;
  readonly after?: DrawableChart;
}

/** No entry has an id that begins so. */
export const chartId = (kpi: string): string => `_chart-${kpi}`;

/** The same days and the same heights, so that two charts side by side tell what differs. */
function onOneScale(before: DrawableChart, after: DrawableChart): { before: DrawableChart; after: DrawableChart } {
  const [was, is] = [before.chart, after.chart] as readonly [KpiChart, KpiChart];
  if (was.unit !== is.unit) return { before, after };
  const range = { from: Math.min(was.range.from, is.range.from), to: Math.max(was.range.to, is.range.to) };
  const wider = was.range.to - was.range.from > is.range.to - is.range.from ? was : is;
  const scaled = (side: DrawableChart, own: KpiChart, other: KpiChart): DrawableChart => ({
    ...side,
    chart: { ...own, range, ticks: wider.ticks, beside: heightsOf(other) },
  });
  return { before: scaled(before, was, is), after: scaled(after, is, was) };
}

const heightsOf = ({ points, baseline, target }: KpiChart): readonly number[] =>
  [...points.map(({ value }) => value), baseline?.value, target?.low, target?.high].filter((value) => typeof value === 'number');

/** The charts of KPIs that tell something else than before. */
export function chartPairs(data: SiteData): readonly ChartPair[] {
  const was = baseData(data);
  if (!was) return [];
  return (data.changes?.charts ?? []).flatMap((id): ChartPair[] => {
    const [old, kpi] = [was.playbook.find('kpi', id), data.playbook.find('kpi', id)];
    if (!old || !kpi) return [];
    const [before, after] = [kpiChart(old, was), kpiChart(kpi, data)];
    const about = { id: chartId(id), card: cardOf(kpi, data) };
    if (before && after) return [{ ...about, ...onOneScale(before, after) }];
    return before || after ? [{ ...about, ...(before && { before }), ...(after && { after }) }] : [];
  });
}
