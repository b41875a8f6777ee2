/**
 * The least and the largest of numbers, in a loop: a series may have more rows than a function takes arguments.
 * Infinite where there are none.
 */
export function extentOf(numbers: readonly number[]): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { low, high };
}
