import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { type ProgressCase, standardKpi, testCases } from '../../tests/kit/progress.ts';
import { breaks } from '../../tests/kit/progress-cases/breaks.ts';
import { calendar } from '../../tests/kit/progress-cases/calendar.ts';
import { cannotAssess } from '../../tests/kit/progress-cases/cannot-assess.ts';
import { dimensions } from '../../tests/kit/progress-cases/dimensions.ts';
import { floatingPoint } from '../../tests/kit/progress-cases/floating-point.ts';
import { keep } from '../../tests/kit/progress-cases/keep.ts';
import { mixedFrequencies } from '../../tests/kit/progress-cases/mixed-frequencies.ts';
import { noData } from '../../tests/kit/progress-cases/no-data.ts';
import { orderOfRules } from '../../tests/kit/progress-cases/order-of-rules.ts';
import { periods } from '../../tests/kit/progress-cases/periods.ts';
import { reachedOrMissed } from '../../tests/kit/progress-cases/reached-or-missed.ts';
import { signs } from '../../tests/kit/progress-cases/signs.ts';
import { underWay } from '../../tests/kit/progress-cases/under-way.ts';
import { kpiStatuses, progressOf, type Reason } from './progress.ts';

/** Every case was computed by hand; the comment above or in it holds the arithmetic. */
const tables: readonly (readonly [string, readonly ProgressCase[]])[] = [
  ['no-data (rule 1)', noData],
  ['cannot-assess (rules 2 and 5)', cannotAssess],
  ['breaks', breaks],
  ['reached and missed (rules 3 and 4)', reachedOrMissed],
  ['worsening, on-track, behind and off-track (rules 6 to 9)', underWay],
  ['the order of the rules', orderOfRules],
  ['periods of every form', periods],
  ['the calendar', calendar],
  ['forms mixed', mixedFrequencies],
  ['floating point', floatingPoint],
  ['falling, negative and zero values', signs],
  ['dimensions', dimensions],
  ['direction keep', keep],
];

describe.each(tables)('%s', (_name, cases) => testCases(cases));

/** As a record, so that a new reason must be added here. */
const reasons: Readonly<Record<Reason, true>> = {
  'no-baseline': true,
  'no-target': true,
  'target-equals-baseline': true,
  'target-not-after-baseline': true,
  'target-on-wrong-side': true,
  'no-data-before-target': true,
  'definition-changed': true,
  'no-data-at-target-date': true,
};

test('every status and every reason has a case', () => {
  const expected = tables.flatMap(([, cases]) => cases.map(({ is }) => is));
  expect(new Set(expected.map(({ status }) => status))).toEqual(new Set(kpiStatuses));
  expect(new Set(expected.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(Object.keys(reasons)));
});

test('nothing of a way downward is zero, not minus zero, which readers would see as “−0 %”', () => {
  const kpi = { ...standardKpi, direction: 'decrease' as const, target: { by: '2026-12', value: 50 } };
  const { way, pace } = progressOf(kpi, seriesOf(['2026-06', 100]), { onTrack: 0.95, behind: 0.6 }, '2026-11-23');
  expect([way, pace].map((number) => Object.is(number, 0))).toEqual([true, true]);
});
