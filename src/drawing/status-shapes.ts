import type { KpiStatus } from '../model/progress.ts';
import { changeShapes } from './change-shapes.ts';

/** A shape for each status on a grid of 16, so that nobody needs to tell colours apart. */
export const statusShapes: Readonly<Record<KpiStatus, string>> = {
  reached: 'M8 1l2.1 4.6 5 .6-3.7 3.4 1 5L8 12.1 3.6 14.6l1-5L.9 6.2l5-.6z',
  'on-track': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  behind: 'M8 1.5L15.5 14.5H.5z',
  'off-track': 'M8 .5L15.5 8 8 15.5.5 8z',
  worsening: 'M.5 1.5h15L8 14.5z',
  missed: 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  'cannot-assess': 'M1 6h14v4H1z',
  'no-data': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
};

/** What a line of a map may begin with; a clock for what is late, a stack for goals that are folded away. */
export const markShapes = {
  ...statusShapes,
  ...changeShapes,
  late: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-1 2.5v5l3.8 2.4.9-1.4L8.7 7.7V3.5z',
  more: 'M2 2h12v2.5H2zm0 4.7h12v2.5H2zm0 4.8h12V14H2z',
};
