import { z } from 'zod';
import { commonFields } from '../common.ts';
import { day, duration, text, url } from '../fields.ts';

/** Something that proves a point, with a date until which it may be used; its data stands in `<id>.csv` beside it. */
export const evidenceSchema = z.strictObject({
  ...commonFields,
  type: z.enum(['monitoring', 'competitor-analysis', 'survey', 'case', 'study']).describe('What kind of proof it is.'),
  source: z
    .strictObject({
      name: text().describe('Who found it out, and where it is written.'),
      url: url().optional().describe('Where it can be read.'),
    })
    .describe('Where it comes from.'),
  captured: day().describe('The day on which it was captured.'),
  validFor: duration().describe('How long it may be used, such as `P1Y`.'),
  finding: text().describe('What it shows, in one sentence.'),
  chart: z.enum(['bar', 'line']).optional().describe('How the data beside it is drawn.'),
  unit: text().optional().describe('The unit of the data beside it.'),
});
