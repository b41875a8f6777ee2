import { resolveBodyLink } from './body-link.ts';
import type { Entry } from './entry.ts';
import type { Path, Place } from './finding.ts';
import type { Ref } from './kinds.ts';
import type { Config } from './schemas/config.ts';

/** A place of the content that a link comes from; `ref` is the entry that it belongs to. */
export interface Written {
  readonly at: Place;
  readonly ref?: Ref;
}

/** An address outside the site, and where it is written. */
export interface WrittenAddress extends Written {
  readonly url: string;
}

/** The field of each kind that holds an address. */
function fieldOf(entry: Entry): { readonly url: string | undefined; readonly path: Path } | undefined {
  switch (entry.kind) {
    case 'goal':
    case 'kpi':
    case 'evidence':
      return { url: entry.data.source?.url, path: ['source', 'url'] };
    case 'channel':
      return { url: entry.data.url, path: ['url'] };
    default:
      return undefined;
  }
}

/** The addresses outside the site that an entry's fields and body name; mail addresses and phone numbers are none. */
export function addressesOf(entry: Entry): WrittenAddress[] {
  const { file, ref } = entry;
  const field = fieldOf(entry);
  const fields = field?.url === undefined ? [] : [{ url: field.url, at: { file, path: field.path }, ref }];
  const links = entry.outline.links.filter(({ url }) => resolveBodyLink(url, entry).type === 'outside' && /^https?:/i.test(url));
  return [...fields, ...links.map(({ url, point }) => ({ url, at: { file, point }, ref }))];
}

/** The addresses that roles have. */
export const addressesOfRoles = ({ roles }: Config, file: string): WrittenAddress[] =>
  roles.flatMap(({ contact }, index) =>
    contact !== undefined && /^https?:/.test(contact) ? [{ url: contact, at: { file, path: ['roles', index, 'contact'] } }] : [],
  );

/** Addresses of which every page has one of its own, such as `https://git.example.org/edit/{path}`. */
export const addressTemplates = (config: Config, file: string): WrittenAddress[] =>
  (['editUrl', 'feedbackUrl'] as const).flatMap((field) => {
    const url = config[field];
    return url === undefined || !/^https?:/.test(url) ? [] : [{ url, at: { file, path: [field] } }];
  });
