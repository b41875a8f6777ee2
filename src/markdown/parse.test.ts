import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse.ts';

/** Faults as `line:column code`, and the types of what is left at the top of the tree. */
function read(text: string): { faults: string[]; left: string[] } {
  const { tree, faults } = parseBody(text);
  return { faults: faults.map(({ code, point }) => `${point.line}:${point.column} ${code}`), left: tree.children.map(({ type }) => type) };
}

test('a sound body has a tree and no faults', () => {
  expect(read('## Erstens\n\nLos.\n\n<Kpi id="nps" />\n')).toEqual({ faults: [], left: ['heading', 'paragraph', 'mdxJsxFlowElement'] });
  expect(read('')).toEqual({ faults: [], left: [] });
});

test('several broken blocks are all reported, and the sound ones between them are still read', () => {
  const body = [
    '## Erstens',
    '',
    'Ein { offener.',
    '',
    'Los.',
    '',
    'Kleiner als: a <3.',
    '',
    '<!-- Notiz -->',
    '',
    '<https://example.org>',
    '',
    'Ende.',
  ].join('\n');
  expect(read(body)).toEqual({
    faults: expect.arrayContaining(['3:15 syntax', '7:17 syntax', '9:2 syntax', '11:8 syntax']),
    left: ['heading', 'paragraph', 'paragraph'],
  });
});

test('two broken places in one block are one fault: the block is left out as a whole', () => {
  const { faults, left } = read('Eins <2 und\n3 <4.\n\nLos.');
  expect(faults).toEqual(['1:7 syntax']);
  expect(left).toEqual(['paragraph']);
});

test('what is left open is told where it begins', () => {
  expect(read('Eins.\n\n<Callout type="note">\n\nZwei.\n').faults).toEqual(['3:1 syntax']);
  expect(read('{\n\nEins.\n\nZwei.').faults[0]).toBe('1:1 syntax');
});

test('after twenty broken places the rest is not looked at', () => {
  const { tree, faults } = parseBody('a <3\n\n'.repeat(30));
  expect(faults).toHaveLength(20);
  expect(tree.children).toEqual([]);
});

describe('depth', () => {
  test.each([
    ['quotes', '> '.repeat(120)],
    ['quotes without spaces', '>'.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['numbered lists', '1. '.repeat(10_000)],
    ['mixed', '> - 1) * + '.repeat(30)],
  ])('%s inside each other are refused on their line', (_name, deep) => {
    expect(read(`Los.\n\n${deep}Ende`)).toEqual({ faults: ['3:1 too-deep'], left: [] });
  });

  test('elements inside each other are refused', () => {
    const nested = (times: number) => `${'<Callout type="note">\n'.repeat(times)}${'</Callout>\n'.repeat(times)}`;
    expect(read(nested(90)).faults).toEqual([]);
    expect(read(nested(100)).faults).toEqual(['100:1 too-deep']);
    expect(read(nested(1000)).faults).toEqual(['100:1 too-deep']);
  });

  test('ninety steps are still read', () => {
    expect(read(`${'> '.repeat(90)}Los.`)).toEqual({ faults: [], left: ['blockquote'] });
  });

  test.each(['[', '![', '*', '**a ', '_', '`', '~~', '<', '{', '(', '\\', '&', '#', '|', '[^', '$'])(
    'three thousand times %s does no harm',
    (sign) => {
      expect(parseBody(sign.repeat(3000)).faults.length).toBeLessThan(2);
    },
  );
});

describe('elements that stand alone on their lines', () => {
  test.each([
    ['with their content on the same line', '<Callout type="note">Los.</Callout>', ['mdxJsxFlowElement']],
    ['beside each other', '<Kpi id="a" /> <Kpi id="b" />', ['mdxJsxFlowElement', 'mdxJsxFlowElement']],
    ['below each other', '<Tab title="a">A</Tab>\n<Tab title="b">B</Tab>', ['mdxJsxFlowElement', 'mdxJsxFlowElement']],
  ])('%s are no part of a sentence', (_name, text, expected) => {
    expect(read(text).left).toEqual(expected);
  });

  test('in a sentence they are', () => {
    const { tree } = parseBody('Es sind <Kpi id="a" />.');
    expect(tree).toMatchObject({
      children: [{ type: 'paragraph', children: [{ type: 'text' }, { type: 'mdxJsxTextElement' }, { type: 'text' }] }],
    });
  });
});

test('no text at all makes the parser throw, and every place lies in the text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '/',
    '"',
    '=',
    '`',
    '*',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '- ',
    '|',
    '\n',
    '\n\n',
    ' ',
    'a',
    'Kpi',
    'import ',
    'export ',
    '^',
    ':',
    '~~',
    '\\',
    '&lt;',
    '\t',
    '---\n',
    '﻿',
    '\0',
  );
  const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(body, fc.string({ unit: 'binary' })), (text) => {
      const { tree, faults } = parseBody(text);
      expect(tree.type).toBe('root');
      const lines = text.split(/\r\n|\r|\n/);
      for (const { point } of faults) {
        expect(point.line).toBeLessThanOrEqual(lines.length);
        expect(point.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});
