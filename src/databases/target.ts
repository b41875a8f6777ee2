import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitRoot } from '../load/git-root.ts';
import type { Config } from '../model/schemas/config.ts';
import { DatabaseFault, type Target } from './answer.ts';

export type Database = Config['databases'][number];

export interface Place {
  /** The content folder that `playbook.yml` stands in. */
  readonly content: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const unreachable = (message: string, hint: string): DatabaseFault => new DatabaseFault({ message, hint, unreachable: true });

const pathOf = (value: string): string => {
  try {
    return value.startsWith('file:') ? fileURLToPath(value) : value;
  } catch {
    return '';
  }
};

/** A path in content is what editors write: it must not lead out of their repository, to other files of the machine. */
function fileTarget(file: string, { content }: Place): Target {
  const folder = realpathSync(content);
  const missing = unreachable(`There is no database file \`${file}\``, 'The path starts from the folder of `playbook.yml`.');
  let real: string;
  try {
    real = realpathSync(path.resolve(folder, file));
  } catch {
    throw missing;
  }
  if (!real.startsWith((gitRoot(folder) ?? folder) + path.sep))
    throw unreachable(
      `The database file \`${file}\` lies outside the repository of the content`,
      'Move it inside, or name it in an environment variable with `env` instead of `file`.',
    );
  return { type: 'sqlite', file: real, from: '`databases` in `playbook.yml`' };
}

/** What the variable holds is never repeated, not even when it is no URL: it may be some other secret. */
function variableTarget(type: Database['type'], name: string, { env }: Place): Target {
  const value = env[name]?.trim() ?? '';
  const from = `the environment variable ${name}`;
  if (value === '') throw unreachable(`The environment variable ${name} is not set`, `Set it to ${wanted[type]}.`);
  if (type === 'postgres') {
    if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value))
      throw unreachable(`There is no PostgreSQL URL in ${from}`, `Set it to ${wanted[type]}.`);
    return { type, url: value, from };
  }
  const file = pathOf(value);
  if (!path.isAbsolute(file)) throw unreachable(`There is no absolute path in ${from}`, `Set it to ${wanted[type]}.`);
  return { type, file, from };
}

const wanted: Readonly<Record<Database['type'], string>> = {
  postgres: '`postgres://user:password@host:5432/database`, with `%` escapes for special characters',
  sqlite: 'the absolute path of the SQLite file',
};

/**
 * Where a database of `playbook.yml` is.
 * @throws DatabaseFault when that can't be said
 */
export function targetOf({ type, file, env }: Database, place: Place): Target {
  if (file !== undefined) return fileTarget(file, place);
  return variableTarget(type, env ?? '', place);
}
