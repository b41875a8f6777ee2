import { type GoalMapLayout, layoutGoalMap, type PlacedBox } from '../diagrams/goal-map/layout.ts';
import { type OpenFont, openFont } from '../drawing/font.ts';
import { hyphenatorFor } from '../drawing/hyphenate.ts';
import { drawPageMap } from '../drawing/page-map.ts';
import { drawPictureMap } from '../drawing/picture-map.ts';
import { drawSmallMap } from '../drawing/small-map.ts';
import { currentSession } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

let opened: OpenFont | undefined;

function font(): OpenFont {
  opened ??= openFont(currentSession()?.root ?? process.cwd());
  return opened;
}

const layoutOf = ({ graph, locale }: GoalMapView): GoalMapLayout =>
  layoutGoalMap(graph, { measure: font().measure, hyphenate: hyphenatorFor(locale) });

/** A goal in one sentence, for those who hear the map. */
function sayBox({ goal }: PlacedBox): string {
  const { title, by, state, marks, missing } = goal;
  return [title, by, state?.text, ...marks.map(({ text }) => text), missing.kpi, missing.support].filter(Boolean).join('. ');
}

export interface DrawnMap {
  readonly svg: string;
  readonly edges: GoalMapLayout['edges'];
}

/** The map as inline SVG, with its edges in the order of their numbers. */
export function drawForPage(view: GoalMapView): DrawnMap {
  const layout = layoutOf(view);
  return { svg: drawPageMap(layout, { ...view, sayBox, measure: font().measure }), edges: layout.edges };
}

/** The map in small, as inline SVG. */
export const drawSmall = (view: GoalMapView): string => drawSmallMap(layoutOf(view), `${view.title}. ${view.description}`);

/** The map as a stand-alone SVG file. */
export const drawAsPicture = (view: GoalMapView): string =>
  drawPictureMap(layoutOf(view), { ...view, font: font(), hyphenate: hyphenatorFor(view.locale) });
