import { type Kind, kinds } from '../../model/kinds.ts';
import { periodOf } from '../../model/period.ts';
import type { History } from '../../review/history/history.ts';
import { formatFor } from '../format.ts';
import type { HistoryItem } from '../history/item.ts';
import { historyItems } from '../history/items.ts';
import { historyTeller } from '../history/teller.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type SiteView, siteView } from './site-view.ts';

export interface HistoryMonth {
  readonly title: string;
  readonly items: readonly HistoryItem[];
}

/** A quarter; older ones are folded. */
export interface HistoryQuarter {
  readonly title: string;
  readonly isOpen: boolean;
  readonly items: number;
  readonly months: readonly HistoryMonth[];
}

type Options = readonly (readonly [value: string, text: string])[];

/** What changed in the strategy, newest first. */
export interface HistoryView {
  readonly site: SiteView;
  readonly quarters: readonly HistoryQuarter[];
  /** How many changes the page tells, and how many there were. */
  readonly shown: number;
  readonly all: number;
  /** The day since which changes are told. */
  readonly from: string;
  readonly start: History['start'];
  /** The day for the command that sums up what is left out; undefined where nothing is, and where there was nothing before to compare with. */
  readonly since: string | undefined;
  readonly filters: readonly { readonly name: 'kind' | 'owner'; readonly options: Options }[];
}

/** The page stays light, however much has changed. */
const mostItems = 200;

/** So many of the latest quarters are open at once. */
const openQuarters = 1;

function quartersOf(items: readonly HistoryItem[], { config }: SiteData): readonly HistoryQuarter[] {
  const { period } = formatFor(config.locale);
  const quarters = [...Map.groupBy(items, ({ day }) => periodOf(day, 'quarter'))];
  return quarters.map(([quarter, those], index) => ({
    title: period(quarter),
    isOpen: index < openQuarters,
    items: those.length,
    months: [...Map.groupBy(those, ({ day }) => periodOf(day, 'month'))].map(([month, own]) => ({ title: period(month), items: own })),
  }));
}

/** Kinds and roles that something changed of; a choice of one is none. */
function filtersOf(items: readonly HistoryItem[], { config }: SiteData): HistoryView['filters'] {
  const words = messagesFor(config.locale);
  const found = new Set(items.map(({ kind }) => kind));
  const owners = new Set(items.flatMap((item) => item.owners));
  const ofKinds = kinds.filter((kind: Kind) => found.has(kind)).map((kind) => [kind, words.kinds[kind].many] as const);
  const ofOwners = config.roles.filter(({ id }) => owners.has(id)).map(({ id, title }) => [id, title] as const);
  const all = [
    { name: 'kind' as const, options: ofKinds },
    { name: 'owner' as const, options: ofOwners },
  ];
  return all.filter(({ options }) => options.length > 1);
}

/** Undefined where git does not know what changed. */
export function historyView(data: SiteData): HistoryView | undefined {
  const { history, config, playbook } = data;
  if (!history) return undefined;
  const { items, all } = historyItems(history, { config, playbook, teller: historyTeller(history, data) }, mostItems);
  return {
    site: siteView(data),
    quarters: quartersOf(items, data),
    shown: items.length,
    all,
    from: formatFor(config.locale).day(history.from),
    start: history.start,
    since: history.start === 'older' && items.length < all ? history.from : undefined,
    filters: filtersOf(items, data),
  };
}
