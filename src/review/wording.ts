import { diffWordsWithSpace } from 'diff';
import type { Wording } from './sentence.ts';

/** Texts that have less than this in common are told one after the other: nobody can read a patchwork. */
const mostEdits = 400;
/** Of what stayed as it was, this much is shown beside what changed. */
const around = 60;

const wholly = (before: string, after: string): readonly Wording[] => [
  { text: before, was: 'removed' },
  { text: after, was: 'inserted' },
];

/** Cut between words where there are any, else in the middle of one. */
function start(text: string): string {
  const space = text.slice(0, around + 1).search(/\s\S*$/u);
  return text.slice(0, space < 1 ? around : space);
}

function end(text: string): string {
  const rest = text.slice(-around - 1);
  const space = rest.search(/\s/u);
  return space === -1 ? text.slice(-around) : rest.slice(space + 1);
}

/** Leaves out the middle of what stayed the same. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * around) return text;
  return [isFirst ? '' : start(text), '…', isLast ? '' : end(text)].filter(Boolean).join(' ');
}

/** What was reworded in a text, word by word. */
export function wordingOf(before: string, after: string): readonly Wording[] {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!pieces?.some(({ added, removed }) => !added && !removed)) return wholly(before, after);
  return pieces.map(({ value, added, removed }, index): Wording => {
    if (added) return { text: value, was: 'inserted' };
    if (removed) return { text: value, was: 'removed' };
    return { text: shortened(value, index === 0, index === pieces.length - 1) };
  });
}
