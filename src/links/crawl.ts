import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { decoded } from './address.ts';

/** A link of the output that leads nowhere. */
export interface BrokenLink {
  /** The page that has it, from the output's root. */
  readonly page: string;
  /** Where it leads: from the output's root where it stays inside, else as it is written. */
  readonly target: string;
  readonly fault: LinkFault;
}

/** What is wrong: it is no address, nothing is there, the page has no such place, or the answer did not come. */
export type LinkFault = 'no-address' | 'missing' | 'no-such-place' | 'unread';

export interface Crawled {
  /** How many different files and addresses links lead to. */
  readonly followed: number;
  readonly broken: readonly BrokenLink[];
  /** The addresses elsewhere, each with the pages that link to it. */
  readonly outside: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface CrawlOptions {
  /** Where the folder is served. */
  readonly address: string;
  /** All pages of the folder: also those that nothing links to have links. */
  readonly pages: readonly string[];
  /** The address under which the site is public: links to it stay inside. */
  readonly site: string | undefined;
  readonly onProgress: (text: string) => void;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Nothing on this machine is asked through a proxy. */
function bypassProxy(): void {
  const before = process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? '';
  if (before !== '*') process.env['no_proxy'] = [before, '127.0.0.1'].filter(Boolean).join(',');
}

function faultOf({ url, status = 0 }: LinkResult): LinkFault {
  if (!URL.canParse(url)) return 'no-address';
  if (status === 0) return 'unread';
  return status < 300 && url.includes('#') ? 'no-such-place' : 'missing';
}

function sort(results: readonly LinkResult[], address: string): Omit<Crawled, 'followed'> {
  const inside = (url: string) => (url.startsWith(address) ? url.slice(address.length) : url.replace(new URL(address).origin, ''));
  const outside = new Map<string, Set<string>>();
  const broken: BrokenLink[] = [];
  for (const result of results) {
    const { state, url, parent = address } = result;
    const page = decoded(inside(parent));
    if (state === LinkState.BROKEN) broken.push({ page, target: inside(url), fault: faultOf(result) });
    else if (state === LinkState.SKIPPED && /^https?:/.test(url)) outside.set(url, (outside.get(url) ?? new Set()).add(page));
  }
  return { broken, outside };
}

/**
 * linkinator leaves out the headings of what it takes for an error page: one with `noindex`, which every preview has, and `nofollow` anywhere
 * in its text. It has no option for that; a test tells when its method has another name.
 */
function openChecker(): LinkChecker {
  const checker = new LinkChecker();
  const check: unknown = Reflect.get(checker, 'cacheFragmentPage');
  const checkAll = (...args: readonly unknown[]) =>
    typeof check === 'function' && Reflect.apply(check, checker, [...args.slice(0, 4), true]);
  Reflect.set(checker, 'cacheFragmentPage', checkAll);
  return checker;
}

/** Follows every link of every page; links to elsewhere are collected, and not followed. */
export async function crawl({ address, pages, site, onProgress }: CrawlOptions): Promise<Crawled> {
  const { origin } = new URL(address);
  const isOwn = (url: string): boolean => url.startsWith(`${origin}/`) || (site !== undefined && url.startsWith(site));
  let followed = 0;
  const checker = openChecker();
  checker.on('link', ({ state }) => {
    if (state !== LinkState.SKIPPED) followed += 1;
    if (state !== LinkState.SKIPPED && followed % 200 === 0) onProgress(`${followed} links followed …`);
  });
  bypassProxy();
  const { links } = await checker.check({
    path: pages.map((page) => address + page.split('/').map(encodeURIComponent).join('/')),
    checkFragments: true,
    linksToSkip: async (url) => !isOwn(url),
    ...(site !== undefined && { urlRewriteExpressions: [{ pattern: new RegExp(`^${escaped(site)}`), replacement: address }] }),
    timeout: 20_000,
  });
  return { followed, ...sort(links, address) };
}
