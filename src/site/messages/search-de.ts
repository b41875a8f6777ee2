/** The words of the search, and of the list from A to Z. */
export const searchDe = {
  open: 'Suchen',
  title: 'Im Playbook suchen',
  placeholder: 'Ziel, Kennzahl, Einwand …',
  close: 'Schließen',
  results: 'Treffer',
  found: (shown: number, all: number) =>
    shown < all ? `die ersten ${shown} von ${all} Treffern` : all === 1 ? '1 Treffer' : `${all} Treffer`,
  all: 'Alle',
  only: 'Nur zeigen',
  more: 'Mehr Treffer zeigen',
  hint: 'Gesucht wird in Titeln, Texten und Fragen aller Einträge. Wortteile und Wortformen werden mitgefunden.',
  keys: { move: 'wählen', enter: 'öffnen', escape: 'schließen' },
  loading: 'Die Suche wird geladen …',
  nothing: (typed: string) => `Nichts gefunden zu „${typed}“.`,
  didYouMean: 'Meinten Sie',
  advice: 'Versuchen Sie es mit einem einzelnen oder kürzeren Wort.',
  shorter: 'Versuchen Sie es mit einem kürzeren oder einem anderen Wort.',
  finder: 'Wurde das in einem Gespräch gesagt? Einwand finden',
  everything: 'Alles von A bis Z',
  failed: 'Die Suche lässt sich gerade nicht laden. Bitte versuchen Sie es noch einmal.',
  again: 'Noch einmal versuchen',
  fromDisk: 'Von einem Ordner auf der Festplatte geöffnet, kann der Browser nicht suchen. Über einen Server geht es; hier hilft die Liste.',
  pages: 'Seiten',
  az: {
    name: 'A bis Z',
    title: 'Alles von A bis Z',
    lead: 'Jeder Eintrag und jede Seite nach dem Anfangsbuchstaben.',
    letters: 'Buchstaben',
    other: '0–9',
    page: 'Seite',
  },
};

export type SearchWords = typeof searchDe;
