import { isCancel, select } from '@clack/prompts';
import type { Question } from '../../src/intake/fault.ts';
import type { Wishes } from '../../src/intake/wishes.ts';
import { printable } from '../../src/reporters/text.ts';
import { UsageError } from '../../src/site/settings.ts';
import { type Values, wishesFrom } from './options.ts';
import type { ImportWords } from './words.ts';

/** The wishes with the answer to a question. */
function answered(wishes: Wishes, { decision, example }: Question, answer: string): Wishes {
  if (decision !== 'dimension') return { ...wishes, ...wishesFrom({ [decision]: answer } satisfies Values), ...keptFrom(wishes, decision) };
  return answer === 'ignore'
    ? { ...wishes, ignore: [...wishes.ignore, example] }
    : { ...wishes, dimensions: [...wishes.dimensions, { column: example }] };
}

/** Everything that was said before, but for the one thing that is decided now. */
function keptFrom(wishes: Wishes, decision: Question['decision']): Partial<Wishes> {
  return Object.fromEntries(Object.entries(wishes).filter(([name]) => name !== decision));
}

/** Asks in the terminal for what the file can't tell. */
export async function answer(questions: readonly Question[], wishes: Wishes, words: ImportWords): Promise<Wishes> {
  let result = wishes;
  for (const question of questions) {
    const options = question.choices.map((value) => ({ value, label: printable(words.choices[value] ?? value) }));
    const { message } = words.questions[question.decision](question.example);
    const chosen = await select({ message: printable(message), options });
    if (isCancel(chosen)) throw new UsageError(words.cancelled);
    result = answered(result, question, chosen);
  }
  return result;
}
