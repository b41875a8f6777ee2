/** The page that lists previews, and what a comment under a pull request says of them. */
export const previewsDe = {
  title: (playbook: string) => `Vorschauen: ${playbook}`,
  lead: 'Jede zeigt, wie das Playbook nach einem Vorschlag aussähe, mit Entwürfen. Was geschlossen ist, verschwindet von hier.',
  none: 'Zurzeit gibt es keine Vorschau.',
  published: 'veröffentlicht am',
  comment: {
    preview: 'Vorschau',
    files: 'Bericht und Vorschau als Dateien',
  },
};

export type PreviewsWords = typeof previewsDe;
