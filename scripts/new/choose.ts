import { isCancel, multiselect } from '@clack/prompts';
import type { Ref } from '../../src/model/kinds.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { UsageError } from '../../src/site/settings.ts';
import { fromWords } from './from-words.ts';
import type { Draft } from './plan.ts';
import { hintOf, labelOf } from './show-plan.ts';

/** Asks in the terminal which of the drafts shall be written; all of them, unless something else is said. */
export async function chooseDrafts(drafts: readonly Draft[], locale: Locale): Promise<ReadonlySet<Ref>> {
  const words = fromWords(locale);
  const chosen = await multiselect({
    message: words.choose,
    options: drafts.map((draft) => ({ value: draft.ref as string, label: labelOf(draft, locale), hint: hintOf(draft, words) })),
    initialValues: drafts.map(({ ref }) => ref as string),
    required: false,
  });
  if (isCancel(chosen) || chosen.length === 0) throw new UsageError(words.cancelled);
  return new Set(drafts.filter(({ ref }) => chosen.includes(ref)).map(({ ref }) => ref));
}
