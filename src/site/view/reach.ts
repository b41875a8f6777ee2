import { chartOfKpi } from '../../diagrams/kpi-chart/chart-of-kpi.ts';
import type { EntryOf } from '../../model/entry.ts';
import { type Frequency, frequencies, parsePeriod } from '../../model/period.ts';
import { type Series, totals, type Value } from '../../model/series.ts';
import { decimalsOf } from '../decimals.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { pictureAccent } from '../theme/accent-style.ts';
import { chartHrefs } from '../urls.ts';
import type { ChartView } from './chart-view.ts';

type Channel = EntryOf<'channel'>;

/** As many decimals as the most exact value has. */
export const reachDecimals = (series: Series | undefined): number =>
  (series?.rows ?? []).reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0);

/** How values of a channel's reach are said. */
export function reachWords({ data, series }: Channel, { config }: Pick<SiteData, 'config'>) {
  const { quantity, period } = formatFor(config.locale);
  const look = { unit: data.reachUnit ?? '', decimals: reachDecimals(series) };
  const value = (number: number): string => quantity(number, look).trim();
  return { ...look, value, told: ({ period: when, value: number }: Value): string => `${period(when)}: ${value(number)}` };
}

/** A channel need not say how often it is counted: the longest of its periods leaves no gap that is none. */
function frequencyOf({ rows }: Series): Frequency {
  const found = rows.map(({ period }) => frequencies.indexOf(parsePeriod(period)?.frequency ?? 'day'));
  return frequencies[found.reduce((most, place) => Math.max(most, place), 0)] ?? 'day';
}

function sentenceOf(channel: Channel, data: SiteData): string {
  const { told } = reachWords(channel, data);
  const values = totals(channel.series);
  const [first, last] = [values[0], values.at(-1)];
  return [...new Set([first, last])].flatMap((value) => (value ? [told(value)] : [])).join(', ');
}

/** Reach over time, drawn as a KPI without baseline and target is; undefined where nothing was counted. */
export function reachChart(channel: Channel, data: SiteData): ChartView | undefined {
  const { config, today } = data;
  const { series } = channel;
  if (!series || series.rows.length === 0) return undefined;
  const [words, format] = [messagesFor(config.locale), formatFor(config.locale)];
  const { unit, decimals, value: quantity } = reachWords(channel, data);
  const { title } = channel.data;
  const about = { title, unit, decimals, frequency: frequencyOf(series), baseline: undefined, target: undefined, breaks: [] };
  const chart = chartOfKpi({ data: about, series }, { latest: null, stale: null }, today, {
    language: format.language,
    quantity,
    period: format.period,
    short: format.shortPeriod,
    value: unit || words.channel.reach,
    target: () => '',
    pace: '',
    baseline: () => '',
    stale: () => '',
  });
  if (!chart) return undefined;
  const footer = [config.organisation, words.map.asOf(format.day(today))].join(' · ');
  const picture = { locale: config.locale, accent: pictureAccent(config), pictures: chartHrefs('channel', channel.id) };
  return { what: 'chart', ...picture, chart, sentence: sentenceOf(channel, data), footer };
}

/** All channels that have one. */
export const reachCharts = (data: SiteData): readonly { readonly id: string; readonly chart: ChartView }[] =>
  data.playbook.ofKind('channel').flatMap((channel) => {
    const chart = reachChart(channel, data);
    return chart ? [{ id: channel.id, chart }] : [];
  });
