import { z } from 'zod';
import { commonFields } from '../common.ts';
import { day, reference, references, slug, text, url } from '../fields.ts';

/** What the company or a part of it wants to reach, and which higher goal that supports. */
export const goalSchema = z.strictObject({
  ...commonFields,
  level: slug().describe('The id of one of the `levels` in `playbook.yml`.'),
  department: reference('department').optional().describe('The department that pursues it; required below the top level.'),
  supports: z
    .array(
      z.strictObject({
        goal: reference('goal').describe('The id of a goal on a higher level.'),
        because: text().optional().describe('The mechanism by which this goal helps that one; printed on the map. Required.'),
      }),
    )
    .default([])
    .describe('The goals on higher levels that this one supports, each with its reason; required below the top level.'),
  kpis: references('kpi').default([]).describe('The ids of the KPIs that show whether the goal is reached.'),
  by: day().optional().describe('The day by which the goal should be reached.'),
  source: z
    .strictObject({
      name: text().describe('The document or speech in which the company states this goal.'),
      url: url().optional().describe('Where it can be read.'),
      on: day().optional().describe('The day on which it was stated.'),
    })
    .optional()
    .describe('Where the company states this goal.'),
});
