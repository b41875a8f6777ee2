import { defineMiddleware } from 'astro:middleware';
import { asClassic } from './site/classic-scripts.ts';
import { filledParts, hasEmptyPlaces, piecesFrom } from './site/documents/fill.ts';
import { versionMark } from './site/feedback.ts';
import { withOwnPolicy } from './site/page-policy.ts';
import { currentSession } from './site/session.ts';
import { withPartSheets } from './site/sheets/part-sheets.ts';
import { relativize } from './site/urls.ts';

/** In `dev` no page is finished before somebody asks for it: a document asks for its own. */
async function filled(html: string, page: string, origin: string): Promise<string> {
  if (!hasEmptyPlaces(html)) return html;
  const pieceAt = piecesFrom(async (entry) => (await fetch(origin + entry)).text());
  return (await filledParts(html, page, pieceAt)).join('');
}

/** Pages leave the build with relative addresses only, and say what they may do; `dev` has one root, and scripts of its own inside pages. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const session = currentSession();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  session?.onPage?.();
  const html = withPartSheets(await response.text());
  const page = `${url.pathname.replace(/\/?(?:index\.html)?$/, '/')}index.html`;
  if (session?.mode === 'dev')
    return new Response((await filled(html, page, url.origin)).replaceAll(versionMark, session.settings.today), response);
  const finished = relativize(withOwnPolicy(asClassic(html), session), page);
  session?.documents.take(page, finished);
  return new Response(finished, response);
});
