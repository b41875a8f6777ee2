import type { InputOf } from '../../../../tests/kit/entries.ts';
import { commonOf, type Draft, roles } from '../draft.ts';
import type { Plan } from '../plan.ts';
import { phrase, sentence, shortSentence, topic } from '../prose.ts';
import type { Random } from '../random.ts';

type Item = InputOf['checklist']['sections'][number]['items'][number];

const suggestion = ({ ids }: Plan, { int, pick }: Random): NonNullable<Item['suggests']>[number] =>
  [{ goal: pick(ids.goal) }, { objection: pick(ids.objection) }, { measure: pick(ids.measure) }, { guide: pick(ids.guide) }][int(0, 3)] ??
  {};

const itemOf = (id: string, { plan, random }: Draft): Item => ({
  id,
  text: `Prüfen: ${phrase(random)}`,
  help: shortSentence(random),
  role: random.pick(roles),
  suggests: random.chance(0.5) ? [suggestion(plan, random)] : [],
});

export const checklistOf = (draft: Draft): InputOf['checklist'] => ({
  ...commonOf(draft),
  purpose: sentence(draft.random),
  type: draft.index % 2 === 0 ? 'tasks' : 'assessment',
  sections: [1, 2, 3].map((section) => ({
    title: `${section}. ${topic(draft.random)}`,
    items: [1, 2, 3, 4].map((item) => itemOf(`punkt-${section}-${item}`, draft)),
  })),
});
