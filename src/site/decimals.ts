/** More than these tell a reader nothing. */
const most = 6;

/** The decimals that a number is written with. */
export const decimalsOf = (value: number): number => Math.min(String(value).split('.')[1]?.length ?? 0, most);

/** As many decimals as it takes to tell two numbers apart: 30.4 must not look like the 30 that was claimed or aimed at. */
export function decimalsToTell(one: number, other: number, least: number): number {
  if (one === other) return least;
  let digits = least;
  while (digits < most && Number(one.toFixed(digits)) === Number(other.toFixed(digits))) digits += 1;
  return digits;
}

/** Decimals with which a number looks like none of the others that it is not: nobody reads of 100 % of the way, and that it is missed. */
export const decimalsAmong = (value: number, others: readonly number[], least: number): number =>
  Math.max(...others.map((other) => decimalsToTell(value, other, least)));
