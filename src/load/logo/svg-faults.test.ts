import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgFaults } from './svg-faults.ts';

test('nothing that is written can end the reading', () => {
  const piece = fc.constantFrom(
    '<svg',
    ' xmlns="http://www.w3.org/2000/svg"',
    '>',
    '/>',
    '</svg>',
    '<g>',
    '</g>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&x;',
    '"',
    "'",
    '<?a',
    '?>',
    '<!DOCTYPE',
    ' a="',
    'style',
    '\u0000',
    '\n',
    '<',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      for (const { point } of svgFaults(text)) {
        expect(point.line).toBeGreaterThan(0);
        expect(point.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(point.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 3000 },
  );
});

test('elements inside each other without end are told, and end the reading', () => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<g>'.repeat(14_000)}${'</g>'.repeat(14_000)}</svg>`;
  expect(svgFaults(text).map(({ code, detail }) => `${code}: ${detail}`)).toEqual(['svg-syntax: elements inside each other without end']);
});

test('long drawings are read piece by piece as a whole', () => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<path d="M0 0"/>\n'.repeat(3000)}<path onclick="x"/></svg>`;
  expect(svgFaults(text)).toEqual([{ code: 'svg-script', detail: 'onclick', point: { line: 3001, column: 1 } }]);
});
