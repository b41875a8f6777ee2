import type { Attributes } from './scan.ts';

/** What only a screen has a use for. */
const names = new Set(['script', 'noscript', 'button', 'template', 'select', 'textarea', 'progress']);

/** What leads around the site, or is there in another form beside it. */
const classes = new Set([
  'page-index',
  'neighbours',
  'breadcrumb',
  'actions',
  'download',
  'map-list',
  'chart-narrow',
  'series-more',
  'banner',
]);

/** Whether an element of an entry's page has no place in a document: tools, ways around the site, and what is hidden. */
export const isLeftOut = (name: string, attributes: Attributes): boolean =>
  names.has(name) ||
  attributes.has('hidden') ||
  attributes.has('data-page-only') ||
  (attributes.get('class') ?? '').split(' ').some((one) => classes.has(one));
