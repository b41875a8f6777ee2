import type { StatusTurn, Turned } from '../../review/review.ts';
import type { Sentence } from '../../review/sentence.ts';
import type { Teller } from './teller.ts';

function statusWord(status: Turned, { words }: Teller): string {
  const { kpiStatus, measure, evidence, upkeep, review } = words;
  const all: Readonly<Record<Turned, string>> = {
    ...kpiStatus,
    ...measure.durabilities,
    ...upkeep.standing.mark,
    holds: review.holds,
    current: evidence.current,
    expired: evidence.expired,
  };
  return all[status];
}

/** `im Plan → im Rückstand`. */
export const turnWords = ({ before, after }: StatusTurn, teller: Teller): string =>
  teller.words.review.turn(statusWord(before, teller), statusWord(after, teller));

/** A status that turned, with the entry that it is of. */
export const turnSentence = (turn: StatusTurn, teller: Teller): Sentence =>
  teller.words.review.turnOf(teller.words.kinds[turn.kind].one, { entry: teller.name(turn.kind, turn.id) }, turnWords(turn, teller));
