import type { Outcome } from './fault.ts';
import { mergeEvidence, type NewRow } from './merge/merge-evidence.ts';
import { mergeSeries, type NewPoint } from './merge/merge-series.ts';
import type { Source } from './read/source.ts';
import { evidenceLook, seriesLook } from './table/look.ts';
import { pickSheet } from './table/pick-sheet.ts';
import { type EvidenceTask, type UnderstoodEvidence, understandEvidence } from './understand/understand-evidence.ts';
import { type SeriesTask, type UnderstoodSeries, understandSeries } from './understand/understand-series.ts';
import type { Wishes } from './wishes.ts';

// From an export to a file, a folder for each step: `read` makes bytes cells, `cells` says what a cell means, `table` finds the table in
// a sheet and what its columns are, `understand` makes its lines points, and `merge` puts those into the CSV beside an entry.

/** What the numbers are for. */
export type Task = ({ readonly into: 'series' } & SeriesTask) | ({ readonly into: 'evidence' } & EvidenceTask);

export type Understood = ({ readonly into: 'series' } & UnderstoodSeries) | ({ readonly into: 'evidence' } & UnderstoodEvidence);

/** Reads what the source holds for the task; everything that hinders is told at once. */
export function understand(source: Source, wishes: Wishes, task: Task): Outcome<Understood> {
  const sheet = pickSheet(source, wishes.sheet, task.into === 'series' ? seriesLook(task.unit) : evidenceLook(task.unit));
  if (!('result' in sheet)) return sheet;
  if (task.into === 'series') {
    const read = understandSeries(sheet.result, wishes, task);
    return 'result' in read ? { result: { into: 'series', ...read.result } } : read;
  }
  const read = understandEvidence(sheet.result, wishes, task);
  return 'result' in read ? { result: { into: 'evidence', ...read.result } } : read;
}

/** A line of the CSV, in words. */
export interface ChangedLine {
  readonly of: string;
  readonly before?: number;
  readonly value: number;
}

/** What becomes of the CSV beside the entry. */
export interface Change {
  readonly added: readonly ChangedLine[];
  readonly same: number;
  readonly differing: readonly ChangedLine[];
  readonly text: string;
}

const nameOfPoint = ({ period, dimensions }: NewPoint): string => [period, ...Object.values(dimensions).filter(Boolean)].join(' · ');
const nameOfRow = ({ label, series }: NewRow): string => [label, series].filter(Boolean).join(' · ');

/** Merges what was understood into the CSV that is there, in memory. */
export function changeTo(existing: string | undefined, understood: Understood, replace: boolean): Change {
  if (understood.into === 'series') {
    const { added, same, differing, text } = mergeSeries(existing, understood.points, { replace });
    return {
      added: added.map((point) => ({ of: nameOfPoint(point), value: point.value })),
      same,
      differing: differing.map(({ point, before }) => ({ of: nameOfPoint(point), before, value: point.value })),
      text,
    };
  }
  const { added, same, differing, text } = mergeEvidence(existing, understood.rows, { replace });
  return {
    added: added.map((row) => ({ of: nameOfRow(row), value: row.value })),
    same,
    differing: differing.map(({ row, before }) => ({ of: nameOfRow(row), before, value: row.value })),
    text,
  };
}
