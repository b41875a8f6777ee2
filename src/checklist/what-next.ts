import { type Answer, type Checklist, itemsOf, type Suggested } from './checklist.ts';
import { answerOf, type Run, stateOf } from './run.ts';

/** An entry that helps on, and the answers that speak for it. */
export interface NextStep extends Suggested {
  readonly reasons: readonly { readonly text: string; readonly answer: Answer; readonly note: string }[];
}

const isOpen = (answer: Answer | ''): answer is 'partly' | 'no' | 'unknown' =>
  answer === 'partly' || answer === 'no' || answer === 'unknown';

/** What an assessment's answers suggest: what most of them speak for comes first, else in the order of the list. */
export function whatNext(run: Run, list: Checklist): readonly NextStep[] {
  const steps = new Map<string, NextStep>();
  for (const { id, text, suggests } of itemsOf(list)) {
    const answer = answerOf(run, list, id);
    if (!isOpen(answer)) continue;
    for (const suggested of suggests) {
      const reasons = steps.get(suggested.href)?.reasons ?? [];
      const [note] = stateOf(run, id).note;
      steps.set(suggested.href, { ...suggested, reasons: [...reasons, { text, answer, note }] });
    }
  }
  return [...steps.values()].sort((a, b) => b.reasons.length - a.reasons.length);
}
