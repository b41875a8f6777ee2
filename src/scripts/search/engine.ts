/** What Pagefind hands over of a page (its files have no types). */
export interface Found {
  /** From the site's root. */
  readonly raw_url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export interface Hits {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Found> }[];
  /** How many pages there are of each group, were none chosen. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Engine {
  readonly search: (typed: string, options?: { readonly filters?: Readonly<Record<string, string>> }) => Promise<Hits>;
  readonly filters: () => Promise<unknown>;
}

interface Pagefind extends Engine {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

/** A word in a compound of the title counts about as much as one of the title itself, which stands in the text, too. */
const metaWeights = { title: 5, parts: 9, tags: 2, fact: 0, status: 0, statusText: 0, warning: 0 };

let tried = 0;

/** Once it has failed, the module stays as it is: another try is another one. */
function nextAddress(root: string): string {
  const address = new URL('pagefind/pagefind.js', root);
  if (tried > 0) address.search = `again=${tried}`;
  tried += 1;
  return address.href;
}

/**
 * Loads the search and what it always needs.
 * @param root the site's root
 */
export async function loadEngine(root: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ nextAddress(root));
  await pagefind.options({ noWorker: true, excerptLength: 22, ranking: { metaWeights } });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
