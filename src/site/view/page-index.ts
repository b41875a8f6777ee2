import { slug } from 'github-slugger';

/** A section of a page as its index names it; `text` is escaped, as it stands in the page. */
export interface IndexItem {
  readonly id: string;
  readonly text: string;
}

/** The id of a section that a template makes: the underscore keeps it apart from ids of headings in bodies. */
export const sectionId = (title: string): string => `_${slug(title)}`;

const heading = /<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs;

/** The sections of a finished page, by the second level of its headings; those without an id are passed over. */
export const sectionsOf = (html: string): readonly IndexItem[] =>
  [...html.matchAll(heading)].map(([, id = '', inner = '']) => ({ id, text: inner.replace(/<sup\b.*?<\/sup>|<[^>]*>/gs, '').trim() }));
