import { z } from 'zod';
import { UsageError } from '../../src/site/settings.ts';
import { type Api, ask, parsed } from './api.ts';
import type { Pauses } from './wait.ts';

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string | undefined;
}

/** Where a forge keeps the comments of a pull request, and how it tells them. */
export interface Forge {
  readonly api: Api;
  /** The account that the token writes as. */
  readonly ownName: () => Promise<string>;
  readonly listPath: (request: number, page: number) => string;
  readonly createPath: (request: number) => string;
  readonly updatePath: (request: number, comment: number) => string;
  readonly updateMethod: 'PATCH' | 'PUT';
  readonly comment: z.ZodType<Comment>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const usualPauses: Pauses = [1000, 5000, 15_000];

/** @throws UsageError that names every variable that is missing */
function needed<const Name extends string>(env: Environment, ...names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new UsageError(`${missing.join(', ')}: not set; the forge’s job sets ${missing.length > 1 ? 'them' : 'it'}.`);
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<Name, string>;
}

const hubComment = z
  .object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() })
  .transform(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login }));

/** GitHub’s API; Forgejo’s has the same paths for comments. */
function hub(env: Environment, pauses: Pauses, bot: string): Forge {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, PLAYBOOK_FORGE_TOKEN } = needed(
    env,
    'GITHUB_API_URL',
    'GITHUB_REPOSITORY',
    'PLAYBOOK_FORGE_TOKEN',
  );
  const issues = `/repos/${GITHUB_REPOSITORY}/issues`;
  return {
    api: { address: GITHUB_API_URL, headers: { authorization: `token ${PLAYBOOK_FORGE_TOKEN}` }, pauses },
    ownName: async () => env['PLAYBOOK_FORGE_BOT'] || bot, // what a job's token may not ask
    listPath: (request, page) => `${issues}/${request}/comments?per_page=100&limit=100&page=${page}`,
    createPath: (request) => `${issues}/${request}/comments`,
    updatePath: (_request, comment) => `${issues}/comments/${comment}`,
    updateMethod: 'PATCH',
    comment: hubComment,
  };
}

const labNote = z
  .object({ id: z.number(), body: z.string(), author: z.object({ username: z.string() }) })
  .transform(({ id, body, author }) => ({ id, body, author: author.username }));

const labUser = z.object({ username: z.string() });

function lab(env: Environment, pauses: Pauses): Forge {
  const { CI_API_V4_URL, CI_PROJECT_ID, PLAYBOOK_FORGE_TOKEN } = needed(env, 'CI_API_V4_URL', 'CI_PROJECT_ID', 'PLAYBOOK_FORGE_TOKEN');
  const api = { address: CI_API_V4_URL, headers: { 'private-token': PLAYBOOK_FORGE_TOKEN }, pauses };
  const notes = (request: number) => `/projects/${CI_PROJECT_ID}/merge_requests/${request}/notes`;
  return {
    api,
    ownName: async () => parsed(labUser, (await ask(api, 'GET', '/user')).data, '/user').username,
    listPath: (request, page) => `${notes(request)}?per_page=100&order_by=created_at&sort=asc&page=${page}`,
    createPath: notes,
    updatePath: (request, note) => `${notes(request)}/${note}`,
    updateMethod: 'PUT',
    comment: labNote,
  };
}

const forges: Readonly<Record<string, (env: Environment, pauses: Pauses) => Forge>> = {
  github: (env, pauses) => hub(env, pauses, 'github-actions[bot]'),
  forgejo: (env, pauses) => hub(env, pauses, 'forgejo-actions'),
  gitlab: lab,
};

/** @throws UsageError when there is no such forge, or its job’s variables are missing */
export function forgeFor(name: string, env: Environment, pauses = usualPauses): Forge {
  const forge = Object.hasOwn(forges, name) ? forges[name] : undefined;
  if (!forge) throw new UsageError(`There is no forge \`${name}\`, expected one of ${Object.keys(forges).join(', ')}.`);
  return forge(env, pauses);
}
