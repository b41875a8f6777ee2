import { type DrawableChart, drawChartAsPicture, drawChartOnPage } from './chart-picture.ts';
import type { OpenFont } from './font.ts';
import { type DrawableMap, drawMapAsPicture, drawMapOnPage, layoutOf, type MapOnPage } from './map-picture.ts';
import type { ChartOnPage } from './page-chart.ts';

/** What can be drawn, as data that says all that is to be seen. */
export type Drawable = DrawableMap | DrawableChart;

/** What stands in a page: inline SVG, and of a map the edges that it numbers. */
export type OnPage = MapOnPage | ChartOnPage;

/** The ways to draw one thing, from one layout. */
export interface Drawings {
  readonly onPage: () => OnPage;
  /** A stand-alone SVG file. */
  readonly asPicture: () => string;
}

export function drawingsOf(drawable: Drawable, font: OpenFont): Drawings {
  if (drawable.what === 'chart')
    return { onPage: () => drawChartOnPage(drawable, font), asPicture: () => drawChartAsPicture(drawable, font) };
  const layout = layoutOf(drawable, font);
  return { onPage: () => drawMapOnPage(drawable, layout, font), asPicture: () => drawMapAsPicture(drawable, layout, font) };
}
