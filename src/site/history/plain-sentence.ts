import type { Locale } from '../../model/schemas/config.ts';
import { type Sentence, sentenceAsText } from '../../review/sentence.ts';
import { messagesFor } from '../messages/index.ts';

/** A sentence where nothing can be struck out: of what was reworded, it tells how it reads now. */
export const plainSentence = (sentence: Sentence, locale: Locale): string =>
  sentenceAsText(sentence, messagesFor(locale).review.quotes, ({ text, was }) => (was === 'removed' ? '' : text));
