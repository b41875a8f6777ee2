import type { APIRoute } from 'astro';
import { finderIndex } from '../../finder/finder-index.ts';
import { inScript } from '../../site/in-script.ts';
import { siteData } from '../../site/playbook.ts';

/** A script and no JSON file, since browsers read no other file from a folder on disk. It hands over data and does nothing else. */
export const GET: APIRoute = async () => {
  const { playbook, config } = await siteData();
  const index = finderIndex(
    playbook.ofKind('objection').map(({ data }) => data),
    config.locale,
  );
  const script = `document.dispatchEvent(new CustomEvent('finder-index',{detail:${inScript(index)}}));\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
