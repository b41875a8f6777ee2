import type { APIRoute } from 'astro';
import { folders } from '../../../model/kinds.ts';
import { siteData } from '../../../site/playbook.ts';
import { csvResponse, tablesOf } from '../../../site/tables.ts';

/** The same numbers as beside the entry's page: a data package may name only files below its own folder. */
export const getStaticPaths = async () =>
  tablesOf(await siteData()).map(({ entry: { kind, id }, table }) => ({ params: { folder: folders[kind], id }, props: { table } }));

export const GET: APIRoute = ({ props }) => csvResponse(props['table']);
