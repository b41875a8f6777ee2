import type { InputOf } from '../../../../tests/kit/entries.ts';
import { commonOf, type Draft, dayIn } from '../draft.ts';
import { sentence } from '../prose.ts';

const types = ['monitoring', 'competitor-analysis', 'survey', 'case', 'study'] as const;

export const evidenceOf = (draft: Draft): InputOf['evidence'] => ({
  ...commonOf(draft),
  type: draft.random.pick(types),
  source: { name: 'Jahresbericht der Redaktion', url: 'https://example.org/bericht' },
  captured: dayIn(draft.random, 2026),
  validFor: 'P2Y',
  finding: sentence(draft.random),
  chart: 'bar',
  unit: '%',
});
