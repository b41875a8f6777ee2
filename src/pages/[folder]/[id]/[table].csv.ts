import { folders } from '../../../model/kinds.ts';
import { siteData } from '../../../site/playbook.ts';
import { csvPaths, csvResponse, tablesOf } from '../../../site/tables.ts';
import { tableHref, tableNames } from '../../../site/urls.ts';

export const getStaticPaths = async () =>
  csvPaths(
    tablesOf(await siteData()).map(({ entry: { kind, id }, table }) => ({
      params: { folder: folders[kind], id, table: tableNames[kind] },
      props: { table },
      file: tableHref(kind, id),
    })),
  );

export const GET = csvResponse;
