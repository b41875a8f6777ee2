import { expect, test } from 'vitest';
import { common, config, edited, entry, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const alone = { ...valid, 'goals/zufriedenheit.mdx': entry(`${common}\nlevel: company\nkpis: [nps]`) };

test('goals that are supported, and goals on the lowest level, are fine', async () => {
  expect(await findingsOf('goal-is-supported', valid)).toBe('');
});

test('a goal that no other supports is told at its title', async () => {
  expect(await findingsOf('goal-is-supported', alone)).toMatchInlineSnapshot(`
    "content/goals/zufriedenheit.mdx:2:8 warning Goal without support, expected a goal on a lower level that helps it  goal-is-supported
      hint: Name \`zufriedenheit\` under \`supports\` of the goal that helps."
  `);
});

test('a dropped goal supports nothing', async () => {
  expect(await findingsOf('goal-is-supported', withFields('goals/antworten.mdx', 'status: dropped'))).toMatchInlineSnapshot(`
    "content/goals/schneller-service.mdx:2:8 warning Goal without support, expected a goal on a lower level that helps it  goal-is-supported
      hint: Name \`schneller-service\` under \`supports\` of the goal that helps."
  `);
});

test('a dropped goal needs no support', async () => {
  expect(await findingsOf('goal-is-supported', withFields('goals/zufriedenheit.mdx', 'status: dropped', alone))).toBe('');
});

test('support by a draft or a goal of the team counts', async () => {
  expect(await findingsOf('goal-is-supported', withFields('goals/antworten.mdx', 'status: draft'))).toBe('');
  expect(await findingsOf('goal-is-supported', withFields('goals/antworten.mdx', 'audience: team'))).toBe('');
});

test('nothing is said of levels that are not known', async () => {
  expect(await findingsOf('goal-is-supported', { ...alone, 'playbook.yml': config.replace('levels:', 'level:') })).toBe('');
  expect(await findingsOf('goal-is-supported', edited('goals/antworten.mdx', 'level: social', 'level: socia'))).toBe('');
});
