import type { SearchDocument } from '../../search/document.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { entryDocument } from './entry-document.ts';
import { handbookDocuments } from './handbook-documents.ts';
import { type FoundPage, sitePages } from './site-pages.ts';

const pageDocument = ({ href, title, said, summary }: FoundPage, group: string): SearchDocument => ({
  page: href.slice(1),
  title,
  group,
  said,
  summary,
  passages: [],
});

/**
 * Everything that the readers of this edition may find, in the playbook's order: entries, other pages, the handbook.
 * @param root the repository's root, below which the handbook lies
 */
export async function searchDocuments(data: SiteData, root: string): Promise<readonly SearchDocument[]> {
  const { locale } = data.config;
  const { pages } = messagesFor(locale).search;
  return [
    ...[...data.playbook.entries.values()].map((entry) => entryDocument(entry, data)),
    ...sitePages(data).map((page) => pageDocument(page, pages)),
    ...(await handbookDocuments(root, locale)),
  ];
}
