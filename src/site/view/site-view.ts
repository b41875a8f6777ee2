import type { Locale } from '../../model/schemas/config.ts';
import type { SiteData } from '../playbook.ts';
import { accentStyle } from '../theme/accent-style.ts';
import type { LogoView } from '../theme/logo.ts';
import { reviewHref } from '../urls.ts';

/** What every page shows of the playbook as a whole. */
export interface SiteView {
  readonly title: string;
  readonly organisation: string;
  readonly logo: LogoView | null;
  readonly locale: Locale;
  /** The style sheet inside every page. */
  readonly accentStyle: string;
  readonly team: boolean;
  readonly preview: string | null;
  /** In a preview that is compared: where it says what it changes. */
  readonly changesHref?: string;
  readonly editUrl: string | null;
  readonly feedbackUrl: string | null;
  readonly roles: Readonly<Record<string, { readonly title: string; readonly contact?: string | undefined }>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly review: string;
  /** Whether there are a feed and a calendar: only where the site's public address is known. */
  readonly hasFeed: boolean;
  /** Whether there is a page of what changed: only where git knows. */
  readonly hasHistory: boolean;
  /** The site's public address where it is known. */
  readonly address: string | null;
}

export function siteView({ config, audience, preview, site, changes, history, logo }: SiteData): SiteView {
  return {
    title: config.title,
    organisation: config.organisation,
    logo,
    locale: config.locale,
    accentStyle: accentStyle(config),
    team: audience === 'team',
    preview,
    ...(changes && { changesHref: reviewHref }),
    editUrl: config.editUrl ?? null,
    feedbackUrl: config.feedbackUrl ?? null,
    roles: Object.fromEntries(config.roles.map(({ id, title, contact }) => [id, { title, contact }])),
    levels: Object.fromEntries(config.levels.map(({ id, title }) => [id, title])),
    review: config.review,
    hasFeed: site !== null,
    hasHistory: history !== null,
    address: site,
  };
}
