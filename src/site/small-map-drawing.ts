import { fontBelow } from '../drawing/font.ts';
import { layoutOf } from '../drawing/map-picture.ts';
import { drawSmallMap } from '../drawing/small-map.ts';
import { currentSession } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

/** The map in small, as inline SVG. */
export const drawSmall = (view: GoalMapView): string =>
  drawSmallMap(layoutOf(view, fontBelow(currentSession()?.root ?? process.cwd())), `${view.title}. ${view.description}`);
