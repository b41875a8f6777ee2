import type { ReportGroup, ReportItem, ReviewReport } from '../review/report.ts';
import { inQuotes, type Part, type Sentence, type Wording } from '../review/sentence.ts';
import { printable } from './text.ts';

const wordingText = ({ text, was }: Wording): string => (was === 'removed' ? `[-${text}-]` : was === 'inserted' ? `{+${text}+}` : text);

type Quotes = ReviewReport['words']['quotes'];

function partText(part: Part, quotes: Quotes): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return inQuotes(part.entry.title, quotes);
  if ('quote' in part) return inQuotes(part.quote, quotes);
  return 'value' in part ? part.value : part.wording.map(wordingText).join('');
}

/** A sentence on one line, for a terminal. */
export const sentenceText = (sentence: Sentence, quotes: Quotes): string =>
  printable(sentence.map((part) => partText(part, quotes)).join(''));

const itemText = ({ sentence, details }: ReportItem, quotes: Quotes): string =>
  [`- ${sentenceText(sentence, quotes)}`, ...details.map((detail) => `    ${sentenceText(detail, quotes)}`)].join('\n');

const groupText = ({ heading, items }: ReportGroup, quotes: Quotes): string =>
  [heading, ...items.map((item) => itemText(item, quotes))].join('\n');

/** The report for a terminal: all of it, what matters most first. Reworded text is shown as `[-before-]{+after+}`, like git does. */
export const renderReviewText = ({ title, lead, first, rest, words: { quotes } }: ReviewReport): string =>
  [
    [title, ...lead.map((sentence) => sentenceText(sentence, quotes))].join('\n'),
    ...[...first, ...rest].map((group) => groupText(group, quotes)),
  ].join('\n\n');
