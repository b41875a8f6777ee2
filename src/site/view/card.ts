import type { Entry, EntryOf } from '../../model/entry.ts';
import { validUntil } from '../../model/freshness.ts';
import type { Kind, Ref } from '../../model/kinds.ts';
import type { KpiStatus } from '../../model/progress.ts';
import { typeset } from '../../typography/typeset.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import type { Mark } from '../review/entry-news.ts';
import { entryHref } from '../urls.ts';
import { standingView } from './standing.ts';

/** What other pages show of an entry: enough to decide whether to open it. */
export interface Card {
  readonly ref: Ref;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly status: Entry['data']['status'];
  /** The fact that matters most, in words: a value, an answer, a validity. */
  readonly fact?: string;
  /** KPI statuses: the KPI's own, or those of a goal's KPIs, worst first. */
  readonly statuses: readonly KpiStatus[];
  /** Something that readers must not overlook, in words: expired, stale, a flash in the pan. */
  readonly warning?: string;
  /** In a preview that is compared: what became of it. */
  readonly mark?: Mark;
}

interface Facts {
  readonly fact?: string | undefined;
  readonly statuses?: readonly KpiStatus[];
  readonly warning?: string | undefined;
}

/** The statuses of a goal's KPIs, one for each, worst first. */
export const goalStatuses = (goal: EntryOf<'goal'>, { computed }: Pick<SiteData, 'computed'>): KpiStatus[] =>
  Object.entries(computed.of(goal).statuses).flatMap(([status, count]) => Array<KpiStatus>(count).fill(status as KpiStatus));

function factsOf(entry: Entry, data: SiteData): Facts {
  const { computed, config } = data;
  const t = messagesFor(config.locale);
  const format = formatFor(config.locale);
  switch (entry.kind) {
    case 'kpi': {
      const { status, latest, stale } = computed.of(entry);
      return {
        statuses: [status],
        fact: latest ? format.quantity(latest.value, entry.data) : undefined,
        warning: stale ? t.map.stale : undefined,
      };
    }
    case 'goal':
      return { statuses: goalStatuses(entry, { computed }) };
    case 'objection': {
      const standing = standingView(entry, data);
      return {
        fact: typeset(entry.data.answer, config.locale),
        warning: standing && t.upkeep.standing.mark[standing.standing],
      };
    }
    case 'evidence': {
      const until = `${t.evidence.validUntil} ${format.day(validUntil(entry.data))}`;
      return {
        fact: `${t.evidence.types[entry.data.type]} · ${until}`,
        warning: computed.of(entry).expired ? t.evidence.expired : undefined,
      };
    }
    case 'measure': {
      const { durability } = computed.of(entry);
      const risky = durability === 'flash-risk' || durability === 'faded';
      return { fact: t.measure.types[entry.data.type], warning: durability && risky ? t.measure.durabilities[durability] : undefined };
    }
    case 'channel':
      return { fact: `${t.channel.types[entry.data.type]} · ${t.channel.states[entry.data.state]}` };
    case 'checklist':
      return {
        fact: `${t.checklist.types[entry.data.type]} · ${t.checklist.items(entry.data.sections.flatMap(({ items }) => items).length)}`,
      };
    default:
      return {};
  }
}

function makeCard(entry: Entry, data: SiteData): Card {
  const { fact, statuses = [], warning } = factsOf(entry, data);
  const { ref, kind, id } = entry;
  const { status } = entry.data;
  const title = typeset(entry.data.title, data.config.locale);
  const summary = typeset(entry.data.summary ?? '', data.config.locale);
  const mark = data.changes?.news.get(ref)?.mark;
  const about = { ref, kind, title, summary, href: entryHref(kind, id), status, statuses };
  return { ...about, ...(fact && { fact }), ...(warning && { warning }), ...(mark && { mark }) };
}

const made = new WeakMap<SiteData, Map<Entry, Card>>();

/** Made once for all pages that show it. */
export function cardOf(entry: Entry, data: SiteData): Card {
  const known = made.get(data) ?? new Map<Entry, Card>();
  made.set(data, known);
  const card = known.get(entry) ?? makeCard(entry, data);
  known.set(entry, card);
  return card;
}
