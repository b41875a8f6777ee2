import { expect, test } from 'vitest';
import { findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const goal = 'goals/antworten.mdx';

test('an agreement with day and role is fine, and so is what is not agreed', async () => {
  expect(await findingsOf('agreement-is-recorded', valid)).toBe('');
  const agreed = withFields(goal, 'status: agreed\nagreed: { on: 2026-03-10, by: [leitung] }');
  expect(await findingsOf('agreement-is-recorded', agreed)).toBe('');
  expect(await findingsOf('agreement-is-recorded', withFields(goal, 'status: achieved'))).toBe('');
});

test('an agreement of nobody is told at the status', async () => {
  expect(await findingsOf('agreement-is-recorded', withFields(goal, 'status: agreed'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:12:9 warning Status \`agreed\` without an agreement, expected \`agreed\` with \`on\` and \`by\`  agreement-is-recorded
      hint: Add \`agreed: {on: …, by: […]}\`, or set the status to \`proposed\`."
  `);
});
