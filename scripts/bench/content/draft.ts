import type { Kind } from '../../../src/model/kinds.ts';
import type { InputOf } from '../../../tests/kit/entries.ts';
import type { Plan } from './plan.ts';
import { paragraph, shortSentence, titleOf, topic } from './prose.ts';
import type { Random } from './random.ts';

/** An entry that is about to be written. */
export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  /** Its place among the entries of its kind, from 0. */
  readonly index: number;
  readonly plan: Plan;
  readonly random: Random;
}

/** The day on which the measured commands judge freshness; series end just before it. */
export const today = '2026-11-23';

export const roles = [
  'geschaeftsfuehrung',
  'social-team',
  'marketing-leitung',
  'vertrieb-leitung',
  'kundenservice-leitung',
  'it-leitung',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of the year that every month has. */
export const dayIn = ({ int }: Random, year: number, firstMonth = 1, lastMonth = 10): string =>
  `${year}-${two(int(firstMonth, lastMonth))}-${two(int(1, 28))}`;

/** The item at that place, counted round and round. */
export const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** The fields that every kind has. */
export function commonOf({
  index,
  random,
}: Draft): Pick<InputOf['goal'], 'title' | 'summary' | 'owner' | 'status' | 'agreed' | 'reviewed' | 'tags'> {
  return {
    title: titleOf(random, index + 1),
    summary: `${shortSentence(random)} ${shortSentence(random)}`,
    owner: random.pick(roles),
    status: 'agreed',
    agreed: { on: dayIn(random, 2025), by: random.some(roles, 2) },
    reviewed: dayIn(random, 2026, 7, 10),
    tags: [topic(random).toLowerCase()],
  };
}

export const texts = (random: Random, count: number): string[] => Array.from({ length: count }, () => paragraph(random, 1));
