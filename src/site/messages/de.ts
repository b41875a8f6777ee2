import type { Locale } from '../../model/schemas/config.ts';
import { accessDe } from './access-de.ts';
import { checklistsDe } from './checklists-de.ts';
import { entriesDe } from './entries-de.ts';
import { frameDe } from './frame-de.ts';
import { guidesDe } from './guides-de.ts';
import { historyDe } from './history-de.ts';
import { inventoryDe } from './inventory-de.ts';
import { kpisDe } from './kpis-de.ts';
import { mapsDe } from './maps-de.ts';
import { measuresDe } from './measures-de.ts';
import { ownDe } from './own-de.ts';
import { paperDe } from './paper-de.ts';
import { previewDe } from './preview-de.ts';
import { previewsDe } from './previews-de.ts';
import { reviewDe } from './review-de.ts';
import { searchDe } from './search-de.ts';
import { talkDe } from './talk-de.ts';
import { upkeepDe } from './upkeep-de.ts';

export const de = {
  skip: 'Zum Inhalt',
  navigation: 'Hauptnavigation',
  breadcrumb: 'Sie sind hier',
  home: 'Start',
  handbook: 'Handbuch',
  contents: 'Auf dieser Seite',
  previous: 'Zurück',
  next: 'Weiter',
  nextObjection: 'Nächster Einwand',
  edit: 'Diese Seite bearbeiten',
  feedback: 'Hier stimmt etwas nicht',
  previewBanner: (label: string) => `Vorschau: ${label}. Enthält Entwürfe.`,
  teamBanner: 'Nur für das Team: Diese Ausgabe enthält vertrauliche Einträge.',
  draft: 'Entwurf',
  none: 'Noch nichts eingetragen.',
  kinds: {
    goal: { one: 'Ziel', many: 'Ziele', lead: 'Was das Unternehmen erreichen will, und was dazu beiträgt.' },
    kpi: { one: 'Kennzahl', many: 'Kennzahlen', lead: 'Woran wir sehen, ob es wirkt.' },
    objection: { one: 'Einwand', many: 'Einwände', lead: 'Was wir zu hören bekommen, und was darauf hilft.' },
    evidence: { one: 'Beleg', many: 'Belege', lead: 'Was unsere Antworten trägt, und wie lange noch.' },
    checklist: { one: 'Checkliste', many: 'Checklisten', lead: 'Nichts vergessen, Schritt für Schritt.' },
    measure: { one: 'Maßnahme', many: 'Maßnahmen', lead: 'Was wir tun, und was davon bleibt.' },
    channel: { one: 'Kanal', many: 'Kanäle', lead: 'Was es schon gibt: Auftritte, Werkzeuge, Infrastruktur.' },
    department: { one: 'Bereich', many: 'Bereiche', lead: 'Wer mitzieht, und was ihm wichtig ist.' },
    guide: { one: 'Leitfaden', many: 'Leitfäden', lead: 'Die Methode, Schritt für Schritt.' },
  },
  entryStatus: { draft: 'Entwurf', proposed: 'vorgeschlagen', agreed: 'vereinbart', achieved: 'erreicht', dropped: 'aufgegeben' },
  homePage: {
    context: 'Unsere Ausgangslage',
    contextFields: {
      size: 'Größe',
      industry: 'Branche',
      legalForm: 'Rechtsform',
      products: 'Produkte',
      customers: 'Kundschaft',
      digitalMaturity: 'Digitaler Stand',
    },
    lead: (organisation: string) => `Was ${organisation} erreichen will, was wir dazu beitragen, und woran wir sehen, ob es wirkt.`,
    wants: 'Was das Unternehmen will – und was wir beitragen',
    levelGoals: (goals: number): string => (goals === 1 ? 'Ziel' : 'Ziele'),
    levelOnTrack: (onTrack: number) => `davon ${onTrack} im Plan`,
    works: 'Wirkt es?',
    kpisInAll: (all: number) => (all === 1 ? '1 Kennzahl' : `${all} Kennzahlen`),
    due: 'Was ansteht',
    nothingDue: 'Alles ist aktuell. Gut so.',
    start: 'Neu hier? So gehen wir vor',
    supporters: (onTrack: number, all: number) =>
      all === 0 ? 'Noch trägt kein Ziel dazu bei' : `${onTrack} von ${all} beitragenden Zielen im Plan`,
    empty: 'Hier ist noch kein Ziel zu sehen; Entwürfe erscheinen erst, wenn sie einen anderen Status haben.',
    firstGoal: 'Das erste Ziel legt dieser Befehl an:',
  },
  clearance: {
    title: 'Freigaben',
    by: { privacy: 'Datenschutz', 'works-council': 'Betriebsrat', 'it-security': 'IT-Sicherheit', legal: 'Recht' },
    state: { open: 'offen', cleared: 'freigegeben', refused: 'abgelehnt' },
    until: 'bis',
  },
  department: {
    lead: 'Leitung',
    interests: 'Was dem Bereich wichtig ist',
    stances: { ally: 'verbündet', neutral: 'abwartend', critic: 'skeptisch' },
  },
  about: {
    title: 'Zu diesem Eintrag',
    owner: 'Zuständig',
    agreed: 'Vereinbart',
    agreedBy: (day: string, roles: string) => `am ${day} mit ${roles}`,
    reviewed: 'Zuletzt durchgesehen',
    never: 'noch nie',
    review: { ok: 'aktuell', 'due-soon': 'bald fällig', due: 'Durchsicht fällig', 'never-reviewed': 'noch nie durchgesehen' },
    tags: 'Stichwörter',
    department: 'Bereich',
  },
  present: {
    open: 'Als Folien zeigen',
    back: 'Zurück zum Playbook',
    notes: 'Notizen',
    previous: 'Vorherige Folie',
    next: 'Nächste Folie',
    help: 'Weiter mit Pfeiltasten oder Leertaste, Übersicht mit Esc, Notizen mit N. Drucken macht daraus ein PDF.',
    measures: 'Was wir dafür tun',
  },
  handbookPage: {
    written: 'So geschrieben',
    seen: 'So zu sehen',
    nothingToShow: 'Dieses Playbook hat noch keinen Eintrag, der das zeigen könnte.',
    table: 'Tabelle',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht wurde sie umbenannt oder gelöscht. Über die Startseite findet sich alles wieder.',
    link: 'Zur Startseite',
    wayHome: (title: string) =>
      `So kommen Sie zur Startseite von „${title}“: Gehen Sie im Browser zurück, oder löschen Sie das Ende der Adresse Stück für Stück bis zum jeweils letzten Schrägstrich.`,
  },
  body: {
    language: 'de' as Locale,
    footnotes: 'Fußnoten',
    backToText: 'Zurück zum Text',
    callouts: { note: 'Hinweis', tip: 'Tipp', warning: 'Achtung' },
    tasks: { done: 'erledigt', open: 'offen' },
  },
  review: reviewDe,
  preview: previewDe,
  history: historyDe,
  upkeep: upkeepDe,
  download: {
    csv: 'CSV herunterladen',
    allKpis: 'Alle Kennzahlen als CSV',
    dataPackage: 'Beschreibung aller Zahlen für Datenwerkzeuge (Data Package)',
  },
  rule: {
    pace: (pace: string, onTrack: string, behind: string) =>
      `Tempo ${pace} (Anteil des Weges geteilt durch Anteil der Zeit): im Plan ab ${onTrack}, im Rückstand ab ${behind}.`,
    reached: 'Der Wert liegt am Zielwert oder jenseits davon.',
    missed: 'Für den Zieltermin oder danach liegt ein Wert vor, und der Zielwert ist nicht erreicht.',
    worsening: 'Der Wert liegt weiter vom Ziel entfernt als der Ausgangswert.',
    judged: (period: string) => `Beurteilt wird der letzte Wert bis zum Zieltermin (${period}).`,
  },
  talk: talkDe,
  paper: paperDe,
  own: ownDe,
  access: accessDe,
  previews: previewsDe,
  inventory: inventoryDe,
  measures: measuresDe,
  guides: guidesDe,
  frame: frameDe,
  search: searchDe,
  ...checklistsDe,
  ...mapsDe,
  ...kpisDe,
  ...entriesDe,
};
