import { markShapes } from '../../drawing/status-shapes.ts';
import { draw, make } from './element.ts';
import type { Found } from './engine.ts';
import { type Piece, piecesOf, trimmed } from './excerpt.ts';

const shapes: Readonly<Record<string, string>> = markShapes;

/** Results of one kind, best first. */
export interface Group {
  readonly name: string;
  readonly found: readonly Found[];
}

/** In the order in which the first of each group was found. */
export function groupsOf(found: readonly Found[]): readonly Group[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const name = one.filters['group']?.[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, all]) => ({ name, found: all }));
}

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));

function status({ status: shape, statusText }: Found['meta']): HTMLElement | undefined {
  if (!shape || !statusText) return undefined;
  return make(
    'span',
    { class: `status status-${shape}` },
    draw(shapes[shape] ?? '', 16, { class: 'shape', width: '12', height: '12' }),
    statusText,
  );
}

const span = (name: string | undefined, text: string | undefined): HTMLElement | undefined =>
  text ? make('span', { class: name }, text) : undefined;

function factLine({ meta }: Found): HTMLElement | undefined {
  const parts = [span('warning', meta['warning']), span(undefined, meta['fact']), status(meta)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : make('span', { class: 'search-fact' }, ...parts.flatMap((part) => [part, ' ']));
}

const option = (href: string, className: string, ...content: readonly (Node | string | undefined)[]) =>
  make('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', href, class: className }, ...content);

const mostSections = 2;

/** The sections of a page in which alone the words stand. */
function sections({ raw_url, sub_results }: Found, root: string): readonly HTMLElement[] {
  const hashes = sub_results.map(({ url }) => url.indexOf('#'));
  if (hashes.includes(-1)) return [];
  const shown = sub_results.slice(0, mostSections);
  return shown.map(({ title, url }, index) => option(new URL(raw_url + url.slice(hashes[index]), root).href, 'search-section', title));
}

function result(found: Found, root: string): readonly HTMLElement[] {
  const title = found.meta['title'] ?? '';
  const excerpt = trimmed(piecesOf(found.excerpt), title);
  return [
    option(
      new URL(found.raw_url, root).href,
      'search-result',
      make('span', { class: 'search-title' }, title),
      factLine(found),
      excerpt.length > 0 ? make('span', { class: 'search-excerpt' }, ...marked(excerpt)) : undefined,
    ),
    ...sections(found, root),
  ];
}

/** Options by group, as a list box holds them. */
export const renderGroups = (groups: readonly Group[], root: string): readonly HTMLElement[] =>
  groups.map(({ name, found }) =>
    make(
      'div',
      { role: 'group', 'aria-label': name, class: 'search-group' },
      make('p', { class: 'search-group-name', role: 'presentation' }, name),
      ...found.flatMap((one) => result(one, root)),
    ),
  );
