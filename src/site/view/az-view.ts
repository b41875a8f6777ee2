import { typeset } from '../../typography/typeset.ts';
import { handbookPages } from '../handbook.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { sitePages } from '../search/site-pages.ts';
import { entryHref, handbookHref } from '../urls.ts';
import { type AzGroup, groupByLetter } from './az-groups.ts';

/** Every entry and every page, for readers without script. */
export function azView(data: SiteData): readonly AzGroup[] {
  const { locale } = data.config;
  const t = messagesFor(locale);
  const entries = [...data.playbook.entries.values()].map(({ kind, id, data: { title } }) => ({
    href: entryHref(kind, id),
    title: typeset(title, locale),
    kind: t.kinds[kind].one,
  }));
  const pages = sitePages(data).map(({ href, title }) => ({ href, title, kind: t.search.az.page }));
  const handbook = handbookPages(locale).map(({ name, title }) => ({
    href: handbookHref(name === 'index' ? undefined : name),
    title,
    kind: t.handbook,
  }));
  return groupByLetter([...entries, ...pages, ...handbook], locale);
}
