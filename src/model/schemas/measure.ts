import { z } from 'zod';
import { clearances, commonFields } from '../common.ts';
import { day, reference, references, text } from '../fields.ts';

/** What is done for the goals; quick wins among them. */
export const measureSchema = z.strictObject({
  ...commonFields,
  type: z.enum(['quick-win', 'project', 'routine']).describe('A quick win is visible soon; a project ends; a routine goes on.'),
  goals: references('goal')
    .min(1, { error: () => 'expected at least one goal' })
    .describe('The ids of the goals that it serves.'),
  department: reference('department').optional().describe('The department that does it.'),
  partners: references('department').default([]).describe('The departments that help.'),
  effort: z.enum(['S', 'M', 'L']).optional().describe('Small, medium or large.'),
  start: day().optional().describe('The first day.'),
  visibleBy: day().optional().describe('The day by which it can be seen.'),
  effects: z
    .array(
      z.strictObject({
        kpi: reference('kpi').describe('The id of the KPI that should move.'),
        from: z.number().optional().describe('The value before.'),
        to: z.number().optional().describe('The expected value after.'),
      }),
    )
    .default([])
    .describe('The effects that are expected.'),
  followUp: z.array(day()).default([]).describe('The days on which somebody looks whether it still works.'),
  lasts: text().optional().describe('What remains after the first attention is gone.'),
  stopIf: text().optional().describe('When to stop.'),
  outcome: z
    .strictObject({
      state: z.enum(['open', 'sustained', 'faded']).describe('What became of it.'),
      on: day().optional().describe('The day on which that was seen.'),
      note: text().optional().describe('What was learned.'),
    })
    .optional()
    .describe('What became of it.'),
  clearances,
});
