import type { Locale } from '../../model/schemas/config.ts';
import { messagesFor } from '../messages/index.ts';

/** A page in the list from A to Z. */
export interface AzItem {
  readonly href: string;
  readonly title: string;
  /** What it is: `Ziel`, `Seite`. */
  readonly kind: string;
}

export interface AzGroup {
  readonly letter: string;
  /** Its place on the page: a letter, or a number where it begins with none. */
  readonly id: string;
  readonly items: readonly AzItem[];
}

/** Where a title begins, without quotation marks and other signs. */
const begin = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '');

/** Ä stands with A, as in a German dictionary. */
function letterOf(title: string, locale: Locale, other: string): string {
  const [first = ''] = begin(title).normalize('NFD').toLocaleUpperCase(locale);
  return /\p{L}/u.test(first) ? first : other;
}

/** Items by first letter, in the order of the language. */
export function groupByLetter(items: readonly AzItem[], locale: Locale): readonly AzGroup[] {
  const { other } = messagesFor(locale).search.az;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = items.map((item) => ({ item, key: begin(item.title) })).sort((a, b) => compare(a.key, b.key));
  const letters = Map.groupBy(sorted, ({ item }) => letterOf(item.title, locale, other));
  const inOrder = [...letters].sort(([a], [b]) => Number(b === other) - Number(a === other) || compare(a, b));
  return inOrder.map(([letter, all], index) => ({
    letter,
    id: `az-${/^[A-Z]$/.test(letter) ? letter.toLowerCase() : index}`,
    items: all.map(({ item }) => item),
  }));
}
