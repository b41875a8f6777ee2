import { z } from 'zod';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';
import { ask } from './api.ts';
import type { Comment, Forge } from './forges.ts';

/** A discussion longer than this is none. */
const mostPages = 100;

function parsed<Type>(schema: z.ZodType<Type>, data: unknown, where: string): Type {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new UsageError(`${where} was answered in a form that is not the forge’s; is the address of its API right?`);
}

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
