import { z } from 'zod';
import { ask, parsed } from './api.ts';
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
  const path = `/repos/${env['GITHUB_REPOSITORY']}/pulls?${query}`;
  const { data } = await ask(api, 'GET', path);
  return parsed(pulls, data, path).find(({ head: { sha } }) => sha === head.sha)?.number;
}
