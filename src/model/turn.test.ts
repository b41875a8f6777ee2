import { expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { standardKpi, tenDays } from '../../tests/kit/progress.ts';
import { compareTurns, directionOf, latestTurn, type Turn, turnsBetween } from './turn.ts';

const thresholds = { onTrack: 0.95, behind: 0.6 };
const turnOf = (...rows: [period: string, value: number][]) => latestTurn(standardKpi, seriesOf(...rows), thresholds);

// From 100 in December 2025 to 200 in December 2026; 273 of 365 days have passed at the end of September, 304 at that of October.
test('the latest value turned the status: both sides with their value, judged on the last day of its period', () => {
  // September: 75 % of the way in 273/365 = 74.8 % of the time, pace 1.003. October: 50 % in 83.3 %, pace 0.6003.
  expect(turnOf(['2026-09', 175], ['2026-10', 150])).toEqual({
    before: { status: 'on-track', latest: { period: '2026-09', value: 175 } },
    after: { status: 'behind', latest: { period: '2026-10', value: 150 } },
    on: '2026-10-31',
  });
});

test('a value that keeps the status is no turn', () => {
  // October: 85 % in 83.3 %.
  expect(turnOf(['2026-09', 175], ['2026-10', 185])).toBeUndefined();
});

test('the first value after the baseline turns from no data', () => {
  expect(turnOf(['2025-12', 100], ['2026-10', 185])).toMatchObject({
    before: { status: 'no-data', latest: { period: '2025-12' } },
    after: { status: 'on-track' },
  });
  expect(turnOf(['2026-10', 185])?.before).toEqual({ status: 'no-data', latest: null });
});

test('without values there is no turn', () => {
  expect(latestTurn(standardKpi, undefined, thresholds)).toBeUndefined();
  expect(turnOf()).toBeUndefined();
});

test('rows of a channel turn nothing', () => {
  const { rows } = seriesOf(['2026-09', 175], ['2026-10', 185]);
  const channel = seriesOf(['2026-11', 0]).rows.map((row) => ({ ...row, dimensions: { channel: 'forum' } }));
  const totals = rows.map((row) => ({ ...row, dimensions: { channel: '' } }));
  expect(latestTurn(standardKpi, { dimensions: ['channel'], rows: [...totals, ...channel] }, thresholds)).toBeUndefined();
});

test('on the target’s day the side without the value is still judged by its pace', () => {
  // From 0 to 10 between 1 and 11 November: on the 10th 9 of 10 in 9 of 10 days, on the 11th the target itself.
  const series = seriesOf(['2026-11-10', 9], ['2026-11-11', 10]);
  expect(latestTurn({ ...standardKpi, ...tenDays(0, 10) }, series, thresholds)).toMatchObject({
    before: { status: 'on-track' },
    after: { status: 'reached' },
  });
});

test('a value past the target’s day ends the waiting for one', () => {
  const kpi = { ...standardKpi, target: { by: '2026-11', value: 200 } };
  expect(latestTurn(kpi, seriesOf(['2026-10', 150], ['2026-12', 160]), thresholds)).toMatchObject({
    before: { status: 'cannot-assess' },
    after: { status: 'missed' },
  });
});

test('a band is left and entered', () => {
  const kpi = { ...standardKpi, direction: 'keep' as const, baseline: undefined, target: { min: 10, max: 20 } };
  const series = seriesOf(['2026-08', 15], ['2026-09', 21], ['2026-10', 20]);
  const all = turnsBetween(kpi, series, thresholds, '2026-09-01', '2026-12-31');
  expect(all.map(({ before, after, on }) => [before.status, after.status, on])).toEqual([
    ['on-track', 'off-track', '2026-09-30'],
    ['off-track', 'on-track', '2026-10-31'],
  ]);
});

test('turns are told for the periods that end on the days asked for, the bounds included', () => {
  const kpi = { ...standardKpi, direction: 'keep' as const, baseline: undefined, target: { min: 10, max: 20 } };
  const series = seriesOf(['2026-08', 15], ['2026-09', 21], ['2026-10', 20]);
  const ends = (from: string, to: string) => turnsBetween(kpi, series, thresholds, from, to).map(({ on }) => on);
  expect(ends('2026-09-30', '2026-10-31')).toEqual(['2026-09-30', '2026-10-31']);
  expect(ends('2026-10-01', '2026-10-30')).toEqual([]);
});

const turn = (before: Turn['before']['status'], after: Turn['after']['status']): Turn => ({
  before: { status: before, latest: null },
  after: { status: after, latest: null },
  on: '2026-10-31',
});

test.each([
  ['on-track', 'behind', 'worse'],
  ['reached', 'on-track', 'worse'],
  ['worsening', 'missed', 'worse'],
  ['off-track', 'worsening', 'worse'],
  ['behind', 'reached', 'better'],
  ['missed', 'on-track', 'better'],
  ['on-track', 'cannot-assess', 'unclear'],
  ['no-data', 'off-track', 'unclear'],
] as const)('from %s to %s is %s', (before, after, direction) => {
  expect(directionOf(turn(before, after))).toBe(direction);
});

test('what got worse is told first, and the worst of it before the rest', () => {
  const turns = [
    turn('behind', 'reached'),
    turn('no-data', 'on-track'),
    turn('on-track', 'behind'),
    turn('behind', 'missed'),
    turn('on-track', 'cannot-assess'),
  ];
  expect(turns.toSorted(compareTurns).map(({ after }) => after.status)).toEqual([
    'missed',
    'behind',
    'cannot-assess',
    'on-track',
    'reached',
  ]);
});
