import { folders } from '../../src/model/kinds.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { patternOf } from './pattern.ts';

/** Who looks after what, as lines of a CODEOWNERS file, and what could not be told. */
export interface Owners {
  readonly lines: readonly string[];
  /** Roles that own something, and name no account. */
  readonly withoutAccount: readonly string[];
  /** Files that nobody owns. */
  readonly withoutOwner: readonly string[];
}

/** What lies beside an entry under its name, its numbers above all, belongs to its owner, too. */
const withItsFiles = (file: string): string => `${patternOf(file.replace(/mdx$/, ''))}*`;

/** The whole content; at a repository's root only what is content there, since `*` would take every line before it out of force. */
const contentIn = (folder: string): string[] =>
  folder === '' ? ['playbook.yml', ...Object.values(folders).map((name) => `${name}/`)].map(patternOf) : [patternOf(folder)];

/**
 * Every entry with its owner's account; the last line that fits a file holds.
 * @param folder what stands before the paths of the content, such as `content/`
 * @param rest the id of the role that looks after everything else, `playbook.yml` included
 */
export function ownersOf({ entries, config }: Playbook, folder: string, rest?: string): Owners {
  const accounts = new Map(config.roles.flatMap(({ id, account }) => (account === undefined ? [] : [[id, account]])));
  const all = [...entries.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const owners = all.flatMap(({ data: { owner } }) => owner ?? []);
  const owned = all.flatMap(({ file, data: { owner = '' } }) => {
    const account = accounts.get(owner);
    return account === undefined ? [] : [`${withItsFiles(file)} ${account}`];
  });
  const others = rest === undefined ? undefined : accounts.get(rest);
  return {
    lines: [...(others === undefined ? [] : contentIn(folder).map((pattern) => `${pattern} ${others}`)), ...owned],
    withoutAccount: config.roles.map(({ id }) => id).filter((id) => !accounts.has(id) && (id === rest || owners.includes(id))),
    withoutOwner:
      rest === undefined ? [`${folder}playbook.yml`, ...all.filter(({ data }) => data.owner === undefined).map(({ file }) => file)] : [],
  };
}
