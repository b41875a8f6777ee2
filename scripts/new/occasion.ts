import { escaped, linesOf, oneLine } from '../../src/checklist/escape.ts';
import type { Reason } from '../../src/checklist/read-answers.ts';
import type { FromWords } from './from-words.ts';

/** No page lets people write more into a note; an entry that holds more reasons can't be read by anybody. */
const mostNote = 4_000;
const mostReasons = 60;

/** Text as people could have typed it: no letter steers a terminal or breaks a file. */
const typed = (text: string): string =>
  text.toWellFormed().replace(/[^\P{Cc}\n\r\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, ' ');

/** A name as one line of at most so many letters; empty when nothing is left of it. */
export function nameFrom(text: string, most: number): string {
  const line = typed(text).replace(/\s+/g, ' ').trim();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

const noteLines = (note: string): string[] =>
  note.trim() === '' ? [] : ['', ...linesOf(typed(note.trim().slice(0, mostNote))).map((line) => `  > ${escaped(line)}`.trimEnd()), ''];

const reasonLines = ({ answer, text, note }: Reason): string[] => [
  `- **${oneLine(nameFrom(answer, 60)) || '–'}**: ${oneLine(nameFrom(text, mostNote))}`,
  ...noteLines(note),
];

function runLines(run: string, reasons: readonly Reason[], words: FromWords): string[] {
  const more = reasons.length - mostReasons;
  return [
    words.fromAnswers(oneLine(nameFrom(run, 400))),
    '',
    ...reasons.slice(0, mostReasons).flatMap(reasonLines),
    ...(more > 0 ? [`- ${words.moreReasons(more)}`] : []),
    '',
  ];
}

/** Why an entry was started, as Markdown for its body; what people wrote stands there as text. */
export function occasionText(reasons: readonly Reason[], words: FromWords): string {
  if (reasons.length === 0) return '';
  const runs = Map.groupBy(reasons, ({ run }) => run);
  const lines = [...runs].flatMap(([run, own]) => runLines(run, own, words));
  return `## ${words.occasion}\n\n${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
