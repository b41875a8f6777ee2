import { z } from 'zod';
import { commonFields } from '../common.ts';
import { period, slug, text, url } from '../fields.ts';
import { frequencies } from '../period.ts';

const value = z.number();

const pointTarget = z.strictObject({
  by: period().describe('The period by whose end the target should be reached.'),
  value: value.describe('The value to reach.'),
});

const band = z
  .strictObject({
    by: period().optional().describe('The period until whose end the band applies.'),
    min: value.describe('The lower end of the band, included.'),
    max: value.describe('The upper end of the band, included.'),
  })
  .refine(({ min, max }) => min <= max, { path: ['max'], error: 'expected a value that is not below `min`' });

/** A measured quantity that shows whether a goal is reached; its series stands in `<id>.csv` beside it. Fields follow Marr's KPI template and ISO 22400-2. */
export const kpiSchema = z
  .strictObject({
    ...commonFields,
    question: text().describe('The performance question that this KPI answers.'),
    definition: text().describe('What exactly is counted or measured.'),
    formula: text().optional().describe('How the value is computed.'),
    unit: text().describe('The label behind the number, such as `%`, `Std.` or `Punkte`.'),
    decimals: z.int().min(0).max(6).default(0).describe('How many decimals readers see, 0 to 6.'),
    direction: z.enum(['increase', 'decrease', 'keep']).describe('Which way is good: up, down, or staying within the band of the target.'),
    baseline: z
      .strictObject({
        period: period().describe('The period from which progress is counted.'),
        value: value.describe('The value in that period.'),
      })
      .optional()
      .describe('Where the development starts.'),
    target: z.union([pointTarget, band]).optional().describe('`{by, value}`; for direction `keep` the band `{min, max, by?}`.'),
    frequency: z.enum(frequencies).describe('How often a new value comes in; the periods in the CSV have this form.'),
    source: z
      .strictObject({
        system: text().describe('The system the numbers come from.'),
        url: url().optional().describe('Where the numbers can be looked at.'),
        method: text().optional().describe('How they are taken from there.'),
        database: slug().optional().describe('The id of the database in `playbook.yml` that they come from.'),
        query: text().optional().describe('The query that gives `period`, `value` and dimension columns; `npm run refresh` runs it.'),
      })
      .refine(({ query, database }) => query === undefined || database !== undefined, {
        path: ['database'],
        error: 'expected the id of the database that `query` asks',
      })
      .describe('Where the numbers come from.'),
    timing: z.enum(['leading', 'lagging']).optional().describe('Whether it moves before the goal does or after.'),
    limitations: text().optional().describe('What the number does not say.'),
    sideEffects: text().optional().describe('What people might do for the number that harms the goal.'),
    breaks: z
      .array(
        z.strictObject({
          period: period().describe('The first period under the new definition.'),
          note: text().describe('What changed.'),
        }),
      )
      .default([])
      .describe('Where the definition changed, so that values before and after do not compare.'),
  })
  .superRefine(({ direction, target }, context) => {
    if (!target || 'min' in target === (direction === 'keep')) return;
    const message =
      direction === 'keep'
        ? 'expected a band `{min, max}` for direction `keep`'
        : 'expected `{by, value}`; a band goes with direction `keep`';
    context.addIssue({ code: 'custom', path: ['target'], message });
  });
