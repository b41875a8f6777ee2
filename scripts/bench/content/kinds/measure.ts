import type { InputOf } from '../../../../tests/kit/entries.ts';
import { at, commonOf, type Draft, dayIn } from '../draft.ts';
import { sentence } from '../prose.ts';

export function measureOf(draft: Draft): InputOf['measure'] {
  const { index, plan, random } = draft;
  const { department, goal, kpi } = plan.ids;
  return {
    ...commonOf(draft),
    type: at(['quick-win', 'project', 'routine'] as const, index),
    goals: random.some(goal, 2),
    department: at(department, index),
    partners: [at(department, index + 1)],
    effort: random.pick(['S', 'M', 'L'] as const),
    start: dayIn(random, 2026, 1, 3),
    visibleBy: dayIn(random, 2026, 4, 6),
    effects: [{ kpi: at(kpi, index * 3), from: 20, to: 45 }],
    followUp: [dayIn(random, 2026, 9, 10), dayIn(random, 2027, 1, 3)],
    lasts: sentence(random),
    stopIf: sentence(random),
    outcome: { state: 'open' },
    clearances: [{ by: 'works-council', state: 'cleared', note: sentence(random) }],
  };
}
