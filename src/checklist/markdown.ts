import type { Answer, Checklist, ListItem } from './checklist.ts';
import { differences } from './differences.ts';
import { answerOf, type Run, stateOf } from './run.ts';
import { whatNext } from './what-next.ts';

export interface MarkdownWords {
  readonly answers: Readonly<Record<Answer, string>>;
  /** Stands where an item of an assessment has no answer. */
  readonly open: string;
  readonly next: string;
  readonly removed: string;
}

/** Letters that Markdown or HTML would take for its own anywhere, and those with which a line must not begin. */
const escaped = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*_[\]<>&~|$#]/g, '\\$&')
    .replace(/^(-|\+|=|:)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const oneLine = (text: string): string => escaped(text.replace(/\s+/g, ' '));

/** An address in angle brackets can hold anything but these. */
const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

const noteLines = (note: string): string[] =>
  note.trim() === ''
    ? []
    : note
        .trim()
        .split(/\r\n|\r|\n/)
        .map((line) => `  > ${escaped(line)}`.trimEnd());

function itemLines(item: Pick<ListItem, 'id' | 'text'>, run: Run, list: Checklist, words: MarkdownWords): string[] {
  const answer = answerOf(run, list, item.id);
  const mark = list.type === 'tasks' ? `[${answer === 'done' ? 'x' : ' '}]` : `**${answer === '' ? words.open : words.answers[answer]}**:`;
  return [`- ${mark} ${oneLine(item.text)}`, ...noteLines(stateOf(run, item.id).note[0])];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${oneLine(title)}`, '', ...lines];

/** A run as Markdown, to be pasted into an issue: what people wrote stands there as text, whatever it looks like. */
export function runMarkdown(run: Run, list: Checklist, words: MarkdownWords): string {
  const steps = whatNext(run, list).flatMap(({ kind, title, href, reasons }) => [
    `- ${oneLine(kind)}: [${oneLine(title)}](${address(href)})`,
    ...reasons.map(({ text, answer }) => `  - ${words.answers[answer]}: ${oneLine(text)}`),
  ]);
  const removed = differences(run, list).removed.map(({ id, state }) => ({ id, text: state.text[0] || id }));
  return [
    `## ${oneLine(list.title)}: ${oneLine(run.name[0])}`,
    ...list.sections.flatMap(({ title, items }) =>
      section(
        title,
        items.flatMap((item) => itemLines(item, run, list, words)),
      ),
    ),
    ...section(
      words.removed,
      removed.flatMap((item) => itemLines(item, run, list, words)),
    ),
    ...section(words.next, steps),
    '',
  ].join('\n');
}
