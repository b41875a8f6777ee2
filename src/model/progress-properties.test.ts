import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { addDays } from './calendar.ts';
import { type KpiStatus, kpiStatuses, type Progress, progressOf } from './progress.ts';

/** What is measured on a number of days since 1 January 2026; values are whole, so that no pace lies at a bound by less than 1e-9. */
interface World {
  readonly baseline: number;
  readonly target: number;
  readonly length: number;
  readonly rows: readonly (readonly [day: number, value: number])[];
  readonly today: number;
}

const value = fc.integer({ min: -500, max: 500 });
const span = fc.integer({ min: 1, max: 400 });

const worlds = fc.record({
  baseline: value,
  target: value,
  length: span,
  rows: fc.uniqueArray(fc.tuple(fc.integer({ min: -10, max: 420 }), value), { maxLength: 8, selector: ([day]) => day }),
  today: fc.integer({ min: 0, max: 450 }),
});

const dayAt = (number: number): string => addDays('2026-01-01', number);

/** The progress when every value is changed in the same way; `turned` when that turns up and down around. */
function judge({ baseline, target, length, rows, today }: World, change = (number: number) => number, turned = false): Progress {
  const kpi = {
    direction: target > baseline !== turned ? ('increase' as const) : ('decrease' as const),
    baseline: { period: dayAt(0), value: change(baseline) },
    target: { by: dayAt(length), value: change(target) },
    breaks: [],
    frequency: 'day' as const,
  };
  const series = seriesOf(...rows.map(([day, number]) => [dayAt(day), change(number)] as const));
  return progressOf(kpi, series, { onTrack: 0.95, behind: 0.6 }, dayAt(today));
}

const statusOf = (...given: Parameters<typeof judge>): KpiStatus => judge(...given).status;

const holds = (property: (world: World) => void): void => fc.assert(fc.property(worlds, property), { numRuns: 500 });

test('another unit changes neither pace nor status', () => {
  fc.assert(
    fc.property(worlds, fc.constantFrom(0.001, 0.1, 1 / 3, 3, 60, 1000, 1e6), (world, factor) => {
      const [before, after] = [judge(world), judge(world, (number) => number * factor)];
      expect(after.status).toBe(before.status);
      expect(after.pace === null).toBe(before.pace === null);
      expect(after.pace ?? 0).toBeCloseTo(before.pace ?? 0, 6);
    }),
    { numRuns: 500 },
  );
});

test('counting from another zero changes no status', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: -10_000, max: 10_000 }), (world, shift) => {
      expect(statusOf(world, (number) => number + shift)).toBe(statusOf(world));
    }),
    { numRuns: 500 },
  );
});

test('what is to rise and what is to fall are mirrors of each other', () => {
  holds((world) => {
    expect(statusOf(world, (number) => -number, true)).toBe(statusOf(world));
  });
});

test('the order of the rows does not matter', () => {
  holds((world) => {
    expect(statusOf({ ...world, rows: [...world.rows].reverse() })).toBe(statusOf(world));
  });
});

test('a better value never makes a worse status', () => {
  const steps: readonly KpiStatus[] = ['worsening', 'off-track', 'behind', 'on-track', 'reached'];
  fc.assert(
    fc.property(span, span, value, fc.integer({ min: 1, max: 300 }), (measured, more, worse, gain) => {
      const world = { baseline: 0, target: 400, length: measured + more, today: measured };
      const [before, after] = [worse, worse + gain].map((number) => steps.indexOf(statusOf({ ...world, rows: [[measured, number]] })));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before as number);
    }),
  );
});

test('the arithmetic that is told leads to the status that is told', () => {
  holds((world) => {
    const found = judge(world);
    expect(kpiStatuses).toContain(found.status);
    expect(found.reason === null).toBe(found.status !== 'cannot-assess');
    for (const number of [found.way, found.elapsed, found.pace]) expect(number === null || Number.isFinite(number)).toBe(true);
    if (found.pace !== null) expect(found.pace).toBeCloseTo((found.way ?? 0) / (found.elapsed ?? 1), 9);
    if (found.status === 'reached') expect(found.way).toBeGreaterThanOrEqual(1);
    if (found.status === 'worsening') expect(found.way).toBeLessThan(0);
    if (found.status === 'on-track') expect(found.pace).toBeGreaterThan(0.949);
  });
});

test('a band, its values and its ends may be scaled and mirrored', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 100 }), value, fc.constantFrom(0.001, 0.1, 3, 1000), (min, width, measured, factor) => {
      const status = (low: number, high: number, number: number) => {
        const kpi = {
          direction: 'keep' as const,
          baseline: undefined,
          target: { min: low, max: high },
          breaks: [],
          frequency: 'day' as const,
        };
        return progressOf(kpi, seriesOf(['2026-01-01', number]), { onTrack: 0.95, behind: 0.6 }, '2026-01-02').status;
      };
      const expected = status(min, min + width, measured);
      expect(status(min * factor, (min + width) * factor, measured * factor)).toBe(expected);
      expect(status(-(min + width), -min, -measured)).toBe(expected);
    }),
  );
});
