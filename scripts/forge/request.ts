import { z } from 'zod';
import { UsageError } from '../../src/site/settings.ts';
import { ask } from './api.ts';
import { forgeFor } from './forges.ts';

/** Where a run's commit came from, as GitHub's event tells it. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

const pulls = z.array(z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) }));

/**
 * The open pull request from this branch whose newest commit this is; undefined when it was closed or pushed to meanwhile.
 * GitHub's event names no number for forks, and what the fork's run left behind is not to be trusted.
 */
export async function findRequest(
  env: Readonly<Record<string, string | undefined>>,
  head: Head,
  base: string,
): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head: `${head.owner}:${head.branch}`, base, per_page: '100' });
  const { api } = forgeFor('github', env);
  const { data } = await ask(api, 'GET', `/repos/${env['GITHUB_REPOSITORY']}/pulls?${query}`);
  const found = pulls.safeParse(data);
  if (!found.success) throw new UsageError('The list of pull requests was answered in a form that is not GitHub’s.');
  return found.data.find(({ head: { sha } }) => sha === head.sha)?.number;
}
