import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { day, duration, period, slug, text, textUpTo, url } from './fields.ts';

const table: readonly (readonly [name: string, schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ['text', text(), ['a', ' ä ', '0'], ['', ' ', '\n\t', '\u00a0', 1, null]],
  ['a text of three signs', textUpTo(3), ['abc', 'ä'], ['abcd', '']],
  ['a day', day(), ['2026-11-23', '2024-02-29'], ['2026-02-29', '2026-11', '23.11.2026', 20261123, '2026-11-23\n']],
  ['a duration', duration(), ['P6M', 'P1Y2M', 'P90D'], ['P0D', 'P', '6M', 'PT1H', 'P-1D', 'P99999Y']],
  [
    'an address',
    url(),
    ['https://a', 'http://a.b/c?d#e'],
    ['javascript:alert(1)', '//a', 'ftp://a', 'https://', 'https:///a', 'https://a b', 'HTTPS://a', ' https://a'],
  ],
  [
    'an id',
    slug(),
    ['a', 'a1-b2', 'constructor', '0'],
    ['A', 'a_b', 'a--b', '-a', 'a-', 'ä', '', '__proto__', 'a b', '../a', 'a\n', 'a.b'],
  ],
];

describe.each(table)('%s', (_name, schema, good, bad) => {
  test.each(good)('%j is one', (value) => {
    expect(schema.safeParse(value)).toMatchObject({ success: true, data: value });
  });

  test.each(bad)('%j is none', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('a period', () => {
  test.each([
    ['2026-Q4', '2026-Q4'],
    ['2026-11', '2026-11'],
    ['2026', '2026'],
    [2026, '2026'], // YAML reads a bare year as a number
  ])('%j is %s', (value, expected) => {
    expect(period().parse(value)).toBe(expected);
  });

  test.each([26, 2026.5, 20261, -2026, '2026-13', 'Q4 2026', true, null, Number.POSITIVE_INFINITY])('%j is none', (value) => {
    expect(period().safeParse(value).error?.issues[0]?.message).toMatch(/^expected a period: `2026`, /);
  });
});
