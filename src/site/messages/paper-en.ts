import type { PaperWords } from './paper-de.ts';

export const paperEn: PaperWords = {
  name: 'Print',
  lead: 'The playbook or a part of it as one document, with a table of contents and references. Every other page prints as well, just as it is.',
  how: 'Open a document and choose “Print” in the browser, where it can be saved as PDF, too. Whoever builds the playbook makes a PDF with bookmarks and page numbers of it with',
  howAfter: '.',
  whole: 'The whole playbook',
  departments: 'What a department contributes',
  kinds: 'One kind of entries',
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  goalsOf: (level) => `Goals: ${level}`,
  asOf: (day) => `As of ${day}`,
  contents: 'Contents',
  print: 'Print',
  back: 'All documents',
  thisPart: 'Print as one document',
  page: 'p. ',
  onSite: 'Website: ',
};
