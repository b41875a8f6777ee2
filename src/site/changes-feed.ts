import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { pageOf } from '../model/body-link.ts';
import type { Day } from '../model/calendar.ts';
import { type Change, changesUntil } from '../model/changes.ts';
import type { Kind } from '../model/kinds.ts';
import type { DataOf } from '../model/schemas/index.ts';
import type { Value } from '../model/series.ts';
import type { DatedChange } from '../review/history/dated.ts';
import { topField } from '../review/review.ts';
import type { Sentence } from '../review/sentence.ts';
import { formatFor } from './format.ts';
import { historyItems } from './history/items.ts';
import { plainSentence } from './history/plain-sentence.ts';
import { historyTeller } from './history/teller.ts';
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

/** A fact as the feed tells it; it can be read on its page. */
interface Fact extends Words {
  /** Names the fact and never changes. */
  readonly id: string;
  readonly on: Day;
  readonly page: string;
  readonly kind: Kind | undefined;
}

function factOf(change: Change, data: SiteData): Fact {
  const page = pageOf(change.entry.kind, change.entry.id);
  return { ...say(change, data), id: `${page}#${change.what}-${change.on}`, on: change.on, page, kind: change.entry.kind };
}

/** What the content itself tells with a day is told once. */
const toldByContent: ReadonlySet<string> = new Set(['agreed', 'outcome']);

const isNews = ({ commit, change }: DatedChange): boolean =>
  commit !== undefined &&
  !(change.kind === 'evidence' && change.change === 'added') &&
  !(change.change === 'changed' && change.fields.every((field) => toldByContent.has(topField(field))));

/** What changed in the content, in the sentences of the list of changes. */
function factsOfHistory(data: SiteData): readonly Fact[] {
  const { history, config, playbook } = data;
  if (!history) return [];
  const told = { changes: history.changes.filter(isNews), config: history.config.filter(({ commit }) => commit) };
  const { items } = historyItems(told, { config, playbook, teller: historyTeller(history, data) }, most);
  const text = (sentence: Sentence) => plainSentence(sentence, config.locale);
  return items.map(({ day, kind, mark, page, sentence, details }): Fact => {
    const about = { id: mark, on: day, page, kind };
    return { ...about, title: text(sentence), summary: details.map(text).join(' · ') };
  });
}

const newestFirst = (a: Fact, b: Fact): number => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);

const instant = (day: string): string => `${day}T00:00:00Z`;

function entryOf({ id, on, page, kind, title, summary }: Fact, { config }: SiteData, site: string) {
  return x('entry', [
    x('id', `${site}${id}`),
    x('title', plainText(title)),
    x('updated', instant(on)),
    x('link', { rel: 'alternate', type: 'text/html', href: `${site}${page}` }),
    ...(summary === '' ? [] : [x('summary', plainText(summary))]),
    ...(kind ? [x('category', { term: kind, label: messagesFor(config.locale).kinds[kind].one })] : []),
  ]);
}

/** `changes.xml`: an Atom feed (RFC 4287) of what changed for the strategy; several facts may belong to one page, so each has an id. */
export function changesFeed(data: SiteData, site: string): string {
  const { config, playbook, today } = data;
  const facts = [...changesUntil(today, playbook, most).map((change) => factOf(change, data)), ...factsOfHistory(data)];
  const changes = facts.sort(newestFirst).slice(0, most);
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
