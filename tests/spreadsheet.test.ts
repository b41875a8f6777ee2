import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findOffice } from '../scripts/test/programs.ts';
import { seriesTable } from '../src/model/data-table.ts';
import { renderCsv } from '../src/reporters/csv.ts';
import { folderOf } from './kit/content.ts';

const notes = ['=1+1', '+1+1', '-1+1', '@SUM(1)', 'Ferien;=1+1', '"\n=1+1', '\t=1+1', '  =1+1', '=HYPERLINK("https://example.org")'];

const rows = notes.map((note, index) => ({
  period: `2026-0${index + 1}`,
  value: -index - 0.5,
  note,
  dimensions: { region: note },
  point: { line: index + 2, column: 1 },
}));

const safe = renderCsv(seriesTable({ dimensions: ['region'], rows }));
/** What a writer would make of it that thinks of quotation marks alone. */
const naive = `period,value,note\n${rows.map(({ period, value, note }) => `${period},${value},"${note.replaceAll('"', '""')}"`).join('\n')}\n`;

/** Opens CSV as a spreadsheet that runs formulas and cuts cells at this sign; gives its cells as XML. */
async function opened(csv: string, separator: ',' | ';'): Promise<string> {
  const office = findOffice();
  if (!office) throw new Error('There is no LibreOffice; `npm test` installs it.');
  const folder = await folderOf({ 'series.csv': csv });
  // Separator, quotation mark, UTF-8, from line 1; the last one makes what begins with = a formula.
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
  const home = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`;
  await promisify(execFile)(office, [
    home,
    '--headless',
    `--infilter=${filter}`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    path.join(folder, 'series.csv'),
  ]);
  return readFile(path.join(folder, 'series.fods'), 'utf8');
}

const formulas = (cells: string): number => cells.match(/table:formula=/g)?.length ?? 0;

test.each([',', ';'] as const)(
  'LibreOffice, cutting at %j, finds no formula in what we write, and does in what others would',
  async (separator) => {
    expect(formulas(await opened(naive, separator))).toBeGreaterThan(0);
    expect(formulas(await opened(safe, separator))).toBe(0);
  },
);

test('numbers arrive as numbers, negative ones, too', async () => {
  const cells = await opened(safe, ',');
  for (const { value } of rows) expect(cells).toContain(`office:value-type="float" office:value="${value}"`);
});
