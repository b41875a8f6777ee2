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

/** Fields and elements that join two entries: each page of the two shows the other. */
const byReference = (own: Entry, named: Entry, { linksFrom }: Playbook): Written[] =>
  [...linksFrom(own.ref).filter(({ to }) => to === named.ref), ...linksFrom(named.ref).filter(({ to }) => to === own.ref)].map(
    ({ at, from }) => ({ at, ref: from }),
  );

/** Traces links on the page of an entry back to the content; other pages are made of all entries, and no line writes their links. */
export function traceIn(playbook: Playbook, hrefIn: HrefIn): Trace {
  const byPage = new Map([...playbook.entries.values()].map((entry) => [pageFor(entry), entry]));
  return (page, encoded) => {
    const target = decoded(encoded);
    const [own, named] = [byPage.get(page), byPage.get(target)];
    if (!own) return [];
    const inText = inBody(own, target, hrefIn);
    return inText.length > 0 || !named ? inText : byReference(own, named, playbook);
  };
}
