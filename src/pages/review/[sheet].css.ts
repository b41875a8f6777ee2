import type { APIRoute } from 'astro';
import { siteData } from '../../site/playbook.ts';
import styles from '../../styles/review.css?inline';

/** Only previews that are compared carry this sheet: all others stay as light as they are. */
export const getStaticPaths = async () => ((await siteData()).changes ? [{ params: { sheet: 'review' } }] : []);

export const GET: APIRoute = () => new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
