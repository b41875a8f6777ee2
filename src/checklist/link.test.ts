import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, runs } from '../../tests/kit/checklist-runs.ts';
import { isLink, mostLink, readLink, writeLink } from './link.ts';
import { startRun } from './run.ts';
import { mostText, readForeign, readRun, writeRun } from './run-text.ts';

async function linkOf(run: Parameters<typeof writeLink>[0]): Promise<string> {
  const link = await writeLink(run);
  if ('fault' in link) throw new Error(link.fault);
  return link.fragment;
}

const run = startRun(assessment, 'abc', 'Erster', 1_764_000_000_000);
const fields = (): Record<string, unknown> => JSON.parse(writeRun(run));
const linkTo = (text: string | Uint8Array): string => `#run=${deflateSync(text).toString('base64url')}`;
const faultOf = async (data: unknown, list = assessment.id): Promise<unknown> => readLink(linkTo(JSON.stringify(data)), list);

test('any run comes out of a link, and of a file, as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(runs, async (original) => {
      const fragment = await linkOf(original);
      expect(isLink(fragment)).toBe(true);
      expect(fragment).toMatch(/^#run=[\w-]+$/);
      const read = await readLink(fragment, original.checklist);
      if ('fault' in read) throw new Error(read.fault);
      expect(read.run).toEqual(original);
      expect(readForeign(writeRun(read.run), original.checklist)).toEqual({ run: original });
    }),
  );
});

test('no fragment makes it throw, and none that was cut or mangled is taken', async () => {
  const fragment = await linkOf(run);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(fragment.length - 6), fc.nat(25), async (noise, place, letter) => {
      expect(await readLink(`#run=${noise}`, run.checklist)).toHaveProperty('fault');
      expect(await readLink(fragment.slice(0, 5 + place), run.checklist)).toEqual({ fault: 'broken' });
      const mangled = `${fragment.slice(0, 5 + place)}${String.fromCharCode(97 + letter)}${fragment.slice(6 + place)}`;
      const read = await readLink(mangled, run.checklist);
      // The last letter may hold spare bits that say nothing.
      if ('run' in read) expect(read.run).toEqual(run);
      else expect(read.fault).toBe('broken');
    }),
  );
});

test('any JSON in a link is a run or a fault, whatever keys it has', async () => {
  const odd = fc.record({
    format: fc.constant('strategy-playbook-checklist-run'),
    version: fc.constantFrom(1, 2, '1', null),
    checklist: fc.oneof(fc.constant('ist-analyse'), fc.jsonValue()),
    id: fc.oneof(fc.constant('a'), fc.jsonValue()),
    name: fc.oneof(fc.constant(['a', 1]), fc.jsonValue()),
    items: fc.oneof(fc.array(fc.tuple(fc.constantFrom('a', '__proto__'), fc.jsonValue(), fc.jsonValue(), fc.jsonValue())), fc.jsonValue()),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(odd, fc.jsonValue()), async (data) => {
      const read = readForeign(JSON.stringify(data), 'ist-analyse');
      expect(Object.keys(read)).toHaveLength(1);
      if ('run' in read) expect(readRun(writeRun(read.run))).toEqual(read);
    }),
  );
  expect(({} as Record<string, unknown>)['answer']).toBeUndefined();
});

test.each([
  ['another checklist', { checklist: 'kanal-start' }, 'foreign'],
  ['a newer version', { version: 2 }, 'version'],
  ['another format', { format: 'x' }, 'broken'],
  ['an unknown answer', { items: [['a', ['', 0], ['maybe', 1], ['', 0]]] }, 'broken'],
  ['an id that stands twice', { items: Array(2).fill(['a', ['', 0], ['yes', 1], ['', 0]]) }, 'broken'],
  ['a prototype key', { items: [['__proto__', ['', 0], ['yes', 1], ['', 0]]] }, 'broken'],
  ['a name that fills the page', { name: ['a'.repeat(201), 1] }, 'broken'],
  ['half a letter', { name: ['\ud800', 1] }, 'broken'],
  ['a time after which no change could count', { name: ['a', Number.MAX_SAFE_INTEGER] }, 'broken'],
  ['a time that is none', { name: ['a', -1] }, 'broken'],
  ['too many items', { items: Array.from({ length: 5001 }, (_, at) => [`a${at}`, ['', 0], ['', 0], ['', 0]]) }, 'broken'],
])('%s is refused', async (_what, change, fault) => {
  expect(await faultOf({ ...fields(), ...change })).toEqual({ fault });
});

test('bytes that are no text are refused', async () => {
  const bytes = Buffer.from(writeRun({ ...run, name: ['#', 1] }));
  bytes[bytes.indexOf('#')] = 0xff;
  expect(await readLink(linkTo(bytes), run.checklist)).toEqual({ fault: 'broken' });
});

test('what is far too large is refused before it is unfolded', async () => {
  // Whoever unfolds it to the end finds out that the end is missing.
  const cut = deflateSync('a'.repeat(mostText * 2))
    .subarray(0, -4)
    .toString('base64url');
  expect(await readLink(`#run=${cut}`, run.checklist)).toEqual({ fault: 'too-large' });
  expect(await readLink(`#run=${'A'.repeat(10_000_000)}`, run.checklist)).toEqual({ fault: 'too-large' });
  expect(await readLink(linkTo('a'.repeat(mostText + 1)), run.checklist)).toEqual({ fault: 'too-large' });
  expect(readRun('a'.repeat(mostText + 1))).toEqual({ fault: 'too-large' });
});

test('a run of more than a link can carry is no link', async () => {
  const link = await writeLink({ ...run, name: [randomBytes(mostLink).toString('hex'), 1] });
  expect('fault' in link && link.fault).toBe('too-large');
});
