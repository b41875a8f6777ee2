import type { InputOf } from '../../../../tests/kit/entries.ts';
import { at, commonOf, type Draft, dayIn } from '../draft.ts';
import { levelOf, parentsOf } from '../plan.ts';
import { sentence } from '../prose.ts';

/** The KPIs are dealt out round and round, so that each measures a goal. */
const kpisOf = ({ index, plan: { ids } }: Draft): string[] => ids.kpi.filter((_, place) => place % ids.goal.length === index);

/** Goals of departments support the company's; goals of social media support one or two of the departments' on the same map. */
export function goalOf(draft: Draft): InputOf['goal'] {
  const { index, plan, random } = draft;
  const level = levelOf(index);
  const parents = random.some(
    parentsOf(index).filter((parent) => parent < plan.ids.goal.length),
    random.int(1, 2),
  );
  return {
    ...commonOf(draft),
    level,
    ...(level !== 'company' && { department: at(plan.ids.department, index) }),
    supports: parents.map((parent) => ({ goal: at(plan.ids.goal, parent), because: sentence(random) })),
    kpis: kpisOf(draft),
    by: '2027-12-31',
    ...(level === 'company' && { source: { name: 'Strategie 2028', on: dayIn(random, 2025) } }),
  };
}
