import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { InputOf } from '../../tests/kit/entries.ts';
import type { Kind } from '../model/kinds.ts';
import { configSchema } from '../model/schemas/config.ts';
import { schemas } from '../model/schemas/index.ts';
import { validate } from './validate.ts';

/** Facts as `path code detail (expected)`, with `!` behind the path of a key. */
function factsOf(schema: z.ZodType, data: unknown): string[] {
  const checked = validate('a.yml', schema, data);
  if ('data' in checked) return [];
  return checked.facts.map(({ code, at, detail, expected = [] }) => {
    const path = 'path' in at ? `${at.path.join('.')}${at.key ? '!' : ''}` : '';
    return `${path} ${code} ${detail} (${expected.join(' ')})`;
  });
}

const common = { title: 'Titel', summary: 'Kurz.', owner: 'leitung' };
const of = <K extends Kind>(kind: K, data: Record<string, unknown> & { [F in keyof InputOf[K]]?: unknown }): string[] =>
  factsOf(schemas[kind], { ...common, ...data });

test('what fits comes back with its defaults', () => {
  expect(validate('a.mdx', schemas.guide, { title: 'Titel' })).toEqual({
    data: { title: 'Titel', status: 'proposed', audience: 'everyone', tags: [], accept: [] },
  });
});

test('a missing field is told with its name', () => {
  expect(factsOf(schemas.department, { title: 'Titel' })).toEqual([
    'summary field-missing summary (summary)',
    'owner field-missing owner (owner)',
  ]);
  expect(of('goal', { level: 'a', supports: [{ because: 'x' }] })).toEqual(['supports.0.goal field-missing goal (goal)']);
});

test('an unknown field is told at its key, with the fields that are known there', () => {
  const [fact = ''] = of('guide', { titel: 'x' });
  expect(fact).toMatch(/^titel! field-unknown titel \(title summary owner /);
  expect(of('goal', { level: 'a', source: { name: 'x', ulr: 'y' } })).toEqual(['source.ulr! field-unknown ulr (name url on)']);
  expect(of('goal', { level: 'a', supports: [{ goal: 'a', weil: 'b' }] })).toEqual(['supports.0.weil! field-unknown weil (goal because)']);
});

test('unknown fields in the branches of a union are told with the fields of all of them', () => {
  const kpi = { question: 'x', definition: 'x', unit: 'x', direction: 'increase', frequency: 'month', source: { system: 'x' } };
  expect(of('kpi', { ...kpi, target: { by: 2026, value: 1, vale: 2 } })).toEqual(['target.vale! field-unknown vale (by value by min max)']);
});

test('fields with the names of prototypes are unknown', () => {
  const data = Object.fromEntries([...Object.entries(common), ['__proto__', 1], ['constructor', 2], ['toString', 3]]);
  expect(factsOf(schemas.guide, data).map((fact) => fact.split(' ', 3).join(' '))).toEqual([
    '__proto__! field-unknown __proto__',
    'constructor! field-unknown constructor',
    'toString! field-unknown toString',
  ]);
});

describe('a value that is not one of those that are allowed', () => {
  test.each([
    ['statüs', 'statüs'],
    ['toString', 'toString'],
    [7, '7'],
    [null, 'nothing'],
    [['draft'], 'a list'],
    [{ a: 1 }, 'a mapping of fields'],
  ])('%j', (status, found) => {
    expect(of('guide', { status })).toEqual([`status field-value ${found} (status draft proposed agreed achieved dropped)`]);
  });
});

describe('a value of another type', () => {
  test.each([
    ['title', 7, 'a number', 'text'],
    ['title', true, 'true or false', 'text'],
    ['title', null, 'nothing', 'text'],
    ['title', ['x'], 'a list', 'text'],
    ['title', { a: 1 }, 'a mapping of fields', 'text'],
    ['tags', 'x', 'text', 'a list x'],
    ['tags', 'x y', 'text', 'a list'],
    ['agreed', 'gestern', 'text', 'a mapping of fields'],
    ['order', 'x', 'text', 'a number'],
    ['order', Number.NaN, 'NaN', 'a number'],
    ['order', Number.POSITIVE_INFINITY, 'Infinity', 'a number'],
    ['order', 1.5, 'a number', 'a whole number'],
  ])('%s: %j', (name, value, found, expected) => {
    expect(of('guide', { [name]: value })).toEqual([`${name} field-type ${found} (${name} ${expected})`]);
  });
});

describe('a value against a rule', () => {
  test.each([
    ['a blank text', { title: ' ' }, 'title field-rule expected some words (title)'],
    ['a text that is too long', { title: 'x'.repeat(91) }, 'title field-rule expected at most 90 characters, found 91 (title)'],
    [
      'a day that does not exist',
      { reviewed: '2026-02-30' },
      'reviewed field-rule expected a day that exists, such as `2026-11-23` (reviewed)',
    ],
    ['a day of another form', { reviewed: '23.11.2026' }, 'reviewed field-rule expected a day such as `2026-11-23` (reviewed)'],
    [
      'a duration of nothing',
      { reviewEvery: 'P0D' },
      'reviewEvery field-rule expected a duration such as `P6M`, `P1Y` or `P90D` (reviewEvery)',
    ],
    ['a list that must not be empty', { agreed: { on: '2026-01-01', by: [] } }, 'agreed.by field-rule expected at least 1 item (by)'],
    [
      'an id that is none',
      { owner: '__proto__' },
      'owner field-rule expected lower-case letters, digits and single hyphens, such as `treue-kunden` (owner)',
    ],
    [
      'an item of a list',
      { agreed: { on: '2026-01-01', by: ['Leitung'] } },
      'agreed.by.0 field-rule expected lower-case letters, digits and single hyphens, such as `treue-kunden` (by)',
    ],
  ])('%s', (_name, data, expected) => {
    expect(of('guide', data)).toEqual([expected]);
  });

  test('of two fields together is told where the rule says', () => {
    const thresholds = { onTrack: 0.5, behind: 0.6 };
    const config = { title: 'x', organisation: 'x', levels: [{ id: 'a', title: 'A' }], roles: [] };
    expect(factsOf(configSchema, { ...config, thresholds })).toEqual([
      'thresholds.behind field-rule expected a pace that is not above `onTrack` (behind)',
    ]);
    expect(factsOf(configSchema, { ...config, thresholds: { behind: 0 } })).toEqual([
      'thresholds.behind field-rule expected more than 0 (behind)',
    ]);
    expect(
      factsOf(configSchema, { ...config, levels: Array.from({ length: 7 }, (_, index) => ({ id: `a${index}`, title: 'A' })) }),
    ).toEqual(['levels field-rule expected at most 6 items (levels)']);
    expect(factsOf(configSchema, { ...config, databases: [{ id: 'a', type: 'sqlite' }] })).toEqual([
      'databases.0 field-rule expected either `file` or `env` (databases)',
    ]);
  });
});

test('everything that is wrong is told at once', () => {
  expect(of('goal', { title: 7, level: 'A', status: 'x', mehr: 1 }).map((fact) => fact.split(' ', 2).join(' '))).toEqual([
    'title field-type',
    'status field-value',
    'level field-rule',
    'mehr! field-unknown',
  ]);
});

test('of a union the branch is told that was most likely meant', () => {
  const objection = { quote: 'x', answer: 'x' };
  expect(of('objection', { ...objection, kpis: [{ kpi: 'a', claim: { atLeast: 'x' } }] })).toEqual([
    'kpis.0.claim.atLeast field-type text (atLeast a number)',
  ]);
  expect(of('objection', { ...objection, kpis: [{ kpi: 'a', claim: { atMost: 'x' } }] })).toEqual([
    'kpis.0.claim.atMost field-type text (atMost a number)',
  ]);
});

test('rules of other schemas are told in zod’s words', () => {
  expect(factsOf(z.array(z.number().multipleOf(5)), [7])).toEqual(['0 field-rule Invalid number: must be a multiple of 5 ()']);
  expect(factsOf(z.object({ a: z.number().max(5) }), { a: 7 })).toEqual(['a field-rule expected at most 5 (a)']);
});
