import { expect, test } from 'vitest';
import { durabilityOf } from './durability.ts';

const lasting = {
  lasts: 'Eine Übersicht, die jeden Monat erneuert wird.',
  visibleBy: '2026-03-01',
  followUp: ['2026-06-01'],
  effects: [{ kpi: 'nps', from: 1, to: 2 }],
};

test('what remains, is looked at again and has an effect is lasting', () => {
  expect(durabilityOf(lasting)).toEqual({ durability: 'lasting', missing: [] });
});

test('what lacks all of it is a flash risk, and everything that is missing is named', () => {
  expect(durabilityOf({ followUp: [], effects: [] })).toEqual({ durability: 'flash-risk', missing: ['lasts', 'follow-up', 'effect'] });
});

test.each([
  ['no `lasts`', { lasts: undefined }, ['lasts']],
  ['no follow-up', { followUp: [] }, ['follow-up']],
  ['a follow-up before it is visible', { followUp: ['2026-02-01'] }, ['follow-up']],
  ['a follow-up on the day itself', { followUp: ['2026-03-01'] }, ['follow-up']],
  ['no day by which it is visible', { visibleBy: undefined }, ['follow-up']],
  ['no effect', { effects: [] }, ['effect']],
  ['an effect without `from`', { effects: [{ kpi: 'nps', to: 2 }] }, ['effect']],
  ['an effect without `to`', { effects: [{ kpi: 'nps', from: 1 }] }, ['effect']],
])('%s makes a flash risk', (_name, change, missing) => {
  expect(durabilityOf({ ...lasting, ...change })).toEqual({ durability: 'flash-risk', missing });
});

test('one follow-up after the day is enough, and so is one whole effect; an effect of nothing counts', () => {
  expect(durabilityOf({ ...lasting, followUp: ['2026-01-01', '2026-03-02'] }).durability).toBe('lasting');
  expect(durabilityOf({ ...lasting, effects: [{ kpi: 'a' }, { kpi: 'b', from: 0, to: 0 }] }).durability).toBe('lasting');
});

test('the outcome decides as soon as it is known', () => {
  expect(durabilityOf({ followUp: [], effects: [], outcome: { state: 'sustained' } })).toEqual({ durability: 'sustained', missing: [] });
  expect(durabilityOf({ ...lasting, outcome: { state: 'faded' } })).toEqual({ durability: 'faded', missing: [] });
  expect(durabilityOf({ ...lasting, outcome: { state: 'open' } }).durability).toBe('lasting');
  expect(durabilityOf({ followUp: [], effects: [], outcome: { state: 'open' } }).durability).toBe('flash-risk');
});
