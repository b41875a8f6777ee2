import { z } from 'zod';
import { commonFields } from '../common.ts';
import { role, text } from '../fields.ts';

export const stakeholders = z
  .array(
    z.strictObject({
      role: text().describe('The role, never a name.'),
      interest: text().describe('What they want.'),
      stance: z.enum(['ally', 'neutral', 'critic']).describe('How they stand to the strategy.'),
    }),
  )
  .default([])
  .describe('Who has a say; allowed only in the private folder.');

/** A part of the company whose goals and people the strategy has to win. */
export const departmentSchema = z.strictObject({
  ...commonFields,
  lead: role().optional().describe('The id of the role that leads it.'),
  interests: z.array(text()).default([]).describe('What matters to it.'),
  stakeholders,
});

/** `departments/<id>.yml` in the private folder: what only the team may know of a department. */
export const departmentAdditionSchema = z.strictObject({ stakeholders });
