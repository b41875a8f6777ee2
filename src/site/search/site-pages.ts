import { kinds } from '../../model/kinds.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import {
  accessibilityHref,
  azHref,
  freshnessHref,
  gapsHref,
  historyHref,
  homeHref,
  kindHref,
  mapHref,
  objectionCardsHref,
  presentHref,
  printHref,
  privacyHref,
  statusHref,
} from '../urls.ts';

/** A page that is about no single entry. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  /** Other words for it. */
  readonly said: readonly string[];
  readonly summary: string;
}

/** The pages of the site that somebody may look for; those for editors are in the handbook. */
export function sitePages({ config, history }: Pick<SiteData, 'config' | 'history'>): readonly FoundPage[] {
  const t = messagesFor(config.locale);
  const { status, freshness } = t.upkeep;
  const page = (href: string, title: string, summary = '', ...said: readonly string[]): FoundPage => ({ href, title, summary, said });
  return [
    page(homeHref, t.home, t.homePage.wants, config.title),
    page(mapHref, t.map.name, t.map.lead),
    page(statusHref, status.title, status.lead, status.name),
    page(freshnessHref, freshness.title, freshness.lead, freshness.name),
    page(gapsHref, t.gaps.title, t.gaps.lead, t.gaps.name),
    ...(history ? [page(historyHref, t.history.title, t.history.lead, t.history.name)] : []),
    ...kinds.map((kind) => page(kindHref(kind), t.kinds[kind].many, t.kinds[kind].lead, t.kinds[kind].one)),
    page(objectionCardsHref, t.talk.cards.title, t.talk.cards.lead),
    page(presentHref(), t.guides.toolNames.present, t.present.help),
    page(printHref(), t.paper.name, t.paper.lead),
    page(azHref, t.search.az.title, t.search.az.lead),
    page(accessibilityHref, t.access.name, t.access.lead),
    page(privacyHref, t.own.privacy.title, t.own.privacy.lead, t.own.privacy.name),
  ];
}
