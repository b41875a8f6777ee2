/** Fewer values say too little about what is usual among them. */
const fewestForSpread = 8;
const fewestForFactor = 4;

const reach = 4;
const farOff = 8;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/**
 * Hampel's identifier: far from the median of its neighbours, in units of their scaled median absolute deviation
 * (Davies and Gather 1993). Bounds are wide, since a false alarm teaches people to ignore warnings.
 */
function isFarFromNeighbours(values: readonly number[], index: number): boolean {
  const around = values.slice(Math.max(0, index - reach), index + reach + 1);
  const centre = median(around);
  const spread = 1.4826 * median(around.map((value) => Math.abs(value - centre)));
  const distance = Math.abs((values[index] as number) - centre);
  return distance > farOff * spread && distance > Math.abs(centre) * 0.5;
}

/**
 * In a short series: the others lie within a factor of two, and this one is about a hundred times as large or small, as
 * when a decimal point slips. Fifty, since the right value need not be that of the neighbours.
 */
function isAnotherMagnitude(values: readonly number[], index: number): boolean {
  const others = values.toSpliced(index, 1);
  const sizes = others.map(Math.abs);
  const areClose = Math.min(...others) * Math.max(...others) > 0 && Math.max(...sizes) <= 2 * Math.min(...sizes);
  const factor = Math.abs((values[index] as number) / median(others));
  return areClose && factor > 0 && (factor >= 50 || factor <= 1 / 50);
}

/** Whether a value is so far from the others of its series that a mistake is likely. */
export function isOutlier(values: readonly number[], index: number): boolean {
  if (values.length >= fewestForSpread) return isFarFromNeighbours(values, index);
  return values.length >= fewestForFactor && isAnotherMagnitude(values, index);
}
