import { isPursued } from '../../src/model/goals-below.ts';
import { type Ref, refOf } from '../../src/model/kinds.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import type { FromWords } from './from-words.ts';
import type { Wish } from './wish.ts';

/** An entry to be started. */
export interface Draft extends Wish {
  /** Of a measure: the goals that it serves. */
  readonly goals: readonly string[];
}

/** What becomes of the wishes. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly there: readonly Pick<Wish, 'kind' | 'title' | 'ref'>[];
  /** Measures, as long as there is no goal that they could serve. */
  readonly leftOut: readonly Wish[];
}

interface Known {
  readonly playbook: Playbook;
  /** Entries that are there but can't be read. */
  readonly broken: ReadonlySet<Ref>;
  readonly words: FromWords;
}

/** What is to be started of all that could be. */
type Chosen = Pick<ReadonlySet<Ref>, 'has'>;
const everything: Chosen = { has: () => true };

const isThere = (ref: Ref, { playbook, broken }: Known): boolean => playbook.entries.has(ref) || broken.has(ref);

/** A goal that is there already needs no second one, but something that is done for it. */
function asMeasure(goal: Wish, { playbook, words }: Known): Wish {
  const id = `${goal.id}-${words.nextStepId}`;
  const title = words.nextStep(playbook.find('goal', goal.id)?.data.title ?? goal.title);
  return { kind: 'measure', id, ref: refOf('measure', id), title, reasons: goal.reasons };
}

const isPursuedGoal = ({ kind, id }: Wish, { playbook }: Known): boolean => {
  const goal = kind === 'goal' ? playbook.find('goal', id) : undefined;
  return goal !== undefined && isPursued(goal);
};

/** Whether the same answer asks for both. */
const haveReasonInCommon = (one: Wish, other: Wish): boolean =>
  one.reasons.some(({ run, text }) => other.reasons.some((reason) => reason.run === run && reason.text === text));

interface Choice {
  readonly wishes: readonly Wish[];
  readonly chosen: Chosen;
}

/** The goals that a measure was suggested together with; else the first that there is. */
function goalsFor(measure: Wish, { wishes, chosen }: Choice, known: Known): readonly string[] {
  const goals = wishes.filter(({ kind, ref }) => kind === 'goal' && (isThere(ref, known) || chosen.has(ref)));
  const together = goals.filter((goal) => haveReasonInCommon(measure, goal));
  if (together.length > 0) return together.map(({ id }) => id);
  const [first] = [...known.playbook.ofKind('goal').filter(isPursued), ...goals];
  return first ? [first.id] : [];
}

function goalsOf(wish: Wish, from: Wish, choice: Choice, known: Known): readonly string[] {
  if (wish.kind !== 'measure') return [];
  return from.kind === 'goal' ? [from.id] : goalsFor(wish, choice, known);
}

/** Sorts out what is to be started, what is there, and what can't be started yet. */
export function planFor(wishes: readonly Wish[], known: Known, chosen: Chosen = everything): Plan {
  const drafts: Draft[] = [];
  const there: Wish[] = [];
  const leftOut: Wish[] = [];
  for (const from of wishes) {
    const wish = isPursuedGoal(from, known) ? asMeasure(from, known) : from;
    const title = known.playbook.entries.get(wish.ref)?.data.title ?? wish.title;
    if (isThere(wish.ref, known) || drafts.some(({ ref }) => ref === wish.ref)) {
      there.push({ ...wish, title });
      continue;
    }
    if (!chosen.has(wish.ref)) continue;
    const goals = goalsOf(wish, from, { wishes, chosen }, known);
    if (wish.kind === 'measure' && goals.length === 0) leftOut.push(wish);
    else drafts.push({ ...wish, goals });
  }
  return { drafts, there, leftOut };
}
