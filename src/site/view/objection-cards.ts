import type { EntryOf } from '../../model/entry.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { proofsOf } from './proofs.ts';
import { standingView } from './standing.ts';

/** An objection on a card of paper. */
export interface ObjectionCard {
  readonly title: string;
  /** Why its answer should not be used today. */
  readonly warning?: string;
  readonly answer: string;
  /** What else there is room for, each with what it is. */
  readonly more: readonly CardLine[];
  readonly footer: string;
}

type CardLine = readonly [label: string, text: string];

/** How many letters stand on a line, and how high it is, in millimetres; the style sheet sets cards so. */
const type = { title: { letters: 46, height: 4.6 }, answer: { letters: 56, height: 4.6 }, small: { letters: 72, height: 3.5 } };
/** The height of a card without its margins, gaps and footer. */
const room = 51;

const isWide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Extended_Pictographic}]/u;
const lettersIn = (text: string): number => [...text].reduce((sum, letter) => sum + (isWide.test(letter) ? 2 : 1), 0);
const heightOf = (text: string, { letters, height }: (typeof type)['small']): number => Math.ceil(lettersIn(text) / letters) * height;

/** As much as there is room for, most helpful first; what has none is left out whole. */
function fitting(lines: readonly CardLine[], height: number): readonly CardLine[] {
  let left = height;
  return lines.filter(([label, text]) => {
    const own = heightOf(`${label}: ${text}`, type.small);
    if (own > left) return false;
    left -= own;
    return true;
  });
}

/** The first proof that holds: today's number, or the evidence. */
function proofLine(objection: EntryOf<'objection'>, data: SiteData): CardLine[] {
  const good = proofsOf(objection, data).find(
    ({ card, holds, evidence }) => holds !== false && !card.warning && (card.fact !== undefined || evidence),
  );
  if (!good) return [];
  const { card, period, evidence } = good;
  const text = evidence ? `${card.title} (${evidence.validity})` : `${card.title}: ${card.fact} (${period})`;
  return [[messagesFor(data.config.locale).talk.cards.proof, text]];
}

function cardFor(objection: EntryOf<'objection'>, data: SiteData): ObjectionCard {
  const { title, answer, explore, nextStep } = objection.data;
  const { locale, organisation } = data.config;
  const words = messagesFor(locale);
  const standing = standingView(objection, data);
  const warning = standing && words.upkeep.standing.mark[standing.standing];
  const lines: readonly CardLine[] = [
    ...proofLine(objection, data),
    ...explore.slice(0, 1).map((question): CardLine => [words.talk.cards.ask, question]),
    ...(nextStep === undefined ? [] : [[words.objection.nextStep, nextStep] as const]),
  ];
  const taken = heightOf(title, type.title) + heightOf(answer, type.answer) + (warning ? type.small.height : 0);
  const footer = `${organisation} · ${words.map.asOf(formatFor(locale).day(data.today))}`;
  return { title, answer, more: fitting(lines, room - taken), footer, ...(warning && { warning }) };
}

/** So many cards make a sheet of A4. */
export const cardsOnSheet = 8;

/** The objections as sheets of cards; what was dropped is not printed. */
export function cardSheets(data: SiteData): readonly (readonly ObjectionCard[])[] {
  const cards = data.playbook
    .ofKind('objection')
    .filter((objection) => objection.data.status !== 'dropped')
    .map((objection) => cardFor(objection, data));
  return Array.from({ length: Math.ceil(cards.length / cardsOnSheet) }, (_sheet, index) =>
    cards.slice(index * cardsOnSheet, (index + 1) * cardsOnSheet),
  );
}
