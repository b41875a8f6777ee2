import type { Cell as BookCell, Sheet as BookSheet, CellValue } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { type Outcome, refuse } from '../fault.ts';
import { blank, type Cell, type Sheet } from './source.ts';
import { unpackedSize } from './zip-size.ts';

/** What a workbook may become in memory: ten times what an export of a decade of days needs. */
const mostUnpacked = 64 * 1024 * 1024;

const percent = /%(?![^"]*"[^"]*$)/;

/** Excel keeps 45.5 % as 0.455, and shows it times a hundred; the last digit of the product is rounding, not data. */
function numberCell(number: number, format: string): Cell {
  const isPercent = percent.test(format.replace(/"[^"]*"/g, ''));
  const shown = isPercent ? Number((number * 100).toPrecision(12)) : number;
  return { text: isPercent ? `${shown} %` : String(shown), number: shown, ...(isPercent && { isPercent }) };
}

function cellOf(value: CellValue | undefined, cell: BookCell | undefined): Cell {
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt ?? '');
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
    return day ? { text: day, day } : blank;
  }
  return value === null || value === undefined ? blank : { text: String(value).trim() };
}

/** A cell that spans several rows says the same of each of them. */
function fillDown(rows: Cell[][], { merges = [] }: BookSheet): void {
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const cell = rows[startRow]?.[startCol];
    if (startCol !== endCol || !cell) continue;
    for (const row of rows.slice(startRow + 1, endRow + 1)) row[startCol] = cell;
  }
}

function sheetOf(sheet: BookSheet): Sheet {
  const rows = sheet.rows.map((row, y) => row.map((value, x) => cellOf(value, sheet.cells?.get(`${y},${x}`))));
  fillDown(rows, sheet);
  return { name: sheet.name, rows: rows.map((cells, index) => ({ line: index + 1, cells })) };
}

/** Reads an Excel workbook: the sheets that are not hidden, in their order. */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Sheet[]>> {
  const size = unpackedSize(bytes);
  if (size === undefined) return refuse({ code: 'source-broken-workbook', text: 'no ZIP directory' });
  if (size > mostUnpacked) return refuse({ code: 'source-zip-bomb', expected: [String(mostUnpacked / 1024 / 1024)] });
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: (info) => !info.hidden && !info.veryHidden });
    return { result: sheets.map(sheetOf) };
  } catch (error) {
    // Damaged files make the reader stumble in its own ways, too; whatever it says, the file is what can't be read.
    return refuse({ code: 'source-broken-workbook', text: error instanceof Error ? error.message : String(error) });
  }
}
