import { z } from 'zod';
import { commonFields } from '../common.ts';
import { reference, references, text, textUpTo } from '../fields.ts';

const list = () => z.array(text()).default([]);

const claim = z.union([
  z.strictObject({ atLeast: z.number().describe('Holds while the latest value is this or more.') }),
  z.strictObject({ atMost: z.number().describe('Holds while the latest value is this or less.') }),
]);

/** What somebody says against the strategy, and the recipe to answer it; the body is the recipe. */
export const objectionSchema = z.strictObject({
  ...commonFields,
  quote: text().describe('The objection as it is said.'),
  variants: list().describe('Other wordings of the same objection.'),
  raisedBy: text().optional().describe('Who usually says it.'),
  concern: text().optional().describe('What lies under it.'),
  explore: list().describe('Questions to ask back before answering.'),
  answer: textUpTo(300).describe('The ten-second answer; at most 300 characters.'),
  ingredients: list().describe('What the recipe needs.'),
  evidence: references('evidence').default([]).describe('The ids of the evidence that the answer rests on.'),
  goals: references('goal').default([]).describe('The ids of the goals that the objection is about.'),
  kpis: z
    .array(
      z.strictObject({
        kpi: reference('kpi').describe('The id of the KPI.'),
        claim: claim.optional().describe('`{atLeast: n}` or `{atMost: n}` on the latest total: the argument stands only while it holds.'),
      }),
    )
    .default([])
    .describe('The KPIs that the answer rests on.'),
  concede: text().optional().describe('Where they are right.'),
  avoid: list().describe('What not to say.'),
  nextStep: text().optional().describe('What to agree on at the end.'),
});
