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
  recipe: {
    steps: { listen: 'Zuhören', acknowledge: 'Anerkennen', explore: 'Nachfragen', respond: 'Antworten' },
    nothingUnder: 'Was dahintersteckt, steht hier noch nicht. Fragen Sie nach.',
    noQuestion: 'Noch keine Frage vorbereitet: Fragen Sie, was die Person dazu bringt.',
    tenSeconds: 'in zehn Sekunden',
    source: (name: string) => `Quelle: ${name}`,
    captured: (day: string) => `erhoben am ${day}`,
    validUntil: (day: string) => `gültig bis ${day}`,
    expiredOn: (day: string) => `abgelaufen, galt bis ${day}`,
    goals: 'Um diese Ziele geht es',
    mapTitle: (title: string) => `Die Ziele, um die es bei ${title} geht`,
  },
  cards: {
    title: 'Einwände als Karten',
    lead: 'Acht Karten auf ein Blatt A4, zum Ausschneiden und Mitnehmen. Die Zahlen darauf gelten an dem Tag, der unten steht.',
    print: 'Drucken',
    proof: 'Beleg',
    ask: 'Fragen',
    back: 'Zurück zu den Einwänden',
  },
};

export type TalkWords = typeof talkDe;
