import { isCancel, select, text } from '@clack/prompts';
import { idPattern, kinds } from '../../src/model/kinds.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { messagesFor } from '../../src/site/messages/index.ts';
import { UsageError } from '../../src/site/settings.ts';
import { newWords } from './words.ts';

interface Known {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

/** Asks in the terminal for what the command line did not say. */
export async function askFor({ kind, id, title }: Known, locale: Locale): Promise<{ kind: string; id: string; title: string }> {
  const words = newWords(locale);
  const names = messagesFor(locale).kinds;
  const answered = (answer: string | symbol): string => {
    if (isCancel(answer) || typeof answer !== 'string') throw new UsageError(words.cancelled);
    return answer;
  };
  const validate = (value: string | undefined) => (idPattern.test(value ?? '') ? undefined : words.askId);
  const options = kinds.map((value) => ({ value: value as string, label: names[value].one }));
  return {
    kind: kind ?? answered(await select({ message: words.askKind, options })),
    id: id ?? answered(await text({ message: words.askId, validate })),
    title: title ?? answered(await text({ message: words.askTitle })),
  };
}
