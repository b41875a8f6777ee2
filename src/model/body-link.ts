import { folders, type Kind, kindOfFolder, kinds, type Ref, refOf } from './kinds.ts';

/** Pages of the site that belong to no entry and that a body may send readers to, by their folders. */
export const sitePages = ['map', 'status', 'gaps', 'freshness', 'present', 'objections/cards', 'handbook'] as const;
export type SitePage = (typeof sitePages)[number];

/** What a link in a body leads to. */
export type LinkTarget =
  | { readonly type: 'entry'; readonly ref: Ref; readonly heading?: string }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'page'; readonly page: SitePage }
  | { readonly type: 'heading'; readonly heading: string }
  | { readonly type: 'home' }
  | { readonly type: 'outside' }
  | { readonly type: 'forbidden'; readonly scheme: string }
  | { readonly type: 'unknown' };

const allowedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const entryTarget = (kind: Kind, id: string, fragment: string): LinkTarget =>
  fragment === '' ? { type: 'entry', ref: refOf(kind, id) } : { type: 'entry', ref: refOf(kind, id), heading: decoded(fragment) };

/** `/goals/nps/`, `/goals/nps/index.html`, `/goals/` or `/map/`. */
function sitePath(path: string, fragment: string): LinkTarget {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const [folder, id, ...rest] = parts;
  if (folder === undefined) return { type: 'home' };
  const page = sitePages.find((name) => name === parts.join('/'));
  if (page) return { type: 'page', page };
  const kind = kindOfFolder(folder);
  if (!kind || rest.length > 0) return { type: 'unknown' };
  return id === undefined ? { type: 'kind', kind } : entryTarget(kind, id, fragment);
}

/** `../goals/nps.mdx` or `nps.mdx`, relative to the entry's folder. */
function relativePath(path: string, fragment: string, from: Kind): LinkTarget {
  const match = /^(?:\.\/)?(?:\.\.\/([a-z]+)\/)?([^/]+)\.mdx$/.exec(decoded(path));
  const kind = match?.[1] === undefined ? from : kindOfFolder(match[1]);
  return match?.[2] && kind ? entryTarget(kind, match[2], fragment) : { type: 'unknown' };
}

/** Browsers drop spaces and take a backslash for a slash: such a link may lead elsewhere than it says, unless it is an address already. */
const leadsAstray = /^(?!https?:\/\/).*[\\\s]/is;

/** Reads the three ways in which a body links to an entry: relative path, `goal:nps`, site path; and everything else that a link may be. */
export function resolveBodyLink(url: string, from: { readonly kind: Kind }): LinkTarget {
  if (url.startsWith('#')) return { type: 'heading', heading: decoded(url.slice(1)) };
  if (/ |\p{Cc}/u.test(url) || url.startsWith('//') || leadsAstray.test(url)) return { type: 'unknown' };
  const hash = url.indexOf('#');
  const [path, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(path)?.[1];
  if (scheme !== undefined) {
    const kind = kinds.find((name) => name === scheme);
    if (kind) return entryTarget(kind, decoded(path.slice(scheme.length + 1)), fragment);
    return allowedSchemes.has(scheme.toLowerCase()) ? { type: 'outside' } : { type: 'forbidden', scheme };
  }
  return path.startsWith('/') ? sitePath(path, fragment) : relativePath(path, fragment, from.kind);
}

/** The page of an entry, relative to the output's root. */
export const pageOf = (kind: Kind, id: string): string => `${folders[kind]}/${id}/`;
