import type { APIRoute } from 'astro';
import { kpiTable } from '../../site/kpi-table.ts';
import { siteData } from '../../site/playbook.ts';
import { csvOf } from '../../site/tables.ts';

export const GET: APIRoute = async () => csvOf(kpiTable(await siteData()));
