import type { Outline } from './outline.ts';
import type { Playbook } from './playbook.ts';

/** What most people read in a minute without hurrying. */
const wordsAMinute = 200;
/** Pictures are looked at, and so are maps and charts. */
const secondsAPicture = 12;

/** A run of letters and signs with at least one letter or digit in it: dashes and dots between words are no words. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

const isPicture = ({ name, attributes }: Outline['elements'][number]): boolean =>
  name === 'GoalMap' || (name === 'Kpi' && attributes['show'] === 'chart');

/** How long a body takes to read, in whole minutes and at least one. */
export function readingMinutes({ texts, images, elements }: Pick<Outline, 'texts' | 'images' | 'elements'>): number {
  const words = texts.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
  const pictures = images.length + elements.filter(isPicture).length;
  return Math.max(1, Math.round(words / wordsAMinute + (pictures * secondsAPicture) / 60));
}

/** How long each guide takes, by its ref. */
export const minutesOfGuides = ({ ofKind }: Pick<Playbook, 'ofKind'>): Readonly<Record<string, number>> =>
  Object.fromEntries(ofKind('guide').map(({ ref, outline }) => [ref, readingMinutes(outline)]));
