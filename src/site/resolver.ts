import type { Resolver } from '../markdown/resolve-references.ts';
import { resolveBodyLink } from '../model/body-link.ts';
import { elementRule } from '../model/elements.ts';
import type { Entry } from '../model/entry.ts';
import { refOf } from '../model/kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import { entryHref, homeHref, kindHref, pageHref } from './urls.ts';

/** Where links of an entry's body lead in this view; undefined for what the reader may not know. */
function hrefIn(view: Playbook, from: Pick<Entry, 'kind'>, url: string): string | undefined {
  const target = resolveBodyLink(url, from);
  switch (target.type) {
    case 'entry': {
      const entry = view.entries.get(target.ref);
      return entry && entryHref(entry.kind, entry.id) + (target.heading ? `#${encodeURIComponent(target.heading)}` : '');
    }
    case 'kind':
      return kindHref(target.kind);
    case 'page':
      return pageHref(target.page);
    case 'home':
      return homeHref;
    case 'heading':
      return `#${encodeURIComponent(target.heading)}`;
    default:
      return url;
  }
}

/** Links and elements of a body, resolved against what this build's readers may know. */
export const resolverFor = (view: Playbook, from: Pick<Entry, 'kind'>): Resolver => ({
  href: (url) => hrefIn(view, from, url),
  shows: (element, id) => {
    const kind = elementRule(element)?.kind;
    return kind !== undefined && view.entries.has(refOf(kind, id));
  },
});
