import type { Day } from '../calendar.ts';
import { type Measure, openLooks } from './looks.ts';

/** Where a measure stands, in the order in which it gets on. */
export const stages = ['planned', 'running', 'look', 'sustained', 'faded', 'dropped'] as const;
export type Stage = (typeof stages)[number];

type Staged = Pick<Measure, 'status' | 'start' | 'visibleBy' | 'followUp' | 'outcome'>;

/** Without a start, whoever keeps an outcome open has begun. */
const hasBegun = ({ start, outcome }: Staged, today: Day): boolean => (start === undefined ? outcome !== undefined : start <= today);

/**
 * Dates and outcome tell where a measure stands on a day; the first rule that fits:
 *
 * 1. `dropped`: its status says so.
 * 2. `sustained`, `faded`: its outcome says so.
 * 3. `look`: a day on which it should be visible, or be looked at, has come, and no outcome was written down then or
 *    later; or it is achieved, and nobody has told whether that lasts.
 * 4. `running`: it has begun.
 * 5. `planned`: the rest, agreed upon or not.
 */
export function stageOf(measure: Staged, today: Day): Stage {
  const { status, outcome } = measure;
  if (status === 'dropped') return 'dropped';
  if (outcome && outcome.state !== 'open') return outcome.state;
  if (status === 'achieved' || openLooks(measure).some(({ on }) => on <= today)) return 'look';
  return hasBegun(measure, today) ? 'running' : 'planned';
}
