import type { GoalMapLayout } from '../diagrams/goal-map/layout.ts';
import type { PlacedBox } from '../diagrams/goal-map/place-boxes.ts';
import { fontBelow, layoutOf } from '../drawing/map-picture.ts';
import { drawPageMap } from '../drawing/page-map.ts';
import { drawSmallMap } from '../drawing/small-map.ts';
import { currentSession } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

const font = () => fontBelow(currentSession()?.root ?? process.cwd());

/** A goal in one sentence, for those who hear the map. */
function sayBox({ goal }: PlacedBox): string {
  const { title, by, state, marks, missing } = goal;
  return [title, by, state?.text, ...marks.map(({ text }) => text), missing.kpi, missing.support].filter(Boolean).join('. ');
}

export interface DrawnMap {
  readonly svg: string;
  readonly edges: GoalMapLayout['edges'];
}

/** The map as inline SVG, with its edges in the order of their numbers. @param own the goal whose page it stands on */
export function drawForPage(view: GoalMapView, own?: string): DrawnMap {
  const layout = layoutOf(view, font());
  return { svg: drawPageMap(layout, { ...view, own, sayBox, measure: font().measure }), edges: layout.edges };
}

/** The map in small, as inline SVG. */
export const drawSmall = (view: GoalMapView): string => drawSmallMap(layoutOf(view, font()), `${view.title}. ${view.description}`);
