import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, runs } from '../../tests/kit/checklist-runs.ts';
import { mergeRuns } from './merge.ts';
import { answerItem, answerOf, clearRun, renameRun, startRun, stateOf, undoChange } from './run.ts';
import { readRun, writeRun } from './run-text.ts';

const [ziele, karte] = [assessment.sections[0]?.items[0], assessment.sections[0]?.items[1]];
if (!ziele || !karte) throw new Error('The list has two items.');
const start = startRun(assessment, 'abc', 'Erster', 1000);

test('it does not matter who merges what, in which order, or how often', () => {
  fc.assert(
    fc.property(runs, runs, runs, (a, b, c) => {
      expect(writeRun(mergeRuns(a, b))).toBe(writeRun(mergeRuns(b, a)));
      expect(writeRun(mergeRuns(mergeRuns(a, b), c))).toBe(writeRun(mergeRuns(a, mergeRuns(b, c))));
      expect(writeRun(mergeRuns(a, a))).toBe(writeRun(a));
      expect(writeRun(mergeRuns(mergeRuns(a, b), b))).toBe(writeRun(mergeRuns(a, b)));
    }),
  );
});

test('two tabs that answer different items, or one the answer and the other the note, lose nothing', () => {
  const here = answerItem(start, ziele, { answer: 'yes' }, 2000);
  const there = answerItem(answerItem(start, karte, { answer: 'no' }, 1500), ziele, { note: 'Seit März' }, 1600);
  const both = mergeRuns(here, there);
  expect(answerOf(both, assessment, 'ziele')).toBe('yes');
  expect(stateOf(both, 'ziele').note[0]).toBe('Seit März');
  expect(answerOf(both, assessment, 'karte')).toBe('no');
});

test('the later answer to an item counts, also when it takes one back', () => {
  const yes = answerItem(start, ziele, { answer: 'yes' }, 2000);
  const no = answerItem(start, ziele, { answer: 'no' }, 3000);
  expect(answerOf(mergeRuns(no, yes), assessment, 'ziele')).toBe('no');
  expect(answerOf(mergeRuns(yes, clearRun(yes, 4000)), assessment, 'ziele')).toBe('');
});

test('a change counts although the clock was set back since', () => {
  const future = answerItem(start, ziele, { answer: 'yes' }, 9_000_000);
  const now = answerItem(future, ziele, { answer: 'no' }, 2000);
  expect(answerOf(mergeRuns(future, now), assessment, 'ziele')).toBe('no');
});

test('any change can be taken back, and other tabs follow', () => {
  fc.assert(
    fc.property(runs, runs, (before, other) => {
      const after = mergeRuns(before, other);
      const undone = undoChange(after, before, after, 1_900_000_000_000);
      for (const run of [undone, mergeRuns(undone, after)]) {
        expect(run.name[0]).toBe(before.name[0]);
        for (const id of after.items.keys())
          for (const part of ['answer', 'note', 'text'] as const) expect(stateOf(run, id)[part][0]).toBe(stateOf(before, id)[part][0]);
      }
    }),
  );
});

test('what was answered since a reset stays when the reset is taken back', () => {
  const answered = answerItem(answerItem(start, ziele, { answer: 'yes' }, 2000), karte, { note: 'Im Flur' }, 2001);
  const cleared = clearRun(answered, 3000);
  const since = answerItem(cleared, ziele, { answer: 'no' }, 4000);
  const undone = undoChange(since, answered, cleared, 5000);
  expect(answerOf(undone, assessment, 'ziele')).toBe('no');
  expect(stateOf(undone, 'karte').note[0]).toBe('Im Flur');
});

test('whatever name is given, the run can be read again', () => {
  const long = renameRun(start, `${'a'.repeat(199)}🙂`, 9000);
  expect(readRun(writeRun(long))).toEqual({ run: long });
  expect(long.name[0]).toHaveLength(200);
});

test('what does not change keeps its time', () => {
  expect(renameRun(start, 'Erster', 9000)).toBe(start);
  expect(writeRun(answerItem(start, ziele, { answer: '' }, 9000))).toBe(writeRun(start));
});
