import type { InputOf } from '../../../../tests/kit/entries.ts';
import { commonOf, type Draft } from '../draft.ts';

/** The first guides are those that the home page lists. */
const numbered = 6;

export const guideOf = (draft: Draft): InputOf['guide'] => ({
  ...commonOf(draft),
  ...(draft.index < numbered && { order: draft.index + 1 }),
});
