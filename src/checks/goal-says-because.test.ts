import { expect, test } from 'vitest';
import { edited, findingsOf, valid } from '../../tests/kit/content.ts';

const goal = 'goals/antworten.mdx';
const step = '  - goal: schneller-service\n    because: Kurze Wege.';

test('goals that say why they help are fine', async () => {
  expect(await findingsOf('goal-says-because', valid)).toBe('');
});

test('each step without a reason is told where it begins', async () => {
  const steps = `  - goal: schneller-service\n${step}\n  - { goal: treue-kunden }`;
  expect(await findingsOf('goal-says-because', edited(goal, step, steps))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:10:5 error Missing field \`because\`, expected why this goal helps \`schneller-service\`  goal-says-because
      hint: One sentence that names the mechanism; it is printed on the map.
    content/goals/antworten.mdx:13:5 error Missing field \`because\`, expected why this goal helps \`treue-kunden\`  goal-says-because
      hint: One sentence that names the mechanism; it is printed on the map."
  `);
});

test('a blank reason is none, and is told as a value', async () => {
  const files = edited(goal, 'because: Kurze Wege.', "because: ' '");
  expect(await findingsOf('goal-says-because', files)).toBe('');
  expect(await findingsOf('frontmatter-is-valid', files)).toMatchInlineSnapshot(
    `"content/goals/antworten.mdx:11:14 error Unexpected value of \`because\`, expected some words  frontmatter-is-valid"`,
  );
});
