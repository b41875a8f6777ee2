import type { APIRoute } from 'astro';
import { folders } from '../../../model/kinds.ts';
import { siteData } from '../../../site/playbook.ts';
import { csvResponse, tablesOf } from '../../../site/tables.ts';
import { tableNames } from '../../../site/urls.ts';

export const getStaticPaths = async () =>
  tablesOf(await siteData()).map(({ entry: { kind, id }, table }) => ({
    params: { folder: folders[kind], id, table: tableNames[kind] },
    props: { table },
  }));

export const GET: APIRoute = ({ props }) => csvResponse(props['table']);
