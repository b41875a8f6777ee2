import type { Entry } from '../model/entry.ts';
import type { Config } from '../model/schemas/config.ts';
import { messagesFor } from './messages/index.ts';
import { fillUrl, isMail, mailHref } from './outside-urls.ts';
import type { SiteView } from './view/site-view.ts';

/**
 * Stands in pages for the version of the content, which a build puts in when its pages are done. The version changes with every
 * commit: if it were part of what a page shows, no page could be taken from the last build. As long as a version, and like nothing
 * that somebody writes.
 */
export const versionMark = '0vErSiOn0q';

/** The page that something is wrong on. */
export interface FeedbackPage {
  /** From the output's root, such as `goals/nps/`; empty for the home page. */
  readonly path: string;
  readonly title: string;
  /** The role that looks after it. */
  readonly owner?: string | undefined;
}

function mailTo(contact: string, { path, title }: FeedbackPage, { locale, address }: SiteView): string {
  const t = messagesFor(locale).own.feedback;
  return mailHref(contact, t.subject(title), t.body(title, address === null ? path || '/' : `${address}${path}`, versionMark));
}

/** Where somebody says what is wrong on a page: the playbook's own address for it, else the owner's mail; null without either. */
export function feedbackHref(page: FeedbackPage, site: SiteView): string | null {
  if (site.feedbackUrl !== null) return fillUrl(site.feedbackUrl, { path: page.path, title: page.title, version: versionMark });
  const contact = page.owner === undefined ? undefined : site.roles[page.owner]?.contact;
  return contact !== undefined && isMail(contact) ? mailTo(contact, page, site) : null;
}

/** The path of the page at an address of Astro's, as links name it. */
export const pathOfPage = (pathname: string): string =>
  pathname
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html')
    .map((part) => `${part}/`)
    .join('');

/** Whether any page names the version. */
export const namesVersion = ({ feedbackUrl, roles }: Config, entries: Iterable<Entry>): boolean =>
  feedbackUrl === undefined
    ? [...entries].some(({ data }) => roles.some(({ id, contact }) => id === data.owner && contact !== undefined && isMail(contact)))
    : feedbackUrl.includes('{version}');
