import { folders } from '../../src/model/kinds.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { printable } from '../../src/reporters/text.ts';
import { messagesFor } from '../../src/site/messages/index.ts';
import { type FromWords, fromWords } from './from-words.ts';
import { nameFrom } from './occasion.ts';
import type { Draft, Plan } from './plan.ts';
import type { Wish } from './wish.ts';

type Named = Pick<Wish, 'kind' | 'title'>;

/** `Ziel: Reparaturen selbst machen`. */
export const labelOf = ({ kind, title }: Named, locale: Locale): string =>
  printable(`${messagesFor(locale).kinds[kind].one}: ${nameFrom(title, 90)}`);

/** The file, and how many answers ask for it. */
export const hintOf = ({ kind, id, reasons }: Draft, words: FromWords): string =>
  `${folders[kind]}/${id}.mdx, ${words.reasons(reasons.length)}`;

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];

/** The plan as people read it before they agree. */
export function planText({ drafts, there, leftOut }: Plan, locale: Locale): string {
  const words = fromWords(locale);
  return [
    ...block(
      words.starts,
      drafts.map((draft) => `${labelOf(draft, locale)} (${hintOf(draft, words)})`),
    ),
    ...block(
      words.there,
      there.map((named) => labelOf(named, locale)),
    ),
    ...block(
      words.leftOut,
      leftOut.map((named) => labelOf(named, locale)),
    ),
  ]
    .join('\n')
    .trimEnd();
}
