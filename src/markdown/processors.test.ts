import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorFor, wholeProcessor } from './processors.ts';

/** The tree with its places, or the parser's complaint with its place. */
function read(processor: ReturnType<typeof processorFor>, text: string): unknown {
  try {
    return processor.parse(text);
  } catch (error) {
    return String(error);
  }
}

const pieces = [
  ...['w', 'ww', 'www.a.de', 'http', '://', 'a', 'a.b', '@', '&#64;', '&', ';', '\\', '~', '~~', '|', '---', '-', '[', ']', '^', ' ', 'x'],
  ...[
    '\n',
    '\n\n',
    '1.',
    '*',
    '_',
    '`',
    '"',
    '(',
    ')',
    '#',
    '>',
    '!',
    ':',
    ':---',
    '--:',
    '[^1]',
    '[^1]: ',
    '- [ ] ',
    '| a | b |\n| - | - |\n',
    '<Kpi id="a" />',
  ],
];

const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

test('a text gets the same tree and the same complaints with the parts that it can use as with all', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(processorFor(text), text)).toEqual(read(wholeProcessor(), text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['https://example.org', 'link'],
  ['&#119;ww.example.org', 'link'],
  ['a&#64;example.org', 'link'],
  ['a[^1]\n\n[^1]: b', 'footnoteReference'],
  ['~a~', 'delete'],
  ['| a |\n| - |', 'table'],
  ['a\n:--', 'table'],
  ['a\n--:', 'table'],
  ['- [x] a', 'listItem'],
])('%s is read with the part that it needs', (text, type) => {
  expect(JSON.stringify(processorFor(text).parse(text))).toContain(`"type":"${type}"`);
});
