import type { Answer, Checklist, ListItem } from './checklist.ts';
import { differences } from './differences.ts';
import { escaped, linesOf, oneLine } from './escape.ts';
import { answerOf, type Run, stateOf } from './run.ts';
import { whatNext } from './what-next.ts';

export interface MarkdownWords {
  readonly answers: Readonly<Record<Answer, string>>;
  /** Stands where an item of an assessment has no answer. */
  readonly open: string;
  readonly next: string;
  readonly removed: string;
}

/** An address in angle brackets can hold anything but these. */
const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

const noteLines = (note: string, indent: string): string[] =>
  note.trim() === '' ? [] : linesOf(note.trim()).map((line) => `${indent}> ${escaped(line)}`.trimEnd());

function itemLines(item: Pick<ListItem, 'id' | 'text'>, run: Run, list: Checklist, words: MarkdownWords): string[] {
  const answer = answerOf(run, list, item.id);
  const mark = list.type === 'tasks' ? `[${answer === 'done' ? 'x' : ' '}]` : `**${answer === '' ? words.open : words.answers[answer]}**:`;
  return [`- ${mark} ${oneLine(item.text)}`, ...noteLines(stateOf(run, item.id).note[0], '  ')];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${oneLine(title)}`, '', ...lines];

/**
 * A run as Markdown, to be pasted into an issue: what people wrote stands there as text, whatever it looks like.
 * `read-answers.ts` reads what helps now back, so that part says everything itself: the reasons, and the notes on them.
 */
export function runMarkdown(run: Run, list: Checklist, words: MarkdownWords): string {
  const steps = whatNext(run, list).flatMap(({ kind, title, href, reasons }) => [
    `- ${oneLine(kind)}: [${oneLine(title)}](${address(href)})`,
    ...reasons.flatMap(({ text, answer, note }) => [`  - ${words.answers[answer]}: ${oneLine(text)}`, ...noteLines(note, '    ')]),
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
