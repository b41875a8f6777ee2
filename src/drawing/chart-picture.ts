import type { AnyChart } from '../diagrams/chart-config.ts';
import type { Locale } from '../model/schemas/config.ts';
import { hyphenatorFor } from '../typography/hyphenate.ts';
import type { OpenFont } from './font.ts';
import { type ChartOnPage, drawPageChart } from './page-chart.ts';
import { drawPictureChart } from './picture-chart.ts';

/** A chart as data that says all that is to be seen. */
export interface DrawableChart {
  readonly what: 'chart';
  readonly locale: Locale;
  readonly chart: AnyChart;
  /** What it says, in a sentence: of a KPI the arithmetic behind its status. */
  readonly sentence: string;
  /** Whose chart it is, of which day, and where its numbers come from. */
  readonly footer: string;
  /** The brand's colour as it is read on white, for pictures; `#rrggbb`. */
  readonly accent?: string;
}

export const drawChartOnPage = ({ chart }: DrawableChart, { measure }: OpenFont): ChartOnPage => drawPageChart(chart, measure);

/** The chart as a stand-alone SVG file. */
export const drawChartAsPicture = ({ chart, locale, ...about }: DrawableChart, font: OpenFont): string =>
  drawPictureChart(chart, { ...about, font, hyphenate: hyphenatorFor(locale) });
