import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Passage, SearchDocument } from './document.ts';

/** How much a word counts by where it stands. Pagefind allows 0 to 10. */
const weights = { title: 10, said: 8, summary: 4, heading: 3, text: 1 };

const weighed = (weight: number) => ({ 'data-pagefind-weight': String(weight) });

const passage =
  (share: number) =>
  ({ heading, text }: Passage) => [
    ...(heading ? [h('h2', { id: heading.slug, ...weighed(weights.heading * share) }, heading.text)] : []),
    ...(text === '' ? [] : [h('p', weighed(weights.text * share), text)]),
  ];

const facts = ['title', 'fact', 'status', 'statusText', 'warning'] as const;

/** What results show, and what they are found by without showing it, stands in attributes: Pagefind hands it over as it is. */
function metaOf(document: SearchDocument, parts: readonly string[]) {
  const all = [...facts.map((name) => [name, document[name]] as const), ['parts', parts.join(' ') || undefined] as const];
  const known = all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, attribute: `data-${name.toLowerCase()}`, value }]));
  const meta = known.map(({ name, attribute }) => `${name}[${attribute}]`).join(', ');
  return h('span', { 'data-pagefind-meta': meta, ...Object.fromEntries(known.map(({ attribute, value }) => [attribute, value])) });
}

/**
 * A page for Pagefind alone, with everything that the search knows of a document; no content leaves its element.
 * @param parts more words to find it by
 */
export function documentHtml(document: SearchDocument, locale: string, parts: readonly string[] = []): string {
  const { title, group, said, summary, passages, weight = 1 } = document;
  const page = h('html', { lang: locale }, [
    h('body', { 'data-pagefind-body': '', 'data-pagefind-filter': 'group[data-group]', 'data-group': group }, [
      metaOf(document, parts),
      h('h1', weighed(weights.title), title),
      ...said.map((text) => h('p', weighed(weights.said), text)),
      ...(summary === '' ? [] : [h('p', weighed(weights.summary), summary)]),
      ...passages.flatMap(passage(weight)),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
