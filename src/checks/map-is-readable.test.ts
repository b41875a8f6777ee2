import { expect, test } from 'vitest';
import { config, edited, type Files, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

/** Three goals stand in `valid`; these come on top. */
const goals = (more: number): Files => ({
  ...valid,
  ...Object.fromEntries(Array.from({ length: more }, (_, index) => [`goals/ziel-${index}.mdx`, String(valid['goals/antworten.mdx'])])),
});

test('25 goals on a map are readable', async () => {
  expect(await findingsOf('map-is-readable', goals(22))).toBe('');
});

test('26 goals on a map are too many', async () => {
  expect(await findingsOf('map-is-readable', goals(23))).toMatchInlineSnapshot(`
    "content/goals/treue-kunden.mdx:2:8 warning 26 goals on the map of this goal, expected at most 25  map-is-readable
      hint: Bundle goals that pursue the same thing, or drop some."
  `);
});

test('a dropped goal is not on the map, and neither is what hangs on it alone', async () => {
  expect(await findingsOf('map-is-readable', withFields('goals/ziel-0.mdx', 'status: dropped', goals(23)))).toBe('');
  expect(await findingsOf('map-is-readable', withFields('goals/schneller-service.mdx', 'status: dropped', goals(23)))).toBe('');
  expect(await findingsOf('map-is-readable', withFields('goals/treue-kunden.mdx', 'status: dropped', goals(23)))).toBe('');
});

test('each company goal has a map of its own', async () => {
  const second = edited('goals/schneller-service.mdx', 'goal: treue-kunden', 'goal: umsatz', goals(22));
  expect(await findingsOf('map-is-readable', { ...second, 'goals/umsatz.mdx': String(valid['goals/treue-kunden.mdx']) })).toBe('');
});

test('nothing is said of maps while playbook.yml is broken', async () => {
  expect(await findingsOf('map-is-readable', { ...goals(23), 'playbook.yml': config.replace('levels:', 'level:') })).toBe('');
});
