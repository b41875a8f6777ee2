import { confirm } from '@clack/prompts';
import type { Refreshed } from '../../src/databases/merge-answer.ts';
import { replaceFile } from '../../src/intake/merge/write-file.ts';
import { UsageError } from '../../src/site/settings.ts';
import { say } from '../command.ts';

/**
 * Whether to write, asked of whoever sits at the terminal.
 * @throws UsageError when nobody does
 */
export async function mayWrite(count: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError('Nothing was written, since nobody can be asked here: `npm run refresh -- --yes` writes.');
  return (await confirm({ message: `Write ${count} series?` })) === true;
}

async function problemOf({ csv, merge, before }: Refreshed): Promise<string | undefined> {
  try {
    return (await replaceFile(csv, merge.text, before)) ? undefined : 'it was changed meanwhile';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'for an unknown reason';
  }
}

/** Writes each series whole or not at all; gives whether all could be written. */
export async function write(changed: readonly Refreshed[]): Promise<boolean> {
  let written = 0;
  for (const one of changed) {
    const problem = await problemOf(one);
    if (problem === undefined) written += 1;
    else say(`The series of \`${one.kpi.id}\` was not written: ${problem}.`);
  }
  say(`Written: ${written} series.`);
  return written === changed.length;
}
