import type { FrameWords } from './frame-de.ts';

export const frameEn: FrameWords = {
  menu: 'Menu',
  purpose: 'Contributes to',
  footer: { name: 'All pages', content: 'Contents', overview: 'Overview', help: 'Help' },
};
