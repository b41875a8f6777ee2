import type { Passage, SearchDocument } from './document.ts';

/** How much a word counts by where it stands. Pagefind allows 0 to 10. */
const weights = { title: 10, said: 8, summary: 4, heading: 3, text: 1 };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

const weighed = (tag: string, weight: number, text: string, more = ''): string =>
  text === '' ? '' : `<${tag}${attribute('data-pagefind-weight', String(weight))}${more}>${escaped(text)}</${tag}>`;

const passage =
  (share: number) =>
  ({ heading, text }: Passage): string =>
    (heading ? weighed('h2', weights.heading * share, heading.text, attribute('id', heading.slug)) : '') +
    weighed('p', weights.text * share, text);

const facts = ['title', 'fact', 'status', 'statusText', 'warning'] as const;

/** What results show, and what they are found by without showing it, stands in attributes: Pagefind hands it over as it is. */
function metaOf(document: SearchDocument, parts: readonly string[]): string {
  const words = { parts, tags: document.tags ?? [] };
  const all = [
    ...facts.map((name) => [name, document[name] ?? ''] as const),
    ...Object.entries(words).map(([name, texts]) => [name, texts.join(' ')] as const),
  ];
  const known = all.filter(([, value]) => value !== '').map(([name, value]) => ({ name, holder: `data-${name.toLowerCase()}`, value }));
  const meta = known.map(({ name, holder }) => `${name}[${holder}]`).join(', ');
  return `<span${attribute('data-pagefind-meta', meta)}${known.map(({ holder, value }) => attribute(holder, value)).join('')}></span>`;
}

/**
 * A page for Pagefind alone, with everything that the search knows of a document; no content leaves its element. Text, since a
 * tree for each of thousands takes several times as long.
 * @param parts more words to find it by
 */
export function documentHtml(document: SearchDocument, locale: string, parts: readonly string[] = []): string {
  const { title, group, said, summary, passages, weight = 1 } = document;
  const content = [
    metaOf(document, parts),
    weighed('h1', weights.title, title),
    ...said.map((text) => weighed('p', weights.said, text)),
    weighed('p', weights.summary, summary),
    ...passages.map(passage(weight)),
  ];
  const grouped = `${attribute('data-pagefind-filter', 'group[data-group]')}${attribute('data-group', group)}`;
  return `<!doctype html><html${attribute('lang', locale)}><body data-pagefind-body${grouped}>${content.join('')}</body></html>`;
}
