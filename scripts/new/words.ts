import type { Locale } from '../../src/model/schemas/config.ts';

/** What a new entry says until its author says something better, and what the command asks. */
const de = {
  summary: 'In ein, zwei Sätzen: worum es geht und wem es nützt.',
  because: 'Der Wirkweg in einem Satz: Wie hilft dieses Ziel dem anderen?',
  question: 'Welche Frage beantwortet diese Kennzahl?',
  definition: 'Was genau gezählt oder gemessen wird.',
  unit: '%',
  system: 'Aus welchem System die Zahlen kommen',
  quote: 'Der Einwand, wie er gesagt wird.',
  answer: 'Die Antwort in zehn Sekunden.',
  finding: 'Was sich zeigt, in einem Satz.',
  source: 'Wer es herausgefunden hat',
  purpose: 'Wozu das gut ist.',
  section: 'Zuerst',
  item: 'Der erste Punkt',
  interest: 'Was dem Bereich wichtig ist',
  body: '## Worum es geht\n\nHier steht der Text.\n',
  askKind: 'Was soll entstehen?',
  askId: 'Unter welchem Namen? (Kleinbuchstaben, Ziffern, Bindestriche)',
  askTitle: 'Welcher Titel?',
  cancelled: 'Abgebrochen, nichts geschrieben.',
};

const en: typeof de = {
  summary: 'In one or two sentences: what it is about and whom it helps.',
  because: 'The mechanism in one sentence: how does this goal help the other?',
  question: 'Which question does this KPI answer?',
  definition: 'What exactly is counted or measured.',
  unit: '%',
  system: 'Which system the numbers come from',
  quote: 'The objection as it is said.',
  answer: 'The ten-second answer.',
  finding: 'What it shows, in one sentence.',
  source: 'Who found it out',
  purpose: 'What it is good for.',
  section: 'First',
  item: 'The first item',
  interest: 'What matters to the department',
  body: '## What it is about\n\nThe text goes here.\n',
  askKind: 'What shall it be?',
  askId: 'Under which name? (lower-case letters, digits, hyphens)',
  askTitle: 'Which title?',
  cancelled: 'Cancelled, nothing was written.',
};

export type NewWords = typeof de;

export const newWords = (locale: Locale): NewWords => ({ de, en })[locale];
