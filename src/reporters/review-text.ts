import type { ReportGroup, ReportItem, ReviewReport } from '../review/report.ts';
import type { Part, Sentence, Wording } from '../review/sentence.ts';
import { printable } from './text.ts';

const wordingText = ({ text, was }: Wording): string => (was === 'removed' ? `[-${text}-]` : was === 'inserted' ? `{+${text}+}` : text);

/** What begins with a quotation mark needs no second one. */
const quoted = (text: string): string => (/^[„“"»«]/.test(text) ? text : `„${text}“`);

function partText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return quoted(part.entry.title);
  if ('quote' in part) return quoted(part.quote);
  return 'value' in part ? part.value : part.wording.map(wordingText).join('');
}

/** A sentence on one line, for a terminal. */
export const sentenceText = (sentence: Sentence): string => printable(sentence.map(partText).join(''));

const itemText = ({ sentence, details }: ReportItem): string =>
  [`- ${sentenceText(sentence)}`, ...details.map((detail) => `    ${sentenceText(detail)}`)].join('\n');

const groupText = ({ heading, items }: ReportGroup): string => [`${heading}`, ...items.map(itemText)].join('\n');

/** The report for a terminal: all of it, what matters most first. Reworded text is shown as `[-before-]{+after+}`, like git does. */
export const renderReviewText = ({ title, lead, first, rest }: ReviewReport): string =>
  [[title, ...lead.map(sentenceText)].join('\n'), ...[...first, ...rest].map(groupText)].join('\n\n');
