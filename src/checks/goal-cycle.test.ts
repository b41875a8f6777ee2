import { expect, test } from 'vitest';
import { common, entry, findingsOf, valid } from '../../tests/kit/content.ts';

const goal = (supports: string) =>
  entry(`${common}\nlevel: social\ndepartment: service\nkpis: [nps]\nsupports:\n  - goal: ${supports}\n    because: Darum.`);

test('goals that lead upward only are fine', async () => {
  expect(await findingsOf('goal-cycle', valid)).toBe('');
});

test('a goal that supports itself is told', async () => {
  expect(await findingsOf('goal-cycle', { ...valid, 'goals/antworten.mdx': goal('antworten') })).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:10:11 error Unexpected goal that supports itself, expected a goal on a higher level  goal-cycle
      hint: Take out the step that points downward."
  `);
});

test('each edge of a circle is told, and nothing else is said of it', async () => {
  const files = { ...valid, 'goals/a.mdx': goal('b'), 'goals/b.mdx': goal('c'), 'goals/c.mdx': goal('a'), 'goals/d.mdx': goal('a') };
  expect(await findingsOf('goal-cycle', files)).toMatchInlineSnapshot(`
    "content/goals/a.mdx:10:11 error Unexpected circle: \`b\` leads back to \`a\`, expected effect to flow upward only  goal-cycle
      hint: Take out the step that points downward.
    content/goals/b.mdx:10:11 error Unexpected circle: \`c\` leads back to \`b\`, expected effect to flow upward only  goal-cycle
      hint: Take out the step that points downward.
    content/goals/c.mdx:10:11 error Unexpected circle: \`a\` leads back to \`c\`, expected effect to flow upward only  goal-cycle
      hint: Take out the step that points downward."
  `);
  expect(await findingsOf('goal-supports-higher-level', files)).toMatchInlineSnapshot(`
    "content/goals/d.mdx:10:11 error Unexpected goal \`a\` on level \`social\`, expected a goal on a higher level than \`social\`  goal-supports-higher-level
      hint: Effect flows upward: name a goal of a level that stands earlier in \`levels\`."
  `);
});
