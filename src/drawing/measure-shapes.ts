import type { Stage } from '../model/measures/stage.ts';

const circle = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z';
const diamond = 'M8 .5L15.5 8 8 15.5.5 8z';
const tick = 'M1 8.6l2.3-2.3 3.2 3.2 6.9-7.2 2.3 2.3-9.2 9.6z';
const cross = 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z';
const play = 'M3 1.2L14.5 8 3 14.8z';
/** Cut out of a shape where somebody has to do something. */
const exclamation = 'M7 3.8h2v5.4H7zM7 10.4h2v2H7z';

/** A shape for where a measure stands, on a grid of 16. */
export const stageShapes: Readonly<Record<Stage, string>> = {
  planned: `${circle}m0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z`,
  running: play,
  look: `${circle}${exclamation}`,
  sustained: tick,
  faded: cross,
  dropped: 'M1 6h14v4H1z',
};

/** What happens on a day of a measure. */
export type DateShape = 'start' | 'visible' | 'follow-up' | 'clearance' | 'sustained' | 'faded' | 'noted';

/** A day that has passed, one that is to come, and one for which something is missing. */
export type DateState = 'past' | 'coming' | 'missing';

const whole: Readonly<Record<DateShape, string>> = {
  start: play,
  visible: diamond,
  'follow-up': circle,
  clearance: 'M2 1h12v7.5c0 3.2-2.6 5.2-6 6.5-3.4-1.3-6-3.3-6-6.5z',
  sustained: tick,
  faded: cross,
  noted: 'M1.5 1.5h13v13h-13z',
};

/** Days to come are outlines; where something is missing, an exclamation mark says so. */
export const dateShape = (shape: DateShape, state: DateState): string => (state === 'missing' ? whole[shape] + exclamation : whole[shape]);
