import { idPattern, reservedIds } from '../../src/model/kinds.ts';
import type { Named } from './wishes.ts';

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id that looks like the title; empty when no letter of it can stand in one. */
export const idFor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `id=Title`, or a title alone, whose id is made of it; of a title without such letters, of the word and its place. */
export function namedFrom(text: string, word: string, place: number): Named {
  const [, id, title] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (id !== undefined && title !== undefined) return { id: id.trim(), title: title.trim() };
  return { id: idFor(text) || `${word}-${place}`, title: text.trim() };
}

/** Titles that stand on one line, with commas between them. */
export const namedIn = (line: string, word: string): Named[] =>
  line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => namedFrom(part, word, index + 1));

/** Titles are one line: they stand in lists, on maps and in the browser's tab. */
export const isLine = (text: string): boolean => /\S/.test(text) && !/\p{Cc}/u.test(text);

const longestTitle = 90;

function faultOf({ id, title }: Named, index: number, all: readonly Named[]): string | undefined {
  if (!isLine(title)) return `\`${id}\` has no title on one line: write \`id=Title\``;
  if (!idPattern.test(id))
    return `\`${id}\` can’t be an id: lower-case letters, digits and single hyphens only, such as \`${idFor(id) || 'sales'}=${title}\``;
  if (reservedIds.has(id)) return `the site uses \`${id}\` itself: write another id, such as \`our-${id}=${title}\``;
  if (title.length > longestTitle) return `the title of \`${id}\` is longer than ${longestTitle} characters: shorten it`;
  if (all.findIndex((other) => other.id === id) < index)
    return `\`${id}\` stands twice: give “${title}” another id, such as \`${id}-2=${title}\``;
  return undefined;
}

/** What is wrong with a list of titles and ids, in sentences that say how to mend it. */
export const faultsIn = (all: readonly Named[]): string[] => all.flatMap((named, index) => faultOf(named, index, all) ?? []);
