import type { Day } from '../model/calendar.ts';
import type { Frequency } from '../model/period.ts';
import { aggregatePoints, type FinePoint } from './aggregate.ts';
import { datePeriods } from './date-order.ts';
import { type Notice, type Outcome, type Refusal, refuse } from './fault.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { seriesLook } from './look.ts';
import type { NewPoint } from './merge-series.ts';
import { decimalMark } from './number-form.ts';
import { type DecimalMark, numberWith } from './number-text.ts';
import { type SeriesColumns, type SeriesContext, seriesColumns } from './series-columns.ts';
import { coverageNotices, percentNotices, runningNotices } from './series-notices.ts';
import { type RawPoint, type SeriesRows, seriesRows } from './series-rows.ts';
import type { Sheet } from './source.ts';
import type { ColumnRole, Understanding } from './understanding.ts';
import { unpivot } from './unpivot.ts';
import type { Wishes } from './wishes.ts';

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

const cellsOf = (points: readonly RawPoint[]) => points.flatMap(({ value }) => ('cell' in value ? [value.cell] : []));

const numberIn = ({ value }: RawPoint, mark: DecimalMark): number =>
  'known' in value ? value.known : (numberWith(value.cell.number, mark) ?? Number.NaN);

/** Everything that hinders, of all the steps that do not need each other. */
const joined = (...refusals: readonly (Outcome<unknown> | Refusal)[]): Refusal => ({
  faults: refusals.flatMap((refusal) => ('faults' in refusal ? refusal.faults : [])),
  questions: refusals.flatMap((refusal) => ('questions' in refusal ? refusal.questions : [])),
});

interface Read {
  readonly table: FoundTable;
  readonly columns: SeriesColumns;
  readonly rows: SeriesRows;
}

function notices(
  { table, rows }: Read,
  fine: readonly FinePoint[],
  points: readonly NewPoint[],
  isSummed: boolean,
  task: SeriesTask,
): Notice[] {
  const covered = isSummed && task.frequency ? coverageNotices(fine, task.frequency) : [];
  const running = runningNotices(points, task.today).filter(({ text }) => !covered.some((notice) => notice.text === text));
  const values = fine.map(({ value }) => value);
  return [
    ...covered,
    ...running,
    ...percentNotices(rows.points, values, task.unit),
    ...(rows.gaps > 0 ? [{ code: 'rows-without-value' as const, text: String(rows.gaps) }] : []),
    ...(table.furtherLine === undefined ? [] : [{ code: 'table-not-read' as const, text: String(table.furtherLine) }]),
  ];
}

function pointsFrom(
  read: Read,
  wishes: Wishes,
  task: SeriesTask,
): Outcome<Omit<UnderstoodSeries, 'understanding'> & { understanding: Omit<Understanding, 'sheet' | 'isTurned'> }> {
  const { table, columns, rows } = read;
  const mark = decimalMark(cellsOf(rows.points), wishes.decimal);
  const dates = datePeriods(rows.points, wishes.dates);
  if (!('result' in mark && 'result' in dates) || rows.faults.length > 0)
    return joined({ faults: rows.faults, questions: [] }, mark, dates);
  const { periods, order } = dates.result;
  const fine = rows.points.map((raw, index): FinePoint => {
    const { line, dimensions } = raw;
    return { period: periods[index] as FinePoint['period'], value: numberIn(raw, mark.result ?? '.'), dimensions, line };
  });
  const [first] = fine;
  const [example] = rows.points;
  if (!first || !example) return refuse({ code: 'no-data' });
  const aggregated = aggregatePoints(fine, task.frequency, wishes.aggregate);
  if (!('result' in aggregated)) return aggregated;
  const { points, aggregate, source } = aggregated.result;
  return {
    result: {
      points,
      understanding: {
        headerLine: table.headerLine,
        columns: table.columns.map((name, index) => ({ name, ...roleOf(index, columns) })),
        lines: new Set(fine.map(({ line }) => line)).size,
        skipped: rows.skipped,
        decimal: mark.result,
        dates: { example: example.periodText, period: points[0]?.period ?? '', order, source },
        aggregate,
        notices: notices(read, fine, points, aggregate !== undefined, task),
      },
    },
  };
}

/** Reads a sheet as the values of a series: of a KPI, or of a channel's reach. */
export function understandSeries(sheet: Sheet, wishes: Wishes, task: SeriesTask): Outcome<UnderstoodSeries> {
  const { rows: lines, isTurned } = unpivot(sheet.rows);
  const table = findTable(lines, seriesLook(task.unit));
  if (!table) return refuse({ code: 'no-data' });
  const columns = seriesColumns(table, wishes, task);
  if (!('result' in columns)) return columns;
  const rows = seriesRows({ table, columns: columns.result, unit: task.unit });
  const read = pointsFrom({ table, columns: columns.result, rows }, wishes, task);
  if (!('result' in read)) return read;
  const { points, understanding } = read.result;
  return { result: { points, understanding: { ...understanding, sheet: sheet.name, isTurned } } };
}
