import { type Frequency, type Period, periodOf } from '../../model/period.ts';

/** A value with the period that its line tells. */
export interface FinePoint {
  readonly period: Period;
  /** The time of day, in seconds, where the line tells one. */
  readonly time?: number | undefined;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface Group {
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The earliest first. */
  readonly points: readonly FinePoint[];
}

const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?([ap])?/i;

/** The time of day in a text such as `23.11.2026 08:15`. */
export function timeIn(text: string): number | undefined {
  const [, hours, minutes, seconds = '0', half] = clock.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (hour * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** The order in time; lines of the same time follow each other as in the file, which may have the newest first. */
function inOrder(points: readonly FinePoint[]): FinePoint[] {
  const [first, last] = [points[0]?.period.last ?? '', points.at(-1)?.period.last ?? ''];
  const forwards = first > last ? [...points].reverse() : [...points];
  return forwards.sort((a, b) => {
    if (a.period.last !== b.period.last) return a.period.last < b.period.last ? -1 : 1;
    return (a.time ?? 0) - (b.time ?? 0);
  });
}

/** The points that fall into each period of the frequency, for each combination of dimensions. */
export function groupPoints(points: readonly FinePoint[], frequency: Frequency): Group[] {
  const periodFor = ({ period }: FinePoint): string => periodOf(period.first, frequency);
  const groups = Map.groupBy(inOrder(points), (point) => JSON.stringify([periodFor(point), point.dimensions]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ period: periodFor(first), dimensions: first.dimensions, points: group }] : [];
  });
}
