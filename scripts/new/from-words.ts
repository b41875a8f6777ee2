import type { Locale } from '../../src/model/schemas/config.ts';

/** What `new --from` says, and what it writes into the drafts. */
const de = {
  /** Headings and sentences of a draft's body. */
  occasion: 'Anlass',
  fromAnswers: (run: string) => (run === '' ? 'Aus einer Bestandsaufnahme:' : `Aus der Bestandsaufnahme „${run}“:`),
  nextStep: (goal: string) => `Nächster Schritt: ${goal}`,
  nextStepId: 'naechster-schritt',
  moreReasons: (count: number) => (count === 1 ? 'und 1 weitere Antwort' : `und ${count} weitere Antworten`),
  /** The plan. */
  starts: 'Neu, als Entwurf:',
  there: 'Gibt es schon:',
  leftOut: 'Bleibt weg, denn eine Maßnahme dient einem Ziel, und es gibt noch keins:',
  reasons: (count: number) => (count === 1 ? '1 Grund' : `${count} Gründe`),
  nothingToStart: 'Zu allem, was vorgeschlagen wird, gibt es schon Einträge.',
  choose: 'Was soll entstehen?',
  cancelled: 'Abgebrochen, nichts geschrieben.',
  needsYes: 'Nichts geschrieben: Ohne Terminal schreibt der Befehl nur mit `--yes`; mit `--dry-run` zeigt er bloß den Plan.',
  nothingWritten: 'Nichts geschrieben.',
  dryRun: 'Nichts geschrieben (`--dry-run`).',
  written: (count: number) =>
    `${count === 1 ? '1 Entwurf' : `${count} Entwürfe`} geschrieben. Zu sehen in \`npm run dev\` und in Vorschauen, bis sich der Status ändert.`,
  /** Why nothing can be read. */
  noText: (file: string) =>
    `${file} ist kein Text in UTF-8 oder UTF-16. Gebraucht wird, was „Als Markdown kopieren“ auf der Seite einer Checkliste liefert.`,
  foreign: (file: string) =>
    `${file} ist nicht der Export einer Checkliste. Gesucht wird, was „Als Markdown kopieren“ liefert: eine Überschrift \`## …\`, darunter Punkte mit Antworten und Vorschläge wie \`- Ziel: [Titel](<…/goals/kennung/index.html>)\`.`,
  noSuggestion: (file: string) =>
    `In ${file} steht kein Vorschlag. Vorschläge macht eine Bestandsaufnahme, wo die Antwort „teils“, „nein“ oder „unklar“ lautet.`,
  wrongLinks: (file: string) => `${file} nennt Einträge, die es nicht geben kann; nichts geschrieben:`,
  wrongLink: (line: number, href: string) =>
    `  Zeile ${line}: \`${href}\` führt zu keinem Ziel, Einwand, Leitfaden, keiner Maßnahme oder Checkliste.`,
};

const en: typeof de = {
  occasion: 'Why this was started',
  fromAnswers: (run) => (run === '' ? 'From an assessment:' : `From the assessment “${run}”:`),
  nextStep: (goal) => `Next step: ${goal}`,
  nextStepId: 'next-step',
  moreReasons: (count) => (count === 1 ? 'and 1 more answer' : `and ${count} more answers`),
  starts: 'New, as drafts:',
  there: 'There already:',
  leftOut: 'Left out, since a measure serves a goal, and there is none yet:',
  reasons: (count) => (count === 1 ? '1 reason' : `${count} reasons`),
  nothingToStart: 'There are entries already for everything that is suggested.',
  choose: 'What shall be started?',
  cancelled: 'Cancelled, nothing was written.',
  needsYes: 'Nothing was written: without a terminal the command writes only with `--yes`; with `--dry-run` it just shows the plan.',
  nothingWritten: 'Nothing was written.',
  dryRun: 'Nothing was written (`--dry-run`).',
  written: (count) =>
    `${count === 1 ? '1 draft' : `${count} drafts`} written, shown in \`npm run dev\` and in previews until the status changes.`,
  noText: (file) => `${file} is no text in UTF-8 or UTF-16. What is needed is what “Copy as Markdown” gives on the page of a checklist.`,
  foreign: (file) =>
    `${file} is not the export of a checklist. What is looked for is what “Copy as Markdown” gives: a heading \`## …\`, below it items with answers, and suggestions such as \`- Goal: [Title](<…/goals/id/index.html>)\`.`,
  noSuggestion: (file) => `There is no suggestion in ${file}. An assessment makes them where the answer is “partly”, “no” or “unknown”.`,
  wrongLinks: (file) => `${file} names entries that can’t be; nothing was written:`,
  wrongLink: (line, href) => `  line ${line}: \`${href}\` leads to no goal, objection, measure, guide or checklist.`,
};

export type FromWords = typeof de;

export const fromWords = (locale: Locale): FromWords => ({ de, en })[locale];
