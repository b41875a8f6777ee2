import { z } from 'zod';
import { clearances, commonFields } from '../common.ts';
import { day, reference, references, text, url } from '../fields.ts';

/** A presence, site, tool or other infrastructure found by the as-is analysis; its reach over time stands in `<id>.csv` beside it. */
export const channelSchema = z.strictObject({
  ...commonFields,
  type: z.enum(['social', 'web', 'analytics', 'monitoring', 'newsletter', 'crm', 'other']).describe('What it is.'),
  url: url().optional().describe('Where it is found.'),
  department: reference('department').optional().describe('The department that it belongs to.'),
  operator: text().optional().describe('Who runs it.'),
  purpose: text().describe('What it is for.'),
  state: z.enum(['active', 'dormant', 'planned', 'closed']).describe('Whether it is in use.'),
  since: day().optional().describe('The day since which it has been in this state or in use.'),
  goals: references('goal').default([]).describe('The ids of the goals that it serves.'),
  reachUnit: text().optional().describe('The unit of the reach in the CSV beside it, such as `Follower`.'),
  clearances,
});
