import type { ComputedOf } from '../model/computed.ts';
import type { Cell, ColumnType, DataTable } from '../model/data-table.ts';
import type { DataOf } from '../model/schemas/index.ts';
import type { SiteData } from './playbook.ts';

interface Kpi {
  readonly id: string;
  readonly data: DataOf['kpi'];
  readonly computed: ComputedOf<'kpi'>;
}

type KpiColumn = readonly [name: string, type: ColumnType, cell: (kpi: Kpi) => Cell | undefined];

const pointTarget = ({ target }: Kpi['data']) => (target && 'value' in target ? target : undefined);
const band = ({ target }: Kpi['data']) => (target && 'min' in target ? target : undefined);

const columns: readonly KpiColumn[] = [
  ['id', 'text', ({ id }) => id],
  ['title', 'text', ({ data }) => data.title],
  ['owner', 'text', ({ data }) => data.owner],
  ['state', 'text', ({ data }) => data.status],
  ['unit', 'text', ({ data }) => data.unit],
  ['direction', 'text', ({ data }) => data.direction],
  ['frequency', 'text', ({ data }) => data.frequency],
  ['timing', 'text', ({ data }) => data.timing],
  ['baseline_period', 'period', ({ data }) => data.baseline?.period],
  ['baseline_value', 'number', ({ data }) => data.baseline?.value],
  ['target_by', 'period', ({ data }) => data.target?.by],
  ['target_value', 'number', ({ data }) => pointTarget(data)?.value],
  ['target_min', 'number', ({ data }) => band(data)?.min],
  ['target_max', 'number', ({ data }) => band(data)?.max],
  ['status', 'text', ({ computed }) => computed.status],
  ['reason', 'text', ({ computed }) => computed.reason],
  ['way', 'number', ({ computed }) => computed.way],
  ['elapsed', 'number', ({ computed }) => computed.elapsed],
  ['pace', 'number', ({ computed }) => computed.pace],
  ['latest_period', 'period', ({ computed }) => computed.latest?.period],
  ['latest_value', 'number', ({ computed }) => computed.latest?.value],
  ['judged_period', 'period', ({ computed }) => computed.judged?.period],
  ['judged_value', 'number', ({ computed }) => computed.judged?.value],
  ['stale', 'boolean', ({ computed }) => computed.stale],
];

/** A line for each KPI, with its status and the arithmetic behind it: the key to all the series. */
export function kpiTable({ playbook, computed }: Pick<SiteData, 'playbook' | 'computed'>): DataTable {
  const kpis = playbook.ofKind('kpi').map((entry): Kpi => ({ id: entry.id, data: entry.data, computed: computed.of(entry) }));
  return {
    columns: columns.map(([name, type]) => ({ name, type })),
    key: ['id'],
    rows: kpis.map((kpi) => columns.map(([, , cell]) => cell(kpi) ?? null)),
  };
}
