import { expect, test } from 'vitest';
import { edited, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const objection = 'objections/keine-zeit.mdx';
const withoutEvidence = edited(objection, '\nevidence: [umfrage]', '');

test('an objection with evidence is fine', async () => {
  expect(await findingsOf('objection-has-evidence', valid)).toBe('');
});

test('an objection without evidence is told', async () => {
  expect(await findingsOf('objection-has-evidence', withoutEvidence)).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:2:1 warning Objection without evidence, expected a proof that its answer rests on  objection-has-evidence
      hint: Add \`evidence: […]\`; where a KPI proves enough, accept this warning and say so."
  `);
});

test('a dropped objection needs no evidence', async () => {
  expect(await findingsOf('objection-has-evidence', withFields(objection, 'status: dropped', withoutEvidence))).toBe('');
});
