import path from 'node:path';
import { z } from 'zod';
import type { FolderVariable } from '../load/disk.ts';
import { isDay, localDay } from '../model/calendar.ts';
import { audiences } from '../model/common.ts';

/** A folder with content, and the variable that names it. */
export interface ContentSource {
  readonly variable: FolderVariable;
  readonly folder: string;
}

/** What the environment says: where content is, where the site goes, for whom it is. Paths are absolute. */
export interface Settings {
  readonly content: string;
  readonly private: string | undefined;
  /** Every folder that the environment names for content, also one that this audience does not read. */
  readonly sources: readonly ContentSource[];
  readonly out: string;
  /** Origin and path under which the site is public, ending in a slash. */
  readonly site: string | undefined;
  readonly audience: (typeof audiences)[number];
  /** The label of a preview, such as `PR 42`. */
  readonly preview: string | undefined;
  /** The revision with which a preview is compared, such as `origin/main`. */
  readonly base: string | undefined;
  /** The day on which freshness is judged. */
  readonly today: string;
}

/** The command was used wrongly, or its surroundings are broken: told in one sentence, exit code 2. */
export class UsageError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const filled = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);

const environment = z.object({
  PLAYBOOK_CONTENT: z.string().default('content'),
  PLAYBOOK_PRIVATE: z.string().optional(),
  PLAYBOOK_OUT: z.string().default('dist'),
  PLAYBOOK_SITE: z
    .url({ protocol: /^https?$/, error: 'expected an address such as `https://intranet.example.org/playbook/`' })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  PLAYBOOK_AUDIENCE: z.enum(audiences, { error: 'expected `everyone` or `team`' }).default('everyone'),
  PLAYBOOK_PREVIEW: z.string().max(60, { error: 'expected at most 60 characters' }).optional(),
  PLAYBOOK_BASE: z.string().optional(),
  PLAYBOOK_TODAY: z.string().refine(isDay, { error: 'expected a day such as `2026-11-23`' }).optional(),
});

/**
 * Reads the environment.
 * @param cwd the folder that relative paths start from
 * @param now the current time, for the default of `PLAYBOOK_TODAY` in the machine's time zone
 * @throws UsageError that names every variable with a wrong value
 */
export function readSettings(env: Environment, cwd: string, now: Date): Settings {
  const names = Object.keys(environment.shape);
  const result = environment.safeParse(Object.fromEntries(names.map((name) => [name, filled(env[name])])));
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${String(issue.path[0])} is \`${env[String(issue.path[0])]}\`, ${issue.message}`);
    throw new UsageError(wrong.join('\n'));
  }
  const { data } = result;
  const absolute = (folder: string) => path.resolve(cwd, folder);
  return {
    content: absolute(data.PLAYBOOK_CONTENT),
    private: data.PLAYBOOK_AUDIENCE === 'team' && data.PLAYBOOK_PRIVATE ? absolute(data.PLAYBOOK_PRIVATE) : undefined,
    sources: (['PLAYBOOK_CONTENT', 'PLAYBOOK_PRIVATE'] as const).flatMap((variable) => {
      const folder = data[variable];
      return folder === undefined ? [] : [{ variable, folder: absolute(folder) }];
    }),
    out: absolute(data.PLAYBOOK_OUT),
    site: data.PLAYBOOK_SITE,
    audience: data.PLAYBOOK_AUDIENCE,
    preview: data.PLAYBOOK_PREVIEW,
    base: data.PLAYBOOK_BASE,
    today: data.PLAYBOOK_TODAY ?? localDay(now),
  };
}
