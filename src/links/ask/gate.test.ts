import { expect, test } from 'vitest';
import { openGate, openGates } from './gate.ts';

/** Work that ends when it is told to. */
function piece(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = () => {
    log.push(name);
    return promise;
  };
  return { work, end: resolve };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what waits comes in when something leaves, in the order in which it came, also after a failure', async () => {
  const log: string[] = [];
  const gate = openGate(1);
  const [one, two] = [piece(log, 'one'), piece(log, 'two')];
  const fails = gate(() => one.work().then(() => Promise.reject(new Error('no'))));
  const passes = gate(two.work);
  await settled();
  expect(log).toEqual(['one']);
  one.end();
  await expect(fails).rejects.toThrow('no');
  await settled();
  expect(log).toEqual(['one', 'two']);
  two.end();
  await passes;
  expect(await gate(async () => 3)).toBe(3);
});

test('a slow host keeps no other waiting', async () => {
  const log: string[] = [];
  const gates = openGates(1, 2);
  const [slow, next, other] = [piece(log, 'slow'), piece(log, 'next'), piece(log, 'other')];
  const all = [gates('a')(slow.work), gates('a')(next.work), gates('b')(other.work)];
  await settled();
  expect(log).toEqual(['slow', 'other']);
  for (const { end } of [slow, next, other]) end();
  await Promise.all(all);
  expect(log).toEqual(['slow', 'other', 'next']);
});
