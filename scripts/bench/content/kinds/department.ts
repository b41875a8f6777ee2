import type { InputOf } from '../../../../tests/kit/entries.ts';
import { commonOf, type Draft, roles, texts } from '../draft.ts';

export const departmentOf = (draft: Draft): InputOf['department'] => ({
  ...commonOf(draft),
  lead: draft.random.pick(roles),
  interests: texts(draft.random, 3),
});
