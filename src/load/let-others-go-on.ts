import { setImmediate } from 'node:timers/promises';

/** So many pieces of work take some milliseconds: what waits for the disk or for git is not held up for long. */
const atOnce = 8;

/** In a long loop, lets what was begun besides go on after every few pieces of work. */
export async function letOthersGoOn(done: number): Promise<void> {
  if (done % atOnce === 0) await setImmediate();
}
