import MiniSearch from 'minisearch';
import { type FinderIndex, fields } from './finder-index.ts';
import { type Kin, kinOf } from './kin.ts';
import { type Word, wordsIn } from './words.ts';

/** The places of the objections that fit what was typed, the best first; undefined where nothing was typed. */
export type Find = (typed: string) => readonly number[] | undefined;

type Scores = ReadonlyMap<number, number>;

/** Ways to say it weigh most, then what lies under it, then its tags. */
const boost = { said: 3, concern: 1.5, tags: 1 };
/** What fits this much worse than the best does not help. */
const worst = 0.25;
/** How much a common word counts: it only decides between what fits equally well. */
const commonWeight = 0.15;

/** Nobody types more; an address could hold any text. */
const longest = 200;

/** Two words that may be one: “shit storm”. */
const joined = (words: readonly Word[]): readonly string[] => words.slice(1).map(({ stem }, index) => `${words[index]?.stem}${stem}`);

function add(scores: Map<number, number>, more: Scores, weight: number): void {
  for (const [id, score] of more) scores.set(id, (scores.get(id) ?? 0) + weight * score);
}

/** What fits a telling word, the best first; common words alone are no fit, unless nothing else was typed. */
function ranked(telling: Scores, all: Scores, isTelling: boolean): readonly number[] {
  const fits = [...all].filter(([id]) => !isTelling || telling.has(id)).sort(([, a], [, b]) => b - a);
  const best = fits[0]?.[1] ?? 0;
  return fits.flatMap(([id, score]) => (score >= worst * best ? [id] : []));
}

const stemsIn = (text: string): string[] => text.split(' ').filter(Boolean);

/** How well objections fit a word of the index. */
function openSearch({ objections }: FinderIndex): (term: string) => Scores {
  const search = new MiniSearch<{ id: number }>({ fields: [...fields], tokenize: stemsIn, processTerm: (stem) => stem });
  search.addAll(objections.map((words, id) => ({ id, ...words })));
  return (term) => new Map(search.search(term, { boost }).map(({ id, score }) => [id, score]));
}

/** Finds objections by how they are said, forgiving inflection, compounds and slips of the finger. */
export function openFinder(index: FinderIndex): Find {
  const terms = new Set(index.objections.flatMap((words) => fields.flatMap((field) => stemsIn(words[field]))));
  const scoresOf = remembered(openSearch(index));
  /** Of all words that may be meant, only the one that fits an objection best counts. */
  const tellingScores = remembered((stem: string): Scores => {
    const best = new Map<number, number>();
    const keep = ({ term, nearness }: Kin) => {
      for (const [id, score] of scoresOf(term)) best.set(id, Math.max(best.get(id) ?? 0, nearness * score));
    };
    kinOf(stem, terms).forEach(keep);
    return best;
  });
  return (typed) => {
    const words = wordsIn(typed.slice(0, longest), index.locale).filter(({ stem }) => stem.length > 1); // one letter is but a beginning
    if (words.length === 0) return undefined;
    const found = new Map<number, number>();
    const tellingWords = words.filter(({ isCommon }) => !isCommon);
    for (const { stem } of tellingWords) add(found, tellingScores(stem), 1);
    for (const word of joined(words).filter((stem) => terms.has(stem))) add(found, scoresOf(word), 1);
    const all = new Map(found);
    for (const { stem } of words.filter(({ isCommon }) => isCommon)) add(all, scoresOf(stem), commonWeight);
    return ranked(found, all, tellingWords.length > 0);
  };
}

/** While somebody types, all words but the last stay the same. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
