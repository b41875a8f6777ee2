import type { ViteDevServer } from 'vite';
import { currentSession, type Session } from '../session.ts';
import { searchFolder } from '../urls.ts';
import { indexFiles } from './index-files.ts';

const made = new WeakMap<Session, ReturnType<typeof indexFiles>>();

/** Made when somebody searches, and again when the content has changed or it failed. */
function filesOf(session: Session): ReturnType<typeof indexFiles> {
  const known = made.get(session);
  if (known) return known;
  const files = indexFiles(session);
  made.set(session, files);
  files.catch(() => made.delete(session));
  return files;
}

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream';

/** In `dev`, the search is there, too. */
export function serveIndex({ middlewares }: Pick<ViteDevServer, 'middlewares'>): void {
  middlewares.use(`/${searchFolder}`, async ({ url = '' }, response, next) => {
    const session = currentSession();
    if (!session?.good) return next();
    try {
      const name = searchFolder + url.replace(/\?.*$/, '');
      const file = (await filesOf(session)).find(({ path }) => path === name);
      if (!file) return next();
      response.writeHead(200, { 'content-type': typeOf(name), 'cache-control': 'no-store' }).end(file.content);
    } catch (error) {
      next(error);
    }
  });
}
