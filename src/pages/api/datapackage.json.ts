import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data-package.ts';
import { siteData } from '../../site/playbook.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(dataPackage(await siteData()), null, 1), { headers: { 'content-type': 'application/json; charset=utf-8' } });
