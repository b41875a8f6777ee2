import type { Cell, ColumnType, DataTable } from '../model/data-table.ts';
import type { EntryOf } from '../model/entry.ts';
import { totals } from '../model/series.ts';
import type { SiteData } from './playbook.ts';

type Channel = EntryOf<'channel'>;
type ChannelColumn = readonly [name: string, type: ColumnType, cell: (channel: Channel) => Cell | undefined];

const latest = ({ series }: Channel) => totals(series).at(-1);

const columns: readonly ChannelColumn[] = [
  ['id', 'text', ({ id }) => id],
  ['title', 'text', ({ data }) => data.title],
  ['department', 'text', ({ data }) => data.department],
  ['type', 'text', ({ data }) => data.type],
  ['operator', 'text', ({ data }) => data.operator],
  ['state', 'text', ({ data }) => data.state],
  ['since', 'day', ({ data }) => data.since],
  ['purpose', 'text', ({ data }) => data.purpose],
  ['goals', 'text', ({ data }) => data.goals.join(' ')],
  ['owner', 'text', ({ data }) => data.owner],
  ['status', 'text', ({ data }) => data.status],
  ['url', 'text', ({ data }) => data.url],
  ['reach_period', 'period', (channel) => latest(channel)?.period],
  ['reach_value', 'number', (channel) => latest(channel)?.value],
  ['reach_unit', 'text', ({ data }) => data.reachUnit],
];

/** The inventory, a line for each channel; its goals are ids with a space between them. */
export const channelTable = ({ playbook }: Pick<SiteData, 'playbook'>): DataTable => ({
  columns: columns.map(([name, type]) => ({ name, type })),
  key: ['id'],
  rows: playbook.ofKind('channel').map((channel) => columns.map(([, , cell]) => cell(channel) ?? null)),
});
