import { pageOf } from '../model/body-link.ts';
import type { Entry } from '../model/entry.ts';
import type { Written } from '../model/outside-addresses.ts';
import type { Playbook } from '../model/playbook.ts';
import { decoded } from './address.ts';

/** Where a link of an entry's body leads: from the site's root as `/goals/nps/index.html#why`, on the same page as `#why`. */
export type HrefIn = (entry: Entry, url: string) => string | undefined;

/** Where the link of a page to a target is written in the content; both from the output's root. */
export type Trace = (page: string, target: string) => readonly Written[];

const pageFor = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${pageOf(kind, id)}index.html`;

/** What a link of a body leads to, in the form of a target. */
const targetOf = (entry: Entry, url: string, hrefIn: HrefIn): string => {
  const href = hrefIn(entry, url) ?? '';
  return decoded(href.startsWith('#') ? pageFor(entry) + href : href.replace(/^\//, ''));
};

const inBody = (entry: Entry, target: string, hrefIn: HrefIn): Written[] =>
  entry.outline.links
    .filter(({ url }) => targetOf(entry, url, hrefIn) === target)
    .map(({ point }) => ({ at: { file: entry.file, point }, ref: entry.ref }));

/** Fields and elements that name the entry whose page it is. */
const byReference = (entry: Entry, target: string, { linksFrom, entries }: Playbook): Written[] =>
  linksFrom(entry.ref).flatMap(({ to, at }) => {
    const named = entries.get(to);
    return named && pageFor(named) === target ? [{ at, ref: entry.ref }] : [];
  });

/** Traces links back to the content: first in the entry whose page it is, else in every body, since some stand on more than one page. */
export function traceIn(playbook: Playbook, hrefIn: HrefIn): Trace {
  const entries = [...playbook.entries.values()];
  const byPage = new Map(entries.map((entry) => [pageFor(entry), entry]));
  return (page, encoded) => {
    const target = decoded(encoded);
    const own = byPage.get(page);
    const places = own ? [...inBody(own, target, hrefIn), ...byReference(own, target, playbook)] : [];
    return places.length > 0 ? places : entries.flatMap((entry) => inBody(entry, target, hrefIn));
  };
}
