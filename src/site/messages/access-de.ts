import type { AccessTopic } from '../access-topics.ts';

/** A topic of the tests: what it is, and what the tests look at. */
interface TestedWords {
  readonly name: string;
  readonly text: string;
}

const tested: Readonly<Record<AccessTopic, TestedWords>> = {
  rules: {
    name: 'Regeln, die sich rechnen lassen',
    text: 'Das Prüfprogramm axe findet nichts: alle seine Regeln zu WCAG 2.0, 2.1 und 2.2 (A und AA) und gute Praxis, in Fenstern von 1280 und 390 px, Textfarben hell und dunkel.',
  },
  structure: {
    name: 'Aufbau',
    text: 'Sprache, ein Titel je Seite, eine Hauptüberschrift, Überschriften ohne Lücke, benannte Bereiche und ein Weg am Menü vorbei.',
  },
  textSize: {
    name: 'Große Schrift, schmales Fenster',
    text: 'Mit 200 % Schrift in Fenstern von 320 und 1280 px rollt keine Seite seitwärts, nichts ist abgeschnitten, nichts liegt übereinander. Karten, Diagramme und Tabellen dürfen in ihrem eigenen Rahmen rollen.',
  },
  spacing: {
    name: 'Abstände im Text',
    text: 'Zeilen, Buchstaben und Wörter lassen sich so weit auseinanderziehen, wie WCAG 1.4.12 es verlangt. In Zeichnungen bleiben sie stehen; daneben steht dasselbe als Liste, Satz oder Tabelle.',
  },
  targets: {
    name: 'Ziele für Finger und Maus',
    text: 'Sie sind 24 px groß oder haben so viel Platz um sich, außer in Dokumenten zum Drucken.',
  },
  contrast: {
    name: 'Kontrast von Linien und Formen',
    text: 'Linien der Karte und der Diagramme, Formen der Bewertungen und Ränder von Feldern haben mindestens 3:1, hell und dunkel. Keine Bewertung hängt an der Farbe allein: Form und Wort stehen dabei.',
  },
  forcedColours: {
    name: 'Eigene Farben',
    text: 'Erzwingt das System Farben (Windows-Kontrastdesigns), bleibt alles Gezeichnete zu sehen.',
  },
  motion: { name: 'Weniger Bewegung', text: 'Wer das System darum bittet, sieht nichts gleiten, blenden oder weich rollen.' },
  focus: {
    name: 'Wo die Tastatur gerade ist',
    text: 'Mit Tab geht es in der Reihenfolge des Lesens durch jede Art von Seite und wieder hinaus. Was an der Reihe ist, liegt im Fenster, ist nicht verdeckt und hebt sich mit mindestens 3:1 ab.',
  },
  keyboard: { name: 'Werkzeuge mit der Tastatur', text: 'Jede Taste, die oben steht, wird gedrückt.' },
  announcements: {
    name: 'Was vorgelesen wird',
    text: 'Trefferzahlen, Werte im Diagramm und was eine Checkliste getan hat, melden sich selbst, ohne den Platz zu wechseln.',
  },
};

/** Access: what was tested, what was not, keys, and where to say that something is in the way. */
export const accessDe = {
  name: 'Barrierefreiheit',
  title: 'Wie zugänglich diese Seiten sind',
  lead: 'Sie sollen sich ohne Maus, mit Vorleseprogramm, großer Schrift und eigenen Farben gebrauchen lassen. Maßstab sind die WCAG 2.2, Stufen A und AA.',
  tested: {
    title: 'Was geprüft wird',
    lead: 'Mit jeder Änderung an dem Programm, das diese Seiten macht, in einem echten Browser (Chromium), an einem Beispiel-Playbook und einer Vorschau davon:',
    topics: tested,
  },
  untested: {
    title: 'Was nicht geprüft ist',
    texts: [
      'Menschen, die Vorleseprogramme oder andere Hilfsmittel täglich benutzen, haben diese Seiten nicht erprobt. Getestet wird, was Browser solchen Programmen sagen, nicht, wie es sich mit ihnen liest.',
      'Die Tests laufen in Chromium. Firefox und Safari sind nicht geprüft, PDF-Dateien der Folien auch nicht.',
      'Diese Angaben gelten dem Programm, nicht dem, was hier geschrieben steht. Sie sind keine Erklärung nach einem Gesetz.',
    ],
  },
  content: {
    title: 'Was an den Inhalten liegt',
    text: 'Ob ein Bild gut beschrieben und ein Satz verständlich ist, liegt bei denen, die schreiben. Beim Bauen fällt auf, wenn ein Bild keine Beschreibung hat, Überschriften eine Stufe auslassen oder eine Karte zu groß zum Lesen wird.',
    link: 'Alle Prüfungen der Inhalte',
  },
  keys: {
    title: 'Tasten',
    caption: 'Was welche Taste tut',
    columns: { place: 'Wo', keys: 'Taste', does: 'tut' },
    any: 'Überall',
    tab: 'zum nächsten Link, Knopf oder Feld; mit Umschalt zurück. Der erste Halt einer Seite führt am Menü vorbei.',
    search: 'öffnet die Suche; Esc schließt sie',
    found: 'von Treffer zu Treffer; Eingabe öffnet ihn',
    mapUp: 'zum Ziel darüber oder darunter, dem Pfeil entlang',
    mapSide: 'zum Nachbarn auf derselben Ebene; Eingabe öffnet das Ziel',
    chartSide: 'von Wert zu Wert, wenn das Diagramm an der Reihe ist; jeder wird gesagt',
    chartEnds: 'zum ersten und letzten Wert',
    chartUp: 'zur nächsten Linie, wo es mehrere gibt',
    finder: 'Finder',
    toFirst: 'vom Feld zum ersten Treffer',
    sorted: 'Listen, die sich ordnen lassen',
    sort: 'auf der Überschrift einer Spalte: ordnet danach, noch einmal andersherum',
    tick: 'hakt den Punkt ab, oder nimmt den Haken weg',
    answer: 'von Antwort zu Antwort',
    slides: 'Folien',
    slide: 'eine Folie weiter oder zurück',
    overview: 'Übersicht aller Folien, noch einmal zurück',
    notes: 'Notizen ein und aus',
    names: {
      tab: 'Tab',
      upDown: '↑ ↓',
      leftRight: '← →',
      ends: 'Pos1, Ende',
      enter: 'Eingabe',
      space: 'Leertaste',
      escape: 'Esc',
      search: '/, Strg+K',
    },
  },
  single: {
    title: 'Tasten mit einem Zeichen abschalten',
    text: 'Wer mit der Stimme schreibt, löst solche Tasten leicht aus Versehen aus. Ihr Browser merkt sich die Wahl auf diesem Gerät, und nur dort.',
    label: '/ und Buchstaben tun etwas',
    none: 'Dazu braucht es JavaScript. Ohne das tun sie nichts.',
  },
  report: {
    title: 'Wenn Ihnen etwas im Weg ist',
    text: 'Sagen Sie, auf welcher Seite und womit Sie lesen (Gerät, Browser, Hilfsmittel).',
    everywhere: '„Hier stimmt etwas nicht“ steht auf jeder Seite und nennt sie schon.',
    link: 'Eine Barriere melden',
    nobody: (organisation: string) => `Wenden Sie sich an die Stelle, die bei ${organisation} dieses Playbook verantwortet.`,
  },
  version: (day: string) => `Diese Fassung der Seiten ist vom ${day}.`,
};

export type AccessWords = typeof accessDe;
