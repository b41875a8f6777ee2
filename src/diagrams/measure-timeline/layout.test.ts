import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../model/calendar.ts';
import { layoutTimeline, type Span } from './layout.ts';

const today = '2026-11-23';
const marks = (...days: string[]) => days.map((on) => ({ on }));
const of = (...spans: Span<{ on: string }>[]) => layoutTimeline(spans, today, 730);

test('whole months from the earliest day to the latest are shown, today among them', () => {
  expect(of({ bar: { from: '2026-02-02', to: '2026-08-31' }, marks: marks('2026-02-27', '2026-08-31') }).months).toEqual({
    first: '2026-02-01',
    last: '2026-11-30',
  });
  expect(of().months).toEqual({ first: '2026-11-01', last: '2026-11-30' });
});

test('what lies further than 18 months back or 12 ahead is not shown', () => {
  const { months, rows } = of(
    { bar: { from: '2020-01-01' }, marks: marks('2020-01-01', '2026-01-01', '2030-01-01') },
    { bar: { from: '2020-01-01', to: '2021-01-01' }, marks: marks('2021-01-01') },
    { bar: { from: '2029-01-01' }, marks: [] },
  );
  expect(months).toEqual({ first: '2025-05-01', last: '2027-11-30' });
  expect(rows[0]?.bar).toEqual({ x: 0, width: 730, goesOn: true });
  expect(rows[0]?.marks.map(({ on }) => on)).toEqual(['2026-01-01']);
  expect(rows.slice(1)).toEqual([undefined, undefined]);
});

test('days lie as far apart as they are, and a bar reaches from its first to its last', () => {
  const { rows, today: now } = layoutTimeline(
    [{ bar: { from: '2026-11-01', to: '2026-11-16' }, marks: marks('2026-11-04', '2026-11-16') }],
    today,
    600,
  );
  expect(rows[0]).toEqual({
    bar: { x: 0, width: 300, goesOn: false },
    marks: [
      { on: '2026-11-04', x: 60 },
      { on: '2026-11-16', x: 300 },
    ],
  });
  expect(now).toBe(440);
});

test('a bar that ends later than what is shown goes on', () => {
  expect(of({ bar: { from: '2026-11-01', to: '2030-01-01' }, marks: [] }).rows[0]?.bar?.goesOn).toBe(true);
});

test('months are told by quarter where there is no room for each, and never beyond the edge', () => {
  const year = of({ bar: { from: '2026-01-01' }, marks: marks('2026-01-10', '2026-12-31') });
  expect(year.ticks).toHaveLength(12);
  expect(year.ticks.filter(({ isTold }) => isTold).map(({ month }) => month)).toHaveLength(12);
  const long = of({ bar: { from: '2025-06-01' }, marks: marks('2025-06-01', '2027-10-15') });
  expect(long.ticks.filter(({ isTold }) => isTold).map(({ month }) => month)).toEqual([
    '2025-07',
    '2025-10',
    '2026-01',
    '2026-04',
    '2026-07',
    '2026-10',
    '2027-01',
    '2027-04',
    '2027-07',
  ]);
});

test('however close days are, no mark lies on another, and all keep to their order and to the width', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 350 }), { maxLength: 30 }), (offsets) => {
      const days = offsets.toSorted((a, b) => a - b).map((offset) => addDays(today, offset));
      const placed = layoutTimeline([{ bar: undefined, marks: marks(...days) }], today, 730).rows[0]?.marks ?? [];
      expect(placed.map(({ on }) => on)).toEqual(days);
      for (const [index, { x }] of placed.entries()) {
        expect(x).toBeGreaterThanOrEqual(7.5);
        expect(x).toBeLessThanOrEqual(722.5);
        if (index > 0) expect(x - (placed[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(14.999);
      }
    }),
  );
});
