import { setTimeout as wait } from 'node:timers/promises';

/** Pauses before the next tries, in milliseconds; after the last one it is given up. */
export type Pauses = readonly number[];

/** Tries again after each pause while the outcome asks for it; gives the last outcome. */
export async function retried<Outcome>(
  pauses: Pauses,
  act: () => Promise<Outcome>,
  again: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const outcome = await act();
  const [pause, ...more] = pauses;
  if (pause === undefined || !again(outcome)) return outcome;
  await wait(pause);
  return retried(more, act, again);
}
