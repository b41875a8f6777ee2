import { linesOf, unescaped } from './escape.ts';

/** An answer that speaks for a suggestion, in the words of the export. */
export interface Reason {
  /** The checklist and the run that it stood in, as one heading. */
  readonly run: string;
  readonly answer: string;
  readonly text: string;
  readonly note: string;
}

/** An entry that answers suggest. */
export interface Suggestion {
  /** The line of the export where it stands. */
  readonly line: number;
  readonly title: string;
  readonly href: string;
  readonly reasons: readonly Reason[];
}

export interface Answers {
  /** Whether the text is the export of a checklist at all, of whichever kind. */
  readonly isExport: boolean;
  readonly suggestions: readonly Suggestion[];
}

const heading = /^##(?!#)\s+(.*)$/s;
const item = /^[-*+] (?:\*\*[^*]+\*\*:|\[[ xX]\])\s/;
/** `- Leitfaden: [Karte](<…/guides/karte/index.html>)`: what people wrote has a backslash before every bracket, so nothing else looks like it. */
const suggestion = /^[-*+]\s+[^:[\]\\]+: \[((?:\\.|[^\\\]])*)\]\((?:<([^<>]*)>|([^<>()\s]*))\)\s*$/;
/** A line may hold signs that JavaScript takes for line ends and Markdown does not, hence the flag. */
const reason = /^\s+[-*+]\s+([^:]*):(.*)$/s;
const noteLine = /^\s+>(.*)$/s;

interface Open extends Omit<Suggestion, 'reasons'> {
  readonly reasons: { run: string; answer: string; text: string; notes: string[] }[];
}

interface Reader {
  run: string;
  open: Open | undefined;
  readonly found: Open[];
}

/** Reads a line that may belong to the suggestion above it; false when it ends it. */
function readBelow(line: string, { open, run }: Reader): boolean {
  const [, note] = noteLine.exec(line) ?? [];
  const last = open?.reasons.at(-1);
  if (note !== undefined && last) return last.notes.push(unescaped(note)) > 0;
  const [, answer, text] = reason.exec(line) ?? [];
  if (answer === undefined || text === undefined || !open) return false;
  return open.reasons.push({ run, answer: unescaped(answer), text: unescaped(text), notes: [] }) > 0;
}

function readLine(line: string, index: number, reader: Reader): void {
  if (line.trim() === '' || readBelow(line, reader)) return;
  const [, run] = heading.exec(line) ?? [];
  if (run !== undefined) reader.run = unescaped(run);
  const [, title, bracketed, bare] = suggestion.exec(line) ?? [];
  reader.open = title === undefined ? undefined : { line: index + 1, title: unescaped(title), href: bracketed ?? bare ?? '', reasons: [] };
  if (reader.open) reader.found.push(reader.open);
}

/** Reads what `runMarkdown` wrote, also after it has been through a forge or an editor of Markdown. */
export function readAnswers(markdown: string): Answers {
  const lines = linesOf(markdown.replace(/^\uFEFF/, ''));
  const reader: Reader = { run: '', open: undefined, found: [] };
  for (const [index, line] of lines.entries()) readLine(line, index, reader);
  const suggestions = reader.found.map(({ reasons, ...rest }) => ({
    ...rest,
    reasons: reasons.map(({ notes, ...others }) => ({ ...others, note: notes.join('\n').trim() })),
  }));
  const isExport = suggestions.length > 0 || (lines.some((line) => heading.test(line)) && lines.some((line) => item.test(line)));
  return { isExport, suggestions };
}
