import type { Kind } from '../../../../src/model/kinds.ts';
import type { InputOf } from '../../../../tests/kit/entries.ts';
import type { Draft } from '../draft.ts';
import { evidenceCsv } from '../series.ts';
import { channelCsv, channelOf } from './channel.ts';
import { checklistOf } from './checklist.ts';
import { departmentOf } from './department.ts';
import { evidenceOf } from './evidence.ts';
import { goalOf } from './goal.ts';
import { guideOf } from './guide.ts';
import { kpiCsv, kpiOf } from './kpi.ts';
import { measureOf } from './measure.ts';
import { objectionOf } from './objection.ts';

/** The frontmatter of an entry of each kind. */
export const frontmatterOf: { readonly [K in Kind]: (draft: Draft) => InputOf[K] } = {
  goal: goalOf,
  kpi: kpiOf,
  objection: objectionOf,
  evidence: evidenceOf,
  checklist: checklistOf,
  measure: measureOf,
  channel: channelOf,
  department: departmentOf,
  guide: guideOf,
};

/** The CSV beside an entry, for the kinds that have one. */
export const csvOf: Readonly<Partial<Record<Kind, (draft: Draft) => string>>> = {
  kpi: kpiCsv,
  evidence: ({ random }) => evidenceCsv(random),
  channel: channelCsv,
};
