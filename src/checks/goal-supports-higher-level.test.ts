import { expect, test } from 'vitest';
import { config, edited, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const social = 'goals/antworten.mdx';
const department = 'goals/schneller-service.mdx';
const supports = 'supports:\n  - goal: schneller-service\n    because: Kurze Wege.';
const withoutParent = edited(social, supports, 'tags: []');

test('goals that support higher ones are fine, also over a level', async () => {
  expect(await findingsOf('goal-supports-higher-level', valid)).toBe('');
  expect(await findingsOf('goal-supports-higher-level', edited(social, 'goal: schneller-service', 'goal: treue-kunden'))).toBe('');
});

test('support of a goal on the same or a lower level is told at its id', async () => {
  const same = edited(social, 'level: social', 'level: department');
  expect(await findingsOf('goal-supports-higher-level', same)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:10:11 error Unexpected goal \`schneller-service\` on level \`department\`, expected a goal on a higher level than \`department\`  goal-supports-higher-level
      hint: Effect flows upward: name a goal of a level that stands earlier in \`levels\`."
  `);
  const lower = edited(department, 'goal: treue-kunden', 'goal: antworten', withoutParent);
  expect(await findingsOf('goal-supports-higher-level', lower)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:2:1 error Missing field \`supports\`, expected the goal above that this one helps  goal-supports-higher-level
      hint: Add \`supports:\` with \`goal\` and \`because\`; a goal that helps no other is not part of the strategy.
    content/goals/schneller-service.mdx:10:11 error Unexpected goal \`antworten\` on level \`social\`, expected a goal on a higher level than \`department\`  goal-supports-higher-level
      hint: Effect flows upward: name a goal of a level that stands earlier in \`levels\`."
  `);
});

test('a goal of the top level supports none', async () => {
  const files = withFields('goals/treue-kunden.mdx', 'supports: [{ goal: umsatz, because: Darum. }]');
  const text = { ...files, 'goals/umsatz.mdx': String(valid['goals/treue-kunden.mdx']) };
  expect(await findingsOf('goal-supports-higher-level', text)).toMatchInlineSnapshot(`
    "content/goals/treue-kunden.mdx:8:20 error Unexpected goal \`umsatz\` on level \`company\`, expected a goal on a higher level than \`company\`  goal-supports-higher-level
      hint: Effect flows upward: name a goal of a level that stands earlier in \`levels\`."
  `);
});

test('a goal below the top level that supports none is told', async () => {
  expect(await findingsOf('goal-supports-higher-level', withoutParent)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:2:1 error Missing field \`supports\`, expected the goal above that this one helps  goal-supports-higher-level
      hint: Add \`supports:\` with \`goal\` and \`because\`; a goal that helps no other is not part of the strategy."
  `);
});

test('the second level needs support of the first', async () => {
  const files = edited(department, 'supports:\n  - goal: treue-kunden\n    because: Wer schnell Antwort bekommt, bleibt.', 'tags: []');
  expect(await findingsOf('goal-supports-higher-level', files)).toContain('content/goals/schneller-service.mdx:2:1 error Missing field');
});

test('nothing is said of levels that are not known', async () => {
  const broken = { 'playbook.yml': config.replace('organisation:', 'organization:') };
  expect(await findingsOf('goal-supports-higher-level', { ...withoutParent, ...broken })).toBe('');
  expect(await findingsOf('goal-supports-higher-level', edited(social, 'level: social', 'level: sozial', withoutParent))).toBe('');
  expect(await findingsOf('goal-supports-higher-level', edited(department, 'level: department', 'level: abteilung'))).toBe('');
});
