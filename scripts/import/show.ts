import type { Change, ChangedLine } from '../../src/intake/change.ts';
import type { Fault, Refusal } from '../../src/intake/fault.ts';
import { plainNumber } from '../../src/intake/merge/plain-number.ts';
import type { Source } from '../../src/intake/read/source.ts';
import type { Understanding } from '../../src/intake/understand/understanding.ts';
import { printable } from '../../src/reporters/text.ts';
import type { ImportWords } from './words.ts';

/** So many lines of a kind are shown; how many more there are is said. */
const most = 20;

const capped = (lines: readonly string[], words: ImportWords): string[] =>
  lines.length > most ? [...lines.slice(0, most), words.more(lines.length - most)] : [...lines];

/** Rows of cells as columns that stand below each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows.map((row) =>
    `  ${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  ')}`.trimEnd(),
  );
}

function faultLine(fault: Fault, words: ImportWords): string {
  const place = [fault.line === undefined ? '' : words.line(fault.line), fault.column ? words.column(fault.column) : ''].filter(Boolean);
  return printable(`  ${place.length > 0 ? `${place.join(', ')}: ` : ''}${words.faults[fault.code](fault)}`);
}

/** The option as it is typed, with quotation marks where a shell needs them. */
const typed = (option: string, choice: string): string => `--${option} ${/^[\w.,-]+$/.test(choice) ? choice : `"${choice}"`}`;

function questionLines({ decision, example, choices }: Refusal['questions'][number], words: ImportWords): string[] {
  const { message, option } = words.questions[decision](example);
  const rows = choices.map((choice) => [`  ${option ? typed(option, choice) : typed(choice, example)}`, words.choices[choice] ?? '']);
  return [`  ${message}`, ...columns(rows)].map(printable);
}

/** Why nothing can be imported, and what to say for it. */
export function refusalText(file: string, { faults, questions }: Refusal, words: ImportWords): string {
  const lines = capped(
    faults.map((fault) => faultLine(fault, words)),
    words,
  );
  const wrong = lines.length > 0 ? [printable(words.cannot(file)), ...lines] : [];
  const open =
    questions.length > 0 ? [printable(words.undecided(file)), ...questions.flatMap((question) => questionLines(question, words))] : [];
  return [...wrong, ...open].join('\n');
}

const formText = ({ form }: Source, { sheet }: Understanding, { facts }: ImportWords): string =>
  form.kind === 'text' ? facts.form(form.encoding, facts.separators[form.separator]) : facts.workbook(sheet);

function roleText({ role, detail }: Understanding['columns'][number], { roles }: ImportWords): string {
  return detail === undefined ? roles[role] : `${roles[role]} ${detail}`;
}

function datesText({ dates, isTurned }: Understanding, { facts }: ImportWords): string[][] {
  if (!dates) return [];
  const { example, period, order, source } = dates;
  const parts = [facts.frequencies[source], order && facts.orders[order], `${example} → ${period}`, isTurned && facts.turned];
  return [[facts.dates, parts.filter(Boolean).join(', ')]];
}

/** What was understood, as a table. */
export function understandingText(file: string, source: Source, understanding: Understanding, words: ImportWords): string {
  const { facts } = words;
  const { headerLine, lines, skipped, decimal, aggregate, notices } = understanding;
  const skippedLines = skipped.map(
    ({ line, cells }) =>
      `${line} (${cells
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' ')
        .slice(0, 40)})`,
  );
  const rows = [
    [facts.file, `${file}: ${formText(source, understanding, words)}`],
    [facts.header, headerLine === undefined ? facts.noHeader : words.line(headerLine)],
    ...understanding.columns.map((column) => [words.column(column.name), roleText(column, words)]),
    [facts.lines, String(lines)],
    ...(skipped.length > 0
      ? [[facts.skipped, skippedLines.slice(0, 5).join('; ') + (skipped.length > 5 ? ` ${words.more(skipped.length - 5)}` : '')]]
      : []),
    ...datesText(understanding, words),
    ...(decimal ? [[facts.numbers, facts.decimal[decimal]]] : []),
    ...(aggregate ? [[facts.aggregate, words.choices[aggregate] ?? '']] : []),
  ];
  const warnings = capped(
    notices.map((notice) => `! ${words.notices[notice.code](notice)}`),
    words,
  );
  return [...columns(rows), ...warnings].map(printable).join('\n');
}

function changedLines(sign: string, lines: readonly ChangedLine[], note: string, words: ImportWords): string[] {
  const rows = lines.slice(0, most).map(({ of, before, value }) => {
    const change = before === undefined ? plainNumber(value) : `${plainNumber(before)} → ${plainNumber(value)}`;
    return [`${sign} ${of}`, note === '' ? change : `${change}  (${note})`];
  });
  return [...columns(rows), ...(lines.length > most ? [`  ${words.more(lines.length - most)}`] : [])];
}

/** What would change in the file beside the entry. */
export function changeText(file: string, isNew: boolean, change: Change, replace: boolean, words: ImportWords): string {
  const { added, same, differing } = change;
  const counts = [
    ...(isNew ? [words.change.isNew] : []),
    words.change.added(added.length),
    words.change.same(same),
    words.change.differing(differing.length),
  ];
  return [
    `${words.change.target(file)}: ${counts.join(', ')}`,
    ...changedLines('+', added, '', words),
    ...changedLines('≠', differing, replace ? '' : words.change.kept, words),
  ]
    .map(printable)
    .join('\n');
}
