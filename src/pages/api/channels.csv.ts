import type { APIRoute } from 'astro';
import { channelTable } from '../../site/channel-table.ts';
import { siteData } from '../../site/playbook.ts';
import { csvOf } from '../../site/tables.ts';

export const GET: APIRoute = async () => csvOf(channelTable(await siteData()));
