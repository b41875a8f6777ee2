import type { Day } from '../../model/calendar.ts';
import { type Frequency, periodOf } from '../../model/period.ts';
import { type Outcome, refuse } from '../fault.ts';
import type { NewPoint } from '../merge/merge-series.ts';
import type { Sheet } from '../read/source.ts';
import { findTable } from '../table/find-table.ts';
import { seriesLook } from '../table/look.ts';
import { withPeriodsBelow } from '../table/period-column.ts';
import { unpivot } from '../table/unpivot.ts';
import type { Wishes } from '../wishes.ts';
import { aggregatePoints } from './aggregate.ts';
import { finePoints } from './fine-points.ts';
import { lineNotices } from './line-notices.ts';
import { type SeriesColumns, type SeriesContext, seriesColumns } from './series-columns.ts';
import { coverageNotices, percentNotices, runningNotices } from './series-notices.ts';
import { seriesRows } from './series-rows.ts';
import type { ColumnRole, Understanding } from './understanding.ts';

export interface SeriesTask extends SeriesContext {
  /** The series' own; a channel without rows has none, and takes the export's. */
  readonly frequency: Frequency | undefined;
  readonly today: Day;
}

export interface UnderstoodSeries {
  readonly points: readonly NewPoint[];
  readonly understanding: Understanding;
}

function roleOf(index: number, { period, values, dimensions }: SeriesColumns): Omit<ColumnRole, 'name'> {
  if (index === period.index) return { role: 'period' };
  if (index === period.yearIndex) return { role: 'year' };
  const value = values.find((column) => column.index === index);
  if (value)
    return value.dimension ? { role: 'wide', detail: `${value.dimension.name}: ${value.dimension.value || '∑'}` } : { role: 'value' };
  const dimension = dimensions.find((column) => column.index === index);
  return dimension ? { role: 'dimension', detail: dimension.name } : { role: 'none' };
}

/** Reads a sheet as the values of a series: of a KPI, or of a channel's reach. */
export function understandSeries(sheet: Sheet, wishes: Wishes, task: SeriesTask): Outcome<UnderstoodSeries> {
  const { rows: lines, isTurned } = unpivot(sheet.rows);
  const found = findTable(lines, seriesLook(task.unit));
  if (!found) return refuse({ code: 'no-data' });
  const columns = seriesColumns(found, wishes, task);
  if (!('result' in columns)) return columns;
  const { table, carried } = withPeriodsBelow(found, columns.result.period);
  const rows = seriesRows({ table, columns: columns.result, unit: task.unit });
  const read = finePoints(rows, table, wishes);
  if (!('result' in read)) return read;
  const { fine, decimal, order } = read.result;
  const [first, example] = [fine[0], rows.points[0]];
  if (!first || !example) return refuse({ code: 'no-data' });
  const aggregated = aggregatePoints(fine, task.frequency, wishes.aggregate);
  if (!('result' in aggregated)) return aggregated;
  const { points, aggregate, source } = aggregated.result;
  const covered = aggregate && task.frequency ? coverageNotices(fine, task.frequency) : [];
  const notices = [
    ...covered,
    ...runningNotices(points, task.today, covered),
    ...percentNotices(rows.points, fine, task.unit),
    ...lineNotices({ carried, gaps: rows.gaps, furtherLine: table.furtherLine }),
  ];
  const names = table.columns.map((name, index) => ({ name, ...roleOf(index, columns.result) }));
  const dates = { example: example.periodText, period: periodOf(first.period.first, task.frequency ?? source), order, source };
  const { headerLine } = table;
  const count = new Set(fine.map(({ line }) => line)).size;
  const { skipped } = rows;
  return {
    result: {
      points,
      understanding: { sheet: sheet.name, isTurned, headerLine, columns: names, lines: count, skipped, decimal, dates, aggregate, notices },
    },
  };
}
