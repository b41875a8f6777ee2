import { expect, test } from 'vitest';
import { assessment } from '../../tests/kit/checklist-runs.ts';
import { type Checklist, itemsOf } from './checklist.ts';
import { differences } from './differences.ts';
import { runProgress } from './progress.ts';
import { acknowledge, answerItem, answerOf, type Run, startRun } from './run.ts';
import { whatNext } from './what-next.ts';

const listOf = (...items: readonly (readonly [id: string, text: string])[]): Checklist => ({
  ...assessment,
  sections: [{ title: 'Alles', items: items.map(([id, text]) => ({ id, text, suggests: [] })) }],
});
const answered = (run: Run, list: Checklist, id: string, answer: string): Run => {
  const item = itemsOf(list).find((each) => each.id === id);
  if (!item) throw new Error(`no ${id}`);
  return answerItem(run, item, { answer }, 2000);
};
const said = (run: Run, list: Checklist): string => {
  const { added, reworded, removed } = differences(run, list);
  const parts = [
    ...added.map(({ id }) => `+${id}`),
    ...reworded.map(({ item, before }) => `~${item.id} (${before})`),
    ...removed.map(({ id, state }) => `-${id} (${state.text[0]}: ${state.answer[0]})`),
  ];
  return parts.join(', ');
};

const old = listOf(['a', 'Alt A'], ['b', 'Alt B'], ['c', 'Alt C'], ['d', 'Alt D']);
const edited = listOf(['a', 'Alt A'], ['b', 'Neu B'], ['c', 'Neu C'], ['e', 'E']);
const run = answered(answered(answered(startRun(old, 'x', 'Lauf', 1000), old, 'a', 'yes'), old, 'b', 'no'), old, 'd', 'partly');

test('an edit of the list leaves answers where they are: new, reworded and removed items are told', () => {
  expect(said(run, old)).toBe('');
  expect(said(run, edited)).toBe('+e, ~b (Alt B), -d (Alt D: partly)');
  expect(answerOf(run, edited, 'b')).toBe('no');
});

test('an answer is to the item as it reads now; acknowledged changes are known', () => {
  expect(said(answered(run, edited, 'b', 'yes'), edited)).toBe('+e, -d (Alt D: partly)');
  expect(said(answered(run, edited, 'e', 'yes'), edited)).toBe('~b (Alt B), -d (Alt D: partly)');
  expect(said(acknowledge(run, edited, 3000), edited)).toBe('-d (Alt D: partly)');
});

test('a note makes a new item known, and says nothing on how an answered one reads', () => {
  const noted = (id: string) => answerItem(run, { id, text: 'Neu', suggests: [] }, { note: 'Hm' }, 2500);
  expect(said(noted('e'), edited)).toBe('~b (Alt B), ~e (Neu), -d (Alt D: partly)');
  expect(said(noted('b'), edited)).toBe('+e, ~b (Alt B), -d (Alt D: partly)');
});

test('an answer from elsewhere without its wording is to a new item', () => {
  const strange: Run = { ...run, items: new Map([['a', { text: ['', 0], answer: ['yes', 1], note: ['', 0] }]]) };
  expect(said(strange, listOf(['a', 'Alt A']))).toBe('+a');
});

test('an item that comes back has its answer again', () => {
  expect(said(acknowledge(run, edited, 3000), old)).toBe('~b (Neu B)');
  expect(answerOf(acknowledge(run, edited, 3000), old, 'd')).toBe('partly');
});

test('progress counts what the list asks today, and what an answer of its type is', () => {
  const { answered: done, all, counts, next } = runProgress(run, edited);
  expect([done, all, next?.id]).toEqual([2, 4, 'c']);
  expect(Object.fromEntries(counts)).toEqual({ yes: 1, partly: 0, no: 1, unknown: 0 });
  expect(runProgress(run, { ...edited, type: 'tasks' }).answered).toBe(0);
});

test('what most answers speak for comes first, with its reasons; a yes asks for nothing', () => {
  const begun = startRun(assessment, 'x', 'Lauf', 1000);
  const three = answered(
    answered(answered(begun, assessment, 'ziele', 'partly'), assessment, 'karte', 'unknown'),
    assessment,
    'kanaele',
    'yes',
  );
  expect(whatNext(three, assessment).map(({ title, reasons }) => [title, ...reasons.map(({ answer }) => answer)])).toEqual([
    ['Karte', 'partly', 'unknown'],
    ['Ziele zuerst', 'partly'],
  ]);
  expect(whatNext(begun, assessment)).toEqual([]);
});
