import { describe, expect, test } from 'vitest';
import type { Path } from '../model/finding.ts';
import { parseMapping } from './yaml.ts';

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** The place of a value, or of a key. */
function placeOf(text: string, path: Path, key = false, offset = 0): string {
  const { line, column } = parseMapping('a.yml', text, offset).locate(path, key);
  return `${line}:${column}`;
}

/** Facts as `line:column code detail`. */
const factsOf = (text: string, offset = 0): string[] =>
  parseMapping('a.yml', text, offset).facts.map(({ code, at, detail }) => {
    const { line, column } = 'point' in at ? at.point : { line: 0, column: 0 };
    return `${line}:${column} ${code} ${detail}`.trim();
  });

describe('places', () => {
  const text = lines(
    'title: Titel',
    'summary: "In Anführungszeichen"',
    'quote: >',
    '  Ein Satz',
    '  über zwei Zeilen.',
    'source: { name: Umfrage, url: https://example.org }',
    'supports:',
    '  - goal: oben',
    '    because: |',
    '      Darum.',
    '  - goal: auch-oben',
    'kpis: [nps, "zeit"]',
    'leer:',
    '"mit Leerzeichen": 1',
    '2026: x',
  );

  test.each<[string, Path, string]>([
    ['a plain value', ['title'], '1:8'],
    ['a quoted value', ['summary'], '2:10'],
    ['a folded text', ['quote'], '3:8'],
    ['a mapping in braces', ['source'], '6:9'],
    ['a value in braces', ['source', 'url'], '6:31'],
    ['a list', ['supports'], '8:3'],
    ['an item', ['supports', 0], '8:5'],
    ['a value of an item', ['supports', 0, 'goal'], '8:11'],
    ['a literal text', ['supports', 0, 'because'], '9:14'],
    ['a value of the second item', ['supports', 1, 'goal'], '11:11'],
    ['an item in brackets', ['kpis', 1], '12:13'],
    ['a quoted key', ['mit Leerzeichen'], '14:20'],
    ['a key that is a number', ['2026'], '15:7'],
  ])('of %s', (_name, path, expected) => {
    expect(placeOf(text, path)).toBe(expected);
  });

  test('of keys', () => {
    expect(placeOf(text, ['source', 'url'], true)).toBe('6:26');
    expect(placeOf(text, ['supports', 1, 'goal'], true)).toBe('11:5');
    expect(placeOf(text, ['mit Leerzeichen'], true)).toBe('14:1');
  });

  test('of what is missing are those of the mapping that lacks it', () => {
    expect(placeOf(text, ['fehlt'])).toBe('1:1');
    expect(placeOf(text, ['source', 'fehlt'])).toBe('6:9');
    expect(placeOf(text, ['supports', 1, 'because'])).toBe('11:5');
    expect(placeOf(text, ['supports', 7, 'because'])).toBe('8:3');
    expect(placeOf(text, ['title', 'zu', 'tief'])).toBe('1:8');
    expect(placeOf(text, ['kpis', 'constructor'])).toBe('12:7');
  });

  test('of an empty value lie on its line', () => {
    expect(placeOf(text, ['leer'])).toMatch(/^13:/);
  });

  test('of a name without a value are those of the name', () => {
    expect(placeOf('source: { name, url }\n', ['source', 'url'])).toBe('1:17');
  });

  test('move down by the lines above', () => {
    expect(placeOf(text, ['title'], false, 1)).toBe('2:8');
    expect(placeOf('', ['title'], false, 1)).toBe('2:1');
  });

  test('count columns in UTF-16 units', () => {
    expect(placeOf('{ "😀": 1, a: 2 }', ['a'])).toBe('1:15');
  });
});

test('values are texts, numbers, lists and mappings; days stay texts', () => {
  const text = lines('day: 2026-11-23', 'year: 2026', 'yes: yes', 'no: "no"', 'list: [1, 2.5, true, null]', 'text: |', '  a', '  b');
  expect(parseMapping('a.yml', text, 0)).toMatchObject({
    data: { day: '2026-11-23', year: 2026, yes: 'yes', no: 'no', list: [1, 2.5, true, null], text: 'a\nb\n' },
    facts: [],
  });
});

test('an alias may repeat a value', () => {
  expect(parseMapping('a.yml', lines('a: &a [x]', 'b: *a'), 0).data).toEqual({ a: ['x'], b: ['x'] });
});

test('`__proto__` is a key like any other', () => {
  const { data } = parseMapping('a.yml', lines('__proto__: { polluted: 1 }', 'constructor: { prototype: { polluted: 1 } }'), 0);
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

describe('what is no mapping of plain values', () => {
  test.each([
    ['nothing', '', ['1:1 not-a-mapping']],
    ['a comment', '# nur das\n', ['1:1 not-a-mapping']],
    ['a text', 'Titel\n', ['1:1 not-a-mapping']],
    ['a list', '- a\n', ['1:1 not-a-mapping']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['3:1 yaml-duplicate-key Map keys must be unique']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 yaml-tab Tabs are not allowed as indentation']],
    ['an alias of nothing', 'a: 1\nb: *wichtig*\n', ['2:4 yaml-syntax `*wichtig*` refers to nothing']],
    ['an unknown tag', 'a: !!js/function "x"\n', ['1:4 yaml-tag Unresolved tag: tag:yaml.org,2002:js/function']],
    ['a tag of one’s own', 'a: !geheim x\n', ['1:4 yaml-tag Unresolved tag: !geheim']],
    ['a set', 'a: !!set { b }\n', ['1:4 yaml-tag Unresolved tag: tag:yaml.org,2002:set']],
    ['binary data', 'a: !!binary aGFsbG8=\n', ['1:4 yaml-tag Unresolved tag: tag:yaml.org,2002:binary']],
  ])('%s', (_name, text, expected) => {
    expect(factsOf(text)).toEqual(expected);
    expect(parseMapping('a.yml', text, 0).data).toBeUndefined();
  });

  test.each([
    ['an open quotation mark', 'a: 1\nb: "x\n'],
    ['an open bracket', 'a: 1\nb: [x\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a mapping as a key', '? { a: 1 }\n: 2\n'],
  ])('%s is a fault of syntax', (_name, text) => {
    expect(factsOf(text).join()).toMatch(/^\d+:\d+ yaml-syntax /);
  });

  test('its sentence does not repeat the place', () => {
    expect(factsOf('a: b: c\n', 4)).toEqual(['5:4 yaml-syntax Nested mappings are not allowed in compact mappings']);
  });

  test('every fault is told', () => {
    expect(factsOf('a: 1\na: 2\nb: !x 3\n').map((fact) => fact.split(' ')[1])).toEqual(['yaml-duplicate-key', 'yaml-tag']);
  });

  test('too many aliases are told at the first', () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`;
    const bomb = lines(row('a', 'x'), row('b', '*a'), row('c', '*b'), row('d', '*c'), row('e', '*d'));
    expect(factsOf(bomb, 1)).toEqual(['3:8 yaml-aliases']);
  });

  test.each([
    ['brackets', `a: 1\nb: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['open brackets', `a: 1\nb: ${'['.repeat(10_000)}\n`],
    ['braces', `a: 1\nb: ${'{ c: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`],
    ['dashes', `a: 1\nb: \n  ${'- '.repeat(10_000)}x\n`],
  ])('thousands of %s inside each other are one fault', (_name, text) => {
    const [first, ...others] = factsOf(text);
    expect(first).toMatch(/^[23]:1 yaml-syntax too many values inside each other$/);
    expect(others).toEqual([]);
  });
});

test('under a directive of YAML 1.1 the same schema holds: no merging, no days, no yes', () => {
  const text = lines('%YAML 1.1', '---', 'a: &a { b: 1 }', 'c: { <<: *a }', 'd: yes', 'e: 2026-11-23');
  expect(parseMapping('a.yml', text, 0).data).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } }, d: 'yes', e: '2026-11-23' });
});
