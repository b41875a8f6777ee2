/** The words of finder, recipes, cards and evidence. */
export const talkDe = {
  finder: {
    lead: 'Tippen Sie ein, was gerade gesagt wurde: Der passende Einwand steht zuerst.',
    form: 'Einwand finden',
    said: 'Was wurde gesagt?',
    example: 'zum Beispiel „messbar“ oder „zu teuer“',
    by: 'Wer sagt es?',
    anybody: 'alle',
    reset: 'Zurücksetzen',
    shown: (shown: string, all: number) => `${shown} von ${all === 1 ? '1 Einwand' : `${all} Einwänden`}`,
    failed: 'Die Suche ließ sich nicht laden. Alle Einwände stehen unten; bitte laden Sie die Seite neu.',
    nothing: 'Kein Einwand passt dazu.',
    advice: 'Versuchen Sie es mit einem einzelnen Wort, oder lassen Sie offen, wer es sagt.',
    showAll: 'Alle Einwände zeigen',
    missing: 'Der Einwand fehlt? Sagen Sie Bescheid',
    cards: 'Als Karten drucken',
    raisedBy: 'Kommt von',
  },
};

export type TalkWords = typeof talkDe;
