import type { EntryOf } from '../model/entry.ts';
import type { Locale } from '../model/schemas/config.ts';
import { wordsIn } from './words.ts';

export type Findable = Pick<EntryOf<'objection'>['data'], 'title' | 'quote' | 'variants' | 'concern' | 'tags'>;

/** The words of an objection, by what they say. */
export const fields = ['said', 'concern', 'tags'] as const;
type Words = Readonly<Record<(typeof fields)[number], string>>;

/** What the browser finds objections by, made by the build; they are named by their place in the list. */
export interface FinderIndex {
  readonly locale: Locale;
  readonly objections: readonly Words[];
}

/** Finding asks how often words stand there and not in which order; sorted they are a third smaller when compressed. */
const bagOf = (texts: readonly string[], locale: Locale): string =>
  texts
    .flatMap((text) => wordsIn(text, locale).map(({ stem }) => stem))
    .sort()
    .join(' ');

export const finderIndex = (objections: readonly Findable[], locale: Locale): FinderIndex => ({
  locale,
  objections: objections.map(({ title, quote, variants, concern = '', tags }) => ({
    said: bagOf([title, quote, ...variants], locale),
    concern: bagOf([concern], locale),
    tags: bagOf(tags, locale),
  })),
});
