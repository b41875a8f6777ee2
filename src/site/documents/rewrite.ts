import { anchorWithin, fromRoot } from './addresses.ts';
import { type Attributes, attributesOf, type Tag, tagWith } from './scan.ts';

/** Where a tag stands: in an entry's page, and in the entry's part of the document. */
export interface Place {
  readonly anchor: string;
  readonly page: string;
}

/** An entry's title stands two levels lower than on its page: below those of the document and of its part. */
const lower = 2;
const lowest = 6;

function heading(level: number, attributes: Attributes): string {
  const depth = level + lower;
  if (depth <= lowest) return tagWith(`h${depth}`, attributes);
  return tagWith(`h${lowest}`, new Map([...attributes, ['aria-level', String(depth)]]));
}

/** Boxes to tick with a pen; a control would wait for somebody in a document, too. */
function box(attributes: Attributes): string {
  const shape = attributes.get('type') === 'radio' ? ' is-round' : '';
  return `<span class="doc-box${shape}${attributes.has('checked') ? ' is-ticked' : ''}"></span>`;
}

const references = ['aria-labelledby', 'aria-describedby', 'headers'];

/** Landmarks of a page, and groups of controls, are none in a document. */
const plain: Readonly<Record<string, string>> = { aside: 'div', nav: 'div', label: 'span', main: 'div' };
const roles = new Set(['radiogroup', 'region', 'group', 'status']);

function plainAttributes(name: string, attributes: Map<string, string>): void {
  attributes.delete('for');
  const role = attributes.get('role') ?? '';
  if (roles.has(role)) attributes.delete('role');
  if (name in plain || roles.has(role)) for (const key of ['aria-label', 'aria-labelledby']) attributes.delete(key);
}

/** Ids are an entry's own in a document, too. */
function ownIds(attributes: Map<string, string>, { anchor }: Place): void {
  const id = attributes.get('id');
  if (id !== undefined) attributes.set('id', anchorWithin(anchor, id));
  for (const key of references) {
    const ids = attributes.get(key);
    if (ids)
      attributes.set(
        key,
        ids
          .split(' ')
          .map((one) => anchorWithin(anchor, one))
          .join(' '),
      );
  }
  const drawn = attributes.get('href'); // of `<use>`; links are no business of a tag's
  if (drawn?.startsWith('#')) attributes.set('href', `#${anchorWithin(anchor, drawn.slice(1))}`);
  for (const [key, value] of attributes)
    if (value.includes('url(#')) attributes.set(key, value.replaceAll('url(#', `url(#${anchorWithin(anchor, '')}`));
}

const closing = (name: string): string => {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return `</${level === undefined ? (plain[name] ?? name) : `h${Math.min(Number(level) + lower, lowest)}`}>`;
};

/** Elements that never stay as they are. */
export const changedNames = [...Object.keys(plain), 'input', 'details', 'img', 'use', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A tag of an entry's page as it stands in a document; links are not its business. */
export function rewrite(tag: Tag, place: Place): string {
  if (tag.part === 'close') return closing(tag.name);
  const attributes = new Map(attributesOf(tag));
  if (tag.name === 'input') return box(attributes);
  ownIds(attributes, place);
  plainAttributes(tag.name, attributes);
  if (tag.name === 'details') attributes.set('open', '');
  attributes.delete('loading'); // all of a document is printed, wherever a reader looks
  const source = attributes.get('src');
  if (source !== undefined) attributes.set('src', fromRoot(source, place.page));
  const level = /^h([1-6])$/.exec(tag.name)?.[1];
  if (level !== undefined) return heading(Number(level), attributes);
  return tagWith(plain[tag.name] ?? tag.name, attributes, tag.text.endsWith('/>') ? '/>' : '>');
}
