import type { PreviewsWords } from './previews-de.ts';

export const previewsEn: PreviewsWords = {
  title: (playbook) => `Previews: ${playbook}`,
  lead: 'Each shows how the playbook would look after a proposal, with drafts. Closed ones are removed from here.',
  none: 'There is no preview at present.',
  published: 'published on',
  comment: {
    preview: 'Preview',
    files: 'Report and preview as files',
  },
};
