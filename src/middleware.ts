import { defineMiddleware } from 'astro:middleware';
import { asClassic } from './site/classic-scripts.ts';
import { versionMark } from './site/feedback.ts';
import { currentSession } from './site/session.ts';
import { relativize } from './site/urls.ts';

/** Pages leave the build with relative addresses only; `dev` has one root, and keeps them as they are. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const session = currentSession();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  session?.onPage?.();
  if (session?.mode === 'dev') return new Response((await response.text()).replaceAll(versionMark, session.settings.today), response);
  return new Response(relativize(asClassic(await response.text()), `${url.pathname.replace(/\/?$/, '/')}index.html`), response);
});
