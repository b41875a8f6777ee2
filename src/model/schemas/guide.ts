import { z } from 'zod';
import { commonFields } from '../common.ts';

/** Free text: the method, step by step, and whatever the company adds. */
export const guideSchema = z.strictObject({
  ...commonFields,
  summary: commonFields.summary.optional(),
  owner: commonFields.owner.optional(),
  tags: commonFields.tags.describe(
    'Words to group and find guides by. One that begins with `for ` or `für ` names a kind of reader, such as `for new colleagues`: all guides with it are that reader’s path, in their order.',
  ),
});
