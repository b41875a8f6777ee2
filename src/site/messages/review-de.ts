import type { LinkType } from '../../model/links.ts';
import { type Part, type Sentence, say } from '../../review/sentence.ts';
import { reviewFieldsDe } from './review-fields-de.ts';

const restsOn: Readonly<Record<LinkType, string>> = {
  'measured-by': 'Daran gemessen',
  supports: 'Trägt bei zu',
  'rests-on': 'Darauf beruht',
  serves: 'Darauf zielt',
  expects: 'Wirkung erwartet von',
  suggests: 'Empfohlen in',
  'belongs-to': 'Dazu gehört',
  mentions: 'Erwähnt in',
};

/** What a change of the content means for the strategy. */
export const reviewDe = {
  title: 'Was sich für die Strategie ändert',
  open: 'Was sich ändert',
  nothing: 'Am Sinn ändert sich nichts.',
  compared: (base: Part, head: Part): Sentence => say`Verglichen: ${head} mit ${base}.`,
  workTree: 'die Arbeitskopie',
  team: 'Dieser Bericht ist nur für das Team.',
  allNew: 'Im Ausgangsstand gab es noch kein Playbook: alles ist neu.',
  configBroken: 'Auf einer Seite lässt sich `playbook.yml` nicht lesen; was sich darin ändert, ist unbekannt.',
  broken: (files: number): string =>
    files === 1
      ? '1 Eintrag ist auf einer Seite so fehlerhaft, dass er nicht verglichen werden konnte.'
      : `${files} Einträge sind auf einer Seite so fehlerhaft, dass sie nicht verglichen werden konnten.`,
  entries: (count: number, how: string): string => `${count === 1 ? '1 Eintrag' : `${count} Einträge`}: ${how}.`,
  counts: {
    added: (count: number): string => `${count} neu`,
    changed: (count: number): string => `${count} geändert`,
    renamed: (count: number): string => `${count} umbenannt`,
    removed: (count: number): string => `${count} entfernt`,
  },
  groups: {
    targets: 'Zielwerte',
    status: 'Bewertungen, die sich ändern',
    new: 'Neue Befunde der Prüfung',
    fixed: 'Behobene Befunde',
    config: 'Das Playbook als Ganzes',
  },
  targets: {
    raised: (kpi: Part, from: Part, to: Part): Sentence => say`Zielwert von ${kpi} von ${from} auf ${to} erhöht`,
    lowered: (kpi: Part, from: Part, to: Part): Sentence => say`Zielwert von ${kpi} von ${from} auf ${to} gesenkt`,
    other: (kpi: Part, from: Part, to: Part): Sentence => say`Ziel von ${kpi}: bisher ${from}, jetzt ${to}`,
    set: (kpi: Part, to: Part): Sentence => say`${kpi} hat jetzt ein Ziel: ${to}`,
    dropped: (kpi: Part, from: Part): Sentence => say`${kpi} hat kein Ziel mehr, bisher ${from}`,
    later: (kpi: Part, from: Part, to: Part): Sentence => say`Ziel von ${kpi} von ${from} auf ${to} verschoben`,
    andBy: (from: Part, to: Part): Sentence => say`, Termin ${to} statt ${from}`,
    harder: 'das ist ehrgeiziger',
    easier: 'das ist leichter zu erreichen',
    noDate: 'ohne Termin',
  },
  turn: (before: string, after: string): string => `${before} → ${after}`,
  holds: 'hält',
  turnOf: (kind: string, entry: Part, turn: string): Sentence => say`${kind} ${entry}: ${turn}`,
  argument: (entries: Sentence, one: boolean): Sentence => (one ? say`${entries} beruht darauf` : say`${entries} beruhen darauf`),
  added: (entry: Part): Sentence => say`${entry} ist neu`,
  removed: (entry: Part): Sentence => say`${entry} ist entfernt`,
  renamed: (entry: Part, to: Part, from: Part): Sentence => say`${entry} hat jetzt die Kennung ${to} (bisher ${from})`,
  changed: (entry: Part): Sentence => say`${entry} ist geändert`,
  restsOn,
  over: (entries: Sentence): Sentence => say` (über ${entries})`,
  more: (count: number): string => `und ${count} weitere`,
  field: {
    of: (label: string, item: Sentence): Sentence => say`${label} (${item})`,
    changed: (label: Sentence, before: Sentence, after: Sentence): Sentence => say`${label}: ${before} → ${after}`,
    added: (label: Sentence, after: Sentence): Sentence => say`${label}, neu: ${after}`,
    removed: (label: Sentence, before: Sentence): Sentence => say`${label}, entfällt: ${before}`,
    reworded: (label: Sentence, wording: Part): Sentence => say`${label}: ${wording}`,
    nothing: 'nichts',
    yes: 'ja',
    no: 'nein',
  },
  years: (count: number): string => (count === 1 ? '1 Jahr' : `${count} Jahre`),
  months: (count: number): string => (count === 1 ? '1 Monat' : `${count} Monate`),
  days: (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`),
  series: {
    added: (period: Part, value: Sentence): Sentence => say`Neuer Wert ${period}: ${value}`,
    corrected: (period: Part, before: Sentence, after: Sentence): Sentence => say`Wert ${period} berichtigt: ${before} → ${after}`,
    removed: (period: Part, value: Sentence): Sentence => say`Wert ${period} entfernt: ${value}`,
    note: (period: Part): Sentence => say`Anmerkung zu ${period}`,
    manyAdded: (count: number, from: Part, to: Part): Sentence => say`${String(count)} neue Werte, ${from} bis ${to}`,
    manyRemoved: (count: number, from: Part, to: Part): Sentence => say`${String(count)} Werte entfernt, ${from} bis ${to}`,
  },
  body: {
    whole: 'Text',
    opening: 'Einleitung',
    unseen: (section: Sentence): Sentence => say`${section}: andere Verweise, Streichungen oder eingebettete Einträge`,
    section: (heading: Part): Sentence => say`Abschnitt ${heading}`,
    added: (section: Sentence): Sentence => say`${section} ist neu`,
    removed: (section: Sentence): Sentence => say`${section} ist entfernt`,
    retitled: (before: Part, after: Part): Sentence => say`Abschnitt ${before} heißt jetzt ${after}`,
  },
  fields: reviewFieldsDe,
  quotes: ['„', '“'] as readonly [string, string],
  rest: (count: number): string => (count === 1 ? 'Eine weitere Änderung' : `${count} weitere Änderungen`),
  leftOut: (count: number): string =>
    count === 1
      ? 'Eine Änderung passt nicht mehr in diesen Bericht. Die Vorschau und `npm run review` zeigen sie.'
      : `${count} Änderungen passen nicht mehr in diesen Bericht. Die Vorschau und \`npm run review\` zeigen sie.`,
};
