import { UsageError } from '../src/site/settings.ts';

/** @throws UsageError when the text is no number of seconds */
export function secondsIn(text: string, most: number): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds > 0 && seconds <= most) return seconds;
  throw new UsageError(`\`--timeout ${text}\` is no time, expected seconds up to ${most}.`);
}
