import type { InputOf } from '../../../../tests/kit/entries.ts';
import { at, commonOf, type Draft, dayIn } from '../draft.ts';
import { sentence } from '../prose.ts';
import { periods, seriesCsv, values } from '../series.ts';

const types = ['social', 'web', 'analytics', 'monitoring', 'newsletter', 'crm', 'other'] as const;

export function channelOf(draft: Draft): InputOf['channel'] {
  const { id, index, plan, random } = draft;
  return {
    ...commonOf(draft),
    type: at(types, index),
    url: `https://social.example.org/${id}`,
    department: at(plan.ids.department, index),
    operator: 'Social-Media-Team',
    purpose: sentence(random),
    state: 'active',
    since: dayIn(random, 2022),
    goals: random.some(plan.ids.goal, 2),
    reachUnit: 'Abonnements',
    clearances: [{ by: 'privacy', state: 'cleared', note: sentence(random) }],
  };
}

export const channelCsv = ({ random }: Draft): string => seriesCsv(periods('month', 18), values(random, 800, 1200, 18), false);
