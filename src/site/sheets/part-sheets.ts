import site from '../../styles/site.css?url';
import { hasEmptyPlaces } from '../documents/fill.ts';
import { isNeeded, marksOn, type Wanted, wantedIn } from './needs.ts';

type Files = Readonly<Record<string, string>>;

const hrefs: Files = import.meta.glob('../../styles/parts/*.css', { query: '?url', import: 'default', eager: true });
const texts: Files = import.meta.glob('../../styles/parts/*.css', { query: '?inline', import: 'default', eager: true });

/** Those of `src/styles/parts`, as they follow each other in the cascade; all come after `site.css`. */
const order = [
  'home',
  'handbook',
  'az',
  'status-bar',
  'goal-map',
  'gaps',
  'keys',
  'charts',
  'upkeep',
  'history',
  'filter',
  'talk',
  'guides',
  'cards',
  'catalogue',
  'checklist-tools',
  'checklist-items',
  'inventory',
  'board',
  'timeline',
  'measure',
  'document',
] as const;

interface Sheet {
  readonly href: string;
  readonly wanted: readonly Wanted[];
}

function place(file: string): number {
  const found = (order as readonly string[]).indexOf(file.replace(/^.*\/|\.css$/g, ''));
  if (found === -1) throw new Error(`${file} has no place in the order of style sheets.`);
  return found;
}

const parts: readonly Sheet[] = Object.keys(hrefs)
  .toSorted((a, b) => place(a) - place(b))
  .map((file) => ({ href: hrefs[file] ?? '', wanted: wantedIn(texts[file] ?? '') }));

/** The sheet of every page. */
export const siteSheetHref = site;

const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;

/**
 * Puts the sheets of what is on a page after that of every page, so that a page of words carries nothing for charts and boards.
 * What is on it is only known when it is finished; a document, into which entries of all kinds come afterwards, gets all.
 */
export function withPartSheets(html: string): string {
  const marks = marksOn(html);
  const needed = hasEmptyPlaces(html) ? parts : parts.filter(({ wanted }) => isNeeded(wanted, marks));
  return html.replace(link(site), (common) => [common, ...needed.map(({ href }) => link(href))].join(''));
}
