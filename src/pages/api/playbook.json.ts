import type { APIRoute } from 'astro';
import { playbookJson } from '../../site/api.ts';
import { siteData } from '../../site/playbook.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(playbookJson(await siteData()), null, 1), { headers: { 'content-type': 'application/json; charset=utf-8' } });
