import type { InputOf } from '../../../../tests/kit/entries.ts';
import { at, commonOf, type Draft, texts } from '../draft.ts';
import { phrase, sentence, shortSentence } from '../prose.ts';

export function objectionOf(draft: Draft): InputOf['objection'] {
  const { index, plan, random } = draft;
  const { evidence, goal, kpi } = plan.ids;
  return {
    ...commonOf(draft),
    quote: shortSentence(random),
    variants: texts(random, 3),
    raisedBy: 'Vertrieb, Personal, Geschäftsführung',
    concern: sentence(random),
    explore: texts(random, 3),
    answer: sentence(random),
    ingredients: texts(random, 2),
    evidence: random.some(evidence, 2),
    goals: [at(goal, index * 7)],
    kpis: [{ kpi: at(kpi, index * 5), claim: { atLeast: 10 } }, { kpi: at(kpi, index * 5 + 1) }],
    concede: sentence(random),
    avoid: [phrase(random), phrase(random)],
    nextStep: sentence(random),
  };
}
