import { z } from 'zod';
import { commonFields } from '../common.ts';

/** Free text: the method, step by step, and whatever the company adds. */
export const guideSchema = z.strictObject({
  ...commonFields,
  summary: commonFields.summary.optional(),
  owner: commonFields.owner.optional(),
});
