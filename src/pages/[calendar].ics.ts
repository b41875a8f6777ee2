import type { APIRoute } from 'astro';
import { siteData } from '../site/playbook.ts';
import { reviewCalendar } from '../site/review-calendar.ts';

/** A calendar names its pages by their public addresses: without one, there is no calendar. */
export const getStaticPaths = async () => {
  const { site } = await siteData();
  return site === null ? [] : [{ params: { calendar: 'reviews' }, props: { site } }];
};

export const GET: APIRoute<{ site: string }> = async ({ props }) =>
  new Response(reviewCalendar(await siteData(), props.site), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
