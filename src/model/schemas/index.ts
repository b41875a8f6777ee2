import type { z } from 'zod';
import { channelSchema } from './channel.ts';
import { checklistSchema } from './checklist.ts';
import { departmentSchema } from './department.ts';
import { evidenceSchema } from './evidence.ts';
import { goalSchema } from './goal.ts';
import { guideSchema } from './guide.ts';
import { kpiSchema } from './kpi.ts';
import { measureSchema } from './measure.ts';
import { objectionSchema } from './objection.ts';

/** The schema of each kind's frontmatter. */
export const schemas = {
  goal: goalSchema,
  kpi: kpiSchema,
  objection: objectionSchema,
  evidence: evidenceSchema,
  checklist: checklistSchema,
  measure: measureSchema,
  channel: channelSchema,
  department: departmentSchema,
  guide: guideSchema,
} as const;

/** The checked frontmatter of each kind, defaults filled in. */
export type DataOf = { [K in keyof typeof schemas]: z.output<(typeof schemas)[K]> };
