/** The words of guides, their reading order and the paths through them. */
export const guidesDe = {
  minutes: (minutes: number) => `${minutes}\u202FMin.`,
  reading: (minutes: number) => `${minutes}\u202FMin. Lesezeit`,
  place: (at: number, of: number) => `Leitfaden ${at} von ${of}`,
  guides: (guides: number) => (guides === 1 ? '1 Leitfaden' : `${guides} Leitfäden`),
  paths: 'Für wen was?',
  pathsLead: 'Nicht alle müssen alles lesen. Suchen Sie sich Ihren Weg aus, oder lesen Sie der Reihe nach.',
  order: 'Alle der Reihe nach',
  others: 'Weitere Leitfäden',
  dropped: 'Aufgegeben',
  step: (at: number, of: number) => `Schritt ${at} von ${of}`,
  nextOnPath: 'weiter mit',
  endOfPath: 'Das war der letzte Schritt.',
  whatHelps: 'Was jetzt hilft',
  onPaths: 'Auf diesen Wegen',
  tools: 'Werkzeuge dazu',
  pathTools: 'Werkzeuge für diesen Weg',
  toolNames: {
    objection: 'Einwände finden',
    goal: 'Zielkarte',
    'objections/cards': 'Einwände als Karten',
    present: 'Folien',
  },
};

export type GuideWords = typeof guidesDe;
