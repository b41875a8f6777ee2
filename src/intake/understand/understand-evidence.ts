import { numberWith } from '../cells/number-text.ts';
import { type Outcome, refuse } from '../fault.ts';
import type { NewRow } from '../merge/merge-evidence.ts';
import type { Sheet } from '../read/source.ts';
import { findTable } from '../table/find-table.ts';
import { evidenceLook } from '../table/look.ts';
import type { Wishes } from '../wishes.ts';
import { evidenceColumns, evidenceRole } from './evidence-columns.ts';
import { evidenceRows } from './evidence-rows.ts';
import { lineNotices } from './line-notices.ts';
import { decimalMark } from './number-form.ts';
import type { Understanding } from './understanding.ts';

export interface EvidenceTask {
  readonly unit: string | undefined;
}

export interface UnderstoodEvidence {
  readonly rows: readonly NewRow[];
  readonly understanding: Understanding;
}

/** Reads a sheet as the data beside a piece of evidence. */
export function understandEvidence(sheet: Sheet, wishes: Wishes, { unit }: EvidenceTask): Outcome<UnderstoodEvidence> {
  const table = findTable(sheet.rows, evidenceLook(unit));
  if (!table) return refuse({ code: 'no-data' });
  const columns = evidenceColumns(table, wishes, unit);
  if (!('result' in columns)) return columns;
  const { rows: raw, skipped, gaps, faults } = evidenceRows({ table, columns: columns.result, unit });
  const cells = raw.flatMap(({ value }) => ('cell' in value ? [value.cell] : []));
  const mark = decimalMark(cells, table, wishes.decimal);
  if (!('result' in mark)) return { faults: [...faults, ...mark.faults], questions: mark.questions };
  if (faults.length > 0) return refuse(...faults);
  const rows = raw.map(({ label, series, value }): NewRow => {
    const number = 'known' in value ? value.known : (numberWith(value.cell.number, mark.result ?? '.') ?? Number.NaN);
    return { label, value: number, ...(series !== undefined && { series }) };
  });
  const { headerLine, furtherLine } = table;
  const names = table.columns.map((name, index) => ({ name, ...evidenceRole(index, columns.result) }));
  const about = { headerLine, columns: names, lines: new Set(raw.map(({ line }) => line)).size, skipped, decimal: mark.result };
  const notices = lineNotices({ carried: 0, gaps, furtherLine });
  return { result: { rows, understanding: { sheet: sheet.name, isTurned: false, ...about, notices } } };
}
