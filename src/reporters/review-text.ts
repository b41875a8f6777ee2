import type { ReportGroup, ReportItem, ReviewReport } from '../review/report.ts';
import { type Quotes, type Sentence, sentenceAsText, type Wording } from '../review/sentence.ts';
import { printable } from './text.ts';

const wordingText = ({ text, was }: Wording): string => (was === 'removed' ? `[-${text}-]` : was === 'inserted' ? `{+${text}+}` : text);

/** A sentence on one line, for a terminal. */
export const sentenceText = (sentence: Sentence, quotes: Quotes): string => printable(sentenceAsText(sentence, quotes, wordingText));

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
