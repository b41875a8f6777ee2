import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, hostileText, tasks } from '../../tests/kit/checklist-runs.ts';
import { type Checklist, itemsOf } from './checklist.ts';
import { linesOf } from './escape.ts';
import { type MarkdownWords, runMarkdown } from './markdown.ts';
import { readAnswers } from './read-answers.ts';
import { answerItem, type Run, renameRun, startRun } from './run.ts';
import { whatNext } from './what-next.ts';

const german: MarkdownWords = {
  answers: { done: 'erledigt', yes: 'ja', partly: 'teils', no: 'nein', unknown: 'unklar' },
  open: 'offen',
  next: 'Was jetzt weiterhilft',
  removed: 'Nicht mehr in der Liste',
};
const english: MarkdownWords = {
  answers: { done: 'done', yes: 'yes', partly: 'partly', no: 'no', unknown: 'unknown' },
  open: 'open',
  next: 'What helps now',
  removed: 'No longer in the list',
};

const answered = (list: Checklist, answers: readonly (readonly [answer: string, note: string])[]): Run =>
  itemsOf(list).reduce(
    (run, item, at) => {
      const [answer, note] = answers[at] ?? ['', ''];
      return answerItem(run, item, { answer, note }, 2000 + at);
    },
    startRun(list, 'x', 'Erster', 1000),
  );

const exported = runMarkdown(
  answered(assessment, [
    ['partly', 'Nur im Flur\nund im Netz'],
    ['no', ''],
  ]),
  assessment,
  german,
);

const steps = [
  {
    line: 16,
    title: 'Karte',
    href: '/b',
    reasons: [
      { run: 'Ist-Analyse: Erster', answer: 'teils', text: 'Wir kennen die Ziele.', note: 'Nur im Flur\nund im Netz' },
      { run: 'Ist-Analyse: Erster', answer: 'nein', text: 'Es gibt eine Karte.', note: '' },
    ],
  },
  {
    line: 21,
    title: 'Ziele zuerst',
    href: '/a',
    reasons: [{ run: 'Ist-Analyse: Erster', answer: 'teils', text: 'Wir kennen die Ziele.', note: 'Nur im Flur\nund im Netz' }],
  },
];
const withoutLines = (markdown: string) => readAnswers(markdown).suggestions.map(({ line: _, ...rest }) => rest);

test('suggestions are read with their addresses, reasons, and the notes on them', () => {
  expect(readAnswers(exported)).toEqual({ isExport: true, suggestions: steps });
});

test.each<[string, (text: string) => string]>([
  ['line ends of Windows and a byte-order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['stars for bullets', (text) => text.replace(/^(\s*)- /gm, '$1* ')],
  ['wide indents and lists with blank lines', (text) => text.replace(/^ {2}(?=[-> ])/gm, '    ').replace(/^(?=\s+- )/gm, '\n')],
  ['addresses without angle brackets', (text) => text.replace(/\(<(.*?)>\)/g, '($1)')],
  ['more backslashes than are needed', (text) => text.replaceAll('.', '\\.').replaceAll('-A', '\\-A')],
  ['words before and after it', (text) => `Hallo zusammen,\n\nanbei.\n\n${text}\n\n[Gruß](https://a.example)\n`],
])('%s make no difference', (_what, change) => {
  expect(withoutLines(change(exported))).toEqual(steps.map(({ line: _, ...rest }) => rest));
});

test('the part that says what helps is enough', () => {
  const part = exported.slice(exported.indexOf('### Was jetzt'));
  expect(readAnswers(part).suggestions.map(({ title, reasons }) => [title, reasons[0]?.run])).toEqual([
    ['Karte', ''],
    ['Ziele zuerst', ''],
  ]);
});

test('two exports in one text keep their runs apart', () => {
  const [, , third] = readAnswers(`${exported}\n${exported.replaceAll('Erster', 'Zweiter')}`).suggestions;
  expect(third?.reasons[0]?.run).toBe('Ist-Analyse: Zweiter');
});

test('an export without suggestions is one; other text is none', () => {
  expect(readAnswers(runMarkdown(answered(assessment, [['yes', '']]), assessment, german))).toEqual({ isExport: true, suggestions: [] });
  expect(readAnswers(runMarkdown(answered(tasks, [['done', '']]), tasks, german))).toEqual({ isExport: true, suggestions: [] });
  for (const text of ['', '# Titel\n\n- Punkt\n', '## Titel\n\n- Punkt: [x](y z)\n- [x](y)\n', '- [x] erledigt\n', '## Titel\n\nText\n'])
    expect(readAnswers(text), text).toEqual({ isExport: false, suggestions: [] });
});

const said = (text: string): string => text.replace(/\s+/g, ' ').trim();
const noted = (text: string): string =>
  linesOf(text.trim())
    .map((line) => line.trim())
    .join('\n');

test('whatever titles, texts, notes and names hold, what was written is read', () => {
  const answer = fc.constantFrom('', 'yes', 'partly', 'no', 'unknown');
  const words = fc.constantFrom(german, english);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileText, hostileText, answer, hostileText), { minLength: 1, maxLength: 5 }),
      hostileText,
      hostileText,
      words,
      (items, name, title, own) => {
        const list: Checklist = {
          id: 'x',
          title,
          type: 'assessment',
          sections: [
            {
              title,
              items: items.map(([text, suggested], index) => ({
                id: `i${index}`,
                text,
                suggests: [{ kind: 'Ziel', title: suggested, href: `https://a.example/p/goals/g${index % 2}/index.html` }],
              })),
            },
          ],
        };
        const given = items.map(([, , value, note]) => [value, note] as const);
        const run = renameRun(answered(list, given), name, 9000);
        const expected = whatNext(run, list).map((step) => ({
          title: said(step.title),
          href: step.href,
          reasons: step.reasons.map(({ text, answer: value, note }) => ({
            run: said(`${said(title)}: ${said(name)}`),
            answer: own.answers[value],
            text: said(text),
            note: noted(note),
          })),
        }));
        const read = readAnswers(runMarkdown(run, list, own));
        expect(read.isExport).toBe(true);
        expect(read.suggestions.map(({ line: _, ...rest }) => rest)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('a long line that almost looks like a suggestion takes no time', () => {
  for (const part of [': [', '\\', '- a: [', '](', ' ', '> ', ' - :'])
    expect(readAnswers(`- Ziel: [${part.repeat(300_000)}`).suggestions).toEqual([]);
});
