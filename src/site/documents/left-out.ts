import { attributesOf, type Tag } from './scan.ts';

/** What only a screen has a use for. */
export const leftOutNames = ['script', 'noscript', 'button', 'template', 'select', 'textarea', 'progress'] as const;

/** What leads around the site, or is there in another form beside it. */
const classes = new Set([
  'page-index',
  'purpose',
  'neighbours',
  'actions',
  'download',
  'map-list',
  'chart-narrow',
  'series-more',
  'banner',
]);

const names = new Set<string>(leftOutNames);

/** Whether some of these classes tell that an element is left out; as they stand in its attribute. */
export const areLeftOut = (value: string): boolean =>
  classes.has(value) || (value.includes(' ') && value.split(' ').some((one) => classes.has(one)));

/** Whether an element of an entry's page has no place in a document: tools, ways around the site, and what is hidden. */
export function isLeftOut(tag: Tag): boolean {
  if (names.has(tag.name)) return true;
  const attributes = attributesOf(tag);
  return attributes.has('hidden') || attributes.has('data-page-only') || areLeftOut(attributes.get('class') ?? '');
}
