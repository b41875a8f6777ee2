import type { APIRoute } from 'astro';
import { kpiTable } from '../../site/kpi-table.ts';
import { siteData } from '../../site/playbook.ts';
import { csvResponse } from '../../site/tables.ts';

export const GET: APIRoute = async () => csvResponse(kpiTable(await siteData()));
