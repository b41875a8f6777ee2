import type { DataOf } from './schemas/index.ts';

export type Durability = 'lasting' | 'flash-risk' | 'sustained' | 'faded';

/** What a quick win lacks to be more than a flash in the pan. */
export type MissingForDurability = 'lasts' | 'follow-up' | 'effect';

type Measure = Pick<DataOf['measure'], 'lasts' | 'followUp' | 'visibleBy' | 'effects' | 'outcome'>;

function missing({ lasts, followUp, visibleBy, effects }: Measure): MissingForDurability[] {
  const lacks: MissingForDurability[] = [];
  if (lasts === undefined) lacks.push('lasts');
  if (visibleBy === undefined || !followUp.some((day) => day > visibleBy)) lacks.push('follow-up');
  if (!effects.some(({ from, to }) => from !== undefined && to !== undefined)) lacks.push('effect');
  return lacks;
}

/** The flash-in-the-pan test: what remains of a quick win, or is likely to. */
export function durabilityOf(measure: Measure): { durability: Durability; missing: MissingForDurability[] } {
  const state = measure.outcome?.state;
  if (state === 'sustained' || state === 'faded') return { durability: state, missing: [] };
  const lacks = missing(measure);
  return { durability: lacks.length === 0 ? 'lasting' : 'flash-risk', missing: lacks };
}
