import { folders } from '../../../model/kinds.ts';
import { siteData } from '../../../site/playbook.ts';
import { csvPaths, csvResponse, tablePath, tablesOf } from '../../../site/tables.ts';

/** The same numbers as beside the entry's page: a data package may name only files below its own folder. */
export const getStaticPaths = async () =>
  csvPaths(
    tablesOf(await siteData()).map(({ entry, table }) => ({
      params: { folder: folders[entry.kind], id: entry.id },
      props: { table },
      file: `api/${tablePath(entry)}`,
    })),
  );

export const GET = csvResponse;
