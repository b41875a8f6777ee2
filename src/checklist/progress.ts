import { type Answer, answersOf, type Checklist, itemsOf, type ListItem } from './checklist.ts';
import { answerOf, type Run } from './run.ts';

export interface RunProgress {
  readonly answered: number;
  readonly all: number;
  /** How often each answer was given, in their order. */
  readonly counts: readonly (readonly [answer: Answer, count: number])[];
  /** The first item that is open. */
  readonly next: ListItem | undefined;
}

/** How far a run has come in the list as it is today. */
export function runProgress(run: Run, list: Checklist): RunProgress {
  const items = itemsOf(list);
  const answers = items.map(({ id }) => answerOf(run, list, id));
  return {
    answered: answers.filter((answer) => answer !== '').length,
    all: items.length,
    counts: answersOf[list.type].map((answer) => [answer, answers.filter((given) => given === answer).length]),
    next: items[answers.indexOf('')],
  };
}
