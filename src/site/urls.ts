import { pageOf, type SitePage } from '../model/body-link.ts';
import { folders, type Kind } from '../model/kinds.ts';

/**
 * Pages link to each other from the output's root, as `/goals/nps/index.html`. When a page is finished, `relativize`
 * turns all of it relative at once, so that the same bytes work at the root, under any prefix, and from a folder on disk,
 * where a server's `index.html` for a folder is missing: hence the file's name in every link.
 */
export const entryHref = (kind: Kind, id: string): string => `/${pageOf(kind, id)}index.html`;
export const kindHref = (kind: Kind): string => `/${folders[kind]}/index.html`;
export const pageHref = (page: SitePage): string => `/${page}/index.html`;
/** What the finder finds objections by, and the objections as cards to print. */
export const finderHref = '/objections/finder.js';
export const objectionCardsHref = '/objections/cards/index.html';
/** All KPIs in one table, and the description of every table. */
export const kpiTableHref = '/api/kpis.csv';
/** All channels in one table. */
export const channelTableHref = '/api/channels.csv';
export const dataPackageHref = '/api/datapackage.json';
export const homeHref = '/index.html';
export const mapHref = '/map/index.html';
export const gapsHref = '/gaps/index.html';
export const statusHref = '/status/index.html';
/** Written only where git knows what changed. */
export const historyHref = '/history/index.html';
/** Everything from A to Z. */
export const azHref = '/a-z/index.html';
/** What the search in the browser asks for. */
export const searchFolder = 'pagefind';
/** What of access is tested, and which keys there are. */
export const accessibilityHref = '/accessibility/index.html';
export const privacyHref = '/privacy/index.html';
export const freshnessHref = '/freshness/index.html';
/** Written only where the site's public address is known. */
export const feedHref = '/changes.xml';
export const calendarHref = '/reviews.ics';
/** In previews that are compared: what they change, and how that looks. */
export const reviewHref = '/review/index.html';
export const reviewSheetHref = '/review/review.css';
export const presentHref = (department?: string): string => `/present/${department === undefined ? '' : `${department}/`}index.html`;
/** Documents to print: all of them, or one, such as `playbook`, `goals` or `departments/sales`. */
export const printHref = (part?: string): string => `/print/${part === undefined ? '' : `${part}/`}index.html`;

export const logoHref = (name: string): string => `/brand/${name}`;

/** A map as files to take along. */
export interface PictureHrefs {
  readonly svg: string;
  readonly png: string;
}

/** The pictures of an entry's map; without an entry, of the whole map. */
export function pictureHrefs(kind?: Kind, id = ''): PictureHrefs {
  const folder = kind === undefined ? 'map/' : pageOf(kind, id);
  return { svg: `/${folder}map.svg`, png: `/${folder}map.png` };
}
/** A chart as files to take along. */
export const chartHrefs = (kind: TableKind, id: string): PictureHrefs => ({
  svg: `/${pageOf(kind, id)}chart.svg`,
  png: `/${pageOf(kind, id)}chart.png`,
});

/** The kinds with numbers beside them, and what the file to take along is called. */
export const tableNames = { kpi: 'series', evidence: 'data', channel: 'reach' } as const;
export type TableKind = keyof typeof tableNames;

/** The numbers of an entry as CSV. */
export const tableHref = (kind: TableKind, id: string): string => `/${pageOf(kind, id)}${tableNames[kind]}.csv`;

export const handbookHref = (page?: string, fragment?: string): string =>
  `/handbook/${page ? `${page}/` : ''}index.html${fragment ? `#${fragment}` : ''}`;

/** A start tag with its attributes; text never holds a bare `<`, so nothing but markup matches. */
const startTag = /<[a-z][^\s/>]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/gi;
const address = /(\s(?:href|src|poster|data|action)=")\/(?!\/)([^"]*)"/g;
const addressSet = /(\ssrcset=")([^"]*)"/g;

/** How many folders lie above a page: `/goals/nps/` or `/goals/nps/index.html` has two. */
const depthOf = (page: string): number =>
  page
    .replace(/[^/]*$/, '')
    .split('/')
    .filter(Boolean).length;

/** Makes every address of a page relative to it; `page` is its path from the output's root. */
export function relativize(html: string, page: string): string {
  const up = '../'.repeat(depthOf(page)) || './';
  const one = (tag: string) => {
    if (!tag.includes('="/') && !tag.includes('srcset="')) return tag; // most have no address, and are not looked at twice
    return tag
      .replace(address, (_all, before: string, rest: string) => `${before}${up}${rest}"`)
      .replace(addressSet, (_all, before: string, list: string) => `${before}${list.replace(/(^|,\s*)\/(?!\/)/g, `$1${up}`)}"`);
  };
  return html.replace(startTag, one);
}
