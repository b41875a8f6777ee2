import { expect, test } from 'vitest';
import { makeEntry } from '../../../tests/kit/entries.ts';
import { stageOf } from './stage.ts';

const today = '2026-11-23';
const stage = (data: Parameters<typeof makeEntry<'measure'>>[2]) => stageOf(makeEntry('measure', 'tun', data).data, today);

test('what has no date is planned, agreed upon or not', () => {
  expect(stage({})).toBe('planned');
  expect(stage({ status: 'agreed' })).toBe('planned');
});

test('it runs from its first day on', () => {
  expect(stage({ start: '2026-11-24' })).toBe('planned');
  expect(stage({ start: '2026-11-23' })).toBe('running');
  expect(stage({ start: '2026-11-24', outcome: { state: 'open' } })).toBe('planned');
  expect(stage({ outcome: { state: 'open' } })).toBe('running');
});

test('it is to be looked at from the day on which it should be visible', () => {
  expect(stage({ start: '2026-09-01', visibleBy: '2026-11-24' })).toBe('running');
  expect(stage({ start: '2026-09-01', visibleBy: '2026-11-23' })).toBe('look');
  expect(stage({ visibleBy: '2026-11-23' })).toBe('look');
});

test('an outcome that is open answers the days up to its own, until the next follow-up', () => {
  const measure = { start: '2026-01-01', visibleBy: '2026-03-01', followUp: ['2026-06-01', '2026-11-20'] };
  expect(stage({ ...measure, outcome: { state: 'open', on: '2026-11-20' } })).toBe('running');
  expect(stage({ ...measure, outcome: { state: 'open', on: '2026-11-19' } })).toBe('look');
  expect(stage({ ...measure, outcome: { state: 'open' } })).toBe('look');
  expect(stage({ start: '2026-01-01', followUp: ['2027-01-01'] })).toBe('running');
});

test('the outcome decides as soon as it is known, whatever the dates say', () => {
  for (const state of ['sustained', 'faded'] as const) {
    expect(stage({ start: '2027-01-01', outcome: { state } })).toBe(state);
    expect(stage({ visibleBy: '2026-01-01', followUp: ['2026-11-01'], status: 'achieved', outcome: { state, on: '2026-02-01' } })).toBe(
      state,
    );
  }
});

test('what was achieved still has to last', () => {
  expect(stage({ status: 'achieved' })).toBe('look');
});

test('what was dropped stays that', () => {
  expect(stage({ status: 'dropped', visibleBy: '2026-01-01', outcome: { state: 'sustained' } })).toBe('dropped');
});
