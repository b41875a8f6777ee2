import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './text.ts';

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** The text, and each fact as `line:column code`. */
function read(data: Uint8Array): { text: string; facts: string[] } {
  const { text, facts } = decode('goals/a.mdx', data);
  return {
    text,
    facts: facts.map(({ code, at }) => {
      expect(at.file).toBe('goals/a.mdx');
      return 'point' in at ? `${at.point.line}:${at.point.column} ${code}` : code;
    }),
  };
}

test('plain UTF-8 with plain line ends is taken as it is', () => {
  expect(read(bytes('---\ntitle: Käse 😀\n'))).toEqual({ text: '---\ntitle: Käse 😀\n', facts: [] });
  expect(read(bytes(''))).toEqual({ text: '', facts: [] });
});

test('a byte-order mark is told and left out', () => {
  expect(read(bytes([0xef, 0xbb, 0xbf], '---\n'))).toEqual({ text: '---\n', facts: ['1:1 byte-order-mark'] });
});

test('a byte-order mark elsewhere is text', () => {
  expect(read(bytes('a\uFEFFb')).facts).toEqual([]);
});

test.each([
  ['Windows', 'a\r\nb\r\n', '1:2'],
  ['old Macintosh', 'a\rb\r', '1:2'],
  ['mixed', 'a\nbc\r\nd', '2:3'],
])('%s line ends are told once, at the first, and made plain', (_name, text, place) => {
  const found = read(bytes(text));
  expect(found.facts).toEqual([`${place} carriage-return`]);
  expect(found.text).not.toContain('\r');
  expect(found.text.split('\n')).toHaveLength(text.split(/\r\n|\r|\n/).length);
});

test('a mark and Windows line ends are both told', () => {
  expect(read(bytes([0xef, 0xbb, 0xbf], 'a\r\n')).facts).toEqual(['1:1 byte-order-mark', '1:2 carriage-return']);
});

test.each([
  ['Latin-1', bytes('title: K', [0xe4], 'se\n'), '1:9'],
  ['a byte that never is in UTF-8', bytes('a\nb', [0xff]), '2:2'],
  ['a sign cut off', bytes('a\n', [0xf0, 0x9f, 0x98]), '2:1'],
  ['a sign written too long', bytes([0xc0, 0xaf]), '1:1'],
  ['half of a pair', bytes('ab', [0xed, 0xa0, 0x80]), '1:3'],
  ['UTF-16 with a mark', bytes([0xff, 0xfe], [0x61, 0x00]), '1:1'],
  ['UTF-16 without a mark', bytes([0x2d, 0x00, 0x2d, 0x00]), '1:2'],
  ['UTF-16 the other way around', bytes([0x00, 0x2d, 0x00, 0x2d]), '1:1'],
  ['a zero byte', bytes('a\nbc', [0x00], 'd'), '2:3'],
])('%s is no text, told at its place', (_name, data, place) => {
  expect(read(data)).toEqual({ text: '', facts: [`${place} not-utf-8`] });
});

test('columns count UTF-16 units', () => {
  expect(read(bytes('😀', [0xff])).facts).toEqual(['1:3 not-utf-8']);
});

test('what was written is read, but for line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && text.isWellFormed());
      expect(decode('a', Buffer.from(text)).text).toBe(text.replaceAll(/\r\n?/g, '\n'));
    }),
  );
});

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
      const { text, facts } = decode('a', data);
      expect(text).not.toMatch(/[\r\0]/);
      for (const { at } of facts) expect('point' in at && at.point.line >= 1 && at.point.column >= 1).toBe(true);
    }),
  );
});
