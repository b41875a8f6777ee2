/** What a preview says of its changes. */
export const previewDe = {
  marks: {
    added: 'neu',
    changed: 'geändert',
    renamed: 'umbenannt',
    removed: 'entfällt',
    turned: 'Status ändert sich',
  },
  /** What the marks on a map or in a list count. */
  counted: 'Diese Vorschau gegenüber dem Ausgangsstand:',
  box: {
    title: 'Was diese Vorschau hier ändert',
    added: 'Dieser Eintrag ist neu.',
    renamed: (from: string) => `Bisher war die Kennung ${from}.`,
    status: 'Status',
    restsOn: 'Was darauf beruht',
    places: 'Im Text',
    all: 'Alle Änderungen',
  },
  gone: {
    list: 'Entfällt mit dieser Vorschau',
    removed: 'Dieser Eintrag entfällt mit dieser Vorschau. Seine Angaben waren:',
    renamed: 'Dieser Eintrag steht in dieser Vorschau unter einer neuen Adresse:',
  },
  charts: {
    title: 'Kennzahlen vorher und nachher',
    see: 'Vorher und nachher',
    before: 'Vorher',
    after: 'Nachher',
    noValues: 'Noch keine Werte.',
  },
  wording: { removed: 'gestrichen', inserted: 'eingefügt' },
  nothing: 'Texte, Zahlen und Verweise sagen dasselbe wie im Ausgangsstand.',
};

export type PreviewWords = typeof previewDe;
