import type { EntryOf } from '../../../model/entry.ts';
import { type Measured, measuredBy } from '../../../model/measures/effect.ts';
import { type Stage, stageOf } from '../../../model/measures/stage.ts';
import { decimalsAmong } from '../../decimals.ts';
import { formatFor } from '../../format.ts';
import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';
import { type Card, cardOf } from '../card.ts';
import type { ChartView } from '../chart-view.ts';
import { type DateView, dateViews } from './dates-view.ts';
import { quantityOf } from './effect-text.ts';
import { measureChart } from './measure-chart.ts';

/** What a measure should do to a KPI, and what it did. */
export interface EffectView {
  readonly kpi: Card;
  readonly from?: string;
  readonly to?: string;
  readonly measured?: { readonly value: string; readonly period: string; readonly way: string };
  readonly chart?: Omit<ChartView, 'pictures'>;
}

/** What a measure's page shows of it beside its fields. */
export interface MeasureView {
  readonly stage: Stage;
  readonly dates: readonly DateView[];
  /** Of which day the measured values are, in words. */
  readonly measured: string;
  readonly effects: readonly EffectView[];
}

type Measure = EntryOf<'measure'>;
type Effect = Measure['data']['effects'][number];

/** A share that is not whole never reads as if it were. */
const shareText = (way: number, { config }: SiteData): string =>
  formatFor(config.locale).percent(way, decimalsAmong(way * 100, [0, 100], 0));

function measuredText({ period, value, way }: Measured, kpi: EntryOf<'kpi'>, { to }: Effect, data: SiteData): EffectView['measured'] {
  const { locale } = data.config;
  const t = messagesFor(locale).measures.page;
  return {
    value: quantityOf(value, kpi.data, locale),
    period: formatFor(locale).period(period),
    way: way === null ? (to === undefined ? '' : t.early) : `${shareText(way, data)} ${t.way}`,
  };
}

function effectView(measure: Measure, effect: Effect, dates: readonly DateView[], data: SiteData): EffectView[] {
  const kpi = data.playbook.find('kpi', effect.kpi);
  if (!kpi) return [];
  const { locale } = data.config;
  const { start, outcome } = measure.data;
  const measured = measuredBy(outcome?.on ?? data.today, effect, kpi.series, start);
  const text = measured && measuredText(measured, kpi, effect, data);
  const chart = measureChart(measure, effect, dates, data);
  return [
    {
      kpi: cardOf(kpi, data),
      ...(effect.from !== undefined && { from: quantityOf(effect.from, kpi.data, locale) }),
      ...(effect.to !== undefined && { to: quantityOf(effect.to, kpi.data, locale) }),
      ...(text && { measured: text }),
      ...(chart && { chart }),
    },
  ];
}

export function measureView(measure: Measure, data: SiteData): MeasureView {
  const t = messagesFor(data.config.locale).measures.page;
  const dates = dateViews(measure, data);
  const on = measure.data.outcome?.on;
  return {
    stage: stageOf(measure.data, data.today),
    dates,
    measured: on === undefined ? t.measuredNow : t.measuredOn(formatFor(data.config.locale).day(on)),
    effects: measure.data.effects.flatMap((effect) => effectView(measure, effect, dates, data)),
  };
}
