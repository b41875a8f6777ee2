import type { PreviewWords } from './preview-de.ts';

export const previewEn: PreviewWords = {
  marks: {
    added: 'new',
    changed: 'changed',
    renamed: 'renamed',
    removed: 'removed',
    turned: 'status changes',
  },
  counted: 'This preview, compared with where it starts from:',
  box: {
    title: 'What this preview changes here',
    added: 'This entry is new.',
    renamed: (from) => `Its id was ${from} before.`,
    status: 'Status',
    restsOn: 'What rests on it',
    places: 'In the text',
    all: 'All changes',
  },
  gone: {
    list: 'Removed by this preview',
    removed: 'This preview removes this entry. This is what it said:',
    renamed: 'In this preview this entry has a new address:',
  },
  charts: {
    title: 'KPIs before and after',
    see: 'Before and after',
    before: 'Before',
    after: 'After',
    noValues: 'No values yet.',
  },
  wording: { removed: 'struck', inserted: 'inserted' },
  nothing: 'Texts, numbers and links say the same as where it starts from.',
};
