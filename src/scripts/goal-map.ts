import { takeAlong } from './goal-map/actions.ts';
import { filterGoals } from './goal-map/filter.ts';
import { traceEffects } from './goal-map/trace.ts';
import { zoom } from './goal-map/zoom.ts';

/** What a map on a page can do beside being read; without this script nothing of its content is missing. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-goal-map]')) {
  const picture = figure.querySelector<SVGSVGElement>('.map-picture');
  if (!picture) continue;
  traceEffects(picture);
  filterGoals(figure);
  zoom(figure, picture);
  takeAlong(figure);
}
