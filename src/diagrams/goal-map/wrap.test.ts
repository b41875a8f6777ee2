import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typesetter } from '../../../tests/kit/goal-graph.ts';
import { fonts } from './box.ts';
import { shown, wrap } from './wrap.ts';

const set = (text: string, width = 150): string[] => wrap(text, width, fonts.title, typesetter).map(shown);

test('lines end at blanks, else where words may be divided', () => {
  expect(set('Servicefragen binnen eines Werktags beantworten')).toMatchInlineSnapshot(`
    [
      "Servicefragen binnen",
      "eines Werktags beant-",
      "worten",
    ]
  `);
});

test('a hyphen that is there is enough', () => {
  expect(set('Social-Media-Veröffentlichungen', 100)[0]).toBe('Social-Media-');
});

test('what has no place to divide is divided anywhere, and whole emoji stay whole', () => {
  expect(set('W'.repeat(90)).join('')).toBe('W'.repeat(90));
  expect(set('👩‍👩‍👧‍👦'.repeat(20), 60).every((line) => line.replaceAll('👩‍👩‍👧‍👦', '') === '')).toBe(true);
});

test('nothing becomes no line', () => {
  expect(set('')).toEqual([]);
  expect(set('  \n ')).toEqual([]);
});

describe('any text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 90 });

  test('is not cut: all that is not blank is still there', () => {
    fc.assert(
      fc.property(text, (given) => {
        const bare = (from: string) => from.replace(/[\s\u00AD\u200B-]/gu, '');
        expect(bare(set(given).join(''))).toBe(bare(given));
      }),
    );
  });

  test('has no line that is too wide, but for single characters', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const line of set(given, 80)) if ([...line].length > 6) expect(typesetter.measure(line, fonts.title)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
