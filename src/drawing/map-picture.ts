import type { GoalGraph } from '../diagrams/goal-map/graph.ts';
import { type GoalMapLayout, layoutGoalMap } from '../diagrams/goal-map/layout.ts';
import type { Locale } from '../model/schemas/config.ts';
import { type OpenFont, openFont } from './font.ts';
import { hyphenatorFor } from './hyphenate.ts';
import { drawPictureMap } from './picture-map.ts';

/** A map as data; layout and drawing follow from it. */
export interface DrawableMap {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Whose map it is and of which day. */
  readonly footer: string;
  readonly graph: GoalGraph;
  /** The goals that the map is about. */
  readonly focus: readonly string[];
}

const opened = new Map<string, OpenFont>();

/** The shipped font, opened once. @param root the repository's root */
export function fontBelow(root: string): OpenFont {
  const font = opened.get(root) ?? openFont(root);
  opened.set(root, font);
  return font;
}

export const layoutOf = ({ graph, locale }: DrawableMap, font: OpenFont): GoalMapLayout =>
  layoutGoalMap(graph, { measure: font.measure, hyphenate: hyphenatorFor(locale) });

/** The map as a stand-alone SVG file. */
export const drawAsPicture = (map: DrawableMap, font: OpenFont): string =>
  drawPictureMap(layoutOf(map, font), { ...map, font, hyphenate: hyphenatorFor(map.locale) });
