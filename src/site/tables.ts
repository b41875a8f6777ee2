import { writeFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { type DataTable, evidenceTable, seriesTable } from '../model/data-table.ts';
import type { Entry, EntryOf } from '../model/entry.ts';
import { folders } from '../model/kinds.ts';
import { renderCsv } from '../reporters/csv.ts';
import { type FilePath, filePaths } from './build-files.ts';
import type { SiteData } from './playbook.ts';
import { type TableKind, tableNames } from './urls.ts';

/** An entry with the numbers beside it. */
export interface EntryTable {
  readonly entry: EntryOf<TableKind>;
  readonly table: DataTable;
}

/** The numbers of an entry; a KPI has a table even before its first value. */
function tableOf(entry: Entry): DataTable | undefined {
  switch (entry.kind) {
    case 'kpi':
      return seriesTable(entry.series, entry.data.frequency);
    case 'channel':
      return entry.series && seriesTable(entry.series);
    case 'evidence':
      return entry.rows && evidenceTable(entry.rows);
    default:
      return undefined;
  }
}

const hasTable = (entry: Entry): entry is EntryOf<TableKind> => entry.kind in tableNames;

/** Everything with numbers that these readers may know. */
export const tablesOf = ({ playbook }: SiteData): readonly EntryTable[] =>
  [...playbook.entries.values()].filter(hasTable).flatMap((entry) => {
    const table = tableOf(entry);
    return table ? [{ entry, table }] : [];
  });

/** Where an entry's numbers stand beside `api/datapackage.json`, which may name no file above itself. */
export const tablePath = ({ kind, id }: EntryTable['entry']): string => `${folders[kind]}/${id}.csv`;

export const csvOf = (table: DataTable): Response =>
  new Response(renderCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

interface CsvProps {
  readonly table: DataTable;
}

/** The paths of a route that answers with tables. */
export const csvPaths = <Path extends FilePath<CsvProps>>(paths: readonly Path[]): Path[] =>
  filePaths(paths, ({ table }, target) => writeFile(target, renderCsv(table)));

export const csvResponse: APIRoute<CsvProps> = ({ props }) => csvOf(props.table);
