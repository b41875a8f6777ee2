import type { Locale } from '../../model/schemas/config.ts';
import { inQuotes, type Part, type Sentence } from '../../review/sentence.ts';
import { messagesFor } from '../messages/index.ts';

type Quotes = Parameters<typeof inQuotes>[1];

function partText(part: Part, quotes: Quotes): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return inQuotes(part.entry.title, quotes);
  if ('quote' in part) return inQuotes(part.quote, quotes);
  if ('value' in part) return part.value;
  return part.wording.map(({ text, was }) => (was === 'removed' ? '' : text)).join('');
}

/** A sentence where nothing can be struck out: of what was reworded, it tells how it reads now. */
export function plainSentence(sentence: Sentence, locale: Locale): string {
  const { quotes } = messagesFor(locale).review;
  return sentence.map((part) => partText(part, quotes)).join('');
}
