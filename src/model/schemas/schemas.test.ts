import { describe, expect, test } from 'vitest';
import { type InputOf, makeEntry } from '../../../tests/kit/entries.ts';
import { folders, type Kind, kinds } from '../kinds.ts';
import { configSchema } from './config.ts';
import { schemas } from './index.ts';

/** What is wrong, as `path: message`; nothing when all is well. */
function faultsOf<K extends Kind>(kind: K, data: Partial<InputOf[K]>): string[] {
  const { data: valid } = makeEntry(kind, 'a');
  const result = schemas[kind].safeParse({ ...valid, ...data });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('every kind has a schema and a folder', () => {
  expect(Object.keys(schemas)).toEqual(Object.keys(folders));
  expect(kinds).toHaveLength(9);
});

test('what a schema gives out it takes in again', () => {
  for (const kind of kinds) expect(faultsOf(kind, {})).toEqual([]);
});

describe('a KPI', () => {
  test('that rises or falls has a target at a time, one that stays has a band', () => {
    const [point, band] = [
      { by: '2027', value: 1 },
      { min: 1, max: 2 },
    ];
    expect(faultsOf('kpi', { direction: 'increase', target: point })).toEqual([]);
    expect(faultsOf('kpi', { direction: 'keep', target: band })).toEqual([]);
    expect(faultsOf('kpi', { direction: 'keep', target: { ...band, by: '2027' } })).toEqual([]);
    expect(faultsOf('kpi', { direction: 'decrease', target: band })).toEqual([
      'target: expected `{by, value}`; a band goes with direction `keep`',
    ]);
    expect(faultsOf('kpi', { direction: 'keep', target: point })).toEqual(['target: expected a band `{min, max}` for direction `keep`']);
  });

  test('has a band whose ends are in their order', () => {
    expect(faultsOf('kpi', { direction: 'keep', target: { min: 2, max: 2 } })).toEqual([]);
    expect(faultsOf('kpi', { direction: 'keep', target: { min: 2, max: 1 } })).toHaveLength(1);
  });

  test('has finite numbers and no more than six decimals', () => {
    expect(faultsOf('kpi', { baseline: { period: '2026', value: Number.POSITIVE_INFINITY } })).toHaveLength(1);
    expect(faultsOf('kpi', { decimals: 7 })).toHaveLength(1);
    expect(faultsOf('kpi', { decimals: 1.5 })).toHaveLength(1);
  });
});

test('a measure serves at least one goal', () => {
  expect(faultsOf('measure', { goals: [] })).toEqual(['goals: expected at least one goal']);
});

test('a claim is one bound, not two and not none', () => {
  const kpis = (claim: object) => ({ kpis: [{ kpi: 'nps', claim }] }) as Partial<InputOf['objection']>;
  expect(faultsOf('objection', kpis({ atLeast: 1 }))).toEqual([]);
  expect(faultsOf('objection', kpis({ atLeast: 1, atMost: 2 }))).toHaveLength(1);
  expect(faultsOf('objection', kpis({}))).toHaveLength(1);
});

test('an item suggests exactly one entry at a time', () => {
  const sections = (suggestion: object) => ({ sections: [{ title: 'a', items: [{ id: 'a', text: 'a', suggests: [suggestion] }] }] });
  expect(faultsOf('checklist', sections({ goal: 'a' }))).toEqual([]);
  expect(faultsOf('checklist', sections({ goal: 'a', guide: 'b' }))).toHaveLength(1);
  expect(faultsOf('checklist', sections({}))).toHaveLength(1);
});

test('a guide needs no summary and no owner, every other kind does', () => {
  for (const kind of kinds) expect(schemas[kind].shape.owner.safeParse(undefined).success).toBe(kind === 'guide');
});

describe('the playbook', () => {
  const config = { title: 'a', organisation: 'a', levels: [{ id: 'a', title: 'A' }], roles: [] };
  const isFine = (more: object) => configSchema.safeParse({ ...config, ...more }).success;

  test('has the defaults of the content model', () => {
    expect(configSchema.parse(config)).toMatchObject({
      locale: 'de',
      review: 'P6M',
      thresholds: { onTrack: 0.95, behind: 0.6 },
      databases: [],
    });
    expect(configSchema.parse({ ...config, thresholds: { onTrack: 1 } }).thresholds).toEqual({ onTrack: 1, behind: 0.6 });
  });

  test.each([
    ['leitung@example.org', true],
    ['https://example.org/leitung', true],
    ['leitung', false],
    ['javascript:alert(1)', false],
    ['javascript:alert(1)//@a.b', false],
    ['data:text/html,x@a.b', false],
    ['a@b', false],
  ])('may have the contact %s of a role: %s', (contact, expected) => {
    expect(isFine({ roles: [{ id: 'a', title: 'A', contact }] })).toBe(expected);
  });

  test.each([
    ['@name', true],
    ['@example/social-team', true],
    ['@a/b.c/d_e', true],
    ['name', false],
    ['@a b', false],
    ['@a\n* @b', false],
    ['@a/', false],
  ])('may have the account %j of a role: %s', (account, expected) => {
    expect(isFine({ roles: [{ id: 'a', title: 'A', account }] })).toBe(expected);
  });

  test.each([
    ['https://example.org/edit/{path}', true],
    ['mailto:a@b.c?subject={path}', true],
    ['https://example.org/edit', false],
    ['javascript:alert(1)//{path}', false],
    ['//example.org/{path}', false],
  ])('may have the address %s to edit a page: %s', (editUrl, expected) => {
    expect(isFine({ editUrl, feedbackUrl: editUrl })).toBe(expected);
  });

  test('names databases by file or by the variable that holds the URL, never by the URL', () => {
    const database = (more: object) => ({ databases: [{ id: 'a', type: 'postgres', ...more }] });
    expect(isFine(database({ env: 'WAREHOUSE_URL' }))).toBe(true);
    expect(isFine(database({ type: 'sqlite', file: 'a.sqlite' }))).toBe(true);
    expect(isFine(database({ env: 'postgres://user:secret@host/db' }))).toBe(false);
    expect(isFine(database({ env: 'A', file: 'b' }))).toBe(false);
    expect(isFine(database({}))).toBe(false);
  });
});
