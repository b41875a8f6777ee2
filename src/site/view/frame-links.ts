import { kinds } from '../../model/kinds.ts';
import type { Locale } from '../../model/schemas/config.ts';
import { messagesFor } from '../messages/index.ts';
import {
  accessibilityHref,
  azHref,
  freshnessHref,
  gapsHref,
  handbookHref,
  historyHref,
  kindHref,
  mapHref,
  presentHref,
  printHref,
  privacyHref,
  statusHref,
} from '../urls.ts';
import type { SiteView } from './site-view.ts';

export interface FrameLink {
  readonly href: string;
  readonly text: string;
}

/** A column of the footer. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly FrameLink[];
}

/** The map and the kinds, as the menu has them. */
export function contentLinks(locale: Locale): readonly FrameLink[] {
  const t = messagesFor(locale);
  return [{ href: mapHref, text: t.map.name }, ...kinds.map((kind) => ({ href: kindHref(kind), text: t.kinds[kind].many }))];
}

/** All pages that stand for themselves, in the order in which readers look for them. */
export function footerGroups(site: SiteView, feedback: string | null): readonly LinkGroup[] {
  const t = messagesFor(site.locale);
  const overview = [
    { href: statusHref, text: t.upkeep.status.name },
    { href: freshnessHref, text: t.upkeep.freshness.name },
    { href: gapsHref, text: t.gaps.name },
    ...(site.hasHistory ? [{ href: historyHref, text: t.history.name }] : []),
    { href: presentHref(), text: t.present.open },
    { href: printHref(), text: t.paper.name },
  ];
  const help = [
    { href: azHref, text: t.search.az.name },
    { href: handbookHref(), text: t.handbook },
    { href: accessibilityHref, text: t.access.name },
    { href: privacyHref, text: t.own.privacy.name },
    ...(feedback === null ? [] : [{ href: feedback, text: t.feedback }]),
  ];
  return [
    { title: t.frame.footer.content, links: contentLinks(site.locale) },
    { title: t.frame.footer.overview, links: overview },
    { title: t.frame.footer.help, links: help },
  ];
}
