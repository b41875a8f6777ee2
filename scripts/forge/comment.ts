import { z } from 'zod';
import { marker } from '../../src/reporters/review-markdown.ts';
import { ask, parsed } from './api.ts';
import type { Comment, Forge } from './forges.ts';

/** A discussion longer than this is none. */
const mostPages = 100;

/** Our comment under the request: it begins with the marker, and our account wrote it. Anybody can write the marker. */
async function findOwn(forge: Forge, request: number, own: string): Promise<Comment | undefined> {
  for (let page = 1; page <= mostPages; page += 1) {
    const path = forge.listPath(request, page);
    const { data, hasMore } = await ask(forge.api, 'GET', path);
    const found = parsed(z.array(forge.comment), data, path).find(({ body, author }) => author === own && body.startsWith(marker));
    if (found || !hasMore) return found;
  }
  return undefined;
}

/**
 * Keeps the one comment under a pull request up to date.
 * @returns what was done
 */
export async function keepComment(forge: Forge, request: number, body: string): Promise<'created' | 'updated' | 'unchanged'> {
  const found = await findOwn(forge, request, await forge.ownName());
  if (found?.body === body) return 'unchanged';
  if (found) await ask(forge.api, forge.updateMethod, forge.updatePath(request, found.id), { body });
  else await ask(forge.api, 'POST', forge.createPath(request), { body });
  return found ? 'updated' : 'created';
}
