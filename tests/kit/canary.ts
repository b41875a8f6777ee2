import type { Server } from './postgres.ts';

/** Names that must never be seen in what a command prints. */
export const canary = {
  user: 'canary_user',
  password: 'canary p@ss/wörd',
  database: 'canary_database',
  host: 'canary-host.invalid',
} as const;

/** Every way in which a part of the URL could be written. */
export const canaryForms: readonly string[] = [...Object.values(canary), encodeURIComponent(canary.password), 'canary'];

type Parts = Partial<Record<keyof typeof canary | 'more', string>> & { readonly port?: number };

/** A URL of canaries. */
export function canaryUrl({ port }: Pick<Server, 'port'>, parts: Parts = {}): string {
  const { user, password, database } = { ...canary, ...parts };
  return `postgres://${user}:${encodeURIComponent(password)}@${parts.host ?? '127.0.0.1'}:${parts.port ?? port}/${database}${parts.more ?? ''}`;
}

/** A role that may do everything, so that only what asks can be what keeps it from doing so. */
export const createCanaries = async ({ admin }: Server): Promise<void> => {
  await admin('postgres', `CREATE ROLE ${canary.user} LOGIN SUPERUSER PASSWORD '${canary.password}'`, `CREATE DATABASE ${canary.database}`);
};
