import { type Course, withMeasure } from '../../../diagrams/kpi-chart/with-measure.ts';
import type { EntryOf } from '../../../model/entry.ts';
import { formatFor } from '../../format.ts';
import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';
import type { ChartView } from '../chart-view.ts';
import { kpiChart } from '../kpi-chart.ts';
import type { DateView } from './dates-view.ts';
import { quantityOf } from './effect-text.ts';

type Effect = EntryOf<'measure'>['data']['effects'][number];

/** What is marked: planned days and what was found out; the days between are told beside the chart. */
const marked: ReadonlySet<string> = new Set(['start', 'visible', 'sustained', 'faded', 'noted']);

const courseOf = ({ data }: EntryOf<'measure'>, { from, to }: Effect, dates: readonly DateView[]): Course => ({
  start: data.start,
  visibleBy: data.visibleBy,
  marks: dates.filter(({ shape }) => marked.has(shape)).map(({ on, day, text }) => ({ on, note: `${day}: ${text}` })),
  from,
  to,
});

/** The KPI's own chart with what the measure should do to it; undefined where the KPI has no values. */
export function measureChart(
  measure: EntryOf<'measure'>,
  effect: Effect,
  dates: readonly DateView[],
  data: SiteData,
): Omit<ChartView, 'pictures'> | undefined {
  const kpi = data.playbook.find('kpi', effect.kpi);
  const plain = kpi && kpiChart(kpi, data);
  if (!kpi || !plain || !('points' in plain.chart)) return undefined;
  const { locale } = data.config;
  const t = messagesFor(locale).measures.page;
  const words = {
    before: (value: number) => t.beforeLevel(quantityOf(value, kpi.data, locale)),
    after: (value: number) => t.afterLevel(quantityOf(value, kpi.data, locale)),
    short: formatFor(locale).shortPeriod,
  };
  const { pictures: _pictures, ...about } = plain;
  return { ...about, chart: withMeasure(plain.chart, kpi.data.frequency, courseOf(measure, effect, dates), words) };
}
