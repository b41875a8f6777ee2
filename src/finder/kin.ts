import { distance } from 'fastest-levenshtein';

/** A word of the index, and how well it stands for the one that was typed: 1 is the same. */
export interface Kin {
  readonly term: string;
  readonly nearness: number;
}

const shortestBeginning = 2;
const shortestPart = 4;
/** A word that is part of another is nearer to it than one with a slip. */
const weights = { part: 0.6, slip: 0.4 };

/** How many slips of the finger are forgiven. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Two letters that changed places are one slip, as a missing one is. */
function slipsBetween(typed: string, term: string): number {
  const found = distance(typed, term);
  if (found !== 2 || typed.length !== term.length) return found;
  const place = [...typed].findIndex((letter, index) => letter !== term[index]);
  return typed[place] === term[place + 1] && typed[place + 1] === term[place] ? 1 : 2;
}

/** How much of the longer word is known; half of a word tells more than half of it. */
const shareOf = (a: string, b: string): number => Math.sqrt(Math.min(a.length, b.length) / Math.max(a.length, b.length));

/** Parts of compounds, and endings that the stem still has: “Budget” and “Jahresbudget”, “messen” and “messbar”. */
function isPart(typed: string, term: string): boolean {
  if (term.startsWith(typed)) return typed.length >= shortestBeginning;
  if (typed.length < shortestPart || term.length < shortestPart) return false;
  return typed.length < term.length ? term.includes(typed) : typed.includes(term);
}

/** Slips against the word, or against the beginning of a much longer one. */
function slipsAgainst(typed: string, term: string, forgiven: number): number {
  if (term.length <= typed.length + forgiven) return slipsBetween(typed, term);
  return Math.min(...[-1, 0, 1].map((more) => slipsBetween(typed, term.slice(0, typed.length + more))));
}

/** How much of a word is as it was typed; the first letter is seldom wrong. */
function likeness(typed: string, term: string): number {
  const forgiven = slipsIn(typed);
  if (forgiven === 0 || typed[0] !== term[0] || term.length < typed.length - forgiven) return 0;
  const slips = slipsAgainst(typed, term, forgiven);
  return slips > forgiven ? 0 : (1 - slips / typed.length) * shareOf(typed, term);
}

function nearness(typed: string, term: string): number {
  if (typed === term) return 1;
  return isPart(typed, term) ? weights.part * shareOf(typed, term) : weights.slip * likeness(typed, term);
}

/** The words of an index that may be meant by one that was typed. */
export function kinOf(typed: string, terms: Iterable<string>): readonly Kin[] {
  const kin: Kin[] = [];
  for (const term of terms) {
    const near = nearness(typed, term);
    if (near > 0) kin.push({ term, nearness: near });
  }
  return kin;
}
