import type { GoalGraph } from '../diagrams/goal-map/graph.ts';
import { type GoalMapLayout, layoutGoalMap } from '../diagrams/goal-map/layout.ts';
import type { Locale } from '../model/schemas/config.ts';
import { hyphenatorFor } from '../typography/hyphenate.ts';
import type { OpenFont } from './font.ts';
import { drawPageMap } from './page-map.ts';
import { drawPictureMap } from './picture-map.ts';

/** A map as data; layout and drawing follow from it. */
export interface DrawableMap {
  readonly what: 'map';
  /** Begins the ids of its parts on a page; unique there. */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Whose map it is and of which day. */
  readonly footer: string;
  /** The brand's colour as it is read on white, for pictures; `#rrggbb`. */
  readonly accent?: string;
  readonly graph: GoalGraph;
  /** The goals that the map is about. */
  readonly focus: readonly string[];
  /** The goal on whose page it stands. */
  readonly own?: string;
}

/** The map on a page, and its edges in the order of their numbers. */
export interface MapOnPage {
  readonly svg: string;
  readonly edges: readonly Pick<GoalMapLayout['edges'][number], 'number' | 'from' | 'to' | 'because'>[];
}

export const layoutOf = ({ graph, locale }: DrawableMap, font: OpenFont): GoalMapLayout =>
  layoutGoalMap(graph, { measure: font.measure, hyphenate: hyphenatorFor(locale) });

export const drawMapOnPage = (map: DrawableMap, layout: GoalMapLayout, font: OpenFont): MapOnPage => ({
  svg: drawPageMap(layout, { ...map, measure: font.measure }),
  edges: layout.edges.map(({ number, from, to, because }) => ({ number, from, to, because })),
});

/** The map as a stand-alone SVG file. */
export const drawMapAsPicture = (map: DrawableMap, layout: GoalMapLayout, font: OpenFont): string =>
  drawPictureMap(layout, { ...map, font, hyphenate: hyphenatorFor(map.locale) });
