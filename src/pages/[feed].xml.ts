import type { APIRoute } from 'astro';
import { changesFeed } from '../site/changes-feed.ts';
import { siteData } from '../site/playbook.ts';

/** A feed names its pages by their public addresses: without one, there is no feed. */
export const getStaticPaths = async () => {
  const { site } = await siteData();
  return site === null ? [] : [{ params: { feed: 'changes' }, props: { site } }];
};

export const GET: APIRoute<{ site: string }> = async ({ props }) =>
  new Response(changesFeed(await siteData(), props.site), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
