/** Documents to print. */
export const paperDe = {
  name: 'Drucken',
  lead: 'Das Playbook oder ein Teil davon als ein Dokument, mit Inhaltsverzeichnis und Verweisen. Jede andere Seite lässt sich ebenso drucken, so wie sie ist.',
  how: 'Ein Dokument öffnen und im Browser „Drucken“ wählen; dort lässt es sich auch als PDF sichern. Wer das Playbook baut, macht daraus mit',
  howAfter: 'ein PDF mit Lesezeichen und Seitenzahlen.',
  whole: 'Das ganze Playbook',
  departments: 'Was ein Bereich dazu beiträgt',
  kinds: 'Eine Art von Einträgen',
  entries: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  goalsOf: (level: string) => `Ziele: ${level}`,
  asOf: (day: string) => `Stand: ${day}`,
  contents: 'Inhalt',
  print: 'Drucken',
  back: 'Alle Dokumente',
  thisPart: 'Als ein Dokument drucken',
  /** Before the number of a page, and after a narrow space that does not break. */
  page: 'S. ',
  onSite: 'Website: ',
};

export type PaperWords = typeof paperDe;
