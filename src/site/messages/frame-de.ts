/** What stands around every page: header, menu, index and footer. */
export const frameDe = {
  menu: 'Menü',
  purpose: 'Zahlt ein auf',
  footer: { name: 'Alle Seiten', content: 'Inhalte', overview: 'Überblick', help: 'Hilfe' },
};

export type FrameWords = typeof frameDe;
