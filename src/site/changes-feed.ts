import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { pageOf } from '../model/body-link.ts';
import { type Change, changesUntil } from '../model/changes.ts';
import type { DataOf } from '../model/schemas/index.ts';
import type { Value } from '../model/series.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages/index.ts';
import { plainText } from './plain-text.ts';
import type { SiteData } from './playbook.ts';

const most = 50;

interface Words {
  readonly title: string;
  readonly summary: string;
}

function sayTurn({ entry, turn }: Extract<Change, { what: 'turned' }>, { config }: SiteData): Words {
  const [{ kpiStatus, upkeep }, format] = [messagesFor(config.locale), formatFor(config.locale)];
  const t = upkeep.changes;
  const { before, after } = turn;
  const { title } = entry.data;
  const say = ({ value, period }: Value) => t.value(format.quantity(value, entry.data), format.period(period));
  const latest = after.latest ? say(after.latest) : '';
  return {
    title: after.status === 'reached' ? t.reached(title) : t.turned(title, kpiStatus[before.status], kpiStatus[after.status]),
    summary: before.latest ? t.from(latest, say(before.latest)) : t.first(latest),
  };
}

function sayAgreement({ entry }: Extract<Change, { what: 'agreed' }>, { config }: SiteData): Words {
  const [t, format] = [messagesFor(config.locale).upkeep.changes, formatFor(config.locale)];
  const { title, summary = '', agreed }: DataOf['goal' | 'measure'] = entry.data;
  const roles = (agreed?.by ?? []).map((id) => config.roles.find((role) => role.id === id)?.title ?? id);
  return { title: t.agreed(title), summary: `${t.agreedBy(format.list(roles))} ${summary}` };
}

function say(change: Change, data: SiteData): Words {
  const words = messagesFor(data.config.locale);
  const t = words.upkeep.changes;
  switch (change.what) {
    case 'turned':
      return sayTurn(change, data);
    case 'agreed':
      return sayAgreement(change, data);
    case 'captured':
      return { title: t.captured(change.entry.data.title), summary: change.entry.data.finding };
    case 'outcome': {
      const { title, summary, outcome } = change.entry.data;
      return { title: t.outcome(title, words.measure.outcomes[outcome?.state ?? 'open']), summary: outcome?.note ?? summary };
    }
  }
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** The id names the fact and never changes; the page is where it can be read. */
function entryOf(change: Change, data: SiteData, site: string) {
  const { title, summary } = say(change, data);
  const page = `${site}${pageOf(change.entry.kind, change.entry.id)}`;
  return x('entry', [
    x('id', `${page}#${change.what}-${change.on}`),
    x('title', plainText(title)),
    x('updated', instant(change.on)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('summary', plainText(summary)),
    x('category', { term: change.entry.kind, label: messagesFor(data.config.locale).kinds[change.entry.kind].one }),
  ]);
}

/** `changes.xml`: an Atom feed (RFC 4287) of what changed for the strategy; several facts may belong to one page, so each has an id. */
export function changesFeed(data: SiteData, site: string): string {
  const { config, playbook, today } = data;
  const changes = changesUntil(today, playbook, most);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.locale }, [
    x('id', `${site}changes.xml`),
    x('title', plainText(messagesFor(config.locale).upkeep.changes.title(config.title))),
    x('updated', instant(changes[0]?.on ?? today)),
    x('author', [x('name', plainText(config.organisation))]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${site}changes.xml` }),
    x('link', { rel: 'alternate', type: 'text/html', href: site }),
    ...changes.map((change) => entryOf(change, data, site)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed, { closeEmptyElements: true })}\n`;
}
