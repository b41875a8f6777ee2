import { channelGaps } from '../../model/channel-gaps.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { periodOf } from '../../model/period.ts';
import { channelSchema } from '../../model/schemas/channel.ts';
import { totals } from '../../model/series.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { type CatalogueFilter, optionsOf, realChoices } from './catalogue-filter.ts';
import { reachWords } from './reach.ts';
import { type Spark, sparkOf } from './spark.ts';

type Channel = EntryOf<'channel'>;

export interface ChannelRow {
  readonly card: Card;
  readonly data: Channel['data'];
  readonly since: string | undefined;
  readonly department: string | undefined;
  /** The operator as a value to choose by: free text, so without its spaces. */
  readonly operator: string | undefined;
  readonly goals: readonly Card[];
  readonly lacksGoal: boolean;
  readonly reach: { readonly value: string; readonly period: string } | undefined;
  readonly spark: Spark | undefined;
}

export interface ChannelsView {
  readonly rows: readonly ChannelRow[];
  readonly filters: readonly CatalogueFilter[];
  readonly withoutGoal: readonly Card[];
  readonly withoutChannel: readonly Card[];
}

/** What really lacks its counterpart, not what only seems to since these readers may not see it. */
function gapsOf({ playbook, seemingChannelGaps }: SiteData) {
  const seeming = new Set(seemingChannelGaps);
  const { channels, goals } = channelGaps(playbook);
  return { channels: channels.filter(({ ref }) => !seeming.has(ref)), goals: goals.filter(({ ref }) => !seeming.has(ref)) };
}

/** Whether it is a channel that serves no goal. */
export const lacksGoal = (entry: Entry, data: SiteData): boolean =>
  entry.kind === 'channel' && gapsOf(data).channels.some(({ ref }) => ref === entry.ref);

const operatorsOf = ({ playbook, config }: SiteData): readonly string[] =>
  [...new Set(playbook.ofKind('channel').flatMap(({ data }) => data.operator ?? []))].sort(new Intl.Collator(config.locale).compare);

function rowOf(entry: Channel, gaps: ReadonlySet<Entry>, site: SiteData): ChannelRow {
  const { data, series } = entry;
  const format = formatFor(site.config.locale);
  const words = reachWords(entry, site);
  const latest = totals(series).at(-1);
  return {
    card: cardOf(entry, site),
    data,
    since: data.since && format.period(periodOf(data.since, 'month')),
    department: data.department && site.playbook.find('department', data.department)?.data.title,
    operator: data.operator && encodeURIComponent(data.operator),
    goals: data.goals.flatMap((id) => site.playbook.find('goal', id) ?? []).map((goal) => cardOf(goal, site)),
    lacksGoal: gaps.has(entry),
    reach: latest && { value: words.value(latest.value), period: format.period(latest.period) },
    spark: sparkOf(series, words.told),
  };
}

function filtersOf(rows: readonly ChannelRow[], site: SiteData): readonly CatalogueFilter[] {
  const { playbook, config } = site;
  const { channel: t, about, inventory } = messagesFor(config.locale);
  const departments = playbook.ofKind('department').filter(({ id }) => rows.some(({ data }) => data.department === id));
  const { type, state } = channelSchema.shape;
  return realChoices([
    { name: 'department', label: about.department, options: departments.map(({ id, data }) => [id, data.title]) },
    {
      name: 'type',
      label: t.type,
      options: optionsOf(
        type.options,
        rows.map(({ data }) => data.type),
        t.types,
      ),
    },
    {
      name: 'operator',
      label: inventory.channels.operator,
      options: operatorsOf(site).map((operator) => [encodeURIComponent(operator), operator]),
    },
    {
      name: 'state',
      label: t.state,
      options: optionsOf(
        state.options,
        rows.map(({ data }) => data.state),
        t.states,
      ),
    },
  ]);
}

/** The inventory: every channel in a table, by what it can be filtered, and where channels and goals lack each other. */
export function channelsView(site: SiteData): ChannelsView {
  const gaps = gapsOf(site);
  const lacking = new Set<Entry>(gaps.channels);
  const rows = site.playbook.ofKind('channel').map((entry) => rowOf(entry, lacking, site));
  return {
    rows,
    filters: filtersOf(rows, site),
    withoutGoal: gaps.channels.map((channel) => cardOf(channel, site)),
    withoutChannel: gaps.goals.map((goal) => cardOf(goal, site)),
  };
}
