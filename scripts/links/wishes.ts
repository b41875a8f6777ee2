import path from 'node:path';
import { type Manners, usualManners } from '../../src/links/ask/client.ts';
import { allowedPattern } from '../../src/model/schemas/config.ts';
import { UsageError } from '../../src/site/settings.ts';
import { secondsIn } from '../seconds.ts';

const mostSeconds = 120;

/** @throws UsageError when there is more than one word */
export function folderFrom([folder, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) throw new UsageError(`There is one folder to follow links in; \`${more[0]}\` is one too many.`);
  return folder === undefined ? undefined : path.resolve(folder);
}

/** @throws UsageError when one is neither a host nor the beginning of an address */
export function allowedFrom(allow: readonly string[]): readonly string[] {
  const wrong = allow.find((text) => !allowedPattern.test(text));
  if (wrong === undefined) return allow;
  throw new UsageError(`\`--allow ${wrong}\` is neither a host such as \`intranet.example.org\` nor the beginning of an address.`);
}

/** @throws UsageError when the time is none */
export const mannersFrom = ({ timeout, intranet }: { readonly timeout: string; readonly intranet: boolean }): Manners => ({
  ...usualManners,
  seconds: secondsIn(timeout, mostSeconds),
  intranet,
});
